package org.torchjava.graph;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.torchjava.GraphDrawing.Box;
import org.torchjava.GraphDrawing.Kind;
import org.torchjava.graph.PlacedGraph.Area;
import org.torchjava.graph.PlacedGraph.PlacedArrow;
import org.torchjava.graph.PlacedGraph.PlacedBox;
import org.torchjava.graph.PlacedGraph.PlacedLabel;
import org.torchjava.graph.PlacedGraph.Point;

/**
 * SVG with nothing but attributes, which sites that forbid styles and scripts show too. Text is
 * dark on light boxes, lines are of a grey that stands out on light and dark pages.
 */
final class SvgText {
  private static final String LINE_COLOUR = "#727b85";
  private static final String TEXT_COLOUR = "#1f2328";
  private static final double HEAD_LENGTH = 7;
  private static final double HEAD_WIDTH = 6;

  private final PlacedGraph graph;
  private final StringBuilder svg = new StringBuilder();

  SvgText(PlacedGraph graph) {
    this.graph = graph;
  }

  String write() {
    String size = "width=\"%s\" height=\"%s\"".formatted(n(graph.width()), n(graph.height()));
    String viewBox = "viewBox=\"0 0 %s %s\"".formatted(n(graph.width()), n(graph.height()));
    line("<svg xmlns=\"http://www.w3.org/2000/svg\" %s %s role=\"img\">".formatted(size, viewBox));
    line("<title>Autograd graph</title>");
    line("<desc>" + escaped(description()) + "</desc>");
    line("<g fill=\"none\" stroke=\"%s\">".formatted(LINE_COLOUR));
    graph.arrows().forEach(arrow -> line("<path d=\"%s\"/>".formatted(path(arrow.line()))));
    line("</g>");
    line("<g fill=\"%s\">".formatted(LINE_COLOUR));
    graph.arrows().forEach(arrow -> line("<path d=\"%s\"/>".formatted(head(arrow))));
    line("</g>");
    line(
        ("<g font-family=\"ui-monospace, Menlo, Consolas, 'DejaVu Sans Mono', monospace\""
                + " font-size=\"%s\" text-anchor=\"middle\">")
            .formatted(n(GraphLayout.FONT_SIZE)));
    graph.boxes().forEach(this::box);
    graph.arrows().stream().filter(arrow -> arrow.label() != null).forEach(this::label);
    line("</g>");
    line("</svg>");
    return svg.toString();
  }

  private void box(PlacedBox placed) {
    Area area = placed.area();
    List<String> lines = placed.box().lines();
    rectangle(area, fill(placed.box().kind()));
    double middle = area.centreY() - (lines.size() - 1) * GraphLayout.LINE_HEIGHT / 2;
    for (String text : lines) {
      text(text, area.centreX(), middle, GraphLayout.FONT_SIZE, "");
      middle += GraphLayout.LINE_HEIGHT;
    }
  }

  private void label(PlacedArrow arrow) {
    PlacedLabel label = arrow.label();
    double size = GraphLayout.LABEL_FONT_SIZE;
    rectangle(label.area(), "#ffffff");
    String sized = " font-size=\"%s\"".formatted(n(size));
    text(label.text(), label.area().centreX(), label.area().centreY(), size, sized);
  }

  private static String fill(Kind kind) {
    return switch (kind) {
      case RESULT -> "#d3efc5";
      case NODE -> "#e6e8eb";
      case LEAF -> "#cfe8ff";
      case ELLIPSIS -> "#ffffff";
    };
  }

  private void rectangle(Area area, String fill) {
    line(
        "<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" rx=\"4\" fill=\"%s\" stroke=\"%s\"/>"
            .formatted(
                n(area.x()), n(area.y()), n(area.width()), n(area.height()), fill, LINE_COLOUR));
  }

  /** A text as wide as estimated, whatever the font: textLength sees to it. */
  private void text(String text, double x, double middle, double fontSize, String attributes) {
    double width = TextSize.width(text, fontSize);
    String length =
        width == 0
            ? ""
            : " textLength=\"%s\" lengthAdjust=\"spacingAndGlyphs\"".formatted(n(width));
    // Letters without descenders stand around the middle when the base line is this much below it.
    double baseLine = middle + 0.35 * fontSize;
    line(
        "<text x=\"%s\" y=\"%s\" fill=\"%s\"%s%s>%s</text>"
            .formatted(n(x), n(baseLine), TEXT_COLOUR, attributes, length, escaped(text)));
  }

  private static String path(List<Point> points) {
    return points.stream()
        .map(point -> n(point.x()) + " " + n(point.y()))
        .collect(Collectors.joining(" L ", "M ", ""));
  }

  /** A triangle whose tip is where the line ends. */
  private static String head(PlacedArrow arrow) {
    Point tip = arrow.line().get(arrow.line().size() - 1);
    Point before = arrow.line().get(arrow.line().size() - 2);
    double length = Math.hypot(tip.x() - before.x(), tip.y() - before.y());
    double dx = length == 0 ? 0 : (tip.x() - before.x()) / length;
    double dy = length == 0 ? 1 : (tip.y() - before.y()) / length;
    Point base = new Point(tip.x() - dx * HEAD_LENGTH, tip.y() - dy * HEAD_LENGTH);
    double half = HEAD_WIDTH / 2;
    Point left = new Point(base.x() - dy * half, base.y() + dx * half);
    Point right = new Point(base.x() + dy * half, base.y() - dx * half);
    return path(List.of(tip, left, right)) + " Z";
  }

  /** What a screen reader says: how many of what there are. */
  private String description() {
    Map<String, Integer> counts = new LinkedHashMap<>();
    graph.boxes().stream()
        .map(PlacedBox::box)
        .filter(box -> box.kind() != Kind.ELLIPSIS)
        .forEach(box -> counts.merge(what(box), 1, Integer::sum));
    return "From the results on: "
        + counts.entrySet().stream()
            .map(count -> count.getValue() == 1 ? count.getKey() : times(count))
            .collect(Collectors.joining(", "));
  }

  private static String times(Map.Entry<String, Integer> count) {
    return count.getValue() + " times " + count.getKey();
  }

  private static String what(Box box) {
    String text = String.join(" ", box.lines());
    return switch (box.kind()) {
      case RESULT -> "result " + text;
      case LEAF -> "leaf " + text;
      default -> text;
    };
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }

  /** A number with at most two places, written the same everywhere. */
  private static String n(double value) {
    double rounded = Math.round(value * 100) / 100.0;
    return rounded == Math.rint(rounded) ? Long.toString((long) rounded) : Double.toString(rounded);
  }

  private void line(String text) {
    svg.append(text).append('\n');
  }
}
