package org.torchjava.print;

import java.util.ArrayList;
import java.util.List;

/**
 * Python's {@code repr(tensor)}: the prefix, the contents, and the suffixes that say what the
 * contents do not show.
 *
 * <p>The rules are those of {@code torch/_tensor_str.py}, PyTorch 2.10.0.
 */
public final class TensorPrinter {

  private static final String PREFIX = "tensor(";

  private final String defaultDtype;
  private final PrintOptions options;

  private TensorPrinter(String defaultDtype, PrintOptions options) {
    this.defaultDtype = defaultDtype;
    this.options = options;
  }

  /**
   * Prints a tensor with the options in force.
   *
   * @param tensor the tensor
   * @param defaultDtype the name of the default dtype, which needs no {@code dtype=}
   * @return the text, without a line end
   * @throws IllegalArgumentException if elements of its dtype cannot be printed
   */
  public static String print(PrintableTensor tensor, String defaultDtype) {
    return print(tensor, defaultDtype, PrintOptions.current());
  }

  /**
   * Prints a tensor.
   *
   * @param tensor the tensor
   * @param defaultDtype the name of the default dtype, which needs no {@code dtype=}
   * @param options how to print
   * @return the text, without a line end
   * @throws IllegalArgumentException if elements of its dtype cannot be printed
   */
  public static String print(PrintableTensor tensor, String defaultDtype, PrintOptions options) {
    String text = new TensorPrinter(defaultDtype, options).text(tensor);
    return tensor.isParameter() ? "Parameter containing:\n" + text : text;
  }

  private String text(PrintableTensor tensor) {
    StringBuilder out = new StringBuilder(PREFIX);
    if (tensor.sparse() != null) {
      appendParts(tensor, out);
    } else if (tensor.isMeta()) {
      out.append("...");
    } else {
      ContentPrinter.append(tensor, PREFIX.length(), options, out);
    }
    // Python begins a new line before the suffixes of this one sparse layout, however short.
    boolean onNewLine = tensor.sparse() != null && tensor.sparse().layout().equals("sparse_coo");
    appendSuffixes(suffixes(tensor), onNewLine, out);
    return out.append(')').toString();
  }

  private void appendParts(PrintableTensor tensor, StringBuilder out) {
    String separator = "";
    for (PrintableTensor.Sparse.Part part : tensor.sparse().parts()) {
      String prefix = part.name() + "=" + PREFIX;
      out.append(separator).append(prefix);
      if (tensor.isMeta()) {
        out.append("...");
      } else {
        ContentPrinter.append(part.tensor(), PREFIX.length() + prefix.length(), options, out);
      }
      if (tensor.isMeta() || isEmpty(part.tensor())) {
        out.append(", ").append(size(part.tensor()));
      }
      out.append(')');
      separator = ",\n" + " ".repeat(PREFIX.length());
    }
  }

  private List<String> suffixes(PrintableTensor tensor) {
    List<String> suffixes = new ArrayList<>();
    if (tensor.device() != null) {
      suffixes.add("device='" + tensor.device() + "'");
    }
    addSizeAndDtype(tensor, suffixes);
    if (tensor.sparse() != null) {
      suffixes.add("layout=torch." + tensor.sparse().layout());
    }
    if (tensor.gradFnName() != null) {
      suffixes.add("grad_fn=<" + tensor.gradFnName() + ">");
    } else if (tensor.requiresGrad()) {
      suffixes.add("requires_grad=True");
    }
    suffixes.addAll(tensor.trailingSuffixes());
    return suffixes;
  }

  /** The contents tell the size and mostly the dtype too; this adds them where they do not. */
  private void addSizeAndDtype(PrintableTensor tensor, List<String> suffixes) {
    boolean showsSize;
    boolean showsDtype;
    if (tensor.sparse() != null) {
      showsSize = true;
      showsDtype = !isImplied(tensor.dtype());
    } else if (tensor.isMeta()) {
      showsSize = true;
      showsDtype = !tensor.dtype().equals(defaultDtype);
    } else if (isEmpty(tensor)) {
      showsSize = tensor.shape().length != 1;
      showsDtype = !tensor.dtype().equals(defaultDtype);
    } else {
      showsSize = options.edgeItems() == 0;
      showsDtype = !isImplied(tensor.dtype());
    }
    if (showsSize) {
      suffixes.add(size(tensor));
    }
    if (tensor.sparse() != null && !tensor.isMeta()) {
      suffixes.add("nnz=" + tensor.sparse().nonZeros());
    }
    if (showsDtype) {
      suffixes.add("dtype=torch." + tensor.dtype());
    }
  }

  /** Whether a reader knows the dtype from the look of the elements. */
  private boolean isImplied(String dtype) {
    String defaultComplex = defaultDtype.equals("float64") ? "complex128" : "complex64";
    return dtype.equals(defaultDtype)
        || dtype.equals(defaultComplex)
        || dtype.equals("int64")
        || dtype.equals("bool");
  }

  private void appendSuffixes(List<String> suffixes, boolean firstOnNewLine, StringBuilder out) {
    boolean onNewLine = firstOnNewLine;
    // Python counts the last line two too long, which decides where suffixes wrap.
    long lineLength = out.length() - out.lastIndexOf("\n") + 1L;
    for (String suffix : suffixes) {
      if (onNewLine || lineLength + suffix.length() + 2 > options.lineWidth()) {
        out.append(",\n").append(" ".repeat(PREFIX.length())).append(suffix);
        lineLength = PREFIX.length() + suffix.length();
        onNewLine = false;
      } else {
        out.append(", ").append(suffix);
        lineLength += suffix.length() + 2;
      }
    }
  }

  private static boolean isEmpty(PrintableTensor tensor) {
    for (long size : tensor.shape()) {
      if (size == 0) {
        return true;
      }
    }
    return false;
  }

  /** The shape as a Python tuple, in which a single entry has a comma behind it. */
  private static String size(PrintableTensor tensor) {
    long[] shape = tensor.shape();
    StringBuilder out = new StringBuilder("size=(");
    for (int dim = 0; dim < shape.length; dim++) {
      out.append(dim == 0 ? "" : ", ").append(shape[dim]);
    }
    return out.append(shape.length == 1 ? ",)" : ")").toString();
  }
}
