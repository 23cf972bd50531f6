package org.torchjava;

/** The transposed convolutions that {@link Torch} has too. Part of {@link Functional}. */
abstract class FunctionalTransposedConvolutions extends FunctionalAttention {
  FunctionalTransposedConvolutions() {}

  /**
   * {@return the transposed convolution of images of 2 dimensions, with stride 1 and no padding}
   *
   * @param input (minibatch, in channels, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel height, kernel width)
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose2d.html">conv_transpose2d</a>
   */
  public static Tensor convTranspose2d(Tensor input, Tensor weight) {
    return convTranspose2d(input, weight, null);
  }

  /**
   * {@return the transposed convolution of images of 2 dimensions plus a bias, with stride 1 and no
   * padding}
   *
   * @param input (minibatch, in channels, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel height, kernel width)
   * @param bias (out channels); null for none
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose2d.html">conv_transpose2d</a>
   */
  public static Tensor convTranspose2d(Tensor input, Tensor weight, Tensor bias) {
    return convTranspose2d(input, weight, bias, ConvTranspose2dOptions.defaults());
  }

  /**
   * {@return the transposed convolution of images of 2 dimensions}
   *
   * @param input (minibatch, in channels, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel height, kernel width)
   * @param bias (out channels); null for none
   * @param options stride, padding, output padding, groups and dilation
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose2d.html">conv_transpose2d</a>
   */
  public static Tensor convTranspose2d(
      Tensor input, Tensor weight, Tensor bias, ConvTranspose2dOptions options) {
    return Torch.convTranspose2d(input, weight, bias, options);
  }

  /**
   * {@return the transposed convolution of images of 3 dimensions, with stride 1 and no padding}
   *
   * @param input (minibatch, in channels, depth, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel depth, kernel height, kernel width)
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose3d.html">conv_transpose3d</a>
   */
  public static Tensor convTranspose3d(Tensor input, Tensor weight) {
    return convTranspose3d(input, weight, null);
  }

  /**
   * {@return the transposed convolution of images of 3 dimensions plus a bias, with stride 1 and no
   * padding}
   *
   * @param input (minibatch, in channels, depth, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel depth, kernel height, kernel width)
   * @param bias (out channels); null for none
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose3d.html">conv_transpose3d</a>
   */
  public static Tensor convTranspose3d(Tensor input, Tensor weight, Tensor bias) {
    return convTranspose3d(input, weight, bias, ConvTranspose3dOptions.defaults());
  }

  /**
   * {@return the transposed convolution of images of 3 dimensions}
   *
   * @param input (minibatch, in channels, depth, height, width), the minibatch optional
   * @param weight (in channels, out channels / groups, kernel depth, kernel height, kernel width)
   * @param bias (out channels); null for none
   * @param options stride, padding, output padding, groups and dilation
   * @throws TorchException if the shapes do not go together
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.nn.functional.conv_transpose3d.html">conv_transpose3d</a>
   */
  public static Tensor convTranspose3d(
      Tensor input, Tensor weight, Tensor bias, ConvTranspose3dOptions options) {
    return Torch.convTranspose3d(input, weight, bias, options);
  }
}
