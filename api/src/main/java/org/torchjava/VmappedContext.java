package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * A context as a function sees it that runs under the vmap of a {@link VmappedFunction}: it takes
 * and gives tensors of that level and keeps what they were made of. Python's {@code CtxCustomSave}
 * and {@code CtxWithSavedTensors} (torch/_functorch/autograd_function.py, 2.10).
 */
final class VmappedContext extends FunctionContext {
  private static final Integer[] NO_DIMS = {};

  private final FunctionContext outer;
  private final long level;
  private final Tensor[] saved;
  private Integer[] backwardDims = NO_DIMS;
  private Integer[] forwardDims = NO_DIMS;

  /** For what is to be saved at a level. */
  VmappedContext(FunctionContext outer, long level) {
    this(outer, level, null);
  }

  /** For what was saved. */
  VmappedContext(FunctionContext outer, Tensor[] saved) {
    this(outer, 0, saved);
  }

  private VmappedContext(FunctionContext outer, long level, Tensor[] saved) {
    super(new Tensor[0]);
    this.outer = outer;
    this.level = level;
    this.saved = saved;
  }

  Integer[] backwardDims() {
    return backwardDims;
  }

  Integer[] forwardDims() {
    return forwardDims;
  }

  @Override
  public void saveForBackward(Tensor... tensors) {
    Unbatched plain = Unbatched.of(tensors, level);
    outer.saveForBackward(plain.tensors());
    backwardDims = plain.dims();
  }

  @Override
  public void saveForForward(Tensor... tensors) {
    Unbatched plain = Unbatched.of(tensors, level);
    outer.saveForForward(plain.tensors());
    forwardDims = plain.dims();
  }

  @Override
  public List<Tensor> savedTensors() {
    return saved == null
        ? outer.savedTensors()
        : Collections.unmodifiableList(Arrays.asList(saved));
  }

  @Override
  public void markDirty(Tensor... inputs) {
    outer.markDirty(Unbatched.of(inputs, level).tensors());
  }

  @Override
  public void markNonDifferentiable(Tensor... outputs) {
    outer.markNonDifferentiable(Unbatched.of(outputs, level).tensors());
  }

  @Override
  public void setMaterializeGrads(boolean value) {
    outer.setMaterializeGrads(value);
  }

  @Override
  public boolean needsInputGrad(int input) {
    return outer.needsInputGrad(input);
  }

  @Override
  void keep(VmappedFunction function, VmappedFunction.Kept kept) {
    outer.keep(function, kept);
  }

  @Override
  VmappedFunction.Kept kept(VmappedFunction function) {
    return outer.kept(function);
  }
}
