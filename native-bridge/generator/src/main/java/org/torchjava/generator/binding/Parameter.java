package org.torchjava.generator.binding;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A bound parameter.
 *
 * @param kind how it travels
 * @param slots the parameters of the C ABI that carry it
 * @param conversion the function or class of marshal.h that makes the C++ argument of them
 */
public record Parameter(ParameterKind kind, List<Slot> slots, String conversion) {
  /**
   * The C++ argument, made from the slots.
   *
   * @return a C++ expression
   */
  public String expression() {
    return slots.stream().map(Slot::name).collect(Collectors.joining(", ", conversion + "(", ")"));
  }
}
