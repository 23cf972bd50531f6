package org.torchjava;

import java.lang.ref.Reference;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.torchjava.nativebridge.NativeHooks;

/** Hooks on tensors; checks and words are those of torch/_tensor.py (2.10.0). */
final class Hooks {
  private Hooks() {}

  static RemovableHandle onTensor(Tensor tensor, TensorHook hook) {
    Objects.requireNonNull(hook, "hook");
    requireGrad(tensor);
    long self = tensor.handle();
    long callback =
        Callbacks.take(
            (gradients, none) -> {
              Tensor replacement = hook.apply(gradients.get(0));
              return replacement == null ? null : List.of(replacement);
            });
    return handle(NativeHooks.tensor(self, callback, Callbacks.nameOf(hook)), tensor);
  }

  static RemovableHandle afterAccumulation(Tensor tensor, Consumer<Tensor> hook) {
    Objects.requireNonNull(hook, "hook");
    requireGrad(tensor);
    if (!tensor.isLeaf()) {
      throw new TorchException(
          "post accumulate grad hooks cannot be registered on non-leaf tensors");
    }
    long self = tensor.handle();
    long callback =
        Callbacks.take(
            (leaf, none) -> {
              hook.accept(leaf.get(0));
              return null;
            });
    return handle(NativeHooks.postAccumulateGrad(self, callback), tensor);
  }

  static RemovableHandle handle(long hook, Object used) {
    Reference.reachabilityFence(used);
    return RemovableHandle.of(Results.owned(hook));
  }

  static void requireGrad(Tensor tensor) {
    if (!tensor.requiresGrad()) {
      throw new TorchException("cannot register a hook on a tensor that doesn't require gradient");
    }
  }
}
