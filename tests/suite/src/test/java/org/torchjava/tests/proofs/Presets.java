package org.torchjava.tests.proofs;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.torchjava.nativebridge.NativeError;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.nativebridge.NativeTensor;

/** Crosses between the bridge's handles and the presets' objects, and looks at raw memory. */
final class Presets {
  private Presets() {}

  /** Ours first: the presets find the libraries that are already there. */
  static void load() {
    NativeLibrary.load();
    torch.get_num_threads();
  }

  /** A copy of the bytes of an object. */
  static ByteBuffer bytes(Pointer object, long size) {
    byte[] copy = new byte[(int) size];
    new BytePointer(object).capacity(size).get(copy);
    Reference.reachabilityFence(object);
    return ByteBuffer.wrap(copy).order(ByteOrder.nativeOrder());
  }

  /** Something that lies at an address, and that somebody else owns. */
  static Pointer at(long address) {
    return new Address(address);
  }

  /** A copy of the bytes at an address. */
  static ByteBuffer bytes(long address, long size) {
    return bytes(new Address(address), size);
  }

  /** Zeroed memory to make an object of. */
  static BytePointer memory(long size) {
    BytePointer memory = new BytePointer(size);
    Pointer.memset(memory, 0, size);
    return memory;
  }

  /** The handle of a presets' tensor, borrowed from it. */
  static long handle(Tensor tensor) {
    return firstWord(tensor);
  }

  static long firstWord(Pointer object) {
    return bytes(object, Long.BYTES).getLong(0);
  }

  /** An owned handle as the presets' tensor. */
  static Tensor tensor(long ownedHandle) {
    if (ownedHandle == 0) {
      throw new AssertionError("error " + NativeError.code() + ": " + NativeError.message());
    }
    Pointer box = new LongPointer(1).put(ownedHandle);
    Tensor copy = new Tensor(new Tensor(box));
    NativeTensor.release(ownedHandle);
    return copy;
  }

  private static final class Address extends Pointer {
    Address(long address) {
      this.address = address;
    }
  }
}
