package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenK;
import org.torchjava.nativebridge.ops.AtenP;

/** Losses between distributions. Part of {@link Functional}. */
abstract class FunctionalLikelihoodLosses extends FunctionalDistanceLosses {
  FunctionalLikelihoodLosses() {}

  /**
   * {@return the mean Kullback-Leibler divergence over all elements}
   *
   * @param input the logarithms of the probabilities
   * @param target the probabilities to reach
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.kl_div.html">kl_div</a>
   */
  public static Tensor klDiv(Tensor input, Tensor target) {
    return klDiv(input, target, KlDivOptions.defaults());
  }

  /**
   * {@return the Kullback-Leibler divergence}
   *
   * @param input the logarithms of the probabilities
   * @param target the probabilities to reach
   * @param reduction what becomes of the single divergences
   */
  public static Tensor klDiv(Tensor input, Tensor target, Reduction reduction) {
    return klDiv(input, target, KlDivOptions.defaults().reduction(reduction));
  }

  /**
   * {@return the Kullback-Leibler divergence}
   *
   * @param input the logarithms of the probabilities
   * @param target the probabilities to reach, or their logarithms
   * @param options the reduction, which may be the mean over the batch, and the kind of target
   */
  public static Tensor klDiv(Tensor input, Tensor target, KlDivOptions options) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(options, "options");
    if (!options.batchmean()) {
      if (options.reduction() == Reduction.MEAN) {
        PythonWarnings.ofMeanOfDivergence();
      }
      return divergence(input, target, options.reduction(), options.logTarget());
    }
    Tensor sum = divergence(input, target, Reduction.SUM, options.logTarget());
    if (input.dim() == 0) {
      return sum;
    }
    try (sum) {
      return sum.div(input.size(0));
    }
  }

  /**
   * {@return the mean negative log likelihood of Poisson distributions}
   *
   * @param input the logarithms of the expectations
   * @param target the samples
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.poisson_nll_loss.html">
   *     poisson_nll_loss</a>
   */
  public static Tensor poissonNllLoss(Tensor input, Tensor target) {
    return poissonNllLoss(input, target, PoissonNllLossOptions.defaults());
  }

  /**
   * {@return the negative log likelihood of Poisson distributions}
   *
   * @param input the expectations, or their logarithms
   * @param target the samples
   * @param options the kind of input, the constant term, and the reduction
   */
  public static Tensor poissonNllLoss(Tensor input, Tensor target, PoissonNllLossOptions options) {
    Objects.requireNonNull(options, "options");
    return Results.tensor(
        AtenP.poisson_nll_loss(
            Args.handle(input, "input"),
            Args.handle(target, "target"),
            options.logInput(),
            options.full(),
            options.eps(),
            options.reduction().code()),
        input,
        target);
  }

  /**
   * {@return the mean negative log likelihood of normal distributions}
   *
   * @param input the expectations
   * @param target the samples
   * @param var the variances, one for each expectation or one for each vector of them
   * @throws IllegalArgumentException if a variance is negative or the shapes do not fit
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.gaussian_nll_loss.html">
   *     gaussian_nll_loss</a>
   */
  public static Tensor gaussianNllLoss(Tensor input, Tensor target, Tensor var) {
    return gaussianNllLoss(input, target, var, false, 1e-6, Reduction.MEAN);
  }

  /**
   * {@return the negative log likelihood of normal distributions}
   *
   * @param input the expectations
   * @param target the samples
   * @param var the variances, one for each expectation or one for each vector of them
   * @param full whether to add the constant term
   * @param eps the smallest variance that counts; smaller ones are raised to it
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if a variance is negative or the shapes do not fit
   */
  public static Tensor gaussianNllLoss(
      Tensor input, Tensor target, Tensor var, boolean full, double eps, Reduction reduction) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(var, "var");
    Objects.requireNonNull(reduction, "reduction");
    return TensorScope.run(
        () -> {
          requireNotNegative(var);
          Tensor raised = likeVectors(var, input).clone();
          try (var off = GradMode.noGrad()) {
            raised.clampMin_(eps);
          }
          Tensor squares = input.sub(target).pow(2).div(raised);
          Tensor losses = raised.log().add(squares).mul(0.5);
          return FunctionalArgs.reduced(
              full ? losses.add_(0.5 * Math.log(2 * Math.PI)) : losses, reduction);
        });
  }

  /**
   * {@return the negative log likelihood of normal distributions with one variance}
   *
   * @param input the expectations
   * @param target the samples
   * @param var the variance
   * @param full whether to add the constant term
   * @param eps the smallest variance that counts
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the variance is negative
   */
  public static Tensor gaussianNllLoss(
      Tensor input, Tensor target, double var, boolean full, double eps, Reduction reduction) {
    Objects.requireNonNull(input, "input");
    return TensorScope.run(
        () -> gaussianNllLoss(input, target, Torch.onesLike(input).mul(var), full, eps, reduction));
  }

  private static Tensor divergence(
      Tensor input, Tensor target, Reduction reduction, boolean logTarget) {
    long handle = AtenK.kl_div(input.handle(), target.handle(), reduction.code(), logTarget);
    return Results.tensor(handle, input, target);
  }

  private static void requireNotNegative(Tensor var) {
    if (var.lt(0).any().booleanValue()) {
      throw new IllegalArgumentException("var has negative entry/entries");
    }
  }

  /** The variances in a shape that broadcasts to the input's: single, or one for each vector. */
  private static Tensor likeVectors(Tensor var, Tensor input) {
    long[] size = input.size();
    long[] varSize = var.size();
    if (Arrays.equals(varSize, size)) {
      return var;
    }
    long[] vectors = size.length == 0 ? size : Arrays.copyOf(size, size.length - 1);
    if (Arrays.equals(vectors, varSize)) {
      return var.unsqueeze(-1);
    }
    int last = varSize.length - 1;
    if (last >= 0 && varSize[last] == 1 && Arrays.equals(vectors, Arrays.copyOf(varSize, last))) {
      return var;
    }
    throw new IllegalArgumentException("var is of incorrect size");
  }
}
