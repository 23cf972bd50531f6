package org.torchjava.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** One thread lets a tensor out of its scope, while another has the tensor. */
public final class KeepRaces {
  private KeepRaces() {}

  /** A tensor that its maker keeps, and that the other thread may see before. */
  public abstract static class Kept {
    private volatile Tensor shared;

    final void make(TensorScope scope) {
      Tensor x = Attempt.seven();
      shared = x;
      scope.keep(x);
    }

    final Tensor shared() {
      return shared;
    }

    /** Whether it was there to be closed. */
    final String close() {
      Tensor x = Attempt.toGet(this::shared);
      if (x != null) {
        x.close();
      }
      return x == null ? "too early" : "closed";
    }
  }

  @JCStressTest
  @Outcome(id = "too early, 7.0", expect = ACCEPTABLE, desc = "not made yet")
  @Outcome(id = "7.0, 7.0", expect = ACCEPTABLE, desc = "open all the time")
  @State
  public static class ReadAgainstKeep extends Kept {
    @Actor
    public void keep() {
      try (var scope = TensorScope.open()) {
        make(scope);
      }
    }

    @Actor
    public void read(LL_Result seen) {
      Tensor x = Attempt.toGet(this::shared);
      seen.r1 = x == null ? "too early" : Attempt.toRead(x);
    }

    @Arbiter
    public void readAgain(LL_Result seen) {
      seen.r2 = Attempt.toRead(shared());
    }
  }

  @JCStressTest
  @Outcome(id = "too early, 7.0", expect = ACCEPTABLE, desc = "kept, and never closed")
  @Outcome(id = "closed, closed", expect = ACCEPTABLE, desc = "keeping does not open it again")
  @State
  public static class CloseAgainstKeep extends Kept {
    @Actor
    public void keep() {
      try (var scope = TensorScope.open()) {
        make(scope);
      }
    }

    @Actor
    public void close(LL_Result seen) {
      seen.r1 = close();
    }

    @Arbiter
    public void use(LL_Result seen) {
      seen.r2 = Attempt.toRead(shared());
    }
  }

  @JCStressTest
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "by the outer scope or by the other thread")
  @State
  public static class CloseAgainstKeepInOuterScope extends Kept {
    @Actor
    public void keep() {
      try (var outer = TensorScope.open()) {
        try (var inner = TensorScope.open()) {
          make(inner);
        }
      }
    }

    @Actor
    public void closeShared() {
      close();
    }

    @Arbiter
    public void use(L_Result seen) {
      seen.r1 = Attempt.toRead(shared());
    }
  }
}
