package org.torchjava;

import java.util.Arrays;

/** Which shapes fit together in attention, in the words of PyTorch. */
final class AttentionChecks {
  private AttentionChecks() {}

  static void requireHeads(long numHeads) {
    require(numHeads > 0, "num_heads must be greater than 0, but got " + numHeads);
  }

  /** Whether there is a dimension of the batch; all arguments must agree on that. */
  static boolean isBatched(
      Tensor query, Tensor key, Tensor value, MultiHeadAttentionForwardOptions options) {
    int dim = query.dim();
    require(
        dim == 2 || dim == 3,
        "query should be unbatched 2D or batched 3D tensor but received "
            + dim
            + "-D query tensor");
    String given = dim == 3 ? "For batched (3-D) `query`" : "For unbatched (2-D) `query`";
    require(
        key.dim() == dim && value.dim() == dim,
        given
            + ", expected `key` and `value` to be "
            + dim
            + "-D but found "
            + key.dim()
            + "-D and "
            + value.dim()
            + "-D tensors respectively");
    requireDims(options.keyPaddingMask(), given, "key_padding_mask", dim - 1, dim - 1);
    requireDims(options.attnMask(), given, "attn_mask", 2, 3);
    return dim == 3;
  }

  static void requireUnbatchedMask(Tensor mask, Tensor query, Tensor key, long numHeads) {
    if (mask != null && mask.dim() == 3) {
      long[] expected = {numHeads, query.size(0), key.size(0)};
      require(
          Arrays.equals(mask.size(), expected),
          "Expected `attn_mask` shape to be "
              + FunctionalArgs.tuple(expected)
              + " but got "
              + FunctionalArgs.size(mask));
    }
  }

  static void requireEmbedding(long embedDim, long expected, long numHeads) {
    require(
        embedDim == expected,
        "was expecting embedding dimension of " + expected + ", but got " + embedDim);
    require(
        embedDim % numHeads == 0,
        "embed_dim " + embedDim + " not divisible by num_heads " + numHeads);
  }

  static void requireSameKeys(Tensor key, Tensor value, boolean sizesMayDiffer) {
    long[] keySize = key.size();
    long[] valueSize = value.size();
    if (!sizesMayDiffer) {
      require(
          Arrays.equals(keySize, valueSize),
          "key shape "
              + FunctionalArgs.size(keySize)
              + " does not match value shape "
              + FunctionalArgs.size(valueSize));
      return;
    }
    keySize = Arrays.copyOf(keySize, 2);
    valueSize = Arrays.copyOf(valueSize, 2);
    require(
        Arrays.equals(keySize, valueSize),
        "key's sequence and batch dims "
            + FunctionalArgs.size(keySize)
            + " do not match value's "
            + FunctionalArgs.size(valueSize));
  }

  static void requireMaskSize(Tensor mask, long... expected) {
    if (!Arrays.equals(mask.size(), expected)) {
      throw new TorchException(
          "The shape of the "
              + expected.length
              + "D attn_mask is "
              + FunctionalArgs.size(mask)
              + ", but should be "
              + FunctionalArgs.tuple(expected)
              + ".");
    }
  }

  static void requireStatic(Tensor given, String name, long rows, long headDim) {
    require(
        given.size(0) == rows,
        "expecting " + name + ".size(0) of " + rows + ", but got " + given.size(0));
    require(
        given.size(2) == headDim,
        "expecting " + name + ".size(2) of " + headDim + ", but got " + given.size(2));
  }

  static void requirePaddingSize(Tensor mask, long batch, long srcLen) {
    requirePaddingSize(mask, 0, batch);
    requirePaddingSize(mask, 1, srcLen);
  }

  /** What Python asserts. */
  static void require(boolean holds, String message) {
    if (!holds) {
      throw new IllegalArgumentException(message);
    }
  }

  private static void requirePaddingSize(Tensor mask, int dim, long expected) {
    require(
        mask.size(dim) == expected,
        "Expected key_padded_mask.shape["
            + dim
            + "] to be "
            + expected
            + ", but got "
            + mask.size(dim));
  }

  private static void requireDims(Tensor mask, String given, String name, int least, int most) {
    require(
        mask == null || mask.dim() >= least && mask.dim() <= most,
        given
            + ", expected `"
            + name
            + "` to be `None`"
            + (least == most ? " or " + least + "-D" : ", 2-D or 3-D")
            + " but found "
            + (mask == null ? 0 : mask.dim())
            + "-D tensor instead");
  }
}
