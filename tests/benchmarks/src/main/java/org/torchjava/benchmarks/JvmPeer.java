package org.torchjava.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.torchjava.benchmarks.floor.FloorProfiler;

/**
 * A library for the JVM: a module below {@code peers}, which the launcher builds when asked for,
 * run by a JMH of its own.
 *
 * @param folder of the module
 * @param names of its rows
 * @param artifacts what its class path must hold, as {@code name in the report → file name}, with
 *     the version as the pattern's group
 * @param sameLibTorch whether it runs over our LibTorch, so that C++ can be measured next to it
 */
record JvmPeer(
    String folder, List<String> names, Map<String, Pattern> artifacts, boolean sameLibTorch)
    implements Peer {

  static JvmPeer presets() {
    return new JvmPeer(
        "presets",
        List.of("presets_add_2x2", "presets_best_add_2x2"),
        Map.of("pytorch presets", Pattern.compile("/pytorch-([\\d.]+-[\\d.]+)\\.jar")),
        true);
  }

  static JvmPeer djl() {
    return new JvmPeer(
        "djl",
        List.of("djl_add_2x2"),
        Map.of(
            "djl", Pattern.compile("/pytorch-engine-([\\d.]+)\\.jar"),
            "libtorch", Pattern.compile("/pytorch-jni-([\\d.]+)-[\\d.]+\\.jar")),
        false);
  }

  @Override
  public List<Row> measure(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, IOException, InterruptedException {
    Path target = Installation.peers().resolve(folder).resolve("target");
    Path classPathFile = target.resolve("class-path.txt");
    if (!Files.exists(classPathFile)) {
      throw new NotMeasuredException("its artifacts could not be had");
    }
    String classPath = Files.readString(classPathFile);
    Map<String, String> versions = versions(classPath);
    Path results = Files.createTempFile("torchjava-peer", ".json");
    try {
      Process jmh = start(command(wanted, options, target, classPath, results), target, versions);
      int status = jmh.waitFor();
      if (status != 0) {
        throw new NotMeasuredException("its process ended with status " + status);
      }
      return JmhResults.read(results, versions);
    } finally {
      Files.delete(results);
    }
  }

  private Map<String, String> versions(String classPath) throws NotMeasuredException {
    Map<String, String> versions = new LinkedHashMap<>();
    for (Map.Entry<String, Pattern> artifact : artifacts.entrySet()) {
      Matcher found = artifact.getValue().matcher(classPath);
      if (!found.find()) {
        throw new NotMeasuredException("its class path lacks " + artifact.getKey());
      }
      versions.put(artifact.getKey(), found.group(1));
    }
    return Versions.with(versions);
  }

  private List<String> command(
      List<String> wanted, BenchOptions options, Path target, String classPath, Path results) {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Installation.java(),
            "-cp",
            target.resolve("classes") + ":" + classPath + ":" + Installation.classes(),
            "org.openjdk.jmh.Main"));
    command.addAll(List.of("-foe", "true", "-v", "SILENT", "-prof", "gc"));
    command.addAll(List.of("-rf", "json", "-rff", results.toString()));
    command.addAll(List.of("-t", Integer.toString(options.threads())));
    if (sameLibTorch) {
      command.addAll(List.of("-prof", FloorProfiler.class.getName()));
    }
    if (options.quick()) {
      command.addAll(List.of("-f", "1", "-wi", "4", "-w", "250ms", "-i", "25", "-r", "20ms"));
    }
    wanted.forEach(name -> command.add("\\." + name + "$"));
    return command;
  }

  private static Process start(List<String> command, Path target, Map<String, String> versions)
      throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    Path libtorch = target.resolve("libtorch/org/bytedeco");
    if (Files.exists(libtorch)) {
      Path torch = libtorch.resolve("pytorch/linux-x86_64");
      Path openblas = libtorch.resolve("openblas/linux-x86_64");
      // What DJL asks for: otherwise it downloads.
      builder.environment().put("PYTORCH_LIBRARY_PATH", torch.toString());
      builder.environment().put("PYTORCH_VERSION", versions.get("libtorch"));
      builder.environment().put("PYTORCH_FLAVOR", "cpu");
      builder.environment().put("DJL_CACHE_DIR", target.resolve("djl-cache").toString());
      builder.environment().put("LD_LIBRARY_PATH", torch + ":" + openblas);
    }
    return builder.start();
  }
}
