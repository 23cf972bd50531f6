package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.Test;
import org.torchjava.AminmaxResult;
import org.torchjava.MaxResult;
import org.torchjava.SortResult;
import org.torchjava.StdMeanResult;
import org.torchjava.Tensor;
import org.torchjava.TopkResult;
import org.torchjava.Torch;
import org.torchjava.UniqueResult;

/** Reductions, running totals and sorting; texts are what Python prints for the same call. */
class ReductionTest {
  private final Tensor matrix = tensor(new double[][] {{1, 2, 3}, {4, 5, 6}});

  @Test
  void sumAddsAllElementsOrSomeDimensions() {
    assertThat(matrix.sum()).hasToString("tensor(21.)");
    assertThat(matrix.sum(0)).hasToString("tensor([5., 7., 9.])");
    assertThat(matrix.sum(-1)).hasToString("tensor([ 6., 15.])");
    assertThat(matrix.sum(1, true)).hasToString("tensor([[ 6.],\n        [15.]])");
    assertThat(matrix.sum(0, 1)).hasToString("tensor(21.)");
    assertThat(matrix.sum(FLOAT64)).hasToString("tensor(21., dtype=torch.float64)");
    assertThat(matrix.sum(shape(0), true, FLOAT64))
        .hasToString("tensor([[5., 7., 9.]], dtype=torch.float64)");
    assertThat(tensor(true, true).sum()).hasToString("tensor(2)");
    assertThat(tensor(1, Double.NaN).nansum()).hasToString("tensor(1.)");
  }

  @Test
  void sumAndMeanAreRecordedForGradients() {
    Tensor x = tensor(new double[] {1, 2}, requiresGrad());
    assertThat(x.sum()).hasToString("tensor(3., grad_fn=<SumBackward0>)");
    assertThat(x.sum(0)).hasToString("tensor(3., grad_fn=<SumBackward1>)");
    assertThat(x.mean()).hasToString("tensor(1.5000, grad_fn=<MeanBackward0>)");
    assertThat(x.norm()).hasToString("tensor(2.2361, grad_fn=<LinalgVectorNormBackward0>)");
  }

  @Test
  void meanDividesByTheNumberOfElements() {
    assertThat(matrix.mean()).hasToString("tensor(3.5000)");
    assertThat(matrix.mean(0)).hasToString("tensor([2.5000, 3.5000, 4.5000])");
    assertThat(matrix.mean(1, true)).hasToString("tensor([[2.],\n        [5.]])");
    assertThat(tensor(1, 2).mean(FLOAT64)).hasToString("tensor(1.5000, dtype=torch.float64)");
    assertThat(tensor(1, Double.NaN, 3).nanmean()).hasToString("tensor(2.)");
    assertThat(zeros(0).mean()).hasToString("tensor(nan)");
  }

  @Test
  void prodMultiplies() {
    assertThat(matrix.prod()).hasToString("tensor(720.)");
    assertThat(matrix.prod(1)).hasToString("tensor([  6., 120.])");
    assertThat(matrix.prod(1, true).size()).containsExactly(2, 1);
    assertThat(tensor(2, 3).prod(FLOAT64)).hasToString("tensor(6., dtype=torch.float64)");
  }

  @Test
  void allAndAnyAskForTruth() {
    Tensor x = tensor(new int[][] {{1, 0}, {1, 1}});
    assertThat(x.all()).hasToString("tensor(False)");
    assertThat(x.any()).hasToString("tensor(True)");
    assertThat(x.all(1)).hasToString("tensor([False,  True])");
    assertThat(x.any(0, true)).hasToString("tensor([[True, True]])");
    assertThat(x.all(shape(0, 1), false)).hasToString("tensor(False)");
    assertThat(x.countNonzero()).hasToString("tensor(3)");
    assertThat(x.countNonzero(1)).hasToString("tensor([1, 2])");
    assertThat(x.all().dtype()).isEqualTo(BOOL);
  }

