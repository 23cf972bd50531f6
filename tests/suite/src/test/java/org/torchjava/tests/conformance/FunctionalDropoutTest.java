package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Functional;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Dropout: what is dropped, what is kept, and what is refused. */
@Isolated("seeds the process's random generator")
class FunctionalDropoutTest {

  @BeforeEach
  void seed() {
    Torch.manualSeed(0);
  }

  @Test
  void elementsAreDroppedOrScaled() {
    Tensor ones = Torch.ones(1000);
    double[] dropped = Functional.dropout(ones, 0.2).toDoubleArray();
    assertThat(dropped).containsOnly(0, 1.25);
    long kept = Arrays.stream(dropped).filter(x -> x != 0).count();
    assertThat(kept).isBetween(750L, 850L);
    assertThat(Functional.dropout(ones).toDoubleArray()).containsOnly(0, 2);
    assertClose(Functional.dropout(ones, 0.2, false), ones);
    assertClose(Functional.dropout(ones, 1), Torch.zeros(1000));
    assertThat(gradFn(Functional.dropout(leaf(ones), 0.2))).isEqualTo("MulBackward0");
  }

  @Test
  void inPlaceFormsWriteToTheInput() {
    Tensor ones = Torch.ones(100);
    assertThat(Functional.dropout_(ones, 0.5, true)).isSameAs(ones);
    assertThat(ones.toDoubleArray()).containsOnly(0, 2);
    Tensor same = Torch.ones(100);
    assertThat(Functional.alphaDropout_(same, 0.5, false)).isSameAs(same);
    assertThat(same.toDoubleArray()).containsOnly(1);
    assertThat(Functional.alphaDropout_(same, 0.5, true)).isSameAs(same);
    assertThat(same.toDoubleArray()).doesNotContain(1);
    Tensor channels = Torch.ones(1, 8, 2);
    assertThat(Functional.featureAlphaDropout_(channels, 0.5, true)).isSameAs(channels);
    assertThat(channels.toDoubleArray()).doesNotContain(1);
    assertUniformChannels(channels);
  }

  @Test
  void alphaDropoutKeepsMeanAndVariance() {
    Tensor normal = Torch.randn(20_000);
    Tensor masked = Functional.alphaDropout(normal, 0.3, true);
    assertThat(Math.abs(masked.mean().doubleValue())).isLessThan(0.03);
    assertThat(Math.abs(masked.std().doubleValue() - 1)).isLessThan(0.03);
    assertClose(Functional.alphaDropout(normal, 0.3, false), normal);
  }

  @Test
  void channelsAreDroppedAsAWhole() {
    for (Tensor dropped :
        List.of(
            Functional.dropout1d(Torch.ones(2, 8, 3), 0.5, true),
            Functional.dropout1d(Torch.ones(8, 3), 0.5, true).unsqueeze(0),
            Functional.dropout2d(Torch.ones(2, 8, 3, 2), 0.5, true),
            Functional.dropout3d(Torch.ones(2, 8, 1, 3, 2), 0.5, true),
            Functional.dropout3d(Torch.ones(8, 1, 3, 2), 0.5, true).unsqueeze(0),
            Functional.dropout1d_(Torch.ones(2, 8, 3), 0.5, true),
            Functional.dropout2d_(Torch.ones(2, 8, 3, 2), 0.5, true),
            Functional.dropout3d_(Torch.ones(2, 8, 1, 3, 2), 0.5, true))) {
      assertThat(dropped.toDoubleArray()).containsOnly(0, 2);
      assertUniformChannels(dropped);
    }
    assertUniformChannels(Functional.featureAlphaDropout(Torch.ones(2, 8, 3), 0.5, true));
    Tensor input = values(2, 3, 2);
    assertClose(Functional.dropout1d(input, 0.5, false), input);
    assertClose(Functional.featureAlphaDropout(input, 0.5, false), input);
  }

  @Test
  void inputsWithoutABatchKeepTheirShape() {
    Tensor rows = Torch.ones(8, 3);
    assertThat(Functional.dropout1d_(rows, 0.5, true)).isSameAs(rows);
    assertThat(rows.size()).containsExactly(8, 3);
    assertThat(rows.toDoubleArray()).containsOnly(0, 2);
    assertThat(Functional.dropout1d(rows, 0.5, true).size()).containsExactly(8, 3);
    Tensor volume = Torch.ones(8, 1, 3, 2);
    Functional.dropout3d_(volume, 0.5, true);
    assertThat(volume.size()).containsExactly(8, 1, 3, 2);
    assertThat(volume.toDoubleArray()).containsOnly(0, 2);
  }

  @Test
  void probabilitiesLieBetweenZeroAndOne() {
    Tensor x = Torch.ones(2, 2, 2, 2, 2);
    List<ThrowingCallable> calls =
        List.of(
            () -> Functional.dropout(x, -0.5),
            () -> Functional.dropout_(x, -0.5, true),
            () -> Functional.alphaDropout(x, -0.5, true),
            () -> Functional.alphaDropout_(x, -0.5, true),
            () -> Functional.featureAlphaDropout(x, -0.5, true),
            () -> Functional.featureAlphaDropout_(x, -0.5, true),
            () -> Functional.dropout1d(x, -0.5, true),
            () -> Functional.dropout1d_(x, -0.5, true),
            () -> Functional.dropout2d(x, -0.5, true),
            () -> Functional.dropout2d_(x, -0.5, true),
            () -> Functional.dropout3d(x, -0.5, true),
            () -> Functional.dropout3d_(x, -0.5, true));
    for (ThrowingCallable call : calls) {
      assertThatIllegalArgumentException()
          .isThrownBy(call)
          .withMessage("dropout probability has to be between 0 and 1, but got -0.5");
    }
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.dropout1d(x, 0.5, true))
        .withMessage(
            "dropout1d: Expected 2D or 3D input, but received a 5D input. Note that dropout1d"
                + " exists to provide channel-wise dropout on inputs with 1 spatial dimension, a"
                + " channel dimension, and an optional batch dimension (i.e. 2D or 3D inputs).");
  }

  private static void assertUniformChannels(Tensor dropped) {
    Tensor channels = dropped.flatten(2, -1);
    Tensor first = channels.narrow(2, 0, 1).expandAs(channels);
    assertClose(channels, first);
    assertThat(Arrays.stream(dropped.toDoubleArray()).distinct().count()).isEqualTo(2);
  }
}
