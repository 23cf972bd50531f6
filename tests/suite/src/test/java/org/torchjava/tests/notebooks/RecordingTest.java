package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.commands.notebooks.CellOutput;
import org.torchjava.commands.notebooks.Recording;

/** The text form of the recordings. */
class RecordingTest {

  @Test
  void aCellHasPrintedLinesAndAValue() {
    Recording recording = Recording.parse("In [7]\n| a\n|\n|  b\n= c\n= d\n");

    assertThat(recording.output(7)).hasValue(new CellOutput("a\n\n b\n", Optional.of("c\nd")));
  }

  @Test
  void aHeadingAloneIsACellThatShowsNothing() {
    Recording recording = Recording.parse("In [1]\n\nIn [3]\n| a\n");

    assertThat(recording.outputs()).containsOnlyKeys(1, 3);
    assertThat(recording.output(1)).hasValue(CellOutput.NOTHING);
    assertThat(recording.output(2)).isEmpty();
  }

  @Test
  void cellsOutOfOrderAreRefused() {
    assertThatThrownBy(() -> Recording.parse("In [3]\n\nIn [1]\n"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("In [1] is out of order");
  }

  @ParameterizedTest
  @ValueSource(strings = {"| a\n", "In [1]\nIn [x]\n", "In [1]\n|a\n", "In [1]\n= a\n| b\n"})
  void otherLinesAreRefused(String text) {
    assertThatThrownBy(() -> Recording.parse(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("Not a line of a recording: ");
  }

  @Test
  void anUnknownNameIsRefused() {
    assertThatThrownBy(() -> Recording.load("other.txt"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("No recording is named other.txt");
  }
}
