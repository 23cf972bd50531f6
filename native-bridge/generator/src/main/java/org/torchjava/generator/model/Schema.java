package org.torchjava.generator.model;

import java.util.List;
import java.util.StringJoiner;

/**
 * An operator of LibTorch. {@link #toString()} gives back the text that {@link SchemaParser} read,
 * character by character.
 *
 * @param namespace {@code aten}
 * @param name the name, with a trailing underscore where the operator works in place
 * @param overload the overload's name, "" for the default one
 * @param arguments its parameters in order
 * @param results none, one, or the elements of a tuple
 */
public record Schema(
    String namespace,
    String name,
    String overload,
    List<Argument> arguments,
    List<Result> results) {

  public Schema {
    arguments = List.copyOf(arguments);
    results = List.copyOf(results);
  }

  /**
   * The name by which policies call the operator.
   *
   * @return {@code add.Tensor}, or {@code relu} for a default overload
   */
  public String qualifiedName() {
    return overload.isEmpty() ? name : name + "." + overload;
  }

  /**
   * The name of the operator's struct in {@code at::_ops}, which is a C identifier.
   *
   * @return {@code add_Tensor}, or {@code relu} for a default overload
   */
  public String identifier() {
    return overload.isEmpty() ? name : name + "_" + overload;
  }

  @Override
  public String toString() {
    StringJoiner parameters = new StringJoiner(", ", "(", ")");
    boolean keywordOnly = false;
    for (Argument argument : arguments) {
      if (argument.keywordOnly() && !keywordOnly) {
        parameters.add("*");
        keywordOnly = true;
      }
      parameters.add(argument.toString());
    }
    StringJoiner returned = new StringJoiner(", ", "(", ")");
    results.forEach(result -> returned.add(result.toString()));
    String tuple = results.size() == 1 ? results.get(0).toString() : returned.toString();
    return namespace + "::" + qualifiedName() + parameters + " -> " + tuple;
  }
}
