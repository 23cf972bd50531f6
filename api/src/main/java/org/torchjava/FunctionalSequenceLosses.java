package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;

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
    requireClasses(logProbs, targets, longs(targetLengths));
    return Results.tensor(
        AtenC.ctc_loss_Tensor(
            logProbs.handle(),
            targets.handle(),
            inputLengths.handle(),
            targetLengths.handle(),
            options.blank(),
            options.reduction().code(),
            options.zeroInfinity()),
        logProbs,
        targets,
        inputLengths,
        targetLengths);
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
    requireClasses(logProbs, targets, targetLengths);
    return Results.tensor(
        AtenC.ctc_loss_IntList(
            logProbs.handle(),
            targets.handle(),
            inputLengths,
            inputLengths.length,
            targetLengths,
            targetLengths.length,
            options.blank(),
            options.reduction().code(),
            options.zeroInfinity()),
        logProbs,
        targets);
  }

  /** LibTorch reads the probability of a label wherever it may lie, even beyond the memory. */
  private static void requireClasses(Tensor logProbs, Tensor targets, long[] lengths) {
    if (logProbs.dim() < 2 || targets.dtype().isFloatingPoint() || targets.dtype().isComplex()) {
      return; // refused by LibTorch
    }
    long classes = logProbs.size(logProbs.dim() - 1);
    long[] labels = longs(targets);
    int rows = targets.dim() == 2 ? (int) targets.size(0) : 1;
    for (int row = 0; row < rows; row++) {
      int width = labels.length / rows;
      long length = targets.dim() == 2 ? lengthOf(lengths, row) : sum(lengths);
      for (int i = 0; i < Math.min(length, width); i++) {
        long label = labels[row * width + i];
        if (label < 0 || label >= classes) {
          throw new IndexOutOfBoundsException("Target " + label + " is out of bounds.");
        }
      }
    }
  }

  private static long lengthOf(long[] lengths, int row) {
    return row < lengths.length ? lengths[row] : 0;
  }

  private static long sum(long[] lengths) {
    return Arrays.stream(lengths).sum();
  }

  private static long[] longs(Tensor tensor) {
    return TensorScope.run(() -> tensor.to(DType.INT64).toLongArray());
  }
}
