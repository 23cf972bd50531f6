package org.torchjava.commands.notebooks;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a notebook shows below a cell: the text that it printed, and the value of its last
 * expression, which Jupyter shows unless it is None.
 *
 * @param printed the printed text, with its line ends; empty when nothing was printed
 * @param result the text of the last expression's value, without a last line end
 */
public record CellOutput(String printed, Optional<String> result) {

  /** A cell below which nothing is shown. */
  public static final CellOutput NOTHING = new CellOutput("", Optional.empty());

  /** Checks that no part is null. */
  public CellOutput {
    Objects.requireNonNull(printed, "printed");
    Objects.requireNonNull(result, "result");
  }

  /**
   * Compares with what was recorded; only the printed text can hold addresses.
   *
   * @return why this is not the recorded output, or nothing when it is
   */
  Optional<String> difference(CellOutput recorded, Comparison comparison) {
    return comparison
        .difference(printed, recorded.printed)
        .map(difference -> "printed " + difference)
        .or(
            () ->
                Comparison.EXACT
                    .difference(result.orElse(""), recorded.result.orElse(""))
                    .map(difference -> "value " + difference));
  }

  /** The lines as the recordings note them: {@code |} before printed ones, {@code =} else. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    // The last line end closes a line, it does not begin one.
    String[] printedLines = printed.isEmpty() ? new String[0] : printed.split("\n", -1);
    for (int i = 0; i < printedLines.length; i++) {
      if (i < printedLines.length - 1 || !printedLines[i].isEmpty()) {
        lines.add(("| " + printedLines[i]).stripTrailing());
      }
    }
    result.ifPresent(text -> text.lines().forEach(line -> lines.add("= " + line)));
    return lines;
  }
}
