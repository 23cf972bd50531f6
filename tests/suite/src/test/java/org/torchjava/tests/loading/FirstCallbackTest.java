package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.ChildJvm;

class FirstCallbackTest {
  @Test
  void aForwardDerivativeMayBeTheFirstThatLibTorchCallsBack() {
    ChildJvm.Outcome outcome = ChildJvm.of(FirstCallbackMain.class).run();
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("tangent")).containsExactly("tensor([6.])");
  }
}
