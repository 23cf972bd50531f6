package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.zeros;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.AnomalyMode;
import org.torchjava.ForwardTrace;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.Warnings;

@Isolated("the mode and the handler of warnings are the process's")
class AnomalyModeTest {
  private final List<String> warnings = new ArrayList<>();

  @AfterEach
  void restore() {
    Warnings.setHandler(Warnings.logging());
  }

  private static Tensor nanInBackward() {
    return zeros(new long[] {2}, requiresGrad()).sqrt().mul(0).sum();
  }

  @Test
  void theErrorTellsWhereTheFailingNodeWasMade() {
    Warnings.setHandler(warning -> warnings.add(warning.message()));
    try (var guard = AnomalyMode.detectAnomaly()) {
      Tensor out = nanInBackward();
      TorchException failure = catchThrowableOfType(TorchException.class, out::backward);
      assertThat(failure)
          .hasMessage("Function 'SqrtBackward0' returned nan values in its 0th output.");
      assertThat(failure.getSuppressed()).hasSize(1);
      assertThat(failure.getSuppressed()[0]).isInstanceOf(ForwardTrace.class);
      assertThat(failure.getSuppressed()[0].getStackTrace()[0].getMethodName())
          .isEqualTo("nanInBackward");
    }
    assertThat(warnings.get(0))
        .isEqualTo(
            "Anomaly Detection has been enabled. This mode will increase the runtime and should"
                + " only be enabled for debugging.");
    assertThat(warnings.get(1))
        .startsWith(
            "Error detected in SqrtBackward0. Traceback of forward call that caused the error:\n"
                + "\tat org.torchjava.tests.autograd.AnomalyModeTest.nanInBackward(");
  }

  @Test
  void nothingIsLookedForWhenItIsOff() {
    nanInBackward().backward();
    try (var guard = AnomalyMode.setDetectAnomaly(true, false)) {
      assertThat(AnomalyMode.isEnabled()).isTrue();
      assertThat(AnomalyMode.isCheckNanEnabled()).isFalse();
      nanInBackward().backward();
    }
    assertThat(AnomalyMode.isEnabled()).isFalse();
    assertThat(AnomalyMode.isCheckNanEnabled()).isTrue();
  }

  /** Fails in its backward. */
  private static final class Failing extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      return tensors(inputs[0].mul(1));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
      throw new IllegalStateException("mine");
    }
  }

  @Test
  void functionsWrittenInJavaAreTracedToo() {
    Warnings.setHandler(warning -> warnings.add(warning.message()));
    try (var guard = AnomalyMode.setDetectAnomaly(true, true)) {
      Tensor out = new Failing().apply(zeros(new long[] {2}, requiresGrad())).sum();
      IllegalStateException failure =
          catchThrowableOfType(IllegalStateException.class, out::backward);
      assertThat(failure.getSuppressed()[0]).hasMessage("FailingBackward");
      assertThat(failure.getSuppressed()[0].getStackTrace()[0].getMethodName())
          .isEqualTo("functionsWrittenInJavaAreTracedToo");
    }
  }

  @Test
  void nodesMadeInABackwardPassNameTheirOrigin() {
    Warnings.setHandler(warning -> warnings.add(warning.message()));
    try (var guard = AnomalyMode.setDetectAnomaly(true, true)) {
      Tensor x = zeros(new long[] {1}, requiresGrad());
      Tensor first =
          org.torchjava.Autograd.grad(
                  List.of(x.pow(1.5).sum()), List.of(x), null, true, true, false)
              .get(0);
      Tensor out = first.mul(0).sum();
      catchThrowableOfType(TorchException.class, out::backward);
    }
    assertThat(warnings)
        .anyMatch(w -> w.contains("Previous calculation was induced by PowBackward0"));
  }

  @Test
  void nodesFromBeforeHaveNoTrace() {
    Warnings.setHandler(warning -> warnings.add(warning.message()));
    Tensor out = nanInBackward();
    try (var guard = AnomalyMode.setDetectAnomaly(true, true)) {
      TorchException failure = catchThrowableOfType(TorchException.class, out::backward);
      assertThat(failure.getSuppressed()).isEmpty();
    }
    assertThat(warnings)
        .containsExactly(
            "Error detected in SqrtBackward0. No forward pass information available. Enable detect"
                + " anomaly during forward pass for more information.");
  }
}
