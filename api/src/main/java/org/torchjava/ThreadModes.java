package org.torchjava;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import org.torchjava.nativebridge.NativeModes;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenI;

/**
 * The modes of the current thread, as bits of {@link NativeModes}, and who owns what it makes.
 *
 * <p>LibTorch keeps modes for the native thread. A platform thread is one. A virtual thread borrows
 * one after another and leaves each to others whenever it waits: so its modes are kept here, and
 * the native thread gets them before each call. That needs no more than a look at the tensors'
 * handles, since a virtual thread stays where it is unless it waits, and nothing waits between
 * taking a handle and the native call. The same holds for a failed call and the error it left.
 */
final class ThreadModes {
  private static final int AT_START =
      NativeModes.GRAD | NativeModes.FORWARD_GRAD | NativeModes.MULTITHREADING;

  /** {@code Thread.isVirtual()}; null before JDK 21, where no thread is. */
  private static final MethodHandle IS_VIRTUAL = isVirtualMethod();

  private static final ThreadLocal<ThreadModes> OF_VIRTUAL_THREAD =
      ThreadLocal.withInitial(ThreadModes::new);

  private static final int PRESERVE_FORMAT = -1;

  private int modes = AT_START;

  private ThreadModes() {}

  static int get() {
    ThreadModes own = ofVirtualThread();
    return own == null ? NativeModes.get() : own.modes;
  }

  static void set(int modes) {
    ThreadModes own = ofVirtualThread();
    if (own != null) {
      own.modes = modes;
    }
    NativeModes.set(modes);
  }

  static boolean has(int mode) {
    return (get() & mode) != 0;
  }

  /** Switches some modes and leaves the others. */
  static void set(int mode, boolean enabled) {
    set(enabled ? get() | mode : get() & ~mode);
  }

  /**
   * What stands for the current thread as the owner of a tensor: the thread itself, so that it
   * recognises itself at once; never a virtual thread, which has to come to {@link #enter}.
   */
  static Object owner() {
    ThreadModes own = ofVirtualThread();
    return own == null ? Thread.currentThread() : own;
  }

  static boolean isOwner(Object owner) {
    return owner == Thread.currentThread() || owner instanceof ThreadModes && owner == owner();
  }

  /**
   * Prepares for a native call by another than a platform thread that is the owner.
   *
   * @return whether the current thread is the owner all the same
   */
  static boolean enter(Object owner) {
    ThreadModes own = ofVirtualThread();
    if (own == null) {
      return owner == Thread.currentThread();
    }
    NativeModes.set(own.modes);
    return owner == own;
  }

  /**
   * Begins a call from LibTorch, which has set the native thread's modes as it wants them: a
   * virtual thread takes them for its own until {@link #restore}.
   *
   * @return what to restore
   */
  static int adopt() {
    ThreadModes own = ofVirtualThread();
    if (own == null) {
      return 0;
    }
    int modes = own.modes;
    own.modes = NativeModes.get();
    return modes;
  }

  static void restore(int modes) {
    ThreadModes own = ofVirtualThread();
    if (own != null) {
      own.modes = modes;
    }
  }

  /** Prepares for a native call that takes no tensor. */
  static void enter() {
    enter(null);
  }

  /**
   * A new tensor that no other was needed for. Calls without tensors are not prepared: where a
   * virtual thread found the native thread in the wrong mode, the tensor is made the right kind
   * here. Its elements do not depend on the mode.
   */
  static long created(long handle) {
    ThreadModes own = ofVirtualThread();
    return own == null ? handle : own.ofRightKind(handle);
  }

  private long ofRightKind(long handle) {
    boolean inference = (modes & NativeModes.INFERENCE) != 0;
    if (AtenI.is_inference(handle) == (inference ? 1 : 0)) {
      return handle;
    }
    NativeModes.set(modes);
    long copy = AtenC.clone(handle, PRESERVE_FORMAT);
    NativeTensor.release(handle);
    if (copy == 0) {
      throw NativeErrors.take();
    }
    return copy;
  }

  /** Whether the current thread is a virtual one. */
  static boolean isVirtual() {
    return IS_VIRTUAL != null && isVirtual(Thread.currentThread());
  }

  private static ThreadModes ofVirtualThread() {
    return isVirtual() ? OF_VIRTUAL_THREAD.get() : null;
  }

  private static boolean isVirtual(Thread thread) {
    try {
      return (boolean) IS_VIRTUAL.invokeExact(thread);
    } catch (Throwable e) {
      throw new AssertionError(e); // isVirtual throws nothing
    }
  }

  private static MethodHandle isVirtualMethod() {
    try {
      return MethodHandles.publicLookup()
          .findVirtual(Thread.class, "isVirtual", MethodType.methodType(boolean.class));
    } catch (NoSuchMethodException e) {
      return null;
    } catch (IllegalAccessException e) {
      throw new ExceptionInInitializerError(e);
    }
  }
}
