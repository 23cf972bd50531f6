package org.torchjava.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrintOptionsTest {

  @AfterEach
  void restoreDefaults() {
    PrintOptions.set(PrintOptions.defaultProfile());
  }

  @Test
  void profilesAreThoseOfPython() {
    assertThat(PrintOptions.defaultProfile()).isEqualTo(new PrintOptions(4, 1000, 3, 80, null));
    assertThat(PrintOptions.shortProfile()).isEqualTo(new PrintOptions(2, 1000, 2, 80, null));
    assertThat(PrintOptions.fullProfile())
        .isEqualTo(new PrintOptions(4, Long.MAX_VALUE, 3, 80, null));
  }

  @Test
  void everyWitherChangesItsOwnOption() {
    PrintOptions changed =
        PrintOptions.defaultProfile()
            .withPrecision(1)
            .withThreshold(2)
            .withEdgeItems(5)
            .withLineWidth(40)
            .withSciMode(true);

    assertThat(changed).isEqualTo(new PrintOptions(1, 2, 5, 40, true));
  }

  @Test
  void setOptionsAreInForceOnEveryThread() throws InterruptedException {
    PrintOptions options = PrintOptions.defaultProfile().withPrecision(9);
    Thread other = new Thread(() -> PrintOptions.set(options));
    other.start();
    other.join();

    assertThat(PrintOptions.current()).isEqualTo(options);
  }

  @Test
  void negativeNumbersAreRejected() {
    assertThatThrownBy(() -> PrintOptions.defaultProfile().withPrecision(-1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("precision must not be negative, but is -1");
    assertThatThrownBy(() -> PrintOptions.defaultProfile().withLineWidth(-8))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("lineWidth must not be negative, but is -8");
  }

  @Test
  void nullIsRejected() {
    assertThatThrownBy(() -> PrintOptions.set(null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("options");
  }
}
