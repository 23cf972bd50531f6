package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * Jacobians, Hessians, and their products with vectors, of functions: {@code
 * torch.autograd.functional}.
 *
 * <pre>{@code
 * Tensor jacobian = AutogradFunctional.jacobian(x -> x.exp().sum(1), inputs);
 * Tensor product = AutogradFunctional.vjp(x -> x.exp(), inputs, v).product();
 * }</pre>
 *
 * <p>Each function comes for one tensor and for lists of tensors. A function of the user's is
 * called with tensors that share the memory of the inputs and have a history of their own, so that
 * the inputs keep their gradients; {@code createGraph} lets gradients flow back to inputs that
 * require them. What the function throws arrives unchanged. It must return tensors: null is refused
 * with {@link TypeException}.
 *
 * <p>All methods throw {@link NullPointerException} for an argument that is null and not said to be
 * optional, {@link TorchException} with PyTorch's message for vectors of the wrong number or size,
 * and, with {@code strict}, where an input turns out not to matter.
 *
 * <p><b>Memory.</b> Intermediate tensors belong to the open {@link TensorScope}, or to the garbage
 * collector. <b>Threads.</b> Any thread may call, several at once, except that the strategy
 * "forward-mode" takes the process's one dual level for itself: see {@link ForwardAD}.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#functional-higher-level-api">torch.autograd.functional</a>
 */
public final class AutogradFunctional {
  private AutogradFunctional() {}

  /**
   * The product of a vector with the Jacobian of a function, with PyTorch's defaults.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param v the vector, of the size of the output; null for a 1, if the output is one tensor with
   *     one element
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vjp.html">torch.autograd.functional.vjp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> vjp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v) {
    return vjp(func, input, v, DerivativeOptions.defaults());
  }

  /**
   * The product of a vector with the Jacobian of a function.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param v the vector, of the size of the output; null for a 1, if the output is one tensor with
   *     one element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vjp.html">torch.autograd.functional.vjp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> vjp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v, DerivativeOptions options) {
    var function = DifferentiatedFunction.ofOne("vjp", func);
    Objects.requireNonNull(options, "options");
    return single(DerivativeProducts.vjp(function, input(input), vector(v), options));
  }

  /**
   * The product of a vector with the Jacobian of a function, with PyTorch's defaults, for several
   * tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param v a vector for each output, of its size; null for a 1, if there is one output with one
   *     element
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vjp.html">torch.autograd.functional.vjp</a>
   */
  public static DerivativeProduct<List<Tensor>, List<Tensor>> vjp(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs, List<Tensor> v) {
    return vjp(func, inputs, v, DerivativeOptions.defaults());
  }

  /**
   * The product of a vector with the Jacobian of a function, for several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param v a vector for each output, of its size; null for a 1, if there is one output with one
   *     element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vjp.html">torch.autograd.functional.vjp</a>
   */
  public static DerivativeProduct<List<Tensor>, List<Tensor>> vjp(
      Function<List<Tensor>, List<Tensor>> func,
      List<Tensor> inputs,
      List<Tensor> v,
      DerivativeOptions options) {
    var function = DifferentiatedFunction.toSeveral("vjp", func);
    Objects.requireNonNull(options, "options");
    return DerivativeProducts.vjp(function, inputs(inputs), vectors(v), options);
  }

  /**
   * The product of the Jacobian of a function with a vector, by differentiating backward twice,
   * with PyTorch's defaults.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @return the function's output, and the product; the product has the size of the output
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jvp.html">torch.autograd.functional.jvp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> jvp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v) {
    return jvp(func, input, v, DerivativeOptions.defaults());
  }

  /**
   * The product of the Jacobian of a function with a vector, by differentiating backward twice.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has the size of the output
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jvp.html">torch.autograd.functional.jvp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> jvp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v, DerivativeOptions options) {
    var function = DifferentiatedFunction.ofOne("jvp", func);
    Objects.requireNonNull(options, "options");
    return single(DerivativeProducts.jvp(function, input(input), false, vector(v), options));
  }

  /**
   * The product of the Jacobian of a function with a vector, by differentiating backward twice,
   * with PyTorch's defaults, for several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @return the function's output, and the product; the product has a tensor for each output
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jvp.html">torch.autograd.functional.jvp</a>
   */
  public static DerivativeProduct<List<Tensor>, List<Tensor>> jvp(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs, List<Tensor> v) {
    return jvp(func, inputs, v, DerivativeOptions.defaults());
  }

