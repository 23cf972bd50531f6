package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.out;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Tensor;
import org.torchjava.Warnings;
import org.torchjava.Warnings.Category;
import org.torchjava.Warnings.Warning;

/** Where warnings go. */
@Isolated("changes the handler of the process")
class WarningsTest {
  private static final Warning TOO_FEW =
      new Warning(
          "std(): degrees of freedom is <= 0. Correction should be strictly less than the reduction"
              + " factor (input numel divided by output numel).",
          Category.USER);

  private static final Warning NO_LEAF =
      new Warning(
          "The .grad attribute of a Tensor that is not a leaf Tensor is being accessed. Its .grad"
              + " attribute won't be populated during autograd.backward(). If you indeed want the"
              + " .grad field to be populated for a non-leaf Tensor, use .retain_grad() on the"
              + " non-leaf Tensor. If you access the non-leaf Tensor by mistake, make sure you"
              + " access the leaf Tensor instead. See"
              + " github.com/pytorch/pytorch/pull/30531 for more information.",
          Category.USER);

  private final List<Warning> heard = Collections.synchronizedList(new ArrayList<>());
  private final Tensor x = ones(shape(1), requiresGrad());

  @AfterEach
  void warningsAreLoggedAgain() {
    Warnings.setHandler(Warnings.logging());
  }

  @Test
  void aHandlerHearsEachWarningOfLibTorch() {
    Warnings.setHandler(heard::add);

    ones(1).std();
    ones(1).std();

    assertThat(heard).containsExactly(TOO_FEW, TOO_FEW);
  }

  @Test
  void aHandlerHearsAllThreads() throws Throwable {
    ones(1).add(1); // this thread has used LibTorch before the handler comes
    Warnings.setHandler(heard::add);

    Threads.elsewhere(() -> ones(1).std());
    ones(1).std();

    assertThat(heard).containsExactly(TOO_FEW, TOO_FEW);
  }

  @Test
  void messagesCanBeHeardOnceEach() {
    Warnings.setHandler(Warnings.once(heard::add));

    ones(1).std();
    x.mul(2).grad();
    ones(1).std();
    x.mul(2).grad();

    assertThat(heard).containsExactly(TOO_FEW, NO_LEAF);
  }

  @Test
  void theGradientOfATensorThatKeepsNoneIsWarnedOf() {
    Warnings.setHandler(heard::add);
    Tensor kept = x.mul(2);
    kept.retainGrad();

    assertThat(x.grad()).isNull();
    assertThat(kept.grad()).isNull();
    assertThat(heard).isEmpty();
    assertThat(x.mul(2).grad()).isNull();
    assertThat(heard).containsExactly(NO_LEAF);
  }

  @Test
  void whatAHandlerThrowsIsLoggedAndDoesNotDisturbTheOperator() {
    IllegalStateException failure = new IllegalStateException("on purpose");
    Warnings.setHandler(
        warning -> {
          throw failure;
        });

    List<LogRecord> logged = logOf(() -> assertThat(ones(1).std()).hasToString("tensor(nan)"));

    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getMessage()).isEqualTo("a handler of warnings failed");
    assertThat(logged.get(0).getThrown()).isSameAs(failure);
  }

  @Test
  void withoutAHandlerEachMessageIsLoggedOnce() {
    Warnings.setHandler(Warnings.logging());

    List<LogRecord> logged =
        logOf(
            () -> {
              for (int i = 0; i < 3; i++) {
                out(ones(1237)).add(ones(11), ones(11));
              }
            });

    assertThat(logged).hasSize(1);
    assertThat(logged.get(0).getLevel()).isEqualTo(Level.WARNING);
    assertThat(logged.get(0).getMessage())
        .startsWith(
            "An output with one or more elements was resized since it had shape [1237], which does"
                + " not match the required output shape [11].");
  }

  private static List<LogRecord> logOf(Runnable body) {
    List<LogRecord> records = new ArrayList<>();
    Handler handler =
        new Handler() {
          @Override
          public void publish(LogRecord entry) {
            records.add(entry);
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger("org.torchjava");
    logger.addHandler(handler);
    logger.setUseParentHandlers(false);
    try {
      body.run();
    } finally {
      logger.removeHandler(handler);
      logger.setUseParentHandlers(true);
    }
    return records;
  }
}
