package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.torchjava.Autograd;
import org.torchjava.InferenceMode;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.commands.golden.bindings.BindingRoad;

/** Runs the steps of a case; results have names for later steps. */
final class ErrorSteps implements AutoCloseable {
  private final Road road;
  private final Deque<InferenceMode.Guard> modes = new ArrayDeque<>();
  private final Map<String, Object> results = new HashMap<>();
  private Object last;

  /** Takes the road, and closes it in the end. */
  ErrorSteps(Road road) {
    this.road = road;
  }

  void run(JsonNode step) {
    String call = step.get("call").textValue();
    JsonNode args = step.get("args");
    last = call.startsWith("aten::") ? operator(call, args) : python(call, args);
    if (step.has("out")) {
      results.put(step.get("out").textValue(), last);
    }
  }

  /** What differs in the last result, if anything. */
  Optional<String> compareLast(JsonNode expected) {
    if (expected.has("tensor")) {
      return ElementsComparison.close(null)
          .withoutStrides()
          .difference(Elements.of(GoldenTensor.of(expected.get("tensor"))), road.elements(last));
    }
    Object value = Numbers.isNumber(expected) ? Numbers.of(expected) : null;
    return value == null || value.equals(last)
        ? Optional.empty()
        : Optional.of("the result is " + last + ", not " + value);
  }

  private Object python(String call, JsonNode args) {
    return switch (call) {
      case "tensor" -> road.tensor(GoldenTensor.of(args.get(0).get("tensor")), false);
      case "tensor_from_list" -> NestedLists.tensor(args.get(0).get("json"), args.get(1));
      case "requires_grad_" -> tensor(args, 0).requiresGrad_(args.get(1).get("bool").asBoolean());
      case "backward" -> backward(args);
      case "grad" -> grad(args);
      case "get_grad" -> tensor(args, 0).grad();
      case "set_grad" -> set(() -> tensor(args, 0).setGrad(tensor(args, 1)));
      case "set_data" -> set(() -> tensor(args, 0).setData(tensor(args, 1)));
      case "retain_grad" -> set(() -> tensor(args, 0).retainGrad());
      case "detach_" -> tensor(args, 0).detach_();
      case "item" -> tensor(args, 0).item();
      case "bool" -> Scalar.of(tensor(args, 0).booleanValue());
      case "int" -> Scalar.of(tensor(args, 0).longValue());
      case "float" -> Scalar.of(tensor(args, 0).doubleValue());
      case "len" -> Scalar.of(tensor(args, 0).len());
      case "iter" -> set(() -> tensor(args, 0).forEach(row -> {}));
      case "getitem" -> Indexing.get(tensor(args, 0), args.get(1).get("index"), this::named);
      case "setitem" -> set(() -> setItem(args));
      case "pick" -> ((List<?>) named(args.get(0))).get(args.get(1).get("int").intValue());
      case "set_grad_enabled" ->
          set(() -> Torch.setGradEnabled(args.get(0).get("bool").asBoolean()));
      case "inference_mode" -> set(() -> inferenceMode(args.get(0).get("bool").asBoolean()));
      default -> throw new UnsupportedStepException("no counterpart of " + call);
    };
  }

  /** Recorded as a switch, where Python and Java have a block. */
  private void inferenceMode(boolean enabled) {
    if (enabled || modes.isEmpty()) {
      modes.push(Torch.inferenceMode(enabled));
    } else {
      modes.pop().close();
    }
  }

  private static Object set(Runnable action) {
    action.run();
    return null;
  }

  private void setItem(JsonNode args) {
    JsonNode value = args.get(2);
    Object put =
        value.has("ref")
            ? named(value)
            : value.has("tensor")
                ? road.tensor(GoldenTensor.of(value.get("tensor")), false)
                : Numbers.of(value);
    Indexing.put(tensor(args, 0), args.get(1).get("index"), put, this::named);
  }

  private Object backward(JsonNode args) {
    Tensor gradient = args.get(1).isNull() ? null : tensor(args, 1);
    boolean createGraph = args.get(3).path("bool").asBoolean();
    tensor(args, 0).backward(gradient, args.get(2).path("bool").asBoolean(), createGraph);
    return null;
  }