  /**
   * The product of the Jacobian of a function with a vector, by differentiating backward twice, for
   * several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has a tensor for each output
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jvp.html">torch.autograd.functional.jvp</a>
   */
  public static DerivativeProduct<List<Tensor>, List<Tensor>> jvp(
      Function<List<Tensor>, List<Tensor>> func,
      List<Tensor> inputs,
      List<Tensor> v,
      DerivativeOptions options) {
    var function = DifferentiatedFunction.toSeveral("jvp", func);
    Objects.requireNonNull(options, "options");
    return DerivativeProducts.jvp(function, inputs(inputs), true, vectors(v), options);
  }

  /**
   * The product of a vector with the Hessian of a function of one number, with PyTorch's defaults.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vhp.html">torch.autograd.functional.vhp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> vhp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v) {
    return vhp(func, input, v, DerivativeOptions.defaults());
  }

  /**
   * The product of a vector with the Hessian of a function of one number.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vhp.html">torch.autograd.functional.vhp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> vhp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v, DerivativeOptions options) {
    var function = DifferentiatedFunction.ofOne("vhp", func);
    Objects.requireNonNull(options, "options");
    return single(DerivativeProducts.vhp(function, input(input), false, vector(v), options));
  }

  /**
   * The product of a vector with the Hessian of a function of one number, with PyTorch's defaults,
   * for several tensors.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vhp.html">torch.autograd.functional.vhp</a>
   */
  public static DerivativeProduct<Tensor, List<Tensor>> vhp(
      Function<List<Tensor>, Tensor> func, List<Tensor> inputs, List<Tensor> v) {
    return vhp(func, inputs, v, DerivativeOptions.defaults());
  }

  /**
   * The product of a vector with the Hessian of a function of one number, for several tensors.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.vhp.html">torch.autograd.functional.vhp</a>
   */
  public static DerivativeProduct<Tensor, List<Tensor>> vhp(
      Function<List<Tensor>, Tensor> func,
      List<Tensor> inputs,
      List<Tensor> v,
      DerivativeOptions options) {
    var function = DifferentiatedFunction.toOne("vhp", func);
    Objects.requireNonNull(options, "options");
    var result = DerivativeProducts.vhp(function, inputs(inputs), true, vectors(v), options);
    return new DerivativeProduct<>(result.output().get(0), result.product());
  }

  /**
   * The product of the Hessian of a function of one number with a vector, by differentiating
   * backward twice more; {@link #vhp} is faster and gives the same where second derivatives are
   * continuous, with PyTorch's defaults.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hvp.html">torch.autograd.functional.hvp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> hvp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v) {
    return hvp(func, input, v, DerivativeOptions.defaults());
  }

  /**
   * The product of the Hessian of a function of one number with a vector, by differentiating
   * backward twice more; {@link #vhp} is faster and gives the same where second derivatives are
   * continuous.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @param v the vector, of the size of the input; null for a 1, if the input has one element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has the size of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hvp.html">torch.autograd.functional.hvp</a>
   */
  public static DerivativeProduct<Tensor, Tensor> hvp(
      UnaryOperator<Tensor> func, Tensor input, Tensor v, DerivativeOptions options) {
    var function = DifferentiatedFunction.ofOne("hvp", func);
    Objects.requireNonNull(options, "options");
    return single(DerivativeProducts.hvp(function, input(input), false, vector(v), options));
  }

