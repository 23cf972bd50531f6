package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.ones;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.OutOfMemoryException;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** What happens when there is no more native memory: garbage goes first, then the call fails. */
class ShortageTest {
  private static final String LIMIT = "100000000";
  private static Outcome outcome;

  @BeforeAll
  static void runShortOfMemory() {
    outcome = ChildJvm.of(ShortageMain.class).with("-Dorg.torchjava.maxNativeBytes=" + LIMIT).run();
    assertThat(outcome.status()).as(outcome.output()).isZero();
  }

  @Test
  void anAllocationThatFailsCollectsAndTriesAgain() {
    assertThat(Long.parseLong(outcome.values("dropped").get(0))).isGreaterThanOrEqualTo(9);
  }

  @Test
  void whatIsInUseMakesItFail() {
    assertThat(outcome.values("kept").get(0))
        .matches(
            "can't allocate memory: you tried to allocate 62914560 bytes while 6291\\d{4} bytes are"
                + " in use, and the limit is 100000000 bytes");
  }

  @Test
  void whatNoMachineHasFailsInPyTorchsWords() {
    long elements = 25L << 40; // 100 TB

    assertThatExceptionOfType(OutOfMemoryException.class)
        .isThrownBy(() -> ones(elements))
        .withMessageContaining(
            "DefaultCPUAllocator: can't allocate memory: you tried to allocate 109951162777600"
                + " bytes. Error code 12 (Cannot allocate memory)");
    assertThat(ones(2).add(1)).hasToString("tensor([2., 2.])");
  }

  @Test
  void theNextOperatorWorks() {
    assertThat(outcome.values("after")).containsExactly("tensor([2., 2.])");
  }

  @Test
  void anInterruptedThreadGetsItsMemoryAndStaysInterrupted() {
    assertThat(outcome.values("freed")).containsExactly("none");
    assertThat(outcome.values("interrupted")).containsExactly("true");
  }

  @Test
  void aLimitThatIsNoNumberIsRefused() {
    Outcome refused =
        ChildJvm.of(ShortageMain.class).with("-Dorg.torchjava.maxNativeBytes=4g").run();

    assertThat(refused.status()).isNotZero();
    assertThat(refused.output())
        .contains("-Dorg.torchjava.maxNativeBytes must be a number of bytes, not '4g'");
  }
}
