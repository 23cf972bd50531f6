package org.torchjava.benchmarks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.torchjava.benchmarks.floor.FloorProfiler;

/**
 * A library for the JVM, run by a JMH of its own.
 *
 * @param module that has its rows
 * @param names of its rows
 * @param sameLibTorch whether it runs over our LibTorch, so that C++ can be measured next to it
 */
record JvmPeer(PeerModule module, List<String> names, boolean sameLibTorch) implements Peer {

  static JvmPeer presets() {
    return new JvmPeer(
        PeerModule.presets(), List.of("presets_add_2x2", "presets_best_add_2x2"), true);
  }

  static JvmPeer djl() {
    return new JvmPeer(PeerModule.djl(), List.of("djl_add_2x2"), false);
  }

  @Override
  public List<Row> measure(List<String> wanted, BenchOptions options)
      throws NotMeasuredException, IOException, InterruptedException {
    Map<String, String> versions = Versions.withJmh(module.versions());
    Path results = Files.createTempFile("torchjava-peer", ".json");
    try {
      Process jmh = start(command(wanted, options, results), versions);
      int status = jmh.waitFor();
      if (status != 0) {
        throw new NotMeasuredException("its process ended with status " + status);
      }
      return JmhResults.read(results, versions);
    } finally {
      Files.delete(results);
    }
  }

  private List<String> command(List<String> wanted, BenchOptions options, Path results)
      throws NotMeasuredException, IOException {
    List<String> command = new ArrayList<>();
    command.addAll(
        List.of(
            Installation.java(),
            "-cp",
            module.classPath() + ":" + Installation.classes(),
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

  private Process start(List<String> command, Map<String, String> versions) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).inheritIO();
    Path target = module.target();
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
