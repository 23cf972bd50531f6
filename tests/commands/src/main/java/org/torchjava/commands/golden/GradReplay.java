package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Replays a case of a {@code grads} file: a call, the names of its nodes, and its gradients. */
public final class GradReplay {
  private GradReplay() {}

  /** Makes the call and computes gradients of what comes out, whatever they are. */
  public static void attempt(JsonNode json) {
    String op = json.get("op").textValue();
    try (Road road = Roads.to(op)) {
      Calls calls =
          new Calls(road, json.get("args"), json.get("requires_grad"), ElementsComparison.exact());
      for (Object result : calls.run(op, outputs(json))) {
        if (result instanceof Tensor tensor && tensor.requiresGrad()) {
          tensor.backward(Torch.onesLike(tensor));
        }
      }
    }
  }

  static Outcome replay(JsonNode json) {
    String lack = Release.lacks(json);
    if (lack != null) {
      return Outcome.skipped(lack);
    }
    String op = json.get("op").textValue();
    try (Road road = Roads.to(op)) {
      return new GradReplay().replay(json, road);
    }
  }

  private Outcome replay(JsonNode json, Road road) {
    JsonNode release = Release.of(json);
    JsonNode side = release.has("input_grads") ? release : json;
    ElementsComparison comparison = Release.comparison(json).withoutStrides();
    Calls calls = new Calls(road, json.get("args"), json.get("requires_grad"), comparison);
    String error = release.path("message").textValue();
    try {
      List<Object> results = calls.run(json.get("op").textValue(), outputs(json));
      return outcome(json, road, calls, side, results);
    } catch (RuntimeException e) {
      return error != null && error.equals(e.getMessage())
          ? Outcome.PASSED
          : Outcome.failed("raises: " + e);
    }
  }

  private static Outcome outcome(
      JsonNode json, Road road, Calls calls, JsonNode side, List<Object> results) {
    List<Object> outputs = new ArrayList<>();
    List<Object> gradOutputs = new ArrayList<>();
    JsonNode names = Release.of(json).path("grad_fn");
    for (int i = 0; i < json.get("grad_outputs").size(); i++) {
      JsonNode output = json.get("grad_outputs").get(i);
      Object result = result(output, results);
      String expected = names.isArray() ? names.get(i).textValue() : name(output);
      String actual = road.gradFnName(result);
      if (!Release.of(json).has("message") && !expected.equals(actual)) {
        return Outcome.failed("grad_fn is " + actual + ", not " + expected);
      }
      outputs.add(result);
      gradOutputs.add(road.tensor(GoldenTensor.of(output.get("grad")), false));
    }
    List<Object> inputs = new ArrayList<>();
    json.get("requires_grad").forEach(leaf -> inputs.add(calls.tensor(leaf)));
    List<Object> gradients = road.grad(outputs, inputs, gradOutputs);
    return compare(calls, side.get("input_grads"), gradients);
  }

  private static Outcome compare(Calls calls, JsonNode expected, List<Object> gradients) {
    for (int i = 0; i < expected.size(); i++) {
      JsonNode gradient = expected.get(i).path("grad");
      Object actual = gradients.get(i);
      boolean none = gradient.isNull() || gradient.isMissingNode();
      Optional<String> difference =
          none
              ? actual == null ? Optional.empty() : Optional.of("there is one")
              : calls.tensor(gradient, actual);
      if (difference.isPresent()) {
        return Outcome.failed("gradient " + i + ": " + difference.get());
      }
    }
    return Outcome.PASSED;
  }

  private static String name(JsonNode output) {
    String name = output.path("grad_fn_name").asText(output.get("grad_fn").textValue());
    return name.substring(name.lastIndexOf(':') + 1);
  }

  private static Object result(JsonNode output, List<Object> results) {
    Object result = results.get(output.get("output").intValue());
    return output.has("item") && result instanceof List<?> list
        ? list.get(output.get("item").intValue())
        : result;
  }

  /** The files tell the results that take part; a call needs to know how many there are. */
  private static JsonNode outputs(JsonNode json) {
    return SchemaResults.of(json.get("schema").textValue());
  }
}
