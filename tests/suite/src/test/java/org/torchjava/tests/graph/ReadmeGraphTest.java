package org.torchjava.tests.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.torchjava.GraphDrawing;
import org.torchjava.Tensor;
import org.torchjava.graph.GraphSvg;
import org.torchjava.tests.support.Repository;

/** The README shows an image that is committed, and the lines that make it. */
class ReadmeGraphTest {
  private static final String IMAGE = "api/graph/docs/first-notebook.svg";
  private static final String REWRITE = "org.torchjava.tests.rewriteGraph";

  @Test
  void theImageIsWhatTheLinesOfTheReadmeMake() throws Exception {
    Tensor x = ones(2, 2).requiresGrad_(true);
    Tensor y = x.add(2);
    Tensor out = y.mul(y).mul(3).mean();

    GraphDrawing drawing = GraphDrawing.of(out, Map.of("x", x));
    GraphSvg svg = GraphSvg.of(drawing);

    Path image = Repository.root().resolve(IMAGE);
    if (Boolean.getBoolean(REWRITE)) {
      svg.write(image);
    }
    assertThat(Files.readString(image))
        .describedAs("%s; -D%s=true writes it anew", IMAGE, REWRITE)
        .isEqualTo(svg.toSvg());
    assertThat(Files.readString(Repository.root().resolve("README.md")))
        .contains(
            "src=\"" + IMAGE + "\"",
            """
            GraphDrawing drawing = GraphDrawing.of(out, Map.of("x", x));
            System.out.println(drawing.toDot());
            GraphSvg.of(drawing).write(Path.of("graph.svg"));
            """);
  }
}
