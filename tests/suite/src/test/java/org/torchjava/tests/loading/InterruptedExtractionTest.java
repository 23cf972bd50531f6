package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.tests.loading.EmptyCacheTest.assertWorks;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.tests.support.ChildJvm.Running;

/** Processes that end as by {@code kill -9} while they unpack native libraries. */
class InterruptedExtractionTest {
  private static final String LARGEST = "libtorch_cpu.so";

  /** A process may be done before it is killed, on a machine that is busy. */
  private static final int ATTEMPTS = 5;

  @TempDir static Path whole;
  private static CacheFolder complete;

  @TempDir Path folder;

  /** How far unpacking has come when the process is killed. */
  enum Moment {
    FIRST_FILE_BEGUN(sizes -> !sizes.isEmpty()),
    LARGEST_HALF_WRITTEN(sizes -> written(sizes) > 0.5),
    LARGEST_NEARLY_WRITTEN(sizes -> written(sizes) > 0.97),
    LAST_FILE_MISSING(sizes -> sizes.containsKey("libjnitorchjava_probe.so"));

    private final Predicate<Map<String, Long>> hasCome;

    Moment(Predicate<Map<String, Long>> hasCome) {
      this.hasCome = hasCome;
    }

    private static double written(Map<String, Long> sizes) {
      return (double) sizes.getOrDefault(LARGEST, 0L) / complete.libraries().get(LARGEST);
    }
  }

  @BeforeAll
  static void unpackEverythingOnce() {
    complete = new CacheFolder(whole);
    assertWorks(complete.start().await());
    assertThat(complete.libraries()).containsKeys(LARGEST, "libjnitorchjava.so");
  }

  @ParameterizedTest
  @EnumSource
  void killedInTheMiddleOfExtractionTheNextStartWorks(Moment moment) {
    CacheFolder cache = leftByOneKilledAt(moment);
    assertThat(cache.isIncomplete(complete)).isTrue();

    assertWorks(cache.start().await());

    assertThat(cache.libraries()).isEqualTo(complete.libraries());
  }

  @Test
  void whenOneThatUnpacksAndOneThatWaitsForItAreKilledTheOthersWork() {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));
    List<Running> processes = Stream.generate(cache::start).limit(5).toList();

    await(() -> unpacking(processes) != null && waiting(processes) != null);
    Running unpacking = unpacking(processes);
    Running waiting = waiting(processes);
    unpacking.kill();
    waiting.kill();

    assertThat(cache.isIncomplete(complete)).isTrue();
    assertThat(processes)
        .filteredOn(process -> process != unpacking && process != waiting)
        .hasSize(3)
        .map(Running::await)
        .allSatisfy(EmptyCacheTest::assertWorks);
    assertThat(cache.libraries()).isEqualTo(complete.libraries());
  }

  private CacheFolder leftByOneKilledAt(Moment moment) {
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      CacheFolder cache = new CacheFolder(folder.resolve("cache" + attempt));
      Running process = cache.start();
      await(() -> moment.hasCome.test(cache.libraries()));
      process.kill();
      if (cache.isIncomplete(complete)) {
        return cache;
      }
    }
    throw new AssertionError("all were done before they could be killed");
  }

  private static Running unpacking(List<Running> processes) {
    return firstWith(LARGEST, processes);
  }

  /** One that has the file open whose lock the others hold in turns, and no library. */
  private static Running waiting(List<Running> processes) {
    return firstWith(
        ".lock", processes.stream().filter(process -> !hasOpen(process, LARGEST)).toList());
  }

  private static Running firstWith(String file, List<Running> processes) {
    return processes.stream().filter(process -> hasOpen(process, file)).findFirst().orElse(null);
  }

  private static boolean hasOpen(Running process, String name) {
    return process.openFiles().stream().anyMatch(file -> file.endsWith(name));
  }

  private static void await(BooleanSupplier condition) {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited for a minute").isLessThan(deadline);
      LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(1));
    }
  }
}
