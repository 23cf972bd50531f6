package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Torch.shape;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.values;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.MultiHeadAttentionForwardOptions;
import org.torchjava.MultiHeadAttentionResult;
import org.torchjava.MultiHeadAttentionWeights;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Attention in two heads, against attention computed head by head. */
@Isolated("seeds the process's random generator")
class MultiHeadAttentionTest {
  private static final long E = 4;

  private final Tensor query = values(3, 2, E);
  private final Tensor memory = values(5, 2, E).mul(0.5);
  private final Tensor inWeight = values(3 * E, E);
  private final Tensor inBias = values(3 * E).mul(0.1);
  private final Tensor outWeight = values(E, E).neg();
  private final Tensor outBias = values(E).mul(0.2);
  private final MultiHeadAttentionWeights weights =
      MultiHeadAttentionWeights.packed(inWeight, inBias, outWeight, outBias);
  private final MultiHeadAttentionForwardOptions options =
      MultiHeadAttentionForwardOptions.defaults();

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  private MultiHeadAttentionResult attend(
      Tensor keys, Tensor values, MultiHeadAttentionForwardOptions how) {
    return Functional.multiHeadAttentionForward(query, keys, values, E, 2, weights, how);
  }

  private Tensor projected(Tensor input, long part) {
    return input.matmul(inWeight.narrow(0, part * E, E).t()).add(inBias.narrow(0, part * E, E));
  }

  /** Softmax of a head's scores for one sample, with what is added to them. */
  private Tensor attention(Tensor q, Tensor k, long sample, long head, Tensor added) {
    Tensor scores =
        q.select(1, sample)
            .narrow(1, 2 * head, 2)
            .matmul(k.select(1, sample).narrow(1, 2 * head, 2).t())
            .div(Math.sqrt(2))
            .add(added);
    Tensor powers = scores.exp();
    return powers.div(powers.sum(shape(1), true));
  }

  private void assertAttended(
      MultiHeadAttentionResult actual, Tensor keys, Tensor values, Tensor added) {
    Tensor q = projected(query, 0);
    Tensor k = projected(keys, 1);
    Tensor v = projected(values, 2);
    for (long n = 0; n < 2; n++) {
      Tensor first = attention(q, k, n, 0, added);
      Tensor second = attention(q, k, n, 1, added);
      Tensor sample = v.select(1, n);
      Tensor heads =
          Torch.cat(
              List.of(first.matmul(sample.narrow(1, 0, 2)), second.matmul(sample.narrow(1, 2, 2))),
              1);
      assertClose(actual.attnOutput().select(1, n), heads.matmul(outWeight.t()).add(outBias));
      if (actual.attnOutputWeights() != null) {
        assertClose(actual.attnOutputWeights().select(0, n), first.add(second).div(2));
      }
    }
  }

  @Test
  void headsAttendOnTheirOwn() {
    Tensor nothing = Torch.zeros(shape(1), DType.FLOAT64);
    assertAttended(attend(query, query, options), query, query, nothing);
    assertAttended(attend(memory, memory, options), memory, memory, nothing);
    Tensor others = memory.add(1);
    assertAttended(attend(memory, others, options), memory, others, nothing);
    MultiHeadAttentionResult bare = attend(memory, memory, options.needWeights(false));
    assertThat(bare.attnOutputWeights()).isNull();
    assertAttended(bare, memory, memory, nothing);
    MultiHeadAttentionResult perHead = attend(memory, memory, options.averageAttnWeights(false));
    assertThat(perHead.attnOutputWeights().size()).containsExactly(2, 2, 3, 5);
    assertClose(
        perHead.attnOutputWeights().mean(1), attend(memory, memory, options).attnOutputWeights());
  }

  @Test
  void masksHidePositions() {
    Tensor bias = values(3, 5);
    assertAttended(attend(memory, memory, options.attnMask(bias)), memory, memory, bias);
    assertAttended(
        attend(memory, memory, options.attnMask(bias).needWeights(false)), memory, memory, bias);
    Tensor hidden = Torch.ones(3, 3).triu(1).gt(0);
    Tensor added =
        Torch.zeros(shape(3, 3), DType.FLOAT64).maskedFill_(hidden, Double.NEGATIVE_INFINITY);
    MultiHeadAttentionForwardOptions causal = options.attnMask(hidden);
    assertAttended(attend(query, query, causal), query, query, added);
    assertAttended(attend(query, query, causal.isCausal(true)), query, query, added);
    assertAttended(
        attend(query, query, causal.isCausal(true).needWeights(false)), query, query, added);
    Tensor perHead = bias.unsqueeze(0).repeat(4, 1, 1);
    assertAttended(attend(memory, memory, options.attnMask(perHead)), memory, memory, bias);
    Tensor last = Torch.zeros(2, 5).eq(1);
    last.narrow(1, 4, 1).fill_(1);
    Tensor none = Torch.zeros(shape(5), DType.FLOAT64);
    none.narrow(0, 4, 1).fill_(Double.NEGATIVE_INFINITY);
    assertAttended(attend(memory, memory, options.keyPaddingMask(last)), memory, memory, none);
    assertAttended(
        attend(memory, memory, options.keyPaddingMask(last).attnMask(bias).needWeights(false)),
        memory,
        memory,
        bias.add(none));
  }

  @Test
  void separateProjectionsDoTheSame() {
    MultiHeadAttentionWeights separate =
        MultiHeadAttentionWeights.separate(
            inWeight.narrow(0, 0, E),
            inWeight.narrow(0, E, E),
            inWeight.narrow(0, 2 * E, E),
            inBias,
            outWeight,
            outBias);
    MultiHeadAttentionResult actual =
        Functional.multiHeadAttentionForward(query, memory, memory, E, 2, separate, options);
    MultiHeadAttentionResult expected = attend(memory, memory, options);
    assertClose(actual.attnOutput(), expected.attnOutput());
    assertClose(actual.attnOutputWeights(), expected.attnOutputWeights());
  }

