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
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Images sampled at any place, and their blocks. */
class FunctionalGridTest {
  private final Tensor image = doubles(shape(1, 1, 2, 2), 0, 2, 4, 8);
  private final Tensor identity = doubles(shape(1, 2, 3), 1, 0, 0, 0, 1, 0);

  @Test
  void identityMapsSampleTheImageItself() {
    Tensor input = values(2, 3, 4, 5);
    Tensor maps = identity.expand(2, 2, 3);
    Tensor grid = Functional.affineGrid(maps, 2, 3, 4, 5);
    assertThat(grid.size()).containsExactly(2, 4, 5, 2);
    assertClose(Functional.gridSample(input, grid), input);
    Tensor corners = Functional.affineGrid(maps, shape(2, 3, 4, 5), true);
    assertClose(corners.index(0, 0, 0), -1, -1);
    assertClose(Functional.gridSample(input, corners, "nearest", "border", true), input);
    Tensor volume = values(1, 2, 2, 3, 4);
    Tensor three = doubles(shape(1, 3, 4), 1, 0, 0, 0, 0, 1, 0, 0, 0, 0, 1, 0);
    assertClose(Functional.gridSample(volume, Functional.affineGrid(three, 1, 2, 2, 3, 4)), volume);
    assertThat(gradFn(Functional.gridSample(leaf(input), grid)))
        .isEqualTo("GridSampler2DBackward0");
  }

  @Test
  void samplesLieBetweenAndBeyondElements() {
    Tensor places = doubles(shape(1, 1, 3, 2), 0, 0, 0, -1, 3, 0.5);
    assertClose(Functional.gridSample(image, places), 3.5, 0.5, 0);
    assertClose(Functional.gridSample(image, places, "bilinear", "border", false), 3.5, 1, 8);
    assertClose(Functional.gridSample(image, places, "bilinear", "zeros", true), 3.5, 1, 0);
    Tensor beyond = doubles(shape(1, 1, 1, 2), -1.5, -0.5);
    assertClose(Functional.gridSample(image, beyond, "nearest", "reflection", false), 0);
    assertClose(Functional.gridSample(image, beyond, "nearest", "zeros", false), 0);
    Tensor corner = doubles(shape(1, 1, 1, 2), 1, 1);
    assertClose(Functional.gridSample(image, corner, "bicubic", "border", true), 8);
  }

  @Test
  void otherModesAreRefused() {
    Tensor places = doubles(shape(1, 1, 1, 2), 0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.gridSample(image, places, "cubic", "zeros", false))
        .withMessage(
            "nn.functional.grid_sample(): expected mode to be 'bilinear', 'nearest' or 'bicubic',"
                + " but got: 'cubic'");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.gridSample(image, places, "nearest", "ones", false))
        .withMessage(
            "nn.functional.grid_sample(): expected padding_mode to be 'zeros', 'border', or"
                + " 'reflection', but got: 'ones'");
  }

  @Test
  void mapsFitTheSize() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Functional.affineGrid(Torch.ones(shape(1, 2, 3), DType.INT64), 1, 1, 2, 2))
        .withMessage("Expected theta to have floating point type, but got torch.int64");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.affineGrid(identity, 1, 1, 2, 2, 2))
        .withMessage(
            "Expected a batch of 3D affine matrices of shape Nx3x4 for size torch.Size([1, 1, 2,"
                + " 2, 2]). Got torch.Size([1, 2, 3]).");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.affineGrid(identity, 1, 1, 0, 2))
        .withMessage("Expected non-zero, positive output size. Got torch.Size([1, 1, 0, 2])");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Functional.affineGrid(identity, 1, 1, 2))
        .withMessage(
            "affine_grid only supports 4D and 5D sizes, for 2D and 3D affine transforms,"
                + " respectively. Got size torch.Size([1, 1, 2]).");
  }

  @Test
  void blocksBecomeColumns() {
    Tensor wide = doubles(shape(1, 1, 2, 3), 1, 2, 3, 4, 5, 6);
    Tensor columns = Functional.unfold(wide, 2);
    assertThat(columns.size()).containsExactly(1, 4, 2);
    assertClose(columns, 1, 2, 2, 3, 4, 5, 5, 6);
    assertClose(Functional.unfold(wide, 1, 3), 1, 4, 2, 5, 3, 6);
    assertClose(Functional.unfold(wide, shape(1, 2), shape(1, 2), shape(0), shape(1)), 1, 4, 3, 6);
    assertClose(
        Functional.unfold(wide, shape(1), shape(1), shape(0, 1), shape(1, 2)), 0, 2, 0, 0, 5, 0);
  }

  @Test
  void blocksOfOverflowingSizeAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.unfold(image, 1L << 40))
        .withMessage("the size 1099511627776 of a block is out of range");
  }

  @Test
  void columnsAddUpToImages() {
    Tensor wide = doubles(shape(1, 1, 2, 3), 1, 2, 3, 4, 5, 6);
    Tensor columns = Functional.unfold(wide, 2);
    assertClose(Functional.fold(columns, shape(2, 3), shape(2)), 1, 4, 3, 4, 10, 6);
    Tensor rows = Functional.unfold(wide, shape(1, 2), shape(1, 2), shape(0), shape(1));
    assertClose(
        Functional.fold(rows, shape(2, 3), shape(1, 2), shape(1, 2), shape(0), shape(1)),
        1,
        0,
        3,
        4,
        0,
        6);
    assertThat(gradFn(Functional.fold(leaf(columns), shape(2, 3), shape(2))))
        .isEqualTo("Col2ImBackward0");
  }
}
