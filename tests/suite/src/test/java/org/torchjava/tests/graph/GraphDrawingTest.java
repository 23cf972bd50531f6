package org.torchjava.tests.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphDrawing.Arrow;
import org.torchjava.GraphDrawing.Box;
import org.torchjava.GraphDrawing.Kind;
import org.torchjava.GraphDrawingOptions;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/** Graphs as text. */
class GraphDrawingTest {
  private static final GraphDrawingOptions DEFAULTS = GraphDrawingOptions.defaults();

  private final Tensor x = ones(2, 2).requiresGrad_(true);

  @Test
  void theFirstNotebooksGraphHasItsNodesFromTheResultToTheLeaf() {
    Tensor y = x.add(2);
    Tensor out = y.mul(y).mul(3).mean();

    assertThat(GraphDrawing.of(out, Map.of("x", x)).toDot())
        .isEqualTo(
            """
            digraph {
              node [shape=box, style=filled, fillcolor=lightgrey, fontname=monospace, fontsize=10]
              result0 [label="()", fillcolor=darkolivegreen1]
              node0 [label="MeanBackward0"]
              node1 [label="MulBackward0"]
              node2 [label="MulBackward0"]
              node3 [label="AddBackward0"]
              node4 [label="AccumulateGrad"]
              leaf0 [label="x\\n(2, 2)", fillcolor=lightblue]
              node0 -> result0
              node1 -> node0
              node2 -> node1
              node3 -> node2
              node3 -> node2
              node4 -> node3
              leaf0 -> node4
            }
            """);
  }

  @Test
  void aNodeThatSeveralResultsShareAppearsOnce() {
    Tensor shared = x.exp();
    GraphDrawing drawing = GraphDrawing.of(shared.sin(), shared.cos(), shared);

    assertThat(drawing.boxes())
        .filteredOn(box -> box.kind() == Kind.NODE)
        .flatExtracting(Box::lines)
        .containsExactly("SinBackward0", "CosBackward0", "ExpBackward0", "AccumulateGrad");
    assertThat(drawing.boxes()).filteredOn(box -> box.kind() == Kind.LEAF).hasSize(1);
    assertThat(drawing.arrows())
        .filteredOn(arrow -> arrow.from().equals("node2"))
        .extracting(Arrow::to)
        .containsExactly("result2", "node0", "node1");
  }

  @Test
  void arrowsFromANodeWithSeveralResultsTellWhichOneWasUsed() {
    List<Tensor> parts = x.unbind();
    GraphDrawing drawing = GraphDrawing.of(parts.get(1).mul(parts.get(0)), parts.get(1));

    assertThat(drawing.arrows())
        .containsExactly(
            new Arrow("node0", "result0", ""),
            new Arrow("node1", "result1", "1"),
            new Arrow("node1", "node0", "1"),
            new Arrow("node1", "node0", "0"),
            new Arrow("node2", "node1", ""),
            new Arrow("leaf0", "node2", ""));
    assertThat(drawing.toDot()).contains("  node1 -> node0 [label=\"0\"]\n");
  }

  @Test
  void inputsWithoutGradientsAreNotDrawn() {
    assertThat(GraphDrawing.of(x.mul(ones(2))).boxes())
        .extracting(Box::lines)
        .containsExactly(
            List.of("(2, 2)"),
            List.of("MulBackward0"),
            List.of("AccumulateGrad"),
            List.of("(2, 2)"));
  }

