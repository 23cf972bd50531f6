package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.Autograd;
import org.torchjava.Func;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/**
 * Whether derivatives of a batch, in one call with vmap, are those of each: {@code
 * _test_batched_grad} and {@code _test_batched_grad_forward_ad} of torch/autograd/gradcheck.py,
 * 2.10.
 */
final class BatchedDerivatives {
  private static final String BACKWARD =
      "gradcheck or gradgradcheck failed while testing batched gradient computation.";
  private static final String FORWARD =
      "gradcheck failed while testing batched gradient computation with forward-mode AD.";

  private BatchedDerivatives() {}

  static void checkBackward(List<Tensor> inputs, List<Tensor> outputs) {
    List<Tensor> by = inputs.stream().filter(Tensor::requiresGrad).toList();
    for (int i = 0; i < outputs.size(); i++) {
      Tensor output = outputs.get(i);
      TensorFunction vjp = TensorFunction.of((List<Tensor> v) -> gradients(output, by, v.get(0)));
      List<Tensor> expected = oneByOne(vjp, output);
      List<Tensor> found = batched(vjp, output, BACKWARD);
      for (int j = 0; j < by.size(); j++) {
        requireEqual(found.get(j), expected.get(j), BACKWARD, i, j);
      }
    }
  }

  private static List<Tensor> gradients(Tensor output, List<Tensor> by, Tensor v) {
    List<Tensor> gradients = new ArrayList<>();
    List<Tensor> found = Autograd.grad(List.of(output), by, List.of(v), true, false, true);
    for (int i = 0; i < by.size(); i++) {
      gradients.add(found.get(i) == null ? Torch.zerosLike(by.get(i)) : found.get(i));
    }
    return gradients;
  }

  static void checkForward(CheckedFunction func, List<Tensor> inputs) {
    List<Tensor> constants = inputs.stream().map(Tensor::detach).toList();
    for (int i = 0; i < inputs.size(); i++) {
      if (!inputs.get(i).requiresGrad()) {
        continue;
      }
      Tensor input = constants.get(i);
      TensorFunction ofInput = with(func, constants, i);
      TensorFunction jvp =
          TensorFunction.of((List<Tensor> v) -> Func.jvp(ofInput, List.of(input), v).tangents());
      List<Tensor> expected = oneByOne(jvp, input);
      List<Tensor> found = batched(jvp, input, FORWARD);
      for (int j = 0; j < expected.size(); j++) {
        requireEqual(found.get(j), expected.get(j), FORWARD, j, j); // as Python counts
      }
    }
  }

  /** What can be differentiated of the results, as a function of one input. */
  private static TensorFunction with(CheckedFunction func, List<Tensor> constants, int input) {
    return TensorFunction.of(
        (List<Tensor> only) -> {
          List<Tensor> all = new ArrayList<>(constants);
          all.set(input, only.get(0));
          return func.apply(List.copyOf(all)).stream()
              .filter(CheckedFunction::isFloatOrComplex)
              .toList();
        });
  }

  private static Tensor vectors(Tensor like, long seed) {
    return Torch.stack(List.of(direction(like, seed), direction(like, seed + 1)));
  }

  /** Numbers of both signs that are not the same for other seeds. */
  private static Tensor direction(Tensor like, long seed) {
    Tensor numbers = Torch.arange(like.numel()).add(seed * 0.37).sin();
    return numbers.to(like.dtype()).to(like.device()).view(like.size());
  }

  private static List<Tensor> oneByOne(TensorFunction derivative, Tensor like) {
    List<List<Tensor>> each =
        vectors(like, 1).unbind().stream().map(v -> derivative.apply(List.of(v))).toList();
    List<Tensor> stacked = new ArrayList<>();
    for (int i = 0; i < each.get(0).size(); i++) {
      int result = i;
      stacked.add(Torch.stack(each.stream().map(results -> results.get(result)).toList()));
    }
    return stacked;
  }

  private static List<Tensor> batched(TensorFunction derivative, Tensor like, String failure) {
    try {
      return Func.vmap(derivative).apply(List.of(vectors(like, 1)));
    } catch (TorchException | UnsupportedOperationException e) {
      throw new GradcheckException(
          "While computing batched gradients, got: " + e.getMessage() + "\n\n" + failure, e);
    }
  }

  private static void requireEqual(
      Tensor found, Tensor expected, String failure, int output, int input) {
    if (!found.allclose(expected)) {
      throw new GradcheckException(
          "For output "
              + output
              + " and input "
              + input
              + ":\n\n"
              + failure
              + "\n\nGot:\n"
              + found
              + "\n\nExpected:\n"
              + expected);
    }
  }
}
