package org.torchjava.commands.golden;

import org.torchjava.commands.golden.bindings.BindingRoad;

/** Chooses the way to an operator. */
final class Roads {
  private static int internal;

  private Roads() {}

  /** The public API, or for an operator that has no public method the bindings. */
  static Road to(String op) {
    if (PublicRoad.leadsTo(op)) {
      return new PublicRoad();
    }
    internal++;
    return new BindingRoad();
  }

  /** How many calls went to operators that are not public. */
  static int internalCalls() {
    return internal;
  }
}
