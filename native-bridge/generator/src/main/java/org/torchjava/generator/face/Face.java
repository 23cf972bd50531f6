package org.torchjava.generator.face;

import java.util.List;
import java.util.stream.Collectors;
import org.torchjava.generator.binding.Binding;

/**
 * One public method: an operator as Java users see it.
 *
 * @param owner where it is declared
 * @param name the method's name
 * @param binding the operator
 * @param parameters its parameters, the receiver included, in Java's order
 * @param essential whether the operator's arguments can all be given to this form
 * @param resultRecord the record that the results come in; "" for none
 * @param delegate the parameter that is turned into a wrapped number first; "" for none
 */
public record Face(
    Owner owner,
    String name,
    Binding binding,
    List<FaceParameter> parameters,
    boolean essential,
    String resultRecord,
    String delegate) {

  public Face {
    parameters = List.copyOf(parameters);
  }

  /**
   * The parameters in the method's parentheses.
   *
   * @return all but the receiver
   */
  public List<FaceParameter> declared() {
    return parameters.stream().filter(p -> p.type() != JavaType.RECEIVER).toList();
  }

  /**
   * What a class may have only once.
   *
   * @return name and erased parameter types
   */
  public String signature() {
    return declared().stream()
        .map(FaceParameter::erasure)
        .collect(Collectors.joining(", ", name + "(", ")"));
  }

  /**
   * Whether some parameter stands for this argument of the schema.
   *
   * @param argument the argument's name
   * @return false where the form leaves it at its default
   */
  public boolean covers(String argument) {
    return parameters.stream()
        .anyMatch(
            p ->
                p.arguments().contains(argument)
                    || p.components().stream().anyMatch(c -> c.arguments().contains(argument)));
  }
}
