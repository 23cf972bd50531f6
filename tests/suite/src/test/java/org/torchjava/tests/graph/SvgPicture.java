package org.torchjava.tests.graph;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.torchjava.graph.GraphSvg;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;

/** What an SVG shows, read back from its XML. */
final class SvgPicture {
  private static final Pattern BETWEEN_NUMBERS = Pattern.compile("[ A-Z]+");

  /** Places have two digits after the point. */
  private static final double ROUNDING = 0.02;

  final Element root;
  final List<Box> boxes = new ArrayList<>();
  final List<List<Point>> lines = new ArrayList<>();
  final List<List<Point>> heads = new ArrayList<>();

  record Point(double x, double y) {}

  record Area(double left, double top, double right, double bottom) {
    boolean overlaps(Area other) {
      return reaches(left, other.right)
          && reaches(other.left, right)
          && reaches(top, other.bottom)
          && reaches(other.top, bottom);
    }

    boolean contains(Area other) {
      return left <= other.left
          && other.right <= right
          && top <= other.top
          && other.bottom <= bottom;
    }

    /** Whether a line that ends here touches the area without entering it. */
    boolean hasOnBorder(Point p) {
      boolean isWithin = p.x >= left && p.x <= right;
      return isWithin && (isAt(p.y, top) || isAt(p.y, bottom));
    }

    private static boolean isAt(double a, double b) {
      return !reaches(a, b) && !reaches(b, a);
    }

    private static boolean reaches(double from, double to) {
      return from < to - ROUNDING;
    }
  }

  /** A rectangle with the texts in it; labels of arrows come behind the boxes. */
  record Box(Area area, List<String> texts, List<Area> textAreas) {}

  SvgPicture(GraphSvg svg) throws Exception {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
    factory.setNamespaceAware(true);
    root =
        factory
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(svg.toSvg())))
            .getDocumentElement();
    for (Element element : elements("*")) {
      switch (element.getLocalName()) {
        case "rect" -> boxes.add(new Box(area(element), new ArrayList<>(), new ArrayList<>()));
        case "text" -> addText(element, boxes.get(boxes.size() - 1));
        case "path" -> addPath(element.getAttribute("d"));
        default -> {}
      }
    }
  }

  List<Element> elements(String name) {
    NodeList found = root.getElementsByTagNameNS("*", name);
    return IntStream.range(0, found.getLength()).mapToObj(i -> (Element) found.item(i)).toList();
  }

  Area area() {
    return new Area(0, 0, number(root, "width"), number(root, "height"));
  }

  private static Area area(Element rectangle) {
    double x = number(rectangle, "x");
    double y = number(rectangle, "y");
    return new Area(x, y, x + number(rectangle, "width"), y + number(rectangle, "height"));
  }

  private static void addText(Element text, Box box) {
    double middle = number(text, "x");
    double baseLine = number(text, "y");
    double half = number(text, "textLength") / 2;
    Element sized = text.hasAttribute("font-size") ? text : (Element) text.getParentNode();
    double fontSize = number(sized, "font-size");
    box.texts.add(text.getTextContent());
    // A font of a size reaches about 0.8 of it above and 0.2 below the base line.
    box.textAreas.add(
        new Area(
            middle - half, baseLine - 0.8 * fontSize, middle + half, baseLine + 0.2 * fontSize));
  }

  private void addPath(String data) {
    double[] numbers =
        BETWEEN_NUMBERS
            .splitAsStream(data)
            .filter(word -> !word.isEmpty())
            .mapToDouble(Double::parseDouble)
            .toArray();
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < numbers.length; i += 2) {
      points.add(new Point(numbers[i], numbers[i + 1]));
    }
    (data.endsWith("Z") ? heads : lines).add(points);
  }

  private static double number(Element element, String attribute) {
    return Double.parseDouble(element.getAttribute(attribute));
  }
}
