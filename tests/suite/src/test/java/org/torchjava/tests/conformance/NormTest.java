package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.norm;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;

import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/**
 * torch.norm and Tensor.norm, in all their forms; the printed numbers are those of
 * https://docs.pytorch.org/docs/2.10/generated/torch.norm.html.
 */
class NormTest {
  private final Tensor a = arange(9).to(FLOAT32).sub(4);
  private final Tensor b = a.reshape(3, 3);

  @Test
  void normsAreThoseOfTheDocumentation() {
    assertThat(norm(a)).hasToString("tensor(7.7460)");
    assertThat(norm(b)).hasToString("tensor(7.7460)");
    assertThat(norm(a, Double.POSITIVE_INFINITY)).hasToString("tensor(4.)");
    assertThat(norm(b, Double.POSITIVE_INFINITY)).hasToString("tensor(4.)");
    Tensor c = tensor(new double[] {1, 2, 3, -1, 1, 4}).view(2, 3);
    assertThat(norm(c, 2, 0)).hasToString("tensor([1.4142, 2.2361, 5.0000])");
    assertThat(norm(c, 2, 1)).hasToString("tensor([3.7417, 4.2426])");
    assertThat(norm(c, 1, 1)).hasToString("tensor([6., 6.])");
    Tensor d = arange(8).to(FLOAT32).reshape(2, 2, 2);
    assertThat(norm(d, 2, 1, 2)).hasToString("tensor([ 3.7417, 11.2250])");
  }

  @Test
  void namesStandForNormsOfMatrices() {
    Tensor x = doubles(shape(2, 2), 3, 0, 0, 4);
    assertClose(norm(x, "fro"), 5);
    assertClose(x.norm("fro", 1), 3, 4);
    assertClose(norm(x, "nuc"), 7);
    assertClose(x.norm("nuc", 0, 1), 7);
    assertThat(norm(x, "nuc", shape(0, 1), true).size()).containsExactly(1, 1);
    assertThat(gradFn(leaf(x).norm("fro"))).isEqualTo("LinalgVectorNormBackward0");
    assertClose(norm(doubles(shape(2, 1, 2), 1, 2, 3, 4), "fro"), Math.sqrt(30));
  }

  @Test
  void elementsAreConvertedBeforeTheyAreAddedUp() {
    assertThat(norm(tensor(3f, 4f), 2, shape(), false, FLOAT64))
        .hasToString("tensor(5., dtype=torch.float64)");
    assertThat(tensor(3f, 4f).norm("fro", shape(0), true, FLOAT64))
        .hasToString("tensor([5.], dtype=torch.float64)");
  }

  @Test
  void sparseTensorsHaveNormsToo() {
    Tensor sparse = doubles(shape(2, 2), 3, 0, 0, -4).toSparse();
    assertClose(sparse.norm(), 5);
    assertClose(norm(sparse, 2), 5);
    assertClose(norm(sparse, "fro"), 5);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> norm(sparse, "inf"))
        .withMessage("only valid string values are 'fro' and 'nuc', found inf");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> norm(sparse, "fro", shape(), false, FLOAT64))
        .withMessage("dtype argument is not supported in frobenius norm");
  }

  @Test
  void whatHasNoNormIsRefused() {
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> norm(tensor(1, 2)))
        .withMessage(
            "linalg.vector_norm: Expected a floating point or complex tensor as input. Got Long");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> norm(doubles(shape(1, 1, 1), 1), "nuc"))
        .withMessage("linalg.matrix_norm: dim must be a 2-tuple. Got 0 1 2");
  }
}
