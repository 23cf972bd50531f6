package org.torchjava.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BenchOptionsTest {
  @Test
  void withoutArgumentsAllRowsAreMeasuredOnOneThread() {
    assertThat(BenchOptions.parse()).isEqualTo(new BenchOptions(List.of(), null, false, 1, false));
    assertThat(BenchOptions.parse().wants("add_2x2")).isTrue();
  }

  @Test
  void namesAndOptionsMayBeMixed() {
    BenchOptions options =
        BenchOptions.parse(
            "view", "--json", "a.json", "--peers", "--threads", "4", "--quick", "item");
    assertThat(options)
        .isEqualTo(new BenchOptions(List.of("view", "item"), Path.of("a.json"), true, 4, true));
    assertThat(options.wants("item")).isTrue();
    assertThat(options.wants("add_2x2")).isFalse();
  }

  @Test
  void badOptionsAreRejectedInWords() {
    assertRejected("--threads must be a number from 1 to 999, not '0'", "--threads", "0");
    assertRejected("--json needs a value\n" + BenchOptions.USAGE, "--json");
    assertRejected("there is no option '--fast'\n" + BenchOptions.USAGE, "--fast");
  }

  @Test
  void anUnknownNameListsThemAll() {
    assertThatThrownBy(() -> BenchCommand.requireKnown(List.of("add_2x2", "subtract")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("there is no benchmark subtract; there are: empty_call, add_2x2, ")
        .hasMessageContaining(", djl_add_2x2, ");
  }

  private static void assertRejected(String message, String... args) {
    assertThatThrownBy(() -> BenchOptions.parse(args))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }
}
