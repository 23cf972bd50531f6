package org.torchjava.benchmarks;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.torchjava.benchmarks.start.FirstSum;

/**
 * How long it takes from the start of a process to its first sum, ours and that of the presets.
 * They run by turns, so that a machine that gets slower slows both down.
 */
final class Starts {
  private static final String OWN = "start";
  private static final String PRESETS = "presets_start";
  private static final int ROUNDS = 9;
  private static final int QUICK_ROUNDS = 3;

  private Starts() {}

  static List<String> names() {
    return List.of(OWN, PRESETS);
  }

  static void measure(BenchOptions options, Consumer<Row> results)
      throws IOException, InterruptedException {
    List<StartedProgram> programs = new ArrayList<>();
    List<Row> missing = new ArrayList<>();
    for (String name : names().stream().filter(options::wants).toList()) {
      try {
        StartedProgram program = program(name, options);
        program.start(); // unpacks what the cache lacks, and reads files that are not in memory
        programs.add(program);
      } catch (NotMeasuredException e) {
        missing.add(Row.notMeasured(name, Map.of(), e.getMessage()));
      }
    }
    measure(programs, options.quick() ? QUICK_ROUNDS : ROUNDS);
    programs.forEach(program -> results.accept(program.row()));
    missing.forEach(results);
  }

  private static void measure(List<StartedProgram> programs, int rounds)
      throws IOException, InterruptedException {
    for (int round = 0; round < rounds; round++) {
      for (StartedProgram program : programs) {
        try {
          program.measure();
        } catch (NotMeasuredException e) {
          throw new IllegalStateException("a program that has run before fails", e);
        }
      }
    }
  }

  private static StartedProgram program(String name, BenchOptions options)
      throws NotMeasuredException, IOException {
    if (options.threads() > 1) {
      throw new NotMeasuredException("processes start one at a time");
    }
    if (name.equals(OWN)) {
      String classPath = System.getProperty("java.class.path");
      return new StartedProgram(
          name, classPath, FirstSum.class.getName(), Versions.withJava(Versions.libtorch()));
    }
    Peers.requireAskedFor(options);
    PeerModule presets = PeerModule.presets();
    return new StartedProgram(
        name,
        presets.classPath(),
        "org.torchjava.benchmarks.peers.PresetsFirstSum",
        Versions.withJava(presets.versions()));
  }
}
