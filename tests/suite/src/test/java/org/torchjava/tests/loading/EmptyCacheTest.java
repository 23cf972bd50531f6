package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;
import org.torchjava.tests.support.ChildJvm.Running;

/** The first start on a machine, where nothing has been unpacked yet. */
class EmptyCacheTest {
  private static final List<String> LIBRARIES =
      List.of(
          "libquadmath.so.0",
          "libgfortran.so.5",
          "libopenblas.so.0",
          "libgomp.so.1",
          "libc10.so",
          "libtorch_cpu.so",
          "libtorch.so");

  @TempDir Path folder;

  @Test
  void librariesOfTheSameNameOnEveryLibraryPathAreLeftAlone() {
    Path decoys = folder.resolve("decoys");
    for (String name : LIBRARIES) {
      NativeStub.build(decoys.resolve(name), NativeStub.FATAL);
    }
    for (String name : List.of("libtorchjava.so", "libjnitorchjava.so", "libjnitorch.so")) {
      NativeStub.build(decoys.resolve(name), NativeStub.FATAL);
    }
    Path cache = folder.resolve("cache");

    Outcome outcome =
        ChildJvm.of(ReportMain.class)
            .withCache(cache)
            .with("-Djava.library.path=" + decoys)
            .withEnvironment("LD_LIBRARY_PATH", decoys.toString())
            .run();

    assertWorks(outcome);
    assertThat(outcome.values("libtorch"))
        .extracting(library -> Path.of(library).getFileName().toString())
        .containsExactlyElementsOf(LIBRARIES);
    assertThat(outcome.values("libtorch")).allMatch(library -> library.startsWith(cache + "/"));
    assertThat(outcome.values("mapped")).containsAll(outcome.values("libtorch"));
    assertThat(outcome.values("mapped")).noneMatch(library -> library.startsWith(decoys + "/"));
    assertThat(outcome.values("origin"))
        .containsExactly(
            outcome.values("libtorch").get(5) + " (the org.bytedeco:pytorch artifact)");
  }

  @Test
  void twentyProcessesThatStartAtOnceAllWork() {
    CacheFolder cache = new CacheFolder(folder.resolve("cache"));

    List<Running> processes = Stream.generate(cache::start).limit(20).toList();

    assertThat(processes).map(Running::await).hasSize(20).allSatisfy(EmptyCacheTest::assertWorks);
  }

  /** The process found a working library. */
  static void assertWorks(Outcome outcome) {
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("gradient")).containsExactly("tensor([[3.,3.],[3.,3.]])");
    assertThat(outcome.values("version")).containsExactly("2.10.0");
  }
}