  private Object grad(JsonNode args) {
    Boolean retain = args.get(3).isNull() ? null : args.get(3).get("bool").booleanValue();
    return Autograd.grad(
        tensors(args.get(0)),
        tensors(args.get(1)),
        args.get(2).isNull() ? null : tensors(args.get(2)),
        retain,
        args.get(4).path("bool").asBoolean(),
        args.get(5).path("bool").asBoolean());
  }

  private Object operator(String op, JsonNode values) {
    boolean isPublic = road instanceof PublicRoad;
    if (!isPublic && !BindingRoad.leadsTo(op)) {
      throw new UnsupportedStepException("there is no binding of " + op);
    }
    List<String> schema = isPublic ? FaceTable.arguments(op) : OperatorSchemas.arguments(op);
    ArrayNode args = JsonNodeFactory.instance.arrayNode();
    List<List<Object>> tensors = new ArrayList<>();
    for (int i = 0; i < values.size(); i++) {
      String[] words = schema.get(i).split(" ", 3);
      ObjectNode arg = args.addObject().put("type", words[0]).put("name", words[1]);
      arg.put("default", Defaults.matches(words[2], values.get(i)));
      arg.set("value", recorded(values.get(i)));
      tensors.add(given(values.get(i)));
    }
    JsonNode outputs = isPublic ? Defaults.anyResults() : SchemaResults.of(OperatorSchemas.of(op));
    List<Object> made = road.call(op, args, tensors, outputs);
    return made.size() == 1 ? made.get(0) : made;
  }

  /** An earlier result in the form of a recorded value. */
  private static JsonNode recorded(JsonNode value) {
    if (value.has("ref")) {
      return JsonNodeFactory.instance.objectNode().put("tensor", true);
    }
    if (value.has("refs")) {
      ArrayNode items = JsonNodeFactory.instance.arrayNode();
      value.get("refs").forEach(ref -> items.add(ref));
      return JsonNodeFactory.instance.objectNode().set("tensors", items);
    }
    return value;
  }

  private List<Object> given(JsonNode value) {
    List<Object> tensors = new ArrayList<>();
    if (value.has("ref")) {
      tensors.add(named(value));
    } else if (value.has("refs")) {
      value
          .get("refs")
          .forEach(ref -> tensors.add(ref.isNull() ? null : results.get(ref.textValue())));
    } else if (value.has("tensor")) {
      tensors.add(road.tensor(GoldenTensor.of(value.get("tensor")), false));
    } else if (value.has("tensors")) {
      value
          .get("tensors")
          .forEach(
              item ->
                  tensors.add(item.isNull() ? null : road.tensor(GoldenTensor.of(item), false)));
    } else if (value.has("wrapped")) {
      if (!(road instanceof PublicRoad)) {
        throw new UnsupportedStepException("the bindings take no numbers for tensors");
      }
      tensors.add(Numbers.of(value.get("wrapped")));
    }
    return tensors;
  }

  private List<Tensor> tensors(JsonNode refs) {
    List<Tensor> list = new ArrayList<>();
    refs.get("refs")
        .forEach(ref -> list.add(ref.isNull() ? null : (Tensor) results.get(ref.textValue())));
    return list;
  }

  private Tensor tensor(JsonNode args, int index) {
    JsonNode value = args.get(index);
    if (Numbers.isNumber(value)) {
      throw new UnsupportedStepException("Java's types keep a number out where a tensor belongs");
    }
    if (value.isNull()) {
      return null;
    }
    Object made =
        value.has("tensor")
            ? road.tensor(GoldenTensor.of(value.get("tensor")), false)
            : named(value);
    if (made instanceof Tensor tensor) {
      return tensor;
    }
    throw new UnsupportedStepException("a step goes on with what an internal operator takes");
  }

  private Object named(JsonNode value) {
    return results.get(value.get("ref").textValue());
  }

  @Override
  public void close() {
    modes.forEach(InferenceMode.Guard::close); // the innermost first
    road.close();
  }
}
