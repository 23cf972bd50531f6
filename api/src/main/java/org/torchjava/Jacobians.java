package org.torchjava;

import static org.torchjava.DerivativeGraphs.finished;
import static org.torchjava.DerivativeGraphs.gradients;
import static org.torchjava.DerivativeGraphs.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Whole Jacobians, by output and input, in the steps of torch/autograd/functional.py. What PyTorch
 * batches with vmap is computed row by row or column by column.
 */
final class Jacobians {
  private static final String HERE = "torch.autograd.functional.jacobian: ";
  private static final String REVERSE = "reverse-mode";
  private static final String FORWARD = "forward-mode";

  private Jacobians() {}

  static boolean isStrategy(String strategy) {
    return strategy.equals(FORWARD) || strategy.equals(REVERSE);
  }

  static boolean isForward(String strategy) {
    return strategy.equals(FORWARD);
  }

  static List<List<Tensor>> of(
      DifferentiatedFunction func, List<Tensor> inputs, JacobianOptions options) {
    if (!isStrategy(options.strategy())) {
      throw new IllegalArgumentException(
          "Expected strategy to be either \"forward-mode\" or \"reverse-mode\". Hint: If your"
              + " function has more outputs than inputs, \"forward-mode\" tends to be more"
              + " performant. Otherwise, prefer to use \"reverse-mode\".");
    }
    if (!isForward(options.strategy())) {
      return reverse(func, inputs, options);
    }
    if (options.createGraph()) {
      throw new UnsupportedOperationException(
          notTogether("`create_graph=True`")
              + "`create_graph=False` or `strategy=\"reverse-mode\"`.");
    }
    if (options.strict()) {
      throw new TorchException(
          notTogether("`strict=True`") + "`strict=False` or `strategy=\"reverse-mode\"`.");
    }
    if (!options.vectorize()) {
      throw new UnsupportedOperationException(
          "Computing Jacobian using forward-AD or forward-over-reverse Hessian isonly implemented"
              + " for `vectorize=True`.");
    }
    return forward(func.named("None", "outputs"), inputs);
  }

  private static String notTogether(String option) {
    return HERE
        + option
        + " and `strategy=\"forward-mode\"` are not supported together (yet). Please either set ";
  }

  private static List<List<Tensor>> reverse(
      DifferentiatedFunction func, List<Tensor> inputs, JacobianOptions options) {
    try (var on = GradMode.enableGrad()) {
      List<Tensor> in = prepared(inputs, options.createGraph(), true);
      List<Tensor> outputs = func.apply(in);
      if (options.strict()) {
        DerivativeChecks.requireOutputsRecorded(outputs);
      }
      List<List<Tensor>> jacobian =
          options.vectorize() ? byBasis(outputs, in, options) : byElement(outputs, in, options);
      if (jacobian.isEmpty()) {
        throw new IndexOutOfBoundsException("tuple index out of range"); // as Python
      }
      return jacobian.stream().map(row -> finished(row, options.createGraph())).toList();
    }
  }

  private static List<List<Tensor>> byElement(
      List<Tensor> outputs, List<Tensor> inputs, JacobianOptions options) {
    List<List<Tensor>> jacobian = new ArrayList<>();
    for (int i = 0; i < outputs.size(); i++) {
      Tensor output = outputs.get(i);
      List<List<Tensor>> rows = emptyLists(inputs.size());
      for (long j = 0; j < output.numel(); j++) {
        List<Tensor> element = List.of(output.reshape(-1).select(0, j));
        addRow(
            rows,
            gradients(element, inputs, null, true, options.createGraph()),
            inputs,
            options,
            i);
      }
      jacobian.add(stacked(rows, output, inputs));
    }
    return jacobian;
  }

  private static void addRow(
      List<List<Tensor>> rows,
      List<Tensor> row,
      List<Tensor> inputs,
      JacobianOptions options,
      int output) {
    for (int input = 0; input < row.size(); input++) {
      Tensor gradient = row.get(input);
      if (gradient == null && options.strict()) {
        throw new TorchException(
            "Output "
                + output
                + " of the user-provided function is independent of input "
                + input
                + ". This is not allowed in strict mode.");
      }
      if (gradient != null
          && options.strict()
          && options.createGraph()
          && !gradient.requiresGrad()) {
        // Python names the output's index here.
        throw DerivativeChecks.independentWithGraph("jacobian", output);
      }
      rows.get(input).add(gradient == null ? Torch.zerosLike(inputs.get(input)) : gradient);
    }
  }

  private static List<Tensor> stacked(List<List<Tensor>> rows, Tensor output, List<Tensor> inputs) {
    List<Tensor> stacked = new ArrayList<>();
    for (int i = 0; i < rows.size(); i++) {
      stacked.add(Torch.stack(rows.get(i)).view(joined(output, inputs.get(i))));
    }
    return stacked;
  }

