package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Functional;
import org.torchjava.MaxUnpoolOptions;
import org.torchjava.PoolingResult;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Pooling and its partial inverse. */
@Isolated("seeds the process's random generator")
class FunctionalPoolingTest {
  private final Tensor line = doubles(shape(1, 1, 6), 1, 5, 2, 7, 3, 4);
  private final Tensor image =
      doubles(shape(1, 4, 4), 1, 2, 3, 4, 8, 7, 6, 5, 9, 10, 11, 12, 16, 15, 14, 13);
  private final MaxUnpoolOptions options = MaxUnpoolOptions.defaults();

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  @Test
  void adaptivePoolingReachesASize() {
    assertClose(Functional.adaptiveMaxPool1d(line, 3), 5, 7, 4);
    PoolingResult pooled = Functional.adaptiveMaxPool1dWithIndices(line, 2);
    assertClose(pooled.output(), 5, 7);
    assertThat(pooled.indices().toLongArray()).containsExactly(1, 3);
    assertClose(Functional.adaptiveMaxPool2d(image, 2), 8, 6, 16, 14);
    assertClose(Functional.adaptiveMaxPool2d(image, 1, 2), 16, 14);
    assertThat(Functional.adaptiveMaxPool2dWithIndices(image, 2).indices().toLongArray())
        .containsExactly(4, 6, 12, 14);
    Tensor volume = image.unsqueeze(1);
    assertClose(Functional.adaptiveMaxPool3d(volume, 1, 2, 1), 8, 16);
    assertThat(Functional.adaptiveMaxPool3dWithIndices(volume, 1).indices().toLongArray())
        .containsExactly(12);
    assertThat(gradFn(Functional.adaptiveMaxPool2d(leaf(image), 2)))
        .isEqualTo("AdaptiveMaxPool2DBackward0");
  }

