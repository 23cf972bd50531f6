package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.testing.RandomDirections.Direction;

/**
 * Compares products of the Jacobians with random vectors, in the steps of
 * torch/autograd/gradcheck.py.
 */
final class FastGradcheck {
  private static final String SLOW_PASSES =
      """
      Fast gradcheck failed but element-wise differences are small. This means that the
      test might've passed in slow_mode!

      If you are adding a new operator, please file an issue and then use one of the
      workarounds. The workaround depends on how your test invokes gradcheck/gradgradcheck:

      If the test
      - manually invokes gradcheck/gradgradcheck, then call gradcheck/gradgradcheck
        with `fast_mode=False` as a keyword argument.
      - is OpInfo-based (e.g., in test_ops_gradients.py), then modify the OpInfo for the test
        to have `gradcheck_fast_mode=False`
      - is a Module test (e.g., in common_nn.py), then modify the corresponding
        module_test entry to have `gradcheck_fast_mode=False`""";

  private final GradcheckCase checked;
  private final GradcheckOptions options;
  private final List<Tensor> inputs;
  private final RandomDirections directions;
  private final FiniteDifferences differences;

  private FastGradcheck(GradcheckCase checked) {
    this.checked = checked;
    this.options = checked.options();
    this.inputs = checked.differentiableInputs();
    this.directions =
        new RandomDirections(inputs, checked.forward() ? List.of() : checked.outputs());
    this.differences = differencesOf(checked);
  }

  private static FiniteDifferences differencesOf(GradcheckCase checked) {
    return new FiniteDifferences(
        checked.func(), checked.inputs(), checked.options().eps(), checked.forward());
  }

  static void run(GradcheckCase checked) {
    FastGradcheck check = new FastGradcheck(checked);
    List<List<Tensor>> numerical = check.numerical();
    if (checked.forward()) {
      check.compare(check.forward(), numerical);
    } else {
      check.compare(check.backward(), numerical);
    }
  }

  /** By input and output: v J u, or with forward mode J u. */
  private List<List<Tensor>> numerical() {
    List<List<Tensor>> numerical = new ArrayList<>();
    for (int i = 0; i < inputs.size(); i++) {
      List<Tensor> all = differences.derivatives(inputs.get(i), directions.ofInputs().get(i));
      if (checked.outputs().isEmpty() && !checked.forward()) {
        requireZeros(all);
      }
      List<Tensor> ofInput = new ArrayList<>();
      for (int j = 0; j < all.size(); j++) {
        if (CheckedFunction.isFloatOrComplex(checked.results().get(j))) {
          ofInput.add(all.get(j));
        }
      }
      numerical.add(checked.forward() ? ofInput : multiplied(ofInput));
    }
    return numerical;
  }

  private void requireZeros(List<Tensor> derivatives) {
    for (Tensor derivative : derivatives) {
      if (derivative.numel() != 0
          && derivative.abs().max().item().toDouble() > options.nondetTol()) {
        throw SlowGradcheck.expectedZero();
      }
    }
  }

  private List<Tensor> multiplied(List<Tensor> derivatives) {
    List<Tensor> vectors = directions.ofOutputs();
    List<Tensor> products = new ArrayList<>();
    for (int i = 0; i < Math.min(vectors.size(), derivatives.size()); i++) {
      products.add(vectors.get(i).mul(derivatives.get(i)).sum());
    }
    return products;
  }

  private List<List<Tensor>> forward() {
    return ForwardDerivatives.products(
        checked.func(),
        checked.inputs(),
        checked.results(),
        options.checkGradDtypes(),
        directions.ofInputs());
  }

  /** By input and output. */
  private List<List<Tensor>> backward() {
    BackwardDerivatives derivatives = new BackwardDerivatives(inputs);
    List<List<Tensor>> analytical = new ArrayList<>();
    inputs.forEach(input -> analytical.add(new ArrayList<>()));
    for (int j = 0; j < checked.outputs().size(); j++) {
      List<Tensor> products =
          derivatives.products(
              checked.outputs().get(j),
              directions.ofOutputs().get(j),
              options.nondetTol(),
              options.checkGradDtypes());
      for (int i = 0; i < products.size(); i++) {
        Tensor row = products.get(i).t().squeeze(0);
        analytical.get(i).add(along(row, directions.ofInputs().get(i)));
      }
    }
    return analytical;
  }

  private static Tensor along(Tensor row, Direction direction) {
    if (!CheckedFunction.isComplex(row)) {
      return row.dot(direction.real());
    }
    Tensor parts = Torch.viewAsReal(row.resolveConj());
    Tensor real = parts.select(-1, 0).dot(direction.real());
    Tensor imaginary = parts.select(-1, 1).dot(direction.imaginary());
    return real.add(imaginary.mul(FiniteDifferences.I));
  }

  private void compare(List<List<Tensor>> analytical, List<List<Tensor>> numerical) {
    for (int i = 0; i < numerical.size(); i++) {
      for (int j = 0; j < numerical.get(i).size(); j++) {
        Tensor a = analytical.get(i).get(j);
        Tensor n = numerical.get(i).get(j);
        if (!checked.isClose(a, n, tolerance(i, j))) {
          throw new GradcheckException(checked.mismatch(a, n, j, i) + slowMode(i, j));
        }
      }
    }
  }

  /** A whole matrix of tolerances, multiplied with both vectors, which are not negative. */
  private double tolerance(int input, int output) {
    double sum = options.atol() * directions.ofInputs().get(input).sum();
    return checked.forward()
        ? sum
        : sum * directions.ofOutputs().get(output).sum().item().toDouble();
  }

  private String slowMode(int input, int output) {
    Tensor numerical = differences.jacobians(checked.outputs()).get(input).get(output);
    Tensor analytical = slowAnalytical(input, output);
    Tensor difference = numerical.sub(analytical).abs().max();
    String text =
        "\nThe above quantities relating the numerical and analytical jacobians are computed \n"
            + "in fast mode. See: https://github.com/pytorch/pytorch/issues/53876 for more"
            + " background \nabout fast mode. Below, we recompute numerical and analytical"
            + " jacobians in slow mode:\n\nNumerical:\n "
            + numerical
            + "\nAnalytical:\n"
            + analytical
            + "\n\nThe max per-element difference (slow mode) is: "
            + PythonObjects.text(difference)
            + ".\n";
    boolean passes =
        FiniteDifferences.isClose(analytical, numerical, options.rtol(), options.atol());
    return passes ? text + SLOW_PASSES : text;
  }

  private Tensor slowAnalytical(int input, int output) {
    if (!checked.forward()) {
      return new BackwardDerivatives(inputs)
          .jacobians(checked.outputs().get(output), Double.POSITIVE_INFINITY, false)
          .get(input);
    }
    return ForwardDerivatives.jacobians(checked.func(), checked.inputs(), checked.results(), false)
        .get(input)
        .get(output);
  }
}
