package org.torchjava.tests.conformance.golden;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** {@code Tensor.toString()} is Python's {@code repr(tensor)}, character for character. */
@Isolated("changes the print options and the default dtype")
class ReprGoldenTest {

  @Test
  void everyRecordedTensorPrintsAsInPython() {
    GoldenFailures failures = new GoldenFailures();
    for (ReprCase golden : ReprCase.all()) {
      failures.check(golden.id(), golden.text(), () -> ReprReplay.replay(golden));
    }
    failures.assertNone(1906);
  }
}
