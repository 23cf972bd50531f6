package org.torchjava.commands.fuzz;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.torchjava.Func;
import org.torchjava.FuncGradOptions;
import org.torchjava.FuncJacobianOptions;
import org.torchjava.InDims;
import org.torchjava.Randomness;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.Torch;
import org.torchjava.VmapOptions;
import org.torchjava.VmapResult;

/** Functions of tensors, some of them transformed, and what transforms take besides. */
final class RandomFunctions {
  private final RandomNumbers numbers;
  private final RandomTensors tensors;

  RandomFunctions(RandomNumbers numbers, RandomTensors tensors) {
    this.numbers = numbers;
    this.tensors = tensors;
  }

  /** A function of tensors; where it is given anything else, that is the result. */
  UnaryOperator<Object> unary() {
    UnaryOperator<Tensor> function = ofTensor();
    return x -> x instanceof Tensor tensor ? function.apply(tensor) : x;
  }

  private UnaryOperator<Tensor> ofTensor() {
    return switch (numbers.below(10)) {
      case 0 -> UnaryOperator.identity();
      case 1 -> x -> x.sin().sum();
      case 2 -> x -> null;
      case 3 -> x -> tensors.next();
      case 4 -> this::kept;
      case 5 -> Func.grad((Tensor x) -> x.exp().sum());
      case 6 -> Func.vmap((Tensor x) -> x.mul(2));
      case 7 -> x -> RandomFunction.next(numbers, tensors).apply(x);
      case 8 -> Func.vmap((Tensor x) -> RandomFunction.next(numbers, tensors).apply(x));
      default -> x -> x.mul(x);
    };
  }

  /** Tensors of transforms that outlive them come to be arguments of later calls. */
  private Tensor kept(Tensor tensor) {
    tensors.remember(tensor);
    return tensor.cos();
  }

  TensorFunction several() {
    TensorFunction plain =
        switch (numbers.below(5)) {
          case 0 -> TensorFunction.of((List<Tensor> inputs) -> inputs);
          case 1 -> TensorFunction.of((List<Tensor> inputs) -> null);
          case 2 -> TensorFunction.of((List<Tensor> inputs) -> Collections.singletonList(null));
          case 3 -> TensorFunction.binary((x, y) -> List.of(x.mul(y), y));
          default -> TensorFunction.unary(x -> List.of(x.sin().sum(), kept(x)));
        };
    return switch (numbers.below(6)) {
      case 0 -> Func.vmap(plain, vmapOptions());
      case 1 -> Func.gradAndValue(plain, gradOptions());
      case 2 -> Func.vmap(Func.grad(plain, gradOptions()), vmapOptions());
      default -> plain;
    };
  }

  /** Runs a call within a transform whose tensors may be among its arguments. */
  void within(Runnable call) {
    boolean[] ran = new boolean[1];
    UnaryOperator<Tensor> body =
        x -> {
          tensors.remember(x);
          tensors.remember(x.mul(2));
          ran[0] = true;
          call.run();
          return Torch.zeros(new long[0]);
        };
    try {
      transformed(body);
    } catch (RuntimeException e) {
      if (!ran[0]) {
        throw e;
      }
      // else the call has closed or changed what the transform goes on with
    }
  }

  private void transformed(UnaryOperator<Tensor> body) {
    Tensor batch = Torch.randn(new long[] {2, 3, 3});
    VmapOptions different = VmapOptions.defaults().randomness(Randomness.DIFFERENT);
    switch (numbers.below(4)) {
      case 0 -> Func.vmap(body, different).apply(batch);
      case 1 -> Func.grad(body).apply(batch);
      case 2 -> Func.vmap(Func.grad(body), different).apply(batch);
      default -> Func.jvp(body, batch, Torch.onesLike(batch));
    }
  }

  InDims inDims() {
    Integer[] dims = new Integer[1 + numbers.below(2)];
    Arrays.setAll(dims, i -> numbers.oneIn(4) ? null : (Integer) (int) numbers.nextLong());
    return InDims.of(dims);
  }

  VmapOptions vmapOptions() {
    VmapOptions options = VmapOptions.defaults().randomness(numbers.oneOf(Randomness.values()));
    if (numbers.oneIn(3)) {
      options = options.inDims(inDims());
    }
    if (numbers.oneIn(3)) {
      options = options.outDims(inDims().dims().toArray(Integer[]::new));
    }
    return numbers.oneIn(4) ? options.chunkSize(1 + numbers.below(3)) : options;
  }

  VmapResult vmapResult() {
    return VmapResult.of(
        Collections.nCopies(1 + numbers.below(2), tensors.next()),
        inDims().dims().toArray(Integer[]::new));
  }

  FuncGradOptions gradOptions() {
    return FuncGradOptions.defaults().argnums(argnums()).hasAux(numbers.oneIn(4));
  }

  FuncJacobianOptions jacobianOptions() {
    FuncJacobianOptions options = FuncJacobianOptions.defaults().argnums(argnums());
    return options
        .hasAux(numbers.oneIn(4))
        .chunkSize(numbers.oneIn(3) ? 1 + numbers.below(3) : null)
        .randomness(numbers.oneOf(Randomness.values()));
  }

  private int[] argnums() {
    return Arrays.stream(numbers.oneIn(2) ? new long[1] : numbers.nextLongs())
        .mapToInt(argnum -> (int) argnum)
        .toArray();
  }
}
