package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.Collections;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.GradOptions;
import org.torchjava.GraphEdge;
import org.torchjava.Tensor;
import org.torchjava.TensorOrGraphEdge;
import org.torchjava.TorchException;

/** Edges of the graph as what is differentiated, and by what: PyTorch's GradientEdge. */
class GraphEdgeTest {
  private static final GradOptions KEEP = GradOptions.defaults().retainGraph(true);

  private final Tensor x = tensor(new double[] {1, 2, 3}, requiresGrad());
  private final Tensor y = x.mul(x);
  private final Tensor sum = y.sum();
  private final Tensor unused = ones(new long[] {1}, requiresGrad());

  private static List<Tensor> grad(
      TensorOrGraphEdge output, TensorOrGraphEdge input, GradOptions options) {
    return Autograd.grad(List.of(output), List.of(input), options);
  }

  private static void refused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  @Test
  void edgesAreDifferentiatedByEdges() {
    assertThat(grad(sum, GraphEdge.of(x), KEEP)).hasToString("[tensor([2., 4., 6.])]");
    assertThat(grad(GraphEdge.of(sum), x, KEEP)).hasToString("[tensor([2., 4., 6.])]");
    assertThat(grad(GraphEdge.of(sum), GraphEdge.of(y), KEEP))
        .hasToString("[tensor([1., 1., 1.])]");
    assertThat(Autograd.grad(List.of(GraphEdge.of(sum)), List.of(x, GraphEdge.of(y))))
        .hasToString("[tensor([2., 4., 6.]), tensor([1., 1., 1.])]");
  }

  @Test
  void anEdgeOutlivesItsTensor() {
    GraphEdge edge = GraphEdge.of(y);
    Tensor changed = y.exp_();
    changed.close();

    List<Tensor> vector = List.of(tensor(1.0, 10.0, 100.0));
    assertThat(grad(edge, x, KEEP.gradOutputs(vector)))
        .hasToString("[tensor([  2.,  40., 600.])]"); // of the square alone
  }

  @Test
  void gradientsOfEdgesCanBeDifferentiated() {
    Tensor gradient = grad(GraphEdge.of(sum), x, KEEP.createGraph(true)).get(0);

    assertThat(gradient.requiresGrad()).isTrue();
    assertThat(grad(gradient.sum(), GraphEdge.of(x), KEEP)).hasToString("[tensor([2., 2., 2.])]");
  }

  @Test
  void theGraphIsFreedUnlessItIsKept() {
    grad(GraphEdge.of(sum), x, GradOptions.defaults());

    assertThatThrownBy(() -> grad(GraphEdge.of(sum), x, GradOptions.defaults()))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("Trying to backward through the graph a second time");
  }

  @Test
  void backwardAccumulatesAlongEdges() {
    Tensor other = tensor(new double[] {1, 1, 1}, requiresGrad());
    Tensor product = y.mul(other).sum();

    Autograd.backward(List.of(GraphEdge.of(product)), null, true, false, List.of(GraphEdge.of(x)));
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.])");
    assertThat(other.grad()).isNull();

    Autograd.backward(List.of(GraphEdge.of(product)), null, true, false, List.of(y));
    assertThat(y.grad()).hasToString("tensor([1., 1., 1.])");
    assertThat(x.grad()).hasToString("tensor([2., 4., 6.])");

    Autograd.backward(List.of(GraphEdge.of(product)), null);
    assertThat(x.grad()).hasToString("tensor([ 4.,  8., 12.])");
    assertThat(other.grad()).hasToString("tensor([1., 4., 9.])");
  }

  @Test
  void edgesThatWereNotUsedGiveNullOrAnError() {
    GraphEdge edge = GraphEdge.of(unused);

    assertThat(grad(sum, edge, KEEP.allowUnused(true))).containsOnlyNulls();
    refused(
        () -> grad(sum, edge, KEEP),
        "The differentiated Tensor at index 0 appears to not have been used in the graph. Set"
            + " allow_unused=True if this is the desired behavior.");
    refused(
        () -> grad(sum, edge, KEEP.materializeGrads(true)),
        "materialize_grads cannot be used when the given input is a GradientEdge");
  }

  @Test
  void gradientsMustFitTheEdge() {
    GraphEdge edge = GraphEdge.of(y);
    Tensor complex = tensor(new Complex[] {new Complex(1, 1)}).expand(3);

    refused(() -> grad(edge, x, KEEP), "grad can be implicitly created only for scalar outputs");
    refused(
        () -> grad(edge, x, KEEP.gradOutputs(List.of(ones(2)))),
        "Mismatch in shape: grad_output[0] has a shape of torch.Size([2]) and output[0] has a shape"
            + " of torch.Size([3]).");
    refused(
        () -> grad(edge, x, KEEP.gradOutputs(List.of(complex))),
        "For complex Tensors, both grad_output and output are required to have the same dtype."
            + " Mismatch in dtype: grad_output[0] has a dtype of torch.complex64 and output[0] has a"
            + " dtype of torch.float32.");
    refused(
        () -> grad(edge, x, KEEP.gradOutputs(List.of(ones(3), ones(3)))),
        "got 1 tensors and 2 gradients");
    Tensor number = unused.to(DType.COMPLEX64).square();
    refused(
        () -> grad(GraphEdge.of(number), unused, KEEP),
        "grad can be implicitly created only for real scalar outputs but got torch.complex64");
  }

  /** The engine puts its own in the place of such gradients, and must not let go of ours. */
  @Test
  void gradientsOfAnotherDtypeAreLeftAsTheyWere() {
    GraphEdge edge = GraphEdge.of(y);
    Tensor vector = tensor(1, 10, 100);

    for (int i = 0; i < 20; i++) {
      assertThat(grad(edge, x, KEEP.gradOutputs(List.of(vector))))
          .hasToString("[tensor([  2.,  40., 600.])]");
    }
    assertThat(vector).hasToString("tensor([  1,  10, 100])");
  }

  @Test
  void edgesMustLeadSomewhere() {
    assertThatThrownBy(() -> grad(sum, new GraphEdge(null, 0), KEEP))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("inputs[0].node");
    for (long inputNr : new long[] {-1, 1, 1L << 40}) {
      GraphEdge outside = new GraphEdge(y.gradFn(), inputNr);
      assertThatThrownBy(() -> grad(sum, outside, KEEP))
          .isExactlyInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("tuple index out of range");
      assertThatThrownBy(() -> grad(outside, x, KEEP.gradOutputs(List.of(ones(3)))))
          .isExactlyInstanceOf(IndexOutOfBoundsException.class);
    }
  }

  @Test
  void tensorsAmongEdgesMustRequireGradients() {
    refused(
        () -> grad(ones(1), GraphEdge.of(x), KEEP),
        "element 0 of tensors does not require grad and does not have a grad_fn");
    refused(
        () -> grad(GraphEdge.of(sum), ones(1), KEEP),
        "One of the differentiated Tensors does not require grad");
    assertThatThrownBy(() -> Autograd.grad(List.of(GraphEdge.of(sum)), List.of()))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("grad requires non-empty inputs.");
    refused(
        () -> Autograd.backward(List.of(GraphEdge.of(sum)), null, null, false, List.of()),
        "`inputs` argument to `backward()` cannot be empty.");
    List<TensorOrGraphEdge> withNull = Collections.singletonList(null);
    assertThatThrownBy(() -> Autograd.grad(List.of(GraphEdge.of(sum)), withNull))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("inputs[0]");
  }
}
