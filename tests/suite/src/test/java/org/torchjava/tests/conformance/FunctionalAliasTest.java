package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;

import org.junit.jupiter.api.Test;
import org.torchjava.ConvTranspose2dOptions;
import org.torchjava.ConvTranspose3dOptions;
import org.torchjava.DType;
import org.torchjava.Functional;
import org.torchjava.Tensor;

/** Functions of torch.nn.functional that torch has too. */
class FunctionalAliasTest {
  private final Tensor x = doubles(shape(3), -48, 0.25, 2);

  @Test
  void negativeValuesAreCutOffOrMadeSmaller() {
    assertClose(Functional.relu(x), 0, 0.25, 2);
    assertClose(Functional.prelu(x, doubles(shape(1), 0.5)), -24, 0.25, 2);
    assertClose(Functional.rrelu(x), -11, 0.25, 2);
    assertClose(Functional.hardshrink(x), -48, 0, 2);
    assertClose(Functional.hardshrink(x, 2), -48, 0, 0);
    Tensor changed = x.clone();
    assertThat(Functional.rrelu_(changed)).isSameAs(changed);
    assertClose(changed, -11, 0.25, 2);
    assertThat(Functional.relu_(changed)).isSameAs(changed);
    assertClose(changed, 0, 0.25, 2);
  }

  @Test
  void curvesAreThoseOfTorch() {
    Tensor zero = doubles(shape(2), 0, 0);
    assertClose(Functional.sigmoid(zero), 0.5, 0.5);
    assertClose(Functional.tanh(zero), 0, 0);
    assertClose(Functional.softmax(zero, 0), 0.5, 0.5);
    assertClose(Functional.logSoftmax(zero, 0), -Math.log(2), -Math.log(2));
    assertThat(Functional.softmax(zero, 0, DType.FLOAT32)).hasToString("tensor([0.5000, 0.5000])");
    assertThat(Functional.logSoftmax(zero, 0, DType.FLOAT32))
        .hasToString("tensor([-0.6931, -0.6931])");
  }

  @Test
  void transposedConvolutionsSpreadValues() {
    Tensor image = tensor(new double[] {1, 2}).view(1, 1, 1, 2);
    Tensor weight = ones(1, 1, 1, 2);
    assertThat(Functional.convTranspose2d(image, weight).flatten())
        .hasToString("tensor([1., 3., 2.])");
    assertThat(Functional.convTranspose2d(image, weight, tensor(new double[] {10})).flatten())
        .hasToString("tensor([11., 13., 12.])");
    ConvTranspose2dOptions stride = ConvTranspose2dOptions.defaults().stride(1, 2);
    assertThat(Functional.convTranspose2d(image, weight, null, stride).flatten())
        .hasToString("tensor([1., 1., 2., 2.])");
    Tensor volume = image.unsqueeze(0);
    Tensor cube = weight.unsqueeze(0);
    assertThat(Functional.convTranspose3d(volume, cube).flatten())
        .hasToString("tensor([1., 3., 2.])");
    ConvTranspose3dOptions options = ConvTranspose3dOptions.defaults().stride(1, 1, 2);
    assertThat(Functional.convTranspose3d(volume, cube, null, options).flatten())
        .hasToString("tensor([1., 1., 2., 2.])");
    assertThat(Functional.convTranspose3d(volume, cube, tensor(new double[] {10})).flatten())
        .hasToString("tensor([11., 13., 12.])");
  }

  @Test
  void padNeedsNoValueForReflections() {
    Tensor line = tensor(new double[] {1, 2, 3}).view(1, 3);
    assertThat(Functional.pad(line, shape(1, 2), "reflect"))
        .hasToString("tensor([[2., 1., 2., 3., 2., 1.]])");
    assertThat(Functional.pad(line, shape(1, 0), "constant"))
        .hasToString("tensor([[0., 1., 2., 3.]])");
    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> Functional.pad(line, shape(1, 0), "mirror"))
        .withMessage("Unrecognised padding mode mirror");
  }
}
