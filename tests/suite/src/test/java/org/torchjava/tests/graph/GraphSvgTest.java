package org.torchjava.tests.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.stack;

import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphDrawing.Arrow;
import org.torchjava.Tensor;
import org.torchjava.graph.GraphSvg;
import org.torchjava.tests.graph.SvgPicture.Area;
import org.torchjava.tests.graph.SvgPicture.Box;
import org.torchjava.tests.graph.SvgPicture.Point;
import org.w3c.dom.Element;

/** Graphs as images, looked at as geometry. */
class GraphSvgTest {
  private final Tensor x = ones(2, 2).requiresGrad_(true);

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8, 13, 20, 30, 45, 60, 80, 100, 130, 160, 300})
  void everyTextStandsInItsBoxAndNoTwoBoxesOverlap(int operations) throws Exception {
    GraphDrawing drawing = RandomGraph.of(operations, operations).draw();
    SvgPicture picture = new SvgPicture(GraphSvg.of(drawing));

    assertThat(picture.boxes.subList(0, drawing.boxes().size()))
        .extracting(Box::texts)
        .isEqualTo(drawing.boxes().stream().map(GraphDrawing.Box::lines).toList());
    assertThat(picture.boxes)
        .allMatch(box -> box.textAreas().stream().allMatch(box.area()::contains))
        .allMatch(box -> picture.area().contains(box.area()));
    for (int i = 0; i < picture.boxes.size(); i++) {
      Area area = picture.boxes.get(i).area();
      assertThat(picture.boxes.subList(i + 1, picture.boxes.size()))
          .noneMatch(other -> other.area().overlaps(area));
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4, 5, 8, 13, 20, 30, 45, 60, 80, 100, 130, 160, 300})
  void everyArrowLeadsFromItsBoxToItsBoxAndThroughNoOther(int operations) throws Exception {
    GraphDrawing drawing = RandomGraph.of(operations, operations).draw();
    SvgPicture picture = new SvgPicture(GraphSvg.of(drawing));
    Map<String, Area> areas = new HashMap<>();
    for (int i = 0; i < drawing.boxes().size(); i++) {
      areas.put(drawing.boxes().get(i).id(), picture.boxes.get(i).area());
    }

    assertThat(picture.lines).hasSameSizeAs(drawing.arrows());
    for (int i = 0; i < picture.lines.size(); i++) {
      Arrow arrow = drawing.arrows().get(i);
      List<Point> line = picture.lines.get(i);
      Point end = line.get(line.size() - 1);
      assertThat(line.get(0)).matches(areas.get(arrow.from())::hasOnBorder, "starts at its box");
      assertThat(end).matches(areas.get(arrow.to())::hasOnBorder, "ends at its box");
      assertThat(picture.heads.get(i).get(0)).isEqualTo(end);
      assertThat(segments(line))
          .noneMatch(segment -> areas.values().stream().anyMatch(segment::overlaps));
    }
  }

  /** The parts of a line, which are upright or level. */
  private static List<Area> segments(List<Point> line) {
    return IntStream.range(1, line.size())
        .mapToObj(i -> segment(line.get(i - 1), line.get(i)))
        .toList();
  }

  private static Area segment(Point a, Point b) {
    assertThat(a.x() == b.x() || a.y() == b.y()).isTrue();
    return new Area(
        Math.min(a.x(), b.x()),
        Math.min(a.y(), b.y()),
        Math.max(a.x(), b.x()),
        Math.max(a.y(), b.y()));
  }

  @Test
  void arrowsFromANodeWithSeveralResultsAreNumbered() throws Exception {
    List<Tensor> parts = x.unbind();
    GraphDrawing drawing = GraphDrawing.of(parts.get(1).sub(parts.get(0)));
    SvgPicture picture = new SvgPicture(GraphSvg.of(drawing));

    assertThat(picture.boxes.subList(drawing.boxes().size(), picture.boxes.size()))
        .flatExtracting(Box::texts)
        .containsExactly("1", "0");
  }

  @Test
  void theHeadsOfManyArrowsAtOneBoxStandSideBySide() throws Exception {
    Tensor[] leaves = new Tensor[60];
    Arrays.setAll(leaves, i -> ones(1).requiresGrad_(true));
    GraphDrawing drawing = GraphDrawing.of(stack(leaves));
    SvgPicture picture = new SvgPicture(GraphSvg.of(drawing));

    List<Double> tips =
        IntStream.range(0, drawing.arrows().size())
            .filter(i -> drawing.arrows().get(i).to().equals("node0"))
            .mapToObj(i -> picture.heads.get(i).get(0).x())
            .sorted()
            .toList();
    assertThat(tips).hasSize(60);
    for (int i = 1; i < tips.size(); i++) {
      assertThat(tips.get(i) - tips.get(i - 1)).isGreaterThan(7);
    }
  }

  @Test
  void screenReadersFindATitleAndADescription() throws Exception {
    GraphDrawing drawing = GraphDrawing.of(x.exp().exp(), Map.of("<x>", x));
    SvgPicture picture = new SvgPicture(GraphSvg.of(drawing));

    assertThat(picture.root.getNamespaceURI()).isEqualTo("http://www.w3.org/2000/svg");
    assertThat(picture.root.getAttribute("role")).isEqualTo("img");
    assertThat(picture.elements("title"))
        .extracting(Element::getTextContent)
        .containsExactly("Autograd graph");
    assertThat(picture.elements("desc"))
        .extracting(Element::getTextContent)
        .containsExactly(
            "From the results on: result (2, 2), 2 times ExpBackward0, AccumulateGrad,"
                + " leaf <x> (2, 2)");
  }

  @Test
  void theImageHasNothingThatSitesForbid() throws Exception {
    SvgPicture picture = new SvgPicture(GraphSvg.of(RandomGraph.of(1, 30).draw()));

    assertThat(picture.elements("*"))
        .extracting(Element::getLocalName)
        .containsOnly("title", "desc", "g", "path", "rect", "text");
  }

  @Test
  void equalGraphsGiveEqualImages() {
    assertThat(GraphSvg.of(RandomGraph.of(7, 80).draw()).toSvg())
        .isEqualTo(GraphSvg.of(RandomGraph.of(7, 80).draw()).toSvg());
  }

  @Test
  void severalThreadsMayDrawAtOnce() {
    GraphDrawing drawing = RandomGraph.of(3, 60).draw();
    String expected = GraphSvg.of(drawing).toSvg();

    assertThat(IntStream.range(0, 16).parallel().mapToObj(i -> GraphSvg.of(drawing).toSvg()))
        .containsOnly(expected);
  }

  @Test
  void theDeepestGraphThatIsDrawnByDefaultFits() throws Exception {
    Tensor deep = x;
    for (int i = 0; i < 999; i++) {
      deep = deep.add(1);
    }

    assertThat(new SvgPicture(GraphSvg.of(GraphDrawing.of(deep))).boxes).hasSize(1002);
  }

  @Test
  void theImageIsWrittenInUtf8(@TempDir Path folder) throws Exception {
    GraphSvg svg = GraphSvg.of(GraphDrawing.of(x.exp(), Map.of("重み", x)));
    Path file = folder.resolve("graph.svg");
    svg.write(file);

    assertThat(Files.readString(file)).isEqualTo(svg.toSvg()).contains(">重み</text>");
    assertThatThrownBy(() -> svg.write(folder.resolve("none").resolve("graph.svg")))
        .isExactlyInstanceOf(UncheckedIOException.class);
    assertThatThrownBy(() -> svg.write(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("file");
    assertThatThrownBy(() -> GraphSvg.of(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("drawing");
  }
}
