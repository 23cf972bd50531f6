package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A picture of an autograd graph, as torchviz's {@code make_dot} draws it in Python: from leaves
 * through the nodes of the graph to the results.
 *
 * <pre>{@code
 * System.out.println(GraphDrawing.of(out, Map.of("x", x)).toDot());
 * }</pre>
 *
 * <p>Boxes and their identifiers come in an order that depends on the graph alone: equal graphs
 * give equal text. A drawing consists of text only, and keeps neither tensors nor graph. Immutable,
 * safe on every thread. The module {@code org.torchjava.graph} makes SVG of it.
 *
 * @see <a href="https://github.com/szagoruyko/pytorchviz">torchviz</a>
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#autograd-graph">torch.autograd.graph</a>
 */
public final class GraphDrawing {
  private final List<Box> boxes;
  private final List<Arrow> arrows;

  /** What a box stands for. */
  public enum Kind {
    /** A tensor whose graph is drawn. */
    RESULT,
    /** A node of the graph. */
    NODE,
    /** A tensor that collects gradients. */
    LEAF,
    /** The nodes that were left out. */
    ELLIPSIS
  }

  /**
   * A box of the picture.
   *
   * @param id a word that no other box has
   * @param kind what it stands for
   * @param lines what stands in it: a node's name; a tensor's name, if it has one, and its shape
   */
  public record Box(String id, Kind kind, List<String> lines) {
    /**
     * A box.
     *
     * @param id as above
     * @param kind as above
     * @param lines as above
     * @throws NullPointerException for null
     */
    public Box {
      Objects.requireNonNull(id, "id");
      Objects.requireNonNull(kind, "kind");
      lines = List.copyOf(lines);
    }
  }

  /**
   * An arrow of the picture: forward, the way that values take.
   *
   * @param from the identifier of the box where it starts
   * @param to the identifier of the box that it points to
   * @param label the number of the forward result where the node has several; otherwise empty
   */
  public record Arrow(String from, String to, String label) {
    /**
     * An arrow.
     *
     * @param from as above
     * @param to as above
     * @param label as above
     * @throws NullPointerException for null
     */
    public Arrow {
      Objects.requireNonNull(from, "from");
      Objects.requireNonNull(to, "to");
      Objects.requireNonNull(label, "label");
    }
  }

  GraphDrawing(List<Box> boxes, List<Arrow> arrows) {
    this.boxes = List.copyOf(boxes);
    this.arrows = List.copyOf(arrows);
  }

  /**
   * The graph of one or several tensors, whose leaves have no names.
   *
   * @param results tensors of any shape that require gradients
   * @return the drawing
   * @throws TorchException when a result requires no gradients
   * @throws IllegalArgumentException when there is no result, or the graph has more than 1000 nodes
   */
  public static GraphDrawing of(Tensor... results) {
    Objects.requireNonNull(results, "results");
    return of(Arrays.asList(results), Map.of(), GraphDrawingOptions.defaults());
  }

  /**
   * The graph of one tensor: {@code torchviz.make_dot(result, params)}.
   *
   * @param result a tensor of any shape that requires gradients
   * @param params names of leaves, and of results; tensors that are not drawn may be among them
   * @return the drawing
   * @throws TorchException when the result requires no gradients
   * @throws IllegalArgumentException when the graph has more than 1000 nodes
   */
  public static GraphDrawing of(Tensor result, Map<String, Tensor> params) {
    Objects.requireNonNull(result, "result");
    return of(List.of(result), params, GraphDrawingOptions.defaults());
  }

  /**
   * The graph of one or several tensors. A node that several of them share is drawn once; a result
   * that is a leaf is drawn as a leaf.
   *
   * @param results tensors of any shape that require gradients
   * @param params names of leaves, and of results; tensors that are not drawn may be among them. A
   *     tensor with several names is drawn with all of them.
   * @param options how much to draw
   * @return the drawing
   * @throws TorchException when a result requires no gradients
   * @throws IllegalArgumentException when there is no result, or the graph is larger than the
   *     options allow
   * @throws IllegalStateException when a tensor was closed
   */
  public static GraphDrawing of(
      List<Tensor> results, Map<String, Tensor> params, GraphDrawingOptions options) {
    Args.handles(results, "results");
    Objects.requireNonNull(params, "params");
    Objects.requireNonNull(options, "options");
    if (results.isEmpty()) {
      throw new IllegalArgumentException("there is no result whose graph could be drawn");
    }
    return new GraphWalk(params, options).draw(results);
  }

  /**
   * The boxes: results first, then nodes by their distance from them, each leaf behind the node
   * that accumulates its gradient.
   *
   * @return an unmodifiable list
   */
  public List<Box> boxes() {
    return boxes;
  }

  /**
   * The arrows, ordered as the boxes that they point to; two where a node uses another one twice.
   *
   * @return an unmodifiable list
   */
  public List<Arrow> arrows() {
    return arrows;
  }

  /**
   * The picture in the language of Graphviz, which {@code dot -Tpng} turns into an image. Colours
   * are torchviz's: leaves are blue, results green, nodes grey.
   *
   * @return a text of several lines
   * @see <a href="https://graphviz.org/doc/info/lang.html">The DOT language</a>
   */
  public String toDot() {
    return DotText.of(this);
  }

  /** The same as {@link #toDot()}. */
  @Override
  public String toString() {
    return toDot();
  }
}
