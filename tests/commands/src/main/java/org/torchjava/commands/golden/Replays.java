package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Function;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** Replays files, each case for itself. */
public final class Replays {
  private static final String SUFFIX = ".jsonl.gz";

  private static final Map<String, Function<JsonNode, Outcome>> KINDS =
      Map.of(
          "repr", Replays::repr,
          "ops", OperatorReplay::replay,
          "grads", GradReplay::replay,
          "errors", ErrorReplay::replay,
          "rng", RandomReplay::replay);

  private Replays() {}

  static boolean isGolden(Path file) {
    return file.getFileName().toString().endsWith(SUFFIX) && KINDS.containsKey(kind(file));
  }

  private static String kind(Path file) {
    String name = file.getFileName().toString();
    return name.substring(0, name.length() - SUFFIX.length()).split("-")[0];
  }

  /** Replays a file whose name begins with its kind, as in {@code ops-open.jsonl.gz}. */
  public static Tally replay(Path file) {
    Function<JsonNode, Outcome> replay = KINDS.get(kind(file));
    Tally tally = new Tally();
    for (JsonNode json : GoldenFile.at(file)) {
      tally.count(json.get("id").textValue(), isolated(json, replay));
    }
    return tally;
  }

  /** A case must not leave tensors or modes behind, whatever it does. */
  private static Outcome isolated(JsonNode json, Function<JsonNode, Outcome> replay) {
    String skip = KnownSkips.reason(json.get("id").textValue());
    if (skip != null) {
      return Outcome.skipped(skip);
    }
    try (TensorScope scope = TensorScope.open()) {
      return replay.apply(json);
    } catch (UnsupportedStepException e) {
      return Outcome.skipped(e.getMessage());
    } catch (RuntimeException e) {
      return Outcome.failed("the replay itself failed: " + e);
    } finally {
      Torch.setGradEnabled(true);
    }
  }

  private static Outcome repr(JsonNode json) {
    ReprCase golden = ReprCase.of(json);
    String actual = ReprReplay.replay(golden);
    return actual.equals(golden.text())
        ? Outcome.PASSED
        : Outcome.failed("expected\n" + golden.text() + "\n  actual\n" + actual);
  }
}
