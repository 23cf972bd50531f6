package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/**
 * PyTorch's module {@code torch.func}: functions made of functions, which compose.
 *
 * <pre>{@code
 * Func.vmap(x -> x.dot(w)).apply(batch);                       // for each of a batch
 * Func.grad(x -> x.sin().sum()).apply(x);                      // the cosine of x
 * Func.vmap(Func.grad((w, x, y) -> loss(w, x, y)), InDims.of(null, 0, 0))
 *     .apply(w, examples, targets);                            // a gradient for each example
 * }</pre>
 *
 * <p>Lambdas of one to three tensors that return one need no type of their own; others are {@link
 * TensorFunction}s, and so is everything here that returns more than one tensor. What Python
 * returns as nested tuples is one flat list, the outermost tuple's parts one after the other.
 *
 * <p><b>Within a function.</b> Tensors that a transform passes to a function print as {@code
 * BatchedTensor(..)} or {@code GradTrackingTensor(..)} and belong to the transform: one that is
 * kept beyond it is refused by operators where it was batched, and is worth its value where it was
 * tracked. {@code backward}, {@code requiresGrad_} and {@code retainGrad} are refused, and so is a
 * look at the elements of a batched tensor. What a function throws arrives unchanged.
 *
 * <p><b>Threads.</b> A transform runs on the thread that calls it, which must be a platform thread,
 * and other threads do not notice, but that PyTorch has one level of forward gradients a process:
 * of several threads in {@code jvp}, {@code jacfwd} or {@code hessian} all but one fail with {@code
 * Nested forward mode AD is not supported at the moment}.
 *
 * <p><b>Memory.</b> Tensors that transforms make belong to the {@link TensorScope} that is open
 * when they are made, like all others.
 *
 * <p><b>Rules.</b> Those that PyTorch has in Python alone are written anew here: the batching rules
 * of the losses {@code mseLoss}, {@code smoothL1Loss}, {@code huberLoss} and {@code nllLoss}, and
 * the forward derivatives of the gradients of {@code softmax}, {@code logSoftmax}, {@code nllLoss},
 * {@code layerNorm} and {@code batchNorm}. Operators without a batching rule, {@code addr} among
 * them, go through the batch one by one, and warn of it.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name. The
 * functions they return throw {@link IllegalArgumentException} where inputs, dimensions or outputs
 * do not fit {@code vmap}, {@link TorchException} where they cannot be differentiated, both with
 * PyTorch's message, and where more than 32 transforms are nested, {@link IllegalStateException}
 * for a tensor that was closed, and {@link UnsupportedOperationException} on virtual threads.
 *
 * <p>There is no {@code functional_call} and no {@code stack_module_state}, which are about
 * torch.nn's modules, and no {@code functionalize}, whose results are those of the function itself
 * unless a compiler looks at it.
 *
 * @see <a href="https://docs.pytorch.org/docs/2.10/func.api.html">torch.func</a>
 */
public final class Func extends FuncJacobians {
  private Func() {}

  /**
   * {@return a function that maps another over the first dimension of its input}
   *
   * @param func what to do with each of the batch
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static UnaryOperator<Tensor> vmap(UnaryOperator<Tensor> func) {
    return vmap(func, VmapOptions.defaults());
  }

  /**
   * {@return a function that maps another over a dimension of its input}
   *
   * @param func what to do with each of the batch
   * @param inDims which dimension
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static UnaryOperator<Tensor> vmap(UnaryOperator<Tensor> func, InDims inDims) {
    return vmap(func, with(inDims));
  }

  /**
   * {@return a function that maps another over a dimension of its input}
   *
   * @param func what to do with each of the batch
   * @param options which dimension, where it goes, and how
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static UnaryOperator<Tensor> vmap(UnaryOperator<Tensor> func, VmapOptions options) {
    return vmap(TensorFunction.ofOne(func), options).asUnary();
  }

  /**
   * {@return a function that maps another over the first dimension of both inputs}
   *
   * @param func what to do with each of the batch
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static BinaryOperator<Tensor> vmap(BinaryOperator<Tensor> func) {
    return vmap(func, VmapOptions.defaults());
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param inDims which dimension of each input; null for one that is passed whole
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static BinaryOperator<Tensor> vmap(BinaryOperator<Tensor> func, InDims inDims) {
    return vmap(func, with(inDims));
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param options which dimensions, where they go, and how
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static BinaryOperator<Tensor> vmap(BinaryOperator<Tensor> func, VmapOptions options) {
    return vmap(TensorFunction.ofOne(func), options).asBinary();
  }

  /**
   * {@return a function that maps another over the first dimension of all inputs}
   *
   * @param func what to do with each of the batch
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TernaryOperator<Tensor> vmap(TernaryOperator<Tensor> func) {
    return vmap(func, VmapOptions.defaults());
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param inDims which dimension of each input; null for one that is passed whole
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TernaryOperator<Tensor> vmap(TernaryOperator<Tensor> func, InDims inDims) {
    return vmap(func, with(inDims));
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param options which dimensions, where they go, and how
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TernaryOperator<Tensor> vmap(TernaryOperator<Tensor> func, VmapOptions options) {
    return vmap(TensorFunction.ofOne(func), options).asTernary();
  }

  /**
   * {@return a function that maps another over the first dimension of all inputs}
   *
   * @param func what to do with each of the batch
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TensorFunction vmap(TensorFunction func) {
    return vmap(func, VmapOptions.defaults());
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param inDims which dimension of each input; null for one that is passed whole
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TensorFunction vmap(TensorFunction func, InDims inDims) {
    return vmap(func, with(inDims));
  }

  /**
   * {@return a function that maps another over dimensions of its inputs}
   *
   * @param func what to do with each of the batch
   * @param options which dimensions, where they go, and how
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vmap.html">torch.func.vmap</a>
   */
  public static TensorFunction vmap(TensorFunction func, VmapOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    Vmap mapped = new Vmap(func, options);
    return TensorFunction.of((List<Tensor> inputs) -> mapped.apply(inputs));
  }

  /**
   * {@return the tensor under all levels of transforms, with all batches in it; for debugging
   * alone: what is done with it escapes the transforms}
   *
   * @param tensor one that a transform passed to a function, or any other, which is its own
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.debug_unwrap.html">torch.func.debug_unwrap</a>
   */
  public static Tensor debugUnwrap(Tensor tensor) {
    return debugUnwrap(tensor, true);
  }

  /**
   * {@return the tensor under one level of transforms, or under all; for debugging alone: what is
   * done with it escapes the transforms}
   *
   * @param tensor one that a transform passed to a function, or any other, which is its own
   * @param recurse whether to look under all levels
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.debug_unwrap.html">torch.func.debug_unwrap</a>
   */
  public static Tensor debugUnwrap(Tensor tensor, boolean recurse) {
    Objects.requireNonNull(tensor, "tensor");
    return recurse ? TransformTensors.whole(tensor) : TransformTensors.unwrapped(tensor);
  }

  private static VmapOptions with(InDims inDims) {
    return VmapOptions.defaults().inDims(Objects.requireNonNull(inDims, "inDims"));
  }
}
