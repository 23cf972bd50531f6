package org.torchjava.testing;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import org.torchjava.Autograd;
import org.torchjava.MemoryFormat;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.Torch;

/** The Jacobians that backward mode computes, in the steps of torch/autograd/gradcheck.py. */
final class BackwardDerivatives {
  private static final String NOT_DETERMINED =
      """


      NOTE: If your op relies on non-deterministic operations i.e., it is listed here:
      https://pytorch.org/docs/stable/generated/torch.use_deterministic_algorithms.html
      this failure might be expected.

      If you are adding a new operator, please file an issue and then use one of the
      workarounds. The workaround depends on how your test invokes gradcheck/gradgradcheck.
      If the test
      - manually invokes gradcheck/gradgradcheck, then call gradcheck/gradgradcheck
        with `nondet_tol=<tol>` as a keyword argument.
      - is OpInfo-based (e.g., in test_ops_gradients.py), then modify the OpInfo for the test
        to have `gradcheck_nondet_tol=<tol>`.
      - is a Module test (e.g., in common_nn.py), then modify the corresponding
        module_test entry to have `gradcheck_nondet_tol=<tol>`
      """;

  private final List<Tensor> inputs;

  /** For the inputs that require gradients. */
  BackwardDerivatives(List<Tensor> inputs) {
    this.inputs = inputs;
  }

  static Tensor zeros(Tensor like) {
    return Torch.zerosLike(like, TensorOptions.defaults(), MemoryFormat.CONTIGUOUS_FORMAT);
  }

  /** The Jacobian of an output by each input, with a row for each element of the input. */
  List<Tensor> jacobians(Tensor output, double nondetTol, boolean checkDtypes) {
    return checked(o -> rows(output, o), output, output.numel(), nondetTol, checkDtypes);
  }

  /** The products of a vector with these Jacobians, each as a matrix of one column. */
  List<Tensor> products(Tensor output, Tensor v, double nondetTol, boolean checkDtypes) {
    Function<Tensor, List<List<Tensor>>> product =
        o -> gradients(output, v.reshape(o.size())).stream().map(Arrays::asList).toList();
    return checked(product, output, 1, nondetTol, checkDtypes);
  }

  /** Computes twice, so that gradients which come out differently each time are noticed. */
  private List<Tensor> checked(
      Function<Tensor, List<List<Tensor>>> rows,
      Tensor output,
      long columns,
      double nondetTol,
      boolean checkDtypes) {
    Stacked first = stacked(rows.apply(output.clone()), columns);
    Stacked second = stacked(rows.apply(output.clone()), columns);
    // Sizes and dtypes take each other's message in PyTorch too.
    if (!first.sizesFit && checkDtypes) {
      throw new GradcheckException("Gradient has dtype mismatch");
    }
    if (!first.dtypesFit) {
      throw new GradcheckException("Analytical gradient has incorrect size");
    }
    if (!areEqual(first.jacobians, second.jacobians, nondetTol)) {
      throw new GradcheckException(
          "Backward is not reentrant, i.e., running backward with same input and grad_output"
              + " multiple times gives different values, although analytical gradient matches"
              + " numerical gradient.The tolerance for nondeterminism was "
              + Scalar.of(nondetTol)
              + "."
              + NOT_DETERMINED);
    }
    return first.jacobians;
  }

  /** By input, a gradient for each element of the output; null where none flows. */
  private List<List<Tensor>> rows(Tensor output, Tensor sample) {
    List<List<Tensor>> rows = new ArrayList<>();
    Tensor vector = zeros(sample);
    Tensor flat = vector.view(-1);
    for (long j = 0; j < flat.numel(); j++) {
      flat.zero_();
      flat.select(0, j).fill_(1);
      List<Tensor> gradients = gradients(output, vector);
      for (int i = 0; i < gradients.size(); i++) {
        if (j == 0) {
          rows.add(new ArrayList<>());
        }
        rows.get(i).add(gradients.get(i));
      }
    }
    return rows;
  }

  private List<Tensor> gradients(Tensor output, Tensor vector) {
    List<Tensor> copies = new ArrayList<>();
    for (Tensor gradient :
        Autograd.grad(List.of(output), inputs, List.of(vector), true, false, true)) {
      copies.add(gradient == null ? null : gradient.clone());
    }
    return copies;
  }

  private record Stacked(List<Tensor> jacobians, boolean sizesFit, boolean dtypesFit) {}

  private Stacked stacked(List<List<Tensor>> rows, long columns) {
    List<Tensor> jacobians = new ArrayList<>();
    boolean sizesFit = true;
    boolean dtypesFit = true;
    for (Tensor input : inputs) {
      jacobians.add(InputElements.zeros(input, columns));
    }
    for (int i = 0; i < rows.size(); i++) {
      Tensor input = inputs.get(i);
      for (int j = 0; j < rows.get(i).size(); j++) {
        Tensor row = rows.get(i).get(j);
        if (row == null) {
          continue;
        }
        boolean fits = Arrays.equals(row.size(), input.size());
        sizesFit &= fits;
        dtypesFit &= !fits || row.dtype() == input.dtype();
        jacobians.get(i).select(1, j).copy_(InputElements.dense(row).reshape(-1));
      }
    }
    return new Stacked(jacobians, sizesFit, dtypesFit);
  }

  private static boolean areEqual(List<Tensor> first, List<Tensor> second, double tolerance) {
    for (int i = 0; i < first.size(); i++) {
      Tensor difference = first.get(i).sub(second.get(i));
      if (difference.numel() != 0 && difference.abs().max().item().toDouble() > tolerance) {
        return false;
      }
    }
    return true;
  }
}
