package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.GraphEdge;
import org.torchjava.GraphNode;
import org.torchjava.RemovableHandle;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

class GraphNodeTest {
  private final Tensor x = ones(new long[] {2, 2}, requiresGrad());
  private final Tensor y = x.add(2);
  private final Tensor out = y.mul(y).mul(3).mean();

  @Test
  void theGraphOfTheFirstNotebookCanBeWalked() {
    List<String> names = new ArrayList<>();
    for (GraphNode node = out.gradFn(); node != null; ) {
      names.add(node.name());
      List<GraphEdge> edges = node.nextEdges();
      node = edges.isEmpty() ? null : edges.get(0).node();
    }
    assertThat(names)
        .containsExactly(
            "MeanBackward0", "MulBackward0", "MulBackward0", "AddBackward0", "AccumulateGrad");
  }

  @Test
  void edgesLeadToNodesOrNowhere() {
    GraphNode multiplication = y.mul(y).gradFn();
    assertThat(multiplication.nextEdges())
        .containsExactly(new GraphEdge(y.gradFn(), 0), new GraphEdge(y.gradFn(), 0));
    assertThat(y.gradFn().nextEdges().get(1)).isEqualTo(new GraphEdge(null, 0));
    GraphNode split = x.unbind().get(1).gradFn();
    assertThat(GraphEdge.of(x.unbind().get(1)).inputNr()).isEqualTo(1);
    assertThat(split.shapes()).containsExactly(new long[] {2}, new long[] {2});
  }

  @Test
  void leavesAreFoundBehindTheirNodes() {
    GraphNode leaf = y.gradFn().nextEdges().get(0).node();
    assertThat(leaf.name()).isEqualTo("AccumulateGrad");
    assertThat(leaf).isEqualTo(GraphEdge.of(x).node());
    assertThat(leaf.variable().size()).containsExactly(2, 2);
    assertThat(leaf.sequenceNr()).isEqualTo(-1);
    assertThat(y.gradFn().variable()).isNull();
    assertThat(out.gradFn().sequenceNr()).isGreaterThan(y.gradFn().sequenceNr());
  }

  @Test
  void aNodeOutlivesItsTensors() {
    Tensor z = x.exp();
    GraphNode node = z.exp().gradFn();
    z.close();
    System.gc();
    assertThat(node.nextEdges().get(0).node().name()).isEqualTo("ExpBackward0");
    assertThat(node.toString()).startsWith("<ExpBackward0 object at 0x");
  }

  @Test
  void tensorsWithoutGradientsHaveNoEdge() {
    assertThat(x.gradFn()).isNull();
    assertThatThrownBy(() -> GraphEdge.of(ones(2)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "It is not possible to get the gradient edge for a Tensor that does not require"
                + " gradients");
  }

  @Test
  void hooksOfANodeSeeAndReplaceGradients() {
    Tensor a = ones(new long[] {}, requiresGrad());
    Tensor b = a.clone();
    List<String> seen = new ArrayList<>();
    RemovableHandle handle =
        b.gradFn()
            .registerHook(
                (gradInputs, gradOutputs) -> {
                  seen.add(gradInputs + " " + gradOutputs);
                  return List.of(gradOutputs.get(0).mul(2));
                });
    b.sum().backward(null, true);
    assertThat(seen).containsExactly("[tensor(1.)] [tensor(1.)]");
    assertThat(a.grad()).hasToString("tensor(2.)");
    handle.remove();
    b.sum().backward();
    assertThat(a.grad()).hasToString("tensor(3.)");
  }

  @Test
  void prehooksOfANodeSeeAndReplaceWhatItGets() {
    Tensor a = ones(new long[] {}, requiresGrad());
    Tensor b = a.clone();
    RemovableHandle handle =
        b.gradFn().registerPrehook(gradOutputs -> List.of(gradOutputs.get(0).mul(5)));
    b.sum().backward(null, true);
    assertThat(a.grad()).hasToString("tensor(5.)");
    handle.close();
    b.sum().backward();
    assertThat(a.grad()).hasToString("tensor(6.)");
  }

  @Test
  void hooksOfANodeReturnAsManyGradientsAsThereAre() {
    Tensor b = ones(new long[] {1}, requiresGrad()).clone();
    b.gradFn().registerHook((gradInputs, gradOutputs) -> List.of(ones(1), ones(1)));
    assertThatThrownBy(() -> b.sum().backward())
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "hook '<lambda>' has returned an incorrect number of values (got 2, but expected 1)");
  }

  @Test
  void hooksMustBeThere() {
    assertThatThrownBy(() -> y.gradFn().registerHook(null)).hasMessage("hook");
    assertThatThrownBy(() -> y.gradFn().registerPrehook(null)).hasMessage("hook");
  }
}