  @Test
  void maxAlongADimensionComesWithIndices() {
    assertThat(matrix.max()).hasToString("tensor(6.)");
    assertThat(matrix.min()).hasToString("tensor(1.)");
    MaxResult max = matrix.max(1);
    assertThat(max.values()).hasToString("tensor([3., 6.])");
    assertThat(max.indices()).hasToString("tensor([2, 2])");
    assertThat(max)
        .hasToString("torch.return_types.max(\nvalues=tensor([3., 6.]),\nindices=tensor([2, 2]))");
    assertThat(matrix.min(0, true).values()).hasToString("tensor([[1., 2., 3.]])");
    assertThat(matrix.max(tensor(3.5)))
        .hasToString("tensor([[3.5000, 3.5000, 3.5000],\n        [4.0000, 5.0000, 6.0000]])");
  }

  @Test
  void extremesOfSeveralDimensionsComeAlone() {
    assertThat(matrix.amax(0)).hasToString("tensor([4., 5., 6.])");
    assertThat(matrix.amin()).hasToString("tensor(1.)");
    assertThat(matrix.amax(shape(0, 1), true)).hasToString("tensor([[6.]])");
    AminmaxResult both = matrix.aminmax();
    assertThat(both.min()).hasToString("tensor(1.)");
    assertThat(both.max()).hasToString("tensor(6.)");
    assertThat(matrix.aminmax(1, false).max()).hasToString("tensor([3., 6.])");
  }

  @Test
  void argmaxIsAnIndex() {
    assertThat(matrix.argmax()).hasToString("tensor(5)");
    assertThat(matrix.argmax(0)).hasToString("tensor([1, 1, 1])");
    assertThat(matrix.argmin(1, true)).hasToString("tensor([[0],\n        [0]])");
  }

  @Test
  void orderStatisticsAreElements() {
    Tensor x = tensor(3.0, 1.0, 2.0, 2.0);
    assertThat(x.median()).hasToString("tensor(2.)");
    assertThat(x.median(0).values()).hasToString("tensor(2.)");
    assertThat(tensor(1, Double.NaN).nanmedian()).hasToString("tensor(1.)");
    assertThat(x.mode().values()).hasToString("tensor(2.)");
    assertThat(x.kthvalue(1, 0, false).indices()).hasToString("tensor(1)");
    assertThat(x.quantile(0.5)).hasToString("tensor(2.)");
    assertThat(x.quantile(tensor(0.0, 1.0), 0, false)).hasToString("tensor([1., 3.])");
  }

  @Test
  void spreadIsUnbiasedUnlessAskedOtherwise() {
    Tensor x = tensor(1.0, 2.0, 3.0, 4.0);
    assertThat(x.var()).hasToString("tensor(1.6667)");
    assertThat(x.var(false)).hasToString("tensor(1.2500)");
    assertThat(x.std()).hasToString("tensor(1.2910)");
    assertThat(x.std(0)).hasToString("tensor(1.2910)");
    assertThat(x.var(shape(0), 0.0, true)).hasToString("tensor([1.2500])");
    StdMeanResult both = Torch.stdMean(x);
    assertThat(both.std()).hasToString("tensor(1.2910)");
    assertThat(both.mean()).hasToString("tensor(2.5000)");
  }

  @Test
  void normTakesAnOrder() {
    Tensor x = tensor(3.0, -4.0);
    assertThat(x.norm()).hasToString("tensor(5.)");
    assertThat(x.norm(1)).hasToString("tensor(7.)");
    assertThat(x.norm(Double.POSITIVE_INFINITY)).hasToString("tensor(4.)");
    assertThat(matrix.norm(2, 1)).hasToString("tensor([3.7417, 8.7750])");
    assertThat(x.dist(tensor(0.0, 0.0))).hasToString("tensor(5.)");
  }

