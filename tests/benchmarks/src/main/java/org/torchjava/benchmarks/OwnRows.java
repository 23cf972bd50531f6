package org.torchjava.benchmarks;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.format.ResultFormatType;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;
import org.torchjava.benchmarks.floor.FloorProfiler;
import org.torchjava.benchmarks.suite.Arrays;
import org.torchjava.benchmarks.suite.Callbacks;
import org.torchjava.benchmarks.suite.CollectedOperators;
import org.torchjava.benchmarks.suite.EmptyCall;
import org.torchjava.benchmarks.suite.FirstNotebook;
import org.torchjava.benchmarks.suite.LargeOperators;
import org.torchjava.benchmarks.suite.MlpTraining;
import org.torchjava.benchmarks.suite.Printing;
import org.torchjava.benchmarks.suite.RecordedOperators;
import org.torchjava.benchmarks.suite.Scopes;
import org.torchjava.benchmarks.suite.SmallOperators;
import org.torchjava.benchmarks.suite.TransformerBlock;

/** This library's rows, each in processes of its own that JMH starts. */
final class OwnRows {
  private static final List<Class<?>> CLASSES =
      List.of(
          EmptyCall.class,
          SmallOperators.class,
          RecordedOperators.class,
          CollectedOperators.class,
          FirstNotebook.class,
          MlpTraining.class,
          TransformerBlock.class,
          LargeOperators.class,
          Arrays.class,
          Printing.class,
          Scopes.class,
          Callbacks.class);

  private static final int QUICK_ITERATIONS = 25;

  private OwnRows() {}

  static List<String> names() {
    return benchmarks().map(Method::getName).toList();
  }

  /** Measures what is wanted, and hands each row over as soon as it is there. */
  static void measure(BenchOptions options, Consumer<Row> rows)
      throws RunnerException, IOException {
    Map<String, String> versions = Versions.own();
    for (Method benchmark : benchmarks().filter(row -> options.wants(row.getName())).toList()) {
      rows.accept(measure(options, benchmark, versions));
    }
  }

  private static Row measure(BenchOptions options, Method benchmark, Map<String, String> versions)
      throws RunnerException, IOException {
    Path results = Files.createTempFile("torchjava-bench", ".json");
    try {
      new Runner(jmhOptions(options, benchmark, results).build()).run();
      return JmhResults.read(results, versions).get(0);
    } finally {
      Files.delete(results);
    }
  }

  private static ChainedOptionsBuilder jmhOptions(
      BenchOptions options, Method benchmark, Path results) {
    String name = benchmark.getDeclaringClass().getName() + "." + benchmark.getName();
    ChainedOptionsBuilder jmh =
        new OptionsBuilder()
            .include("^" + name.replace(".", "\\.") + "$")
            .shouldFailOnError(true)
            .verbosity(VerboseMode.SILENT)
            .addProfiler(GCProfiler.class)
            .addProfiler(FloorProfiler.class)
            .threads(options.threads())
            .resultFormat(ResultFormatType.JSON)
            .result(results.toString());
    return options.quick() ? quick(jmh, benchmark) : jmh;
  }

  // Neither the warm-up is shorter, which the JIT compiler needs, nor an iteration: where it holds
  // few steps of training only, what starts and ends it shows in the ratio.
  private static ChainedOptionsBuilder quick(ChainedOptionsBuilder jmh, Method benchmark) {
    int iterations = benchmark.getDeclaringClass().getAnnotation(Measurement.class).iterations();
    return jmh.forks(1).measurementIterations(Math.min(iterations, QUICK_ITERATIONS));
  }

  private static Stream<Method> benchmarks() {
    return CLASSES.stream()
        .flatMap(
            type ->
                Stream.of(type.getMethods())
                    .filter(method -> method.isAnnotationPresent(Benchmark.class))
                    .sorted(Comparator.comparing(Method::getName)));
  }
}
