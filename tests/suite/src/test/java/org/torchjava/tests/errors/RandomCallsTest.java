package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.commands.fuzz.ChildJvm;
import org.torchjava.commands.fuzz.Misbehaving;

/**
 * No public method may end the JVM, hang, or throw an exception of an undocumented kind, whatever
 * it is called with.
 */
class RandomCallsTest {
  /** How often each method is called with one seed. */
  private static final int ROUNDS = 16;

  /** How often each recorded call is made with other arguments. */
  private static final int CHANGES = 4;

  private static final Path RECORDED = Path.of("src/test/resources/golden");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void everyMethodSurvivesRandomArguments(long seed) throws Exception {
    ChildJvm.Outcome outcome = ChildJvm.run(folder, seed, ROUNDS);
    assertThat(outcome.exitStatus())
        .as("last call: %s%noutput:%n%s", outcome.lastCall(), outcome.output())
        .isZero();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2})
  void recordedCallsSurviveChangedArguments(long seed) throws Exception {
    ChildJvm.Outcome outcome =
        ChildJvm.runChanged(
            folder,
            seed,
            CHANGES,
            RECORDED.resolve("ops-open.jsonl.gz"),
            RECORDED.resolve("grads-open.jsonl.gz"));
    assertThat(outcome.exitStatus())
        .as("last call: %s%noutput:%n%s", outcome.lastCall(), outcome.output())
        .isZero();
  }

  @Test
  void oddExceptionsAreReported() throws Exception {
    ChildJvm.Outcome outcome = ChildJvm.run(folder, 1, 1, Misbehaving.ThrowsOddKinds.class);
    assertThat(outcome.exitStatus()).isEqualTo(2);
    assertThat(outcome.output())
        .contains("undocumented kind: java.lang.ArrayIndexOutOfBoundsException")
        .contains("names no parameter: java.lang.NullPointerException: Cannot invoke")
        .contains("nothing is closed: java.lang.IllegalStateException: a state")
        .contains("no message: java.lang.IllegalArgumentException")
        .contains("5 calls, 0 returned, 4 misbehaved");
  }

  @Test
  void theLastCallBeforeACrashIsKnown() throws Exception {
    ChildJvm.Outcome outcome = ChildJvm.run(folder, 1, 1, Misbehaving.EndsTheProcess.class);
    assertThat(outcome.exitStatus()).isEqualTo(134);
    assertThat(outcome.lastCall()).isEqualTo("1 EndsTheProcess.end() on null with ()");
  }
}