  /** All outputs at once, one vector of the standard basis after the other. */
  private static List<List<Tensor>> byBasis(
      List<Tensor> outputs, List<Tensor> inputs, JacobianOptions options) {
    if (options.strict()) {
      throw new TorchException(
          HERE
              + "`strict=True` and `vectorized=True` are not supported together. Please either set"
              + " `strict=False` or `vectorize=False`.");
    }
    long[] sizes = numels(outputs);
    long total = LongStream.of(sizes).sum();
    List<Tensor> basis = standardBasis(outputs, sizes);
    List<Tensor> flat = outputs.stream().map(output -> output.reshape(-1)).toList();
    List<List<Tensor>> rows = emptyLists(inputs.size());
    for (long row = 0; row < total; row++) {
      List<Tensor> found =
          gradients(flat, inputs, selected(basis, row), true, options.createGraph());
      for (int i = 0; i < found.size(); i++) {
        Tensor gradient = found.get(i);
        rows.get(i).add(gradient == null ? Torch.zerosLike(inputs.get(i)) : gradient);
      }
    }
    List<List<Tensor>> jacobian = emptyLists(outputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      List<Tensor> parts = Torch.stack(rows.get(i)).splitWithSizes(sizes, 0);
      for (int j = 0; j < outputs.size(); j++) {
        jacobian.get(j).add(parts.get(j).view(joined(outputs.get(j), inputs.get(i))));
      }
    }
    return jacobian;
  }

  private static List<List<Tensor>> forward(DifferentiatedFunction func, List<Tensor> inputs) {
    long[] sizes = numels(inputs);
    long total = LongStream.of(sizes).sum();
    List<Tensor> basis = standardBasis(inputs, sizes);
    List<List<Tensor>> columns = new ArrayList<>();
    List<Tensor> outputs = List.of();
    for (long column = 0; column < Math.max(total, 1); column++) {
      List<Tensor> vectors = total == 0 ? inputs : selected(basis, column); // once for the shapes
      List<UnpackedDualTensor> results = tangents(func, inputs, vectors);
      outputs = results.stream().map(UnpackedDualTensor::primal).toList();
      columns.add(results.stream().map(Jacobians::tangentOrZeros).toList());
    }
    List<List<Tensor>> jacobian = emptyLists(outputs.size());
    for (int i = 0; i < outputs.size(); i++) {
      int output = i;
      Tensor stacked = Torch.stack(columns.stream().map(column -> column.get(output)).toList());
      List<Tensor> parts = stacked.narrow(0, 0, total).splitWithSizes(sizes, 0);
      for (int j = 0; j < inputs.size(); j++) {
        Tensor transposed = parts.get(j).permute(firstDimLast(stacked.dim()));
        jacobian.get(i).add(transposed.reshape(joined(outputs.get(i), inputs.get(j))));
      }
    }
    return jacobian;
  }

  /** Columns were stacked in front, and belong behind. */
  private static long[] firstDimLast(int dims) {
    return LongStream.range(1, dims + 1L).map(dim -> dim % dims).toArray();
  }

  private static List<UnpackedDualTensor> tangents(
      DifferentiatedFunction func, List<Tensor> inputs, List<Tensor> vectors) {
    try (var level = ForwardAD.dualLevel()) {
      List<Tensor> duals = new ArrayList<>();
      for (int i = 0; i < inputs.size(); i++) {
        Tensor input = inputs.get(i);
        duals.add(ForwardAD.makeDual(input, vectors.get(i).viewAs(input)));
      }
      return func.apply(List.copyOf(duals)).stream().map(ForwardAD::unpackDual).toList();
    }
  }

  private static Tensor tangentOrZeros(UnpackedDualTensor result) {
    return result.tangent() == null ? Torch.zerosLike(result.primal()) : result.tangent();
  }

  /** The identity matrix of all elements, cut into the columns of each tensor. */
  private static List<Tensor> standardBasis(List<Tensor> tensors, long[] sizes) {
    if (tensors.isEmpty()) {
      throw new IllegalArgumentException("Expected at least one tensor");
    }
    long total = LongStream.of(sizes).sum();
    List<Tensor> basis = new ArrayList<>();
    long begin = 0;
    for (int i = 0; i < sizes.length; i++) {
      Tensor chunk = tensors.get(i).newZeros(total, sizes[i]);
      chunk.diagonal(-begin).fill_(1);
      basis.add(chunk);
      begin += sizes[i];
    }
    return basis;
  }

  private static List<Tensor> selected(List<Tensor> basis, long row) {
    return basis.stream().map(chunk -> chunk.select(0, row)).toList();
  }

  private static long[] numels(List<Tensor> tensors) {
    return tensors.stream().mapToLong(Tensor::numel).toArray();
  }

  private static List<List<Tensor>> emptyLists(int count) {
    List<List<Tensor>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static long[] joined(Tensor output, Tensor input) {
    return LongStream.concat(LongStream.of(output.size()), LongStream.of(input.size())).toArray();
  }
}
