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

import org.junit.jupiter.api.Test;
import org.torchjava.Functional;
import org.torchjava.InterpolateOptions;
import org.torchjava.Tensor;

/** Images in other sizes. */
class FunctionalResamplingTest {
  private final InterpolateOptions options = InterpolateOptions.defaults();
  private final Tensor line = doubles(shape(1, 1, 4), 0, 2, 4, 8);
  private final Tensor image = doubles(shape(1, 1, 2, 2), 0, 2, 4, 8);
  private final Tensor volume = doubles(shape(1, 1, 1, 2, 2), 0, 2, 4, 8);

  @Test
  void nearestRepeatsElements() {
    assertClose(Functional.interpolate(line, options.size(8)), 0, 0, 2, 2, 4, 4, 8, 8);
    assertClose(Functional.interpolate(line, options.scaleFactor(0.5)), 0, 4);
    Tensor twice = Functional.interpolate(image, options.scaleFactor(2));
    assertThat(twice.size()).containsExactly(1, 1, 4, 4);
    assertClose(twice, 0, 0, 2, 2, 0, 0, 2, 2, 4, 4, 8, 8, 4, 4, 8, 8);
    assertClose(Functional.interpolate(image, options.size(1, 4)), 0, 0, 2, 2);
    assertClose(Functional.interpolate(volume, options.size(1, 2, 4)), 0, 0, 2, 2, 4, 4, 8, 8);
    assertClose(Functional.upsample(line, options.size(2)), 0, 4);
    assertClose(Functional.upsampleNearest(line, options.size(2).mode("linear")), 0, 4);
    InterpolateOptions exact = options.mode("nearest-exact");
    assertClose(Functional.interpolate(line, exact.size(2)), 2, 8);
    assertClose(Functional.interpolate(image, exact.size(1)), 8);
    assertClose(Functional.interpolate(volume, exact.size(1)), 8);
  }

  @Test
  void areaTakesMeans() {
    InterpolateOptions area = options.mode("area");
    assertClose(Functional.interpolate(line, area.size(2)), 1, 6);
    assertClose(Functional.interpolate(line, area.scaleFactor(0.5)), 1, 6);
    assertClose(Functional.interpolate(image, area.size(1)), 3.5);
    assertClose(Functional.interpolate(volume, area.size(1)), 3.5);
  }

  @Test
  void linearModesInterpolate() {
    InterpolateOptions linear = options.mode("linear");
    assertClose(Functional.interpolate(line, linear.size(2)), 1, 6);
    assertClose(Functional.interpolate(line, linear.size(3).alignCorners(true)), 0, 3, 8);
    InterpolateOptions bilinear = options.mode("bilinear");
    assertClose(Functional.interpolate(image, bilinear.size(1)), 3.5);
    assertClose(
        Functional.interpolate(image, bilinear.size(3).alignCorners(true)),
        0,
        1,
        2,
        2,
        3.5,
        5,
        4,
        6,
        8);
    assertClose(Functional.upsampleBilinear(image, options.size(3)).index(0, 0, 1, 1), 3.5);
    InterpolateOptions trilinear = options.mode("trilinear").alignCorners(true);
    assertClose(Functional.interpolate(volume, trilinear.size(1, 3, 1)), 0, 2, 4);
    assertThat(gradFn(Functional.interpolate(leaf(image), bilinear.scaleFactor(2))))
        .isEqualTo("UpsampleBilinear2DBackward0");
  }

  @Test
  void cubicKeepsCornersAndConstants() {
    InterpolateOptions cubic = options.mode("bicubic");
    Tensor aligned = Functional.interpolate(image, cubic.size(3).alignCorners(true));
    assertClose(aligned.index(0, 0, 0, 0), 0);
    assertClose(aligned.index(0, 0, 2, 2), 8);
    assertClose(aligned.index(0, 0, 1, 1), 3.5);
  }

