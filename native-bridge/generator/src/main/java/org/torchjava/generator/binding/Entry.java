package org.torchjava.generator.binding;

import java.util.Set;
import org.torchjava.generator.policy.Quirk;

/** How an operator is entered; see {@code cpp/src/past_autograd.h}. */
public enum Entry {
  /** By the dispatcher, always. */
  CALL,
  /** Past autograd where that may be, for a view of the first parameter. */
  VIEW,
  /** Past autograd where that may be, for a new tensor. */
  NEW;

  static Entry of(Set<Quirk> quirks) {
    if (quirks.contains(Quirk.VIEW)) {
      return VIEW;
    }
    return quirks.contains(Quirk.NEW) ? NEW : CALL;
  }

  /**
   * The C++ function to call.
   *
   * @param operator its class in {@code at::_ops}
   * @return an expression
   */
  public String function(String operator) {
    return switch (this) {
      case CALL -> operator + "::call";
      case VIEW -> "viewOf<" + operator + ">";
      case NEW -> "newOf<" + operator + ">";
    };
  }

  /**
   * Whether the operator is entered past autograd.
   *
   * @return false for those that only the dispatcher enters
   */
  public boolean isPastAutograd() {
    return this != CALL;
  }
}
