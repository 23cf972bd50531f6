package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.torchjava.commands.golden.bindings.NativeFailure;

/** Replays a case of an {@code errors} file: steps, of which the last one raises. */
final class ErrorReplay {
  private static final Set<String> NO_COUNTERPART = Set.of("no such operator", "schema");

  /** LibTorch 2.10 raises plain runtime errors where later versions raise some of the others. */
  private static final Map<String, Set<String>> JAVA_TYPES =
      Map.of(
          "RuntimeError", Set.of("TorchException"),
          "IndexError", Set.of("IndexOutOfBoundsException"),
          "ValueError", Set.of("IllegalArgumentException"),
          "TypeError", Set.of("TypeException", "TorchException"),
          "NotImplementedError", Set.of("UnsupportedOperationException", "TorchException"),
          "OverflowError", Set.of("TorchException", "ArithmeticException"),
          "_LinAlgError", Set.of("LinAlgException"));

  private ErrorReplay() {}

  static Outcome replay(JsonNode json) {
    JsonNode release = Release.of(json);
    if (NO_COUNTERPART.contains(release.path("differs").asText())) {
      return Outcome.skipped(Release.lacks(json));
    }
    try (ErrorSteps steps = new ErrorSteps(road(json))) {
      return run(json, steps);
    }
  }

  /** One road for all steps: the public API unless one of them calls an internal operator. */
  private static Road road(JsonNode json) {
    for (JsonNode step : json.get("steps")) {
      String call = step.get("call").textValue();
      if (call.startsWith("aten::") && !PublicRoad.leadsTo(call)) {
        return Roads.to(call);
      }
    }
    return new PublicRoad();
  }

  private static Outcome run(JsonNode json, ErrorSteps steps) {
    JsonNode error = json.get("error");
    Set<String> expected = expectedMessages(json);
    for (int i = 0; i < json.get("steps").size(); i++) {
      JsonNode step = json.get("steps").get(i);
      try {
        steps.run(step);
      } catch (UnsupportedStepException e) {
        return Outcome.skipped(e.getMessage());
      } catch (RuntimeException e) {
        int last = json.get("steps").size() - 1;
        boolean isLast = i == (error.isNull() ? last : error.get("step").intValue());
        return isLast && !expected.isEmpty()
            ? compare(error.path("type").asText("RuntimeError"), expected, e)
            : Outcome.failed("step " + i + " raises " + e);
      }
    }
    return expected.isEmpty()
        ? control(json, steps)
        : Outcome.failed("nothing is raised, not: " + expected);
  }

  /**
   * The messages that are right: that of LibTorch 2.10 and, where only Python words it otherwise,
   * Python's. None where 2.10 raises nothing.
   */
  private static Set<String> expectedMessages(JsonNode json) {
    JsonNode release = Release.of(json);
    String differs = release.path("differs").asText();
    if (differs.equals("no error") || json.get("error").isNull() && !differs.equals("raises")) {
      return Set.of();
    }
    Set<String> messages = new LinkedHashSet<>();
    if (release.has("message")) {
      messages.add(release.get("message").textValue());
    }
    if (messages.isEmpty() || json.path("since").isMissingNode()) {
      messages.add(json.path("error").path("message").textValue());
    }
    // LibTorch's side was recorded before the names of types became Python's, which both sides of
    // a comparison have here.
    return messages.stream()
        .filter(Objects::nonNull)
        .map(PythonNames::in)
        .collect(Collectors.toSet());
  }

  private static Outcome compare(String type, Set<String> expected, RuntimeException e) {
    if (!expected.contains(e.getMessage())) {
      return Outcome.failed(
          "the message is\n" + e.getMessage() + "\n  not\n" + String.join("\n  or\n", expected));
    }
    String actual =
        e instanceof NativeFailure failure ? failure.apiName() : e.getClass().getSimpleName();
    return JAVA_TYPES.get(type).contains(actual)
        ? Outcome.PASSED
        : Outcome.failed("a " + actual + " is thrown for a " + type);
  }

  private static Outcome control(JsonNode json, ErrorSteps steps) {
    JsonNode result = json.path("result");
    return result.isMissingNode()
        ? Outcome.PASSED
        : steps.compareLast(result).map(Outcome::failed).orElse(Outcome.PASSED);
  }
}
