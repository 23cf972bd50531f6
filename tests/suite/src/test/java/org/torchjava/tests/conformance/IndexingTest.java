package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.Test;
import org.torchjava.Index;
import org.torchjava.Scalar;
import org.torchjava.Tensor;

/** Python's square brackets, and the methods that pick and write elements by index or mask. */
class IndexingTest {
  private final Tensor matrix = arange(12).view(3, 4);

  @Test
  void integersPickSlices() {
    assertThat(matrix.index(1)).hasToString("tensor([4, 5, 6, 7])");
    assertThat(matrix.index(-1, 2)).hasToString("tensor(10)");
    assertThat(matrix.index(Index.at(0), Index.at(-1))).hasToString("tensor(3)");
  }

  @Test
  void slicesPickRanges() {
    assertThat(matrix.index(Index.slice(1, 3), Index.at(0))).hasToString("tensor([4, 8])");
    assertThat(matrix.index(Index.all(), Index.slice(0, 4, 2)))
        .hasToString("tensor([[ 0,  2],\n        [ 4,  6],\n        [ 8, 10]])");
    assertThat(matrix.index(Index.from(2))).hasToString("tensor([[ 8,  9, 10, 11]])");
    assertThat(matrix.index(Index.until(-2))).hasToString("tensor([[0, 1, 2, 3]])");
    assertThat(arange(5).index(Index.step(2))).hasToString("tensor([0, 2, 4])");
    assertThat(arange(5).index(Index.slice(null, 4L, 3L))).hasToString("tensor([0, 3])");
    assertThat(arange(5).index(Index.slice(-100, 100)).size()).containsExactly(5);
    assertThat(arange(5).index(Index.slice(Long.MIN_VALUE, Long.MAX_VALUE)).size())
        .containsExactly(5);
  }

  @Test
  void ellipsisAndNewAxisFillUpAndAdd() {
    assertThat(matrix.index(Index.ellipsis(), Index.at(1))).hasToString("tensor([1, 5, 9])");
    assertThat(matrix.index(Index.newAxis()).size()).containsExactly(1, 3, 4);
    assertThat(matrix.index(Index.all(), Index.newAxis(), Index.ellipsis()).size())
        .containsExactly(3, 1, 4);
    assertThat(matrix.index(Index.of(true)).size()).containsExactly(1, 3, 4);
    assertThat(matrix.index(Index.of(false)).size()).containsExactly(0, 3, 4);
  }

  @Test
  void tensorsPickElements() {
    Tensor rows = tensor(2, 0);
    assertThat(matrix.index(rows).size()).containsExactly(2, 4);
    assertThat(matrix.index(rows, tensor(1, 3))).hasToString("tensor([9, 3])");
    assertThat(matrix.index(Index.of(rows), Index.at(1))).hasToString("tensor([9, 1])");
    assertThat(matrix.index(Index.all(), Index.of(tensor(3)))).hasToString("tensor([ 3,  7, 11])");
    assertThat(tensor(1.0, 2.0, 3.0).index(tensor(true, false, true)))
        .hasToString("tensor([1., 3.])");
    assertThat(tensor(1, 2, 3).index(tensor(new int[] {0, 1, 1}, UINT8)))
        .hasToString("tensor([2, 3])");
    assertThat(matrix.index(matrix.gt(9))).hasToString("tensor([10, 11])");
  }

  @Test
  void integersAndSlicesGiveViewsAndTensorsGiveCopies() {
    Tensor x = arange(4);
    x.index(Index.slice(1, 3)).zero_();
    assertThat(x).hasToString("tensor([0, 0, 0, 3])");
    x.index(Index.of(tensor(3))).zero_();
    x.index(tensor(true, true, true, true)).fill_(9);
    assertThat(x.index(0)).hasToString("tensor(0)");
    assertThat(x.index(Index.ellipsis()).zero_().size()).containsExactly(4);
    assertThat(x).hasToString("tensor([0, 0, 0, 0])");
  }

  @Test
  void indexPutWritesNumbers() {
    Tensor x = zeros(2, 2);
    assertThat(x.indexPut_(5, Index.at(0))).isSameAs(x);
    assertThat(x).hasToString("tensor([[5., 5.],\n        [0., 0.]])");
    x.indexPut_(1.5, Index.ellipsis(), Index.at(1));
    x.indexPut_(true, Index.at(1), Index.at(0));
    x.indexPut_(Scalar.of(-1), Index.of(tensor(0)), Index.of(tensor(0)));
    assertThat(x).hasToString("tensor([[-1.0000,  1.5000],\n        [ 1.0000,  1.5000]])");
  }

