package org.torchjava.nativebridge;

/** The one LibTorch version that the bridge's declarations are true for. */
final class LibTorchVersion {
  /** Held equal to the version the C bridge was built for by a test. */
  static final String NEEDED = "2.10.0";

  private LibTorchVersion() {}

  /** {@code major << 16 | minor << 8 | patch} as text. */
  static String text(int version) {
    return version <= 0
        ? "older than 2.6"
        : (version >> 16) + "." + (version >> 8 & 0xff) + "." + (version & 0xff);
  }

  static void requireNeeded(int found, String libtorch, String remedy) {
    if (!text(found).equals(NEEDED)) {
      throw new UnsatisfiedLinkError(
          "torch-java needs LibTorch "
              + NEEDED
              + " but found version "
              + text(found)
              + " in "
              + libtorch
              + ". "
              + remedy);
    }
  }
}
