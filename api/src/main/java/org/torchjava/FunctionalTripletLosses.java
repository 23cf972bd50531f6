package org.torchjava;

import java.util.Objects;
import java.util.function.BinaryOperator;
import org.torchjava.nativebridge.ops.AtenP;
import org.torchjava.nativebridge.ops.AtenT;

/** Losses that bring some tensors nearer than others. Part of {@link Functional}. */
abstract class FunctionalTripletLosses extends FunctionalMarginLosses {
  FunctionalTripletLosses() {}

  /**
   * {@return the mean triplet margin loss for Euclidean distances and a margin of 1}
   *
   * @param anchor vectors
   * @param positive vectors that are to be near
   * @param negative vectors that are to be far
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.triplet_margin_loss.html">
   *     triplet_margin_loss</a>
   */
  public static Tensor tripletMarginLoss(Tensor anchor, Tensor positive, Tensor negative) {
    return tripletMarginLoss(anchor, positive, negative, TripletMarginLossOptions.defaults());
  }

  /**
   * {@return the triplet margin loss}
   *
   * @param anchor vectors
   * @param positive vectors that are to be near
   * @param negative vectors that are to be far
   * @param options margin, norm and reduction
   * @throws IllegalArgumentException if the margin is not positive
   */
  public static Tensor tripletMarginLoss(
      Tensor anchor, Tensor positive, Tensor negative, TripletMarginLossOptions options) {
    Objects.requireNonNull(options, "options");
    requirePositive(options.margin());
    return Results.tensor(
        AtenT.triplet_margin_loss(
            Args.handle(anchor, "anchor"),
            Args.handle(positive, "positive"),
            Args.handle(negative, "negative"),
            options.margin(),
            options.p(),
            options.eps(),
            options.swap(),
            options.reduction().code()),
        anchor,
        positive,
        negative);
  }

  /**
   * {@return the mean triplet margin loss for a distance and a margin of 1}
   *
   * @param anchor tensors
   * @param positive tensors that are to be near
   * @param negative tensors that are to be far
   * @param distanceFunction the distance; null for the Euclidean one
   * @throws TorchException if the numbers of dimensions differ
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.triplet_margin_with_distance_loss.html">
   *     triplet_margin_with_distance_loss</a>
   */
  public static Tensor tripletMarginWithDistanceLoss(
      Tensor anchor, Tensor positive, Tensor negative, BinaryOperator<Tensor> distanceFunction) {
    return tripletMarginWithDistanceLoss(
        anchor, positive, negative, distanceFunction, 1, false, Reduction.MEAN);
  }

  /**
   * {@return the triplet margin loss for a distance}
   *
   * @param anchor tensors
   * @param positive tensors that are to be near
   * @param negative tensors that are to be far
   * @param distanceFunction the distance; null for the Euclidean one
   * @param margin how much farther the negative is to be
   * @param swap whether the distance of the positive to the negative counts where it is smaller
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the margin is not positive
   * @throws TorchException if the numbers of dimensions differ
   */
  public static Tensor tripletMarginWithDistanceLoss(
      Tensor anchor,
      Tensor positive,
      Tensor negative,
      BinaryOperator<Tensor> distanceFunction,
      double margin,
      boolean swap,
      Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    requirePositive(margin);
    requireSameDims(anchor, positive, negative);
    BinaryOperator<Tensor> distance =
        distanceFunction == null ? FunctionalTripletLosses::euclidean : distanceFunction;
    Tensor near = distance.apply(anchor, positive);
    Tensor far = distance.apply(anchor, negative);
    Tensor other = swap ? distance.apply(positive, negative) : far;
    return TensorScope.run(
        () -> {
          Tensor farther = swap ? far.minimum(other) : far;
          Tensor losses = near.add(margin).sub(farther).clampMin(0);
          return FunctionalArgs.reduced(losses, reduction);
        });
  }

  private static Tensor euclidean(Tensor a, Tensor b) {
    long handle = AtenP.pairwise_distance(a.handle(), b.handle(), 2, 1e-6, false);
    return Results.tensor(handle, a, b);
  }

  private static void requirePositive(double margin) {
    if (margin <= 0) {
      throw new IllegalArgumentException(
          "margin must be greater than 0, got " + PythonNumbers.real(margin));
    }
  }

  private static void requireSameDims(Tensor anchor, Tensor positive, Tensor negative) {
    int a = Objects.requireNonNull(anchor, "anchor").dim();
    int p = Objects.requireNonNull(positive, "positive").dim();
    int n = Objects.requireNonNull(negative, "negative").dim();
    if (a != p || p != n) {
      throw new TorchException(
          "The anchor, positive, and negative tensors are expected to have the same number of"
              + " dimensions, but got: anchor "
              + a
              + "D, positive "
              + p
              + "D, and negative "
              + n
              + "D inputs");
    }
  }
}
