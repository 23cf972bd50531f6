package org.torchjava;

import java.lang.ref.WeakReference;
import java.util.Arrays;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.torchjava.nativebridge.NativeTensor;

/**
 * The tensors of one {@link TensorScope}, apart from the scope itself: when a scope is dropped that
 * nobody closed, they are still here, and pass to the garbage collector.
 *
 * <p>The scope's thread alone adds and closes. Whoever sweeps takes over when the scope is
 * unreachable, which ends all of that.
 */
final class ScopedTensors extends WeakReference<TensorScope> {
  private static final Tensor[] NONE = {};

  /** Keeps those of open scopes reachable, even when their thread is gone. */
  private static final Set<ScopedTensors> OPEN = ConcurrentHashMap.newKeySet();

  /** Those of the surrounding scope, or of a dropped one; null for none. */
  private ScopedTensors parent;

  private volatile Tensor[] tensors;
  private int size;

  ScopedTensors(TensorScope scope, ScopedTensors parent) {
    super(scope);
    this.parent = parent;
    this.tensors = SpareArrays.tensors();
    if (parent != null) {
      parent.parent(); // scopes that are opened in a loop and dropped must not form a chain
    }
    OPEN.add(this);
  }

  /** This if its scope is still there, else the nearest around it; null for none. */
  ScopedTensors innermost() {
    ScopedTensors found = this;
    while (found != null && found.get() == null) {
      found = found.parent;
    }
    return found;
  }

  /** Those of the surrounding scope; null for none. Forgets dropped ones in between. */
  ScopedTensors parent() {
    if (parent != null) {
      parent = parent.innermost();
    }
    return parent;
  }

  void add(Tensor tensor) {
    Tensor[] all = tensors;
    if (size < all.length) {
      all[size++] = tensor;
    } else {
      addToLarger(tensor);
    }
  }

  // Apart, since every operator has add inlined: one that becomes too much machine code is called
  // instead, and then the array of its sizes has to be made.
  private void addToLarger(Tensor tensor) {
    Tensor[] larger = Arrays.copyOf(tensors, 2 * size);
    larger[size++] = tensor;
    tensors = larger;
  }

  /** Frees the tensors, the youngest first, in one native call for many of them. */
  void close() {
    long[] handles = SpareArrays.handles(size);
    OPEN.remove(this);
    Tensor[] all = tensors;
    for (int end = size; end > 0; end -= handles.length) {
      closeLast(all, end, handles);
    }
    tensors = NONE;
    SpareArrays.give(all, size);
    size = 0;
  }

  private void closeLast(Tensor[] all, int end, long[] handles) {
    int count = Math.min(end, handles.length);
    for (int i = 0; i < count; i++) {
      handles[i] = all[end - 1 - i].closeBy(this);
    }
    NativeTensor.closeAll(handles, count);
    for (int i = 0; i < count; i++) {
      if (handles[i] != 0) {
        all[end - 1 - i].leave(handles[i]);
      }
    }
  }

  /**
   * Passes on the tensors of scopes that are unreachable and were never closed: the collector may
   * find them next.
   *
   * @return whether there were any
   */
  static boolean sweep() {
    boolean found = false;
    for (ScopedTensors scope : OPEN) {
      found |= scope.refersTo(null) && scope.abandon();
    }
    return found;
  }

  private boolean abandon() {
    boolean dropped = OPEN.remove(this);
    if (dropped) {
      for (Tensor tensor : tensors) {
        if (tensor != null) {
          tensor.abandonBy(this);
        }
      }
      tensors = NONE;
    }
    return dropped;
  }

  /** How many open tensors all open scopes hold. Reads without locks: about right. */
  static long count() {
    long count = 0;
    for (ScopedTensors scope : OPEN) {
      for (Tensor tensor : scope.tensors) {
        count += tensor != null && tensor.isKeptBy(scope) ? 1 : 0;
      }
    }
    return count;
  }
}
