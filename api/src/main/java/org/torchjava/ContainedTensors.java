package org.torchjava;

import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The tensors in a value: itself, or the elements of arrays, collections, maps, records and
 * Optionals at any depth. Other kinds of object are not looked into; an Iterable may be endless or
 * one that can be read only once.
 */
final class ContainedTensors {
  private final Deque<Object> waiting = new ArrayDeque<>();
  private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Tensor> tensors = new ArrayList<>();

  private ContainedTensors() {}

  /** All of them, each once. */
  static List<Tensor> of(Object value) {
    if (value instanceof Tensor tensor) {
      return List.of(tensor);
    }
    ContainedTensors contained = new ContainedTensors();
    contained.add(value);
    while (!contained.waiting.isEmpty()) {
      contained.lookInto(contained.waiting.pop());
    }
    return contained.tensors;
  }

  private void lookInto(Object value) {
    if (value instanceof Tensor tensor) {
      tensors.add(tensor);
    } else if (value instanceof Object[] elements) {
      Arrays.asList(elements).forEach(this::add);
    } else if (value instanceof Collection<?> elements) {
      elements.forEach(this::add);
    } else if (value instanceof Map<?, ?> map) {
      map.forEach(
          (key, element) -> {
            add(key);
            add(element);
          });
    } else if (value instanceof Optional<?> optional) {
      optional.ifPresent(this::add);
    } else if (value instanceof Record) {
      for (RecordComponent component : value.getClass().getRecordComponents()) {
        if (!component.getType().isPrimitive()) {
          add(read(component, value));
        }
      }
    }
  }

  // A value may contain itself.
  private void add(Object value) {
    if (value != null && seen.add(value)) {
      waiting.push(value);
    }
  }

  private static Object read(RecordComponent component, Object value) {
    Method accessor = component.getAccessor();
    try {
      accessor.trySetAccessible(); // records are often private to the class that uses them
      return accessor.invoke(value);
    } catch (ReflectiveOperationException e) {
      throw new IllegalArgumentException(
          "cannot look for tensors in "
              + value.getClass().getName()
              + ", whose module does not open it to org.torchjava; let them out with"
              + " TensorScope.keep",
          e);
    }
  }
}
