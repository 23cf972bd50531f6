package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenB;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenN;

/** Losses of classifiers. Part of {@link Functional}. */
abstract class FunctionalClassLosses extends FunctionalOperators {
  FunctionalClassLosses() {}

  /**
   * {@return the mean cross entropy of logits and classes}
   *
   * @param input the logits, (C), (N, C) or (N, C, ...)
   * @param target the classes, or probabilities of all classes in the shape of {@code input}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.cross_entropy.html">cross_entropy</a>
   */
  public static Tensor crossEntropy(Tensor input, Tensor target) {
    return crossEntropy(input, target, CrossEntropyOptions.defaults());
  }

  /**
   * {@return the cross entropy of logits and classes}
   *
   * @param input the logits, (C), (N, C) or (N, C, ...)
   * @param target the classes, or probabilities of all classes in the shape of {@code input}
   * @param reduction what becomes of the single losses
   */
  public static Tensor crossEntropy(Tensor input, Tensor target, Reduction reduction) {
    return crossEntropy(input, target, CrossEntropyOptions.defaults().reduction(reduction));
  }

  /**
   * {@return the cross entropy of logits and classes}
   *
   * @param input the logits, (C), (N, C) or (N, C, ...)
   * @param target the classes, or probabilities of all classes in the shape of {@code input}
   * @param options weights of the classes, the class to ignore, smoothing and reduction
   */
  public static Tensor crossEntropy(Tensor input, Tensor target, CrossEntropyOptions options) {
    Objects.requireNonNull(options, "options");
    return Results.tensor(
        AtenC.cross_entropy_loss(
            Args.handle(input, "input"),
            Args.handle(target, "target"),
            Args.handleOrNone(options.weight()),
            options.reduction().code(),
            options.ignoreIndex(),
            options.labelSmoothing()),
        input,
        target,
        options.weight());
  }

  /**
   * {@return the mean negative log likelihood of classes}
   *
   * @param input the logarithms of the probabilities, (C), (N, C) or (N, C, ...)
   * @param target the classes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.nll_loss.html">nll_loss</a>
   */
  public static Tensor nllLoss(Tensor input, Tensor target) {
    return nllLoss(input, target, Reduction.MEAN);
  }

  /**
   * {@return the negative log likelihood of classes}
   *
   * @param input the logarithms of the probabilities, (C), (N, C) or (N, C, ...)
   * @param target the classes
   * @param reduction what becomes of the single losses
   */
  public static Tensor nllLoss(Tensor input, Tensor target, Reduction reduction) {
    return nllLoss(input, target, null, -100, reduction);
  }

  /**
   * {@return the negative log likelihood of classes}
   *
   * @param input the logarithms of the probabilities, (C), (N, C) or (N, C, ...)
   * @param target the classes
   * @param weight a factor for each class; may be null
   * @param ignoreIndex the class that does not count
   * @param reduction what becomes of the single losses
   */
  public static Tensor nllLoss(
      Tensor input, Tensor target, Tensor weight, long ignoreIndex, Reduction reduction) {
    Objects.requireNonNull(reduction, "reduction");
    return Results.tensor(
        AtenN.nll_loss_nd(
            Args.handle(input, "input"),
            Args.handle(target, "target"),
            Args.handleOrNone(weight),
            reduction.code(),
            ignoreIndex),
        input,
        target,
        weight);
  }

  /**
   * {@return the mean binary cross entropy of probabilities}
   *
   * @param input the probabilities
   * @param target the probabilities to reach, in the same shape
   * @throws IllegalArgumentException if the shapes differ
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.binary_cross_entropy.html">
   *     binary_cross_entropy</a>
   */
  public static Tensor binaryCrossEntropy(Tensor input, Tensor target) {
    return binaryCrossEntropy(input, target, Reduction.MEAN);
  }

  /**
   * {@return the binary cross entropy of probabilities}
   *
   * @param input the probabilities
   * @param target the probabilities to reach, in the same shape
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Tensor binaryCrossEntropy(Tensor input, Tensor target, Reduction reduction) {
    return binaryCrossEntropy(input, target, null, reduction);
  }

  /**
   * {@return the binary cross entropy of probabilities}
   *
   * @param input the probabilities
   * @param target the probabilities to reach, in the same shape
   * @param weight a factor for each element, in a shape that broadcasts; may be null
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Tensor binaryCrossEntropy(
      Tensor input, Tensor target, Tensor weight, Reduction reduction) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reduction, "reduction");
    if (!Arrays.equals(target.size(), input.size())) {
      throw new IllegalArgumentException(
          "Using a target size ("
              + FunctionalArgs.size(target)
              + ") that is different to the input size ("
              + FunctionalArgs.size(input)
              + ") is deprecated. Please ensure they have the same size.");
    }
    return TensorScope.run(
        () -> {
          Tensor expanded = weight == null ? null : FunctionalArgs.broadcast(target, weight).get(1);
          return Results.tensor(
              AtenB.binary_cross_entropy(
                  input.handle(), target.handle(), Args.handleOrNone(expanded), reduction.code()),
              input,
              target,
              expanded);
        });
  }

  /**
   * {@return the mean binary cross entropy of logits}
   *
   * @param input the logits
   * @param target the probabilities to reach, in the same shape
   * @throws IllegalArgumentException if the shapes differ
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.binary_cross_entropy_with_logits.html">
   *     binary_cross_entropy_with_logits</a>
   */
  public static Tensor binaryCrossEntropyWithLogits(Tensor input, Tensor target) {
    return binaryCrossEntropyWithLogits(input, target, Reduction.MEAN);
  }

  /**
   * {@return the binary cross entropy of logits}
   *
   * @param input the logits
   * @param target the probabilities to reach, in the same shape
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Tensor binaryCrossEntropyWithLogits(
      Tensor input, Tensor target, Reduction reduction) {
    return binaryCrossEntropyWithLogits(input, target, null, null, reduction);
  }

  /**
   * {@return the binary cross entropy of logits}
   *
   * @param input the logits
   * @param target the probabilities to reach, in the same shape
   * @param weight a factor for each element, in a shape that broadcasts; may be null
   * @param posWeight a factor of positive examples, in a shape that broadcasts; may be null
   * @param reduction what becomes of the single losses
   * @throws IllegalArgumentException if the shapes differ
   */
  public static Tensor binaryCrossEntropyWithLogits(
      Tensor input, Tensor target, Tensor weight, Tensor posWeight, Reduction reduction) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(target, "target");
    Objects.requireNonNull(reduction, "reduction");
    if (!Arrays.equals(target.size(), input.size())) {
      throw new IllegalArgumentException(
          "Target size ("
              + FunctionalArgs.size(target)
              + ") must be the same as input size ("
              + FunctionalArgs.size(input)
              + ")");
    }
    return Results.tensor(
        AtenB.binary_cross_entropy_with_logits(
            input.handle(),
            target.handle(),
            Args.handleOrNone(weight),
            Args.handleOrNone(posWeight),
            reduction.code()),
        input,
        target,
        weight,
        posWeight);
  }
}
