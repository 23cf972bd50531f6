package org.torchjava.graph;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.elk.alg.layered.LayeredLayoutProvider;
import org.eclipse.elk.alg.layered.options.LayeredOptions;
import org.eclipse.elk.core.data.LayoutMetaDataService;
import org.eclipse.elk.core.options.Direction;
import org.eclipse.elk.core.options.EdgeRouting;
import org.eclipse.elk.core.util.ElkUtil;
import org.eclipse.elk.core.util.NullElkProgressMonitor;
import org.eclipse.elk.graph.ElkEdge;
import org.eclipse.elk.graph.ElkLabel;
import org.eclipse.elk.graph.ElkNode;
import org.eclipse.elk.graph.ElkShape;
import org.eclipse.elk.graph.util.ElkGraphUtil;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphDrawing.Arrow;
import org.torchjava.GraphDrawing.Box;
import org.torchjava.graph.PlacedGraph.Area;
import org.torchjava.graph.PlacedGraph.PlacedArrow;
import org.torchjava.graph.PlacedGraph.PlacedBox;
import org.torchjava.graph.PlacedGraph.PlacedLabel;
import org.torchjava.graph.PlacedGraph.Point;

/** The layout by ELK's layered algorithm: leaves above, results below. */
final class GraphLayout {
  static {
    // The one part of ELK's services that the algorithm needs: how to copy values of options.
    LayoutMetaDataService.initElkReflect();
  }

  static final double FONT_SIZE = 12;
  static final double LINE_HEIGHT = 16;
  static final double LABEL_FONT_SIZE = 10;

  private static final double MARGIN_X = 10;
  private static final double MARGIN_Y = 5;
  private static final double LABEL_MARGIN = 3;
  private static final double GAP = 24;
  private static final double ARROW_GAP = 8;

  private final ElkNode root = ElkGraphUtil.createGraph();
  private final Map<String, ElkNode> nodes = new HashMap<>();
  private final List<Edge> edges = new ArrayList<>();
  private final GraphDrawing drawing;

  private GraphLayout(GraphDrawing drawing) {
    this.drawing = drawing;
  }

  static PlacedGraph of(GraphDrawing drawing) {
    return new GraphLayout(drawing).place();
  }

  private PlacedGraph place() {
    Map<String, Long> incoming = counts(Arrow::to);
    Map<String, Long> outgoing = counts(Arrow::from);
    for (Box box : drawing.boxes()) {
      add(box, Math.max(incoming.getOrDefault(box.id(), 0L), outgoing.getOrDefault(box.id(), 0L)));
    }
    drawing.arrows().forEach(this::add);
    root.setProperty(LayeredOptions.DIRECTION, Direction.DOWN);
    root.setProperty(LayeredOptions.EDGE_ROUTING, EdgeRouting.ORTHOGONAL);
    // Room for the heads of arrows.
    root.setProperty(LayeredOptions.SPACING_NODE_NODE_BETWEEN_LAYERS, GAP);
    root.setProperty(LayeredOptions.SPACING_EDGE_NODE_BETWEEN_LAYERS, GAP / 2);
    new LayeredLayoutProvider().layout(root, new NullElkProgressMonitor());
    return new PlacedGraph(
        root.getWidth(),
        root.getHeight(),
        drawing.boxes().stream().map(box -> new PlacedBox(box, area(nodes.get(box.id())))).toList(),
        edges.stream().map(Edge::placed).toList());
  }

  private Map<String, Long> counts(Function<Arrow, String> end) {
    return drawing.arrows().stream().collect(Collectors.groupingBy(end, Collectors.counting()));
  }

  /** A box that is wide enough for its text and for the arrows on one side, which ELK spreads. */
  private void add(Box box, long arrows) {
    double textWidth =
        box.lines().stream().mapToDouble(line -> TextSize.width(line, FONT_SIZE)).max().orElse(0);
    ElkNode node = ElkGraphUtil.createNode(root);
    node.setDimensions(
        Math.max(textWidth + 2 * MARGIN_X, (arrows + 1) * ARROW_GAP),
        box.lines().size() * LINE_HEIGHT + 2 * MARGIN_Y);
    nodes.put(box.id(), node);
  }

  private void add(Arrow arrow) {
    ElkEdge edge = ElkGraphUtil.createSimpleEdge(nodes.get(arrow.from()), nodes.get(arrow.to()));
    ElkLabel label = arrow.label().isEmpty() ? null : ElkGraphUtil.createLabel(arrow.label(), edge);
    if (label != null) {
      double textWidth = TextSize.width(arrow.label(), LABEL_FONT_SIZE);
      label.setDimensions(textWidth + 2 * LABEL_MARGIN, LINE_HEIGHT);
    }
    edges.add(new Edge(edge, label));
  }

  /** An arrow on its way through ELK; the label may be null. */
  private record Edge(ElkEdge edge, ElkLabel label) {
    PlacedArrow placed() {
      List<Point> line =
          ElkUtil.createVectorChain(ElkGraphUtil.firstEdgeSection(edge, false, false)).stream()
              .map(point -> new Point(point.x, point.y))
              .toList();
      return new PlacedArrow(
          line, label == null ? null : new PlacedLabel(label.getText(), area(label)));
    }
  }

  private static Area area(ElkShape shape) {
    return new Area(shape.getX(), shape.getY(), shape.getWidth(), shape.getHeight());
  }
}