  /**
   * The product of the Hessian of a function of one number with a vector, by differentiating
   * backward twice more; {@link #vhp} is faster and gives the same where second derivatives are
   * continuous, with PyTorch's defaults, for several tensors.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hvp.html">torch.autograd.functional.hvp</a>
   */
  public static DerivativeProduct<Tensor, List<Tensor>> hvp(
      Function<List<Tensor>, Tensor> func, List<Tensor> inputs, List<Tensor> v) {
    return hvp(func, inputs, v, DerivativeOptions.defaults());
  }

  /**
   * The product of the Hessian of a function of one number with a vector, by differentiating
   * backward twice more; {@link #vhp} is faster and gives the same where second derivatives are
   * continuous, for several tensors.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @param v a vector for each input, of its size; null for a 1, if there is one input with one
   *     element
   * @param options whether to keep the graph, and to be strict
   * @return the function's output, and the product; the product has a tensor for each input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hvp.html">torch.autograd.functional.hvp</a>
   */
  public static DerivativeProduct<Tensor, List<Tensor>> hvp(
      Function<List<Tensor>, Tensor> func,
      List<Tensor> inputs,
      List<Tensor> v,
      DerivativeOptions options) {
    var function = DifferentiatedFunction.toOne("hvp", func);
    Objects.requireNonNull(options, "options");
    var result = DerivativeProducts.hvp(function, inputs(inputs), true, vectors(v), options);
    return new DerivativeProduct<>(result.output().get(0), result.product());
  }

  /**
   * The Jacobian of a function, with PyTorch's defaults.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @return the Jacobian, whose size is that of the output followed by that of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jacobian.html">torch.autograd.functional.jacobian</a>
   */
  public static Tensor jacobian(UnaryOperator<Tensor> func, Tensor input) {
    return jacobian(func, input, JacobianOptions.defaults());
  }

  /**
   * The Jacobian of a function.
   *
   * <p>{@code vectorize} computes all rows in one backward pass, or with "forward-mode" all columns
   * in one call of the function, with {@link Func#vmap(TensorFunction)}, which bounds what the
   * function may do.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param options whether to keep the graph and to be strict, and how to compute
   * @return the Jacobian, whose size is that of the output followed by that of the input
   * @throws IllegalArgumentException if there is no such strategy
   * @throws UnsupportedOperationException if "forward-mode" is not given {@code vectorize}, or is
   *     given {@code createGraph}
   * @throws TorchException if "forward-mode" or {@code vectorize} is given {@code strict}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jacobian.html">torch.autograd.functional.jacobian</a>
   */
  public static Tensor jacobian(UnaryOperator<Tensor> func, Tensor input, JacobianOptions options) {
    var function = DifferentiatedFunction.ofOne("jacobian", func);
    Objects.requireNonNull(options, "options");
    return Jacobians.of(function, input(input), options).get(0).get(0);
  }

  /**
   * The Jacobian of a function, with PyTorch's defaults, for several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @return the Jacobian of each output, the i-th of the outer list, by each input, the j-th of the
   *     inner
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jacobian.html">torch.autograd.functional.jacobian</a>
   */
  public static List<List<Tensor>> jacobian(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs) {
    return jacobian(func, inputs, JacobianOptions.defaults());
  }

  /**
   * The Jacobian of a function, for several tensors.
   *
   * <p>{@code vectorize} computes all rows in one backward pass, or with "forward-mode" all columns
   * in one call of the function, with {@link Func#vmap(TensorFunction)}, which bounds what the
   * function may do.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param options whether to keep the graph and to be strict, and how to compute
   * @return the Jacobian of each output, the i-th of the outer list, by each input, the j-th of the
   *     inner
   * @throws IllegalArgumentException if there is no such strategy
   * @throws UnsupportedOperationException if "forward-mode" is not given {@code vectorize}, or is
   *     given {@code createGraph}
   * @throws TorchException if "forward-mode" or {@code vectorize} is given {@code strict}
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.jacobian.html">torch.autograd.functional.jacobian</a>
   */
  public static List<List<Tensor>> jacobian(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs, JacobianOptions options) {
    var function = DifferentiatedFunction.toSeveral("jacobian", func);
    Objects.requireNonNull(options, "options");
    return Jacobians.of(function, inputs(inputs), options);
  }

