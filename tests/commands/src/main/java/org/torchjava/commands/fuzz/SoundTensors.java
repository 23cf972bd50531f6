package org.torchjava.commands.fuzz;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.torchjava.Device;
import org.torchjava.Layout;
import org.torchjava.Out;
import org.torchjava.Tensor;

/**
 * Looks for tensors that do not fit into their memory. Nothing happens when one comes to be, but
 * every operator after that reads or writes what belongs to others.
 */
final class SoundTensors {
  private static final Method HANDLE = handleMethod();
  private static final Method IS_WRAPPED = isWrappedMethod();
  private static final Method STORAGE_BYTES = storageBytesMethod();
  private static final Field TENSORS = tensorsField();

  private SoundTensors() {}

  /**
   * What is wrong with a tensor among the values, which may be lists or arrays; null if nothing.
   */
  static String complaint(Object... values) {
    return Stream.of(values)
        .flatMap(SoundTensors::flatten)
        .filter(Tensor.class::isInstance)
        .map(tensor -> complaint((Tensor) tensor))
        .filter(Objects::nonNull)
        .findFirst()
        .orElse(null);
  }

  /** Whether a transform of functions has wrapped the tensor. */
  static boolean isOfTransform(Tensor tensor) {
    try {
      return (boolean) IS_WRAPPED.invoke(null, tensor);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Stream<?> flatten(Object value) {
    if (value instanceof Out out) {
      return Stream.of(tensorsOf(out));
    }
    if (value instanceof List<?> list) {
      return list.stream();
    }
    return value instanceof Tensor[] array ? Stream.of(array) : Stream.ofNullable(value);
  }

  private static String complaint(Tensor tensor) {
    if (tensor.isClosed()) {
      return null;
    }
    if (isOfTransform(tensor)) {
      return null; // which has no memory of its own
    }
    long[] sizes = tensor.size();
    if (Arrays.stream(sizes).anyMatch(size -> size < 0)) {
      return "has a negative size: " + Arrays.toString(sizes);
    }
    if (tensor.layout() != Layout.STRIDED
        || tensor.numel() == 0
        || !tensor.device().equals(Device.CPU)) {
      return null;
    }
    try {
      long last = tensor.storageOffset();
      long[] strides = tensor.stride();
      for (int i = 0; i < sizes.length; i++) {
        last = Math.addExact(last, Math.multiplyExact(sizes[i] - 1, strides[i]));
      }
      long bytes = Math.multiplyExact(last + 1, tensor.dtype().itemSize());
      if (last >= 0 && bytes <= storageBytes(tensor)) {
        return null;
      }
    } catch (ArithmeticException overflow) {
      // falls through: no memory is that large
    }
    return "reaches beyond its memory: " + RandomCalls.describe(tensor);
  }

  // None of these has a public method: the size of the memory, the kind of a tensor, the tensors of
  // an Out.

  private static long storageBytes(Tensor tensor) {
    try {
      return (long) STORAGE_BYTES.invoke(null, (long) HANDLE.invoke(tensor));
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Tensor[] tensorsOf(Out out) {
    try {
      return (Tensor[]) TENSORS.get(out);
    } catch (ReflectiveOperationException e) {
      throw new AssertionError(e);
    }
  }

  private static Method handleMethod() {
    try {
      Method method = Tensor.class.getSuperclass().getDeclaredMethod("handle");
      method.setAccessible(true);
      return method;
    } catch (NoSuchMethodException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static Method isWrappedMethod() {
    try {
      Class<?> type = Class.forName("org.torchjava.TransformTensors");
      Method method = type.getDeclaredMethod("isWrapped", Tensor.class);
      method.setAccessible(true);
      return method;
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static Method storageBytesMethod() {
    try {
      Class<?> owner = Class.forName("org.torchjava.nativebridge.NativeTensor");
      return owner.getMethod("storageBytes", long.class);
    } catch (ReflectiveOperationException e) {
      throw new ExceptionInInitializerError(e);
    }
  }

  private static Field tensorsField() {
    try {
      Field field = Out.class.getDeclaredField("tensors");
      field.setAccessible(true);
      return field;
    } catch (NoSuchFieldException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
