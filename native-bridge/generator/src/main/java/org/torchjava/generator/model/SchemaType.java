package org.torchjava.generator.model;

import java.util.OptionalInt;

/** A type as a schema writes it. {@link #toString()} gives back the schema's own text. */
public sealed interface SchemaType {

  /**
   * The type without alias annotations and without the sizes of lists, by which its C++ form is
   * chosen: {@code Tensor(a!)} and {@code Tensor} have the same shape, so have {@code int[2]?} and
   * {@code int[]?}. Only {@code bool[N]} keeps its size, which is part of its C++ type.
   *
   * @return the shape, in the notation of schemas
   */
  String shape();

  /**
   * Whether the operator writes to the tensor or to the tensors in the list.
   *
   * @return true where the alias annotation has an exclamation mark
   */
  boolean isMutable();

  /**
   * A name without suffix.
   *
   * @param name {@code Tensor}, {@code int}, {@code ScalarType}, or a custom class's full name
   * @param alias the text in the parentheses behind it, as {@code a!} or {@code a -> *}; may be ""
   */
  record Named(String name, String alias) implements SchemaType {
    @Override
    public String shape() {
      return name;
    }

    @Override
    public boolean isMutable() {
      return alias.contains("!");
    }

    @Override
    public String toString() {
      return alias.isEmpty() ? name : name + "(" + alias + ")";
    }
  }

  /**
   * A list; its size, where it has one, lets a single value stand for that many.
   *
   * @param element what it holds
   * @param size the number in the brackets
   */
  record ListOf(SchemaType element, OptionalInt size) implements SchemaType {
    @Override
    public String shape() {
      boolean keepSize = element.shape().equals("bool") && size.isPresent();
      return element.shape() + (keepSize ? "[" + size.getAsInt() + "]" : "[]");
    }

    @Override
    public boolean isMutable() {
      return element.isMutable();
    }

    @Override
    public String toString() {
      return element + "[" + (size.isPresent() ? size.getAsInt() : "") + "]";
    }
  }

  /**
   * A value or None.
   *
   * @param element the type of the value
   */
  record OptionalOf(SchemaType element) implements SchemaType {
    @Override
    public String shape() {
      return element.shape() + "?";
    }

    @Override
    public boolean isMutable() {
      return element.isMutable();
    }

    @Override
    public String toString() {
      return element + "?";
    }
  }

  /**
   * A dictionary.
   *
   * @param key the type of its keys
   * @param value the type of its values
   */
  record DictOf(SchemaType key, SchemaType value) implements SchemaType {
    @Override
    public String shape() {
      return "Dict(" + key.shape() + ", " + value.shape() + ")";
    }

    @Override
    public boolean isMutable() {
      return false;
    }

    @Override
    public String toString() {
      return "Dict(" + key + ", " + value + ")";
    }
  }
}
