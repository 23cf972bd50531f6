package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.AutogradFunctional.hessian;
import static org.torchjava.AutogradFunctional.hvp;
import static org.torchjava.AutogradFunctional.jacobian;
import static org.torchjava.AutogradFunctional.jvp;
import static org.torchjava.AutogradFunctional.vhp;
import static org.torchjava.AutogradFunctional.vjp;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Complex;
import org.torchjava.DerivativeOptions;
import org.torchjava.HessianOptions;
import org.torchjava.JacobianOptions;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** Derivatives of functions that PyTorch refuses: the exception, with PyTorch's message. */
@Isolated("enters the dual level of the process")
class FunctionalDerivativeErrorsTest {
  private static final DerivativeOptions STRICT = DerivativeOptions.defaults().strict(true);
  private static final DerivativeOptions STRICT_GRAPH = STRICT.createGraph(true);
  private static final JacobianOptions JACOBIAN = JacobianOptions.defaults();
  private static final HessianOptions HESSIAN = HessianOptions.defaults();
  private static final String NOT_RECORDED =
      "Output 0 of the user-provided function does not require gradients. The outputs must be"
          + " computed in a differentiable manner from the input when running in strict mode.";
  private static final String CONSTANT_JACOBIAN =
      "The jacobian of the user-provided function is independent of input 0. This is not allowed in"
          + " strict mode when create_graph=True.";
  private static final String LINEAR =
      "While computing the hessian, found that the jacobian of the user-provided function with"
          + " respect to input %d is independent of the input. This is not allowed in strict mode."
          + " You should ensure that your function is twice differentiable and that the jacobian"
          + " depends on the inputs (this would be violated by a linear function for example).";
  private static final String NO_TENSOR =
      "The outputs of the user-provided function given to vjp must be either a Tensor or a tuple of"
          + " Tensors but the ";

  private final Tensor a = tensor(1.0, 2.0);
  private final Tensor b = tensor(3.0, 4.0);
  private final Tensor leaf = tensor(1.0, 2.0).requiresGrad_();
  private final List<Tensor> both = List.of(a, b);
  private final Function<List<Tensor>, List<Tensor>> first = in -> List.of(in.get(0).mul(2));
  private final Function<List<Tensor>, Tensor> firstSquared = in -> in.get(0).square().sum();

  private static void torch(ThrowingCallable call, String message) {
    throwsExactly(TorchException.class, call, message);
  }

  private static void throwsExactly(
      Class<? extends Throwable> type, ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
  }

  @Test
  void onlySingleNumbersNeedNoVector() {
    torch(
        () -> vjp(x -> x, a, null),
        "The vector v can only be None if the user-provided function returns a single Tensor with a"
            + " single element.");
    String input =
        "The vector v can only be None if the input to the user-provided function is a single Tensor"
            + " with a single element.";
    torch(() -> jvp(x -> x, a, null), input);
    torch(() -> vhp(x -> x.sum(), a, null), input);
    torch(() -> hvp(x -> x.sum(), a, null), input);
  }

  @Test
  void vectorsMustHaveTheRightSizes() {
    Function<List<Tensor>, List<Tensor>> twice = in -> List.of(in.get(0), in.get(0));
    torch(
        () -> vjp(x -> x, a, ones(3)),
        "v has invalid size: should be torch.Size([2]) but got torch.Size([3]).");
    torch(
        () -> vjp(twice, List.of(a), List.of(ones(2))),
        "v is a tuple of invalid length: should be 2 but got 1.");
    torch(
        () -> vjp(twice, List.of(a), List.of(ones(2), ones(1))),
        "Entry 1 in v has invalid size: should be torch.Size([2]) but got torch.Size([1]).");
  }

  @Test
  void strictProductsRefuseInputsThatDoNotMatter() {
    String independent =
        "The output of the user-provided function is independent of input 1. This is not allowed in"
            + " strict mode.";
    torch(() -> vjp(first, both, List.of(ones(2)), STRICT), independent);
    torch(() -> jvp(first, both, both, STRICT), independent);
    torch(() -> vhp(firstSquared, both, both, STRICT), independent);
    torch(() -> hvp(firstSquared, both, both, STRICT), independent);
  }

