package org.torchjava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import org.torchjava.nativebridge.NativeEngine;

/**
 * One hook on several tensors: register_multi_grad_hook (torch/autograd/graph.py, 2.10.0). Backward
 * passes may run at once on several threads, so that each has what it collects under its number.
 */
final class MultiGradHook {
  private final List<GraphNode> nodes;
  private final Consumer<List<Tensor>> hook;
  private final Map<Long, Pass> passes = new HashMap<>();

  private MultiGradHook(List<GraphNode> nodes, Consumer<List<Tensor>> hook) {
    this.nodes = nodes;
    this.hook = hook;
  }

  /** What one backward pass has computed so far. */
  private static final class Pass {
    final Tensor[] gradients;
    final long expected;
    long calls;

    Pass(int size, long expected) {
      this.gradients = new Tensor[size];
      this.expected = expected;
    }
  }

  static RemovableHandle onAll(List<Tensor> tensors, Consumer<List<Tensor>> hook) {
    Objects.requireNonNull(hook, "hook");
    requireGrads(tensors);
    List<GraphNode> nodes =
        tensors.stream().map(tensor -> GraphNode.edgeOf(tensor).node()).toList();
    MultiGradHook all = new MultiGradHook(nodes, hook);
    List<RemovableHandle> handles = new ArrayList<>();
    for (int i = 0; i < tensors.size(); i++) {
      int index = i;
      handles.add(tensors.get(i).registerHook(TensorHook.observing(g -> all.arrived(index, g))));
    }
    return RemovableHandle.of(handles);
  }

  static RemovableHandle onAny(List<Tensor> tensors, Consumer<Tensor> hook) {
    Objects.requireNonNull(hook, "hook");
    requireGrads(tensors);
    FirstOfPass first = new FirstOfPass();
    TensorHook observer =
        TensorHook.observing(
            gradient -> {
              if (first.isFirst(NativeEngine.graphTaskId())) {
                hook.accept(gradient);
              }
            });
    return RemovableHandle.of(tensors.stream().map(t -> t.registerHook(observer)).toList());
  }

  private static void requireGrads(List<Tensor> tensors) {
    Args.handles(tensors, "tensors");
    tensors.forEach(Hooks::requireGrad);
  }

  private void arrived(int index, Tensor gradient) {
    Tensor[] complete = record(index, gradient);
    if (complete != null) {
      hook.accept(Collections.unmodifiableList(Arrays.asList(complete)));
    }
  }

  private synchronized Tensor[] record(int index, Tensor gradient) {
    long number = NativeEngine.graphTaskId();
    Pass pass = passes.computeIfAbsent(number, n -> new Pass(nodes.size(), countExpected()));
    pass.gradients[index] = gradient;
    pass.calls++;
    if (pass.calls < pass.expected) {
      return null;
    }
    passes.remove(number);
    return pass.gradients;
  }

  private long countExpected() {
    return nodes.stream().filter(node -> NativeEngine.willExecute(node.address()) == 1).count();
  }

  /** Remembers the last pass that has called. */
  private static final class FirstOfPass {
    private long last = -1;

    synchronized boolean isFirst(long number) {
      boolean first = number != last;
      last = number;
      return first;
    }
  }
}