  @Test
  void indexPutWritesTensors() {
    Tensor x = zeros(2, 3);
    x.indexPut_(tensor(1, 2, 3), Index.at(1));
    assertThat(x).hasToString("tensor([[0., 0., 0.],\n        [1., 2., 3.]])");
    x.indexPut_(tensor(7.0), Index.of(x.gt(1)));
    assertThat(x).hasToString("tensor([[0., 0., 0.],\n        [1., 7., 7.]])");
    x.indexPut_(tensor(new int[][] {{8}, {9}}), Index.all(), Index.slice(0, 1));
    assertThat(x.select(1, 0)).hasToString("tensor([8., 9.])");
  }

  @Test
  void gradientsFlowThroughIndices() {
    Tensor x = tensor(1.0, 2.0, 3.0).requiresGrad_(true);
    assertThat(x.index(1)).hasToString("tensor(2., grad_fn=<SelectBackward0>)");
    x.index(tensor(0, 0, 2)).sum().backward();
    assertThat(x.grad()).hasToString("tensor([2., 0., 1.])");
    Tensor y = x.mul(1);
    y.indexPut_(0, Index.at(0));
    assertThat(y).hasToString("tensor([0., 2., 3.], grad_fn=<CopySlices>)");
  }

  @Test
  void entriesPrintAsInPython() {
    assertThat(Index.at(-1)).hasToString("-1");
    assertThat(Index.slice(1, 5, 2)).hasToString("1:5:2");
    assertThat(Index.all()).hasToString(":");
    assertThat(Index.from(2)).hasToString("2:");
    assertThat(Index.ellipsis()).hasToString("...");
    assertThat(Index.newAxis()).hasToString("None");
    assertThat(Index.of(true)).hasToString("True");
    assertThat(Index.of(tensor(1))).hasToString("tensor(1)");
  }

  @Test
  void gatheringPicksAlongADimension() {
    Tensor x = tensor(new int[][] {{1, 2}, {3, 4}});
    Tensor where = tensor(new int[][] {{0, 0}, {1, 0}});
    assertThat(x.gather(1, where)).hasToString("tensor([[1, 1],\n        [4, 3]])");
    assertThat(x.takeAlongDim(tensor(new int[][] {{1}, {0}}), 1))
        .hasToString("tensor([[2],\n        [3]])");
    assertThat(x.take(tensor(0, 3))).hasToString("tensor([1, 4])");
    assertThat(x.indexSelect(0, tensor(1))).hasToString("tensor([[3, 4]])");
    assertThat(x.maskedSelect(x.gt(2))).hasToString("tensor([3, 4])");
    assertThat(x.gt(2).nonzero()).hasToString("tensor([[1, 0],\n        [1, 1]])");
    assertThat(x.gt(3).argwhere()).hasToString("tensor([[1, 1]])");
  }

  @Test
  void scatteringWritesAlongADimension() {
    Tensor where = tensor(2, 0);
    assertThat(zeros(3).scatter(0, where, tensor(5.0, 6.0))).hasToString("tensor([6., 0., 5.])");
    assertThat(zeros(3).scatter(0, where, 1)).hasToString("tensor([1., 0., 1.])");
    assertThat(zeros(3).scatter_(0, where, 1.5)).hasToString("tensor([1.5000, 0.0000, 1.5000])");
    assertThat(zeros(2).scatterAdd(0, tensor(1, 1), tensor(5.0, 6.0)))
        .hasToString("tensor([ 0., 11.])");
    assertThat(zeros(2).scatterReduce(0, tensor(1, 1), tensor(5.0, 6.0), "amax", true))
        .hasToString("tensor([0., 6.])");
    assertThat(zeros(2).indexAdd_(0, tensor(1), tensor(new double[] {3})))
        .hasToString("tensor([0., 3.])");
    assertThat(zeros(2).indexCopy(0, tensor(new long[] {1}), tensor(new double[] {4})))
        .hasToString("tensor([0., 4.])");
    assertThat(zeros(2).indexFill_(0, tensor(new long[] {0}), 2)).hasToString("tensor([2., 0.])");
    assertThat(zeros(2).put_(tensor(new long[] {1}), tensor(new double[] {8}), true))
        .hasToString("tensor([0., 8.])");
  }

  @Test
  void masksWriteWhereTheyAreTrue() {
    Tensor mask = tensor(true, false);
    assertThat(zeros(2).maskedFill(mask, 3)).hasToString("tensor([3., 0.])");
    assertThat(zeros(2).maskedFill_(mask, 0.5)).hasToString("tensor([0.5000, 0.0000])");
    assertThat(zeros(2).maskedFill(mask, tensor(2.0))).hasToString("tensor([2., 0.])");
    assertThat(zeros(2).maskedScatter(mask, tensor(4.0, 5.0))).hasToString("tensor([4., 0.])");
  }
}
