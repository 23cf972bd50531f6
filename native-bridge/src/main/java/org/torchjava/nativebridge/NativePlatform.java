package org.torchjava.nativebridge;

import org.bytedeco.javacpp.Loader;

/** The platform whose natives travel with this library. */
final class NativePlatform {
  /** JavaCPP's name of it. */
  static final String NAME = "linux-x86_64";

  private NativePlatform() {}

  static void requireSupported() {
    String platform = Loader.Detector.getPlatform();
    if (!platform.equals(NAME)) {
      throw new UnsatisfiedLinkError(
          "torch-java has native libraries for " + NAME + " only; this machine is " + platform);
    }
  }
}
