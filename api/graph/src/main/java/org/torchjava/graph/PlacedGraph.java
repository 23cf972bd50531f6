package org.torchjava.graph;

import java.util.List;
import org.torchjava.GraphDrawing.Box;

/** A drawing with places for all its parts, in pixels from the upper left corner. */
record PlacedGraph(double width, double height, List<PlacedBox> boxes, List<PlacedArrow> arrows) {

  /** A part of the area. */
  record Area(double x, double y, double width, double height) {
    double centreX() {
      return x + width / 2;
    }

    double centreY() {
      return y + height / 2;
    }
  }

  record PlacedBox(Box box, Area area) {}

  /** A line that starts at the border of one box and ends at that of another; label may be null. */
  record PlacedArrow(List<Point> line, PlacedLabel label) {}

  record PlacedLabel(String text, Area area) {}

  record Point(double x, double y) {}
}
