package org.torchjava.benchmarks;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;

/** The command {@code bench}: runs the benchmarks of these names, or all. */
public final class BenchCommand {
  private static final List<Class<?>> CLASSES = List.of(SmallOperators.class);

  private BenchCommand() {}

  /**
   * Runs the benchmarks.
   *
   * @param names of benchmarks; none for all
   * @throws RunnerException when one fails
   */
  public static void main(String[] names) throws RunnerException {
    List<String> unknown = new ArrayList<>(Arrays.asList(names));
    unknown.removeAll(names());
    if (!unknown.isEmpty()) {
      System.err.println(
          "there is no benchmark "
              + String.join(", ", unknown)
              + "; there are: "
              + String.join(", ", names()));
      System.exit(2);
    }
    ChainedOptionsBuilder options = new OptionsBuilder().shouldFailOnError(true);
    for (String name : names) {
      options.include("\\." + name + "$");
    }
    new Runner(options.build()).run();
  }

  private static List<String> names() {
    return CLASSES.stream()
        .flatMap(type -> Stream.of(type.getMethods()))
        .filter(method -> method.isAnnotationPresent(Benchmark.class))
        .map(method -> method.getName())
        .sorted()
        .collect(Collectors.toList());
  }
}
