package org.torchjava;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Calls of functions within vmap: {@code custom_function_call_vmap} of
 * torch/_functorch/autograd_function.py, 2.10, and its messages.
 */
final class FunctionVmap {
  private static final String NOTES =
      " For more details, please see https://pytorch.org/docs/main/notes/extending.func.html";

  private FunctionVmap() {}

  static List<Tensor> apply(Function function, Interpreter interpreter, Tensor[] inputs) {
    boolean generated = function.generateVmapRule();
    requireOneRule(function, generated);
    Unbatched plain = Unbatched.of(inputs, interpreter.level());
    return generated
        ? generated(function, interpreter, plain, inputs)
        : written(function, interpreter, plain, inputs);
  }

  private static void requireOneRule(Function function, boolean generated) {
    boolean written = FunctionOverrides.of(function).vmap();
    if (generated && written) {
      throw new TorchException(
          "You tried to vmap over "
              + function.baseName()
              + ", but it has both generate_vmap_rule=True and an overriden vmap staticmethod."
              + " Please set generate_vmap_rule=False or delete the overriden vmap staticmethod to"
              + " avoid ambiguity."
              + NOTES);
    }
    if (!generated && !written) {
      throw new TorchException(
          "You tried to vmap over "
              + function.baseName()
              + ", but it does not have vmap support. Please override and implement the vmap"
              + " staticmethod or set generate_vmap_rule=True."
              + NOTES);
    }
  }

  private static List<Tensor> generated(
      Function function, Interpreter interpreter, Unbatched plain, Tensor[] inputs) {
    VmappedFunction vmapped = new VmappedFunction(function, plain.dims(), interpreter.info());
    List<Tensor> outputs;
    try (var below = interpreter.lower()) {
      outputs = FunctionTransforms.call(vmapped, plain.tensors());
    }
    return wrapped(outputs, vmapped.outDims(), interpreter.level(), plain, inputs);
  }

  private static List<Tensor> written(
      Function function, Interpreter interpreter, Unbatched plain, Tensor[] inputs) {
    VmapResult result;
    try (var below = interpreter.lower()) {
      if (plain.isWhole()) {
        return FunctionTransforms.call(function, inputs);
      }
      List<Integer> inDims = Collections.unmodifiableList(Arrays.asList(plain.dims()));
      result = function.vmap(interpreter.info(), inDims, plain.tensors().clone());
    }
    if (result == null) {
      throw new TorchException(
          "Expected the vmap staticmethod to have two returns, an output and out_dims with pytree"
              + " structure compatible with the output. Got a <class 'NoneType'> instead");
    }
    Integer[] outDims = outDims(result);
    return wrapped(result.outputs(), outDims, interpreter.level(), plain, inputs);
  }

  private static List<Tensor> wrapped(
      List<Tensor> outputs, Integer[] outDims, long level, Unbatched plain, Tensor[] inputs) {
    Tensor[] wrapped =
        SameTensors.orElse(
            outputs,
            plain.tensors(),
            inputs,
            i ->
                outDims[i] == null
                    ? outputs.get(i)
                    : TransformTensors.batch(outputs.get(i), outDims[i], level));
    return Collections.unmodifiableList(Arrays.asList(wrapped));
  }

  /** One dimension for each output, counted from the front. */
  private static Integer[] outDims(VmapResult result) {
    List<Tensor> outputs = result.outputs();
    List<Integer> given = result.outDims();
    if (given.size() != 1 && given.size() != outputs.size()) {
      throw incompatible(given, outputs.size());
    }
    Integer[] dims = new Integer[outputs.size()];
    for (int i = 0; i < dims.length; i++) {
      if (outputs.get(i) == null) {
        throw new NullPointerException("outputs[" + i + "]");
      }
      Integer dim = given.get(given.size() == 1 ? 0 : i);
      dims[i] = dim == null ? null : (Integer) fromFront(dim, outputs.get(i).dim());
    }
    return dims;
  }

  private static TorchException incompatible(List<Integer> outDims, int outputs) {
    return new TorchException(
        "The autograd.Function's vmap staticmethod returned an incompatible (output, out_dims)"
            + " tuple. Expected out_dims="
            + PythonDims.text(outDims)
            + " to be compatible with the structure of `output`. out_dims has structure "
            + PythonDims.treeSpec(outDims)
            + " but output has structure "
            + (outputs == 1 ? "*" : PythonDims.treeSpec(outputs))
            + "."
            + NOTES);
  }

  // Words of maybe_wrap_dim (c10/core/WrapDimMinimal.cpp, 2.10), which meets the dimension later.
  private static int fromFront(int dim, int dims) {
    if (dim < -dims || dim >= dims) {
      throw new IndexOutOfBoundsException(
          dims == 0
              ? "Dimension specified as " + dim + " but tensor has no dimensions"
              : "Dimension out of range (expected to be in range of [-"
                  + dims
                  + ", "
                  + (dims - 1)
                  + "], but got "
                  + dim
                  + ")");
    }
    return dim < 0 ? dim + dims : dim;
  }
}
