package org.torchjava.tests.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.GoldenFile;
import org.torchjava.commands.golden.GoldenTensor;
import org.torchjava.commands.golden.OperatorReplay;

/** A replay notices when a recording is not what LibTorch gives. */
class ChangedRecordingTest {
  private static final Path CASES = Path.of("src/test/resources/golden/ops-open.jsonl.gz");

  // not the last bit alone: a machine that rounds differently could give just that
  private static final byte CHANGED_BITS = 0x5a;

  @Test
  void aChangedLowByteIsNoticedInEveryExactResult() {
    assertNoticed(3500, json -> json.path("outputs").path(0));
  }

  @Test
  void aChangedLowByteIsNoticedInEveryExactArgumentThatIsWritten() {
    assertNoticed(900, json -> json.path("mutated").path(0).path("value"));
  }

  private static void assertNoticed(int atLeast, UnaryOperator<JsonNode> value) {
    List<String> unnoticed = new ArrayList<>();
    int changed = 0;
    for (JsonNode json : GoldenFile.at(CASES)) {
      boolean replayed = OperatorReplay.isReplayed(json) && json.path("bitwise").asBoolean();
      if (replayed && change(value.apply(json).path("tensor"))) {
        changed++;
        if (OperatorReplay.difference(json) == null) {
          unnoticed.add(json.get("id").textValue());
        }
      }
    }
    assertThat(unnoticed).isEmpty();
    assertThat(changed).isGreaterThan(atLeast);
  }

  /** Changes the lowest byte of the first number, unless that is NaN. */
  private static boolean change(JsonNode tensor) {
    if (tensor.isMissingNode() || tensor.get("data").textValue().isEmpty()) {
      return false;
    }
    GoldenTensor golden = GoldenTensor.of(tensor);
    ElementType type = ElementType.of(golden.dtype());
    if (type.tolerance() != null && Double.isNaN(type.number(golden.bytes(), 0))) {
      return false;
    }
    golden.data()[0] ^= CHANGED_BITS;
    ((ObjectNode) tensor).put("data", Base64.getEncoder().encodeToString(golden.data()));
    return true;
  }
}
