package org.torchjava.benchmarks.floor;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.infra.BenchmarkParams;
import org.openjdk.jmh.infra.IterationParams;
import org.openjdk.jmh.profile.InternalProfiler;
import org.openjdk.jmh.results.AggregationPolicy;
import org.openjdk.jmh.results.IterationResult;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.ScalarResult;
import org.openjdk.jmh.runner.IterationType;

/**
 * Runs the C++ loop of a row for as long before and after each iteration of JMH as the iteration
 * takes. Each iteration gets a ratio of its own, to the mean of its two neighbours: what slows the
 * machine down for longer than an iteration slows both sides.
 */
public final class FloorProfiler implements InternalProfiler {
  /** Nanoseconds of the C++ loop. */
  public static final String CPP = "cpp";

  /** The iteration's time to that of the C++ loop. */
  public static final String RATIO = "ratio";

  private FloorLoop loop;
  private boolean looked;
  private double before;

  @Override
  public String getDescription() {
    return "The same work in C++";
  }

  @Override
  public void beforeIteration(BenchmarkParams benchmark, IterationParams iteration) {
    if (!looked && iteration.getType() == IterationType.MEASUREMENT) {
      looked = true;
      Optional<FloorLoop> found = FloorLoop.of(row(benchmark), benchmark.getThreads());
      loop = found.orElse(null);
      if (loop != null) {
        measure(iteration); // as a warm-up
        before = measure(iteration);
      }
    }
  }

  @Override
  public Collection<? extends Result<?>> afterIteration(
      BenchmarkParams benchmark, IterationParams iteration, IterationResult result) {
    if (loop == null) {
      return List.of();
    }
    double after = measure(iteration);
    double cpp = (before + after) / 2;
    before = after;
    double java = result.getPrimaryResult().getScore();
    return List.of(
        new ScalarResult(CPP, cpp, "ns/op", AggregationPolicy.AVG),
        new ScalarResult(RATIO, java / cpp, "java/cpp", AggregationPolicy.AVG));
  }

  private double measure(IterationParams iteration) {
    return loop.nanosPerOperation(iteration.getTime().convertTo(TimeUnit.NANOSECONDS));
  }

  private static String row(BenchmarkParams benchmark) {
    String name = benchmark.getBenchmark();
    return name.substring(name.lastIndexOf('.') + 1);
  }
}
