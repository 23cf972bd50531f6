package org.torchjava.commands.notebooks;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.torchjava.Tensor;

/**
 * A notebook in Java. Its fields are the variables that the cells share, so an instance is good for
 * one run.
 */
public abstract class Notebook {

  private final StringBuilder printed = new StringBuilder();

  /** For notebooks; they have no arguments. */
  protected Notebook() {}

  /**
   * The title.
   *
   * @return a few words on what the notebook shows
   */
  public abstract String title();

  /**
   * The name of the resource with the recorded outputs, see {@link Recording}.
   *
   * @return the name without a folder
   */
  public abstract String recording();

  /**
   * The code cells in the order in which they ran, which is that of their numbers and not always
   * that of the page.
   *
   * @return the cells
   */
  public abstract List<Cell> cells();

  /** A cell that ends in a statement: below it stands only what it prints. */
  protected static Cell in(int number, Cell.Statements body) {
    return in(number, Comparison.EXACT, body);
  }

  /** A cell that ends in a statement, with another comparison than the exact one. */
  protected static Cell in(int number, Comparison comparison, Cell.Statements body) {
    return new Cell(
        number,
        comparison,
        () -> {
          body.run();
          return null;
        });
  }

  /** A cell that ends in an expression: its value is shown, unless it is null. */
  protected static Cell in(int number, Cell.Expression body) {
    return new Cell(number, Comparison.EXACT, body);
  }

  /** Prints like Python's {@code print}: with spaces between the values and a line end. */
  protected final void print(Object... values) {
    printed
        .append(Arrays.stream(values).map(this::text).collect(Collectors.joining(" ")))
        .append('\n');
  }

  /** Fails the cell unless a statement of the notebook's prose holds. */
  protected static void check(boolean holds, String statement) {
    if (!holds) {
      throw new AssertionError("This does not hold: " + statement);
    }
  }

  /** The text of a tensor, {@code str(tensor)} in Python. */
  protected String text(Tensor tensor) {
    return tensor.toString();
  }

  /** Runs a cell; what it prints before it throws can be had from {@link #takePrinted}. */
  final CellOutput run(Cell cell) throws Exception {
    Object value = cell.body().evaluate();
    // Jupyter shows the lines of repr(value), so that a line end behind the last one is lost.
    Optional<String> result =
        Optional.ofNullable(value)
            .map(shown -> text(shown).lines().collect(Collectors.joining("\n")));
    return new CellOutput(takePrinted(), result);
  }

  /** What was printed since the last call. */
  final String takePrinted() {
    String text = printed.toString();
    printed.setLength(0);
    return text;
  }

  private String text(Object value) {
    if (value instanceof Tensor tensor) {
      return text(tensor);
    }
    if (value instanceof Boolean truth) {
      return truth ? "True" : "False";
    }
    return value == null ? "None" : value.toString();
  }
}
