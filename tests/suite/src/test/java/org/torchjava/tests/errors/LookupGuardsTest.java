package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.Linalg;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** Numbers that LibTorch takes for positions in memory are looked at first. */
class LookupGuardsTest {
  @Test
  void aPivotNamesARowOfTheMatrix() {
    Tensor b = ones(2, 1);

    refuses(
        () -> Linalg.luSolve(Torch.eye(2), tensor(1, 3).to(DType.INT32), b),
        "the pivot 3 names no row of a matrix with 2");
    refuses(
        () -> Linalg.ldlSolve(Torch.eye(2), tensor(0, 1).to(DType.INT32), b),
        "the pivot 0 names no row of a matrix with 2");
    assertThat(Linalg.luSolve(Torch.eye(2), tensor(1, 2).to(DType.INT32), b).equal(b)).isTrue();
  }

  @Test
  void negativePivotsOfAnLdlFactorizationComeInPairs() {
    Tensor b = ones(2, 1);

    refuses(
        () -> Linalg.ldlSolve(Torch.eye(2), tensor(1, -2).to(DType.INT32), b),
        "the pivot -2 names no row of a matrix with 2");
    assertThat(Linalg.ldlSolve(Torch.eye(2), tensor(1, 2).to(DType.INT32), b).equal(b)).isTrue();
  }

  @Test
  void aLabelIsOneOfTheClasses() {
    assertThatThrownBy(
            () ->
                Torch.ctcLoss(
                    zeros(4, 1, 3), tensor(new long[][] {{1, 3}}), new long[] {4}, new long[] {2}))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Target 3 is out of bounds.");
  }

  @Test
  void labelsBeyondTheLengthOfATargetAreNotRead() {
    Tensor loss =
        Torch.ctcLoss(
            zeros(4, 1, 3), tensor(new long[][] {{1, 3}}), new long[] {4}, new long[] {1});

    assertThat(loss.isfinite().booleanValue()).isTrue();
  }

  @Test
  void bagsAreMadeInOneOfThreeWays() {
    Tensor indices = zeros(2).to(DType.INT64);

    assertThatThrownBy(
            () ->
                Torch.embeddingBag(
                    ones(3, 2), indices, tensor(0L).view(1), false, 3, false, null, false, null))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("mode has to be 0 (sum), 1 (mean) or 2 (max), but got 3");
  }

  @Test
  void theOffsetOfABagIsAPositionInTheList() {
    Tensor indices = zeros(2).to(DType.INT64);

    refuses(
        () -> Torch.embeddingBag(ones(3, 2), indices, tensor(0L, 5L)),
        "the offset 5 of a bag is none of the 2 indices");
    refuses(
        () -> Torch.embeddingBag(ones(3, 2), indices, zeros(0).to(DType.INT64)),
        "offsets must have a bag for the 2 indices");
  }

  @Test
  void repeatsAddUpToTheOutputSize() {
    refuses(
        () -> Torch.repeatInterleave(tensor(1L, 2L), 4L),
        "allocated size does not match required size: the repeats add up to 3, but output_size is"
            + " 4");
    assertThat(Torch.repeatInterleave(tensor(1L, 2L), 3L).toLongArray()).containsExactly(0, 1, 1);
  }

  @Test
  void repeatsAreNotNegative() {
    String message = "repeats can not be negative";
    refuses(() -> Torch.repeatInterleave(tensor(3L, -3L), 0L), message);
    refuses(() -> Torch.repeatInterleave(tensor(3L, -3L)), message);
    refuses(() -> ones(2).repeatInterleave(tensor(3L, -3L)), message);
  }

  @Test
  void attentionHasAValueForEachKey() {
    Tensor query = ones(1, 2, 3, 4);

    refuses(
        () -> Torch.scaledDotProductAttention(query, query, ones(1, 2, 1, 4)),
        "scaled_dot_product_attention: expected as many values as keys, but got key of size"
            + " [1, 2, 3, 4] and value of size [1, 2, 1, 4]");
  }

  private static void refuses(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }
}
