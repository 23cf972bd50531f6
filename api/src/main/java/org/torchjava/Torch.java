package org.torchjava;

/**
 * The functions of Python's {@code torch} module, made for {@code import static
 * org.torchjava.Torch.*}.
 *
 * <p>A shape is written as numbers, {@code ones(2, 2)}, or, where options follow, as an array:
 * {@code ones(shape(2, 2), FLOAT64)}. Options are a {@link DType}, a {@link Device}, {@link
 * #requiresGrad()}, or several of them together, see {@link TensorOptions}.
 *
 * <p>Every tensor returned is new and belongs to the open {@link TensorScope} of the thread or,
 * without one, to the garbage collector. All functions may be called from any thread. The recording
 * of gradients and inference mode are switched for the calling thread alone ({@link ThreadState}
 * carries them to others); the default dtype, the random generators, the print options, the handler
 * of {@link Warnings} and the number of threads are those of the whole process.
 *
 * <p>All functions throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public final class Torch extends DataFunctions {
  private Torch() {}

  /**
   * {@return operators that write their results into these tensors, as Python's keyword argument
   * {@code out} makes them}
   *
   * @param tensors one for each result
   */
  public static Out out(Tensor... tensors) {
    return new Out(tensors);
  }
}