  @Test
  void strictProductsRefuseOutputsWithoutAHistory() {
    torch(() -> vjp(Tensor::detach, a, a, STRICT), NOT_RECORDED);
    torch(() -> jvp(Tensor::detach, a, a, STRICT), NOT_RECORDED);
    torch(() -> vhp(x -> x.detach().sum(), a, a, STRICT), NOT_RECORDED);
    torch(() -> hvp(x -> x.detach().sum(), a, a, STRICT), NOT_RECORDED);
  }

  @Test
  void strictProductsWithAGraphRefuseConstantDerivatives() {
    String hessian = CONSTANT_JACOBIAN.replace("jacobian", "hessian");
    torch(() -> vjp(x -> x.mul(2), leaf, a, STRICT_GRAPH), CONSTANT_JACOBIAN);
    torch(() -> jvp(x -> x.mul(2), leaf, a, STRICT_GRAPH), CONSTANT_JACOBIAN);
    torch(() -> vhp(x -> x.mul(x).sum(), leaf, a, STRICT_GRAPH), hessian);
    torch(() -> hvp(x -> x.mul(x).sum(), leaf, a, STRICT_GRAPH), hessian);
  }

  @Test
  void strictHessiansRefuseLinearFunctions() {
    Function<List<Tensor>, Tensor> linearInB = in -> in.get(0).square().sum().add(in.get(1).sum());
    torch(() -> vhp(x -> x.sum(), a, a, STRICT), String.format(LINEAR, 0));
    torch(() -> hvp(linearInB, both, both, STRICT), String.format(LINEAR, 1));
    torch(() -> hessian(x -> x.sum(), a, HESSIAN.strict(true)), String.format(LINEAR, 0));
  }

  @Test
  void hessiansAreOfFunctionsOfOneNumber() {
    String message =
        "The Tensor returned by the function given to %s should contain a single element";
    torch(() -> vhp(x -> x, a, a), String.format(message, "vhp"));
    torch(() -> hvp(x -> x, a, a), String.format(message, "hvp"));
    torch(() -> hessian(x -> x, a), String.format(message, "hessian"));
  }

  @Test
  void strictJacobiansRefuseInputsThatDoNotMatter() {
    torch(
        () -> jacobian(first, both, JACOBIAN.strict(true)),
        "Output 0 of the user-provided function is independent of input 1. This is not allowed in"
            + " strict mode.");
    torch(() -> jacobian(Tensor::detach, a, JACOBIAN.strict(true)), NOT_RECORDED);
    torch(
        () -> jacobian(x -> x.mul(2), leaf, JACOBIAN.strict(true).createGraph(true)),
        CONSTANT_JACOBIAN);
    torch(
        () -> hessian(x -> x.mul(x).sum(), leaf, HESSIAN.strict(true).createGraph(true)),
        CONSTANT_JACOBIAN);
  }

  @Test
  void optionsThatDoNotGoTogetherAreRefused() {
    JacobianOptions forward = JACOBIAN.strategy("forward-mode");
    String here = "torch.autograd.functional.jacobian: ";
    String notTogether =
        "`strategy=\"forward-mode\"` are not supported together (yet). Please either";
    String needsVectorize =
        "Computing Jacobian using forward-AD or forward-over-reverse Hessian isonly implemented for"
            + " `vectorize=True`.";
    Class<UnsupportedOperationException> unsupported = UnsupportedOperationException.class;
    throwsExactly(unsupported, () -> jacobian(x -> x, a, forward), needsVectorize);
    throwsExactly(
        unsupported,
        () -> hessian(x -> x.sum(), a, HESSIAN.outerJacobianStrategy("forward-mode")),
        needsVectorize);
    throwsExactly(
        unsupported,
        () -> jacobian(x -> x, a, forward.createGraph(true)),
        here
            + "`create_graph=True` and "
            + notTogether
            + " set `create_graph=False` or `strategy=\"reverse-mode\"`.");
    torch(
        () -> jacobian(x -> x, a, forward.strict(true)),
        here
            + "`strict=True` and "
            + notTogether
            + " set `strict=False` or `strategy=\"reverse-mode\"`.");
    torch(
        () -> jacobian(x -> x, a, JACOBIAN.vectorize(true).strict(true)),
        here
            + "`strict=True` and `vectorized=True` are not supported together. Please either set"
            + " `strict=False` or `vectorize=False`.");
  }

