package org.torchjava.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * Derivatives from values alone: central differences around an input that is changed in place, as
 * in torch/autograd/gradcheck.py. Complex inputs take a step along each axis, which gives the
 * conjugate Wirtinger derivative (section 3.5.3 of arXiv 1701.00392).
 */
final class FiniteDifferences {
  static final Scalar I = Scalar.of(new Complex(0, 1));

  private final CheckedFunction func;
  private final List<Tensor> inputs;
  private final double eps;
  private final boolean forward;

  FiniteDifferences(CheckedFunction func, List<Tensor> inputs, double eps, boolean forward) {
    this.func = func;
    this.inputs = inputs;
    this.eps = eps;
    this.forward = forward;
  }

  static boolean isClose(Tensor a, Tensor b, double rtol, double atol) {
    DType promoted = Torch.promoteTypes(a.dtype(), b.dtype());
    return a.to(promoted).allclose(b.to(promoted), rtol, atol);
  }

  /**
   * The Jacobian of each result, by each input that requires gradients: {@code [input][result]}.
   */
  List<List<Tensor>> jacobians(List<Tensor> results) {
    if (!forward && results.stream().anyMatch(CheckedFunction::isComplex)) {
      throw new IllegalArgumentException(
          "Expected output to be non-complex. get_numerical_jacobian no longer supports functions"
              + " that return complex outputs.");
    }
    return inputs.stream()
        .filter(Tensor::requiresGrad)
        .map(input -> jacobians(input, results))
        .toList();
  }

  private List<Tensor> jacobians(Tensor input, List<Tensor> results) {
    DType complex = CheckedFunction.isComplex(input) ? input.dtype() : null;
    List<Tensor> jacobians = emptyJacobians(results, input.numel(), complex);
    InputElements.forEach(
        input,
        (element, index, row) -> {
          List<Tensor> column = derivatives(element, index);
          for (int i = 0; i < jacobians.size(); i++) {
            jacobians.get(i).select(0, row).copy_(column.get(i));
          }
        });
    return jacobians;
  }

  /** Zeros for each result of real or complex numbers, with a row for each element of an input. */
  static List<Tensor> emptyJacobians(List<Tensor> results, long rows, DType dtype) {
    List<Tensor> jacobians = new ArrayList<>();
    for (Tensor result : results) {
      if (CheckedFunction.isFloatOrComplex(result)) {
        long[] size = {rows, result.numel()};
        jacobians.add(dtype == null ? result.newZeros(size) : result.newZeros(size, dtype));
      }
    }
    return jacobians;
  }

  private List<Tensor> derivatives(Tensor element, long[] index) {
    Scalar step = Scalar.of(eps);
    List<Tensor> along = differences(element, element.sub(step), element.add(step), index);
    if (!CheckedFunction.isComplex(element)) {
      return along;
    }
    Scalar turned = Scalar.of(new Complex(0, eps));
    return wirtinger(along, differences(element, element.sub(turned), element.add(turned), index));
  }

  /** How all results change along a direction in an input, whole. */
  List<Tensor> derivatives(Tensor input, RandomDirections.Direction direction) {
    Tensor elements = input.data();
    Tensor step = direction.real().reshape(input.size()).mul(eps);
    List<Tensor> along = differences(elements, elements.sub(step), elements.add(step), null);
    if (direction.imaginary() == null) {
      return along;
    }
    Tensor turned = direction.imaginary().reshape(input.size()).mul(eps).mul(I);
    return wirtinger(
        along, differences(elements, elements.sub(turned), elements.add(turned), null));
  }

  private static List<Tensor> wirtinger(List<Tensor> along, List<Tensor> across) {
    List<Tensor> both = new ArrayList<>();
    for (int i = 0; i < along.size(); i++) {
      both.add(along.get(i).add(across.get(i).mul(I)));
    }
    return both;
  }

  private List<Tensor> differences(Tensor place, Tensor before, Tensor after, long[] index) {
    Tensor original = place.clone();
    List<Tensor> a;
    List<Tensor> b;
    try {
      a = valuesAt(place, before);
      b = valuesAt(place, after);
    } finally {
      place.copy_(original);
    }
    List<Tensor> differences = new ArrayList<>();
    for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
      requireSameKind(a.get(i), b.get(i), index);
      differences.add(b.get(i).sub(a.get(i)).div(2 * eps).detach().reshape(-1));
    }
    return differences;
  }

  private List<Tensor> valuesAt(Tensor place, Tensor values) {
    place.copy_(values);
    return func.apply(inputs).stream().map(Tensor::clone).toList();
  }

  private void requireSameKind(Tensor a, Tensor b, long[] index) {
    if (!Arrays.equals(a.size(), b.size())) {
      throw differently("shape", index, () -> "shapes " + size(a) + " and " + size(b));
    }
    if (a.dtype() != b.dtype()) {
      throw differently("dtype", index, () -> "dtypes " + a.dtype() + " and " + b.dtype());
    }
  }

  private AssertionError differently(String what, long[] index, Supplier<String> both) {
    return new AssertionError(
        "Expected `func` to return outputs with the same "
            + what
            + " when inputs are perturbed "
            + (index == null ? "" : "on index " + tuple(index) + " ")
            + "by "
            + Scalar.of(eps)
            + ", but got: "
            + both.get()
            + ".");
  }

  private static String size(Tensor tensor) {
    return "torch.Size(" + Arrays.toString(tensor.size()) + ")";
  }

  private static String tuple(long[] index) {
    String items = LongStream.of(index).mapToObj(Long::toString).collect(Collectors.joining(", "));
    return "(" + items + (index.length == 1 ? ",)" : ")");
  }
}
