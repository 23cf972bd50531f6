package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Cast;
import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/**
 * The check that loading ends with. Unlike its siblings this class has no static initializer that
 * loads the library: the loader itself calls it, and must not wait for a thread that waits for the
 * loader.
 */
@Platform(include = "torchjava/runtime.h")
final class BridgeSelfCheck {
  private BridgeSelfCheck() {}

  /** Null when the library behaves as the bridge expects, else what differs. */
  @NoException
  @Name("tj_self_check")
  static native @Cast("const char*") String problem();
}
