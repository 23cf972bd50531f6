package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** Each byte is counted once and as long as anything holds it. */
class CountedBytesTest {

  @Test
  void everyByteIsCountedOnceAndAsLongAsItLives() {
    Outcome outcome = ChildJvm.of(CountedBytesMain.class).run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("wrong")).isEmpty();
    assertThat(outcome.values("right")).hasSize(13);
    assertThat(outcome.values("in scopes")).containsExactly("2", "0");
  }
}