  @Test
  void unknownStrategiesAreRefused() {
    throwsExactly(
        IllegalArgumentException.class,
        () -> jacobian(x -> x, a, JACOBIAN.strategy("backward")),
        "Expected strategy to be either \"forward-mode\" or \"reverse-mode\". Hint: If your function"
            + " has more outputs than inputs, \"forward-mode\" tends to be more performant."
            + " Otherwise, prefer to use \"reverse-mode\".");
    throwsExactly(
        IllegalArgumentException.class,
        () -> hessian(x -> x.sum(), a, HESSIAN.outerJacobianStrategy("backward")),
        "Expected strategy to be either \"forward-mode\" or \"reverse-mode\".");
  }

  @Test
  void functionsMustReturnTensors() {
    throwsExactly(
        TypeException.class,
        () -> vjp(x -> null, a, a),
        NO_TENSOR + "given outputs of the user-provided function has type <class 'NoneType'>.");
    throwsExactly(
        TypeException.class,
        () -> vjp(in -> Arrays.asList(a, null), both, both),
        NO_TENSOR + "value at index 1 has type <class 'NoneType'>.");
    throwsExactly(
        TypeException.class,
        () -> jacobian(x -> null, a, JACOBIAN.vectorize(true).strategy("forward-mode")),
        "The outputs given to None must be either a Tensor or a tuple of Tensors but the given"
            + " outputs has type <class 'NoneType'>.");
  }

  @Test
  void emptyListsAreRefused() {
    String message = "tuple index out of range";
    Function<List<Tensor>, List<Tensor>> nothing = in -> List.of();
    throwsExactly(IndexOutOfBoundsException.class, () -> vjp(nothing, both, List.of()), message);
    throwsExactly(
        IndexOutOfBoundsException.class,
        () -> vjp(in -> List.of(ones(1)), List.of(), null),
        message);
    throwsExactly(IndexOutOfBoundsException.class, () -> jacobian(nothing, both), message);
  }

  @Test
  void outputsWithoutElementsHaveNoJacobian() {
    torch(() -> jacobian(x -> x.narrow(0, 0, 0), a), "stack expects a non-empty TensorList");
  }

  @Test
  void complexOutputsHaveNoJacobianByElement() {
    Tensor turn = tensor(new Complex[] {new Complex(1, 2)});
    torch(
        () -> jacobian(x -> x.mul(turn), a),
        "grad can be implicitly created only for real scalar outputs but got torch.complex64");
  }

  @Test
  void jvpNeedsOutputsThatCanRequireGradients() {
    torch(
        () -> jvp(x -> x.argmax(), a, a),
        "Only Tensors of floating point and complex dtype can require gradients");
  }

  @Test
  void nullsAreNamed() {
    throwsExactly(NullPointerException.class, () -> jacobian(x -> x, (Tensor) null), "input");
    throwsExactly(NullPointerException.class, () -> jacobian(x -> x, a, null), "options");
    throwsExactly(
        NullPointerException.class,
        () -> jacobian((Function<List<Tensor>, List<Tensor>>) null, both),
        "func");
    throwsExactly(
        NullPointerException.class, () -> vjp(first, Arrays.asList(a, null), both), "inputs[1]");
    throwsExactly(
        NullPointerException.class, () -> vjp(first, both, Arrays.asList(a, null)), "v[1]");
  }
}
