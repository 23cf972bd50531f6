package org.torchjava;

import java.util.Objects;

/** Losses of sequences. Part of {@link Functional}. */
abstract class FunctionalSequenceLosses extends FunctionalTripletLosses {
  FunctionalSequenceLosses() {}

  /**
   * {@return the mean connectionist temporal classification loss, with class 0 for no label}
   *
   * @param logProbs the logarithms of the probabilities, (T, N, C) or (T, C)
   * @param targets the labels, (N, S), or one after the other
   * @param inputLengths the lengths of the inputs, (N) or 0-d
   * @param targetLengths the lengths of the targets, (N) or 0-d
   * @throws IndexOutOfBoundsException if a label is none of the classes
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.ctc_loss.html">ctc_loss</a>
   */
  public static Tensor ctcLoss(
      Tensor logProbs, Tensor targets, Tensor inputLengths, Tensor targetLengths) {
    return ctcLoss(logProbs, targets, inputLengths, targetLengths, CtcLossOptions.defaults());
  }

  /**
   * {@return the connectionist temporal classification loss}
   *
   * @param logProbs the logarithms of the probabilities, (T, N, C) or (T, C)
   * @param targets the labels, (N, S), or one after the other
   * @param inputLengths the lengths of the inputs, (N) or 0-d
   * @param targetLengths the lengths of the targets, (N) or 0-d
   * @param options the class of no label, the reduction, and what becomes of infinite losses
   * @throws IndexOutOfBoundsException if a label is none of the classes
   */
  public static Tensor ctcLoss(
      Tensor logProbs,
      Tensor targets,
      Tensor inputLengths,
      Tensor targetLengths,
      CtcLossOptions options) {
    Objects.requireNonNull(logProbs, "logProbs");
    Objects.requireNonNull(targets, "targets");
    Objects.requireNonNull(inputLengths, "inputLengths");
    Objects.requireNonNull(targetLengths, "targetLengths");
    Objects.requireNonNull(options, "options");
    return Torch.ctcLoss(
        logProbs,
        targets,
        inputLengths,
        targetLengths,
        options.blank(),
        options.reduction(),
        options.zeroInfinity());
  }

  /**
   * {@return the mean connectionist temporal classification loss, with class 0 for no label}
   *
   * @param logProbs the logarithms of the probabilities, (T, N, C) or (T, C)
   * @param targets the labels, (N, S), or one after the other
   * @param inputLengths the lengths of the inputs
   * @param targetLengths the lengths of the targets
   * @throws IndexOutOfBoundsException if a label is none of the classes
   */
  public static Tensor ctcLoss(
      Tensor logProbs, Tensor targets, long[] inputLengths, long[] targetLengths) {
    return ctcLoss(logProbs, targets, inputLengths, targetLengths, CtcLossOptions.defaults());
  }

  /**
   * {@return the connectionist temporal classification loss}
   *
   * @param logProbs the logarithms of the probabilities, (T, N, C) or (T, C)
   * @param targets the labels, (N, S), or one after the other
   * @param inputLengths the lengths of the inputs
   * @param targetLengths the lengths of the targets
   * @param options the class of no label, the reduction, and what becomes of infinite losses
   * @throws IndexOutOfBoundsException if a label is none of the classes
   */
  public static Tensor ctcLoss(
      Tensor logProbs,
      Tensor targets,
      long[] inputLengths,
      long[] targetLengths,
      CtcLossOptions options) {
    Objects.requireNonNull(logProbs, "logProbs");
    Objects.requireNonNull(targets, "targets");
    Objects.requireNonNull(inputLengths, "inputLengths");
    Objects.requireNonNull(targetLengths, "targetLengths");
    Objects.requireNonNull(options, "options");
    return Torch.ctcLoss(
        logProbs,
        targets,
        inputLengths,
        targetLengths,
        options.blank(),
        options.reduction(),
        options.zeroInfinity());
  }
}
