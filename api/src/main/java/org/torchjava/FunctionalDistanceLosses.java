package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import org.torchjava.nativebridge.ops.AtenH;
import org.torchjava.nativebridge.ops.AtenL;
import org.torchjava.nativebridge.ops.AtenM;
import org.torchjava.nativebridge.ops.AtenS;

/** Losses of regressions. Part of {@link Functional}. */
abstract class FunctionalDistanceLosses extends FunctionalClassLosses {
  FunctionalDistanceLosses() {}

  /**
   * {@return the mean squared error}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.mse_loss.html">mse_loss</a>
   */
  public static Tensor mseLoss(Tensor input, Tensor target) {
    return mseLoss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the squared errors}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   */
  public static Tensor mseLoss(Tensor input, Tensor target, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return broadcast(
        input,
        target,
        (a, b) -> Results.tensor(AtenM.mse_loss(a.handle(), b.handle(), reduction.code()), a, b));
  }

  /**
   * {@return the weighted squared errors}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param weight a factor for each error, in the shape of {@code input}; null for none
   * @param reduction what becomes of the single errors; the mean is over the weights
   * @throws IllegalArgumentException if {@code weight} has another shape
   */
  public static Tensor mseLoss(Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    if (weight == null) {
      return mseLoss(input, target, reduction);
    }
    return weighted(input, target, weight, reduction, (a, b) -> a.sub(b).pow(2));
  }

  /**
   * {@return the mean absolute error}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.l1_loss.html">l1_loss</a>
   */
  public static Tensor l1Loss(Tensor input, Tensor target) {
    return l1Loss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the absolute errors}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   */
  public static Tensor l1Loss(Tensor input, Tensor target, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return broadcast(
        input,
        target,
        (a, b) -> Results.tensor(AtenL.l1_loss(a.handle(), b.handle(), reduction.code()), a, b));
  }

  /**
   * {@return the weighted absolute errors}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param weight a factor for each error, in the shape of {@code input}; null for none
   * @param reduction what becomes of the single errors; the mean is over the weights
   * @throws IllegalArgumentException if {@code weight} has another shape
   */
  public static Tensor l1Loss(Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    if (weight == null) {
      return l1Loss(input, target, reduction);
    }
    return weighted(input, target, weight, reduction, (a, b) -> a.sub(b).abs());
  }

  /**
   * {@return the mean of squared small errors and absolute large ones}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.smooth_l1_loss.html">smooth_l1_loss</a>
   */
  public static Tensor smoothL1Loss(Tensor input, Tensor target) {
    return smoothL1Loss(input, target, Reduction.MEAN);
  }

  /**
   * {@return squared small errors and absolute large ones}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   */
  public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction) {
    return smoothL1Loss(input, target, reduction, 1);
  }

  /**
   * {@return squared small errors and absolute large ones}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   * @param beta from where on errors are large, not negative; with 0 all are
   */
  public static Tensor smoothL1Loss(Tensor input, Tensor target, Reduction reduction, double beta) {
    Objects.requireNonNull(reduction, "reduction");
    if (beta == 0) {
      return l1Loss(input, target, reduction);
    }
    return broadcast(
        input,
        target,
        (a, b) ->
            Results.tensor(
                AtenS.smooth_l1_loss(a.handle(), b.handle(), reduction.code(), beta), a, b));
  }

  /**
   * {@return the mean Huber loss}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.huber_loss.html">huber_loss</a>
   */
  public static Tensor huberLoss(Tensor input, Tensor target) {
    return huberLoss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the Huber loss}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   */
  public static Tensor huberLoss(Tensor input, Tensor target, Reduction reduction) {
    return huberLoss(input, target, reduction, 1);
  }

  /**
   * {@return the Huber loss}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors
   * @param delta from where on errors are large
   */
  public static Tensor huberLoss(Tensor input, Tensor target, Reduction reduction, double delta) {
    Objects.requireNonNull(reduction, "reduction");
    return broadcast(input, target, (a, b) -> huber(a, b, reduction, delta));
  }

  /**
   * {@return the weighted Huber loss}
   *
   * @param input the values
   * @param target the values to reach, in a shape that broadcasts
   * @param reduction what becomes of the single errors; the mean is over their number
   * @param delta from where on errors are large
   * @param weight a factor for each error, in the shape of {@code input}; null for none
   * @throws IllegalArgumentException if {@code weight} has another shape
   */
  public static Tensor huberLoss(
      Tensor input, Tensor target, Reduction reduction, double delta, Tensor weight) {
    if (weight == null) {
      return huberLoss(input, target, reduction, delta);
    }
    Objects.requireNonNull(reduction, "reduction");
    return broadcast(
        input,
        target,
        (a, b) -> {
          requireSameSize(weight, input);
          Tensor losses = huber(a, b, Reduction.NONE, delta).mul(weight);
          return FunctionalArgs.reduced(losses, reduction);
        });
  }

  private static Tensor huber(Tensor a, Tensor b, Reduction reduction, double delta) {
    return Results.tensor(AtenH.huber_loss(a.handle(), b.handle(), reduction.code(), delta), a, b);
  }

  private static Tensor weighted(
      Tensor input,
      Tensor target,
      Tensor weight,
      Reduction reduction,
      BinaryOperator<Tensor> error) {
    Objects.requireNonNull(reduction, "reduction");
    return broadcast(
        input,
        target,
        (a, b) -> {
          requireSameSize(weight, input);
          Tensor losses = error.apply(a, b).mul(weight);
          return reduction == Reduction.MEAN
              ? losses.sum().div(weight.sum())
              : FunctionalArgs.reduced(losses, reduction);
        });
  }

  private static Tensor broadcast(Tensor input, Tensor target, BinaryOperator<Tensor> loss) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    PythonWarnings.ofBroadcast(input, target);
    return TensorScope.run(
        () -> {
          List<Tensor> both = FunctionalArgs.broadcast(input, target);
          return loss.apply(both.get(0), both.get(1));
        });
  }

  private static void requireSameSize(Tensor weight, Tensor input) {
    if (!Arrays.equals(weight.size(), input.size())) {
      throw new IllegalArgumentException("Weights and input must have the same size.");
    }
  }
}
