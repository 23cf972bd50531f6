package org.torchjava;

import static org.torchjava.DerivativeGraphs.finished;
import static org.torchjava.DerivativeGraphs.gradients;
import static org.torchjava.DerivativeGraphs.prepared;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.LongStream;

/** Whole Jacobians, by output and input, in the steps of torch/autograd/functional.py. */
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

  /** All outputs at once: one backward pass for a batch of rows. */
  private static List<List<Tensor>> byBasis(
      List<Tensor> outputs, List<Tensor> inputs, JacobianOptions options) {
    if (options.strict()) {
      throw new TorchException(
          HERE
              + "`strict=True` and `vectorized=True` are not supported together. Please either set"
              + " `strict=False` or `vectorize=False`.");
    }
    List<Tensor> flat = outputs.stream().map(output -> output.reshape(-1)).toList();
    GradOptions pass =
        GradOptions.defaults()
            .createGraph(options.createGraph())
            .gradOutputs(StandardBasis.rows(flat))
            .isGradsBatched(true);
    List<Tensor> rows = gradients(flat, inputs, pass);
    long[] sizes = StandardBasis.numels(outputs);
    List<List<Tensor>> jacobian = emptyLists(outputs.size());
    for (int i = 0; i < inputs.size(); i++) {
      List<Tensor> parts = rowsOrZeros(rows.get(i), inputs.get(i), sizes).splitWithSizes(sizes, 0);
      for (int j = 0; j < outputs.size(); j++) {
        jacobian.get(j).add(parts.get(j).view(joined(outputs.get(j), inputs.get(i))));
      }
    }
    return jacobian;
  }

  private static Tensor rowsOrZeros(Tensor rows, Tensor input, long[] sizes) {
    if (rows != null) {
      return rows;
    }
    long[] count = {LongStream.of(sizes).sum()};
    return Torch.zerosLike(input).expand(joined(count, input.size()));
  }

  /** All inputs at once: one tangent for each of their elements. */
  private static List<List<Tensor>> forward(DifferentiatedFunction func, List<Tensor> inputs) {
    TensorFunction body = TensorFunction.of((List<Tensor> in) -> func.apply(in));
    List<Tensor> outputs = new ArrayList<>();
    TensorFunction push =
        TensorFunction.of(
            (List<Tensor> vectors) -> {
              JvpResult result = Func.jvp(body, inputs, vectors);
              outputs.addAll(result.outputs());
              return result.tangents();
            });
    List<Tensor> columns = Func.vmap(push).apply(StandardBasis.rows(inputs));
    long[] sizes = StandardBasis.numels(inputs);
    List<List<Tensor>> jacobian = emptyLists(outputs.size());
    for (int i = 0; i < outputs.size(); i++) {
      List<Tensor> parts = columns.get(i).splitWithSizes(sizes, 0);
      for (int j = 0; j < inputs.size(); j++) {
        Tensor transposed = parts.get(j).permute(firstDimLast(parts.get(j).dim()));
        jacobian.get(i).add(transposed.reshape(joined(outputs.get(i), inputs.get(j))));
      }
    }
    return jacobian;
  }

  /** Columns were stacked in front, and belong behind. */
  private static long[] firstDimLast(int dims) {
    return LongStream.range(1, dims + 1L).map(dim -> dim % dims).toArray();
  }

  private static List<List<Tensor>> emptyLists(int count) {
    List<List<Tensor>> lists = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      lists.add(new ArrayList<>());
    }
    return lists;
  }

  private static long[] joined(Tensor output, Tensor input) {
    return joined(output.size(), input.size());
  }

  private static long[] joined(long[] first, long[] second) {
    return LongStream.concat(LongStream.of(first), LongStream.of(second)).toArray();
  }
}
