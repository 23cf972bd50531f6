package org.torchjava.tests.conformance.golden;

import org.junit.jupiter.api.Test;
import org.torchjava.print.TensorPrinter;

/**
 * The printer alone against the recorded texts of tensors that no operator has touched. It needs no
 * LibTorch: where this passes and {@link ReprGoldenTest} fails, the fault is in what the tensor
 * tells the printer.
 */
class PrinterGoldenTest {

  @Test
  void untouchedTensorsPrintAsInPython() {
    GoldenFailures failures = new GoldenFailures();
    for (ReprCase golden : ReprCase.all()) {
      if (golden.op().equals("none")) {
        failures.check(golden.id(), golden.text(), () -> print(golden));
      }
    }
    failures.assertNone(1628);
  }

  private static String print(ReprCase golden) {
    return TensorPrinter.print(
        new RecordedPrintable(golden), golden.defaultDtype(), golden.options());
  }
}
