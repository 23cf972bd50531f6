package org.torchjava.print;

import java.util.Map;

/**
 * The form in which PyTorch 0.3 printed a variable, for notebooks that were recorded with it:
 *
 * <pre>{@code
 * Variable containing:
 *  0.0263
 *  0.6316
 * [torch.FloatTensor of size 2x1]
 *
 * }</pre>
 *
 * <p>Covered are dense CPU tensors of up to two dimensions of the dtypes that 0.3 had, with its
 * scale factors, column blocks and summaries, at its default print options; {@link PrintOptions}
 * have no influence. A 0-d tensor, which 0.3 did not have, is printed as the one-element vector
 * that it had instead. Integers beyond 2^53 lose digits, as they did there.
 *
 * <p>The rules are those of {@code torch/_tensor_str.py} and {@code torch/autograd/variable.py},
 * PyTorch 0.3.
 */
public final class LegacyPrinter {

  private static final int THRESHOLD = 1000;
  private static final int EDGE_ITEMS = 3;
  private static final int LINE_WIDTH = 80;

  private static final Map<String, String> TYPE_NAMES =
      Map.of(
          "float16", "HalfTensor",
          "float32", "FloatTensor",
          "float64", "DoubleTensor",
          "uint8", "ByteTensor",
          "int8", "CharTensor",
          "int16", "ShortTensor",
          "int32", "IntTensor",
          "int64", "LongTensor");

  private final StringBuilder out = new StringBuilder();
  private final double[] values;

  private LegacyPrinter(double[] values) {
    this.values = values;
  }

  /**
   * Prints a tensor as 0.3 printed a variable. The text ends with a line end, as 0.3's did, so that
   * {@code println} leaves an empty line behind it.
   *
   * @param tensor a tensor of up to two dimensions; all its elements are read
   * @return the text
   * @throws IllegalArgumentException if it has more dimensions, a dtype that 0.3 did not have, or
   *     another device than the CPU
   */
  public static String print(PrintableTensor tensor) {
    String typeName = TYPE_NAMES.get(tensor.dtype());
    long[] shape = tensor.shape();
    if (typeName == null || shape.length > 2 || tensor.device() != null) {
      throw new IllegalArgumentException(
          "The form of PyTorch 0.3 is for CPU tensors of up to 2 dimensions and "
              + "the dtypes float16 to float64, uint8 and int8 to int64, not for "
              + shape.length
              + " dimensions of torch."
              + tensor.dtype()
              + (tensor.device() == null ? "" : " on " + tensor.device()));
    }
    return "Variable containing:\n" + text(tensor, typeName);
  }

  private static String text(PrintableTensor tensor, String typeName) {
    long[] shape = tensor.shape();
    double[] values = ElementType.of(tensor.dtype()).doubles(tensor.elements());
    if (values.length == 0) {
      return "[torch." + typeName + " with no dimension]\n";
    }
    LegacyPrinter printer = new LegacyPrinter(values);
    String size;
    if (shape.length == 2) {
      printer.appendMatrix((int) shape[0], (int) shape[1]);
      size = shape[0] + "x" + shape[1];
    } else {
      printer.appendVector();
      size = Integer.toString(values.length);
    }
    return printer.out + "[torch." + typeName + " of size " + size + "]\n";
  }

  private void appendVector() {
    LegacyFormat format = LegacyFormat.of(values, 2);
    appendScale(format);
    for (int i = 0; i < values.length; i++) {
      if (values.length >= THRESHOLD && i == EDGE_ITEMS) {
        i = values.length - EDGE_ITEMS;
        out.append(rowStart(format)).append(centred("⋮", format.width())).append('\n');
      }
      out.append(rowStart(format)).append(format.text(values[i])).append('\n');
    }
  }

  private void appendMatrix(int rows, int columns) {
    boolean small = rows <= 2 * EDGE_ITEMS && columns <= 2 * EDGE_ITEMS;
    LegacyFormat format = LegacyFormat.of(values, small ? 2 : 5);
    if (small || values.length < THRESHOLD) {
      appendColumnBlocks(format, rows, columns);
    } else {
      appendScale(format);
      appendSummary(format, rows, columns);
    }
  }

  /** All columns, in blocks that fit a line, each under its own heading. */
  private void appendColumnBlocks(LegacyFormat format, int rows, int columns) {
    int perBlock = LINE_WIDTH / (format.width() + 1);
    for (int first = 0; first < columns; first += perBlock) {
      int end = Math.min(first + perBlock, columns);
      if (perBlock < columns) {
        if (first != 1) {
          out.append('\n');
        }
        out.append("Columns ").append(first).append(" to ").append(end - 1).append(" \n");
      }
      appendScale(format);
      for (int row = 0; row < rows; row++) {
        out.append(rowStart(format));
        appendItems(format, row * columns + first, row * columns + end);
        out.append('\n');
      }
    }
  }

  private void appendSummary(LegacyFormat format, int rows, int columns) {
    boolean cutsRows = rows > 2 * EDGE_ITEMS;
    boolean cutsColumns = columns > 2 * EDGE_ITEMS;
    for (int row = 0; row < rows; row++) {
      if (cutsRows && row == EDGE_ITEMS) {
        row = rows - EDGE_ITEMS;
        appendRowGap(format, columns, cutsColumns);
      }
      int start = row * columns;
      if (cutsColumns) {
        appendItems(format, start, start + EDGE_ITEMS);
        out.append(' ').append(centred("...", 5)).append(' ');
        appendItems(format, start + columns - EDGE_ITEMS, start + columns);
      } else {
        appendItems(format, start, start + columns);
      }
      out.append('\n');
    }
  }

  private void appendRowGap(LegacyFormat format, int columns, boolean cutsColumns) {
    if (cutsColumns) {
      String side = centred("...", (format.width() + 1) * EDGE_ITEMS - 1);
      out.append(side).append(' ').append(centred("⋱", 5)).append(' ').append(side);
    } else {
      int start = out.length();
      appendItems(format, 0, columns);
      int rowLength = out.length() - start + 1; // with the line end, which 0.3 counts too
      out.setLength(start);
      out.append(centred("⋮", rowLength));
    }
    out.append('\n');
  }

  private void appendItems(LegacyFormat format, int start, int end) {
    for (int i = start; i < end; i++) {
      out.append(i == start ? "" : " ").append(format.text(values[i]));
    }
  }

  private void appendScale(LegacyFormat format) {
    if (format.isScaled()) {
      out.append(PythonFloats.scientific(format.scale(), 5)).append(" *\n");
    }
  }

  private static String rowStart(LegacyFormat format) {
    return format.isScaled() ? " " : "";
  }

  /** Python's {@code '{:^width}'}: of an odd number of spaces the greater part is on the right. */
  private static String centred(String text, int width) {
    int spaces = Math.max(0, width - text.length());
    return " ".repeat(spaces / 2) + text + " ".repeat(spaces - spaces / 2);
  }
}
