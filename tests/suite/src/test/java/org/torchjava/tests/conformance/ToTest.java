package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.MemoryFormat.CHANNELS_LAST;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.torchjava.Device;
import org.torchjava.Layout;
import org.torchjava.MemoryFormat;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.TorchException;

/** The forms of {@code x.to(..)}, and what tensors tell about their layout and order in memory. */
class ToTest {
  private final Tensor x = tensor(1.0, -2.5);

  private static boolean shareElements(Tensor a, Tensor b) {
    return a.dataPtr() == b.dataPtr();
  }

  @Test
  void aDtypeConvertsTheElements() {
    assertThat(x.to(INT64)).hasToString("tensor([ 1, -2])");
    assertThat(x.to(Device.CPU, FLOAT64))
        .hasToString("tensor([ 1.0000, -2.5000], dtype=torch.float64)");
    assertThat(x.to(INT64.device(Device.CPU)).dtype()).isEqualTo(INT64);
    assertThat(x.to(null, INT64).dtype()).isEqualTo(INT64);
    assertThat(x.to(tensor(true))).hasToString("tensor([True, True])");
  }

  @Test
  void aDeviceMovesTheTensor() {
    assertThat(x.to(Device.META)).hasToString("tensor(..., device='meta', size=(2,))");
    assertThat(x.to(Device.META, INT64).dtype()).isEqualTo(INT64);
    assertThat(x.to(Device.CPU, null).device()).isEqualTo(Device.CPU);
  }

  @Test
  void whatFitsAlreadyIsNotCopied() {
    assertThat(shareElements(x.to(x.dtype()), x)).isTrue();
    assertThat(shareElements(x.to(Device.CPU), x)).isTrue();
    assertThat(shareElements(x.to(Device.CPU, x.dtype()), x)).isTrue();
    assertThat(shareElements(x.to(zeros(1)), x)).isTrue();
    assertThat(shareElements(x.to(TensorOptions.defaults()), x)).isTrue();
    assertThat(shareElements(x.cpu(), x)).isTrue();
  }

  @Test
  void aCopyIsMadeWhereItIsAskedFor() {
    assertThat(shareElements(x.to(x.dtype(), false, true), x)).isFalse();
    assertThat(shareElements(x.to(Device.CPU, true, true), x)).isFalse();
    assertThat(shareElements(x.to(zeros(1), false, true), x)).isFalse();
    assertThat(x.to(zeros(1), false, true)).hasToString("tensor([ 1.0000, -2.5000])");
    assertThat(shareElements(x.to(x.dtype(), true, false), x)).isTrue();
  }

  @Test
  void theOrderInMemoryCanBeChanged() {
    Tensor images = arange(24).view(1, 2, 3, 4);
    assertThat(images.to(CHANNELS_LAST).stride()).containsExactly(24, 1, 8, 2);
    assertThat(images.to(FLOAT64, false, true, CHANNELS_LAST).stride())
        .containsExactly(24, 1, 8, 2);
    assertThat(images.to(x, false, false, CHANNELS_LAST).stride()).containsExactly(24, 1, 8, 2);
    assertThat(images.clone(CHANNELS_LAST).stride()).containsExactly(24, 1, 8, 2);
    assertThat(images.clone(null).stride()).containsExactly(24, 12, 4, 1);
    assertThat(images.to(CHANNELS_LAST).equal(images)).isTrue();
    assertThatThrownBy(() -> x.to(CHANNELS_LAST))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("required rank 4 tensor to use channels_last format");
  }

  @Test
  void aTensorKnowsTheOrderOfItsElements() {
    Tensor images = ones(1, 2, 3, 4);
    assertThat(images.isContiguous(MemoryFormat.CONTIGUOUS_FORMAT)).isTrue();
    assertThat(images.isContiguous(CHANNELS_LAST)).isFalse();
    assertThat(images.to(CHANNELS_LAST).isContiguous(CHANNELS_LAST)).isTrue();
    assertThat(images.to(CHANNELS_LAST).isContiguous()).isFalse();
    assertThat(x.isContiguous(CHANNELS_LAST)).isFalse();
  }

  @Test
  void aTensorKnowsItsLayout() {
    assertThat(x.layout()).isEqualTo(Layout.STRIDED);
    assertThat(ones(2, 2).toSparse().layout()).isEqualTo(Layout.SPARSE_COO);
    assertThat(ones(2, 2).toSparseCsr().layout()).isEqualTo(Layout.SPARSE_CSR);
    assertThat(ones(2, 2).toSparseCsc().layout()).isEqualTo(Layout.SPARSE_CSC);
    assertThat(ones(2, 2).toSparseBsr(shape(1, 1)).layout()).isEqualTo(Layout.SPARSE_BSR);
    assertThat(ones(2, 2).toSparseBsc(shape(1, 1)).layout()).isEqualTo(Layout.SPARSE_BSC);
  }

  @Test
  void layoutsAndMemoryFormatsPrintAsInPython() {
    assertThat(Arrays.toString(Layout.values()))
        .isEqualTo(
            "[torch.strided, torch.sparse_coo, torch.sparse_csr, torch._mkldnn, torch.sparse_csc,"
                + " torch.sparse_bsr, torch.sparse_bsc, torch.jagged]");
    assertThat(Arrays.toString(MemoryFormat.values()))
        .isEqualTo(
            "[torch.contiguous_format, torch.preserve_format, torch.channels_last,"
                + " torch.channels_last_3d]");
  }

  @Test
  void gradientsFlowThroughConversions() {
    Tensor leaf = ones(shape(2), requiresGrad());
    Tensor converted = leaf.to(Device.CPU, FLOAT64);
    assertThat(converted)
        .hasToString("tensor([1., 1.], dtype=torch.float64, grad_fn=<ToCopyBackward0>)");
    converted.sum().backward();
    assertThat(leaf.grad()).hasToString("tensor([1., 1.])");
  }

  @Test
  void gradientsAreNotAskedForHere() {
    assertThatThrownBy(() -> x.to(requiresGrad(), false, true))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("to() changes dtype and device; for gradients call requiresGrad_()");
  }

  @Test
  void missingArgumentsAreNamed() {
    assertThatThrownBy(() -> x.to((Device) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("device");
    assertThatThrownBy(() -> x.to((MemoryFormat) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("memoryFormat");
    assertThatThrownBy(() -> x.to((TensorOptions) null, false, true))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("options");
    assertThatThrownBy(() -> x.to((Tensor) null, false, true))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("other");
    assertThatThrownBy(() -> x.isContiguous(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("memoryFormat");
  }
}
