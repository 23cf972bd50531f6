package org.torchjava.benchmarks.instructions;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.torchjava.benchmarks.Installation;

/**
 * Instructions of one call, with the freeing of its result.
 *
 * @param name of the row
 * @param cpp of the same in C++
 * @param bridge through the C bridge
 * @param java from Java, in a scope
 */
record InstructionCount(String name, long cpp, long bridge, long java) {
  private static final String CPP = "c++";
  private static final String BRIDGE = "bridge";
  private static final String JAVA = "java";
  private static final String MEASURED_IN_JAVA =
      "Java_org_torchjava_benchmarks_instructions_JavaCalls_measured";

  static List<InstructionCount> all() throws IOException, InterruptedException {
    Map<String, Map<String, Long>> counts = new LinkedHashMap<>();
    List.of(CPP, BRIDGE, JAVA).forEach(side -> counts.put(side, new LinkedHashMap<>()));
    Callgrind.count(List.of(Installation.cmake("instructions").toString()), "measured", counts);
    Callgrind.count(javaProgram(), MEASURED_IN_JAVA, counts);
    return counts.get(BRIDGE).keySet().stream().map(name -> of(name, counts)).toList();
  }

  private static InstructionCount of(String name, Map<String, Map<String, Long>> counts) {
    return new InstructionCount(
        name, counts.get(CPP).get(name), counts.get(BRIDGE).get(name), counts.get(JAVA).get(name));
  }

  // Compiled at once, and collected on one thread: what is counted is the same in each run.
  private static List<String> javaProgram() {
    return List.of(
        Installation.java(),
        "-Xbatch",
        "-XX:+UseSerialGC",
        "-cp",
        System.getProperty("java.class.path"),
        JavaCalls.class.getName());
  }
}
