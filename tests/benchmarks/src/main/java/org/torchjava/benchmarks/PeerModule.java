package org.torchjava.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A module below {@code peers}, which the launcher builds when asked for.
 *
 * @param folder of the module
 * @param artifacts what its class path must hold, as {@code name in the report → file name}, with
 *     the version as the pattern's group
 */
record PeerModule(String folder, Map<String, Pattern> artifacts) {
  static PeerModule presets() {
    return new PeerModule(
        "presets", Map.of("pytorch presets", Pattern.compile("/pytorch-([\\d.]+-[\\d.]+)\\.jar")));
  }

  static PeerModule djl() {
    return new PeerModule(
        "djl",
        Map.of(
            "djl", Pattern.compile("/pytorch-engine-([\\d.]+)\\.jar"),
            "libtorch", Pattern.compile("/pytorch-jni-([\\d.]+)-[\\d.]+\\.jar")));
  }

  /** The folder that its build has made. */
  Path target() {
    return Installation.peers().resolve(folder).resolve("target");
  }

  /** Its classes and all that they need. */
  String classPath() throws NotMeasuredException, IOException {
    Path file = target().resolve("class-path.txt");
    if (!Files.exists(file)) {
      throw new NotMeasuredException("its artifacts could not be had");
    }
    return target().resolve("classes") + ":" + Files.readString(file);
  }

  /** The versions of its artifacts. */
  Map<String, String> versions() throws NotMeasuredException, IOException {
    String classPath = classPath();
    Map<String, String> versions = new LinkedHashMap<>();
    for (Map.Entry<String, Pattern> artifact : artifacts.entrySet()) {
      Matcher found = artifact.getValue().matcher(classPath);
      if (!found.find()) {
        throw new NotMeasuredException("its class path lacks " + artifact.getKey());
      }
      versions.put(artifact.getKey(), found.group(1));
    }
    return versions;
  }
}
