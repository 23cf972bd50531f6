package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.Torch.shape;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Activations that Python composes or checks, by their formulas. */
@Isolated("seeds the process's random generator")
class FunctionalActivationTest {
  private final Tensor x = values(2, 4);

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  @Test
  void formulasHold() {
    assertClose(Functional.softsign(x), x.div(x.abs().add(1)));
    assertClose(Functional.tanhshrink(x), x.sub(x.tanh()));
    assertClose(Functional.logsigmoid(x), x.sigmoid().log());
    Tensor powers = x.neg().exp();
    assertClose(Functional.softmin(x, 0), powers.div(powers.sum(0)));
    assertThat(Functional.softmin(x, 1, DType.FLOAT32).dtype()).isEqualTo(DType.FLOAT32);
    assertClose(Functional.glu(x), x.narrow(1, 0, 2).mul(x.narrow(1, 2, 2).sigmoid()));
    assertClose(Functional.glu(x, 0), x.select(0, 0).mul(x.select(0, 1).sigmoid()).unsqueeze(0));
    assertThat(gradFn(Functional.softsign(leaf(x)))).isEqualTo("DivBackward0");
    assertThat(gradFn(Functional.tanhshrink(leaf(x)))).isEqualTo("SubBackward0");
    assertThat(gradFn(Functional.softmin(leaf(x), 0))).isEqualTo("SoftmaxBackward0");
  }

  @Test
  void hardtanhClamps() {
    assertClose(Functional.hardtanh(x.mul(2)), x.mul(2).clamp(-1.0, 1.0));
    assertClose(Functional.hardtanh(x, 0, 0.5), x.clamp(0.0, 0.5));
    Tensor changed = x.clone();
    assertThat(Functional.hardtanh_(changed, 0, 0.5)).isSameAs(changed);
    assertClose(changed, x.clamp(0.0, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.hardtanh(x, 1, 0))
        .withMessage("min_val cannot be greater than max_val");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.hardtanh_(x, 1, 0))
        .withMessage("min_val cannot be greater than max_val");
  }

  @Test
  void gluNeedsADimensionToHalve() {
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.glu(x.index(0, 0)))
        .withMessage("glu does not support scalars because halving size must be even");
  }

  @Test
  void rreluDrawsSlopesWhenTraining() {
    Tensor negative = doubles(shape(200), new double[200]).sub(1);
    assertClose(Functional.rrelu(negative, 0.2, 0.4, false), negative.mul(0.3));
    double[] drawn = Functional.rrelu(negative, 0.2, 0.4, true).toDoubleArray();
    assertThat(drawn).doesNotHaveDuplicates();
    for (double value : drawn) {
      assertThat(value).isBetween(-0.4, -0.2);
    }
  }

  @Test
  void gumbelSamplesFollowTheLogits() {
    Tensor logits = doubles(shape(2), Math.log(3), 0).expand(20_000, 2);
    Tensor hard = Functional.gumbelSoftmax(logits, 1, true, -1);
    assertThat(hard.mean(0).index(0).doubleValue()).isBetween(0.74, 0.76);
    assertThat(Torch.onesLike(hard).sub(hard).mul(hard).abs().max().doubleValue())
        .isLessThan(1e-12);
    assertClose(hard.sum(1).min(), 1);
  }

  @Test
  void gumbelTemperatureFlattensTheSample() {
    Tensor sharp = Functional.gumbelSoftmax(x, 1, false, 0);
    Torch.manualSeed(0);
    Tensor flat = Functional.gumbelSoftmax(x, 2, false, 0);
    Tensor roots = sharp.sqrt();
    assertClose(flat, roots.div(roots.sum(0)));
    Torch.manualSeed(0);
    Tensor last = Functional.gumbelSoftmax(x);
    assertClose(last.sum(1), 1, 1);
  }

  @Test
  void hardGumbelSamplesHaveTheSoftGradient() {
    Tensor soft = leaf(x);
    Functional.gumbelSoftmax(soft, 1, false, -1).mul(x).sum().backward();
    Torch.manualSeed(0);
    Tensor hard = leaf(x);
    Functional.gumbelSoftmax(hard, 1, true, -1).mul(x).sum().backward();
    assertClose(hard.grad(), soft.grad());
  }
}
