package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.torchjava.commands.memory.MemoryCommand;

/** The command {@code memory}, with shorter loops: 500,000 tensors of 1 KB and 5,000 of 1 MB. */
class MemoryCommandTest {
  private static final int DIVISOR = 20;

  @Test
  void memoryStaysFlatWithoutAndWithScopes() {
    ByteArrayOutputStream report = new ByteArrayOutputStream();

    int status = MemoryCommand.run(new PrintStream(report), DIVISOR);

    String text = report.toString(StandardCharsets.UTF_8);
    assertThat(status).as(text).isZero();
    assertThat(text).endsWith("memory: 4 passed, 0 failed" + System.lineSeparator());
  }
}
