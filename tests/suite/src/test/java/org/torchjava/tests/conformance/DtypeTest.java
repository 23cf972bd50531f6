package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.COMPLEX32;
import static org.torchjava.DType.COMPLEX64;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.FLOAT8_E4M3FN;
import static org.torchjava.DType.FLOAT8_E5M2;
import static org.torchjava.DType.FLOAT8_E8M0FNU;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.DType.INT8;
import static org.torchjava.DType.QINT8;
import static org.torchjava.DType.UINT16;
import static org.torchjava.DType.UINT64;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.broadcastShapes;
import static org.torchjava.Torch.canCast;
import static org.torchjava.Torch.finfo;
import static org.torchjava.Torch.iinfo;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.promoteTypes;
import static org.torchjava.Torch.resultType;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.Test;
import org.torchjava.Finfo;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** What dtypes are and can hold, how they are promoted, and shapes that are broadcast. */
class DtypeTest {

  @Test
  void dtypesTellWhatKindOfNumbersTheyHold() {
    assertThat(FLOAT16.isFloatingPoint()).isTrue();
    assertThat(INT8.isFloatingPoint()).isFalse();
    assertThat(COMPLEX64.isComplex()).isTrue();
    assertThat(COMPLEX128.itemSize()).isEqualTo(16);
    assertThat(INT8.isSigned()).isTrue();
    assertThat(COMPLEX32.isSigned()).isTrue();
    assertThat(FLOAT8_E5M2.isSigned()).isTrue();
    assertThat(FLOAT8_E8M0FNU.isSigned()).isFalse();
    assertThat(UINT16.isSigned()).isFalse();
    assertThat(BOOL.isSigned()).isFalse();
    assertThatThrownBy(QINT8::isSigned)
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("isSignedType not supported for quantized types");
  }

  @Test
  void limitsThatAreNoNumbersArePrintedToo() {
    assertThat(new Finfo(FLOAT32, 32, Double.NaN, Double.NEGATIVE_INFINITY, 1, 1, 1))
        .hasToString(
            "finfo(resolution=nan, min=-inf, max=1, eps=1, smallest_normal=1, tiny=1,"
                + " dtype=float32)");
  }

  @Test
  void finfoTellsTheLimitsOfFloatingPointNumbers() {
    assertThat(finfo(FLOAT32).eps()).isEqualTo(0x1p-23);
    assertThat(finfo(FLOAT32).max()).isEqualTo(Float.MAX_VALUE);
    assertThat(finfo(FLOAT64).tiny()).isEqualTo(Double.MIN_NORMAL);
    assertThat(finfo(COMPLEX64)).isEqualTo(finfo(FLOAT32));
    assertThat(finfo(COMPLEX128).dtype()).isEqualTo(FLOAT64);
    assertThat(finfo().dtype()).isEqualTo(FLOAT32);
    assertThat(finfo(BFLOAT16).bits()).isEqualTo(16);
    assertThat(finfo(FLOAT8_E8M0FNU).min()).isEqualTo(0x1p-127);
  }

  @Test
  void finfoPrintsAsInPython() {
    assertThat(finfo(FLOAT16))
        .hasToString(
            "finfo(resolution=0.001, min=-65504, max=65504, eps=0.000976562,"
                + " smallest_normal=6.10352e-05, tiny=6.10352e-05, dtype=float16)");
    assertThat(finfo(FLOAT32))
        .hasToString(
            "finfo(resolution=1e-06, min=-3.40282e+38, max=3.40282e+38, eps=1.19209e-07,"
                + " smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=float32)");
    assertThat(finfo(FLOAT64))
        .hasToString(
            "finfo(resolution=1e-15, min=-1.79769e+308, max=1.79769e+308, eps=2.22045e-16,"
                + " smallest_normal=2.22507e-308, tiny=2.22507e-308, dtype=float64)");
    assertThat(finfo(BFLOAT16))
        .hasToString(
            "finfo(resolution=0.01, min=-3.38953e+38, max=3.38953e+38, eps=0.0078125,"
                + " smallest_normal=1.17549e-38, tiny=1.17549e-38, dtype=bfloat16)");
    assertThat(finfo(FLOAT8_E5M2))
        .hasToString(
            "finfo(resolution=1, min=-57344, max=57344, eps=0.25, smallest_normal=6.10352e-05,"
                + " tiny=6.10352e-05, dtype=float8_e5m2)");
    assertThat(finfo(FLOAT8_E4M3FN))
        .hasToString(
            "finfo(resolution=1, min=-448, max=448, eps=0.125, smallest_normal=0.015625,"
                + " tiny=0.015625, dtype=float8_e4m3fn)");
    assertThat(finfo(FLOAT8_E8M0FNU))
        .hasToString(
            "finfo(resolution=1, min=5.87747e-39, max=1.70141e+38, eps=1,"
                + " smallest_normal=5.87747e-39, tiny=5.87747e-39, dtype=float8_e8m0fnu)");
  }

