package org.torchjava.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.ByteBuffer;
import java.util.List;
import org.junit.jupiter.api.Test;

class TensorPrinterTest {

  private static String print(PrintableTensor tensor) {
    return TensorPrinter.print(tensor, "float32", PrintOptions.defaultProfile());
  }

  @Test
  void wholeNumbersHaveAPointAndNoDecimals() {
    assertThat(print(FakeTensor.floats(List.of(1, 2, -3, 4), 2, 2)))
        .isEqualTo("tensor([[ 1.,  2.],\n        [-3.,  4.]])");
  }

  @Test
  void aScalarHasNoBrackets() {
    assertThat(print(FakeTensor.floats(List.of(4.5)))).isEqualTo("tensor(4.5000)");
  }

  @Test
  void aNegativeZeroMayBeWiderThanItsColumn() {
    assertThat(print(FakeTensor.floats(List.of(-0.0, 1.5), 2)))
        .isEqualTo("tensor([-0.0000, 1.5000])");
  }

  @Test
  void aHugeTensorIsAskedForItsEdgesOnly() {
    FakeTensor tensor =
        new FakeTensor("int64", null, 1_000_000_000L) {
          @Override
          public ByteBuffer edgeElements(int edgeItems) {
            return FakeTensor.longs(List.of(0, 1, 2, 7, 8, 9)).elements();
          }
        };

    assertThat(print(tensor)).isEqualTo("tensor([0, 1, 2,  ..., 7, 8, 9])");
  }

  @Test
  void everyDimensionOfASummaryIsCut() {
    FakeTensor edges = FakeTensor.longs(List.of(1, 2, 3, 4), 100, 100);

    assertThat(
            TensorPrinter.print(edges, "float32", PrintOptions.defaultProfile().withEdgeItems(1)))
        .isEqualTo("tensor([[1,  ..., 2],\n        ...,\n        [3,  ..., 4]])");
  }

  @Test
  void eightBitFloatsPrint() {
    // 448, -1.5, NaN and 2^-9; then 1, -2 and infinity
    assertThat(print(FakeTensor.bytes("float8_e4m3fn", 0x7e, 0xbc, 0x7f, 0x01)))
        .isEqualTo(
            "tensor([ 4.4800e+02, -1.5000e+00,         nan,  1.9531e-03],\n"
                + "       dtype=torch.float8_e4m3fn)");
    assertThat(print(FakeTensor.bytes("float8_e5m2", 0x3c, 0xc0, 0x7c)))
        .isEqualTo("tensor([ 1., -2., inf], dtype=torch.float8_e5m2)");
  }

  @Test
  void halfComplexNumbersPrint() {
    ByteBuffer elements = ByteBuffer.allocate(8);
    elements.putShort((short) 0x3c00).putShort((short) 0xc000);
    elements.putShort((short) 0x3800).putShort((short) 0x0000);

    assertThat(print(new FakeTensor("complex32", elements, 2)))
        .isEqualTo("tensor([1.0000-2.j, 0.5000+0.j], dtype=torch.complex32)");
  }

  @Test
  void suffixesFollowInPythonsOrder() {
    FakeTensor tensor =
        new FakeTensor("float64", FakeTensor.longs(List.of(0)).elements()) {
          @Override
          public String device() {
            return "cuda:1";
          }

          @Override
          public String gradFnName() {
            return "MulBackward0";
          }

          @Override
          public boolean requiresGrad() {
            return true;
          }

          @Override
          public List<String> trailingSuffixes() {
            return List.of("tangent=1.0");
          }
        };

    assertThat(print(tensor))
        .isEqualTo(
            "tensor(0., device='cuda:1', dtype=torch.float64, grad_fn=<MulBackward0>,\n"
                + "       tangent=1.0)");
  }

  @Test
  void aParameterSaysSo() {
    FakeTensor parameter =
        new FakeTensor("int64", FakeTensor.longs(List.of(7)).elements(), 1) {
          @Override
          public boolean isParameter() {
            return true;
          }
        };

    assertThat(print(parameter)).isEqualTo("Parameter containing:\ntensor([7])");
  }

  @Test
  void aMetaTensorHasNoContents() {
    FakeTensor meta =
        new FakeTensor("int64", null, 2, 3) {
          @Override
          public boolean isMeta() {
            return true;
          }

          @Override
          public String device() {
            return "meta";
          }
        };

    assertThat(print(meta)).isEqualTo("tensor(..., device='meta', size=(2, 3), dtype=torch.int64)");
  }

  @Test
  void aSparseTensorPrintsItsParts() {
    FakeTensor sparse =
        new FakeTensor("float32", null, 2, 3) {
          @Override
          public Sparse sparse() {
            return new Sparse(
                "sparse_coo",
                2,
                List.of(
                    new Sparse.Part("indices", FakeTensor.longs(List.of(0, 1, 2, 0), 2, 2)),
                    new Sparse.Part("values", FakeTensor.floats(List.of(3, 4), 2))));
          }
        };

    assertThat(print(sparse))
        .isEqualTo(
            "tensor(indices=tensor([[0, 1],\n"
                + "                       [2, 0]]),\n"
                + "       values=tensor([3., 4.]),\n"
                + "       size=(2, 3), nnz=2, layout=torch.sparse_coo)");
  }

  @Test
  void anEmptySparsePartTellsItsSize() {
    FakeTensor sparse =
        new FakeTensor("float32", null, 2) {
          @Override
          public Sparse sparse() {
            return new Sparse(
                "sparse_coo",
                0,
                List.of(
                    new Sparse.Part("indices", FakeTensor.longs(List.of(), 1, 0)),
                    new Sparse.Part("values", FakeTensor.floats(List.of(), 0))));
          }
        };

    assertThat(print(sparse))
        .isEqualTo(
            "tensor(indices=tensor([], size=(1, 0)),\n"
                + "       values=tensor([], size=(0,)),\n"
                + "       size=(2,), nnz=0, layout=torch.sparse_coo)");
  }

  @Test
  void aDtypeWithoutPrintableElementsIsRejected() {
    assertThatThrownBy(() -> print(FakeTensor.bytes("quint8", 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Elements of dtype torch.quint8 cannot be printed");
  }
}
