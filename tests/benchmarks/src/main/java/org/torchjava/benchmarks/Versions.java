package org.torchjava.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.util.Version;
import org.torchjava.nativebridge.NativeLibrary;

/** What was measured, on what. */
final class Versions {
  private Versions() {}

  static Map<String, String> own() {
    return with(Map.of("libtorch", NativeLibrary.report().libtorchVersion()));
  }

  static Map<String, String> with(Map<String, String> measured) {
    Map<String, String> versions = new LinkedHashMap<>(measured);
    versions.put("java", System.getProperty("java.version"));
    versions.put("jmh", Version.getPlainVersion());
    return versions;
  }
}
