package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.nativebridge.ops.AtenU;

/** Dropout of whole channels. Part of {@link Functional}. */
abstract class FunctionalChannelDropout extends FunctionalDropout {
  FunctionalChannelDropout() {}

  /**
   * {@return the input with channels dropped and the rest scaled by 1 / (1 - p)}
   *
   * @param input the values, (C, L) or (N, C, L)
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @throws IllegalArgumentException if {@code p} is no probability
   * @throws TorchException if the input has another number of dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.dropout1d.html">dropout1d</a>
   */
  public static Tensor dropout1d(Tensor input, double p, boolean training) {
    require1d(input, p);
    return input.dim() == 3 ? dropped(input, p, training) : unbatched(input, p, training);
  }

  /**
   * Drops channels and scales the rest by 1 / (1 - p).
   *
   * @param input the values, (C, L) or (N, C, L), which are overwritten
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   * @throws TorchException if the input has another number of dimensions
   */
  public static Tensor dropout1d_(Tensor input, double p, boolean training) {
    require1d(input, p);
    return input.dim() == 3 ? drop(input, p, training) : dropUnbatched(input, p, training);
  }

  /**
   * {@return the input with channels dropped and the rest scaled by 1 / (1 - p)}
   *
   * @param input the values, (N, C, H, W); (N, C, L) is taken too
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @throws IllegalArgumentException if {@code p} is no probability
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.dropout2d.html">dropout2d</a>
   */
  public static Tensor dropout2d(Tensor input, double p, boolean training) {
    Objects.requireNonNull(input, "input");
    requireProbability(p);
    PythonWarnings.ofDropout(input, 2);
    return dropped(input, p, training);
  }

  /**
   * Drops channels and scales the rest by 1 / (1 - p).
   *
   * @param input the values, (N, C, H, W), which are overwritten; (N, C, L) is taken too
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor dropout2d_(Tensor input, double p, boolean training) {
    Objects.requireNonNull(input, "input");
    requireProbability(p);
    PythonWarnings.ofDropout(input, 2);
    return drop(input, p, training);
  }

  /**
   * {@return the input with channels dropped and the rest scaled by 1 / (1 - p)}
   *
   * @param input the values, (C, D, H, W) or (N, C, D, H, W)
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @throws IllegalArgumentException if {@code p} is no probability
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.dropout3d.html">dropout3d</a>
   */
  public static Tensor dropout3d(Tensor input, double p, boolean training) {
    Objects.requireNonNull(input, "input");
    requireProbability(p);
    PythonWarnings.ofDropout(input, 3);
    return input.dim() == 5 ? dropped(input, p, training) : unbatched(input, p, training);
  }

  /**
   * Drops channels and scales the rest by 1 / (1 - p).
   *
   * @param input the values, (C, D, H, W) or (N, C, D, H, W), which are overwritten
   * @param p the probability with which a channel is dropped
   * @param training whether to drop any
   * @return {@code input}
   * @throws IllegalArgumentException if {@code p} is no probability
   */
  public static Tensor dropout3d_(Tensor input, double p, boolean training) {
    Objects.requireNonNull(input, "input");
    requireProbability(p);
    PythonWarnings.ofDropout(input, 3);
    return input.dim() == 5 ? drop(input, p, training) : dropUnbatched(input, p, training);
  }

  private static Tensor dropped(Tensor input, double p, boolean training) {
    return Results.tensor(AtenF.feature_dropout(input.handle(), p, training), input);
  }

  private static Tensor drop(Tensor input, double p, boolean training) {
    return Results.inPlace(AtenF.feature_dropout_(input.handle(), p, training), input);
  }

  private static Tensor unbatched(Tensor input, double p, boolean training) {
    return TensorScope.run(() -> dropped(input.unsqueeze(0), p, training).squeeze(0));
  }

  private static Tensor dropUnbatched(Tensor input, double p, boolean training) {
    Results.inPlace(AtenU.unsqueeze_(input.handle(), 0), input);
    try {
      return drop(input, p, training);
    } finally {
      Results.inPlace(AtenS.squeeze__dim(input.handle(), 0), input);
    }
  }

  private static void require1d(Tensor input, double p) {
    Objects.requireNonNull(input, "input");
    requireProbability(p);
    int dim = input.dim();
    if (dim != 2 && dim != 3) {
      throw new TorchException(
          "dropout1d: Expected 2D or 3D input, but received a "
              + dim
              + "D input. Note that dropout1d exists to provide channel-wise dropout on inputs with"
              + " 1 spatial dimension, a channel dimension, and an optional batch dimension (i.e."
              + " 2D or 3D inputs).");
    }
  }
}
