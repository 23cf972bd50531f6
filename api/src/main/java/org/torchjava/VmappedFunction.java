package org.torchjava;

import java.util.Arrays;
import java.util.List;

/**
 * A function with a batch in its inputs, whose methods run under a vmap of their own: the rule that
 * PyTorch generates. Python's {@code vmapify_autograd_function}
 * (torch/_functorch/autograd_function.py, 2.10).
 */
final class VmappedFunction extends Function {
  private final Function function;
  private final Integer[] inDims;
  private final VmapInfo info;
  private Integer[] outDims;

  VmappedFunction(Function function, Integer[] inDims, VmapInfo info) {
    this.function = function;
    this.inDims = inDims;
    this.info = info;
  }

  /**
   * What a context keeps for this function.
   *
   * @param backwardDims where tensors saved for backward have their batch
   * @param forwardDims where those saved for forward mode have it
   * @param inputSizes the sizes of the inputs without it
   */
  record Kept(Integer[] backwardDims, Integer[] forwardDims, List<long[]> inputSizes) {}

  /** Where the outputs of the only call have their batch. */
  Integer[] outDims() {
    return outDims;
  }

  private TransformLevel vmap() {
    return TransformLevel.vmap(info.batchSize(), info.randomness());
  }

  @Override
  protected Tensor[] forward(Tensor... inputs) {
    try (TransformLevel level = vmap()) {
      Tensor[] outputs = function.forward(new Unbatched(inputs, inDims).batched(level.number()));
      if (outputs == null) {
        return null;
      }
      Unbatched plain = Unbatched.of(outputs, level.number());
      outDims = plain.dims();
      return plain.tensors();
    }
  }

  // Sizes that the function looks at are those of one of the batch.
  @Override
  protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
    try (TransformLevel level = vmap()) {
      Tensor[] batched = new Unbatched(inputs, inDims).batched(level.number());
      VmappedContext within = new VmappedContext(ctx, level.number());
      function.setupContext(
          within, batched, new Unbatched(outputs, outDims).batched(level.number()));
      List<long[]> sizes =
          Arrays.stream(batched).map(input -> input == null ? null : input.size()).toList();
      ctx.keep(this, new Kept(within.backwardDims(), within.forwardDims(), sizes));
    }
  }

  @Override
  protected Tensor[] backward(FunctionContext ctx, Tensor... gradOutputs) {
    Kept kept = ctx.kept(this);
    Unbatched gradients =
        unbatched(ctx, kept.backwardDims(), gradOutputs, outDims, function::backward);
    return gradients == null
        ? null
        : BatchSums.toInputs(gradients, inDims, kept.inputSizes(), info.batchSize());
  }

  @Override
  protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
    Integer[] savedDims = ctx.kept(this).forwardDims();
    Unbatched tangents = unbatched(ctx, savedDims, gradInputs, inDims, function::jvp);
    return tangents == null ? null : BatchSums.toOutputs(tangents, outDims, info.batchSize());
  }

  private interface Pass {
    Tensor[] apply(FunctionContext ctx, Tensor[] given);
  }

  /** What a pass of the function returns, which takes gradients with their batch there; or null. */
  private Unbatched unbatched(
      FunctionContext ctx, Integer[] savedDims, Tensor[] given, Integer[] dims, Pass pass) {
    try (TransformLevel level = vmap()) {
      FunctionContext within = new VmappedContext(ctx, saved(ctx, savedDims, level));
      Tensor[] returned = pass.apply(within, new Unbatched(given, dims).batched(level.number()));
      return returned == null ? null : Unbatched.of(returned, level.number());
    }
  }

  private static Tensor[] saved(FunctionContext ctx, Integer[] dims, TransformLevel level) {
    Tensor[] saved = ctx.savedTensors().toArray(new Tensor[0]);
    return new Unbatched(saved, Arrays.copyOf(dims, saved.length)).batched(level.number());
  }

  @Override
  protected boolean generateVmapRule() {
    return true;
  }

  @Override
  protected boolean isOnceDifferentiable() {
    return function.isOnceDifferentiable();
  }

  @Override
  protected String name() {
    return "Vmapped" + function.baseName() + "Backward";
  }
}
