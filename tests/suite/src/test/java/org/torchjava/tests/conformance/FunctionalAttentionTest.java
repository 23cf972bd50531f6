package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.shape;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Functional;
import org.torchjava.ScaledDotProductAttentionOptions;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Scaled dot product attention, by its formula. */
@Isolated("seeds the process's random generator")
class FunctionalAttentionTest {
  private final Tensor query = values(2, 4, 3, 5);
  private final Tensor key = values(2, 4, 6, 5).mul(0.5);
  private final Tensor value = values(2, 4, 6, 2).add(1);
  private final ScaledDotProductAttentionOptions options =
      ScaledDotProductAttentionOptions.defaults();

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  private static Tensor softmax(Tensor scores) {
    Tensor powers = scores.exp();
    return powers.div(powers.sum(shape(-1), true));
  }

  private Tensor scores() {
    return query.matmul(key.transpose(-2, -1)).div(Math.sqrt(5));
  }

  @Test
  void valuesAreWeightedBySoftmax() {
    assertClose(
        Functional.scaledDotProductAttention(query, key, value), softmax(scores()).matmul(value));
    assertClose(
        Functional.scaledDotProductAttention(query, key, value, options.scale(0.25)),
        softmax(scores().mul(Math.sqrt(5) * 0.25)).matmul(value));
  }

  @Test
  void masksHidePositions() {
    Tensor bias = values(3, 6);
    assertClose(
        Functional.scaledDotProductAttention(query, key, value, options.attnMask(bias)),
        softmax(scores().add(bias)).matmul(value));
    Tensor seen = Torch.ones(3, 6).tril().gt(0);
    Tensor hidden = Torch.zerosLike(bias).maskedFill_(seen.logicalNot(), Double.NEGATIVE_INFINITY);
    Tensor expected = softmax(scores().add(hidden)).matmul(value);
    assertClose(
        Functional.scaledDotProductAttention(query, key, value, options.attnMask(seen)), expected);
    assertClose(
        Functional.scaledDotProductAttention(query, key, value, options.isCausal(true)), expected);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(
            () ->
                Functional.scaledDotProductAttention(
                    query, key, value, options.attnMask(seen).isCausal(true)))
        .withMessageContaining("Explicit attn_mask should not be set when is_causal=True");
  }

  @Test
  void headsOfKeysAreSharedWhereAsked() {
    Tensor fewKeys = key.narrow(1, 0, 2);
    Tensor fewValues = value.narrow(1, 0, 2);
    Tensor shared =
        Functional.scaledDotProductAttention(query, fewKeys, fewValues, options.enableGqa(true));
    Tensor copied =
        Functional.scaledDotProductAttention(
            query, fewKeys.repeatInterleave(2, 1), fewValues.repeatInterleave(2, 1));
    assertClose(shared, copied);
    Tensor none = key.narrow(1, 0, 0);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(
            () -> Functional.scaledDotProductAttention(query, none, none, options.enableGqa(true)))
        .withMessage(
            "scaled_dot_product_attention: grouped queries need a head of keys and values");
  }

  @Test
  void nothingAttendsToNothing() {
    Tensor none = leaf(query.narrow(1, 0, 0));
    Tensor attended = Functional.scaledDotProductAttention(none, none, none);
    assertThat(attended.size()).containsExactly(2, 0, 3, 5);
    attended.sum().backward();
    assertThat(none.grad().size()).containsExactly(2, 0, 3, 5);
  }

  @Test
  void dropoutScalesTheRest() {
    Tensor one = doubles(shape(1, 1, 1, 1), 1);
    Tensor eight = one.expand(1, 1, 8, 1);
    double attended =
        Functional.scaledDotProductAttention(one, eight, eight, options.dropoutP(0.5))
            .doubleValue();
    assertThat(attended * 4).isEqualTo(Math.rint(attended * 4)).isBetween(0.0, 8.0);
    assertThat(attended).isNotEqualTo(1);
  }
}
