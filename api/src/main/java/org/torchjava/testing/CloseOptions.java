package org.torchjava.testing;

import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * How {@link TensorAssertions#assertClose(Object, Object, CloseOptions)} compares: start from
 * {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param rtol the relative tolerance; null for that of the dtype, if {@code atol} is null too
 * @param atol the absolute tolerance; null for that of the dtype, if {@code rtol} is null too
 * @param equalNan whether nan is close to nan
 * @param checkDevice whether tensors must be on the same device
 * @param checkDtype whether tensors, and numbers, must be of the same type
 * @param checkLayout whether tensors must have the same layout
 * @param checkStride whether tensors must have the same strides
 * @param msg makes the message of the error from the generated one; null to leave it
 */
public record CloseOptions(
    Double rtol,
    Double atol,
    boolean equalNan,
    boolean checkDevice,
    boolean checkDtype,
    boolean checkLayout,
    boolean checkStride,
    UnaryOperator<String> msg) {
  private static final CloseOptions DEFAULTS =
      new CloseOptions(null, null, false, true, true, true, false, null);

  /**
   * PyTorch's defaults.
   *
   * @return the tolerances of the dtypes; everything is compared but strides
   */
  public static CloseOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another {@code rtol}, which needs an {@code atol} too.
   *
   * @param rtol the relative tolerance
   * @return new options
   */
  public CloseOptions rtol(double rtol) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code atol}, which needs an {@code rtol} too.
   *
   * @param atol the absolute tolerance
   * @return new options
   */
  public CloseOptions atol(double atol) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code equalNan}.
   *
   * @param equalNan whether nan is close to nan
   * @return new options
   */
  public CloseOptions equalNan(boolean equalNan) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code checkDevice}.
   *
   * @param checkDevice whether tensors must be on the same device
   * @return new options
   */
  public CloseOptions checkDevice(boolean checkDevice) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code checkDtype}.
   *
   * @param checkDtype whether tensors, and numbers, must be of the same type
   * @return new options
   */
  public CloseOptions checkDtype(boolean checkDtype) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code checkLayout}.
   *
   * @param checkLayout whether tensors must have the same layout
   * @return new options
   */
  public CloseOptions checkLayout(boolean checkLayout) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with another {@code checkStride}.
   *
   * @param checkStride whether tensors must have the same strides
   * @return new options
   */
  public CloseOptions checkStride(boolean checkStride) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  /**
   * These options with a message of the caller's.
   *
   * @param msg the message
   * @return new options
   */
  public CloseOptions msg(String msg) {
    Objects.requireNonNull(msg, "msg");
    return msg(generated -> msg);
  }

  /**
   * These options with a message that is made from the generated one.
   *
   * @param msg makes the message
   * @return new options
   */
  public CloseOptions msg(UnaryOperator<String> msg) {
    return new CloseOptions(
        rtol, atol, equalNan, checkDevice, checkDtype, checkLayout, checkStride, msg);
  }

  String text(String generated) {
    return msg == null ? generated : msg.apply(generated);
  }
}
