package org.torchjava;

import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What {@link Function#forward(FunctionContext, Tensor...) forward} or {@link
 * Function#setupContext} leaves for {@link Function#backward}: the {@code ctx} of a custom function
 * in Python. Each call of the function has a context of its own, under transforms one for each
 * level.
 *
 * <p>The first methods are for {@code forward} and {@code setupContext}. Data that are no tensors
 * are kept in fields of a subclass of {@link Function}, or of the caller. Safe on every thread once
 * {@code forward} has returned.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.function.FunctionCtx">FunctionCtx</a>
 */
public sealed class FunctionContext permits VmappedContext {
  private static final Tensor[] NONE = {};

  /** What an input can be: nothing, a tensor, or one that requires gradients. */
  private static final byte TENSOR = 1;

  private static final byte NEEDS_GRAD = 2;

  private final byte[] inputs;
  private Tensor[] toSave = NONE;
  private Tensor[] forForward;
  private Tensor[] dirty = NONE;
  private Tensor[] nonDifferentiable = NONE;
  private boolean materializeGrads = true;

  /** Those that this thread had when {@code forward} was done; null for none. */
  private SavedTensorsHooks hooks;

  private SavedTensors saved;
  private Map<VmappedFunction, VmappedFunction.Kept> kept;

  FunctionContext(Tensor[] inputs) {
    this.inputs = new byte[inputs.length];
    for (int i = 0; i < inputs.length; i++) {
      if (inputs[i] != null) {
        this.inputs[i] = inputs[i].requiresGrad() ? NEEDS_GRAD : TENSOR;
      }
    }
  }

  /**
   * Keeps tensors for {@code backward}: inputs or results of {@code forward}, or others. They are
   * freed after {@code backward} unless the graph is retained, and changes in place are noticed.
   * The last call counts.
   *
   * @param tensors what to keep; null elements stay null
   */
  public void saveForBackward(Tensor... tensors) {
    toSave = Objects.requireNonNull(tensors, "tensors").clone();
  }

  /**
   * Keeps tensors for {@link Function#jvp}.
   *
   * @param tensors what {@link #savedTensors()} is to give there; null elements stay null
   */
  public void saveForForward(Tensor... tensors) {
    forForward = Objects.requireNonNull(tensors, "tensors").clone();
  }

  /**
   * What was kept with {@link #saveForBackward}, in {@code jvp} with {@link #saveForForward}.
   *
   * @return the tensors in the same order
   * @throws TorchException when one of them was changed in place since, or when they were freed by
   *     an earlier backward
   */
  public List<Tensor> savedTensors() {
    if (forForward != null) {
      return Arrays.asList(forForward.clone());
    }
    return saved == null ? List.of() : saved.unpack();
  }

  /**
   * Says which inputs {@code forward} changes in place; it must return these.
   *
   * @param inputs inputs of this call
   */
  public void markDirty(Tensor... inputs) {
    dirty = Objects.requireNonNull(inputs, "inputs").clone();
  }

  /**
   * Says which results are not differentiable: they require no gradients.
   *
   * @param outputs results of this call
   */
  public void markNonDifferentiable(Tensor... outputs) {
    nonDifferentiable = Objects.requireNonNull(outputs, "outputs").clone();
  }

  /**
   * Whether gradients that are undefined reach {@code backward} and {@code jvp} as zeros, which is
   * so at first, or as null.
   *
   * @param value whether they become zeros
   */
  public void setMaterializeGrads(boolean value) {
    materializeGrads = value;
  }

  /**
   * Whether the gradient of an input will be used: one that is not may be left null.
   *
   * @param input the number of the input
   * @return whether it requires gradients
   * @throws IndexOutOfBoundsException when there are fewer inputs
   */
  public boolean needsInputGrad(int input) {
    return inputs[Objects.checkIndex(input, inputs.length)] == NEEDS_GRAD;
  }

  boolean isTensor(int input) {
    return inputs[input] != 0;
  }

  boolean needsAnyGrad() {
    for (byte input : inputs) {
      if (input == NEEDS_GRAD) {
        return true;
      }
    }
    return false;
  }

  boolean materializesGrads() {
    return materializeGrads;
  }

  /** The call with what {@code forward} said of it, once its outputs are known. */
  RecordedCall recordedCall(Tensor[] inputs, Tensor[] outputs, boolean recorded) {
    hooks = recorded ? SavedTensorsHooks.current() : null;
    Tensor[] kept = recorded && hooks == null ? toSave : NONE;
    return new RecordedCall(inputs, outputs, nonDifferentiable, dirty, kept, hooks != null);
  }

  /** Keeps what is to be kept, now that the outputs have their node, and nothing else. */
  void recorded(RecordedCall call) {
    forForward = null; // forward mode has run
    saved = hooks == null ? call.saved() : new PackedTensors(call.nodeAddress(), toSave, hooks);
    hooks = null;
    toSave = NONE;
    dirty = NONE;
    nonDifferentiable = NONE;
  }

  /** Keeps what a rule generated for vmap needs besides tensors. */
  void keep(VmappedFunction function, VmappedFunction.Kept forFunction) {
    if (kept == null) {
      kept = new IdentityHashMap<>();
    }
    kept.put(function, forFunction);
  }

  VmappedFunction.Kept kept(VmappedFunction function) {
    return kept.get(function);
  }

  // What _get_tensors_to_save and _wrap_outputs refuse (torch/csrc/autograd/python_function.cpp and
  // custom_function.cpp, 2.10.0).
  void requireNoSavedInputAmong(Tensor[] outputs, Tensor[] inputs) {
    for (Tensor output : outputs) {
      if (output != null
          && SameTensors.indexOf(output, inputs) >= 0
          && SameTensors.indexOf(output, dirty) < 0
          && (SameTensors.indexOf(output, toSave) >= 0
              || forForward != null && SameTensors.indexOf(output, forForward) >= 0)) {
        throw new TorchException(
            "A input that has been returned as-is as output is being saved for backward. This is"
                + " not supported if you override setup_context. You should return and save a view"
                + " of the input instead, e.g. with x.view_as(x) or setup ctx inside the forward"
                + " function itself.");
      }
    }
  }

  /** Lets go of what is kept: after a backward that does not retain the graph, or with the node. */
  void release() {
    if (saved != null) {
      saved.release();
    }
  }
}
