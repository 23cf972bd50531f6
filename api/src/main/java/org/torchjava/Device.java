package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a tensor's memory lies: {@code torch.device}. A device is also a form of {@link
 * TensorOptions}: {@code zeros(shape(2), Device.cuda(0))}.
 *
 * <p>Immutable, and so safe on every thread. See <a
 * href="https://docs.pytorch.org/docs/2.10/tensor_attributes.html#torch.device">torch.device</a>.
 */
public final class Device implements TensorOptions {
  // In the order of c10/core/DeviceType.h (LibTorch 2.10.0).
  private static final List<String> TYPES =
      List.of(
          "cpu",
          "cuda",
          "mkldnn",
          "opengl",
          "opencl",
          "ideep",
          "hip",
          "fpga",
          "maia",
          "xla",
          "vulkan",
          "metal",
          "xpu",
          "mps",
          "meta",
          "hpu",
          "ve",
          "lazy",
          "ipu",
          "mtia",
          "privateuseone");

  private static final Pattern TEXT = Pattern.compile("([a-z]+)(?::([0-9]{1,2}))?");
  private static final int NO_INDEX = -1;

  /** Main memory. */
  public static final Device CPU = new Device("cpu", NO_INDEX);

  /** No memory at all: tensors with shapes and dtypes but without data. */
  public static final Device META = new Device("meta", NO_INDEX);

  private final String type;
  private final int index;

  private Device(String type, int index) {
    this.type = type;
    this.index = index;
  }

  /**
   * A CUDA device.
   *
   * @param index 0 to 99
   * @return the device, whether or not this machine has it
   * @throws IllegalArgumentException when the index is negative or too large
   */
  public static Device cuda(int index) {
    return of("cuda:" + index);
  }

  /**
   * Reads Python's notation.
   *
   * @param text a type, or a type and an index: {@code cpu}, {@code cuda:1}
   * @return the device, whether or not this machine has it
   * @throws IllegalArgumentException when the text names no device
   */
  public static Device of(String text) {
    Objects.requireNonNull(text, "text");
    Matcher matcher = TEXT.matcher(text);
    if (!matcher.matches()) {
      throw new IllegalArgumentException("Invalid device string: '" + text + "'");
    }
    String type = matcher.group(1);
    if (!TYPES.contains(type)) {
      throw new IllegalArgumentException(
          "Expected one of "
              + String.join(", ", TYPES)
              + " device type at start of device string: "
              + text);
    }
    String index = matcher.group(2);
    return new Device(type, index == null ? NO_INDEX : Integer.parseInt(index));
  }

  /** Reads (type &lt;&lt; 8) | (index &amp; 0xff). */
  static Device ofCode(int code) {
    return new Device(TYPES.get(code >> 8), (byte) code);
  }

  /** The reverse of {@link #ofCode}, -1 for null. */
  static int code(Device device) {
    return device == null ? -1 : TYPES.indexOf(device.type) << 8 | (device.index & 0xff);
  }

  /**
   * The kind of device.
   *
   * @return for example {@code cpu} or {@code cuda}
   */
  public String type() {
    return type;
  }

  /**
   * The number of the device among those of its kind.
   *
   * @return the number, or -1 for the current one
   */
  public int index() {
    return index;
  }

  /** No dtype: the default one. */
  @Override
  public DType dtype() {
    return null;
  }

  /** This device. */
  @Override
  public Device device() {
    return this;
  }

  /** False. */
  @Override
  public boolean requiresGrad() {
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Device that && type.equals(that.type) && index == that.index;
  }

  @Override
  public int hashCode() {
    return type.hashCode() * 31 + index;
  }

  /** Python's notation: {@code cpu}, {@code cuda:1}. */
  @Override
  public String toString() {
    return index == NO_INDEX ? type : type + ":" + index;
  }
}
