package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * Hooks on tensors and nodes; see {@code torchjava/hook.h}. Callbacks are those of {@link
 * NativeCallbacks#take}.
 */
@Platform(include = "torchjava/hook.h")
public final class NativeHooks {
  static {
    NativeLibrary.load();
  }

  private NativeHooks() {}

  @NoException
  @Name("tj_hook_tensor")
  public static native long tensor(long tensor, long callback, @Cast("const char*") String name);

  @NoException
  @Name("tj_hook_post_accumulate_grad")
  public static native long postAccumulateGrad(long tensor, long callback);

  @NoException
  @Name("tj_hook_node_pre")
  public static native long nodePre(long node, long callback, @Cast("const char*") String name);

  @NoException
  @Name("tj_hook_node_post")
  public static native long nodePost(long node, long callback, @Cast("const char*") String name);

  @NoException
  @Name("tj_hook_remove")
  public static native void remove(long hook);

  @NoException
  @Name("tj_hook_free")
  public static native void free(long hook);
}
