package org.torchjava.nativebridge;

import org.bytedeco.javacpp.annotation.Name;
import org.bytedeco.javacpp.annotation.NoException;
import org.bytedeco.javacpp.annotation.Platform;

/** The dual level of forward-mode derivatives; see {@code torchjava/forward_ad.h}. */
@Platform(include = "torchjava/forward_ad.h")
public final class NativeForwardAd {
  static {
    NativeLibrary.load();
  }

  private NativeForwardAd() {}

  @NoException
  @Name("tj_forward_ad_enter_level")
  public static native long enterLevel();

  @NoException
  @Name("tj_forward_ad_exit_level")
  public static native int exitLevel(long level);

  @NoException
  @Name("tj_forward_ad_has_tangent")
  public static native int hasTangent(long tensor, long level);
}
