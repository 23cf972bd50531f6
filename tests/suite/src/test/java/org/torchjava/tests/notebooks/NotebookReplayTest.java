package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.torchjava.commands.notebooks.CellResult;
import org.torchjava.commands.notebooks.Notebook;
import org.torchjava.commands.notebooks.Notebooks;
import org.torchjava.commands.notebooks.Recording;
import org.torchjava.commands.notebooks.Replay;

/** Replays the notebooks: one test a cell. */
class NotebookReplayTest {

  @TestFactory
  Stream<DynamicContainer> everyCellShowsWhatWasRecorded() {
    return Notebooks.all().stream()
        .map(
            notebook ->
                DynamicContainer.dynamicContainer(
                    notebook.title(),
                    Replay.run(notebook).stream().map(NotebookReplayTest::testOf)));
  }

  private static DynamicTest testOf(CellResult result) {
    return DynamicTest.dynamicTest(
        "In [" + result.number() + "]", () -> assertThat(result.failure()).isEmpty());
  }

  @Test
  void thereAreEightySevenCellsInFiveNotebooks() {
    List<Notebook> notebooks = Notebooks.all();

    assertThat(notebooks)
        .extracting(notebook -> notebook.cells().size())
        .containsExactly(18, 13, 7, 39, 10);
    assertThat(notebooks)
        .extracting(notebook -> Recording.load(notebook.recording()).outputs().size())
        .containsExactly(18, 13, 7, 39, 10);
    assertThat(notebooks.stream().map(Replay::run).mapToInt(List::size).sum()).isEqualTo(87);
  }
}
