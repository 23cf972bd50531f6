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

/**
 * Using a tensor while another thread closes it. Now one, now the other thread is the one that made
 * it. What no outcome names is forbidden: another number, another exception.
 */
public final class CloseRaces {
  private CloseRaces() {}

  @JCStressTest
  @Outcome(id = "7.0, 1", expect = ACCEPTABLE, desc = "read in time")
  @Outcome(id = "7.0, closed", expect = ACCEPTABLE, desc = "closed in between")
  @Outcome(id = "closed, closed", expect = ACCEPTABLE, desc = "read too late")
  @State
  public static class ReadAgainstClose {
    private final Tensor x = Attempt.seven();

    @Actor
    public void read(LL_Result seen) {
      seen.r1 = Attempt.toRead(x);
      seen.r2 = Attempt.to(x::numel);
    }

    @Actor
    public void close() {
      x.close();
    }
  }

  @JCStressTest
  @Outcome(id = "8.0", expect = ACCEPTABLE, desc = "added in time")
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "added too late")
  @State
  public static class OperatorAgainstClose {
    static {
      // The library keeps the number 1 for good, whoever wins the first race.
      try (Tensor x = Attempt.seven()) {
        x.add(1).close();
      }
    }

    private final Tensor x = Attempt.seven();

    @Actor
    public void add(L_Result seen) {
      seen.r1 =
          Attempt.to(
              () -> {
                try (Tensor sum = x.add(1)) {
                  return sum.doubleValue();
                }
              });
    }

    @Actor
    public void close() {
      x.close();
    }
  }

  @JCStressTest
  @Outcome(id = "7.0", expect = ACCEPTABLE, desc = "the view keeps the memory")
  @Outcome(id = "closed", expect = ACCEPTABLE, desc = "no view of a closed tensor")
  @State
  public static class ViewAgainstCloseOfItsBase {
    private final Tensor x = Attempt.seven();

    @Actor
    public void view(L_Result seen) {
      seen.r1 = Attempt.to(() -> x.select(0, 0).doubleValue());
    }

    @Actor
    public void close() {
      x.close();
    }
  }

  @JCStressTest
  @Outcome(id = "done, 14.0", expect = ACCEPTABLE, desc = "the graph keeps what it needs")
  @Outcome(id = "closed, none", expect = ACCEPTABLE, desc = "no gradient of a closed tensor")
  @State
  public static class BackwardAgainstClose {
    private final Tensor x = Attempt.seven().requiresGrad_(true);
    private final Tensor square = x.mul(x);

    @Actor
    public void backward(LL_Result seen) {
      seen.r1 =
          Attempt.to(
              () -> {
                square.backward();
                return "done";
              });
    }

    @Actor
    public void close() {
      square.close();
    }

    @Arbiter
    public void gradient(LL_Result seen) {
      Tensor gradient = x.grad();
      seen.r2 = gradient == null ? "none" : Attempt.toRead(gradient);
    }
  }
}