  /** A function with a result that needs no gradient. */
  private static final class Sorting extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      var sorted = inputs[0].sort();
      ctx.markNonDifferentiable(sorted.indices());
      return tensors(sorted.values(), sorted.indices());
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... gradients) {
      return tensors(gradients[0]);
    }
  }

  @Test
  void nodesOfFunctionsWrittenInJavaHaveTheirNames() {
    GraphDrawing drawing = GraphDrawing.of(new Sorting().applyAll(x).get(0).exp());

    assertThat(drawing.boxes())
        .filteredOn(box -> box.kind() == Kind.NODE)
        .flatExtracting(Box::lines)
        .containsExactly("ExpBackward0", "SortingBackward", "AccumulateGrad");
    assertThat(drawing.arrows()).contains(new Arrow("node1", "node0", "0"));
  }

  @Test
  void theGraphOfAGradientIsDrawnToo() {
    Tensor gradient =
        Autograd.grad(List.of(x.exp().sum()), List.of(x), null, null, true, false).get(0);

    assertThat(GraphDrawing.of(gradient).boxes())
        .filteredOn(box -> box.kind() == Kind.NODE)
        .flatExtracting(Box::lines)
        .containsExactly("MulBackward0", "ExpBackward0", "AccumulateGrad");
  }

  @Test
  void aResultThatIsALeafIsDrawnAsALeaf() {
    GraphDrawing drawing = GraphDrawing.of(List.of(x, x.exp()), Map.of("x", x), DEFAULTS);

    assertThat(drawing.boxes())
        .filteredOn(box -> box.kind() == Kind.LEAF)
        .extracting(Box::lines)
        .containsExactly(List.of("x", "(2, 2)"));
    assertThat(drawing.boxes())
        .filteredOn(box -> box.kind() == Kind.RESULT)
        .extracting(Box::id)
        .containsExactly("result0");
  }

  @Test
  void aResultThatIsGivenTwiceAppearsOnce() {
    Tensor y = x.exp();

    assertThat(GraphDrawing.of(y, y).toDot()).isEqualTo(GraphDrawing.of(y).toDot());
  }

  @Test
  void aTensorHasAllItsNamesWhateverTheOrderOfTheMap() {
    Tensor y = x.exp();
    Map<String, Tensor> params = new HashMap<>();
    for (String name : List.of("tied", "weight", "embedding", "decoder")) {
      params.put(name, x);
    }
    params.put("y", y);
    params.put("frozen", ones(2));

    assertThat(GraphDrawing.of(y, params).boxes())
        .filteredOn(box -> box.kind() != Kind.NODE)
        .extracting(Box::lines)
        .containsExactly(
            List.of("y", "(2, 2)"), List.of("decoder, embedding, tied, weight", "(2, 2)"));
  }

  @Test
  void namesThatMeanSomethingToGraphvizStayAsTheyAre() {
    Map<String, Tensor> params = Map.of("a\"b\\N&amp;<c>\n\u0000\uD800", x);

    assertThat(GraphDrawing.of(x.exp(), params).toDot())
        .contains(
            "  leaf0 [label=\"a\\\"b\\\\N&amp;amp;<c>\uFFFD\uFFFD\uFFFD\\n(2, 2)\","
                + " fillcolor=lightblue]\n");
  }

  @Test
  void equalGraphsGiveEqualText() {
    assertThat(RandomGraph.of(7, 100).draw().toDot())
        .isEqualTo(RandomGraph.of(7, 100).draw().toDot())
        .isNotEqualTo(RandomGraph.of(8, 100).draw().toDot());
  }

  @Test
  void aGraphThatIsTwentyThousandNodesDeepIsDrawn() {
    Tensor deep = x;
    for (int i = 0; i < 20_000; i++) {
      deep = deep.add(1);
    }

    GraphDrawing drawing = GraphDrawing.of(List.of(deep), Map.of(), DEFAULTS.maxNodes(20_001));

    assertThat(drawing.boxes()).hasSize(20_003);
    assertThat(drawing.arrows()).hasSize(20_002).endsWith(new Arrow("leaf0", "node20000", ""));
  }

  @Test
  void aLargerGraphThanAllowedIsRefused() {
    Tensor y = x.exp().exp().exp();
    List<Tensor> results = List.of(y);

    assertThat(GraphDrawing.of(results, Map.of(), DEFAULTS.maxNodes(4)).boxes()).hasSize(6);
    assertThatThrownBy(() -> GraphDrawing.of(results, Map.of(), DEFAULTS.maxNodes(3)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "the graph has more than 3 nodes: GraphDrawingOptions allow for more with maxNodes, or"
                + " cut it off with ellipsis");
    Tensor deep = x;
    for (int i = 0; i < 1000; i++) {
      deep = deep.add(1);
    }
    Tensor tooDeep = deep;
    assertThatThrownBy(() -> GraphDrawing.of(tooDeep))
        .hasMessageStartingWith("the graph has more than 1000 nodes");
  }

  @Test
  void anEllipsisStandsForWhatIsCutOff() {
    Tensor y = x.mul(ones(2).requiresGrad_(true)).add(x.exp());

    assertThat(GraphDrawing.of(List.of(y), Map.of(), DEFAULTS.maxNodes(3).ellipsis(true)).toDot())
        .isEqualTo(
            """
            digraph {
              node [shape=box, style=filled, fillcolor=lightgrey, fontname=monospace, fontsize=10]
              result0 [label="(2, 2)", fillcolor=darkolivegreen1]
              node0 [label="AddBackward0"]
              node1 [label="MulBackward0"]
              node2 [label="ExpBackward0"]
              more [label="...", fillcolor=white]
              node0 -> result0
              node1 -> node0
              node2 -> node0
              more -> node1
              more -> node2
            }
            """);
  }

  @Test
  void whatCannotBeDrawnIsRefused() {
    Tensor y = x.exp();
    Tensor closed = x.exp();
    closed.close();

    assertThatThrownBy(() -> GraphDrawing.of(y, ones(2)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("element 1 of tensors does not require grad and does not have a grad_fn");
    assertThatThrownBy(() -> GraphDrawing.of(closed))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage(
            "a tensor of dtype torch.float32 and shape [2, 2] was used after it was closed");
    assertThatThrownBy(() -> GraphDrawing.of(y, Map.of("w", closed)))
        .isExactlyInstanceOf(IllegalStateException.class);
    assertThatThrownBy(() -> GraphDrawing.of())
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no result whose graph could be drawn");
    assertThatThrownBy(() -> DEFAULTS.maxNodes(0))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("maxNodes must be positive, but is 0");
  }

  @Test
  void nullIsRefusedByName() {
    Tensor y = x.exp();
    Map<String, Tensor> nothing = new HashMap<>();
    nothing.put("w", null);
    Map<String, Tensor> nameless = new HashMap<>();
    nameless.put(null, x);

    assertThatNullIsRefused("results", () -> GraphDrawing.of((Tensor[]) null));
    assertThatNullIsRefused("results[1]", () -> GraphDrawing.of(y, (Tensor) null));
    assertThatNullIsRefused("result", () -> GraphDrawing.of((Tensor) null, Map.of()));
    assertThatNullIsRefused("params", () -> GraphDrawing.of(y, (Map<String, Tensor>) null));
    assertThatNullIsRefused("params[w]", () -> GraphDrawing.of(y, nothing));
    assertThatNullIsRefused("params[null]", () -> GraphDrawing.of(y, nameless));
    assertThatNullIsRefused("options", () -> GraphDrawing.of(List.of(y), Map.of(), null));
  }

  private static void assertThatNullIsRefused(String name, Runnable call) {
    assertThatThrownBy(call::run).isExactlyInstanceOf(NullPointerException.class).hasMessage(name);
  }

  @Test
  void aDrawingLeavesTensorsOpenAndTheGraphAlive() {
    Tensor y = x.exp();
    GraphDrawing.of(y, Map.of("x", x));

    y.sum().backward();
    assertThat(x.grad()).isNotNull();
    assertThat(x.size()).containsExactly(2, 2);
  }
}
