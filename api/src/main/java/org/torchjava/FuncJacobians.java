package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Whole Jacobians and Hessians. Part of {@link Func}. */
abstract class FuncJacobians extends FuncProducts {
  /** For {@link Func} alone. */
  FuncJacobians() {}

  /**
   * {@return a function that computes the Jacobian of another, backwards: of the output's shape
   * followed by the input's}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacrev.html">torch.func.jacrev</a>
   */
  public static UnaryOperator<Tensor> jacrev(UnaryOperator<Tensor> func) {
    return jacrev(TensorFunction.ofOne(func)).asUnary();
  }

  /**
   * {@return a function that computes the Jacobian of another by one of its inputs, backwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacrev.html">torch.func.jacrev</a>
   */
  public static BinaryOperator<Tensor> jacrev(BinaryOperator<Tensor> func, int argnum) {
    return jacrev(TensorFunction.ofOne(func), by(argnum)).asBinary();
  }

  /**
   * {@return a function that computes the Jacobian of another by one of its inputs, backwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacrev.html">torch.func.jacrev</a>
   */
  public static TernaryOperator<Tensor> jacrev(TernaryOperator<Tensor> func, int argnum) {
    return jacrev(TensorFunction.ofOne(func), by(argnum)).asTernary();
  }

  /**
   * {@return a function that computes the Jacobian of another by its first input, backwards: one
   * for each output}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacrev.html">torch.func.jacrev</a>
   */
  public static TensorFunction jacrev(TensorFunction func) {
    return jacrev(func, FuncJacobianOptions.defaults());
  }

  /**
   * {@return a function that computes the Jacobians of another, backwards: for each output one for
   * each argnum, followed by what the other returned besides}
   *
   * @param func the function
   * @param options by which inputs, and how; {@code randomness} means nothing here
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacrev.html">torch.func.jacrev</a>
   */
  public static TensorFunction jacrev(TensorFunction func, FuncJacobianOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    return TensorFunction.of(
        (List<Tensor> inputs) -> JacobianTransforms.reverse(func, options, inputs));
  }

  /**
   * {@return a function that computes the Jacobian of another, forwards: of the output's shape
   * followed by the input's}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacfwd.html">torch.func.jacfwd</a>
   */
  public static UnaryOperator<Tensor> jacfwd(UnaryOperator<Tensor> func) {
    return jacfwd(TensorFunction.ofOne(func)).asUnary();
  }

  /**
   * {@return a function that computes the Jacobian of another by one of its inputs, forwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacfwd.html">torch.func.jacfwd</a>
   */
  public static BinaryOperator<Tensor> jacfwd(BinaryOperator<Tensor> func, int argnum) {
    return jacfwd(TensorFunction.ofOne(func), by(argnum)).asBinary();
  }

  /**
   * {@return a function that computes the Jacobian of another by one of its inputs, forwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacfwd.html">torch.func.jacfwd</a>
   */
  public static TernaryOperator<Tensor> jacfwd(TernaryOperator<Tensor> func, int argnum) {
    return jacfwd(TensorFunction.ofOne(func), by(argnum)).asTernary();
  }

  /**
   * {@return a function that computes the Jacobian of another by its first input, forwards: one for
   * each output}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacfwd.html">torch.func.jacfwd</a>
   */
  public static TensorFunction jacfwd(TensorFunction func) {
    return jacfwd(func, FuncJacobianOptions.defaults());
  }

  /**
   * {@return a function that computes the Jacobians of another, forwards: for each output one for
   * each argnum, followed by what the other returned besides}
   *
   * @param func the function
   * @param options by which inputs, and how; {@code chunkSize} means nothing here
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jacfwd.html">torch.func.jacfwd</a>
   */
  public static TensorFunction jacfwd(TensorFunction func, FuncJacobianOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    return TensorFunction.of(
        (List<Tensor> inputs) -> JacobianTransforms.forward(func, options, inputs));
  }

  /**
   * {@return a function that computes the Hessian of another, forwards over backwards: of the
   * output's shape followed by the input's twice}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.hessian.html">torch.func.hessian</a>
   */
  public static UnaryOperator<Tensor> hessian(UnaryOperator<Tensor> func) {
    return hessian(TensorFunction.ofOne(func)).asUnary();
  }

  /**
   * {@return a function that computes the Hessian of another by one of its inputs, forwards over
   * backwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.hessian.html">torch.func.hessian</a>
   */
  public static BinaryOperator<Tensor> hessian(BinaryOperator<Tensor> func, int argnum) {
    return hessian(TensorFunction.ofOne(func), by(argnum)).asBinary();
  }

  /**
   * {@return a function that computes the Hessian of another by one of its inputs, forwards over
   * backwards}
   *
   * @param func the function
   * @param argnum which input, counted from 0; negative ones count from the end
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.hessian.html">torch.func.hessian</a>
   */
  public static TernaryOperator<Tensor> hessian(TernaryOperator<Tensor> func, int argnum) {
    return hessian(TensorFunction.ofOne(func), by(argnum)).asTernary();
  }

  /**
   * {@return a function that computes the Hessian of another by its first input, forwards over
   * backwards: one for each output}
   *
   * @param func the function
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.hessian.html">torch.func.hessian</a>
   */
  public static TensorFunction hessian(TensorFunction func) {
    return hessian(func, FuncJacobianOptions.defaults());
  }

  /**
   * {@return a function that computes the Hessians of another, forwards over backwards: for each
   * output, and each argnum, one for each argnum}
   *
   * @param func the function
   * @param options by which inputs; nothing but {@code argnums} means anything here
   * @throws TorchException by the result, if an input or output is complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.hessian.html">torch.func.hessian</a>
   */
  public static TensorFunction hessian(TensorFunction func, FuncJacobianOptions options) {
    List<Integer> argnums = Objects.requireNonNull(options, "options").argnums();
    FuncJacobianOptions by = new FuncJacobianOptions(argnums, false, null, Randomness.ERROR);
    Objects.requireNonNull(func, "func");
    return TensorFunction.of((List<Tensor> inputs) -> JacobianTransforms.hessian(func, by, inputs));
  }

  private static FuncJacobianOptions by(int argnum) {
    return FuncJacobianOptions.defaults().argnums(argnum);
  }
}
