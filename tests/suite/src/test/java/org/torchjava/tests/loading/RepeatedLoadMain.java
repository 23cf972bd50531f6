package org.torchjava.tests.loading;

import org.torchjava.nativebridge.NativeLibrary;

/** Says whether loading fails in the same way twice; for child processes. */
public final class RepeatedLoadMain {
  private RepeatedLoadMain() {}

  public static void main(String[] arguments) {
    System.out.println("same: " + (failure() == failure()));
  }

  private static UnsatisfiedLinkError failure() {
    try {
      NativeLibrary.load();
      throw new AssertionError("loaded");
    } catch (UnsatisfiedLinkError e) {
      return e;
    }
  }
}
