package org.torchjava;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.torchjava.GraphDrawing.Arrow;
import org.torchjava.GraphDrawing.Box;
import org.torchjava.GraphDrawing.Kind;

/**
 * One walk through a graph, level by level from the results on. What makes a tensor the same one is
 * the edge along which its gradient flows: several Java objects may stand for one tensor.
 */
final class GraphWalk {
  private static final String ELLIPSIS_ID = "more";

  private final GraphDrawingOptions options;
  // The keys also keep the nodes of leaves, whose addresses could otherwise be used again.
  private final Map<GraphEdge, String> names = new HashMap<>();
  private final Map<GraphNode, String> ids = new HashMap<>();
  private final Queue<GraphNode> open = new ArrayDeque<>();
  private final List<Box> boxes = new ArrayList<>();
  private final List<Arrow> arrows = new ArrayList<>();
  private int leaves;
  private boolean isCutOff;

  GraphWalk(Map<String, Tensor> params, GraphDrawingOptions options) {
    this.options = options;
    params.forEach(GraphWalk::requireNameAndTensor);
    // Sorted, because a map may have any order.
    new TreeMap<>(params)
        .forEach(
            (name, tensor) -> {
              if (tensor.requiresGrad()) {
                names.merge(GraphEdge.of(tensor), printable(name), (a, b) -> a + ", " + b);
              }
            });
  }

  private static void requireNameAndTensor(String name, Tensor tensor) {
    Objects.requireNonNull(name, "params[null]");
    Objects.requireNonNull(tensor, () -> "params[" + name + "]");
  }

  GraphDrawing draw(List<Tensor> results) {
    Set<GraphEdge> drawn = new HashSet<>();
    for (int i = 0; i < results.size(); i++) {
      Tensor result = results.get(i);
      requireGrad(result, i);
      GraphEdge edge = GraphEdge.of(result);
      if (result.isLeaf()) {
        reach(edge.node());
      } else if (drawn.add(edge)) {
        addTensor("result" + (drawn.size() - 1), Kind.RESULT, edge);
        addArrow(edge, boxes.get(boxes.size() - 1).id());
      }
    }
    while (!open.isEmpty()) {
      addNode(open.remove());
    }
    if (isCutOff) {
      boxes.add(new Box(ELLIPSIS_ID, Kind.ELLIPSIS, List.of("...")));
    }
    return new GraphDrawing(boxes, arrows);
  }

  // The words of backward() (torch/csrc/autograd/autograd.cpp, 2.10.0).
  private static void requireGrad(Tensor result, int i) {
    if (!result.requiresGrad()) {
      throw new TorchException(
          "element " + i + " of tensors does not require grad and does not have a grad_fn");
    }
  }

  private void addNode(GraphNode node) {
    String id = ids.get(node);
    boxes.add(new Box(id, Kind.NODE, List.of(printable(node.name()))));
    try (Tensor leaf = node.variable()) {
      if (leaf != null) {
        String leafId = "leaf" + leaves++;
        addTensor(leafId, Kind.LEAF, new GraphEdge(node, 0));
        arrows.add(new Arrow(leafId, id, ""));
      }
    }
    for (GraphEdge edge : node.nextEdges()) {
      if (edge.node() != null) {
        addArrow(edge, id);
      }
    }
  }

  private void addTensor(String id, Kind kind, GraphEdge edge) {
    String shape = shapeText(edge.node().shapes().get(Math.toIntExact(edge.inputNr())));
    String name = names.get(edge);
    boxes.add(new Box(id, kind, name == null ? List.of(shape) : List.of(name, shape)));
  }

  private void addArrow(GraphEdge edge, String to) {
    String from = reach(edge.node());
    if (from != null) {
      boolean isOneOfSeveral = edge.node().shapes().size() > 1;
      arrows.add(new Arrow(from, to, isOneOfSeveral ? Long.toString(edge.inputNr()) : ""));
      return;
    }
    Arrow rest = new Arrow(ELLIPSIS_ID, to, "");
    if (!arrows.get(arrows.size() - 1).equals(rest)) {
      arrows.add(rest);
    }
    isCutOff = true;
  }

  /** The identifier of a node, which is drawn later; null when it is left out. */
  private String reach(GraphNode node) {
    String id = ids.get(node);
    if (id == null && ids.size() < options.maxNodes()) {
      id = "node" + ids.size();
      ids.put(node, id);
      open.add(node);
    }
    if (id == null && !options.ellipsis()) {
      throw new IllegalArgumentException(
          "the graph has more than "
              + options.maxNodes()
              + " nodes: GraphDrawingOptions allow for more with maxNodes, or cut it off with"
              + " ellipsis");
    }
    return id;
  }

  /** As torchviz writes it: without the comma that a Python tuple of one has. */
  private static String shapeText(long[] shape) {
    return shape == null
        ? "(nested)"
        : Arrays.stream(shape).mapToObj(Long::toString).collect(Collectors.joining(", ", "(", ")"));
  }

  /** One line that any file can hold: a mark in place of control characters and halves of pairs. */
  private static String printable(String name) {
    return name.codePoints()
        .map(c -> isPrintable(c) ? c : 0xFFFD)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static boolean isPrintable(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL,
          Character.SURROGATE,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          false;
      default -> (character & 0xFFFE) != 0xFFFE;
    };
  }
}
