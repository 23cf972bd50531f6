package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.allclose;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.inverse;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.trace;
import static org.torchjava.Torch.zerosLike;

import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.Tensor;

/**
 * The derivatives that the notebook on matrices states, for random inputs: autograd, the formula
 * and finite differences agree.
 */
class MatrixDerivativeTest {

  private static final double STEP = 1e-6;

  @AfterEach
  void reseed() {
    manualSeed(0);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theDerivativeOfABilinearForm(long seed) {
    manualSeed(seed);
    Tensor matrixA = rand(shape(5, 5), FLOAT64);
    Tensor b = rand(shape(5, 1), FLOAT64);
    Tensor c = rand(shape(5, 5), FLOAT64);
    Tensor d = rand(shape(5, 5), FLOAT64);
    Tensor e = rand(shape(5, 1), FLOAT64);
    Tensor x = rand(shape(5, 1), FLOAT64).requiresGrad_(true);
    Function<Tensor, Tensor> form =
        v -> mm(mm(mm(matrixA, v).add(b).t(), c), mm(d, v).add(e)).sum();
    form.apply(x).backward();

    Tensor formula =
        mm(mm(d.t(), c.t()), mm(matrixA, x).add(b))
            .add(mm(mm(matrixA.t(), c), mm(d, x).add(e)))
            .detach();

    assertThat(allclose(x.grad(), formula)).isTrue();
    assertThat(finiteDifferences(form, x).allclose(formula, 1e-5, 1e-6, false)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void theDerivativeOfTheTraceOfAnInverse(long seed) {
    manualSeed(seed);
    // Far from singular, so that small steps are small changes.
    Tensor x = rand(shape(5, 5), FLOAT64).add(eye(5).mul(5)).requiresGrad_(true);
    Tensor a = rand(shape(5, 5), FLOAT64);
    Function<Tensor, Tensor> form = v -> trace(mm(inverse(v), a));
    form.apply(x).backward();

    Tensor formula = mm(mm(inverse(x).t(), a.t()), inverse(x).t()).neg().detach();

    assertThat(allclose(x.grad(), formula)).isTrue();
    assertThat(finiteDifferences(form, x).allclose(formula, 1e-5, 1e-6, false)).isTrue();
  }

  /** The central differences of a function of a matrix, element by element. */
  private static Tensor finiteDifferences(Function<Tensor, Tensor> function, Tensor at) {
    return noGrad(
        () -> {
          Tensor differences = zerosLike(at).flatten();
          for (int i = 0; i < at.numel(); i++) {
            Tensor step = zerosLike(at);
            step.view(-1).index(i).fill_(STEP);
            double slope =
                (function.apply(at.add(step)).doubleValue()
                        - function.apply(at.sub(step)).doubleValue())
                    / (2 * STEP);
            differences.index(i).fill_(slope);
          }
          return differences.view(at.shape());
        });
  }
}