  @Test
  void logsumexpDoesNotOverflow() {
    assertThat(tensor(new double[] {1000, 1000}, FLOAT64).logsumexp(0))
        .hasToString("tensor(1000.6931, dtype=torch.float64)");
  }

  @Test
  void histogramsCount() {
    assertThat(tensor(1.0, 2.0, 1.0).histc(4, 0, 3)).hasToString("tensor([0., 2., 1., 0.])");
    assertThat(tensor(0, 1, 1, 3).bincount()).hasToString("tensor([1, 2, 0, 1])");
    assertThat(tensor(0, 1).bincount(null, 4)).hasToString("tensor([1, 1, 0, 0])");
    assertThat(tensor(0, 1, 1).bincount(tensor(0.5, 1.0, 1.0), 0))
        .hasToString("tensor([0.5000, 2.0000])");
  }

  @Test
  void runningTotalsKeepTheShape() {
    assertThat(tensor(1, 2, 3).cumsum(0)).hasToString("tensor([1, 3, 6])");
    assertThat(tensor(1, 2, 3).cumprod(0, FLOAT64))
        .hasToString("tensor([1., 2., 6.], dtype=torch.float64)");
    assertThat(tensor(1, 3, 2).cummax(0).values()).hasToString("tensor([1, 3, 3])");
    assertThat(tensor(1, 3, 2).cummin(0).indices()).hasToString("tensor([0, 0, 0])");
    assertThat(tensor(0.0, 0.0).logcumsumexp(0)).hasToString("tensor([0.0000, 0.6931])");
    Tensor x = tensor(1, 2);
    assertThat(x.cumsum_(0)).isSameAs(x);
    assertThat(x).hasToString("tensor([1, 3])");
  }

  @Test
  void softmaxSumsToOne() {
    assertThat(tensor(0.0, 0.0).softmax(0)).hasToString("tensor([0.5000, 0.5000])");
    assertThat(tensor(0, 0).softmax(0, FLOAT64))
        .hasToString("tensor([0.5000, 0.5000], dtype=torch.float64)");
    assertThat(tensor(0.0, 0.0).logSoftmax(-1)).hasToString("tensor([-0.6931, -0.6931])");
  }

  @Test
  void sortingComesWithIndices() {
    Tensor x = tensor(3, 1, 2);
    SortResult up = x.sort();
    assertThat(up.values()).hasToString("tensor([1, 2, 3])");
    assertThat(up.indices()).hasToString("tensor([1, 2, 0])");
    assertThat(x.sort(0, true).values()).hasToString("tensor([3, 2, 1])");
    assertThat(tensor(1, 0, 1, 0).sort(true, 0, false).indices())
        .hasToString("tensor([1, 3, 0, 2])");
    assertThat(x.argsort()).hasToString("tensor([1, 2, 0])");
    assertThat(x.msort()).hasToString("tensor([1, 2, 3])");
    TopkResult top = x.topk(2);
    assertThat(top.values()).hasToString("tensor([3, 2])");
    assertThat(x.topk(1, 0, false, true).indices()).hasToString("tensor([1])");
    assertThat(top.indices().dtype()).isEqualTo(INT64);
  }

  @Test
  void uniqueKeepsOneOfEach() {
    Tensor x = tensor(2, 1, 2);
    assertThat(x.unique()).hasToString("tensor([1, 2])");
    UniqueResult all = x.unique(true, true, true);
    assertThat(all.output()).hasToString("tensor([1, 2])");
    assertThat(all.inverseIndices()).hasToString("tensor([1, 0, 1])");
    assertThat(all.counts()).hasToString("tensor([1, 2])");
    assertThat(tensor(1, 1, 2, 1).uniqueConsecutive(false, true).counts())
        .hasToString("tensor([2, 1, 1])");
    assertThat(tensor(new int[][] {{1, 1}, {1, 1}}).unique(0)).hasToString("tensor([[1, 1]])");
  }
}
