package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.cdist;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.tensordot;
import static org.torchjava.Torch.unravelIndex;
import static org.torchjava.Torch.zeros;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** tensordot, cdist and unravel_index, which torch/functional.py composes. */
class ContractionTest {
  private final Tensor a = values(2, 3, 4);
  private final Tensor b = values(3, 4, 5);

  @Test
  void tensordotContractsTheLastAndTheFirstDimensions() {
    Tensor expected = a.reshape(2, 12).mm(b.reshape(12, 5));
    assertClose(tensordot(a, b), expected);
    assertClose(tensordot(a, b, 2), expected);
    assertClose(tensordot(a, b, shape(1, 2), 0, 1), expected);
    assertThat(tensordot(a, b, 0).size()).containsExactly(2, 3, 4, 3, 4, 5);
    assertClose(tensordot(doubles(shape(2), 1, 2), doubles(shape(2), 3, 4), 1), 11);
  }

  @Test
  void tensordotRefusesMoreDimensionsThanThereAre() {
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> tensordot(a, b, -1))
        .withMessage("tensordot expects dims >= 0, but got dims=-1");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> tensordot(a, b, 4))
        .withMessage("tensordot expects dims < ndim_a or ndim_b, but got dims=4");
  }

  @Test
  void cdistMeasuresDistancesByEitherWay() {
    Tensor x = doubles(shape(2, 2), 0, 0, 3, 4);
    Tensor y = doubles(shape(1, 2), 0, 0);
    assertClose(cdist(x, y, 2, "use_mm_for_euclid_dist_if_necessary"), 0, 5);
    assertClose(cdist(x, y, 2, "use_mm_for_euclid_dist"), 0, 5);
    assertClose(cdist(x, y, 1, "donot_use_mm_for_euclid_dist"), 0, 7);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> cdist(x, y, 2, "fast"))
        .withMessage("fast is not a valid value for compute_mode");
  }

  /** https://docs.pytorch.org/docs/2.10/generated/torch.unravel_index.html. */
  @Test
  void positionsBecomeCoordinates() {
    assertThat(unravelIndex(tensor(4), 3, 2)).hasToString("[tensor(2), tensor(0)]");
    assertThat(unravelIndex(tensor(4, 1), 3, 2)).hasToString("[tensor([2, 0]), tensor([0, 1])]");
    assertThat(unravelIndex(arange(6), 3, 2))
        .hasToString("[tensor([0, 0, 1, 1, 2, 2]), tensor([0, 1, 0, 1, 0, 1])]");
    assertThat(unravelIndex(tensor(1234, 5678), 10, 10, 10, 10))
        .hasToString("[tensor([1, 5]), tensor([2, 6]), tensor([3, 7]), tensor([4, 8])]");
  }

  @Test
  void positionsAreIntegersInAShape() {
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> unravelIndex(zeros(2), 3))
        .withMessage("expected 'indices' to be integer dtype, but got torch.float32");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> unravelIndex(tensor(true), 3))
        .withMessage("expected 'indices' to be integer dtype, but got torch.bool");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> unravelIndex(tensor(1), 3, -2))
        .withMessage("'shape' cannot have negative values, but got (3, -2)");
  }
}
