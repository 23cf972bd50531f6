package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.Fft;
import org.torchjava.Functional;
import org.torchjava.IstftOptions;
import org.torchjava.Sparse;
import org.torchjava.StftOptions;
import org.torchjava.StftUncenteredOptions;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Short-time Fourier transforms as torch/functional.py has them, and torch.sparse.addmm. */
class SpectralTest {
  private final Tensor signal = values(16);
  private final Tensor window = ones(4).to(DType.FLOAT64);

  @Test
  void framesAreCenteredUnlessToldOtherwise() {
    StftOptions options = StftOptions.defaults().window(window).returnComplex(true);
    Tensor centered = Torch.stft(signal, 4, options);
    assertThat(centered.size()).containsExactly(3, 17);
    Tensor padded = Functional.pad(signal.view(1, 1, -1), shape(2, 2), "reflect").view(-1);
    Tensor frames = padded.unfold(0, 4, 1);
    assertClose(Torch.viewAsReal(centered.t()).flatten(), realParts(frames));
    Tensor uncentered = signal.stft(4, options.center(false));
    assertThat(uncentered.size()).containsExactly(3, 13);
    StftUncenteredOptions operator =
        StftUncenteredOptions.defaults().window(window).returnComplex(true);
    assertThat(signal.stftUncentered(4, operator).equal(uncentered)).isTrue();
  }

  private static double[] realParts(Tensor frames) {
    return Torch.viewAsReal(Fft.rfft(frames)).contiguous().flatten().toDoubleArray();
  }

  @Test
  void theInverseGivesTheSignalBack() {
    StftOptions options = StftOptions.defaults().window(window).returnComplex(true);
    IstftOptions back = IstftOptions.defaults().window(window);
    assertClose(signal.stft(4, options).istft(4, back), signal);
  }

  @Test
  void sparseMatricesAreMultipliedAndAdded() {
    Tensor sparse = doubles(shape(2, 2), 1, 0, 0, 2).toSparse().requiresGrad_(true);
    Tensor dense = doubles(shape(2, 2), 1, 2, 3, 4);
    Tensor sum = doubles(shape(2, 2), 1, 1, 1, 1);
    assertClose(Sparse.addmm(sum, sparse, dense).detach().flatten(), 2, 3, 7, 9);
    assertClose(Sparse.addmm(sum, sparse, dense, 10, 2).detach().flatten(), 12, 14, 22, 26);
    Sparse.addmm(sum, sparse, dense).sum().backward();
    assertThat(sparse.grad().isSparse()).isTrue();
    assertClose(sparse.grad().toDense().flatten(), 3, 0, 0, 7);
  }
}
