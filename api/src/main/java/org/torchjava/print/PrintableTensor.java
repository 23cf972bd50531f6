package org.torchjava.print;

import java.nio.ByteBuffer;
import java.util.List;

/**
 * What the printers need to know of a tensor.
 *
 * <p>Elements are asked for once, as one block of memory, and only those that will be printed. A
 * meta tensor, an empty tensor and a sparse tensor are never asked for elements.
 */
public interface PrintableTensor {

  /**
   * The name of the dtype as Python knows it, without {@code torch.}.
   *
   * @return for example {@code float32}
   */
  String dtype();

  /**
   * The sizes.
   *
   * @return one entry a dimension, none for a 0-d tensor; not changed by the printers
   */
  long[] shape();

  /**
   * All elements, in row-major order and without gaps, with conjugate and negative bits resolved.
   *
   * @return a buffer whose elements start at index 0, in the buffer's own byte order; complex
   *     numbers are the real part followed by the imaginary part, {@code bool} is one byte
   */
  ByteBuffer elements();

  /**
   * The elements of the summary: the tensor that is left when every dimension longer than {@code 2
   * * edgeItems} keeps only its first and its last {@code edgeItems} entries.
   *
   * <p>With native operators that is, for each such dimension, {@code cat(narrow(dim, 0,
   * edgeItems), narrow(dim, size - edgeItems, edgeItems))}.
   *
   * @param edgeItems at least 1
   * @return a buffer as {@link #elements()} describes it
   */
  ByteBuffer edgeElements(int edgeItems);

  /**
   * The device, where it is worth printing: where it is not the default one.
   *
   * @return for example {@code cuda:0}, or null to print none
   */
  default String device() {
    return null;
  }

  /**
   * Whether the tensor has no data, only a shape and a dtype.
   *
   * @return true on the device {@code meta}
   */
  default boolean isMeta() {
    return false;
  }

  /**
   * Whether gradients are recorded; printed where there is no {@link #gradFnName()}.
   *
   * @return {@code requires_grad}
   */
  default boolean requiresGrad() {
    return false;
  }

  /**
   * The name of the graph node that made the tensor.
   *
   * @return for example {@code MulBackward0}, or null for a leaf; Python prints {@code Invalid}
   *     where asking for the node fails
   */
  default String gradFnName() {
    return null;
  }

  /**
   * Whether the tensor is a module's parameter.
   *
   * @return true to begin with the line {@code Parameter containing:}
   */
  default boolean isParameter() {
    return false;
  }

  /**
   * What is printed after everything else, each entry whole.
   *
   * @return for example {@code names=('N', None)}, {@code tangent=1.0}
   */
  default List<String> trailingSuffixes() {
    return List.of();
  }

  /**
   * What a sparse tensor is made of.
   *
   * @return the parts, or null for a dense tensor
   */
  default Sparse sparse() {
    return null;
  }

  /**
   * The parts of a sparse tensor.
   *
   * @param layout the layout's name in Python without {@code torch.}, for example {@code
   *     sparse_coo}
   * @param nonZeros the number of stored entries
   * @param parts the dense tensors that it consists of, in the order of printing: {@code indices}
   *     and {@code values}, or {@code crow_indices}, {@code col_indices} and {@code values}
   */
  record Sparse(String layout, long nonZeros, List<Part> parts) {

    /**
     * One of the dense tensors.
     *
     * @param name its name, for example {@code values}
     * @param tensor the tensor, detached
     */
    public record Part(String name, PrintableTensor tensor) {}
  }
}