  /**
   * The Hessian of a function of one number, with PyTorch's defaults.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @return the Hessian, whose size is twice that of the input
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hessian.html">torch.autograd.functional.hessian</a>
   */
  public static Tensor hessian(UnaryOperator<Tensor> func, Tensor input) {
    return hessian(func, input, HessianOptions.defaults());
  }

  /**
   * The Hessian of a function of one number.
   *
   * <p>{@code vectorize} computes all rows in one backward pass, or with "forward-mode" all columns
   * in one call of the function, with {@link Func#vmap(TensorFunction)}, which bounds what the
   * function may do.
   *
   * @param func a function that returns a tensor with one element
   * @param input its argument
   * @param options whether to keep the graph and to be strict, and how to compute
   * @return the Hessian, whose size is twice that of the input
   * @throws IllegalArgumentException if there is no such strategy
   * @throws UnsupportedOperationException if "forward-mode" is not given {@code vectorize}, or is
   *     given {@code createGraph}
   * @throws TorchException if "forward-mode" or {@code vectorize} is given {@code strict} and if
   *     the function returns more than one element
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hessian.html">torch.autograd.functional.hessian</a>
   */
  public static Tensor hessian(UnaryOperator<Tensor> func, Tensor input, HessianOptions options) {
    var function = DifferentiatedFunction.ofOne("hessian", func);
    Objects.requireNonNull(options, "options");
    return Hessians.of(function, input(input), options).get(0).get(0);
  }

  /**
   * The Hessian of a function of one number, with PyTorch's defaults, for several tensors.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @return the second derivatives by the i-th input, in the outer list, and the j-th, in the inner
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hessian.html">torch.autograd.functional.hessian</a>
   */
  public static List<List<Tensor>> hessian(
      Function<List<Tensor>, Tensor> func, List<Tensor> inputs) {
    return hessian(func, inputs, HessianOptions.defaults());
  }

  /**
   * The Hessian of a function of one number, for several tensors.
   *
   * <p>{@code vectorize} computes all rows in one backward pass, or with "forward-mode" all columns
   * in one call of the function, with {@link Func#vmap(TensorFunction)}, which bounds what the
   * function may do.
   *
   * @param func a function that returns a tensor with one element
   * @param inputs its arguments
   * @param options whether to keep the graph and to be strict, and how to compute
   * @return the second derivatives by the i-th input, in the outer list, and the j-th, in the inner
   * @throws IllegalArgumentException if there is no such strategy
   * @throws UnsupportedOperationException if "forward-mode" is not given {@code vectorize}, or is
   *     given {@code createGraph}
   * @throws TorchException if "forward-mode" or {@code vectorize} is given {@code strict} and if
   *     the function returns more than one element
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.functional.hessian.html">torch.autograd.functional.hessian</a>
   */
  public static List<List<Tensor>> hessian(
      Function<List<Tensor>, Tensor> func, List<Tensor> inputs, HessianOptions options) {
    var function = DifferentiatedFunction.toOne("hessian", func);
    Objects.requireNonNull(options, "options");
    return Hessians.of(function, inputs(inputs), options);
  }

  private static DerivativeProduct<Tensor, Tensor> single(
      DerivativeProduct<List<Tensor>, List<Tensor>> result) {
    return new DerivativeProduct<>(result.output().get(0), result.product().get(0));
  }

  private static List<Tensor> input(Tensor input) {
    return List.of(Objects.requireNonNull(input, "input"));
  }

  private static List<Tensor> vector(Tensor v) {
    return v == null ? null : List.of(v);
  }

  private static List<Tensor> inputs(List<Tensor> inputs) {
    Args.handles(inputs, "inputs");
    return List.copyOf(inputs);
  }

  private static List<Tensor> vectors(List<Tensor> v) {
    if (v == null) {
      return null;
    }
    Args.handles(v, "v");
    return List.copyOf(v);
  }
}
