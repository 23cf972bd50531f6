package org.torchjava.commands.notebooks;

import java.util.Objects;

/**
 * A code cell of a notebook, in Java.
 *
 * @param number the number that Jupyter gave to its last run: {@code In [number]}
 * @param comparison how its output is compared with the recorded one
 * @param body its code
 */
public record Cell(int number, Comparison comparison, Expression body) {

  /** Checks that no part is null. */
  public Cell {
    Objects.requireNonNull(comparison, "comparison");
    Objects.requireNonNull(body, "body");
  }

  /** Code that ends in an expression, whose value the notebook shows unless it is null. */
  @FunctionalInterface
  public interface Expression {
    /**
     * Runs the code.
     *
     * @return the value of the last expression, null to show none
     * @throws Exception whatever goes wrong
     */
    Object evaluate() throws Exception;
  }

  /** Code that ends in a statement. */
  @FunctionalInterface
  public interface Statements {
    /**
     * Runs the code.
     *
     * @throws Exception whatever goes wrong
     */
    void run() throws Exception;
  }
}