  @Test
  void antialiasingTakesAllElements() {
    Tensor wide = values(1, 1, 1, 8);
    for (String mode : new String[] {"bilinear", "bicubic"}) {
      InterpolateOptions smooth = options.mode(mode).size(1, 2);
      Tensor plain = Functional.interpolate(wide, smooth);
      Tensor smoothed = Functional.interpolate(wide, smooth.antialias(true));
      assertThat(smoothed.sub(plain).abs().max().doubleValue()).isGreaterThan(1e-3);
      assertThat(gradFn(Functional.interpolate(leaf(wide), smooth.antialias(true))))
          .isEqualTo(
              mode.equals("bilinear")
                  ? "UpsampleBilinear2DAaBackward0"
                  : "UpsampleBicubic2DAaBackward0");
    }
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.interpolate(image, options.size(1).antialias(true)))
        .withMessage(
            "Anti-alias option is restricted to bilinear and bicubic modes and requires a 4-D"
                + " tensor as input");
  }

  @Test
  void factorsAreRecomputedWhereAsked() {
    InterpolateOptions linear = options.mode("linear").scaleFactor(0.6);
    // Two elements either way, but 1 / 0.6 or 4 / 2 elements apart.
    assertClose(Functional.interpolate(line, linear.recomputeScaleFactor(true)), 1, 6);
    double second = 1.5 / 0.6 - 0.5;
    assertClose(Functional.interpolate(line, linear), 2 * (0.5 / 0.6 - 0.5), 4 + 4 * (second - 2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.interpolate(line, options.size(2).recomputeScaleFactor(true)))
        .withMessage("recompute_scale_factor is not meaningful with an explicit size.");
  }

  @Test
  void optionsThatDoNotFitAreRefused() {
    assertRefused(
        image,
        options.size(2).alignCorners(false),
        "align_corners option can only be set with the interpolating modes: linear | bilinear |"
            + " bicubic | trilinear");
    assertRefused(
        image,
        options.size(2).scaleFactor(2),
        "only one of size or scale_factor should be defined");
    assertRefused(image, options, "either size or scale_factor should be defined");
    assertRefused(
        image,
        options.size(2, 2, 2),
        "Input and output must have the same number of spatial dimensions, but got input with"
            + " spatial dimensions of [2, 2] and output size of [2, 2, 2]. Please provide input"
            + " tensor in (N, C, d1, d2, ...,dK) format and output size in (o1, o2, ...,oK)"
            + " format.");
    assertRefused(
        line,
        options.scaleFactor(2, 1.5),
        "Input and scale_factor must have the same number of spatial dimensions, but got input"
            + " with spatial dimensions of [4] and scale_factor of shape [2.0, 1.5]. Please"
            + " provide input tensor in (N, C, d1, d2, ...,dK) format and scale_factor in (s1,"
            + " s2, ...,sK) format.");
  }

  @Test
  void modesFitTheNumberOfDimensions() {
    assertUnsupported(line, "bilinear", "Got 3D input, but bilinear mode needs 4D input");
    assertUnsupported(line, "trilinear", "Got 3D input, but trilinear mode needs 5D input");
    assertUnsupported(image, "linear", "Got 4D input, but linear mode needs 3D input");
    assertUnsupported(volume, "bilinear", "Got 5D input, but bilinear mode needs 4D input");
    assertUnsupported(
        image,
        "cubic",
        "Input Error: Only 3D, 4D and 5D input Tensors supported (got 4D) for the modes: nearest |"
            + " linear | bilinear | bicubic | trilinear | area | nearest-exact (got cubic)");
    assertUnsupported(
        line.view(2, 2),
        "nearest",
        "Input Error: Only 3D, 4D and 5D input Tensors supported (got 2D) for the modes: nearest |"
            + " linear | bilinear | bicubic | trilinear | area | nearest-exact (got nearest)");
  }

  private void assertUnsupported(Tensor input, String mode, String message) {
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Functional.interpolate(input, options.size(2).mode(mode)))
        .withMessage(message);
  }

  private static void assertRefused(Tensor input, InterpolateOptions options, String message) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.interpolate(input, options))
        .withMessage(message);
  }
}
