package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.NativeRuntime;

/** The dtype of floating-point tensors that name none; one setting for the process. */
final class DefaultDtype {
  private DefaultDtype() {}

  static DType get() {
    return Results.dtype(NativeRuntime.getDefaultDtype());
  }

  static void set(DType dtype) {
    Objects.requireNonNull(dtype, "dtype");
    if (!dtype.isFloatingPoint()) {
      throw new TypeException("only floating-point types are supported as the default type");
    }
    Results.check(NativeRuntime.setDefaultDtype(DType.code(dtype)));
  }
}
