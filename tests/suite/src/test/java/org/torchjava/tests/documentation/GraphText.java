package org.torchjava.tests.documentation;

import java.util.stream.Collectors;
import org.torchjava.GraphEdge;
import org.torchjava.GraphNode;
import org.torchjava.Tensor;

/** What a tensor was computed by: {@code MulBackward0(-, CloneBackward0(AccumulateGrad))}. */
final class GraphText {
  private GraphText() {}

  static String of(Tensor tensor) {
    return of(tensor.gradFn());
  }

  private static String of(GraphNode node) {
    if (node == null) {
      return "-";
    }
    String inputs =
        node.nextEdges().stream()
            .map(GraphEdge::node)
            .map(GraphText::of)
            .collect(Collectors.joining(", "));
    return inputs.isEmpty() ? node.name() : node.name() + "(" + inputs + ")";
  }
}
