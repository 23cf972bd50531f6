package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeModes;

/**
 * One call of a {@link Function}, and what LibTorch calls back for it. The order of things is that
 * of THPFunction_apply and PyNode::apply (torch/csrc/autograd/python_function.cpp, 2.10.0).
 */
final class FunctionCall implements NativeCallback {
  private final Function function;
  private final FunctionContext ctx;
  private final int inputCount;

  private int outputCount;

  /** Good while a backward of this call runs. */
  private long nodeAddress;

  private ZeroGradients zeros;

  private FunctionCall(Function function, Tensor[] inputs) {
    this.function = function;
    this.ctx = new FunctionContext(inputs);
    this.inputCount = inputs.length;
  }

  static List<Tensor> apply(Function function, Tensor[] inputs) {
    Tensor[] given = Objects.requireNonNull(inputs, "inputs").clone();
    return TransformLevel.everOpened()
        ? FunctionTransforms.apply(function, given)
        : atOneLevel(function, given);
  }

  /** A call without a look at transforms: at their youngest level only, where there are some. */
  static List<Tensor> atOneLevel(Function function, Tensor[] inputs) {
    return new FunctionCall(function, inputs).apply(inputs);
  }

  // Nothing in here may keep results: LibTorch keeps this object for as long as their graph.
  private List<Tensor> apply(Tensor[] inputs) {
    int modes = ThreadModes.get();
    boolean recorded = (modes & NativeModes.GRAD) != 0 && ctx.needsAnyGrad();
    Tensor[] outputs = forward(inputs, modes);
    outputCount = outputs.length;
    RecordedCall call = ctx.recordedCall(inputs, outputs, recorded);
    NativeCallback jvp =
        (each, primals, tangents) -> Callbacks.callWithArrays(this::jvp, each, primals, tangents);
    call.record(recorded ? this : null, recorded ? function.name() : "", jvp);
    try {
      nodeAddress = call.nodeAddress();
      List<Tensor> wrapped = call.outputs();
      ctx.recorded(call);
      zeros = nodeAddress == 0 ? null : new ZeroGradients(wrapped);
      return wrapped;
    } finally {
      call.release();
    }
  }

  private Tensor[] forward(Tensor[] inputs, int modes) {
    ThreadModes.set(modes & ~(NativeModes.GRAD | NativeModes.FORWARD_GRAD));
    try {
      Tensor[] raw = function.forward(ctx, inputs.clone());
      if (raw == null) {
        throw new TypeException(
            function.name() + ".forward: expected Tensor or tuple of Tensor (got NoneType)");
      }
      return raw.clone();
    } finally {
      ThreadModes.set(modes);
    }
  }

  private Tensor[] jvp(Tensor[] primals, Tensor[] tangents) {
    for (int i = 0; i < tangents.length; i++) {
      if (tangents[i] == null && primals[i] != null && ctx.materializesGrads()) {
        tangents[i] = Torch.zerosLike(primals[i]);
      }
    }
    Tensor[] returned = function.jvp(ctx, tangents);
    if (returned == null) {
      returned = new Tensor[outputCount];
    }
    if (returned.length != outputCount) {
      throw new TorchException(
          function.name()
              + ".jvp returned an incorrect number of tangents (expected "
              + outputCount
              + ", got "
              + returned.length
              + ")");
    }
    return returned;
  }

  @Override
  public void letGo() {
    ctx.release();
  }

  /** The backward of this call. */
  @Override
  public void call(long call, int gradients, int none) {
    Callbacks.callWithArrays((grads, nothing) -> backward(grads), call, gradients, none);
  }

  private Tensor[] backward(Tensor[] gradients) {
    for (int i = 0; i < gradients.length; i++) {
      if (gradients[i] == null && ctx.materializesGrads()) {
        gradients[i] = zeros.of(i, nodeAddress);
      }
    }
    Tensor[] returned =
        function.isOnceDifferentiable()
            ? OnceDifferentiable.backward(function, ctx, gradients)
            : function.backward(ctx, gradients);
    return checked(returned == null ? new Tensor[1] : returned);
  }

  /** As many gradients as there were inputs: more are allowed as long as they are null. */
  private Tensor[] checked(Tensor[] returned) {
    int count = returned.length;
    while (count > inputCount && returned[count - 1] == null) {
      count--;
    }
    if (count != inputCount) {
      throw new TorchException(
          "function "
              + function.name()
              + " returned an incorrect number of gradients (expected "
              + inputCount
              + ", got "
              + returned.length
              + ")");
    }
    for (int i = 0; i < count; i++) {
      if (returned[i] != null && !ctx.isTensor(i)) {
        throw new TorchException(
            "function "
                + function.name()
                + " returned a gradient different than None at position "
                + (i + 1)
                + ", but the corresponding forward input was not a Variable");
      }
    }
    return count == returned.length ? returned : Arrays.copyOf(returned, count);
  }
}
