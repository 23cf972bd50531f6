package org.torchjava.generator.emit;

import java.util.List;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.policy.Family;

/**
 * The operators that go into one set of files.
 *
 * @param family what they have in common
 * @param bindings the operators, in the order of the schemas
 */
public record FamilyBindings(Family family, List<Binding> bindings) {
  public FamilyBindings {
    bindings = List.copyOf(bindings);
  }
}
