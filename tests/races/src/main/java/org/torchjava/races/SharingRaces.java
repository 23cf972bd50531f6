package org.torchjava.races;

import static org.openjdk.jcstress.annotations.Expect.ACCEPTABLE;

import org.openjdk.jcstress.annotations.Actor;
import org.openjdk.jcstress.annotations.Arbiter;
import org.openjdk.jcstress.annotations.JCStressTest;
import org.openjdk.jcstress.annotations.Outcome;
import org.openjdk.jcstress.annotations.State;
import org.openjdk.jcstress.infra.results.LLL_Result;
import org.openjdk.jcstress.infra.results.L_Result;
import org.openjdk.jcstress.infra.results.ZZ_Result;
import org.torchjava.GradMode;
import org.torchjava.Tensor;
import org.torchjava.ThreadState;

/** Two threads that do the same to one tensor. */
public final class SharingRaces {
  private SharingRaces() {}

  @JCStressTest
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "closed once, for good")
  @State
  public static class CloseAgainstClose {
    private final Tensor x = Attempt.seven();

    @Actor
    public void one() {
      x.close();
    }

    @Actor
    public void other() {
      x.close();
    }

    @Arbiter
    public void use(L_Result seen) {
      seen.r1 = x.isClosed() ? Attempt.toRead(x) : "open";
    }
  }

  @JCStressTest
  @Outcome(id = "7.0, 7.0, closed", expect = ACCEPTABLE, desc = "both read; closed afterwards")
  @State
  public static class ReadAgainstRead {
    private final Tensor x = Attempt.seven();

    @Actor
    public void one(LLL_Result seen) {
      seen.r1 = Attempt.toRead(x);
    }

    @Actor
    public void other(LLL_Result seen) {
      seen.r2 = Attempt.toRead(x);
    }

    @Arbiter
    public void close(LLL_Result seen) {
      x.close();
      seen.r3 = Attempt.toRead(x);
    }
  }

  /** A state that was captured without gradients, on one of two threads that record them. */
  @JCStressTest
  @Outcome(id = "false, true", expect = ACCEPTABLE, desc = "each thread has its own mode")
  @State
  public static class ThreadStateAgainstItsLack {
    private static final ThreadState NO_GRAD = GradMode.noGrad(() -> ThreadState.capture());

    private final Tensor x = Attempt.seven().requiresGrad_(true);

    @Actor
    public void with(ZZ_Result seen) {
      NO_GRAD
          .wrap(
              () -> {
                seen.r1 = isRecorded();
              })
          .run();
    }

    @Actor
    public void without(ZZ_Result seen) {
      seen.r2 = isRecorded();
    }

    private boolean isRecorded() {
      return x.mul(2).requiresGrad();
    }
  }
}
