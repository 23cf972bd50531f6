package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** What {@code -Dorg.torchjava.debug=leaks} tells. */
class LeakReportTest {
  private static final String MAIN = "org.torchjava.tests.lifecycle.LeakReportMain";

  @Test
  void whatIsLeftIsReportedByThePlaceWhereItWasMade() {
    Outcome outcome = ChildJvm.of(LeakReportMain.class).with("-Dorg.torchjava.debug=leaks").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    List<String> lines = outcome.output().lines().toList();
    assertThat(lines).anyMatch(line -> line.matches("torch-java: 28 tensors .* 7 are left, .*"));
    assertThat(lines)
        .containsSubsequence(
            "  tensors: 3, bytes: 12000, in scopes: 0, made at",
            frame("hold", 28),
            frame("main", 21),
            "  tensors: 1, bytes: 2000, in scopes: 1, made at",
            frame("forgetAScope", 35),
            "  tensors: 3, bytes: 0, in scopes: 0, made at",
            frame("hold", 30));
    assertThat(lines).filteredOn(line -> line.contains("made at")).hasSize(3);
  }

  @Test
  void usingAClosedTensorTellsWhereItWasClosed() {
    Outcome outcome = ChildJvm.of(LeakReportMain.class).with("-Dorg.torchjava.debug=leaks").run();

    assertThat(outcome.values("use"))
        .containsExactly(
            "a tensor of dtype torch.float32 and shape [2] was used after it was closed, at "
                + frame("useAfterClose", 40).strip());
    assertThat(outcome.values("cause")).containsExactly("closed here");
  }

  @Test
  void withoutItNothingIsReported() {
    Outcome outcome = ChildJvm.of(LeakReportMain.class).run();

    assertThat(outcome.output()).doesNotContain("torch-java:");
    assertThat(outcome.values("use"))
        .containsExactly(
            "a tensor of dtype torch.float32 and shape [2] was used after it was closed");
    assertThat(outcome.values("cause")).containsExactly("none");
  }

  private static String frame(String method, int line) {
    return "      " + MAIN + "." + method + "(LeakReportMain.java:" + line + ")";
  }
}
