package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.Test;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** How the entries of Python's square brackets go together, in reading and in writing. */
class IndexingRulesTest {
  private final Tensor matrix = arange(12).view(3, 4);
  private final Tensor cube = zeros(2, 3, 4);

  private static void hasElements(Tensor x, long... elements) {
    assertThat(x.toLongArray()).containsExactly(elements);
  }

  @Test
  void listsPickSlices() {
    hasElements(matrix.index(Index.list(0, 2)), 0, 1, 2, 3, 8, 9, 10, 11);
    hasElements(matrix.index(Index.list(0, -1), Index.list(1, 3)), 1, 11);
    hasElements(matrix.index(Index.all(), Index.list(3)), 3, 7, 11);
    hasElements(matrix.index(Index.list(true, false, true), Index.at(0)), 0, 8);
    assertThat(matrix.index(Index.list(new long[0])).size()).containsExactly(0, 4);
    assertThat(Index.list(0, -1)).hasToString("[0, -1]");
    assertThat(Index.list(true, false)).hasToString("[True, False]");
  }

  @Test
  void aListBelongsToNoScope() {
    Index list;
    try (TensorScope scope = TensorScope.open()) {
      list = Index.list(1);
      hasElements(scope.keep(matrix.index(list)), 4, 5, 6, 7);
    }
    hasElements(matrix.index(list), 4, 5, 6, 7);
  }

  @Test
  void slicesAreCutToTheDimension() {
    assertThat(matrix.index(Index.from(5)).size()).containsExactly(0, 4);
    assertThat(matrix.index(Index.slice(2, 1)).size()).containsExactly(0, 4);
    hasElements(matrix.index(Index.from(-1)), 8, 9, 10, 11);
    hasElements(matrix.index(Index.at(0), Index.slice(-3, -1)), 1, 2);
  }

  @Test
  void theEllipsisStandsForAnyNumberOfDimensionsAndForNone() {
    assertThat(matrix.index(Index.ellipsis(), Index.ellipsis()).size()).containsExactly(3, 4);
    assertThat(matrix.index(Index.ellipsis(), Index.at(0), Index.at(0))).hasToString("tensor(0)");
    assertThat(tensor(5.0).index(Index.ellipsis())).hasToString("tensor(5.)");
  }

  @Test
  void noEntriesAtAllTakeEverything() {
    assertThat(matrix.index(new Index[0]).size()).containsExactly(3, 4);
    assertThat(matrix.index(new long[0]).size()).containsExactly(3, 4);
    assertThat(matrix.index(new Tensor[0]).dataPtr()).isEqualTo(matrix.dataPtr());
  }

  @Test
  void newDimensionsStandWhereTheyAreWritten() {
    Index axis = Index.newAxis();
    assertThat(matrix.index(axis, Index.all(), axis, Index.all(), axis).size())
        .containsExactly(1, 3, 1, 4, 1);
    assertThat(matrix.index(axis, Index.list(0)).size()).containsExactly(1, 1, 4);
    assertThat(tensor(5.0).index(axis)).hasToString("tensor([5.])");
  }

  @Test
  void booleansAddADimension() {
    assertThat(matrix.index(Index.of(true), Index.of(false)).size()).containsExactly(0, 3, 4);
    assertThat(matrix.index(Index.at(0), Index.of(true), Index.at(1))).hasToString("tensor([1])");
    assertThat(matrix.index(Index.of(true), Index.list(0, 1)).size()).containsExactly(2, 4);
    assertThat(matrix.index(Index.of(false), Index.list(0)).size()).containsExactly(0, 4);
    assertThat(matrix.index(Index.all(), Index.of(false)).size()).containsExactly(3, 0, 4);
    assertThat(tensor(5.0).index(Index.of(true))).hasToString("tensor([5.])");
  }

  @Test
  void indexTensorsAreBroadcastTogether() {
    Tensor rows = tensor(new int[][] {{0}, {1}});
    assertThat(matrix.index(rows, tensor(1, 2))).hasToString("tensor([[1, 2],\n        [5, 6]])");
    hasElements(matrix.index(tensor(-1, -3)), 8, 9, 10, 11, 0, 1, 2, 3);
    hasElements(matrix.index(tensor(new int[] {0}, INT32)), 0, 1, 2, 3);
    hasElements(matrix.index(tensor(1)), 4, 5, 6, 7);
  }

