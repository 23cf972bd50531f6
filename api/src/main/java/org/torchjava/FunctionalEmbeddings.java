package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenE;

/** Rows of tables. Part of {@link Functional}. */
abstract class FunctionalEmbeddings extends FunctionalNormalization {
  FunctionalEmbeddings() {}

  /**
   * {@return the rows of a table}
   *
   * @param input the indices of the rows, in any shape
   * @param weight the table, (rows, size)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.embedding.html">embedding</a>
   */
  public static Tensor embedding(Tensor input, Tensor weight) {
    return embedding(input, weight, EmbeddingOptions.defaults());
  }

  /**
   * {@return the rows of a table}
   *
   * @param input the indices of the rows, in any shape
   * @param weight the table, (rows, size); rows beyond the greatest norm are scaled down in it
   * @param options the row without a gradient, the greatest norm, and how gradients are made
   * @throws IllegalArgumentException if the row without a gradient is none of the table's
   */
  public static Tensor embedding(Tensor input, Tensor weight, EmbeddingOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(options, "options");
    long padding = options.paddingIdx() == null ? -1 : paddingRow(options.paddingIdx(), weight);
    if (options.maxNorm() == null) {
      return lookUp(input, weight, padding, options);
    }
    return TensorScope.run(
        () -> {
          Tensor indices = input.contiguous();
          renormalize(weight, indices, options.maxNorm(), options.normType());
          return lookUp(indices, weight, padding, options);
        });
  }

  /**
   * {@return the means of bags of rows of a table}
   *
   * @param input the indices of the rows, one bag in each row, (N, S)
   * @param weight the table, (rows, size)
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.embedding_bag.html">embedding_bag</a>
   */
  public static Tensor embeddingBag(Tensor input, Tensor weight) {
    return embeddingBag(input, weight, null);
  }

  /**
   * {@return the means of bags of rows of a table}
   *
   * @param input the indices of the rows, one bag in each row, or one bag after the other
   * @param weight the table, (rows, size)
   * @param offsets where each bag starts; null where each row is one
   */
  public static Tensor embeddingBag(Tensor input, Tensor weight, Tensor offsets) {
    return embeddingBag(input, weight, offsets, EmbeddingBagOptions.defaults());
  }

  /**
   * {@return sums, means or maxima of bags of rows of a table}
   *
   * @param input the indices of the rows, one bag in each row, or one bag after the other
   * @param weight the table, (rows, size); rows beyond the greatest norm are scaled down in it
   * @param offsets where each bag starts; null where each row is one
   * @param options what is computed, and how gradients are made
   * @throws IllegalArgumentException if the shapes, the mode or the options do not fit
   * @throws UnsupportedOperationException for factors of single indices without the mode "sum"
   */
  public static Tensor embeddingBag(
      Tensor input, Tensor weight, Tensor offsets, EmbeddingBagOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(weight, "weight");
    Objects.requireNonNull(options, "options");
    requireBags(input, weight, offsets, options.perSampleWeights());
    long mode = mode(options);
    return TensorScope.run(
        () -> {
          Tensor factors = options.perSampleWeights();
          boolean rows = input.dim() == 2;
          Tensor indices = rows ? input.reshape(-1) : input;
          Tensor starts = rows ? starts(input) : offsets;
          Tensor flatFactors = rows && factors != null ? factors.reshape(-1) : factors;
          if (options.maxNorm() != null) {
            renormalize(weight, indices, options.maxNorm(), options.normType());
          }
          if (factors != null && mode != 0) {
            throw new UnsupportedOperationException(
                "embedding_bag: per_sample_weights was not None. per_sample_weights is only"
                    + " supported for mode='sum' (got mode='"
                    + options.mode()
                    + "'). Please open a feature request on GitHub.");
          }
          return bags(indices, weight, starts, flatFactors, mode, options);
        });
  }

  private static long paddingRow(long index, Tensor weight) {
    long rows = weight.size(0);
    if (index >= rows && index > 0 || index < -rows) {
      throw new IllegalArgumentException("Padding_idx must be within num_embeddings");
    }
    return index < 0 ? rows + index : index;
  }

  private static Tensor lookUp(
      Tensor indices, Tensor weight, long padding, EmbeddingOptions options) {
    return Results.tensor(
        AtenE.embedding(
            weight.handle(),
            indices.handle(),
            padding,
            options.scaleGradByFreq(),
            options.sparse()),
        weight,
        indices);
  }

  private static void renormalize(Tensor weight, Tensor indices, double maxNorm, double normType) {
    try (Tensor table = weight.detach()) {
      Results.inPlace(
          AtenE.embedding_renorm_(table.handle(), indices.handle(), maxNorm, normType),
          table,
          indices);
    }
  }

  private static void requireBags(Tensor input, Tensor weight, Tensor offsets, Tensor factors) {
    if (factors != null && !Arrays.equals(input.size(), factors.size())) {
      throw new IllegalArgumentException(
          "embedding_bag: If per_sample_weights ("
              + FunctionalArgs.size(factors)
              + ") is not None, then it must have the same shape as the input ("
              + FunctionalArgs.size(input)
              + ")");
    }
    if (weight.dim() != 2) {
      throw new IllegalArgumentException(
          "weight has to be a 2D Tensor, but got Tensor of dimension " + weight.dim());
    }
    if (input.dim() == 2 && offsets != null) {
      throw new IllegalArgumentException(
          "if input is 2D, then offsets has to be None, as input is treated is a mini-batch of"
              + " fixed length sequences. However, found offsets of type <class 'torch.Tensor'>");
    }
    if (input.dim() == 1 && (offsets == null || offsets.dim() != 1)) {
      throw new IllegalArgumentException(
          "offsets has to be a 1D Tensor" + (offsets == null ? " but got None" : ""));
    }
    if (input.dim() != 1 && input.dim() != 2) {
      throw new IllegalArgumentException(
          "input has to be 1D or 2D Tensor, but got Tensor of dimension " + input.dim());
    }
  }

  /** The number of a mode; LibTorch ends the process for one that it does not know. */
  private static long mode(EmbeddingBagOptions options) {
    switch (options.mode()) {
      case "sum":
        return 0;
      case "mean":
        return 1;
      case "max":
        break;
      default:
        throw new IllegalArgumentException("mode has to be one of sum, mean or max");
    }
    if (options.scaleGradByFreq()) {
      throw new IllegalArgumentException(
          "max mode does not support scaling the gradient by the frequency");
    }
    if (options.sparse()) {
      throw new IllegalArgumentException("max mode does not support sparse weights");
    }
    return 2;
  }

  private static Tensor starts(Tensor input) {
    TensorOptions options = TensorOptions.defaults().dtype(input.dtype()).device(input.device());
    return Torch.arange(0, input.numel(), input.size(1), options);
  }

  private static Tensor bags(
      Tensor indices,
      Tensor weight,
      Tensor starts,
      Tensor factors,
      long mode,
      EmbeddingBagOptions options) {
    return Torch.embeddingBag(
            weight,
            indices,
            starts,
            options.scaleGradByFreq(),
            mode,
            options.sparse(),
            factors,
            options.includeLastOffset(),
            options.paddingIdx())
        .output();
  }
}
