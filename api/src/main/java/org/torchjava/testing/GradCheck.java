package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import org.torchjava.Tensor;

/**
 * Compares the gradients that autograd computes with those that small changes of the inputs show:
 * {@code torch.autograd.gradcheck}, with its rules and messages.
 *
 * <pre>{@code
 * Tensor x = Torch.rand(shape(2, 3), FLOAT64).requiresGrad_();
 * GradCheck.gradcheck(t -> t.sin().mul(2), x); // fails the test by an exception
 * }</pre>
 *
 * <p>Of sparse inputs, which must be coalesced if they are of coordinates, {@code masked} says
 * whether elements count that are not specified.
 *
 * <p>Inputs should be float64 or complex128; the function is called twice for each of their
 * elements, and must not be random. Elements of the inputs are changed for the time of these calls,
 * so that no other thread may use them. What the function throws arrives unchanged. Forward mode
 * takes the process's one dual level for itself: see {@link org.torchjava.ForwardAD}. Temporary
 * tensors belong to the open {@link org.torchjava.TensorScope}, or to the garbage collector.
 *
 * <p>All methods throw {@link NullPointerException} for an argument that is null, which they name;
 * {@link IllegalArgumentException} if no input requires gradients, or an output is sparse; {@link
 * org.torchjava.TorchException} if an input overlaps itself; {@link org.torchjava.TypeException} if
 * the function returns null; {@link AssertionError} if options contradict each other, or the
 * function returns another shape for changed inputs; {@link UnsupportedOperationException} for what
 * is not supported yet: sparse inputs in fast mode or forward mode, batches of compressed matrices,
 * and oneDNN's layout.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.gradcheck.gradcheck.html">torch.autograd.gradcheck</a>
 */
public final class GradCheck {
  private GradCheck() {}

  /**
   * Checks gradients with PyTorch's defaults.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @return true
   * @throws GradcheckException if they are wrong
   */
  public static boolean gradcheck(UnaryOperator<Tensor> func, Tensor input) {
    return gradcheck(func, input, GradcheckOptions.defaults());
  }

  /**
   * Checks gradients.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param options tolerances, and what to check
   * @return true if they are right
   * @throws GradcheckException if they are wrong, unless the options ask for false
   */
  public static boolean gradcheck(
      UnaryOperator<Tensor> func, Tensor input, GradcheckOptions options) {
    return gradcheck(ofLists(func), only(input, "input"), options);
  }

  /**
   * Checks gradients with PyTorch's defaults, of a function of several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @return true
   * @throws GradcheckException if they are wrong
   */
  public static boolean gradcheck(Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs) {
    return gradcheck(func, inputs, GradcheckOptions.defaults());
  }

  /**
   * Checks gradients of a function of several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param options tolerances, and what to check
   * @return true if they are right
   * @throws GradcheckException if they are wrong, unless the options ask for false
   */
  public static boolean gradcheck(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs, GradcheckOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    return checked(CheckedFunction.of(func), all(inputs, "inputs"), options);
  }

  /**
   * Checks gradients of gradients with PyTorch's defaults and random gradients of the output.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @return true
   * @throws GradcheckException if they are wrong
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.gradcheck.gradgradcheck.html">torch.autograd.gradgradcheck</a>
   */
  public static boolean gradgradcheck(UnaryOperator<Tensor> func, Tensor input) {
    return gradgradcheck(func, input, null, GradgradcheckOptions.defaults());
  }

  /**
   * Checks gradients of gradients.
   *
   * @param func a function that returns a tensor
   * @param input its argument
   * @param gradOutput the gradient of the output; null for a random one
   * @param options tolerances, and what to check
   * @return true if they are right
   * @throws GradcheckException if they are wrong, unless the options ask for false
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.gradcheck.gradgradcheck.html">torch.autograd.gradgradcheck</a>
   */
  public static boolean gradgradcheck(
      UnaryOperator<Tensor> func, Tensor input, Tensor gradOutput, GradgradcheckOptions options) {
    List<Tensor> gradOutputs = gradOutput == null ? null : List.of(gradOutput);
    return gradgradcheck(ofLists(func), only(input, "input"), gradOutputs, options);
  }

