package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TypeException;

/** Takes lists and maps apart into what can be compared; the path to it goes along. */
final class Pairs {
  private final CloseOptions options;
  private final List<Pair> pairs = new ArrayList<>();

  Pairs(CloseOptions options) {
    this.options = options;
  }

  /** The pairs in two things of the same structure. */
  List<Pair> of(Object actual, Object expected) {
    add(actual, expected, "");
    return pairs;
  }

  private void add(Object actual, Object expected, String path) {
    List<?> actualList = PythonObjects.list(actual);
    List<?> expectedList = PythonObjects.list(expected);
    if (actualList != null && expectedList != null) {
      addLists(actualList, expectedList, path);
    } else if (actual instanceof Map<?, ?> map && expected instanceof Map<?, ?> other) {
      addMaps(map, other, path);
    } else {
      pairs.add(pair(actual, expected, item(path)));
    }
  }

  private void addLists(List<?> actual, List<?> expected, String path) {
    if (actual.size() != expected.size()) {
      throw new AssertionError(
          "The length of the sequences mismatch: "
              + actual.size()
              + " != "
              + expected.size()
              + item(path));
    }
    for (int i = 0; i < actual.size(); i++) {
      add(actual.get(i), expected.get(i), path + "[" + i + "]");
    }
  }

  private void addMaps(Map<?, ?> actual, Map<?, ?> expected, String path) {
    if (!actual.keySet().equals(expected.keySet())) {
      throw new AssertionError(
          "The keys of the mappings do not match:\nMissing keys in the actual mapping: "
              + PythonObjects.text(without(expected.keySet(), actual.keySet()))
              + "\nAdditional keys in the actual mapping: "
              + PythonObjects.text(without(actual.keySet(), expected.keySet()))
              + item(path));
    }
    for (Object key : sorted(actual.keySet())) {
      add(actual.get(key), expected.get(key), path + "[" + PythonObjects.text(key) + "]");
    }
  }

  private static List<Object> without(Set<?> keys, Set<?> others) {
    return sorted(keys).stream().filter(key -> !others.contains(key)).toList();
  }

  /** In ascending order where the keys have one, so that always the same difference is found. */
  private static List<Object> sorted(Set<?> keys) {
    try {
      return new ArrayList<>(new TreeSet<>(keys));
    } catch (ClassCastException | NullPointerException noOrder) {
      return new ArrayList<>(keys);
    }
  }

  private static String item(String path) {
    return path.isEmpty() ? "" : "\n\nThe failure occurred for item " + path;
  }

  private Pair pair(Object actual, Object expected, String item) {
    if (actual == null || expected == null) {
      return new NullPair(actual, expected, item);
    }
    if (actual instanceof Tensor tensor && expected instanceof Tensor other) {
      return TensorPair.of(tensor, other, options, item);
    }
    Scalar number = PythonObjects.number(actual);
    Scalar other = PythonObjects.number(expected);
    if (number != null && other != null && number.isBoolean() == other.isBoolean()) {
      return number.isBoolean()
          ? new BooleanPair(number, other, item)
          : NumberPair.of(number, other, options, item);
    }
    throw new TypeException(
        "No comparison pair was able to handle inputs of type "
            + PythonObjects.type(actual)
            + " and "
            + PythonObjects.type(expected)
            + "."
            + item);
  }

  /** Null goes with null alone. */
  private record NullPair(Object actual, Object expected, String item) implements Pair {
    @Override
    public String mismatch() {
      return actual == expected
          ? null
          : "None mismatch: "
              + PythonObjects.text(actual)
              + " is not "
              + PythonObjects.text(expected);
    }
  }

  private record BooleanPair(Scalar actual, Scalar expected, String item) implements Pair {
    @Override
    public String mismatch() {
      return actual.equals(expected)
          ? null
          : "Booleans mismatch: " + actual + " is not " + expected;
    }
  }
}
