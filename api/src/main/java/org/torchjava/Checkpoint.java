package org.torchjava;

import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;

/**
 * Trades time for memory: {@code torch.utils.checkpoint}. What a function saves for {@code
 * backward} is not kept; {@code backward} runs the function again instead, with the random numbers
 * that it got the first time.
 *
 * <p>As with {@code use_reentrant=False}, which PyTorch recommends. The function must compute the
 * same each time; where it saves other tensors the second time, {@code backward} throws. It runs on
 * the thread that calls, and again on the thread of the backward pass.
 *
 * @see <a href="https://docs.pytorch.org/docs/2.10/checkpoint.html">torch.utils.checkpoint</a>
 */
public final class Checkpoint {
  private Checkpoint() {}

  /**
   * Runs a function of one tensor without keeping what it saves.
   *
   * @param function what to run, now and in {@code backward}
   * @param input its argument
   * @return its result
   * @throws TorchException in {@code backward}, when the function then saves other tensors
   */
  public static Tensor checkpoint(UnaryOperator<Tensor> function, Tensor input) {
    Objects.requireNonNull(function, "function");
    Objects.requireNonNull(input, "input");
    return checkpoint(
            (List<Tensor> inputs) -> Collections.singletonList(function.apply(inputs.get(0))),
            List.of(input),
            true)
        .get(0);
  }

  /**
   * Runs a function of several tensors without keeping what it saves.
   *
   * @param function what to run, now and in {@code backward}
   * @param inputs its arguments
   * @param preserveRngState whether it gets the same random numbers again
   * @return its results
   * @throws TorchException in {@code backward}, when the function then saves other tensors
   */
  public static List<Tensor> checkpoint(
      java.util.function.Function<List<Tensor>, List<Tensor>> function,
      List<Tensor> inputs,
      boolean preserveRngState) {
    Objects.requireNonNull(function, "function");
    Args.handles(inputs, "inputs");
    Recomputation frame =
        new Recomputation(
            () -> function.apply(inputs), preserveRngState ? Torch.getRngState() : null);
    try (SavedTensorsHooks hooks = SavedTensorsHooks.open(frame::pack, frame::unpack)) {
      return function.apply(inputs);
    }
  }
}
