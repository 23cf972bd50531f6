package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.enableGrad;
import static org.torchjava.Torch.getDefaultDtype;
import static org.torchjava.Torch.getNumThreads;
import static org.torchjava.Torch.isGradEnabled;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.setDefaultDtype;
import static org.torchjava.Torch.setGradEnabled;
import static org.torchjava.Torch.setNumThreads;
import static org.torchjava.Torch.setPrintOptions;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.version;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Complex;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.print.PrintOptions;

/** Gradients on and off, the default dtype, printing and threads. */
@Isolated("changes settings of the process")
class ModesTest {
  private final Tensor x = ones(shape(2), requiresGrad());

  @Test
  void noGradStopsRecordingUntilItsGuardIsClosed() {
    try (var off = noGrad()) {
      assertThat(isGradEnabled()).isFalse();
      assertThat(x.mul(2).requiresGrad()).isFalse();
      try (var on = enableGrad()) {
        assertThat(x.mul(2).requiresGrad()).isTrue();
        assertThat(on).isNotNull();
      }
      assertThat(isGradEnabled()).isFalse();
      assertThat(off).isNotNull();
    }
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void noGradRunsALambda() {
    noGrad(
        () -> {
          assertThat(isGradEnabled()).isFalse();
          enableGrad(() -> assertThat(isGradEnabled()).isTrue());
        });
    Tensor y = noGrad(() -> x.mul(2));
    assertThat(y.requiresGrad()).isFalse();
    assertThat(noGrad(() -> enableGrad(() -> x.mul(2))).requiresGrad()).isTrue();
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void anExceptionDoesNotLeaveGradientsOff() {
    Runnable failing =
        () -> {
          throw new IllegalStateException("stop");
        };
    assertThatThrownBy(() -> noGrad(failing)).hasMessage("stop");
    assertThat(isGradEnabled()).isTrue();
  }

  @Test
  void setGradEnabledStaysUntilItIsChanged() {
    setGradEnabled(false);
    try {
      assertThat(x.mul(2).requiresGrad()).isFalse();
    } finally {
      setGradEnabled(true);
    }
    assertThat(x.mul(2).requiresGrad()).isTrue();
  }

  @Test
  void theDefaultDtypeIsThatOfRealNumbers() {
    assertThat(getDefaultDtype()).isEqualTo(FLOAT32);
    setDefaultDtype(FLOAT64);
    try {
      assertThat(tensor(0.1).doubleValue()).isEqualTo(0.1);
      assertThat(tensor(1f, 2f).dtype()).isEqualTo(FLOAT64);
      assertThat(ones(1).dtype()).isEqualTo(FLOAT64);
      assertThat(arange(2.0).dtype()).isEqualTo(FLOAT64);
      assertThat(tensor(new double[0]).dtype()).isEqualTo(FLOAT64);
      assertThat(tensor(new Complex(0, 1)).dtype()).isEqualTo(COMPLEX128);
      assertThat(tensor(1.0, 2.0)).hasToString("tensor([1., 2.])");
    } finally {
      setDefaultDtype(FLOAT32);
    }
  }

  @Test
  void printOptionsChangeHowTensorsPrint() {
    PrintOptions before = PrintOptions.current();
    setPrintOptions(before.withPrecision(2));
    try {
      assertThat(tensor(0.125)).hasToString("tensor(0.12)");
    } finally {
      setPrintOptions(before);
    }
  }

  @Test
  void theNumberOfThreadsCanBeSet() {
    int before = getNumThreads();
    setNumThreads(1);
    try {
      assertThat(getNumThreads()).isEqualTo(1);
      assertThatThrownBy(() -> setNumThreads(0))
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("Expected positive number of threads");
    } finally {
      setNumThreads(before);
    }
  }

  @Test
  void moreThreadsThanTheSystemHasAreRefusedBeforeTheyEndTheProcess() {
    int most = Math.max(64, 8 * Runtime.getRuntime().availableProcessors());
    int before = getNumThreads();
    try {
      setNumThreads(most);
      assertThat(ones(1000, 1000).add(1).sum().doubleValue()).isEqualTo(2_000_000);
    } finally {
      setNumThreads(before);
    }
    for (int threads : new int[] {most + 1, 1_000_000, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> setNumThreads(threads))
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "at most " + most + " threads can be used on this machine, but got " + threads);
    }
    assertThat(getNumThreads()).isEqualTo(before);
  }

  @Test
  void theVersionIsThatOfLibTorch() {
    assertThat(version()).isEqualTo("2.10.0");
  }
}
