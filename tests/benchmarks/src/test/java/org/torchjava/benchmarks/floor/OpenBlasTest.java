package org.torchjava.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.Torch;

class OpenBlasTest {
  @Test
  void theLibraryThatLibTorchUsesTakesTheNumber() {
    try (Tensor tensor = Torch.ones(1)) {
      assertThat(tensor.numel()).isOne();
    }
    try {
      assertThat(OpenBlas.setNumThreads(2)).isEqualTo(2);
    } finally {
      assertThat(OpenBlas.setNumThreads(1)).isOne();
    }
  }
}