  @Test
  void inputsWithoutABatchGiveSuchResults() {
    MultiHeadAttentionResult batched = attend(memory, memory, options);
    MultiHeadAttentionResult single =
        Functional.multiHeadAttentionForward(
            query.select(1, 1), memory.select(1, 1), memory.select(1, 1), E, 2, weights, options);
    assertClose(single.attnOutput(), batched.attnOutput().select(1, 1));
    assertClose(single.attnOutputWeights(), batched.attnOutputWeights().select(0, 1));
    MultiHeadAttentionResult bare =
        Functional.multiHeadAttentionForward(
            query.select(1, 1),
            memory.select(1, 1),
            memory.select(1, 1),
            E,
            2,
            weights,
            options.needWeights(false));
    assertClose(bare.attnOutput(), single.attnOutput());
  }

  @Test
  void keysAreAddedAndReplaced() {
    Tensor biasK = values(1, 1, E);
    Tensor biasV = values(1, 1, E).neg();
    Tensor bias = values(3, 5);
    MultiHeadAttentionResult more =
        Functional.multiHeadAttentionForward(
            query,
            memory,
            memory,
            E,
            2,
            weights.biasKv(biasK, biasV),
            options.attnMask(bias).addZeroAttn(true));
    assertThat(more.attnOutputWeights().size()).containsExactly(2, 3, 7);
    Tensor k = heads(Torch.cat(List.of(projected(memory, 1), biasK.repeat(1, 2, 1)), 0));
    Tensor v = heads(Torch.cat(List.of(projected(memory, 2), biasV.repeat(1, 2, 1)), 0));
    Tensor zero = Torch.zeros(shape(4, 1, 2), DType.FLOAT64);
    Tensor wide = Torch.cat(List.of(bias, Torch.zeros(shape(3, 2), DType.FLOAT64)), 1);
    Tensor seven = values(7, 2, E);
    MultiHeadAttentionResult statics =
        attend(
            seven,
            seven,
            options
                .attnMask(wide)
                .staticK(Torch.cat(List.of(k, zero), 1))
                .staticV(Torch.cat(List.of(v, zero), 1)));
    assertClose(statics.attnOutput(), more.attnOutput());
    assertClose(statics.attnOutputWeights(), more.attnOutputWeights());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attend(memory, memory, options.staticK(zero.narrow(0, 0, 3))))
        .withMessage("expecting static_k.size(0) of 4, but got 3");
  }

  private static Tensor heads(Tensor projected) {
    return projected.view(projected.size(0), 4, 2).transpose(0, 1);
  }

  @Test
  void dropoutIsForTraining() {
    MultiHeadAttentionForwardOptions dropping = options.dropoutP(0.5);
    Tensor kept = attend(memory, memory, options).attnOutputWeights();
    assertClose(attend(memory, memory, dropping.training(false)).attnOutputWeights(), kept);
    Tensor dropped = attend(memory, memory, dropping.averageAttnWeights(false)).attnOutputWeights();
    assertThat(dropped.toDoubleArray()).contains(0);
  }

  @Test
  void shapesThatDoNotFitAreRefused() {
    assertRefused(
        query.select(1, 0).select(0, 0),
        memory,
        options,
        "query should be unbatched 2D or batched 3D tensor but received 1-D query tensor");
    assertRefused(
        query,
        memory.select(1, 0),
        options,
        "For batched (3-D) `query`, expected `key` and `value` to be 3-D but found 2-D and 2-D"
            + " tensors respectively");
    assertRefused(
        query,
        memory,
        options.keyPaddingMask(memory),
        "For batched (3-D) `query`, expected `key_padding_mask` to be `None` or 2-D but found 3-D"
            + " tensor instead");
    assertRefused(
        query,
        memory,
        options.attnMask(outBias),
        "For batched (3-D) `query`, expected `attn_mask` to be `None`, 2-D or 3-D but found 1-D"
            + " tensor instead");
    assertRefused(
        query,
        memory,
        options.keyPaddingMask(values(2, 4)),
        "Expected key_padded_mask.shape[1] to be 5, but got 4");
    assertRefused(
        query.narrow(2, 0, 2),
        memory,
        options,
        "was expecting embedding dimension of 4, but got 2");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Functional.multiHeadAttentionForward(query, query, query, E, 3, weights, options))
        .withMessage("embed_dim 4 not divisible by num_heads 3");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> attend(memory, query, options))
        .withMessage(
            "key shape torch.Size([5, 2, 4]) does not match value shape torch.Size([3, 2, 4])");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> attend(memory, memory, options.attnMask(values(3, 4))))
        .withMessage("The shape of the 2D attn_mask is torch.Size([3, 4]), but should be (3, 5).");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> attend(memory, memory, options.isCausal(true)))
        .withMessage(
            "Need attn_mask if specifying the is_causal hint. You may use the Transformer module"
                + " method `generate_square_subsequent_mask` to create this mask.");
    assertThatNullPointerException()
        .isThrownBy(() -> MultiHeadAttentionWeights.packed(inWeight, inBias, null, null))
        .withMessage("outProjWeight");
  }

  private void assertRefused(
      Tensor queries, Tensor keys, MultiHeadAttentionForwardOptions how, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Functional.multiHeadAttentionForward(queries, keys, keys, E, 2, weights, how))
        .withMessage(message);
  }
}