  @Test
  void theirDimensionsStandWhereTheTensorsStoodOrElseInFront() {
    Index pair = Index.list(0, 1);
    assertThat(cube.index(Index.all(), pair, pair).size()).containsExactly(2, 2);
    assertThat(cube.index(pair, Index.all(), pair).size()).containsExactly(2, 3);
    assertThat(cube.index(Index.all(), Index.all(), pair).size()).containsExactly(2, 3, 2);
    assertThat(cube.index(Index.at(0), Index.all(), pair).size()).containsExactly(3, 2);
  }

  @Test
  void masksStandForAsManyDimensionsAsTheyHave() {
    Tensor rows = tensor(true, false, true);
    hasElements(matrix.index(matrix.gt(5)), 6, 7, 8, 9, 10, 11);
    hasElements(matrix.index(Index.of(rows), Index.at(1)), 1, 9);
    hasElements(matrix.index(rows, tensor(true, false, true, false)), 0, 10);
    assertThat(matrix.index(tensor(true)).size()).containsExactly(1, 3, 4);
    assertThat(matrix.index(tensor(false)).size()).containsExactly(0, 3, 4);
    assertThat(matrix.index(tensor(1).to(UINT8)).size()).containsExactly(1, 3, 4);
    assertThat(tensor(5.0).index(tensor(false)).size()).containsExactly(0);
  }

  @Test
  void numbersAreWrittenToAllThatIsPicked() {
    hasElements(arange(6).indexPut_(0, Index.step(2)), 0, 1, 0, 3, 0, 5);
    hasElements(arange(3).indexPut_(1.7, Index.at(0)), 1, 1, 2);
    hasElements(arange(3).indexPut_(true, Index.at(0)), 1, 1, 2);
    hasElements(arange(3).indexPut_(5, Index.list(0, 2)), 5, 1, 5);
    hasElements(arange(3).indexPut_(5, Index.of(true)), 5, 5, 5);
    hasElements(arange(3).indexPut_(5, Index.of(false)), 0, 1, 2);
    hasElements(arange(3).indexPut_(5, Index.newAxis()), 5, 5, 5);
    hasElements(arange(3).indexPut_(5), 5, 5, 5);
    hasElements(zeros(1).to(UINT8).indexPut_(-1, Index.at(0)).to(INT32), 255);
    assertThat(tensor(1.0).indexPut_(3, Index.ellipsis())).hasToString("tensor(3.)");
    assertThat(tensor(1.0).indexPut_(4)).hasToString("tensor(4.)");
  }

  @Test
  void tensorsAreBroadcastToWhatIsPicked() {
    Tensor row = tensor(1, 2, 3, 4);
    hasElements(
        matrix.clone().indexPut_(row, Index.list(true, false, true)),
        1,
        2,
        3,
        4,
        4,
        5,
        6,
        7,
        1,
        2,
        3,
        4);
    hasElements(matrix.clone().indexPut_(row, Index.newAxis(), Index.at(0)).index(0), 1, 2, 3, 4);
    hasElements(matrix.clone().indexPut_(row.view(1, 1, 4), Index.at(0)).index(0), 1, 2, 3, 4);
    hasElements(
        matrix.clone().indexPut_(tensor(5, 6), Index.list(0, 1), Index.slice(1, 3)),
        0,
        5,
        6,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        11);
    hasElements(
        matrix.clone().indexPut_(tensor(7, 8), Index.list(0, 2), Index.list(1, 3)),
        0,
        7,
        2,
        3,
        4,
        5,
        6,
        7,
        8,
        9,
        10,
        8);
    hasElements(arange(3).indexPut_(tensor(8, 9), Index.list(true, false, true)), 8, 1, 9);
    hasElements(arange(3).indexPut_(tensor(1.5), Index.at(0)), 1, 1, 2);
  }
}
