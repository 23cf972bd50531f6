package org.torchjava;

import org.torchjava.nativebridge.NativeHooks;

/**
 * A hook that can be removed: {@code torch.utils.hooks.RemovableHandle}. A handle that is dropped
 * leaves its hook in place. Safe on every thread, also within the hook itself.
 */
public final class RemovableHandle implements AutoCloseable {
  private final Runnable removal;

  private RemovableHandle(Runnable removal) {
    this.removal = removal;
  }

  /** Takes over a native hook. */
  static RemovableHandle of(long hook) {
    NativeHook state = new NativeHook(hook);
    RemovableHandle handle = new RemovableHandle(state::remove);
    Cleaners.register(handle, state);
    return handle;
  }

  /** Removes several hooks as one. */
  static RemovableHandle of(Iterable<RemovableHandle> handles) {
    return new RemovableHandle(() -> handles.forEach(RemovableHandle::remove));
  }

  /** From here on the hook is not called again. The second and later calls do nothing. */
  public void remove() {
    removal.run();
  }

  /** As {@link #remove()}, for try-with-resources. */
  @Override
  public void close() {
    remove();
  }

  /** Frees the native handle once: when the hook is removed, or when nobody can remove it. */
  private static final class NativeHook implements Runnable {
    private long hook;

    NativeHook(long hook) {
      this.hook = hook;
    }

    synchronized void remove() {
      if (hook != 0) {
        NativeHooks.remove(hook);
        run();
      }
    }

    @Override
    public synchronized void run() {
      if (hook != 0) {
        NativeHooks.free(hook);
        hook = 0;
      }
    }
  }
}
