package org.torchjava;

import java.util.stream.Collectors;
import org.torchjava.GraphDrawing.Arrow;
import org.torchjava.GraphDrawing.Box;

/** A drawing in the language of Graphviz. */
final class DotText {
  private static final String HEAD =
      """
      digraph {
        node [shape=box, style=filled, fillcolor=lightgrey, fontname=monospace, fontsize=10]
      """;

  private DotText() {}

  static String of(GraphDrawing drawing) {
    StringBuilder text = new StringBuilder(HEAD);
    drawing.boxes().forEach(box -> text.append("  ").append(line(box)).append('\n'));
    drawing.arrows().forEach(arrow -> text.append("  ").append(line(arrow)).append('\n'));
    return text.append("}\n").toString();
  }

  private static String line(Box box) {
    String label = box.lines().stream().map(DotText::escaped).collect(Collectors.joining("\\n"));
    return box.id() + " [label=\"" + label + "\"" + colour(box) + "]";
  }

  private static String colour(Box box) {
    return switch (box.kind()) {
      case RESULT -> ", fillcolor=darkolivegreen1";
      case LEAF -> ", fillcolor=lightblue";
      case ELLIPSIS -> ", fillcolor=white";
      case NODE -> "";
    };
  }

  private static String line(Arrow arrow) {
    String ends = arrow.from() + " -> " + arrow.to();
    return arrow.label().isEmpty() ? ends : ends + " [label=\"" + escaped(arrow.label()) + "\"]";
  }

  /** Labels know escapes with a backslash, and the entities of HTML. */
  private static String escaped(String text) {
    return text.replace("\\", "\\\\").replace("\"", "\\\"").replace("&", "&amp;");
  }
}
