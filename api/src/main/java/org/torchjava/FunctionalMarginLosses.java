package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenS;

/** Losses that keep values apart. Part of {@link Functional}. */
abstract class FunctionalMarginLosses extends FunctionalLikelihoodLosses {
  FunctionalMarginLosses() {}

  /**
   * {@return the mean margin ranking loss without a margin}
   *
   * @param input1 the values that are to rank higher where the target is 1
   * @param input2 the values that are to rank higher where the target is -1
   * @param target 1 or -1
   * @throws TorchException if the numbers of dimensions differ
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.margin_ranking_loss.html">
   *     margin_ranking_loss</a>
   */
  public static Tensor marginRankingLoss(Tensor input1, Tensor input2, Tensor target) {
    return marginRankingLoss(input1, input2, target, 0, Reduction.MEAN);
  }

  /**
   * {@return the margin ranking loss}
   *
   * @param input1 the values that are to rank higher where the target is 1
   * @param input2 the values that are to rank higher where the target is -1
   * @param target 1 or -1
   * @param margin how much higher
   * @param reduction what becomes of the single losses
   * @throws TorchException if the numbers of dimensions differ
   */
  public static Tensor marginRankingLoss(
      Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
    Objects.requireNonNull(input1, "input1");
    Objects.requireNonNull(input2, "input2");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reduction, "reduction");
    if (input1.dim() != input2.dim() || input1.dim() != target.dim()) {
      throw new TorchException(
          "margin_ranking_loss : All input tensors should have same dimension but got sizes: "
              + "input1: "
              + FunctionalArgs.size(input1)
              + ", input2: "
              + FunctionalArgs.size(input2)
              + ", target: "
              + FunctionalArgs.size(target)
              + " ");
    }
    return Results.tensor(
        AtenM.margin_ranking_loss(
            input1.handle(), input2.handle(), target.handle(), margin, reduction.code()),
        input1,
        input2,
        target);
  }

  /**
   * {@return the mean hinge embedding loss for a margin of 1}
   *
   * @param input the distances
   * @param target 1 where they are to be small, -1 where they are to exceed the margin
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.hinge_embedding_loss.html">
   *     hinge_embedding_loss</a>
   */
  public static Tensor hingeEmbeddingLoss(Tensor input, Tensor target) {
    return hingeEmbeddingLoss(input, target, 1, Reduction.MEAN);
  }

  /**
   * {@return the hinge embedding loss}
   *
   * @param input the distances
   * @param target 1 where they are to be small, -1 where they are to exceed the margin
   * @param margin the margin
   * @param reduction what becomes of the single losses
   */
  public static Tensor hingeEmbeddingLoss(
      Tensor input, Tensor target, double margin, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return Results.tensor(
        AtenH.hinge_embedding_loss(
            Args.handle(input, "input"), Args.handle(target, "target"), margin, reduction.code()),
        input,
        target);
  }

  /**
   * {@return the mean cosine embedding loss without a margin}
   *
   * @param input1 vectors
   * @param input2 vectors
   * @param target 1 where they are to be alike, -1 where not
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.cosine_embedding_loss.html">
   *     cosine_embedding_loss</a>
   */
  public static Tensor cosineEmbeddingLoss(Tensor input1, Tensor input2, Tensor target) {
    return cosineEmbeddingLoss(input1, input2, target, 0, Reduction.MEAN);
  }

  /**
   * {@return the cosine embedding loss}
   *
   * @param input1 vectors
   * @param input2 vectors
   * @param target 1 where they are to be alike, -1 where not
   * @param margin the similarity that others may have
   * @param reduction what becomes of the single losses
   */
  public static Tensor cosineEmbeddingLoss(
      Tensor input1, Tensor input2, Tensor target, double margin, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return Results.tensor(
        AtenC.cosine_embedding_loss(
            Args.handle(input1, "input1"),
            Args.handle(input2, "input2"),
            Args.handle(target, "target"),
            margin,
            reduction.code()),
        input1,
        input2,
        target);
  }

  /**
   * {@return the mean margin loss of classes, for exponent and margin 1}
   *
   * @param input the scores, (C) or (N, C)
   * @param target the classes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.multi_margin_loss.html">
   *     multi_margin_loss</a>
   */
  public static Tensor multiMarginLoss(Tensor input, Tensor target) {
    return multiMarginLoss(input, target, MultiMarginLossOptions.defaults());
  }

  /**
   * {@return the margin loss of classes}
   *
   * @param input the scores, (C) or (N, C)
   * @param target the classes
   * @param options exponent, margin, weights of the classes, and reduction
   * @throws IllegalArgumentException for another exponent than 1 and 2, and if the weight is no
   *     vector
   */
  public static Tensor multiMarginLoss(
      Tensor input, Tensor target, MultiMarginLossOptions options) {
    Objects.requireNonNull(options, "options");
    Tensor weight = options.weight();
    if (options.p() != 1 && options.p() != 2) {
      throw new IllegalArgumentException("only p == 1 and p == 2 supported");
    }
    if (weight != null && weight.dim() != 1) {
      throw new IllegalArgumentException("weight must be one-dimensional");
    }
    return Results.tensor(
        AtenM.multi_margin_loss(
            Args.handle(input, "input"),
            Args.handle(target, "target"),
            Scalar.LONG,
            options.p(),
            0,
            Scalar.DOUBLE,
            Double.doubleToRawLongBits(options.margin()),
            0,
            Args.handleOrNone(weight),
            options.reduction().code()),
        input,
        target,
        weight);
  }

  /**
   * {@return the mean margin loss of several labels}
   *
   * @param input the scores, (C) or (N, C)
   * @param target the labels in the same shape, up to the first -1 of each row
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.multilabel_margin_loss.html">
   *     multilabel_margin_loss</a>
   */
  public static Tensor multilabelMarginLoss(Tensor input, Tensor target) {
    return multilabelMarginLoss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the margin loss of several labels}
   *
   * @param input the scores, (C) or (N, C)
   * @param target the labels in the same shape, up to the first -1 of each row
   * @param reduction what becomes of the single losses
   */
  public static Tensor multilabelMarginLoss(Tensor input, Tensor target, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return Results.tensor(
        AtenM.multilabel_margin_loss(
            Args.handle(input, "input"), Args.handle(target, "target"), reduction.code()),
        input,
        target);
  }

  /**
   * {@return the mean logistic loss of two classes}
   *
   * @param input the scores
   * @param target 1 or -1
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.soft_margin_loss.html">
   *     soft_margin_loss</a>
   */
  public static Tensor softMarginLoss(Tensor input, Tensor target) {
    return softMarginLoss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the logistic loss of two classes}
   *
   * @param input the scores
   * @param target 1 or -1
   * @param reduction what becomes of the single losses
   */
  public static Tensor softMarginLoss(Tensor input, Tensor target, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return Results.tensor(
        AtenS.soft_margin_loss(
            Args.handle(input, "input"), Args.handle(target, "target"), reduction.code()),
        input,
        target);
  }

  /**
   * {@return the mean logistic loss of several labels}
   *
   * @param input the scores, (N, C)
   * @param target 1 for the labels that hold, 0 for others
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.multilabel_soft_margin_loss.html">
   *     multilabel_soft_margin_loss</a>
   */
  public static Tensor multilabelSoftMarginLoss(Tensor input, Tensor target) {
    return multilabelSoftMarginLoss(input, target, null, Reduction.MEAN);
  }

  /**
   * {@return the logistic loss of several labels}
   *
   * @param input the scores, (N, C)
   * @param target 1 for the labels that hold, 0 for others
   * @param weight a factor for each label; may be null
   * @param reduction what becomes of the single losses, each a mean over the labels
   */
  public static Tensor multilabelSoftMarginLoss(
      Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reduction, "reduction");
    return TensorScope.run(
        () -> {
          Tensor held = target.mul(Functional.logsigmoid(input));
          Tensor others = target.neg().add(1).mul(Functional.logsigmoid(input.neg()));
          Tensor losses = held.add(others).neg();
          Tensor weighted = weight == null ? losses : losses.mul(weight);
          long labels = input.dim() - 1;
          return FunctionalArgs.reduced(weighted.sum(labels).div(input.size(labels)), reduction);
        });
  }
}
