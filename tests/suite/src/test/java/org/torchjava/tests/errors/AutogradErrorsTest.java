package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Autograd asked for what it cannot do: the exception, with PyTorch's message. */
class AutogradErrorsTest {
  private static final String FREED =
      "Trying to backward through the graph a second time (or directly access saved tensors after"
          + " they have already been freed). Saved intermediate values of the graph are freed when you"
          + " call .backward() or autograd.grad(). Specify retain_graph=True if you need to backward"
          + " through the graph a second time or if you need to access saved tensors after calling"
          + " backward.";
  private static final String NO_GRAD =
      "element 0 of tensors does not require grad and does not have a grad_fn";

  private final Tensor x = tensor(new double[] {1, 2, 3}, requiresGrad());

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  @Test
  void backwardOfManyElementsNeedsAGradient() {
    torch(() -> x.mul(x).backward(), "grad can be implicitly created only for scalar outputs");
  }

  @Test
  void backwardTwiceNeedsTheGraphRetained() {
    Tensor y = x.mul(x).sum();
    y.backward();
    torch(y::backward, FREED);
  }

  @Test
  void backwardAfterARetainedOneFreesTheGraph() {
    Tensor y = x.mul(x).sum();
    y.backward(null, true);
    y.backward();
    torch(y::backward, FREED);
  }

  @Test
  void backwardNeedsAGraph() {
    torch(() -> ones(1).backward(), NO_GRAD);
    torch(() -> x.detach().sum().backward(), NO_GRAD);
    torch(() -> noGrad(() -> x.sum()).backward(), NO_GRAD);
    torch(() -> x.argmax().backward(), NO_GRAD);
    torch(() -> x.gt(1).any().backward(), NO_GRAD);
  }

  @Test
  void gradientsMustHaveTheShapeOfTheResult() {
    torch(
        () -> x.mul(2).backward(ones(2)),
        "Mismatch in shape: grad_output[0] has a shape of torch.Size([2])"
            + " and output[0] has a shape of torch.Size([3]).");
  }

  @Test
  void gradientsOfComplexResultsMustBeComplex() {
    Tensor z = tensor(new Complex[] {new Complex(1, 2)}, requiresGrad());
    torch(
        () -> z.mul(z).backward(ones(1)),
        "For complex Tensors, both grad_output and output are required to have the same dtype."
            + " Mismatch in dtype: grad_output[0] has a dtype of torch.float32"
            + " and output[0] has a dtype of torch.complex64.");
    torch(
        () -> z.sum().backward(),
        "grad can be implicitly created only for real scalar outputs but got torch.complex64");
  }

  @Test
  void leavesAreNotWrittenTo() {
    String leaf = "a leaf Variable that requires grad is being used in an in-place operation.";
    torch(x::zero_, leaf);
    torch(() -> x.fill_(1.5), leaf);
    torch(() -> x.copy_(ones(3)), leaf);
    torch(() -> x.add_(1), leaf);
    String view =
        "a view of a leaf Variable that requires grad is being used in an in-place operation.";
    torch(() -> x.view(3, 1).add_(1), view);
    torch(() -> x.indexPut_(5.0, Index.at(0)), view);
  }

  @Test
  void valuesThatBackwardNeedsAreNotWrittenTo() {
    Tensor y = x.sigmoid();
    y.add_(1);
    torch(
        () -> y.sum().backward(),
        "one of the variables needed for gradient computation has been modified by an inplace"
            + " operation: [torch.FloatTensor [3]], which is output 0 of SigmoidBackward0, is at version 1;"
            + " expected version 0 instead. Hint: enable anomaly detection to find the operation that"
            + " failed to compute its gradient, with torch.autograd.set_detect_anomaly(True).");
  }

  @Test
  void viewsOfSeveralResultsAreNotWrittenTo() {
    List<Tensor> parts = x.clone().split(1);
    torch(
        () -> parts.get(0).mul_(2),
        "Output 0 of SplitBackward0 is a view and is being modified inplace. This view is the output"
            + " of a function that returns multiple views. Such functions do not allow the output views"
            + " to be modified inplace. You should replace the inplace operation by an out-of-place"
            + " one.");
  }

  @Test
  void integersCannotRequireGradients() {
    String message = "Only Tensors of floating point and complex dtype can require gradients";
    torch(() -> tensor(1, 2).requiresGrad_(true), message);
    torch(() -> tensor(new int[] {1}, UINT8).requiresGrad_(true), message);
  }

  @Test
  void retainGradNeedsGradients() {
    torch(() -> ones(1).retainGrad(), "can't retain_grad on Tensor that has requires_grad=False");
  }

  @Test
  void aGradientMustFitItsTensor() {
    torch(() -> x.setGrad(x), "can't assign Variable as its own grad");
    assertThatThrownBy(() -> x.setGrad(ones(2)))
        .isInstanceOf(RuntimeException.class)
        .hasMessage(
            "attempting to assign a gradient of size '[2]' to a tensor of size '[3]'. Please ensure"
                + " that the gradient and the tensor are the same size");
  }

  @Test
  void dataMustBeAbleToRequireGradients() {
    torch(
        () -> x.setData(tensor(new int[] {1}, DType.INT64)),
        "data set to a tensor that requires gradients must be floating point or complex dtype");
  }

  @Test
  void onlyLeavesChangeRequiresGrad() {
    torch(
        () -> x.mul(2).requiresGrad_(false),
        "you can only change requires_grad flags of leaf variables. If you want to use a computed"
            + " variable in a subgraph that doesn't require differentiation use var_no_grad ="
            + " var.detach().");
  }

  @Test
  void resultsOfNoGradAreNotChangedInPlaceThroughViews() {
    Tensor y = x.clone();
    Tensor view = noGrad(() -> y.view(shape(3, 1)));
    assertThatThrownBy(() -> view.mul_(2))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith(
            "A view was created in no_grad mode and is being modified inplace with grad mode enabled.");
  }
}
