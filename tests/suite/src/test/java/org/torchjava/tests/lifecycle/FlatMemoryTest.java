package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** Loops that make 10 GB of tensors and close none: the collector must keep up. */
class FlatMemoryTest {
  private static final long MEGABYTES_ALLOWED = 700;

  @ParameterizedTest(name = "{0}")
  @EnumSource(FlatMemoryMain.Loop.class)
  void aLoopWithoutScopesRunsInFlatMemory(FlatMemoryMain.Loop loop) {
    Outcome outcome = ChildJvm.of(FlatMemoryMain.class, loop.name()).with("-Xmx256m").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    long grown = Long.parseLong(outcome.values("grown").get(0));
    assertThat(grown).as("growth in MB").isBetween(1L, MEGABYTES_ALLOWED);
  }

  // A heap so large that the JVM collects nothing by itself: 3 million views of 512 bytes have the
  // library ask for it a few times.
  @Test
  void aCollectionIsNotAskedForAgainAtOnce() {
    Outcome outcome = ChildJvm.of(ManyViewsMain.class).with("-Xmx3g", "-Xmn2g").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(Long.parseLong(outcome.values("collections").get(0))).isBetween(1L, 20L);
  }

  // What is remembered of 2 million tensors, 80 bytes each, would not fit.
  @Test
  void nothingOfATensorStaysInTheHeap() {
    Outcome outcome = ChildJvm.of(SmallHeapMain.class).with("-Xmx40m").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("kept")).containsExactly("200");
  }

  // Whoever frees a tensor must be the only one. In a heap so small that collections come at any
  // point of a close; memory that is freed twice ends the process.
  @Test
  void aTensorThatIsClosedWhileGarbageIsCollectedIsFreedOnce() {
    Outcome outcome =
        ChildJvm.of(ClosedNextToCollectionsMain.class)
            .with("-Xmx20m", "-Xmn1m", "-XX:+UseSerialGC")
            .run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(Long.parseLong(outcome.values("closed").get(0))).isGreaterThan(1000);
    assertThat(outcome.values("tensors")).containsExactly("1");
  }

  // Found tensors are left to those that make new ones, but not when nobody does.
  @Test
  void smallTensorsAreFreedWhenNobodyMakesMore() {
    Outcome outcome = ChildJvm.of(DeadTensorsMain.class).with("-Xmx3g", "-Xmn2g").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(Long.parseLong(outcome.values("made").get(0))).isGreaterThan(16);
    assertThat(outcome.values("tensors")).containsExactly("1");
    assertThat(outcome.values("bytes")).containsExactly("0");
  }

  // The collector finds small tensors in groups, and those beside one that lives on later.
  // The sum of the kept number i is 4 * (1 + i).
  @Test
  void smallTensorsNextToSomeThatLiveOnAreFreed() {
    Outcome outcome = ChildJvm.of(NeighboursMain.class).run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(Long.parseLong(outcome.values("heap").get(0))).as("bytes").isBetween(16L, 40L);
    assertThat(outcome.values("kept")).containsExactly("1001");
    assertThat(outcome.values("sum")).containsExactly("2002000.0");
    assertThat(outcome.values("closed")).containsExactly("1");
  }
}
