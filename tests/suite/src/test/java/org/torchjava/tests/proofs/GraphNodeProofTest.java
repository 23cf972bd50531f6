package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;

import org.bytedeco.pytorch.Node;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.GraphNode;
import org.torchjava.Tensor;

/**
 * What the bridge reads from and writes to nodes of the graph against what the presets, compiled
 * with LibTorch's own headers, read there.
 */
class GraphNodeProofTest {
  private final Tensor x = ones(new long[] {2, 3}, requiresGrad());

  @BeforeAll
  static void load() {
    Presets.load();
  }

  private static Node presetsNode(GraphNode node) {
    String text = node.toString();
    String address = text.substring(text.lastIndexOf("0x") + 2, text.length() - 1);
    return new Node(Presets.at(Long.parseUnsignedLong(address, 16)));
  }

  private static void assertSeenAlike(GraphNode node) {
    Node seen = presetsNode(node);
    assertThat(seen.sequence_nr()).isEqualTo(node.sequenceNr());
    assertThat(seen.num_outputs()).isEqualTo(node.nextEdges().size());
    assertThat(seen.num_inputs()).isEqualTo(node.shapes().size());
    for (int i = 0; i < seen.num_outputs(); i++) {
      assertThat(seen.next_edge(i).input_nr()).isEqualTo((int) node.nextEdges().get(i).inputNr());
    }
  }

  @Test
  void nodesOfOperatorsAreReadRight() {
    assertSeenAlike(x.unbind().get(1).mul(x.unbind().get(0)).gradFn());
    assertSeenAlike(x.unbind().get(0).gradFn());
    assertSeenAlike(x.add(1).gradFn().nextEdges().get(0).node());
  }

  @Test
  void nodesOfFunctionsAreMadeRight() {
    Function function =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].mul(1), inputs[1].mul(1));
          }
        };
    Tensor deep = x.exp().exp().exp();
    GraphNode before = deep.gradFn();
    GraphNode made = function.applyAll(deep, x, x.detach()).get(1).gradFn();
    assertSeenAlike(made);
    assertThat(presetsNode(made).topological_nr())
        .isEqualTo(presetsNode(before).topological_nr() + 1);
    assertThat(made.sequenceNr()).isGreaterThan(before.sequenceNr());
    assertThat(made.shapes()).containsExactly(new long[] {2, 3}, new long[] {2, 3});
  }
}