  @Test
  void hugeSizesWithoutElementsAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.adaptiveMaxPool2d(image, 1L << 40, 0))
        .withMessage("the output size [1099511627776, 0] is out of range");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.fractionalMaxPool2d(image, shape(-2), shape(2)))
        .withMessage("the windows of fractional pooling must not be empty, but got [-2, -2]");
  }

  @Test
  void powerPoolingTakesNorms() {
    double[] norms = {Math.sqrt(26), Math.sqrt(53), 5};
    assertClose(Functional.lpPool1d(line, 2, 2), norms);
    assertClose(
        Functional.lpPool1d(line, 2, shape(2), shape(3), true), Math.sqrt(26), Math.sqrt(58));
    assertClose(Functional.lpPool2d(image, 1, 2), 18, 18, 50, 50);
    assertClose(
        Functional.lpPool2d(image, 3, shape(4, 1), shape(1, 3), false),
        Math.cbrt(1 + 512 + 729 + 4096),
        Math.cbrt(64 + 125 + 1728 + 2197));
    Tensor volume = image.unsqueeze(1);
    assertClose(Functional.lpPool3d(volume, 1, 1, 2, 2), 18, 18, 50, 50);
    assertClose(Functional.lpPool3d(volume, 1, shape(1), shape(1, 3, 3), false), 1, 4, 16, 13);
    assertThat(gradFn(Functional.lpPool2d(leaf(image), 2, 2))).isEqualTo("PowBackward0");
  }

  @Test
  void fractionalPoolingTakesMaximaOfWindows() {
    Tensor input = values(2, 3, 8, 8);
    PoolingResult pooled = Functional.fractionalMaxPool2dWithIndices(input, shape(2), shape(4, 3));
    assertThat(pooled.output().size()).containsExactly(2, 3, 4, 3);
    Tensor there = input.flatten(2, -1).gather(2, pooled.indices().flatten(2, -1));
    assertClose(pooled.output().flatten(2, -1), there);
    Torch.manualSeed(0);
    assertClose(Functional.fractionalMaxPool2d(input, shape(2), shape(4, 3)), pooled.output());
    Torch.manualSeed(0);
    double[] ratio = {0.5, 0.4};
    assertClose(Functional.fractionalMaxPool2d(input, shape(2), ratio), pooled.output());
    Torch.manualSeed(0);
    assertThat(
            Functional.fractionalMaxPool2dWithIndices(input, shape(2), ratio)
                .indices()
                .toLongArray())
        .isEqualTo(pooled.indices().toLongArray());
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.fractionalMaxPool2d(input, shape(2), new double[3]))
        .withMessage(
            "fractional_max_pool2d requires output_ratio to either be a single Int or tuple of"
                + " Ints.");
  }

  @Test
  void fractionalPoolingTakesVolumes() {
    Tensor input = values(2, 6, 6, 6);
    PoolingResult pooled = Functional.fractionalMaxPool3dWithIndices(input, shape(2), shape(3));
    assertThat(pooled.output().size()).containsExactly(2, 3, 3, 3);
    Tensor there = input.flatten(1, -1).gather(1, pooled.indices().flatten(1, -1));
    assertClose(pooled.output().flatten(1, -1), there);
    Torch.manualSeed(0);
    assertClose(Functional.fractionalMaxPool3d(input, shape(2), shape(3)), pooled.output());
    Torch.manualSeed(0);
    double[] half = {0.5};
    assertClose(Functional.fractionalMaxPool3d(input, shape(2), half), pooled.output());
    Torch.manualSeed(0);
    assertClose(
        Functional.fractionalMaxPool3dWithIndices(input, shape(2), half).output(), pooled.output());
  }

  @Test
  void unpoolingPutsValuesBack() {
    PoolingResult pooled = Functional.adaptiveMaxPool1dWithIndices(line, 3);
    assertClose(Functional.maxUnpool1d(pooled.output(), pooled.indices(), 2), 0, 5, 0, 7, 0, 4);
    PoolingResult square = Functional.adaptiveMaxPool2dWithIndices(image, 2);
    Tensor back = Functional.maxUnpool2d(square.output(), square.indices(), 2);
    assertThat(back.size()).containsExactly(1, 4, 4);
    assertClose(back, 0, 0, 0, 0, 8, 0, 6, 0, 0, 0, 0, 0, 16, 0, 14, 0);
    PoolingResult cube = Functional.adaptiveMaxPool3dWithIndices(image.unsqueeze(1), 1, 2, 2);
    Tensor volume = Functional.maxUnpool3d(cube.output(), cube.indices(), 1, 2, 2);
    assertThat(volume.size()).containsExactly(1, 1, 4, 4);
    assertClose(volume, back.unsqueeze(1));
    assertThat(gradFn(Functional.maxUnpool2d(leaf(square.output()), square.indices(), 2)))
        .isEqualTo("MaxUnpool2DBackward0");
  }

  @Test
  void unpoolingReachesTheSizeThatWasPooled() {
    Tensor values = doubles(shape(1, 1, 2), 3, 4);
    Tensor indices = tensor(1L, 3L).view(1, 1, 2);
    assertClose(
        Functional.maxUnpool1d(values, indices, shape(2), options.outputSize(5)), 0, 3, 0, 4, 0);
    assertClose(
        Functional.maxUnpool1d(values, indices, shape(2), options.outputSize(1, 1, 5)),
        0,
        3,
        0,
        4,
        0);
    assertClose(
        Functional.maxUnpool1d(values, indices, shape(4), options.stride(2).padding(1)),
        0,
        3,
        0,
        4);
    Tensor image2 = values.view(1, 1, 2);
    assertThat(Functional.maxUnpool2d(image2, indices, shape(2), options.outputSize(3, 5)).size())
        .containsExactly(1, 3, 5);
    Tensor volume = values.view(1, 1, 1, 2);
    assertThat(
            Functional.maxUnpool3d(
                    volume, indices.view(1, 1, 1, 2), shape(2), options.outputSize(2, 3, 5))
                .size())
        .containsExactly(1, 2, 3, 5);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.maxUnpool1d(values, indices, shape(2), options.outputSize(6)))
        .withMessage("invalid output_size \"[6]\" (dim 0 must be between 2 and 6)");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.maxUnpool2d(image2, indices, shape(2), options.outputSize(6)))
        .withMessage(
            "output_size should be a sequence containing 2 or 4 elements, but it has a length of"
                + " '1'");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.maxUnpool1d(values, indices, shape(2), options.padding(9)))
        .withMessage("Trying to create tensor with negative dimension -14: [-14]");
    assertThatNullPointerException()
        .isThrownBy(() -> options.padding((long[]) null))
        .withMessage("padding");
  }
}
