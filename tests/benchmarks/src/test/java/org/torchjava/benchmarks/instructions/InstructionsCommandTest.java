package org.torchjava.benchmarks.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstructionsCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();
  private Baseline stored;

  @BeforeEach
  void store() throws IOException {
    Path file = folder.resolve("baseline.tsv");
    Baseline.write(List.of(add(1000, 2000)), file);
    stored = Baseline.read(file);
  }

  @Test
  void growthWithinTheTolerancePasses() {
    assertThat(compare(add(1030, 2100))).isTrue();
    assertThat(text.toString())
        .contains("add                   900     1030     1000     2100     2000    2.333\n")
        .endsWith("instructions: 1 calls, 0 of them above what is stored and allowed\n");
  }

  @Test
  void growthBeyondItFailsOnEitherSide() {
    assertThat(compare(add(1031, 2000))).isFalse();
    assertThat(compare(add(1000, 2101))).isFalse();
    assertThat(text.toString())
        .contains("    2.222  grown\n", "    2.334  grown\n")
        .endsWith("instructions: 1 calls, 1 of them above what is stored and allowed\n");
  }

  @Test
  void whatShrinksPasses() {
    assertThat(compare(add(500, 1000))).isTrue();
  }

  @Test
  void aCallWithoutAStoredNumberIsAnError() {
    assertThatThrownBy(() -> compare(new InstructionCount("mul", 900, 1000, 2000)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there is no stored number for mul");
  }

  private boolean compare(InstructionCount count) {
    return InstructionsCommand.compare(List.of(count), stored, new PrintStream(text, true));
  }

  private static InstructionCount add(long bridge, long java) {
    return new InstructionCount("add", 900, bridge, java);
  }
}
