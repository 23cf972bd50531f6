package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Index;
import org.torchjava.LinAlgException;
import org.torchjava.Linalg;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** What random calls have found: each of these ended the JVM, hung, or threw the wrong thing. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD, unit = TimeUnit.SECONDS)
class GuardsTest {
  private static final String NON_FINITE =
      "The algorithm failed to converge because the input matrix contained non-finite values.";

  private final Tensor batch = infiniteBatch();

  /** Two matrices of 3 x 4; the second one has an infinity, over which LAPACK loops for ever. */
  private static Tensor infiniteBatch() {
    Tensor tensor = ones(2, 3, 4).tril();
    tensor.indexPut_(Double.POSITIVE_INFINITY, Index.at(1), Index.at(0), Index.at(0));
    return tensor;
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  private static void doesNotConverge(ThrowingCallable call) {
    assertThatThrownBy(call)
        .isExactlyInstanceOf(LinAlgException.class)
        .hasMessage("linalg.svd: (Batch element 1): " + NON_FINITE);
  }

  @Test
  void singularVectorsOfInfinitiesDoNotConverge() {
    doesNotConverge(() -> Linalg.svd(batch));
    doesNotConverge(() -> Linalg.svd(batch, false));
    doesNotConverge(() -> batch.svd());
    doesNotConverge(() -> Linalg.pinv(batch));
    doesNotConverge(() -> Linalg.pinv(batch, 1e-3, false));
    doesNotConverge(() -> batch.pinverse());
    doesNotConverge(() -> batch.pinverse(1e-3));
    Tensor single = batch.select(0, 1);
    assertThatThrownBy(() -> Linalg.svd(single)).hasMessage("linalg.svd: " + NON_FINITE);
    assertThat(Linalg.svd(batch.select(0, 0)).s().numel()).isEqualTo(3);
  }

  @Test
  void singularValuesOfInfinitiesDoNotConvergeWhereAGradientNeedsTheVectors() {
    Tensor leaf = batch.clone().requiresGrad_();
    Tensor single = leaf.select(0, 1);
    doesNotConverge(() -> Linalg.svdvals(leaf));
    doesNotConverge(() -> leaf.svd(true, false));
    doesNotConverge(() -> Linalg.matrixRank(leaf));
    doesNotConverge(() -> Linalg.matrixRank(leaf, 1e-3, false));
    doesNotConverge(() -> Linalg.cond(leaf));
    doesNotConverge(() -> Linalg.cond(leaf, -2));
    doesNotConverge(() -> Linalg.cond(leaf, "nuc"));
    doesNotConverge(() -> Linalg.norm(leaf, 2, shape(1, 2), false));
    for (ThrowingCallable norm :
        List.<ThrowingCallable>of(() -> Linalg.norm(single, 2), () -> Linalg.norm(single, "nuc"))) {
      assertThatThrownBy(norm).hasMessage("linalg.svd: " + NON_FINITE);
    }
    assertThatCode(() -> Linalg.svdvals(batch)).doesNotThrowAnyException();
    assertThatCode(() -> Linalg.norm(leaf, 2, shape(1), false)).doesNotThrowAnyException();
  }

  @Test
  void leastSquaresOfInfinitiesAreRefusedByTheDriversThatLoop() {
    Tensor single = batch.select(0, 1);
    String message = "torch.linalg.lstsq: input tensor should not contain infs or NaNs.";
    refuses(() -> Linalg.lstsq(single, single, null, "gelss"), message);
    refuses(() -> Linalg.lstsq(single, single, null, "gelsd"), message);
    Tensor leaf = ones(shape(3, 1), Torch.requiresGrad());
    refuses(() -> Linalg.lstsq(single, leaf), message);
    assertThatCode(() -> Linalg.lstsq(single, single, null, "gelsy")).doesNotThrowAnyException();
  }

  @Test
  void theLeastPowerIsRefused() {
    String message = "matrix_power: the exponent -9223372036854775808 is out of range";
    Tensor square = ones(2, 2);
    for (ThrowingCallable call :
        List.<ThrowingCallable>of(
            () -> square.matrixPower(Long.MIN_VALUE),
            () -> Linalg.matrixPower(square, Long.MIN_VALUE))) {
      assertThatThrownBy(call)
          .isExactlyInstanceOf(IllegalArgumentException.class)
          .hasMessage(message);
    }
  }

  @Test
  void emptyViewsHaveNoNegativeSizes() {
    Tensor one = ones(1);
    String message = "Trying to create tensor with negative dimension -2: [0, -2]";
    refuses(() -> one.expand(0, -2), message);
    refuses(() -> one.broadcastTo(0, -2), message);
    refuses(() -> one.asStrided(shape(0, -2), shape(1, 1)), message);
    refuses(() -> one.asStrided(shape(0, -2), shape(1, 1), 0), message);
    assertThat(one.expand(0, -1).size()).containsExactly(0, 1);
  }

  @Test
  void arraysThatContainThemselvesHaveTooManyDimensions() {
    Object[] array = {null};
    array[0] = array;
    assertThatThrownBy(() -> Torch.tensor(array))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("too many dimensions 'Object[]'");
  }

  @Test
  void aScopeLetsOutResultsThatContainThemselves() {
    List<Object> list = new ArrayList<>();
    list.add(list);
    list.add(TensorScope.run(() -> ones(2)));
    assertThat(TensorScope.run(() -> list)).isSameAs(list);
    Path path = Path.of("x");
    assertThat(TensorScope.run(() -> path)).isSameAs(path);
  }

  @Test
  void quotedErrorsBringNoFramesAlong() {
    refuses(
        () -> ones(3).unflatten(0, -2, -2),
        "unflatten got an unexpected error:\ninvalid shape dimension -2 at index 0 of shape [-2,"
            + " -2]");
  }

  @Test
  void nullsAreNamed() {
    assertThatNullPointerException().isThrownBy(() -> DType.of(null)).withMessage("name");
    assertThatNullPointerException().isThrownBy(() -> Device.of(null)).withMessage("text");
    assertThatNullPointerException()
        .isThrownBy(() -> Scalar.of((Complex) null))
        .withMessage("value");
  }
}
