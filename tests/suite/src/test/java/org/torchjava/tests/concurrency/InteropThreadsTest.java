package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.ChildJvm;

/** The number of threads that run operators next to each other. */
class InteropThreadsTest {

  @Test
  void itCanBeSetOnceAndWithinBounds() {
    int most = Math.max(64, 8 * Runtime.getRuntime().availableProcessors());

    assertThat(ChildJvm.of(InteropThreadsMain.class).run().output().lines())
        .satisfiesExactly(
            line ->
                assertThat(line)
                    .startsWith("0: TorchException, Expected positive number of threads"),
            line ->
                assertThat(line)
                    .startsWith(
                        "2147483647: IllegalArgumentException, at most "
                            + most
                            + " threads can be used on this machine, but got 2147483647"),
            line -> assertThat(line).isEqualTo("3: done: 3"),
            line ->
                assertThat(line)
                    .isEqualTo(
                        "2: TorchException, Error: cannot set number of interop threads after"
                            + " parallel work has started or set_num_interop_threads called: 3"));
  }
}
