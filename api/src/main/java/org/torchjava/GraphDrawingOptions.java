package org.torchjava;

/**
 * How much of a graph {@link GraphDrawing} draws: start from {@link #defaults()} and change what is
 * to be different. Immutable.
 *
 * @param maxNodes how many nodes may be drawn, those nearest to the results first
 * @param ellipsis whether a larger graph is cut off with an ellipsis instead of being refused
 */
public record GraphDrawingOptions(int maxNodes, boolean ellipsis) {
  private static final GraphDrawingOptions DEFAULTS = new GraphDrawingOptions(1000, false);

  /**
   * Options with all arguments.
   *
   * @param maxNodes as above
   * @param ellipsis as above
   * @throws IllegalArgumentException when {@code maxNodes} is not positive
   */
  public GraphDrawingOptions {
    if (maxNodes < 1) {
      throw new IllegalArgumentException("maxNodes must be positive, but is " + maxNodes);
    }
  }

  /** {@return options that draw up to 1000 nodes and refuse larger graphs} */
  public static GraphDrawingOptions defaults() {
    return DEFAULTS;
  }

  /**
   * {@return these options with another {@code maxNodes}}
   *
   * @param maxNodes how many nodes may be drawn, those nearest to the results first
   */
  public GraphDrawingOptions maxNodes(int maxNodes) {
    return new GraphDrawingOptions(maxNodes, ellipsis);
  }

  /**
   * {@return these options with another {@code ellipsis}}
   *
   * @param ellipsis whether a larger graph is cut off with an ellipsis instead of being refused
   */
  public GraphDrawingOptions ellipsis(boolean ellipsis) {
    return new GraphDrawingOptions(maxNodes, ellipsis);
  }
}
