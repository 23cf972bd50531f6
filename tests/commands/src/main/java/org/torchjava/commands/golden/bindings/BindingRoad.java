package org.torchjava.commands.golden.bindings;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.torchjava.Scalar;
import org.torchjava.commands.golden.ElementType;
import org.torchjava.commands.golden.Elements;
import org.torchjava.commands.golden.GoldenTensor;
import org.torchjava.commands.golden.Road;
import org.torchjava.nativebridge.NativeAutograd;
import org.torchjava.nativebridge.NativeList;
import org.torchjava.nativebridge.NativeModes;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenR;

/**
 * Calls of the bindings, for operators that the public API does not show. Tensors are handles.
 * Results are those that {@link Road} promises.
 */
public final class BindingRoad implements Road {
  private final NativeHandles handles = new NativeHandles();
  private final int modes = NativeModes.get();

  /** Whether an operator has a native method. */
  public static boolean leadsTo(String op) {
    return NativeOperators.has(op);
  }

  @Override
  public Object tensor(GoldenTensor golden, boolean requiresGrad) {
    long tensor = handles.tensor(golden);
    if (requiresGrad && AtenR.requires_grad_(tensor, true) < 0) {
      throw NativeFailure.take();
    }
    return tensor;
  }

  @Override
  public Object wrappedNumber(Scalar value) {
    throw new IllegalArgumentException("internal operators take no wrapped numbers");
  }

  @Override
  public List<Object> call(String op, JsonNode args, List<List<Object>> tensors, JsonNode outputs) {
    CallArguments arguments = new CallArguments(args, tensors);
    return new NativeCall(handles, outputs).run(NativeOperators.method(op), arguments);
  }

  @Override
  public List<Object> grad(List<Object> outputs, List<Object> inputs, List<Object> gradOutputs) {
    long list =
        NativeAutograd.grad(
            longs(outputs),
            outputs.size(),
            longs(inputs),
            inputs.size(),
            longs(gradOutputs),
            gradOutputs.size(),
            0,
            false,
            true);
    if (list == 0) {
      throw NativeFailure.take();
    }
    List<Object> gradients = new ArrayList<>();
    for (long gradient : NativeList.take(list)) {
      gradients.add(gradient == 0 ? null : (Object) handles.own(gradient));
    }
    return gradients;
  }

  private static long[] longs(List<Object> objects) {
    return objects.stream().mapToLong(Long.class::cast).toArray();
  }

  @Override
  public String gradFnName(Object tensor) {
    return NativeAutograd.gradFnName((long) tensor);
  }

  /** A conjugate or negative bit is resolved, as in the recorded tensors. */
  @Override
  public Elements elements(Object tensor) {
    long plain = handles.own(AtenR.resolve_neg(handles.own(AtenR.resolve_conj((long) tensor))));
    return NativeElements.of(plain);
  }

  @Override
  public boolean isSame(Object a, Object b) {
    return a.equals(b);
  }

  @Override
  public long storageStart(Object tensor) {
    long handle = (long) tensor;
    int size = ElementType.of(NativeTensor.dtype(handle)).size();
    return NativeTensor.storageBytes(handle) == 0
        ? 0
        : NativeTensor.dataPointer(handle) - NativeTensor.storageOffset(handle) * size;
  }

  @Override
  public void close() {
    NativeModes.set(modes);
    handles.close();
  }
}
