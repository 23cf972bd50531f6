package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** Threads that all make the first use of the library, each of another part of it. */
class ConcurrentFirstUseTest {

  @ParameterizedTest(name = "order {0}")
  @ValueSource(ints = {1, 2, 3})
  void noThreadWaitsForeverAndAllSucceed(int seed) {
    Outcome outcome = ChildJvm.of(FirstUseMain.class, Integer.toString(seed)).run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("done")).containsExactly(Integer.toString(FirstUseMain.USES.size()));
  }
}
