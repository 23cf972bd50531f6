package org.torchjava.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.torchjava.nativebridge.NativeLibrary;

/** What was measured, on what. */
final class Versions {
  private Versions() {}

  static Map<String, String> own() {
    return with("libtorch", NativeLibrary.report().libtorchVersion());
  }

  static Map<String, String> with(String name, String version) {
    Map<String, String> versions = new LinkedHashMap<>();
    versions.put(name, version);
    versions.put("java", System.getProperty("java.version"));
    versions.put("jmh", org.openjdk.jmh.util.Version.getPlainVersion());
    return versions;
  }
}
