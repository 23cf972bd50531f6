package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import org.torchjava.nativebridge.NativeIndexing;

/**
 * One entry of an index expression, what Python writes between square brackets.
 *
 * <table>
 *   <caption>Python's entries and these</caption>
 *   <tr><th>Python</th><th>Java</th></tr>
 *   <tr><td>{@code 2}</td><td>{@code Index.at(2)}</td></tr>
 *   <tr><td>{@code :}</td><td>{@code Index.all()}</td></tr>
 *   <tr><td>{@code 1:}, {@code :3}, {@code ::2}</td>
 *       <td>{@code Index.from(1)}, {@code Index.until(3)}, {@code Index.step(2)}</td></tr>
 *   <tr><td>{@code 1:3}, {@code 1:6:2}</td>
 *       <td>{@code Index.slice(1, 3)}, {@code Index.slice(1, 6, 2)}</td></tr>
 *   <tr><td>{@code ...}</td><td>{@code Index.ellipsis()}</td></tr>
 *   <tr><td>{@code None}</td><td>{@code Index.newAxis()}</td></tr>
 *   <tr><td>{@code True}</td><td>{@code Index.of(true)}</td></tr>
 *   <tr><td>{@code t}, a tensor of indices or a mask</td><td>{@code Index.of(t)}</td></tr>
 *   <tr><td>{@code [0, 2]}, {@code [True, False]}</td>
 *       <td>{@code Index.list(0, 2)}, {@code Index.list(true, false)}</td></tr>
 * </table>
 *
 * <p>An entry does not change and any thread may use it. One made of a tensor refers to that
 * tensor, which must be open when the entry is used.
 *
 * @see IndexOps#index(Index...)
 */
public final class Index {
  private static final Index ALL = new Index(NativeIndexing.SLICE, 0, null, null, null, null);
  private static final Index ELLIPSIS_ENTRY =
      new Index(NativeIndexing.ELLIPSIS, 0, null, null, null, null);
  private static final Index NEW_AXIS =
      new Index(NativeIndexing.NEW_AXIS, 0, null, null, null, null);

  private final int kind;
  private final long value;
  private final Long start;
  private final Long stop;
  private final Long step;
  private final Tensor tensor;
  // long[] or boolean[]: a tensor is made of it when it is used, so that the entry belongs nowhere.
  private final Object list;

  private Index(int kind, long value, Long start, Long stop, Long step, Tensor tensor) {
    this.kind = kind;
    this.value = value;
    this.start = start;
    this.stop = stop;
    this.step = step;
    this.tensor = tensor;
    this.list = null;
  }

  private Index(Object list) {
    this.kind = NativeIndexing.TENSOR;
    this.value = 0;
    this.start = null;
    this.stop = null;
    this.step = null;
    this.tensor = null;
    this.list = list;
  }

  /**
   * {@return one slice of a dimension, which is removed}
   *
   * @param index which one; a negative one counts from the end
   */
  public static Index at(long index) {
    return new Index(NativeIndexing.INTEGER, index, null, null, null, null);
  }

  /**
   * {@return a range of a dimension, any part of which may be left out}
   *
   * @param start the first element, or null for the beginning
   * @param stop the first element not taken, or null for the end
   * @param step from one element to the next, or null for 1
   */
  public static Index slice(Long start, Long stop, Long step) {
    return new Index(NativeIndexing.SLICE, 0, start, stop, step, null);
  }

  /**
   * {@return the range {@code start:stop} of a dimension}
   *
   * @param start the first element; a negative one counts from the end
   * @param stop the first element not taken; a negative one counts from the end
   */
  public static Index slice(long start, long stop) {
    return new Index(NativeIndexing.SLICE, 0, start, stop, null, null);
  }

  /**
   * {@return the range {@code start:stop:step} of a dimension}
   *
   * @param start the first element; a negative one counts from the end
   * @param stop the first element not taken; a negative one counts from the end
   * @param step from one element to the next, positive
   */
  public static Index slice(long start, long stop, long step) {
    return new Index(NativeIndexing.SLICE, 0, start, stop, step, null);
  }

  /**
   * {@return the range {@code start:} of a dimension}
   *
   * @param start the first element; a negative one counts from the end
   */
  public static Index from(long start) {
    return new Index(NativeIndexing.SLICE, 0, start, null, null, null);
  }

