package org.torchjava.print;

import java.nio.ByteBuffer;

/** The elements of a tensor between nested brackets: wrapping, indentation, summaries. */
final class ContentPrinter {

  private final long[] shape;
  private final ElementTexts texts;
  private final boolean summarised;
  private final PrintOptions options;
  private final StringBuilder out;

  /** The element that is printed next. Brackets are walked in the order of the elements. */
  private int next;

  private ContentPrinter(
      long[] shape,
      ElementTexts texts,
      boolean summarised,
      PrintOptions options,
      StringBuilder out) {
    this.shape = shape;
    this.texts = texts;
    this.summarised = summarised;
    this.options = options;
    this.out = out;
  }

  /**
   * Appends the contents of a dense tensor.
   *
   * @param indent the column in which the contents begin
   */
  static void append(PrintableTensor tensor, int indent, PrintOptions options, StringBuilder out) {
    long[] shape = tensor.shape();
    long count = 1;
    for (long size : shape) {
      count *= size;
    }
    if (count == 0) {
      out.append("[]");
      return;
    }
    boolean summarised = count > options.threshold() && shape.length > 0;
    if (summarised && options.edgeItems() == 0) {
      out.append("[...]");
      return;
    }
    ByteBuffer elements = summarised ? tensor.edgeElements(options.edgeItems()) : tensor.elements();
    ElementTexts texts = ElementTexts.of(ElementType.of(tensor.dtype()), elements, options);
    ContentPrinter printer = new ContentPrinter(shape, texts, summarised, options, out);
    if (shape.length == 0) {
      texts.append(0, out);
    } else {
      printer.appendDimension(0, indent);
    }
  }

  private void appendDimension(int dim, int indent) {
    out.append('[');
    if (dim == shape.length - 1) {
      appendRow(shape[dim], indent);
    } else {
      appendSlices(dim, indent);
    }
    out.append(']');
  }

  private void appendSlices(int dim, int indent) {
    String separator = "," + "\n".repeat(shape.length - dim - 1) + " ".repeat(indent + 1);
    long shown = shown(shape[dim]);
    for (long i = 0; i < shown; i++) {
      if (i > 0) {
        out.append(separator);
      }
      if (isGap(i, shape[dim])) {
        out.append("...");
      } else {
        appendDimension(dim + 1, indent + 1);
      }
    }
  }

  private void appendRow(long length, int indent) {
    // Every item is counted with the comma and the space that follow it.
    int itemsPerLine = Math.max(1, Math.floorDiv(options.lineWidth() - indent, texts.width() + 2));
    String lineEnd = ",\n" + " ".repeat(indent + 1);
    long shown = shown(length);
    for (long i = 0; i < shown; i++) {
      if (i > 0) {
        out.append(i % itemsPerLine == 0 ? lineEnd : ", ");
      }
      if (isGap(i, length)) {
        out.append(" ...");
      } else {
        texts.append(next++, out);
      }
    }
  }

  /** How many items a dimension shows, the marker of a gap included. */
  private long shown(long size) {
    return isCut(size) ? 2L * options.edgeItems() + 1 : size;
  }

  private boolean isGap(long item, long size) {
    return item == options.edgeItems() && isCut(size);
  }

  private boolean isCut(long size) {
    return summarised && size > 2L * options.edgeItems();
  }
}