  /**
   * Checks gradients of gradients with PyTorch's defaults and random gradients of the outputs, of a
   * function of several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @return true
   * @throws GradcheckException if they are wrong
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.gradcheck.gradgradcheck.html">torch.autograd.gradgradcheck</a>
   */
  public static boolean gradgradcheck(
      Function<List<Tensor>, List<Tensor>> func, List<Tensor> inputs) {
    return gradgradcheck(func, inputs, null, GradgradcheckOptions.defaults());
  }

  /**
   * Checks gradients of gradients of a function of several tensors.
   *
   * @param func a function that returns tensors
   * @param inputs its arguments
   * @param gradOutputs the gradients of those outputs that can be differentiated; null for random
   *     ones
   * @param options tolerances, and what to check
   * @return true if they are right
   * @throws GradcheckException if they are wrong, unless the options ask for false
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.autograd.gradcheck.gradgradcheck.html">torch.autograd.gradgradcheck</a>
   */
  public static boolean gradgradcheck(
      Function<List<Tensor>, List<Tensor>> func,
      List<Tensor> inputs,
      List<Tensor> gradOutputs,
      GradgradcheckOptions options) {
    Objects.requireNonNull(func, "func");
    Objects.requireNonNull(options, "options");
    requirePossible(options);
    CheckedFunction function = CheckedFunction.of(func);
    List<Tensor> in = all(inputs, "inputs");
    List<Tensor> gradients =
        gradOutputs == null
            ? GradgradFunction.randomGradients(
                CheckedFunction.differentiable(function.apply(in)),
                options.genNonContigGradOutputs())
            : all(gradOutputs, "gradOutputs");
    List<Tensor> both = new ArrayList<>(in);
    both.addAll(gradients);
    return checked(
        GradgradFunction.of(function, in, gradients), List.copyOf(both), ofGradients(options));
  }

  private static void requirePossible(GradgradcheckOptions options) {
    GradcheckChecks.require(
        options.checkFwdOverRev() || options.checkRevOverRev(),
        "Expected at least one of check_fwd_over_rev or check_rev_over_rev to be True");
    GradcheckChecks.require(
        !options.checkUndefinedGrad() || options.checkRevOverRev(),
        "Setting check_undefined_grad=True requires check_rev_over_rev to be True");
    GradcheckChecks.require(
        !options.checkBatchedGrad() || options.checkRevOverRev(),
        "Setting check_batched_grad=True requires check_rev_over_rev to be True");
  }

  private static GradcheckOptions ofGradients(GradgradcheckOptions options) {
    return new GradcheckOptions(
        options.eps(),
        options.atol(),
        options.rtol(),
        options.raiseException(),
        options.nondetTol(),
        options.checkUndefinedGrad(),
        options.checkGradDtypes(),
        options.checkBatchedGrad(),
        false,
        options.checkFwdOverRev(),
        options.checkRevOverRev(),
        options.fastMode(),
        options.masked());
  }

  private static boolean checked(
      CheckedFunction func, List<Tensor> inputs, GradcheckOptions options) {
    requirePossible(options);
    try {
      check(func, inputs, options);
      return true;
    } catch (GradcheckException e) {
      if (options.raiseException()) {
        throw e;
      }
      return false;
    }
  }

  private static void requirePossible(GradcheckOptions options) {
    GradcheckChecks.require(
        options.checkForwardAd() || options.checkBackwardAd(),
        "Expected at least one of check_forward_ad or check_backward_ad to be True");
    GradcheckChecks.require(
        !options.checkBatchedGrad() || options.checkBackwardAd(),
        "Setting check_batched_grad=True requires check_backward_ad to be True");
    GradcheckChecks.require(
        !options.checkBatchedForwardGrad() || options.checkForwardAd(),
        "Setting check_batched_forward_grad=True requires check_forward_ad to be True");
  }

