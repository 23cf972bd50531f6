package org.torchjava.generator.emit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class SourceTextTest {
  private static final List<String> LONG = Collections.nCopies(20, "parameter");

  @Test
  void aListThatFitsStaysOnOneLine() {
    assertThat(new SourceText().list("f(", List.of("a", "b"), ");")).hasToString("f(a, b);\n");
    assertThat(new SourceText().list("f(", List.of(), ");")).hasToString("f();\n");
  }

  @Test
  void aLongListGoesOnLinesOfItsOwnWithinAHundredColumns() {
    String text = new SourceText().list("  call(", LONG, ");").toString();

    assertThat(text.lines()).first().isEqualTo("  call(");
    assertThat(text.lines().skip(1)).allMatch(line -> line.startsWith("      parameter"));
    assertThat(text.lines()).allMatch(line -> line.length() <= 100).hasSize(4);
    assertThat(text).endsWith("parameter);\n");
  }

  @Test
  void aCommentIsBrokenBetweenWords() {
    String text = new SourceText().words("// ", "// ", String.join(" ", LONG), " END").toString();

    assertThat(text.lines()).allMatch(line -> line.startsWith("// parameter")).hasSize(3);
    assertThat(text.lines()).allMatch(line -> line.length() <= 100);
    assertThat(text).endsWith(" END\n");
  }
}
