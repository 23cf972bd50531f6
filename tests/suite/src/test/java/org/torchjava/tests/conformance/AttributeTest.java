package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.COMPLEX32;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.FLOAT8_E4M3FN;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT64;
import static org.torchjava.MemoryFormat.CHANNELS_LAST;
import static org.torchjava.MemoryFormat.CONTIGUOUS_FORMAT;
import static org.torchjava.Torch.empty;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.Test;
import org.torchjava.Device;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** What Python's tensors tell of themselves, and their short names of conversions. */
class AttributeTest {
  private final Tensor x = zeros(shape(2, 3), INT16);

  @Test
  void sizesHaveSeveralNames() {
    assertThat(x.ndim()).isEqualTo(2);
    assertThat(x.ndimension()).isEqualTo(2);
    assertThat(x.nelement()).isEqualTo(6);
    assertThat(Torch.numel(x)).isEqualTo(6);
    assertThat(x.elementSize()).isEqualTo(2);
    assertThat(x.itemsize()).isEqualTo(2);
    assertThat(x.nbytes()).isEqualTo(12);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> x.toSparse().nbytes())
        .withMessageStartingWith("nbytes is not defined for sparse tensors.");
  }

  @Test
  void aTensorTellsWhereAndHowItIsKept() {
    assertThat(x.getDevice()).isEqualTo(-1);
    assertThat(x.isCpu()).isTrue();
    assertThat(x.isCuda()).isFalse();
    assertThat(x.isMeta()).isFalse();
    assertThat(zeros(shape(1), Device.META).isMeta()).isTrue();
    assertThat(x.isSparse()).isFalse();
    assertThat(x.toSparseCoo().isSparse()).isTrue();
    assertThat(ones(2, 2).toSparseCsr().isSparseCsr()).isTrue();
    assertThat(x.isMkldnn()).isFalse();
    assertThat(x.isQuantized()).isFalse();
    assertThat(Torch.isComplex(x)).isFalse();
    assertThat(Torch.isComplex(x.cfloat())).isTrue();
  }

  /** https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.dim_order.html. */
  @Test
  void theOrderOfDimensionsIsThatOfTheirSteps() {
    assertThat(empty(2, 3, 5, 7).dimOrder()).containsExactly(0, 1, 2, 3);
    assertThat(empty(2, 3, 5, 7).transpose(1, 2).dimOrder()).containsExactly(0, 2, 1, 3);
    Tensor channelsLast = empty(2, 3, 5, 7).contiguous(CHANNELS_LAST);
    assertThat(channelsLast.dimOrder()).containsExactly(0, 2, 3, 1);
    assertThat(empty(2, 3).t().dimOrder()).containsExactly(1, 0);
    assertThat(empty(3, 1).expand(3, 4).dimOrder()).containsExactly(0, 1);
    assertThat(empty(shape()).dimOrder()).isEmpty();
  }

  /** The same page. */
  @Test
  void anOrderThatIsNotTheOnlyOneCanBeRefused() {
    Tensor one = empty(1, 2, 3, 4);
    assertThat(one.dimOrder()).containsExactly(0, 1, 2, 3);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> one.dimOrder(true))
        .withMessage(
            "The tensor does not have unique dim order, or cannot map to exact one of the given"
                + " memory formats.");
    assertThat(one.dimOrder(CONTIGUOUS_FORMAT, CHANNELS_LAST)).containsExactly(0, 1, 2, 3);
    assertThat(empty(2, 3).dimOrder(true)).containsExactly(0, 1);
  }

  @Test
  void shortNamesConvert() {
    assertThat(tensor(0, 2).bool()).hasToString("tensor([False,  True])");
    assertThat(x.half().dtype()).isEqualTo(FLOAT16);
    assertThat(x.bfloat16().dtype()).isEqualTo(BFLOAT16);
    assertThat(x.cfloat().dtype()).isEqualTo(COMPLEX64);
    assertThat(x.cdouble().dtype()).isEqualTo(COMPLEX128);
    assertThat(x.type(FLOAT64).dtype()).isEqualTo(FLOAT64);
    assertThat(x.type("torch.FloatTensor").dtype()).isEqualTo(FLOAT32);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(x::cuda)
        .withMessage("PyTorch is not linked with support for cuda devices");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> x.cuda(-1))
        .withMessage("Invalid device string: 'cuda:-1'");
  }

  @Test
  void typesHaveNames() {
    assertThat(zeros(1).type()).isEqualTo("torch.FloatTensor");
    assertThat(x.type()).isEqualTo("torch.ShortTensor");
    assertThat(x.bool().type()).isEqualTo("torch.BoolTensor");
    assertThat(x.cdouble().type()).isEqualTo("torch.ComplexDoubleTensor");
    assertThat(x.toSparse().type()).isEqualTo("torch.sparse.ShortTensor");
    assertThat(x.to(FLOAT8_E4M3FN).type()).isEqualTo("torch.Float8_e4m3fnTensor");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> x.type("FloatTensor"))
        .withMessage("invalid type: 'FloatTensor'");
  }

  @Test
  void dtypesHaveRealAndComplexRelatives() {
    assertThat(FLOAT64.toComplex()).isEqualTo(COMPLEX128);
    assertThat(FLOAT16.toComplex()).isEqualTo(COMPLEX32);
    assertThat(COMPLEX64.toComplex()).isEqualTo(COMPLEX64);
    assertThat(COMPLEX128.toReal()).isEqualTo(FLOAT64);
    assertThat(INT64.toReal()).isEqualTo(INT64);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(BOOL::toComplex)
        .withMessage("Unknown Complex ScalarType for Bool");
  }
}
