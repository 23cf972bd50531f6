package org.torchjava.benchmarks;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openjdk.jmh.util.Version;
import org.torchjava.nativebridge.NativeLibrary;

/** What was measured, on what. */
final class Versions {
  private Versions() {}

  /** Of this library, measured with JMH. */
  static Map<String, String> own() {
    return withJmh(libtorch());
  }

  static Map<String, String> libtorch() {
    return Map.of("libtorch", NativeLibrary.report().libtorchVersion());
  }

  static Map<String, String> withJmh(Map<String, String> measured) {
    Map<String, String> versions = withJava(measured);
    versions.put("jmh", Version.getPlainVersion());
    return versions;
  }

  static Map<String, String> withJava(Map<String, String> measured) {
    Map<String, String> versions = new LinkedHashMap<>(measured);
    versions.put("java", System.getProperty("java.version"));
    return versions;
  }
}
