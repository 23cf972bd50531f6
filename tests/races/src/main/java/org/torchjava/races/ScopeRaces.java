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

/** One thread makes a tensor in a scope and leaves the scope, while another has the tensor. */
public final class ScopeRaces {
  private ScopeRaces() {}

  @JCStressTest
  @Outcome(id = "too early", expect = ACCEPTABLE, desc = "not made yet")
  @Outcome(id = "7.0", expect = ACCEPTABLE, desc = "read in time")
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "read too late")
  @State
  public static class ReadAgainstScopeExit {
    private volatile Tensor shared;

    @Actor
    public void scope() {
      try (var scope = TensorScope.open()) {
        shared = Attempt.seven();
        Attempt.seven(); // a moment in which the other thread may find the scope open
      }
    }

    @Actor
    public void read(L_Result seen) {
      Tensor x = Attempt.toGet(() -> shared);
      seen.r1 = x == null ? "too early" : Attempt.toRead(x);
    }
  }

  @JCStressTest
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "by the one or by the other")
  @State
  public static class CloseAgainstScopeExit {
    private volatile Tensor shared;

    @Actor
    public void scope() {
      try (var scope = TensorScope.open()) {
        shared = Attempt.seven();
        Attempt.seven(); // a moment in which the other thread may find the scope open
      }
    }

    @Actor
    public void close() {
      Tensor x = Attempt.toGet(() -> shared);
      if (x != null) {
        x.close();
      }
    }

    @Arbiter
    public void use(L_Result seen) {
      seen.r1 = Attempt.toRead(shared);
    }
  }

  /**
   * Nobody closes the scope: the reaper passes its tensors on while the other thread closes one.
   */
  @JCStressTest
  @Outcome(id = "closed, closed", expect = ACCEPTABLE, desc = "closed wherever it belongs")
  @Outcome(id = "too early, 7.0", expect = ACCEPTABLE, desc = "not closed, so still there")
  @State
  public static class CloseAgainstAbandonedScope {
    private volatile Tensor shared;

    @Actor
    public void scope() {
      TensorScope.open();
      shared = Attempt.seven();
    }

    @Actor
    public void close(LL_Result seen) {
      Tensor x = Attempt.toGet(() -> shared);
      if (x != null) {
        x.close();
      }
      seen.r1 = x == null ? "too early" : "closed";
    }

    @Arbiter
    public void use(LL_Result seen) {
      seen.r2 = Attempt.toRead(shared);
    }
  }
}
