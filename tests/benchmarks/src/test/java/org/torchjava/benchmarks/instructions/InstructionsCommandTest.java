package org.torchjava.benchmarks.instructions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstructionsCommandTest {
  @TempDir private Path folder;

  private final ByteArrayOutputStream text = new ByteArrayOutputStream();

  @Test
  void whatGrowsBeyondTheToleranceFails() throws IOException {
    Baseline stored = stored(new InstructionCount("add", 900, 1000));
    assertThat(compare(new InstructionCount("add", 900, 1030), stored)).isTrue();
    assertThat(compare(new InstructionCount("add", 900, 1031), stored)).isFalse();
    assertThat(text.toString())
        .contains("add                      1031       1000     3.1%        900  grown\n")
        .endsWith("instructions: 1 calls, 1 of them more than 3% above the stored number\n");
  }

  @Test
  void whatShrinksPasses() throws IOException {
    Baseline stored = stored(new InstructionCount("add", 900, 1000));
    assertThat(compare(new InstructionCount("add", 400, 500), stored)).isTrue();
    assertThat(text.toString()).endsWith(", 0 of them more than 3% above the stored number\n");
  }

  @Test
  void aCallWithoutAStoredNumberIsAnError() throws IOException {
    Baseline stored = stored(new InstructionCount("add", 900, 1000));
    assertThatThrownBy(() -> compare(new InstructionCount("mul", 900, 1000), stored))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("there is no stored number for mul");
  }

  private boolean compare(InstructionCount count, Baseline baseline) {
    return InstructionsCommand.compare(List.of(count), baseline, new PrintStream(text, true));
  }

  private Baseline stored(InstructionCount count) throws IOException {
    Path file = folder.resolve("baseline.tsv");
    Baseline.write(List.of(count), file);
    return Baseline.read(file);
  }
}