  private static void check(CheckedFunction func, List<Tensor> inputs, GradcheckOptions options) {
    GradcheckChecks.requireInputs(inputs);
    GradcheckChecks.requireSlowBackwardIfSparse(inputs, options);
    List<Tensor> results = func.apply(inputs);
    List<Tensor> outputs = CheckedFunction.differentiable(results);
    GradcheckChecks.requireOutputs(outputs);
    if (options.checkBackwardAd()) {
      checkBackward(func, inputs, results, options);
    }
    if (options.checkForwardAd()) {
      checkForward(func, inputs, results, options);
    }
    if (options.checkBatchedForwardGrad()) {
      BatchedDerivatives.checkForward(func, inputs);
    }
    if (options.checkBackwardAd()) {
      if (options.checkBatchedGrad()) {
        BatchedDerivatives.checkBackward(inputs, outputs);
      }
      GradcheckChecks.requireMultiplied(outputs, inputs, options.masked());
      if (options.checkUndefinedGrad()) {
        UndefinedGradients.checkBackward(func, inputs);
      }
    }
  }

  /** Complex results are checked as two real ones. */
  private static void checkBackward(
      CheckedFunction func, List<Tensor> inputs, List<Tensor> results, GradcheckOptions options) {
    if (results.stream().noneMatch(CheckedFunction::isComplex)) {
      compare(GradcheckCase.of(func, inputs, results, options, false));
      return;
    }
    List<Integer> complex = complexIndices(CheckedFunction.differentiable(results));
    for (boolean imaginary : new boolean[] {true, false}) {
      CheckedFunction part = func.withOutputs(imaginary ? Tensor::imag : Tensor::real);
      compare(
          GradcheckCase.of(part, inputs, part.apply(inputs), options, false)
              .withParts(complex, imaginary));
    }
  }

  /** Complex inputs are checked as two real ones. */
  private static void checkForward(
      CheckedFunction func, List<Tensor> inputs, List<Tensor> results, GradcheckOptions options) {
    List<Integer> complex = complexIndices(inputs);
    List<GradcheckCase> cases = new ArrayList<>();
    if (complex.isEmpty()) {
      cases.add(GradcheckCase.of(func, inputs, results, options, true));
    } else {
      for (boolean imaginary : new boolean[] {true, false}) {
        CheckedFunction ofPart = func.withInputs(inputs, imaginary);
        List<Tensor> parts = inputs.stream().map(input -> part(input, imaginary)).toList();
        cases.add(
            GradcheckCase.of(ofPart, parts, ofPart.apply(parts), options, true)
                .withParts(complex, imaginary));
      }
    }
    cases.forEach(GradCheck::compare);
    if (options.checkUndefinedGrad()) {
      cases.forEach(checked -> UndefinedGradients.checkForward(checked.func(), checked.inputs()));
    }
  }

  private static Tensor part(Tensor input, boolean imaginary) {
    if (!CheckedFunction.isComplex(input)) {
      return input;
    }
    return imaginary ? input.imag() : input.real();
  }

  private static void compare(GradcheckCase checked) {
    if (checked.options().fastMode()) {
      FastGradcheck.run(checked);
    } else {
      SlowGradcheck.run(checked);
    }
  }

  private static List<Integer> complexIndices(List<Tensor> tensors) {
    return IntStream.range(0, tensors.size())
        .filter(i -> CheckedFunction.isComplex(tensors.get(i)))
        .boxed()
        .toList();
  }

  private static Function<List<Tensor>, List<Tensor>> ofLists(UnaryOperator<Tensor> func) {
    Objects.requireNonNull(func, "func");
    return inputs -> {
      Tensor output = func.apply(inputs.get(0));
      return output == null ? null : List.of(output);
    };
  }

  private static List<Tensor> only(Tensor tensor, String name) {
    return List.of(Objects.requireNonNull(tensor, name));
  }

  private static List<Tensor> all(List<Tensor> tensors, String name) {
    Objects.requireNonNull(tensors, name);
    for (int i = 0; i < tensors.size(); i++) {
      Objects.requireNonNull(tensors.get(i), name + "[" + i + "]");
    }
    return List.copyOf(tensors);
  }
}
