package org.torchjava;

import org.torchjava.nativebridge.ops.AtenA;
import org.torchjava.nativebridge.ops.AtenD;
import org.torchjava.nativebridge.ops.AtenF;

/** Dropout of elements. Part of {@link Functional}. */
abstract class FunctionalDropout extends FunctionalSequenceLosses {
  FunctionalDropout() {}

  /**
   * {@return the input with every other element dropped, on average, and the rest doubled}
   *
   * @param input the values
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.dropout.html">dropout</a>
   */
  public static Tensor dropout(Tensor input) {
    return dropout(input, 0.5);
  }

  /**
   * {@return the input with elements dropped and the rest scaled by 1 / (1 - p)}
   *
   * @param input the values
   * @param p the probability with which an element is dropped
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor dropout(Tensor input, double p) {
    return dropout(input, p, true);
  }

  /**
   * {@return the input with elements dropped and the rest scaled by 1 / (1 - p)}
   *
   * @param input the values
   * @param p the probability with which an element is dropped
   * @param training whether to drop any
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor dropout(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.tensor(AtenD.dropout(Args.handle(input, "input"), p, training), input);
  }

  /**
   * Drops elements and scales the rest by 1 / (1 - p).
   *
   * @param input the values, which are overwritten
   * @param p the probability with which an element is dropped
   * @param training whether to drop any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor dropout_(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.inPlace(AtenD.dropout_(Args.handle(input, "input"), p, training), input);
  }

  /**
   * {@return the input with elements masked such that mean and variance stay}
   *
   * @param input the values
   * @param p the probability with which an element is masked
   * @param training whether to mask any
   * @throws IllegalArgumentException if {@code p} is no probability
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.alpha_dropout.html">alpha_dropout</a>
   */
  public static Tensor alphaDropout(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.tensor(AtenA.alpha_dropout(Args.handle(input, "input"), p, training), input);
  }

  /**
   * Masks elements such that mean and variance stay.
   *
   * @param input the values, which are overwritten
   * @param p the probability with which an element is masked
   * @param training whether to mask any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor alphaDropout_(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.inPlace(AtenA.alpha_dropout_(Args.handle(input, "input"), p, training), input);
  }

  /**
   * {@return the input with channels masked such that mean and variance stay}
   *
   * @param input the values, (N, C, ...)
   * @param p the probability with which a channel is masked
   * @param training whether to mask any
   * @throws IllegalArgumentException if {@code p} is no probability
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.feature_alpha_dropout.html">
   *     feature_alpha_dropout</a>
   */
  public static Tensor featureAlphaDropout(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.tensor(
        AtenF.feature_alpha_dropout(Args.handle(input, "input"), p, training), input);
  }

  /**
   * Masks channels such that mean and variance stay.
   *
   * @param input the values, (N, C, ...), which are overwritten
   * @param p the probability with which a channel is masked
   * @param training whether to mask any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor featureAlphaDropout_(Tensor input, double p, boolean training) {
    requireProbability(p);
    return Results.inPlace(
        AtenF.feature_alpha_dropout_(Args.handle(input, "input"), p, training), input);
  }

  static void requireProbability(double p) {
    if (p < 0 || p > 1) {
      throw new IllegalArgumentException(
          "dropout probability has to be between 0 and 1, but got " + PythonNumbers.real(p));
    }
  }
}
