package org.torchjava.commands.notebooks;

import java.util.Optional;

/**
 * What came of one cell.
 *
 * @param number the number of the cell
 * @param comparison how the outputs were compared
 * @param ours what the cell shows in Java, up to the exception if there was one
 * @param recorded what it showed in Python
 * @param failure why the cell failed; nothing when it passed
 */
public record CellResult(
    int number,
    Comparison comparison,
    CellOutput ours,
    CellOutput recorded,
    Optional<String> failure) {

  /**
   * Whether the cell ran and shows what was recorded.
   *
   * @return true if it does
   */
  public boolean passed() {
    return failure.isEmpty();
  }
}
