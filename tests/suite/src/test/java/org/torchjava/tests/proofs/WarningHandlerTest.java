package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.pytorch.SourceLocation;
import org.bytedeco.pytorch.Warning;
import org.bytedeco.pytorch.WarningVariant;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.nativebridge.NativeWarnings;

/** Warnings that LibTorch's real classes make, as the bridge reads them. */
@Isolated("changes the handler of the process")
class WarningHandlerTest {
  private final List<String> heard = new ArrayList<>();

  @BeforeAll
  static void load() {
    Presets.load();
  }

  @AfterEach
  void warningsAreLoggedAgain() {
    NativeWarnings.listen(NativeWarnings::logOnce);
  }

  @Test
  void messageAndCategoryArrive() {
    NativeWarnings.listen((message, deprecated) -> heard.add(message + ", " + deprecated));

    warn(new WarningVariant(), "straße");
    warn(
        new WarningVariant(new Warning.DeprecationWarning(new BytePointer(1))), "old CPUFloatType");

    assertThat(heard).containsExactly("straße, false", "old torch.FloatTensor, true");
  }

  private static void warn(WarningVariant category, String message) {
    torch.warn(new Warning(category, new SourceLocation(), message, false));
  }
}
