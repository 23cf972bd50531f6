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

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.BatchNormOptions;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.InstanceNormOptions;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Normalization, by its formulas. */
class FunctionalNormalizationTest {
  private static final double EPS = 1e-5;

  private final Tensor x = values(2, 4, 3);
  private final Tensor weight = doubles(shape(4), 1, 2, 3, 4);
  private final Tensor bias = doubles(shape(4), 0.5, 0, -1, 2);

  /** Mean 0 and variance 1 over some dimensions. */
  private static Tensor normalized(Tensor input, double eps, long... dims) {
    Tensor centred = input.sub(input.mean(dims, true));
    return centred.div(centred.pow(2).mean(dims, true).add(eps).sqrt());
  }

  private static Tensor column(Tensor channels) {
    return channels.view(4, 1);
  }

  @Test
  void batchNormTakesTheBatchOrTheRunningStatistics() {
    Tensor mean = bias.clone();
    Tensor var = weight.clone();
    Tensor running = x.sub(column(mean)).div(column(var).add(EPS).sqrt());
    assertClose(Functional.batchNorm(x, mean, var), running);
    BatchNormOptions options =
        BatchNormOptions.defaults().weight(weight).bias(bias).training(true).eps(1e-3);
    Tensor trained = Functional.batchNorm(x, mean, var, options.momentum(0.25));
    assertClose(trained, normalized(x, 1e-3, 0, 2).mul(column(weight)).add(column(bias)));
    assertClose(mean, bias.mul(0.75).add(x.mean(0, 2).mul(0.25)));
    assertThat(var.toDoubleArray()).isNotEqualTo(weight.toDoubleArray());
    assertThat(gradFn(Functional.batchNorm(leaf(x), null, null, options)))
        .isEqualTo("NativeBatchNormBackward0");
  }

  @Test
  void batchNormNeedsTwoValues() {
    BatchNormOptions training = BatchNormOptions.defaults().training(true);
    Tensor one = Torch.ones(1, 3, 1);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.batchNorm(one, null, null, training))
        .withMessage(
            "Expected more than 1 value per channel when training, got input size"
                + " torch.Size([1, 3, 1])");
    assertThat(Functional.batchNorm(one, Torch.zeros(3), Torch.ones(3)).numel()).isEqualTo(3);
  }

  @Test
  void instanceNormTakesEachSampleAlone() {
    assertClose(Functional.instanceNorm(x), normalized(x, EPS, 2));
    InstanceNormOptions options =
        InstanceNormOptions.defaults().weight(weight).bias(bias).eps(1e-3);
    assertClose(
        Functional.instanceNorm(x, options),
        normalized(x, 1e-3, 2).mul(column(weight)).add(column(bias)));
    InstanceNormOptions running =
        InstanceNormOptions.defaults()
            .runningMean(bias)
            .runningVar(weight)
            .useInputStats(false)
            .momentum(0.5);
    assertClose(
        Functional.instanceNorm(x, running),
        x.sub(column(bias)).div(column(weight).add(EPS).sqrt()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.instanceNorm(Torch.ones(2, 3, 1)))
        .withMessage(
            "Expected more than 1 spatial element when training, got input size"
                + " torch.Size([2, 3, 1])");
  }

  @Test
  void layerNormTakesTheLastDimensions() {
    assertClose(Functional.layerNorm(x, 3), normalized(x, EPS, 2));
    assertClose(Functional.layerNorm(x, 4, 3), normalized(x, EPS, 1, 2));
    Tensor factors = doubles(shape(3), 1, 2, 3);
    Tensor summands = doubles(shape(3), 4, 5, 6);
    assertClose(
        Functional.layerNorm(x, shape(3), factors, summands, 1e-3),
        normalized(x, 1e-3, 2).mul(factors).add(summands));
    assertThat(gradFn(Functional.layerNorm(leaf(x), 3))).isEqualTo("NativeLayerNormBackward0");
  }

  @Test
  void rmsNormDividesByTheRootOfTheMeanSquare() {
    Tensor squares = x.pow(2).mean(shape(2), true);
    Tensor plain = x.div(squares.add(Math.ulp(1.0)).sqrt());
    assertClose(Functional.rmsNorm(x, 3), plain);
    Tensor factors = doubles(shape(3), 1, 2, 3);
    assertClose(Functional.rmsNorm(x, shape(3), factors), plain.mul(factors));
    assertClose(Functional.rmsNorm(x, shape(3), null, 0.5), x.div(squares.add(0.5).sqrt()));
  }

  @Test
  void groupNormTakesGroupsOfChannels() {
    Tensor groups = normalized(x.view(2, 2, 6), EPS, 2).view(2, 4, 3);
    assertClose(Functional.groupNorm(x, 2), groups);
    assertClose(
        Functional.groupNorm(x, 2, weight, bias, EPS),
        groups.mul(column(weight)).add(column(bias)));
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.groupNorm(Torch.ones(3), 1))
        .withMessage("Expected at least 2 dimensions for input tensor but received 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.groupNorm(Torch.ones(1, 2), 2))
        .withMessage("Expected more than 1 value per channel when training, got input size [1, 2]");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.groupNorm(x, 0))
        .withMessage("Expected num groups to be greater than 0, got 0");
  }

  @Test
  void normalizeDividesByNorms() {
    assertClose(Functional.normalize(x), x.div(x.pow(2).sum(shape(1), true).sqrt()));
    assertClose(Functional.normalize(x, 1, -1), x.div(x.abs().sum(shape(2), true)));
    Tensor all = x.pow(2).sum(shape(1, 2), true).sqrt();
    assertClose(Functional.normalize(x, 2, shape(1, 2), 100), x.div(100));
    assertClose(Functional.normalize(x, 2, shape(1, 2), 1e-12), x.div(all));
    assertClose(Functional.normalize(Torch.zeros(shape(2, 2), DType.FLOAT64)), 0, 0, 0, 0);
    assertThat(gradFn(Functional.normalize(leaf(x)))).isEqualTo("DivBackward0");
  }

  @Test
  void neighbouringChannelsNormalizeEachOther() {
    Tensor squares = x.pow(2);
    Tensor none = Torch.zeros(shape(2, 1, 3), DType.FLOAT64);
    Tensor before = Torch.cat(List.of(none, squares.narrow(1, 0, 3)), 1);
    Tensor after = Torch.cat(List.of(squares.narrow(1, 1, 3), none), 1);
    Tensor three = before.add(squares).add(after).div(3);
    Tensor expected = x.div(three.mul(0.5).add(2).pow(0.7));
    assertClose(Functional.localResponseNorm(x, 3, 0.5, 0.7, 2), expected);
    Tensor two = before.add(squares).div(2);
    assertClose(Functional.localResponseNorm(x, 2), x.div(two.mul(1e-4).add(1).pow(0.75)));
    assertClose(
        Functional.localResponseNorm(x.view(2, 4, 3, 1), 3, 0.5, 0.7, 2),
        expected.view(2, 4, 3, 1));
    Tensor empty = Torch.zeros(0, 2, 3);
    assertThat(Functional.localResponseNorm(empty, 3)).isSameAs(empty);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.localResponseNorm(Torch.ones(2, 2), 3))
        .withMessage(
            "Expected 3D or higher dimensionality                          input (got 2"
                + " dimensions)");
  }
}