  /**
   * {@return the range {@code :stop} of a dimension}
   *
   * @param stop the first element not taken; a negative one counts from the end
   */
  public static Index until(long stop) {
    return new Index(NativeIndexing.SLICE, 0, null, stop, null, null);
  }

  /**
   * {@return the range {@code ::step} of a dimension}
   *
   * @param step from one element to the next, positive
   */
  public static Index step(long step) {
    return new Index(NativeIndexing.SLICE, 0, null, null, step, null);
  }

  /** {@return {@code :}, the whole of a dimension} */
  public static Index all() {
    return ALL;
  }

  /** {@return {@code ...}, the whole of as many dimensions as the other entries leave} */
  public static Index ellipsis() {
    return ELLIPSIS_ENTRY;
  }

  /** {@return {@code None}, a new dimension of size 1} */
  public static Index newAxis() {
    return NEW_AXIS;
  }

  /**
   * {@return a new dimension of size 1 for true, of size 0 for false}
   *
   * @param value which of them
   */
  public static Index of(boolean value) {
    return new Index(NativeIndexing.BOOLEAN, value ? 1 : 0, null, null, null, null);
  }

  /**
   * {@return what a tensor picks: by its elements as indices, or where a bool or uint8 mask is
   * true}
   *
   * @param indices the indices, of an integer dtype, or the mask
   */
  public static Index of(Tensor indices) {
    return new Index(
        NativeIndexing.TENSOR, 0, null, null, null, Objects.requireNonNull(indices, "indices"));
  }

  /**
   * {@return the slices of a dimension with these indices, in their order}
   *
   * @param indices the indices; negative ones count from the end
   */
  public static Index list(long... indices) {
    return new Index(Objects.requireNonNull(indices, "indices").clone());
  }

  /**
   * {@return the slices of a dimension for which a list says true}
   *
   * @param mask one truth value for each slice
   */
  public static Index list(boolean... mask) {
    return new Index(Objects.requireNonNull(mask, "mask").clone());
  }

  long value() {
    return value;
  }

  /** The tensor of this entry; a new one for a list; null for other kinds. */
  Tensor tensor() {
    return list == null ? tensor : TensorFactory.flat(list, null);
  }

  /** Writes this entry's six numbers to {@code entries}, from {@code offset} on. */
  void encode(long[] entries, int offset, Tensor indices) {
    entries[offset] = kind;
    entries[offset + 1] = kind == NativeIndexing.TENSOR ? indices.handle() : value;
    if (kind == NativeIndexing.SLICE) {
      if (step != null) {
        checkStep();
        entries[offset + 4] = step;
      }
      if (start != null) {
        entries[offset + 2] = clamp(start);
      }
      if (stop != null) {
        entries[offset + 3] = clamp(stop);
      }
      entries[offset + 5] =
          (start != null ? 1 : 0) | (stop != null ? 2 : 0) | (step != null ? 4 : 0);
    }
  }

  /** Python words a step of zero itself, before PyTorch sees the slice. */
  private void checkStep() {
    if (step == 0) {
      throw new IllegalArgumentException("slice step cannot be zero");
    }
    if (step < 0) {
      throw new IllegalArgumentException("step must be greater than zero");
    }
  }

  /**
   * Slices are cut to the dimension anyway, and PyTorch takes numbers below -2^62 for pointers to
   * symbolic sizes (c10/core/SymInt.h, PyTorch 2.10).
   */
  private static long clamp(long bound) {
    return Math.max(bound, -(1L << 62));
  }

  /** {@return this entry as Python writes it} */
  @Override
  public String toString() {
    return switch (kind) {
      case NativeIndexing.NEW_AXIS -> "None";
      case NativeIndexing.ELLIPSIS -> "...";
      case NativeIndexing.INTEGER -> Long.toString(value);
      case NativeIndexing.BOOLEAN -> value != 0 ? "True" : "False";
      case NativeIndexing.SLICE ->
          text(start) + ":" + text(stop) + (step == null ? "" : ":" + step);
      default -> list == null ? tensor.toString() : listText();
    };
  }

  private String listText() {
    String text =
        list instanceof long[] indices
            ? Arrays.toString(indices)
            : Arrays.toString((boolean[]) list);
    return text.replace("true", "True").replace("false", "False");
  }

  private static String text(Long bound) {
    return bound == null ? "" : bound.toString();
  }
}
