package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.ForwardAD.makeDual;
import static org.torchjava.ForwardAD.unpackDual;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DualLevel;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** The dual level of the process, when several threads come to it. */
@Isolated("enters the dual level of the process")
class DualLevelThreadsTest {
  private final Tensor x = tensor(1.0, 2.0);

  @Test
  void anotherThreadCannotEnterALevelThatIsOpen() {
    try (var level = ForwardAD.dualLevel()) {
      assertThatThrownBy(() -> Threads.elsewhere(ForwardAD::dualLevel))
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("Nested forward mode AD is not supported at the moment");
    }
  }

  @Test
  void anotherThreadCanNeitherExitTheLevelNorMakeDualTensors() {
    try (var level = ForwardAD.dualLevel()) {
      String message = "a dual level belongs to the thread that entered it, ";
      String name = Thread.currentThread().getName();
      assertThatThrownBy(() -> Threads.elsewhere(level::close))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage(message + name);
      assertThatThrownBy(() -> Threads.elsewhere(() -> makeDual(x, x)))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage(message + name);
      assertThat(unpackDual(makeDual(x, x)).tangent()).hasToString("tensor([1., 2.])");
    }
  }

  @Test
  void dualTensorsAreRefusedOnOtherThreadsAndPlainOnesAreNot() throws Throwable {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(x, x);

      assertThatThrownBy(() -> Threads.elsewhere(dual::sin))
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage(
              "a dual tensor belongs to the thread that entered the dual level, "
                  + Thread.currentThread().getName());
      Threads.elsewhere(
          () -> {
            assertThat(x.mul(2)).hasToString("tensor([2., 4.])");
            assertThat(unpackDual(x).primal()).isSameAs(x);
          });
    }
  }

  @Test
  void onceTheLevelIsClosedItsTensorsAreLikeOthers() throws Throwable {
    Tensor dual;
    try (var level = ForwardAD.dualLevel()) {
      dual = makeDual(x, x);
    }

    Threads.elsewhere(() -> assertThat(dual.mul(2)).hasToString("tensor([2., 4.])"));
  }

  @Test
  void theLevelOfAThreadThatHasEndedIsExitedByTheNext() throws Exception {
    List<Tensor> left = new ArrayList<>();
    Thread thread =
        new Thread(
            () -> {
              ForwardAD.enterDualLevel();
              left.add(makeDual(x, x));
            });
    thread.start();
    thread.join();

    try (DualLevel level = ForwardAD.dualLevel()) {
      assertThat(unpackDual(left.get(0)).tangent()).isNull();
      assertThat(unpackDual(makeDual(x, x)).tangent()).hasToString("tensor([1., 2.])");
    }
  }

  @Test
  void otherThreadsComputeOnWhileLevelsComeAndGo() throws Exception {
    Tensor weights = tensor(1.0, 2.0).requiresGrad_();
    List<String> results =
        Threads.run(
            2,
            index ->
                () -> {
                  String last = "";
                  for (int i = 0; i < 500; i++) {
                    last = index == 0 ? derivative(weights) : weights.mul(3).detach().toString();
                  }
                  return last;
                });

    assertThat(results).containsExactly("tensor([1., 4.])", "tensor([3., 6.])");
  }

  private String derivative(Tensor weights) {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = makeDual(x, x);
      return unpackDual(dual.mul(weights)).tangent().detach().toString();
    }
  }
}
