package org.torchjava;

import java.util.List;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenS;

/**
 * One call of {@link Functional#multiHeadAttentionForward}. The steps and their order are those of
 * torch/nn/functional.py, 2.10, so that results agree to the last bit.
 */
final class AttentionForward {
  private final MultiHeadAttentionWeights weights;
  private final MultiHeadAttentionForwardOptions options;
  private final boolean batched;
  private final long tgtLen;
  private final long batch;
  private final long embedDim;
  private final long numHeads;
  private final long headDim;
  private final double dropoutP;
  private final Tensor query;
  private Tensor key;
  private Tensor value;
  private Tensor mask;
  private Tensor padding;
  private boolean causal;

  AttentionForward(
      Tensor query,
      Tensor key,
      Tensor value,
      long embedDimToCheck,
      long numHeads,
      MultiHeadAttentionWeights weights,
      MultiHeadAttentionForwardOptions options) {
    this.weights = weights;
    this.options = options;
    this.numHeads = numHeads;
    batched = AttentionChecks.isBatched(query, key, value, options);
    tgtLen = query.size(0);
    batch = batched ? query.size(1) : 1;
    embedDim = query.size(-1);
    headDim = embedDim / numHeads;
    dropoutP = options.training() ? options.dropoutP() : 0;
    if (!batched) {
      AttentionChecks.requireUnbatchedMask(options.attnMask(), query, key, numHeads);
    }
    setMasks(query.dtype());
    AttentionChecks.requireEmbedding(embedDim, embedDimToCheck, numHeads);
    AttentionProjections projected = projected(query, key, value);
    requireMaskSize(key.size(0));
    this.query = heads(projected.query());
    setKeys(projected);
  }

  MultiHeadAttentionResult run() {
    mergeMasks();
    return options.needWeights() ? withWeights() : withoutWeights();
  }

  private void setMasks(DType dtype) {
    padding = additive(options.keyPaddingMask(), "key_padding_mask", dtype);
    warnOfOtherDtypes(options.keyPaddingMask(), options.attnMask());
    if (!batched && padding != null) {
      padding = padding.unsqueeze(0);
    }
    causal = options.isCausal();
    if (causal && options.attnMask() == null) {
      throw new TorchException(
          "Need attn_mask if specifying the is_causal hint. You may use the Transformer module"
              + " method `generate_square_subsequent_mask` to create this mask.");
    }
    if (causal && padding == null && !options.needWeights()) {
      return; // the hint is enough
    }
    mask = additive(options.attnMask(), "attn_mask", dtype);
    causal = causal && padding == null;
  }

  private static void warnOfOtherDtypes(Tensor padding, Tensor mask) {
    if (padding != null && mask != null && padding.dtype() != mask.dtype()) {
      PythonWarnings.ofMasks("key_padding_mask", "attn_mask");
    }
  }

  private static Tensor additive(Tensor mask, String name, DType dtype) {
    if (mask == null || mask.dtype().isFloatingPoint()) {
      return mask;
    }
    AttentionChecks.require(
        mask.dtype() == DType.BOOL, "only bool and floating types of " + name + " are supported");
    return Torch.zerosLike(mask, dtype).maskedFill_(mask, Double.NEGATIVE_INFINITY);
  }

  private AttentionProjections projected(Tensor query, Tensor key, Tensor value) {
    Tensor q = batched ? query : query.unsqueeze(1);
    Tensor k = batched ? key : key.unsqueeze(1);
    Tensor v = batched ? value : value.unsqueeze(1);
    AttentionChecks.requireSameKeys(k, v, weights.areSeparate());
    return AttentionProjections.of(q, k, v, weights);
  }

  private void requireMaskSize(long srcLen) {
    if (mask != null && mask.dim() == 2) {
      AttentionChecks.requireMaskSize(mask, tgtLen, srcLen);
      mask = mask.unsqueeze(0);
    } else if (mask != null) {
      AttentionChecks.requireMaskSize(mask, batch * numHeads, tgtLen, srcLen);
    }
  }

