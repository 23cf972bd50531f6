package org.torchjava.commands.notebooks;

import java.util.List;

/** The notebooks that are replayed. */
public final class Notebooks {

  private Notebooks() {}

  /**
   * Fresh instances of all notebooks.
   *
   * @return the notebooks in the order of the report
   */
  public static List<Notebook> all() {
    return List.of(
        new FirstGradients(),
        new GraphAndJacobian(),
        new MatrixDerivatives(),
        new ControlFlow(),
        new VectorGradients());
  }
}
