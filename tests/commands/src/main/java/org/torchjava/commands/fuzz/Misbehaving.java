package org.torchjava.commands.fuzz;

/** Methods that break every rule, one each, to see that it is noticed. */
public final class Misbehaving {
  private Misbehaving() {}

  /** Throws an exception that no user expects. */
  public static final class ThrowsOddKinds {
    private ThrowsOddKinds() {}

    public static int beyondTheEnd() {
      int[] none = {};
      return none[0];
    }

    public static int nullWithoutName(String text) {
      String none = null;
      return none.length();
    }

    public static void stateOfNothing() {
      throw new IllegalStateException("a state");
    }

    public static void withoutMessage() {
      throw new IllegalArgumentException();
    }

    public static void asDocumented() {
      throw new NullPointerException("other");
    }
  }

  /** Ends the process as a crash in native code would. */
  public static final class EndsTheProcess {
    private EndsTheProcess() {}

    public static void end() {
      Runtime.getRuntime().halt(134);
    }
  }
}
