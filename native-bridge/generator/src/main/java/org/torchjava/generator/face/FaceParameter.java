package org.torchjava.generator.face;

import java.util.List;

/**
 * A parameter of a public method.
 *
 * @param name its name in Java
 * @param arguments the names of the schema's arguments that it stands for: one, or those of {@code
 *     TensorOptions}
 * @param type its type
 * @param components for {@link JavaType#OPTIONS} what the record holds; otherwise empty
 * @param typeName for {@link JavaType#OPTIONS} the record's name; otherwise that of the type
 * @param widest whether the type can express every value of the argument
 */
public record FaceParameter(
    String name,
    List<String> arguments,
    JavaType type,
    List<FaceParameter> components,
    String typeName,
    boolean widest) {

  public FaceParameter {
    arguments = List.copyOf(arguments);
    components = List.copyOf(components);
  }

  static FaceParameter of(String name, String argument, JavaType type) {
    return new FaceParameter(name, List.of(argument), type, List.of(), type.source(), true);
  }

  static FaceParameter options(String record, List<FaceParameter> components) {
    return new FaceParameter("options", List.of("*"), JavaType.OPTIONS, components, record, true);
  }

  FaceParameter withType(JavaType other) {
    return new FaceParameter(name, arguments, other, components, other.source(), widest);
  }

  /** As callers who give a value see it: primitive instead of nullable. */
  FaceParameter present() {
    JavaType other = Types.present(type);
    return type == other ? this : narrowed(other);
  }

  /** Whether no other type could express more. */
  boolean isWidest() {
    return widest;
  }

  FaceParameter narrowed(JavaType other) {
    return new FaceParameter(name, arguments, other, components, other.source(), false);
  }

  FaceParameter renamed(String other) {
    return new FaceParameter(other, arguments, type, components, typeName, widest);
  }

  /**
   * The declaration in a parameter list.
   *
   * @return for example {@code long... size}
   */
  public String declaration() {
    return typeName + " " + name;
  }

  /** What tells overloads apart. */
  String erasure() {
    return type == JavaType.OPTIONS ? typeName : type.erasure();
  }
}
