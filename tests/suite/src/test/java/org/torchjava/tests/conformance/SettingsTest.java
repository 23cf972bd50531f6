package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.areDeterministicAlgorithmsEnabled;
import static org.torchjava.Torch.forkRng;
import static org.torchjava.Torch.getDeterministicDebugMode;
import static org.torchjava.Torch.getFloat32MatmulPrecision;
import static org.torchjava.Torch.getNumInteropThreads;
import static org.torchjava.Torch.isDeterministicAlgorithmsWarnOnlyEnabled;
import static org.torchjava.Torch.isWarnAlwaysEnabled;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.setDeterministicDebugMode;
import static org.torchjava.Torch.setFloat32MatmulPrecision;
import static org.torchjava.Torch.setFlushDenormal;
import static org.torchjava.Torch.setNumInteropThreads;
import static org.torchjava.Torch.setWarnAlways;
import static org.torchjava.Torch.sparseCooTensor;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.useDeterministicAlgorithms;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DType;
import org.torchjava.Sparse;
import org.torchjava.SparseInvariantChecks;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.TorchException;

/** Determinism, precision, warnings and checks, which are settings of the process. */
@Isolated("changes settings of the process")
class SettingsTest {
  @AfterEach
  void restore() {
    useDeterministicAlgorithms(false);
    setFloat32MatmulPrecision("highest");
    setFlushDenormal(false);
    setWarnAlways(false);
    SparseInvariantChecks.disable();
  }

  @Test
  void deterministicAlgorithmsCanBeAskedFor() {
    assertThat(areDeterministicAlgorithmsEnabled()).isFalse();
    assertThat(getDeterministicDebugMode()).isZero();
    useDeterministicAlgorithms(true);
    assertThat(areDeterministicAlgorithmsEnabled()).isTrue();
    assertThat(isDeterministicAlgorithmsWarnOnlyEnabled()).isFalse();
    assertThat(getDeterministicDebugMode()).isEqualTo(2);
    useDeterministicAlgorithms(true, true);
    assertThat(isDeterministicAlgorithmsWarnOnlyEnabled()).isTrue();
    assertThat(getDeterministicDebugMode()).isEqualTo(1);
  }

  @Test
  void theDebugModeIsAWordOrANumber() {
    setDeterministicDebugMode("error");
    assertThat(getDeterministicDebugMode()).isEqualTo(2);
    setDeterministicDebugMode("warn");
    assertThat(getDeterministicDebugMode()).isEqualTo(1);
    setDeterministicDebugMode("default");
    assertThat(getDeterministicDebugMode()).isZero();
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> setDeterministicDebugMode("loud"))
        .withMessage(
            "invalid value of debug_mode, expected one of `default`, `warn`, or `error`, but got"
                + " loud");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> setDeterministicDebugMode(3))
        .withMessage("invalid value of debug_mode, expected 0, 1, or 2, but got 3");
  }

  @Test
  void matricesCanBeMultipliedLessExactly() {
    assertThat(getFloat32MatmulPrecision()).isEqualTo("highest");
    setFloat32MatmulPrecision("high");
    assertThat(getFloat32MatmulPrecision()).isEqualTo("high");
    setFloat32MatmulPrecision("medium");
    assertThat(getFloat32MatmulPrecision()).isEqualTo("medium");
  }

  /** https://docs.pytorch.org/docs/2.10/generated/torch.set_flush_denormal.html. */
  @Test
  void denormalNumbersCanBeFlushed() {
    double denormal = 1e-323;
    assertThat(setFlushDenormal(true)).isTrue();
    Tensor flushed = tensor(denormal, DType.FLOAT64).mul(1.0);
    setFlushDenormal(false);
    assertThat(flushed.doubleValue()).isZero();
    assertThat(tensor(denormal, DType.FLOAT64).mul(1.0).doubleValue()).isEqualTo(denormal);
  }

  @Test
  void warningsCanComeEveryTime() {
    assertThat(isWarnAlwaysEnabled()).isFalse();
    setWarnAlways(true);
    assertThat(isWarnAlwaysEnabled()).isTrue();
  }

  @Test
  void operatorsRunNextToEachOther() {
    assertThat(getNumInteropThreads()).isPositive();
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> setNumInteropThreads(0))
        .withMessage("Expected positive number of threads");
  }

  @Test
  void sparseTensorsCanBeChecked() {
    Tensor indices = tensor(new long[][] {{0, 5}});
    Tensor values = tensor(1.0, 2.0);
    assertThat(SparseInvariantChecks.isEnabled()).isFalse();
    try (var on = Sparse.checkSparseTensorInvariants(true)) {
      assertThat(SparseInvariantChecks.isEnabled()).isTrue();
      assertThatExceptionOfType(TorchException.class)
          .isThrownBy(() -> sparseCooTensor(indices, values, 3))
          .withMessage("size is inconsistent with indices: for dim 0, size is 3 but found index 5");
    }
    assertThat(SparseInvariantChecks.isEnabled()).isFalse();
    SparseInvariantChecks.enable();
    assertThat(SparseInvariantChecks.isEnabled()).isTrue();
  }

  @Test
  void aForkGivesTheNumbersBack() {
    manualSeed(3);
    Tensor expected = rand(2);
    manualSeed(3);
    try (var fork = forkRng();
        var scope = TensorScope.open()) {
      manualSeed(99);
      rand(5);
    }
    assertThat(rand(2).equal(expected)).isTrue();
    manualSeed(3);
    try (var fork = forkRng(false)) {
      rand(2);
    }
    assertThat(rand(2).equal(expected)).isFalse();
  }
}
