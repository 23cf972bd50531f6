package org.torchjava.testing;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.DType;
import org.torchjava.Generator;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** The random vectors of fast mode, from a generator of their own: the same ones each time. */
final class RandomDirections {
  /**
   * A direction in an input, of length one.
   *
   * @param real the direction in its real parts
   * @param imaginary the direction in its imaginary parts; null where it has none
   */
  record Direction(Tensor real, Tensor imaginary) {
    double sum() {
      double sum = real.sum().item().toDouble();
      return imaginary == null ? sum : sum + imaginary.sum().item().toDouble();
    }
  }

  private final List<Direction> ofInputs = new ArrayList<>();
  private final List<Tensor> ofOutputs = new ArrayList<>();

  RandomDirections(List<Tensor> inputs, List<Tensor> outputs) {
    try (Generator generator = new Generator()) {
      for (Tensor input : inputs) {
        DType real = input.dtype().toReal();
        Tensor along = vector(input, real, generator);
        ofInputs.add(
            new Direction(
                along, CheckedFunction.isComplex(input) ? vector(input, real, generator) : null));
      }
      for (Tensor output : outputs) {
        ofOutputs.add(vector(output, output.dtype(), generator));
      }
    }
  }

  private static Tensor vector(Tensor like, DType dtype, Generator generator) {
    Tensor vector = Torch.rand(new long[] {like.numel()}, generator).to(like.device(), dtype);
    return vector.div_(vector.norm());
  }

  List<Direction> ofInputs() {
    return ofInputs;
  }

  List<Tensor> ofOutputs() {
    return ofOutputs;
  }
}
