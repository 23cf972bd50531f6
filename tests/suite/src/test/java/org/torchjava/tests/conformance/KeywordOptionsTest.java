package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.INT32;
import static org.torchjava.Torch.bucketize;
import static org.torchjava.Torch.empty;
import static org.torchjava.Torch.isin;
import static org.torchjava.Torch.out;
import static org.torchjava.Torch.searchsorted;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import org.junit.jupiter.api.Test;
import org.torchjava.BucketizeOptions;
import org.torchjava.IsinOptions;
import org.torchjava.SearchsortedOptions;
import org.torchjava.Tensor;

/** What Python takes by keyword only comes as a record. */
class KeywordOptionsTest {
  private static final Tensor X = tensor(5, 1, 3);

  @Test
  void isinFindsWhatDoesNotOccur() {
    IsinOptions inverted = IsinOptions.defaults().invert(true);

    assertThat(isin(X, 3)).hasToString("tensor([False, False,  True])");
    assertThat(isin(X, 3, inverted)).hasToString("tensor([ True,  True, False])");
    assertThat(isin(X, tensor(1, 3), inverted)).hasToString("tensor([ True, False, False])");
    assertThat(isin(3, X, inverted)).hasToString("tensor(False)");
  }

  @Test
  void resultsThatArePassedInTakeTheSameOptions() {
    Tensor result = empty(shape(3), BOOL);

    out(result).isin(X, tensor(1, 3), IsinOptions.defaults().invert(true));

    assertThat(result).hasToString("tensor([ True, False, False])");
  }

  @Test
  void searchsortedTakesASideAndAnOrder() {
    Tensor ascending = tensor(1, 3, 5);
    SearchsortedOptions sorted = SearchsortedOptions.defaults().sorter(tensor(1L, 2L, 0L));

    assertThat(searchsorted(ascending, 3)).hasToString("tensor(1)");
    assertThat(searchsorted(ascending, 3, SearchsortedOptions.defaults().right(true)))
        .hasToString("tensor(2)");
    assertThat(searchsorted(X, tensor(3, 4), sorted)).hasToString("tensor([1, 2])");
    assertThat(searchsorted(X, tensor(3, 4), sorted.side("right"))).hasToString("tensor([2, 2])");
  }

  @Test
  void bucketizeTakesASideAndADtype() {
    BucketizeOptions options = BucketizeOptions.defaults().right(true).outInt32(true);

    assertThat(bucketize(3, tensor(1, 3, 5))).hasToString("tensor(1)");
    assertThat(bucketize(X, tensor(1, 3, 5), options))
        .hasToString("tensor([3, 1, 2], dtype=torch.int32)");
    assertThat(bucketize(3.5, tensor(1, 3, 5), options).dtype()).isEqualTo(INT32);
  }
}