  private void setKeys(AttentionProjections projected) {
    key = projected.key();
    value = projected.value();
    AttentionChecks.require(
        (weights.biasK() == null) == (weights.biasV() == null),
        "bias_k and bias_v must be given together");
    if (weights.biasK() != null) {
      AttentionChecks.require(options.staticK() == null, "bias cannot be added to static key.");
      AttentionChecks.require(options.staticV() == null, "bias cannot be added to static value.");
      key = joined(0, key, weights.biasK().repeat(1, batch, 1));
      value = joined(0, value, weights.biasV().repeat(1, batch, 1));
      widenMasks();
    }
    key = headsOr(options.staticK(), "static_k", key);
    value = headsOr(options.staticV(), "static_v", value);
    if (options.addZeroAttn()) {
      long[] size = {batch * numHeads, 1, headDim};
      key = joined(1, key, zeros(size, key));
      value = joined(1, value, zeros(size, value));
      widenMasks();
    }
  }

  private Tensor headsOr(Tensor given, String name, Tensor projected) {
    if (given == null) {
      return heads(projected);
    }
    AttentionChecks.requireStatic(given, name, batch * numHeads, headDim);
    return given;
  }

  private Tensor heads(Tensor projected) {
    return projected.view(projected.size(0), batch * numHeads, headDim).transpose(0, 1);
  }

  private static Tensor joined(long dim, Tensor first, Tensor second) {
    return Torch.cat(List.of(first, second), dim);
  }

  private static Tensor zeros(long[] size, Tensor like) {
    return Torch.zeros(size, TensorOptions.defaults().dtype(like.dtype()).device(like.device()));
  }

  private void widenMasks() {
    mask = mask == null ? null : widened(mask);
    padding = padding == null ? null : widened(padding);
  }

  private static Tensor widened(Tensor mask) {
    long handle = AtenP.pad(mask.handle(), new long[] {0, 1}, 2, "constant", false, 0);
    return Results.tensor(handle, mask);
  }

  private void mergeMasks() {
    if (padding == null) {
      return;
    }
    long srcLen = key.size(1);
    AttentionChecks.requirePaddingSize(padding, batch, srcLen);
    Tensor perHead =
        padding
            .view(batch, 1, 1, srcLen)
            .expand(-1, numHeads, -1, -1)
            .reshape(batch * numHeads, 1, srcLen);
    mask = mask == null ? perHead : mask.add(perHead);
  }

  private MultiHeadAttentionResult withWeights() {
    Tensor scaled = query.mul(Math.sqrt(1.0 / query.size(2)));
    Tensor scores = scores(scaled, key.transpose(-2, -1));
    Tensor attention = Results.tensor(AtenS.softmax_int(scores.handle(), -1, -1), scores);
    if (dropoutP > 0) {
      attention = Functional.dropout(attention, dropoutP);
    }
    Tensor output = attention.bmm(value).transpose(0, 1);
    Tensor perHead = attention.view(batch, numHeads, tgtLen, key.size(1));
    Tensor returned = options.averageAttnWeights() ? perHead.mean(1) : perHead;
    return new MultiHeadAttentionResult(
        outProjected(output), batched ? returned : returned.squeeze(0));
  }

  private Tensor scores(Tensor queries, Tensor keys) {
    if (mask == null) {
      return queries.bmm(keys);
    }
    long handle =
        AtenB.baddbmm(
            mask.handle(), queries.handle(), keys.handle(), Scalar.LONG, 1, 0, Scalar.LONG, 1, 0);
    return Results.tensor(handle, mask, queries, keys);
  }

  private MultiHeadAttentionResult withoutWeights() {
    long srcLen = key.size(1);
    ScaledDotProductAttentionOptions how =
        ScaledDotProductAttentionOptions.defaults()
            .attnMask(mask == null ? null : maskPerHead(srcLen))
            .dropoutP(dropoutP)
            .isCausal(causal);
    Tensor output =
        Functional.scaledDotProductAttention(
            query.view(batch, numHeads, tgtLen, headDim),
            key.view(batch, numHeads, srcLen, headDim),
            value.view(batch, numHeads, srcLen, headDim),
            how);
    return new MultiHeadAttentionResult(outProjected(output.permute(2, 0, 1, 3)), null);
  }

  private Tensor maskPerHead(long srcLen) {
    return mask.size(0) == 1 && mask.dim() == 3
        ? mask.unsqueeze(0)
        : mask.view(batch, numHeads, -1, srcLen);
  }

  private Tensor outProjected(Tensor output) {
    Tensor flat = output.contiguous().view(tgtLen * batch, embedDim);
    Tensor projected = FunctionalArgs.linear(flat, weights.outProjWeight(), weights.outProjBias());
    Tensor shaped = projected.view(tgtLen, batch, projected.size(1));
    return batched ? shaped : shaped.squeeze(1);
  }
}
