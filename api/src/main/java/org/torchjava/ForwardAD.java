package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.NativeModes;
import org.torchjava.nativebridge.ops.AtenInternalM;
import org.torchjava.nativebridge.ops.AtenInternalU;

/**
 * Forward-mode derivatives: {@code torch.autograd.forward_ad}. Within a dual level, a dual tensor
 * carries a tangent through all operators: the product of the Jacobian with the tangent of the
 * input comes along with the result.
 *
 * <pre>{@code
 * try (var level = ForwardAD.dualLevel()) {
 *   Tensor dual = ForwardAD.makeDual(primal, tangent);
 *   Tensor jvp = ForwardAD.unpackDual(f(dual)).tangent();
 * }
 * }</pre>
 *
 * <p>Operators without such a formula throw {@link UnsupportedOperationException}. Both parts can
 * be differentiated backward as usual. Levels do not nest.
 *
 * <p>Not there are the formulas that PyTorch's Python layer adds, those of forward mode over
 * backward mode of layer and batch normalization, {@code softmax}, {@code logSoftmax} and {@code
 * nllLoss}, and so of {@code crossEntropy}.
 *
 * <p><b>Threads.</b> LibTorch has one dual level for the whole process. It belongs to the thread
 * that entered it, virtual or not: while it is open, no other thread can enter one, and dual
 * tensors are refused on other threads with {@link IllegalStateException}, as they would lose their
 * tangents in the middle of an operator when the level ends. For the same reason do not write dual
 * values into tensors that other threads made and use. A level whose thread has ended is exited by
 * the next one who enters. Other threads compute without tangents as ever.
 *
 * <p>Python's argument {@code level} is left out: there is no other level than the current one.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#forward-mode-automatic-differentiation">torch.autograd.forward_ad</a>
 */
public final class ForwardAD {
  private ForwardAD() {}

  /**
   * Enters the dual level until the guard is closed.
   *
   * @return the guard, for try-with-resources
   * @throws TorchException if a level is open already, on whatever thread
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.dual_level.html">dual_level</a>
   */
  public static DualLevel dualLevel() {
    return new DualLevel();
  }

  /**
   * Enters the dual level until {@link #exitDualLevel()}.
   *
   * @return the number of the level, 0
   * @throws TorchException if a level is open already, on whatever thread
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.enter_dual_level.html">enter_dual_level</a>
   */
  public static long enterDualLevel() {
    return DualLevels.enter();
  }

  /**
   * Exits the dual level and takes the tangents away from all dual tensors.
   *
   * @throws TorchException if no level is open
   * @throws IllegalStateException on another thread than the one that entered the level
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.exit_dual_level.html">exit_dual_level</a>
   */
  public static void exitDualLevel() {
    DualLevels.exit();
  }

  /**
   * A tensor with a tangent. It shares the memory of {@code tensor}; the tangent is taken as it is
   * where its layout in memory is the same, and copied otherwise. Gradients flow back to both.
   *
   * @param tensor the value, of a floating point or complex dtype
   * @param tangent the tangent, of the same size and a floating point or complex dtype
   * @return a new tensor
   * @throws TorchException if no level is open, if one of the two is a dual tensor, or if their
   *     sizes differ
   * @throws IllegalArgumentException if one of the dtypes is neither floating point nor complex
   * @throws IllegalStateException on another thread than the one that entered the level
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.make_dual.html">make_dual</a>
   */
  public static Tensor makeDual(Tensor tensor, Tensor tangent) {
    Objects.requireNonNull(tensor, "tensor");
    Objects.requireNonNull(tangent, "tangent");
    DualLevels.requireOwnThread();
    if (!DualLevels.isOpenHere()) {
      // torch/autograd/forward_ad.py, 2.10.0, as the next ones.
      throw new TorchException(
          "Trying to create a dual Tensor for forward AD but no level exists, make sure to"
              + " enter_dual_level() first.");
    }
    requireDifferentiable(tensor, "primal");
    requireDifferentiable(tangent, "tangent");
    return Results.tensor(
        AtenInternalM._make_dual(tensor.handle(), tangent.handle(), DualLevels.LEVEL),
        tensor,
        tangent);
  }

  private static void requireDifferentiable(Tensor tensor, String name) {
    DType dtype = tensor.dtype();
    if (!dtype.isFloatingPoint() && !dtype.isComplex()) {
      throw new IllegalArgumentException(
          "Expected " + name + " to be floating point or complex, but got: " + dtype);
    }
  }

  /**
   * The value and the tangent of a tensor. Where this thread has no level open, the value is the
   * tensor itself, and there is no tangent.
   *
   * @param tensor a tensor, dual or not
   * @return both parts
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.forward_ad.unpack_dual.html">unpack_dual</a>
   */
  public static UnpackedDualTensor unpackDual(Tensor tensor) {
    long handle = Args.handle(tensor, "tensor");
    if (!DualLevels.isOpenHere()) {
      return new UnpackedDualTensor(tensor, null);
    }
    long[] out = new long[2];
    int status = AtenInternalU._unpack_dual(handle, DualLevels.LEVEL, out);
    Tensor[] parts = Results.tuple(status, out, 2, tensor);
    return new UnpackedDualTensor(parts[0], parts[1]);
  }

  /**
   * Whether this thread carries tangents: {@code torch._C._is_fwd_grad_enabled()}.
   *
   * @return true unless switched off, by {@link #setFwdGradEnabled} or by inference mode
   */
  public static boolean isFwdGradEnabled() {
    return ThreadModes.has(NativeModes.FORWARD_GRAD);
  }

  /**
   * Has this thread carry tangents or not, until the guard is closed. The mode belongs to the
   * thread, as grad mode does; without it, dual tensors are seen without their tangents.
   *
   * @param mode whether to carry tangents
   * @return the guard that restores the mode, for try-with-resources
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#forward-mode-automatic-differentiation">torch.autograd.forward_ad</a>
   */
  public static Guard setFwdGradEnabled(boolean mode) {
    return new Guard(mode);
  }

  /** Restores the mode that was in force when it was made. */
  public static final class Guard extends ModeGuard {
    private final boolean previous = isFwdGradEnabled();

    private Guard(boolean mode) {
      super("a forward grad mode");
      ThreadModes.set(NativeModes.FORWARD_GRAD, mode);
    }

    /**
     * Restores the mode; the second and later calls do nothing.
     *
     * @throws IllegalStateException on another thread than the one that opened the guard
     */
    @Override
    public void close() {
      super.close();
    }

    @Override
    void restore() {
      ThreadModes.set(NativeModes.FORWARD_GRAD, previous);
    }
  }
}
