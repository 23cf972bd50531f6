package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.CrossEntropyOptions;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.InDims;
import org.torchjava.Reduction;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.Warnings;

/**
 * Batching rules that PyTorch has in Python (torch/_functorch/vmap.py, 2.10): none goes one by one.
 */
@Isolated("listens to the process's warnings")
class BatchingRulesTest {
  private static final CrossEntropyOptions ENTROPY =
      CrossEntropyOptions.defaults().weight(Close.values(3).exp()).ignoreIndex(1);

  private final List<String> warnings = new ArrayList<>();

  @BeforeEach
  void listen() {
    Warnings.setHandler(warning -> warnings.add(warning.toString()));
  }

  @AfterEach
  void stopListening() {
    Warnings.setHandler(Warnings.logging());
  }

  private static Arguments of(String name, BinaryOperator<Tensor> loss) {
    return arguments(name, loss);
  }

  static Stream<Arguments> losses() {
    return Stream.of(
        of("mse_loss", Functional::mseLoss),
        of("mse_loss, sum", (x, y) -> x.sub(y).square().sum().add(Functional.mseLoss(x, y))),
        of("smooth_l1_loss", Functional::smoothL1Loss),
        of("smooth_l1_loss, beta", (x, y) -> Functional.smoothL1Loss(x, y, Reduction.SUM, 0.3)),
        of("huber_loss", Functional::huberLoss),
        of("huber_loss, delta", (x, y) -> Functional.huberLoss(x, y, Reduction.SUM, 0.3)),
        of("nll_loss", (x, y) -> Functional.nllLoss(x, classes(y))),
        of(
            "nll_loss of one",
            (x, y) -> Functional.nllLoss(x.select(0, 1), classes(y).select(0, 1))),
        of("cross_entropy", (x, y) -> Functional.crossEntropy(x, classes(y), ENTROPY)),
        of(
            "cross_entropy, each",
            (x, y) ->
                Functional.crossEntropy(x, classes(y), ENTROPY.reduction(Reduction.NONE))
                    .square()
                    .sum()),
        of(
            "nll_loss2d",
            (x, y) ->
                Functional.crossEntropy(
                    x.t().reshape(1, 3, 2, 2),
                    classes(y).reshape(1, 2, 2),
                    ENTROPY.reduction(Reduction.SUM))));
  }

  /** A class for each row. */
  private static Tensor classes(Tensor numbers) {
    return numbers.select(1, 0).mul(10).abs().to(DType.INT64).remainder(3);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("losses")
  void lossesAndTheirGradients(String name, BinaryOperator<Tensor> loss) {
    Tensor x = Close.values(5, 4, 3);
    Tensor y = Close.values(5, 4, 3).cos();

    Close.assertClose(vmap(loss).apply(x, y), loop(loss, x, y));
    BinaryOperator<Tensor> gradient = grad(loss);
    Close.assertClose(vmap(gradient).apply(x, y), loop(gradient, x, y));
    Close.assertClose(
        vmap(gradient, InDims.of(0, null)).apply(x, y.select(0, 0)),
        loop(gradient, x, y.select(0, 0).expand(5, 4, 3)));
    assertThat(warnings).isEmpty();
  }

  private static Tensor loop(BinaryOperator<Tensor> func, Tensor x, Tensor y) {
    List<Tensor> results = new ArrayList<>();
    for (int i = 0; i < x.size(0); i++) {
      results.add(func.apply(x.select(0, i), y.select(0, i)));
    }
    return Torch.stack(results);
  }

  @Test
  void whatFailsWithinARuleSaysNothingElse() {
    Tensor wrong = tensor(new long[] {0, 1, 2, 7});

    assertThatThrownBy(
            () -> vmap((Tensor v) -> Functional.nllLoss(v, wrong)).apply(Close.values(2, 4, 3)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("index 7 is out of bounds for dimension 2 with size 3");
    Tensor wrong2d = wrong.view(1, 2, 2);
    assertThatThrownBy(
            () ->
                vmap((Tensor v) -> Functional.nllLoss(v, wrong2d))
                    .apply(Close.values(2, 1, 3, 2, 2)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("index 7 is out of bounds for dimension ");
  }

  @Test
  void conjugatesOfABatch() {
    Tensor z = Torch.complex(Close.values(2, 3), Close.values(2, 3).cos());

    assertThat(vmap((Tensor v) -> v.conj()).apply(z).equal(z.conj())).isTrue();
    assertThat(vmap((Tensor v) -> v.conj().mul(v)).apply(z).equal(z.conj().mul(z))).isTrue();
    assertThat(vmap((Tensor v) -> v.conj()).apply(tensor(1.0, 2.0)))
        .hasToString("tensor([1., 2.])");
    assertThat(warnings).isEmpty();
  }
}
