package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.torchjava.Scalar;

/** One recorded call on a road: makes its arguments, runs it, compares what came out. */
final class Calls {
  private final Road road;
  private final JsonNode args;
  private final List<List<Object>> tensors = new ArrayList<>();
  private final ElementsComparison comparison;

  /** Makes the arguments; {@code leaves} tells which tensors require gradients, as in the files. */
  Calls(Road road, JsonNode args, JsonNode leaves, ElementsComparison comparison) {
    this.road = road;
    this.args = args;
    this.comparison = comparison;
    for (int i = 0; i < args.size(); i++) {
      tensors.add(tensorsOf(args.get(i).get("value"), i, leaves));
    }
  }

  private List<Object> tensorsOf(JsonNode value, int arg, JsonNode leaves) {
    List<Object> made = new ArrayList<>();
    if (value.has("tensor")) {
      made.add(road.tensor(GoldenTensor.of(value.get("tensor")), isLeaf(leaves, arg, -1)));
    } else if (value.has("wrapped")) {
      made.add(road.wrappedNumber(Numbers.of(value.get("wrapped"))));
    } else if (value.has("tensors")) {
      JsonNode items = value.get("tensors");
      for (int j = 0; j < items.size(); j++) {
        made.add(
            items.get(j).isNull()
                ? null
                : road.tensor(GoldenTensor.of(items.get(j)), isLeaf(leaves, arg, j)));
      }
    }
    return made;
  }

  private static boolean isLeaf(JsonNode leaves, int arg, int item) {
    for (JsonNode leaf : leaves) {
      if (leaf.get("arg").intValue() == arg && leaf.path("item").asInt(-1) == item) {
        return true;
      }
    }
    return false;
  }

  List<Object> run(String op, JsonNode outputs) {
    return road.call(op, args, tensors, outputs);
  }

  /** The tensor of an argument, or an element of its list. */
  Object tensor(JsonNode place) {
    return tensors.get(place.get("arg").intValue()).get(place.path("item").asInt(0));
  }

  /** What differs in the results, if anything. */
  Optional<String> results(List<Object> results, JsonNode expected, JsonNode views) {
    for (int i = 0; i < expected.size(); i++) {
      Optional<String> difference = result(expected.get(i), results.get(i));
      if (difference.isEmpty() && !views.isMissingNode()) {
        difference = storage(views.path(i), results.get(i));
      }
      if (difference.isPresent()) {
        return Optional.of("output " + i + ": " + difference.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> result(JsonNode expected, Object actual) {
    if (expected.has("arg")) {
      boolean same =
          actual == Road.WRITTEN || actual != null && road.isSame(tensor(expected), actual);
      return same ? Optional.empty() : Optional.of("it is not argument " + expected.get("arg"));
    }
    if (expected.has("tensor")) {
      return tensor(expected.get("tensor"), actual);
    }
    if (expected.has("tensors")) {
      return tensors(expected.get("tensors"), (List<?>) actual);
    }
    Object value = expected.isNull() ? null : plain(expected);
    return Objects.equals(value, actual)
        ? Optional.empty()
        : Optional.of("it is " + actual + ", not " + value);
  }

  private static Object plain(JsonNode value) {
    return value.has("dtype") ? ElementType.of(value.get("dtype").textValue()) : Numbers.of(value);
  }

  /** What differs in the arguments that were written to, if anything. */
  Optional<String> mutated(JsonNode recorded) {
    for (JsonNode mutated : recorded) {
      JsonNode value = mutated.get("value");
      Optional<String> difference =
          value.has("tensors")
              ? tensors(value.get("tensors"), tensors.get(mutated.get("arg").intValue()))
              : tensor(value.get("tensor"), tensor(mutated));
      if (difference.isPresent()) {
        return Optional.of("argument " + mutated.get("arg") + " afterwards: " + difference.get());
      }
    }
    return Optional.empty();
  }

  private Optional<String> tensors(JsonNode expected, List<?> actual) {
    if (expected.size() != actual.size()) {
      return Optional.of(actual.size() + " tensors, not " + expected.size());
    }
    for (int i = 0; i < actual.size(); i++) {
      Optional<String> difference = tensor(expected.get(i), actual.get(i));
      if (difference.isPresent()) {
        return Optional.of("tensor " + i + ": " + difference.get());
      }
    }
    return Optional.empty();
  }

  Optional<String> tensor(JsonNode expected, Object actual) {
    if (actual == null) {
      return Optional.of("it is undefined");
    }
    return comparison.difference(Elements.of(GoldenTensor.of(expected)), road.elements(actual));
  }

  /**
   * A view shares the storage of the recorded argument, a fresh tensor that of none. What a result
   * shares with a tensor of a list was not recorded.
   */
  private Optional<String> storage(JsonNode view, Object actual) {
    Object first = actual instanceof List<?> list ? list.isEmpty() ? null : list.get(0) : actual;
    if (first == null
        || first instanceof Scalar
        || first instanceof ElementType
        || first == Road.WRITTEN) {
      return Optional.empty();
    }
    long result = road.storageStart(first);
    for (int i = 0; i < tensors.size(); i++) {
      boolean single = args.get(i).get("type").textValue().matches("Tensor\\??");
      boolean given = single && !tensors.get(i).isEmpty() && tensors.get(i).get(0) != null;
      boolean shared = result != 0 && given && result == road.storageStart(tensors.get(i).get(0));
      boolean recorded = result != 0 && view.isInt() && view.intValue() == i;
      if (shared != recorded) {
        return Optional.of((shared ? "shares" : "does not share") + " storage of argument " + i);
      }
    }
    return Optional.empty();
  }
}
