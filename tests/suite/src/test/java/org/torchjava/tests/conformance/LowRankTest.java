package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.pcaLowrank;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.svdLowrank;
import static org.torchjava.Torch.zeros;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.Test;
import org.torchjava.LuFactorExResult;
import org.torchjava.LuFactorResult;
import org.torchjava.SvdResult;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** torch.lu, and the decompositions of matrices of low rank. */
class LowRankTest {
  // Rank two: every matrix of it comes out whole, whatever numbers were drawn.
  private final Tensor tall = values(7, 2).mm(values(2, 4).add(1));

  private static Tensor product(SvdResult svd) {
    return svd.u().mul(svd.s().unsqueeze(-2)).matmul(svd.v().mH());
  }

  private static void assertNear(Tensor actual, Tensor expected) {
    assertThat(actual.size()).isEqualTo(expected.size());
    double[] numbers = expected.reshape(-1).toDoubleArray();
    assertThat(actual.reshape(-1).toDoubleArray()).containsExactly(numbers, within(1e-9));
  }

  @Test
  void aMatrixOfLowRankIsTheProductOfItsParts() {
    for (Tensor a : new Tensor[] {tall, tall.t(), torchStack(tall)}) {
      SvdResult svd = svdLowrank(a, 3, 2, null);
      assertThat(svd.s().size(-1)).isEqualTo(3);
      assertNear(product(svd), a);
    }
    assertNear(svdLowrank(tall, 2, 0, null).s(), torchSvd(tall).narrow(0, 0, 2));
  }

  @Test
  void aMeanIsSubtractedBefore() {
    Tensor mean = tall.mean(shape(0), true, null);
    assertNear(product(svdLowrank(tall, 3, 2, mean)), tall.sub(mean));
    Tensor wide = tall.t();
    Tensor column = mean.t();
    assertNear(product(svdLowrank(wide, 3, 2, column)), wide.sub(column));
  }

  @Test
  void principalComponentsAreThoseOfCenteredData() {
    Tensor centered = tall.sub(tall.mean(shape(0), true, null));
    assertNear(product(pcaLowrank(tall)), centered);
    assertThat(pcaLowrank(tall).s().size()).containsExactly(4);
    assertNear(product(pcaLowrank(tall, 2L, false, 2)), tall);
    assertNear(product(pcaLowrank(tall.toSparse(), 3L, true, 2)), centered);
    assertThat(gradFn(pcaLowrank(leaf(tall)).s())).isEqualTo("LinalgSvdBackward0");
  }

  @Test
  void whatHasNoComponentsIsRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pcaLowrank(tall, 5L, true, 2))
        .withMessage("q(=5) must be non-negative integer and not greater than min(m, n)=4");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pcaLowrank(tall, 2L, true, -1))
        .withMessage("niter(=-1) must be non-negative integer");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> svdLowrank(zeros(3)))
        .withMessage("not enough values to unpack (expected 2, got 1)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> pcaLowrank(zeros(2, 2, 2).toSparse()))
        .withMessage("pca_lowrank input is expected to be 2-dimensional tensor");
  }

  @Test
  void luExchangesRows() {
    Tensor a = doubles(shape(2, 2), 1, 2, 4, 4);
    LuFactorResult lu = Torch.lu(a);
    assertThat(lu.lu())
        .hasToString("tensor([[4.0000, 4.0000],\n        [0.2500, 1.0000]], dtype=torch.float64)");
    assertThat(lu.pivots()).hasToString("tensor([2, 2], dtype=torch.int32)");
    assertThat(a.lu().lu().equal(lu.lu())).isTrue();
    assertThatExceptionOfType(TorchException.class).isThrownBy(() -> a.lu(false));
  }

  @Test
  void luTellsWhichPivotIsZero() {
    LuFactorExResult lu = Torch.luWithInfos(zeros(shape(2, 2), FLOAT64), true);
    assertThat(lu.info()).hasToString("tensor(1, dtype=torch.int32)");
  }

  private static Tensor torchStack(Tensor a) {
    return Torch.stack(a, a.mul(2));
  }

  private static Tensor torchSvd(Tensor a) {
    return Torch.svd(a).s();
  }
}
