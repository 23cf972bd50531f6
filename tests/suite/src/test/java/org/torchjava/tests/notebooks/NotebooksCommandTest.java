package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.commands.notebooks.Cell;
import org.torchjava.commands.notebooks.Notebook;
import org.torchjava.commands.notebooks.Notebooks;
import org.torchjava.commands.notebooks.NotebooksCommand;

/** What the command prints and how it ends. */
class NotebooksCommandTest {

  private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();

  private int run(List<Notebook> notebooks) {
    return NotebooksCommand.run(notebooks, new PrintStream(bytes, true, StandardCharsets.UTF_8));
  }

  private String report() {
    return bytes.toString(StandardCharsets.UTF_8);
  }

  @Test
  void allCellsPass() {
    assertThat(run(Notebooks.all())).isZero();
    assertThat(report().lines()).last().isEqualTo("notebooks: 5, cells: 87 passed, 0 failed");
    assertThat(report().lines().filter(line -> line.matches("In \\[\\d+]  PASS.*"))).hasSize(87);
  }

  @Test
  void bothOutputsAreShown() {
    run(Notebooks.all());

    assertThat(report())
        .contains(
            """
            In [12]  PASS
              ours      | tensor([[3., 3.],
                        |         [3., 3.]], grad_fn=<AddBackward0>)
              recorded  | tensor([[3., 3.],
                        |         [3., 3.]], grad_fn=<AddBackward0>)
            """);
  }

  @Test
  void aFailedCellIsCountedAndSetsTheStatus() {
    // Its one cell prints what In [13] of the recording does not have.
    Notebook wrong =
        new Notebook() {
          @Override
          public String title() {
            return "wrong";
          }

          @Override
          public String recording() {
            return "vector-gradients.txt";
          }

          @Override
          public List<Cell> cells() {
            return List.of(in(13, () -> print(true, null, 1.5)));
          }
        };

    assertThat(run(List.of(wrong))).isEqualTo(1);
    assertThat(report())
        .contains(
            """
            In [13]  FAIL
              ours      | True None 1.5
              recorded  | tensor([5.1200e+01, 5.1200e+02, 5.1200e-02])
              failure   printed line 1 is "True None 1.5", recorded is \
            "tensor([5.1200e+01, 5.1200e+02, 5.1200e-02])"
            """);
    assertThat(report().lines()).last().isEqualTo("notebooks: 1, cells: 0 passed, 10 failed");
  }
}
