package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.within;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;

import org.junit.jupiter.api.Test;
import org.torchjava.EmbeddingBagOptions;
import org.torchjava.EmbeddingOptions;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Rows of tables, alone and in bags. */
class FunctionalEmbeddingTest {
  private final Tensor table = doubles(shape(3, 2), 1, 2, 3, 4, 6, 8);
  private final EmbeddingBagOptions bags = EmbeddingBagOptions.defaults();

  private static Tensor indices(long... values) {
    return tensor(values);
  }

  @Test
  void rowsAreLookedUp() {
    Tensor rows = Functional.embedding(indices(2, 0, 2, 1).view(2, 2), table);
    assertThat(rows.size()).containsExactly(2, 2, 2);
    assertClose(rows, 6, 8, 1, 2, 6, 8, 3, 4);
    assertThat(gradFn(Functional.embedding(indices(0), leaf(table))))
        .isEqualTo("EmbeddingBackward0");
  }

  @Test
  void thePaddingRowTakesNoGradient() {
    for (long padding : new long[] {1, -2}) {
      Tensor leaf = leaf(table);
      EmbeddingOptions options = EmbeddingOptions.defaults().paddingIdx(padding);
      Functional.embedding(indices(1, 2, 2), leaf, options).sum().backward();
      assertClose(leaf.grad(), 0, 0, 0, 0, 2, 2);
    }
    Tensor leaf = leaf(table);
    EmbeddingOptions options = EmbeddingOptions.defaults().scaleGradByFreq(true);
    Functional.embedding(indices(1, 2, 2), leaf, options).sum().backward();
    assertClose(leaf.grad(), 0, 0, 1, 1, 1, 1);
    for (long padding : new long[] {3, -4}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> Functional.embedding(indices(0), table, options.paddingIdx(padding)))
          .withMessage("Padding_idx must be within num_embeddings");
    }
  }

  @Test
  void longRowsAreScaledDownInTheTable() {
    Tensor leaf = leaf(table);
    EmbeddingOptions options = EmbeddingOptions.defaults().maxNorm(5);
    Tensor rows = Functional.embedding(indices(2, 0), leaf, options);
    assertThat(rows.sub(doubles(shape(2, 2), 3, 4, 1, 2)).abs().max().doubleValue())
        .isLessThan(1e-5);
    assertThat(leaf.detach().index(2).sub(doubles(shape(2), 3, 4)).abs().max().doubleValue())
        .isLessThan(1e-5);
    rows.sum().backward();
    assertClose(leaf.grad(), 1, 1, 0, 0, 1, 1);
    Tensor other = table.clone();
    Functional.embedding(indices(2), other, options.maxNorm(7).normType(1));
    assertThat(other.index(2).sum().doubleValue()).isCloseTo(7, within(1e-5));
  }

  @Test
  void bagsAreReduced() {
    Tensor input = indices(0, 1, 2, 2);
    Tensor offsets = indices(0, 3);
    assertClose(Functional.embeddingBag(input, table, offsets), 10.0 / 3, 14.0 / 3, 6, 8);
    assertClose(Functional.embeddingBag(input, table, offsets, bags.mode("sum")), 10, 14, 6, 8);
    assertClose(Functional.embeddingBag(input, table, offsets, bags.mode("max")), 6, 8, 6, 8);
    assertClose(Functional.embeddingBag(input.view(2, 2), table), 2, 3, 6, 8);
    assertClose(
        Functional.embeddingBag(
            input, table, indices(0, 3, 4), bags.mode("sum").includeLastOffset(true)),
        10,
        14,
        6,
        8);
    assertClose(
        Functional.embeddingBag(input, table, offsets, bags.mode("sum").paddingIdx(2)), 4, 6, 0, 0);
    assertThat(gradFn(Functional.embeddingBag(input, leaf(table), offsets)))
        .isEqualTo("EmbeddingBagBackward0");
  }

  @Test
  void bagsTakeFactorsAndNorms() {
    Tensor input = indices(0, 1, 2, 2).view(2, 2);
    Tensor factors = doubles(shape(2, 2), 1, 2, 0.5, 1);
    EmbeddingBagOptions sum = bags.mode("sum");
    assertClose(
        Functional.embeddingBag(input, table, null, sum.perSampleWeights(factors)), 7, 10, 9, 12);
    Tensor shrunk = table.clone();
    Functional.embeddingBag(input, shrunk, null, sum.maxNorm(5).normType(2));
    assertThat(shrunk.index(2).sum().doubleValue()).isCloseTo(7, within(1e-5));
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(
            () -> Functional.embeddingBag(input, table, null, bags.perSampleWeights(factors)))
        .withMessage(
            "embedding_bag: per_sample_weights was not None. per_sample_weights is only supported"
                + " for mode='sum' (got mode='mean'). Please open a feature request on GitHub.");
  }

  @Test
  void whatIsNoBagIsRefused() {
    Tensor input = indices(0, 1);
    assertRefused(input, table, input, bags.mode("min"), "mode has to be one of sum, mean or max");
    assertRefused(
        input,
        table,
        input,
        bags.mode("max").scaleGradByFreq(true),
        "max mode does not support scaling the gradient by the frequency");
    assertRefused(
        input,
        table,
        input,
        bags.mode("max").sparse(true),
        "max mode does not support sparse weights");
    assertRefused(
        input,
        table,
        input,
        bags.perSampleWeights(table),
        "embedding_bag: If per_sample_weights (torch.Size([3, 2])) is not None, then it must have"
            + " the same shape as the input (torch.Size([2]))");
    assertRefused(
        input, input, input, bags, "weight has to be a 2D Tensor, but got Tensor of dimension 1");
    assertRefused(input, table, null, bags, "offsets has to be a 1D Tensor but got None");
    assertRefused(input, table, input.view(2, 1), bags, "offsets has to be a 1D Tensor");
    assertRefused(
        input.view(2, 1),
        table,
        input,
        bags,
        "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of fixed"
            + " length sequences. However, found offsets of type <class 'torch.Tensor'>");
    assertRefused(
        Torch.tensor(1L),
        table,
        null,
        bags,
        "input has to be 1D or 2D Tensor, but got Tensor of dimension 0");
    assertThatNullPointerException()
        .isThrownBy(() -> Functional.embeddingBag(input, null))
        .withMessage("weight");
    assertThatNullPointerException().isThrownBy(() -> bags.mode(null)).withMessage("mode");
  }

  private static void assertRefused(
      Tensor input, Tensor table, Tensor offsets, EmbeddingBagOptions options, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.embeddingBag(input, table, offsets, options))
        .withMessage(message);
  }
}