  @Test
  void iinfoTellsTheLimitsOfIntegers() {
    assertThat(iinfo(UINT8).max()).isEqualTo(255);
    assertThat(iinfo(INT8).min()).isEqualTo(-128);
    assertThat(iinfo(INT64).min()).isEqualTo(Long.MIN_VALUE);
    assertThat(iinfo(INT64).max()).isEqualTo(Long.MAX_VALUE);
    assertThat(Long.toUnsignedString(iinfo(UINT64).max())).isEqualTo("18446744073709551615");
    assertThat(iinfo(INT16).bits()).isEqualTo(16);
    assertThat(iinfo(INT32)).hasToString("iinfo(min=-2.14748e+09, max=2.14748e+09, dtype=int32)");
    assertThat(iinfo(UINT16)).hasToString("iinfo(min=0, max=65535, dtype=uint16)");
    assertThat(iinfo(UINT64)).hasToString("iinfo(min=0, max=1.84467e+19, dtype=uint64)");
  }

  @Test
  void eachKindOfNumberHasItsOwnLimits() {
    assertThatThrownBy(() -> finfo(INT32))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "torch.finfo() requires a floating point input type. Use torch.iinfo to handle"
                + " 'torch.finfo'");
    assertThatThrownBy(() -> iinfo(FLOAT32))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(
            "torch.iinfo() requires an integer input type. Use torch.finfo to handle"
                + " 'torch.iinfo'");
    assertThatThrownBy(() -> iinfo(BOOL))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("torch.bool is not supported by torch.iinfo");
    assertThatThrownBy(() -> finfo(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("type");
  }

  @Test
  void dtypesArePromotedAsInPython() {
    assertThat(promoteTypes(INT32, FLOAT32)).isEqualTo(FLOAT32);
    assertThat(promoteTypes(UINT8, INT64)).isEqualTo(INT64);
    assertThat(canCast(FLOAT64, INT32)).isFalse();
    assertThat(canCast(FLOAT64, FLOAT32)).isTrue();
    assertThat(resultType(ones(shape(1), INT32), 1.0)).isEqualTo(FLOAT32);
    assertThat(resultType(ones(shape(1), INT32), tensor(1))).isEqualTo(INT32);
    assertThatThrownBy(() -> promoteTypes(UINT16, INT32))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "Promotion for uint16, uint32, uint64 types is not supported, attempted to promote"
                + " UInt16 and Int");
  }

  @Test
  void shapesAreBroadcastTogether() {
    assertThat(broadcastShapes(shape(2), shape(3, 1), shape(1, 1, 1))).containsExactly(1, 3, 2);
    assertThat(broadcastShapes(shape(0, 3), shape(1))).containsExactly(0, 3);
    assertThat(broadcastShapes()).isEmpty();
    assertThatThrownBy(() -> broadcastShapes(shape(2, 3), shape(4)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "Attempting to broadcast a dimension of length 4 at -1! Mismatching argument at index 1"
                + " had (4,); but expected shape should be broadcastable to [2, 3]");
    assertThatThrownBy(() -> broadcastShapes(shape(-1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Attempting to broadcast a dimension with negative length!");
    assertThatThrownBy(() -> broadcastShapes(shape(1), null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("shapes[1]");
  }
}
