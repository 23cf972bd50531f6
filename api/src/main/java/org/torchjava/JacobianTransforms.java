package org.torchjava;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.LongStream;

/**
 * {@code jacrev} and {@code jacfwd}: the Jacobians of each output by each argnum, output by output.
 * Rules and messages: torch/_functorch/eager_transforms.py, 2.10.
 */
final class JacobianTransforms {
  private JacobianTransforms() {}

  /** One vjp for each element of the outputs, many of them at a time. */
  static List<Tensor> reverse(
      TensorFunction func, FuncJacobianOptions options, List<Tensor> inputs) {
    requireReal("jacrev", inputs, "inputs");
    VjpResult result = ReverseTransforms.vjp(func, options.argnums(), options.hasAux(), inputs);
    List<Tensor> outputs = result.outputs();
    requireReal("jacrev", outputs, "outputs");
    List<Tensor> by = Argnums.select(inputs, Argnums.fromFront(options.argnums(), inputs.size()));
    List<Tensor> stacked = stacked(result.vjpFn(), outputs, options.chunkSize());
    return results(splitRows(stacked, outputs, by), result.aux());
  }

  /** For each input, the rows of its Jacobians by all elements of all outputs. */
  private static List<Tensor> stacked(TensorFunction vjp, List<Tensor> outputs, Integer chunkSize) {
    long rows = LongStream.of(StandardBasis.numels(outputs)).sum();
    long step = chunkSize == null || chunkSize >= rows ? rows : chunkSize;
    boolean loop = chunkSize != null && chunkSize == 1;
    List<List<Tensor>> chunks = new ArrayList<>();
    long start = 0;
    do {
      List<Tensor> basis = StandardBasis.rows(outputs, start, Math.min(step, rows - start));
      chunks.add(loop ? row(vjp, basis) : Func.vmap(vjp).apply(basis));
      start += step;
    } while (start < rows);
    return chunks.size() == 1 ? chunks.get(0) : joined(chunks);
  }

  /** The only row of a basis, without vmap and what vmap cannot do. */
  private static List<Tensor> row(TensorFunction vjp, List<Tensor> basis) {
    List<Tensor> only = basis.stream().map(each -> each.squeeze(0)).toList();
    return vjp.apply(only).stream().map(each -> each.unsqueeze(0)).toList();
  }

  private static List<Tensor> joined(List<List<Tensor>> chunks) {
    List<Tensor> joined = new ArrayList<>();
    for (int i = 0; i < chunks.get(0).size(); i++) {
      int input = i;
      joined.add(Torch.cat(chunks.stream().map(chunk -> chunk.get(input)).toList(), 0));
    }
    return joined;
  }

  private static List<Tensor> splitRows(
      List<Tensor> stacked, List<Tensor> outputs, List<Tensor> by) {
    long[] numels = StandardBasis.numels(outputs);
    List<List<Tensor>> ofInputs =
        stacked.stream().map(rows -> rows.splitWithSizes(numels, 0)).toList();
    List<Tensor> jacobians = new ArrayList<>();
    for (int output = 0; output < outputs.size(); output++) {
      for (int input = 0; input < by.size(); input++) {
        long[] shape = concat(outputs.get(output).size(), by.get(input).size());
        jacobians.add(ofInputs.get(input).get(output).view(shape));
      }
    }
    return jacobians;
  }

  /** One jvp for each element of the inputs, all of them at once. */
  static List<Tensor> forward(
      TensorFunction func, FuncJacobianOptions options, List<Tensor> inputs) {
    requireReal("jacfwd", inputs, "inputs");
    List<Tensor> by = Argnums.select(inputs, Argnums.fromFront(options.argnums(), inputs.size()));
    int[] outputs = new int[1];
    TensorFunction push =
        TensorFunction.of(
            tangents -> {
              JvpResult result =
                  ForwardTransforms.jvp(
                      func, options.argnums(), false, options.hasAux(), inputs, tangents);
              requireReal("jacfwd", result.outputs(), "outputs");
              outputs[0] = result.tangents().size();
              return results(result.tangents(), result.aux());
            });
    VmapOptions mapped = VmapOptions.defaults().randomness(options.randomness());
    List<Tensor> basis = StandardBasis.rows(by, 0, LongStream.of(StandardBasis.numels(by)).sum());
    List<Tensor> pushed = Func.vmap(push, mapped).apply(basis);
    List<Tensor> aux = pushed.stream().skip(outputs[0]).map(each -> each.select(0, 0)).toList();
    return results(splitColumns(pushed.subList(0, outputs[0]), by), aux);
  }

  /** Forwards over backwards. */
  static List<Tensor> hessian(
      TensorFunction func, FuncJacobianOptions options, List<Tensor> inputs) {
    return forward(Func.jacrev(func, options), options, inputs);
  }

  private static List<Tensor> splitColumns(List<Tensor> pushed, List<Tensor> by) {
    long[] numels = StandardBasis.numels(by);
    List<Tensor> jacobians = new ArrayList<>();
    for (Tensor columns : pushed) {
      List<Tensor> ofInputs = columns.movedim(0, -1).splitWithSizes(numels, -1);
      for (int i = 0; i < by.size(); i++) {
        long[] shape = by.get(i).size();
        Tensor jacobian = ofInputs.get(i);
        jacobians.add(shape.length == 0 ? jacobian.squeeze(-1) : jacobian.unflatten(-1, shape));
      }
    }
    return jacobians;
  }

  private static List<Tensor> results(List<Tensor> jacobians, List<Tensor> aux) {
    List<Tensor> results = new ArrayList<>(jacobians);
    results.addAll(aux);
    return Collections.unmodifiableList(results);
  }

  private static long[] concat(long[] first, long[] second) {
    return LongStream.concat(LongStream.of(first), LongStream.of(second)).toArray();
  }

  private static void requireReal(String api, List<Tensor> tensors, String which) {
    for (int i = 0; i < tensors.size(); i++) {
      if (tensors.get(i).dtype().isComplex()) {
        throw new TorchException(
            api
                + ": Expected all "
                + which
                + " to be real but received complex tensor at flattened input idx: "
                + i);
      }
    }
  }
}
