package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Products with JacobianTransforms. Part of {@link Func}. */
abstract class FuncProducts extends FuncGradients {
  /** For {@link Func} alone. */
  FuncProducts() {}

  /**
   * {@return the value of a function, and what multiplies a cotangent with its Jacobian}
   *
   * <p>Where a {@link TensorScope} was open, {@code vjpFn} works until it is closed.
   *
   * @param func the function
   * @param primal its input
   * @throws TorchException if the output is neither of floating point nor complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vjp.html">torch.func.vjp</a>
   */
  public static VjpResult vjp(UnaryOperator<Tensor> func, Tensor primal) {
    return vjp(TensorFunction.ofOne(func), List.of(Objects.requireNonNull(primal, "primal")));
  }

  /**
   * {@return the value of a function, and what multiplies a cotangent with its Jacobians}
   *
   * <p>Where a {@link TensorScope} was open, {@code vjpFn} works until it is closed.
   *
   * @param func the function
   * @param first its first input
   * @param second its second input
   * @throws TorchException if the output is neither of floating point nor complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vjp.html">torch.func.vjp</a>
   */
  public static VjpResult vjp(BinaryOperator<Tensor> func, Tensor first, Tensor second) {
    Objects.requireNonNull(first, "first");
    Objects.requireNonNull(second, "second");
    return vjp(TensorFunction.ofOne(func), List.of(first, second));
  }

  /**
   * {@return the values of a function, and what multiplies cotangents with its Jacobians}
   *
   * <p>Where a {@link TensorScope} was open, {@code vjpFn} works until it is closed.
   *
   * @param func the function
   * @param primals its inputs
   * @throws TorchException if an output is neither of floating point nor complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vjp.html">torch.func.vjp</a>
   */
  public static VjpResult vjp(TensorFunction func, List<Tensor> primals) {
    return vjp(func, primals, false);
  }

  /**
   * {@return the values of a function, and what multiplies cotangents with its Jacobians}
   *
   * <p>Where a {@link TensorScope} was open, {@code vjpFn} works until it is closed.
   *
   * @param func the function
   * @param primals its inputs
   * @param hasAux whether only the first output is differentiated, and the others are handed on as
   *     {@code aux}
   * @throws TorchException if an output is neither of floating point nor complex
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.vjp.html">torch.func.vjp</a>
   */
  public static VjpResult vjp(TensorFunction func, List<Tensor> primals, boolean hasAux) {
    Objects.requireNonNull(func, "func");
    return ReverseTransforms.vjp(func, null, hasAux, inputs(primals, "primals"));
  }

  /**
   * {@return the value of a function, and the product of its Jacobian with a tangent}
   *
   * @param func the function
   * @param primal its input
   * @param tangent the tangent, of the same shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jvp.html">torch.func.jvp</a>
   */
  public static JvpResult jvp(UnaryOperator<Tensor> func, Tensor primal, Tensor tangent) {
    Objects.requireNonNull(primal, "primal");
    Objects.requireNonNull(tangent, "tangent");
    return jvp(TensorFunction.ofOne(func), List.of(primal), List.of(tangent));
  }

  /**
   * {@return the value of a function of two inputs, and the product of its Jacobians with tangents}
   *
   * @param func the function
   * @param primals its inputs
   * @param tangents a tangent for each input, of the same shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jvp.html">torch.func.jvp</a>
   */
  public static JvpResult jvp(
      BinaryOperator<Tensor> func, List<Tensor> primals, List<Tensor> tangents) {
    return jvp(TensorFunction.ofOne(func), primals, tangents);
  }

  /**
   * {@return the values of a function, and the products of its Jacobians with tangents}
   *
   * @param func the function
   * @param primals its inputs
   * @param tangents a tangent for each input, of the same shape
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jvp.html">torch.func.jvp</a>
   */
  public static JvpResult jvp(TensorFunction func, List<Tensor> primals, List<Tensor> tangents) {
    return jvp(func, primals, tangents, false, false);
  }

  /**
   * {@return the values of a function, and the products of its Jacobians with tangents}
   *
   * @param func the function
   * @param primals its inputs
   * @param tangents a tangent for each input, of the same shape
   * @param strict whether an output that does not depend on the inputs is refused; its tangent is
   *     zero otherwise
   * @param hasAux whether only the first output is differentiated, and the others are handed on as
   *     {@code aux}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.jvp.html">torch.func.jvp</a>
   */
  public static JvpResult jvp(
      TensorFunction func,
      List<Tensor> primals,
      List<Tensor> tangents,
      boolean strict,
      boolean hasAux) {
    Objects.requireNonNull(func, "func");
    List<Tensor> given = inputs(primals, "primals");
    return ForwardTransforms.jvp(func, null, strict, hasAux, given, inputs(tangents, "tangents"));
  }

  /**
   * {@return the value of a function, and its linear approximation there}
   *
   * @param func the function; it is called again for each tangent, where PyTorch records it once
   * @param primal its input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.linearize.html">torch.func.linearize</a>
   */
  public static LinearizeResult linearize(UnaryOperator<Tensor> func, Tensor primal) {
    Objects.requireNonNull(primal, "primal");
    return linearize(TensorFunction.ofOne(func), List.of(primal));
  }

  /**
   * {@return the values of a function, and its linear approximation there}
   *
   * @param func the function; it is called again for each set of tangents, where PyTorch records it
   *     once
   * @param primals its inputs
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.linearize.html">torch.func.linearize</a>
   */
  public static LinearizeResult linearize(TensorFunction func, List<Tensor> primals) {
    Objects.requireNonNull(func, "func");
    List<Tensor> given = inputs(primals, "primals");
    List<Tensor> outputs = func.apply(given);
    TensorFunction jvpFn =
        TensorFunction.of((List<Tensor> tangents) -> jvp(func, given, tangents).tangents());
    return new LinearizeResult(outputs, jvpFn);
  }

  /** A copy of a list without null in it. */
  private static List<Tensor> inputs(List<Tensor> tensors, String name) {
    Args.handles(tensors, name);
    return List.copyOf(tensors);
  }
}
