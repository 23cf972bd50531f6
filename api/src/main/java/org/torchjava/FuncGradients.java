package org.torchjava;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Gradients and products with JacobianTransforms. Part of {@link Func}. */
abstract class FuncGradients {
  /** For {@link Func} alone. */
  FuncGradients() {}

  /**
   * {@return a function that computes the gradient of another by its input}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static UnaryOperator<Tensor> grad(UnaryOperator<Tensor> func) {
    return grad(TensorFunction.ofOne(func)).asUnary();
  }

  /**
   * {@return a function that computes the gradient of another by its first input}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static BinaryOperator<Tensor> grad(BinaryOperator<Tensor> func) {
    return grad(TensorFunction.ofOne(func)).asBinary();
  }

  /**
   * {@return a function that computes the gradient of another by one of its inputs}
   *
   * @param func returns a 0-d tensor
   * @param argnum which input, counted from 0; negative ones count from the end
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static BinaryOperator<Tensor> grad(BinaryOperator<Tensor> func, int argnum) {
    FuncGradOptions options = FuncGradOptions.defaults().argnums(argnum);
    return grad(TensorFunction.ofOne(func), options).asBinary();
  }

  /**
   * {@return a function that computes the gradient of another by its first input}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static TernaryOperator<Tensor> grad(TernaryOperator<Tensor> func) {
    return grad(TensorFunction.ofOne(func)).asTernary();
  }

  /**
   * {@return a function that computes the gradient of another by one of its inputs}
   *
   * @param func returns a 0-d tensor
   * @param argnum which input, counted from 0; negative ones count from the end
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static TernaryOperator<Tensor> grad(TernaryOperator<Tensor> func, int argnum) {
    FuncGradOptions options = FuncGradOptions.defaults().argnums(argnum);
    return grad(TensorFunction.ofOne(func), options).asTernary();
  }

  /**
   * {@return a function that computes the gradient of another by its first input}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static TensorFunction grad(TensorFunction func) {
    return grad(func, FuncGradOptions.defaults());
  }

  /**
   * {@return a function that computes the gradients of another, one for each argnum, followed by
   * what the other returned besides}
   *
   * @param func returns a 0-d tensor, and others besides where the options say so
   * @param options by which inputs
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad.html">torch.func.grad</a>
   */
  public static TensorFunction grad(TensorFunction func, FuncGradOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    return TensorFunction.of(
        (List<Tensor> inputs) -> {
          var result = ReverseTransforms.gradient(func, options, inputs);
          return all(result.gradients(), result.aux());
        });
  }

  /**
   * {@return a function that computes the gradient of another by its input, and the value}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad_and_value.html">torch.func.grad_and_value</a>
   */
  public static TensorFunction gradAndValue(UnaryOperator<Tensor> func) {
    return gradAndValue(TensorFunction.ofOne(func));
  }

  /**
   * {@return a function that computes the gradient of another by its first input, and the value}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad_and_value.html">torch.func.grad_and_value</a>
   */
  public static TensorFunction gradAndValue(BinaryOperator<Tensor> func) {
    return gradAndValue(TensorFunction.ofOne(func));
  }

  /**
   * {@return a function that computes the gradient of another by its first input, and the value}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad_and_value.html">torch.func.grad_and_value</a>
   */
  public static TensorFunction gradAndValue(TernaryOperator<Tensor> func) {
    return gradAndValue(TensorFunction.ofOne(func));
  }

  /**
   * {@return a function that computes the gradient of another by its first input, and the value}
   *
   * @param func returns a 0-d tensor
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad_and_value.html">torch.func.grad_and_value</a>
   */
  public static TensorFunction gradAndValue(TensorFunction func) {
    return gradAndValue(func, FuncGradOptions.defaults());
  }

  /**
   * {@return a function that computes the gradients of another, one for each argnum, followed by
   * the value and by what the other returned besides}
   *
   * @param func returns a 0-d tensor, and others besides where the options say so
   * @param options by which inputs
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.func.grad_and_value.html">torch.func.grad_and_value</a>
   */
  public static TensorFunction gradAndValue(TensorFunction func, FuncGradOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    return TensorFunction.of(
        (List<Tensor> inputs) -> {
          var result = ReverseTransforms.gradient(func, options, inputs);
          return all(result.gradients(), all(List.of(result.value()), result.aux()));
        });
  }

  private static List<Tensor> all(List<Tensor> first, List<Tensor> second) {
    List<Tensor> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }
}
