package org.torchjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.torchjava.benchmarks.start.FirstSum;

class StartsTest {
  private static final double SECOND = 1e9;

  @Test
  void aProcessTakesWholeMillisecondsToItsSum() throws Exception {
    StartedProgram program = program(FirstSum.class.getName());
    program.measure();
    assertThat(program.row().nanos() % 1e6).isZero();
    assertThat(program.row().nanos()).isBetween(0.05 * SECOND, 60 * SECOND);
    assertThat(program.row().ratio()).isNaN();
    assertThat(program.row().bytes()).isNaN();
  }

  @Test
  void aProcessWithoutASumIsNotMeasured() {
    assertThatThrownBy(() -> program("org.torchjava.Torch").measure())
        .isExactlyInstanceOf(NotMeasuredException.class)
        .hasMessage("its process printed null instead of 12.0");
  }

  @Test
  void whatIsNotMeasuredHasTheReason() throws IOException, InterruptedException {
    assertThat(rows("start", "presets_start", "--threads", "2"))
        .containsExactly(
            Row.notMeasured("start", Map.of(), "processes start one at a time"),
            Row.notMeasured("presets_start", Map.of(), "processes start one at a time"));
    assertThat(rows("presets_start"))
        .containsExactly(
            Row.notMeasured("presets_start", Map.of(), "only --peers measures other libraries"));
  }

  private static StartedProgram program(String mainClass) {
    return new StartedProgram("start", System.getProperty("java.class.path"), mainClass, Map.of());
  }

  private static List<Row> rows(String... args) throws IOException, InterruptedException {
    List<Row> rows = new ArrayList<>();
    Starts.measure(BenchOptions.parse(args), rows::add);
    return rows;
  }
}
