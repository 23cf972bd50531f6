package org.torchjava.tests.conformance.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.torchjava.commands.golden.GoldenFile;
import org.torchjava.commands.golden.ReprCase;
import org.torchjava.print.TensorPrinter;

/**
 * The printer alone against the recorded texts of tensors that no operator has touched. It needs no
 * LibTorch: where this passes and {@link RecordedCallsTest} fails, the fault is in what the tensor
 * tells the printer.
 */
class PrinterGoldenTest {
  private static final Path CASES = Path.of("src/test/resources/golden/repr-open.jsonl.gz");

  @Test
  void untouchedTensorsPrintAsInPython() {
    GoldenFailures failures = new GoldenFailures();
    for (JsonNode json : GoldenFile.at(CASES)) {
      ReprCase golden = ReprCase.of(json);
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
