package org.torchjava.generator.emit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class SourceFileTest {
  @Test
  void aFileOfMoreThanTwoThousandLinesIsRefused() {
    assertThatCode(() -> new SourceFile("a.h", "\n".repeat(2000))).doesNotThrowAnyException();
    assertThatThrownBy(() -> new SourceFile("a.h", "\n".repeat(2001)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a.h has 2001 lines, more than 2000: split its family");
  }
}
