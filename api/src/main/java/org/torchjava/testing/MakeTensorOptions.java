package org.torchjava.testing;

import org.torchjava.Device;
import org.torchjava.MemoryFormat;

/**
 * What {@link TensorCreation#makeTensor(long[], org.torchjava.DType, MakeTensorOptions)} makes:
 * start from {@link #defaults()} and change what is to be different. Immutable.
 *
 * @param device where to; null for the CPU
 * @param low the smallest number; null for that of the kind of dtype
 * @param high the number that all are below; null for that of the kind of dtype
 * @param requiresGrad whether the result requires gradients
 * @param noncontiguous whether the elements shall not lie next to each other
 * @param excludeZero whether zeros are replaced: by 1, or the smallest normal number
 * @param memoryFormat the order in memory; null for rows
 */
public record MakeTensorOptions(
    Device device,
    Double low,
    Double high,
    boolean requiresGrad,
    boolean noncontiguous,
    boolean excludeZero,
    MemoryFormat memoryFormat) {
  private static final MakeTensorOptions DEFAULTS =
      new MakeTensorOptions(null, null, null, false, false, false, null);

  /**
   * PyTorch's defaults.
   *
   * @return contiguous on the CPU, without gradients, from the usual range
   */
  public static MakeTensorOptions defaults() {
    return DEFAULTS;
  }

  /**
   * These options with another {@code device}.
   *
   * @param device where to
   * @return new options
   */
  public MakeTensorOptions device(Device device) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with another {@code low}.
   *
   * @param low the smallest number
   * @return new options
   */
  public MakeTensorOptions low(double low) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with another {@code high}.
   *
   * @param high the number that all are below
   * @return new options
   */
  public MakeTensorOptions high(double high) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with or without gradients.
   *
   * @param requiresGrad whether the result requires gradients
   * @return new options
   */
  public MakeTensorOptions requiresGrad(boolean requiresGrad) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with another {@code noncontiguous}.
   *
   * @param noncontiguous whether the elements shall not lie next to each other
   * @return new options
   */
  public MakeTensorOptions noncontiguous(boolean noncontiguous) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with another {@code excludeZero}.
   *
   * @param excludeZero whether zeros are replaced
   * @return new options
   */
  public MakeTensorOptions excludeZero(boolean excludeZero) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }

  /**
   * These options with another {@code memoryFormat}.
   *
   * @param memoryFormat the order in memory
   * @return new options
   */
  public MakeTensorOptions memoryFormat(MemoryFormat memoryFormat) {
    return new MakeTensorOptions(
        device, low, high, requiresGrad, noncontiguous, excludeZero, memoryFormat);
  }
}
