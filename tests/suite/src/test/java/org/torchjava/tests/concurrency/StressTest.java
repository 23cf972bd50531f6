package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.commands.stress.Operation;
import org.torchjava.commands.stress.Operation.TorchCall;
import org.torchjava.commands.stress.StressCommand;
import org.torchjava.commands.stress.StressOptions;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** The command {@code stress}, for ten seconds, and what it must not overlook. */
class StressTest {
  private static final StressOptions SHORT =
      new StressOptions(Duration.ofMillis(300), 2, 1, Duration.ofSeconds(2));

  /** What a run in this process left. */
  private record Report(int status, String text) {}

  /**
   * In a process of its own: one that crashes, or keeps memory, must not hide behind other tests.
   */
  @Test
  void eightThreadsThatCloseWhatOthersUseGetRightResultsAndGiveAllMemoryBack() {
    Outcome outcome =
        ChildJvm.of(StressCommand.class, "--minutes", "0.17", "--seed", "1").with("-Xmx256m").run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.output()).startsWith("8 threads for 10 s, seed 1\n");
    assertThat(outcome.output()).containsPattern("uses of closed tensors refused: [1-9]");
    assertThat(outcome.output())
        .containsPattern("stress: [1-9]\\d{2,} operations in \\S+ s, 0 failed\n$");
  }

  @Test
  void aWrongValueIsNoticed() throws Exception {
    assertNotices((a, b, n) -> a.add(1), "element 0 is \\S+, not \\S+");
  }

  @Test
  void aWrongShapeIsNoticed() throws Exception {
    assertNotices((a, b, n) -> a.clone().unsqueeze(0), "the shape is \\[1, .*\\], not \\[.*\\]");
  }

  @Test
  void anyOtherExceptionIsNoticed() throws Exception {
    assertNotices(
        (a, b, n) -> a.reshape(-2), "org.torchjava.TorchException: invalid shape dimension -2");
  }

  @Test
  void aTensorThatNobodyElseCouldCloseIsNoticed() throws Exception {
    assertNotices(
        (a, b, n) -> {
          Tensor own = Torch.ones(2);
          own.close();
          return own.add(a);
        },
        "java.lang.IllegalStateException: a tensor of dtype torch.float32 and shape \\[2\\]"
            + " was used after it was closed");
  }

  @Test
  void memoryThatIsNotGivenBackIsNoticed() throws Exception {
    Queue<Tensor> kept = new ConcurrentLinkedQueue<>();

    Report report =
        run(
            (a, b, n) -> {
              kept.add(a.detach());
              return a.clone();
            });

    assertThat(report.status).isEqualTo(1);
    assertThat(report.text).contains("FAILED native memory was not given back\n");
    assertThat(report.text).containsPattern("stress: \\d+ operations in \\S+ s, 1 failed\n$");
    kept.forEach(Tensor::close);
  }

  @Test
  void aThreadThatHangsIsNoticed() throws Exception {
    CountDownLatch never = new CountDownLatch(1);
    TorchCall hang =
        (a, b, n) -> {
          awaitIn(never);
          return a.clone();
        };

    Report report = run(hang);

    assertThat(report.status).isEqualTo(1);
    assertThat(report.text).containsPattern("FAILED stress [01] hangs\n");
    assertThat(report.text).contains("StressTest.awaitIn");
    never.countDown();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      delimiter = '|',
      value = {
        "--threads 0   | --threads must be a number from 1 to 1000, not '0'",
        "--threads two | --threads must be a number from 1 to 1000, not 'two'",
        "--threads     | --threads must be a number from 1 to 1000, not ''",
        "--minutes -1  | --minutes must be a number above 0, such as 0.5, not '-1'",
        "--minutes 0   | --minutes must be a number above 0, such as 0.5, not '0'",
        "--seed x      | --seed must be a whole number, not 'x'",
        "--hours 1     | there is no option '--hours'"
      })
  void wrongUseIsToldInWords(String commandLine, String message) throws Exception {
    ByteArrayOutputStream text = new ByteArrayOutputStream();

    int status = StressCommand.run(new PrintStream(text), commandLine.split(" "));

    assertThat(status).isEqualTo(2);
    assertThat(text.toString(StandardCharsets.UTF_8))
        .isEqualTo(
            "stress: "
                + message
                + System.lineSeparator()
                + "usage: stress [--minutes M] [--threads N] [--seed S]"
                + System.lineSeparator());
  }

  private static void assertNotices(TorchCall planted, String message) throws Exception {
    Report report = run(planted);

    assertThat(report.status).isEqualTo(1);
    assertThat(report.text).containsPattern("FAILED stress [01], planted, [A-Z]+: " + message);
    assertThat(report.text)
        .containsPattern("stress: \\d+ operations in \\S+ s, [1-9]\\d* failed\n$");
  }

  private static Report run(TorchCall planted) throws Exception {
    ByteArrayOutputStream text = new ByteArrayOutputStream();
    Operation copy = new Operation("planted", planted, (a, b, n) -> a);
    int status = StressCommand.run(new PrintStream(text), SHORT, List.of(copy));
    return new Report(status, text.toString(StandardCharsets.UTF_8));
  }

  private static void awaitIn(CountDownLatch latch) {
    try {
      latch.await();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
