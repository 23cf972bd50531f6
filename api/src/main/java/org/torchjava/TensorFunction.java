package org.torchjava;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/**
 * A function of any number of tensors that returns any number of tensors: what {@link Func}
 * transforms where one to three inputs and one output are not enough.
 *
 * <pre>{@code
 * TensorFunction f = TensorFunction.binary((x, y) -> List.of(x.mul(y), x.add(y)));
 * List<Tensor> both = Func.vmap(f).apply(xs, ys);
 * }</pre>
 *
 * <p>Immutable, and as safe on several threads as the function it was made of.
 */
public final class TensorFunction implements Function<List<Tensor>, List<Tensor>> {
  private final Function<? super List<Tensor>, ? extends List<Tensor>> function;

  private TensorFunction(Function<? super List<Tensor>, ? extends List<Tensor>> function) {
    this.function = function;
  }

  /**
   * {@return a function of lists as a function of tensors}
   *
   * @param function takes the inputs, returns the outputs
   */
  public static TensorFunction of(Function<? super List<Tensor>, ? extends List<Tensor>> function) {
    return new TensorFunction(Objects.requireNonNull(function, "function"));
  }

  /**
   * {@return a function of one input and several outputs}
   *
   * @param function takes the input, returns the outputs
   */
  public static TensorFunction unary(Function<? super Tensor, ? extends List<Tensor>> function) {
    Objects.requireNonNull(function, "function");
    return new TensorFunction(inputs -> function.apply(exactly(1, inputs).get(0)));
  }

  /**
   * {@return a function of two inputs and several outputs}
   *
   * @param function takes the inputs, returns the outputs
   */
  public static TensorFunction binary(
      BiFunction<? super Tensor, ? super Tensor, ? extends List<Tensor>> function) {
    Objects.requireNonNull(function, "function");
    return new TensorFunction(inputs -> function.apply(exactly(2, inputs).get(0), inputs.get(1)));
  }

  /**
   * {@return the outputs for these inputs; a list that cannot be changed}
   *
   * @param inputs the inputs
   * @throws IllegalArgumentException if the function takes another number of them
   */
  public List<Tensor> apply(Tensor... inputs) {
    return apply(Arrays.asList(Objects.requireNonNull(inputs, "inputs")));
  }

  /**
   * {@return the outputs for these inputs; a list that cannot be changed}
   *
   * @param inputs the inputs, none of which is null
   * @throws IllegalArgumentException if the function takes another number of them
   */
  @Override
  public List<Tensor> apply(List<Tensor> inputs) {
    Tensor[] given = Objects.requireNonNull(inputs, "inputs").toArray(new Tensor[0]);
    for (int i = 0; i < given.length; i++) {
      Objects.requireNonNull(given[i], "inputs[" + i + "]");
    }
    return run(List.of(given));
  }

  /** The outputs, of which a missing list is one that is missing. */
  private List<Tensor> run(List<Tensor> inputs) {
    List<Tensor> outputs = function.apply(inputs);
    return outputs == null
        ? Collections.singletonList(null)
        : Collections.unmodifiableList(new ArrayList<>(outputs));
  }

  private static List<Tensor> exactly(int count, List<Tensor> inputs) {
    if (inputs.size() != count) {
      throw new IllegalArgumentException(
          "the function takes " + count + " inputs, but was given " + inputs.size());
    }
    return inputs;
  }

  // With one output, in both directions.

  static TensorFunction ofOne(UnaryOperator<Tensor> func) {
    Objects.requireNonNull(func, "func");
    return unary(x -> Collections.singletonList(func.apply(x)));
  }

  static TensorFunction ofOne(BinaryOperator<Tensor> func) {
    Objects.requireNonNull(func, "func");
    return binary((x, y) -> Collections.singletonList(func.apply(x, y)));
  }

  static TensorFunction ofOne(TernaryOperator<Tensor> func) {
    Objects.requireNonNull(func, "func");
    return new TensorFunction(
        inputs -> {
          exactly(3, inputs);
          Tensor output = func.apply(inputs.get(0), inputs.get(1), inputs.get(2));
          return Collections.singletonList(output);
        });
  }

  UnaryOperator<Tensor> asUnary() {
    return x -> apply(x).get(0);
  }

  BinaryOperator<Tensor> asBinary() {
    return (x, y) -> apply(x, y).get(0);
  }

  TernaryOperator<Tensor> asTernary() {
    return (x, y, z) -> apply(x, y, z).get(0);
  }
}
