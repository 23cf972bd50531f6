package org.torchjava.commands.fuzz;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Index;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.print.PrintOptions;

/** Arguments that are neither numbers nor tensors. */
final class RandomObjects {
  private final RandomNumbers numbers;
  private final RandomTensors tensors;

  RandomObjects(RandomNumbers numbers, RandomTensors tensors) {
    this.numbers = numbers;
    this.tensors = tensors;
  }

  Object[] nested() {
    Object[] withItself = {null};
    withItself[0] = withItself;
    return numbers.oneOf(
        new double[][] {{1, 2}, {3, Double.NaN}},
        new int[][][] {{{1}, {2}}, {{3}, {4}}},
        new long[][] {{1, 2}, {3}},
        new long[][] {{1}, null},
        new byte[][] {{}, {}},
        new Complex[][] {{new Complex(1, 2)}},
        new Object[] {new int[] {1}, new long[] {1}},
        new Object[] {new int[] {1}, new int[][] {{1}}},
        new Object[] {1, 2},
        new String[] {"1"},
        new Object[0],
        withItself);
  }

  Scalar scalar() {
    return switch (numbers.below(4)) {
      case 0 -> Scalar.of(numbers.nextLong());
      case 1 -> Scalar.of(numbers.nextBoolean());
      case 2 -> Scalar.of(new Complex(numbers.nextDouble(), numbers.nextDouble()));
      default -> Scalar.of(numbers.nextDouble());
    };
  }

  TensorOptions options() {
    return switch (numbers.below(5)) {
      case 0 -> TensorOptions.defaults();
      case 1 -> numbers.oneIn(4) ? Device.META : Device.CPU;
      case 2 -> Torch.requiresGrad();
      case 3 -> Torch.requiresGrad().dtype(numbers.oneOf(DType.values()));
      default -> numbers.oneOf(DType.values());
    };
  }

  Index index() {
    return switch (numbers.below(10)) {
      case 0 -> Index.at(numbers.nextLong());
      case 1 -> Index.slice(numbers.nextLong(), numbers.nextLong());
      case 2 -> Index.slice(numbers.nextLong(), null, 1 + (long) numbers.below(3));
      case 3 -> Index.all();
      case 4 -> Index.ellipsis();
      case 5 -> Index.newAxis();
      case 6 -> Index.of(numbers.nextBoolean());
      case 7 -> Index.list(numbers.nextLongs());
      case 8 -> Index.list(numbers.nextBoolean(), numbers.nextBoolean());
      default -> Index.of(numbers.nextBoolean() ? tensors.indices(null) : tensors.next());
    };
  }

  /** A scope: the innermost of this thread, one around it, a closed one or another thread's. */
  TensorScope scope() {
    TensorScope scope = numbers.oneIn(4) ? Elsewhere.call(TensorScope::open) : TensorScope.open();
    switch (numbers.below(6)) {
      case 0 -> TensorScope.open();
      case 1 -> closeWhereItBelongs(scope);
      default -> {
        // as it is
      }
    }
    return scope;
  }

  private static void closeWhereItBelongs(TensorScope scope) {
    try {
      scope.close();
    } catch (IllegalStateException foreign) {
      Elsewhere.call(
          () -> {
            scope.close();
            return null;
          });
    }
  }

  PrintOptions printOptions() {
    Boolean sciMode = numbers.oneIn(2) ? null : (Boolean) numbers.nextBoolean();
    return PrintOptions.defaultProfile()
        .withPrecision(numbers.below(6))
        .withThreshold(numbers.below(20))
        .withSciMode(sciMode);
  }

  ByteBuffer buffer() {
    int bytes = numbers.below(40);
    ByteBuffer buffer =
        numbers.nextBoolean() ? ByteBuffer.allocate(bytes) : ByteBuffer.allocateDirect(bytes);
    buffer.order(numbers.oneOf(ByteOrder.BIG_ENDIAN, ByteOrder.LITTLE_ENDIAN));
    buffer.position(numbers.below(bytes + 1));
    return numbers.oneIn(4) ? buffer.asReadOnlyBuffer() : buffer;
  }

  Supplier<Object> supplier() {
    List<Object> withItself = new ArrayList<>();
    withItself.add(withItself);
    Object result =
        numbers.oneOf(1, List.of(Torch.ones(2)), new Object[] {null}, Path.of("x"), withItself);
    return numbers.nextBoolean() ? tensors::next : () -> result;
  }

  /** A function of several tensors to differentiate. */
  Function<List<Tensor>, Object> function(boolean toSeveral) {
    UnaryOperator<Tensor> operator = tensorOperator();
    return toSeveral
        ? inputs -> inputs.stream().map(operator).toList()
        : inputs -> inputs.isEmpty() ? null : operator.apply(inputs.get(0));
  }

  private UnaryOperator<Tensor> tensorOperator() {
    Tensor other = tensors.next();
    return switch (numbers.below(8)) {
      case 0 -> tensor -> tensor;
      case 1 -> tensor -> null;
      case 2 -> tensor -> other;
      case 3 -> tensor -> tensor.mul(other);
      case 4 -> Tensor::exp;
      case 5 -> Tensor::detach;
      default -> tensor -> tensor.mul(tensor).sum();
    };
  }
}
