package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.torchjava.Reduction.MEAN;
import static org.torchjava.Reduction.NONE;
import static org.torchjava.Reduction.SUM;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.tests.conformance.Close.assertClose;
import static org.torchjava.tests.conformance.Close.doubles;
import static org.torchjava.tests.conformance.Close.gradFn;
import static org.torchjava.tests.conformance.Close.leaf;
import static org.torchjava.tests.conformance.Close.values;

import org.junit.jupiter.api.Test;
import org.torchjava.Functional;
import org.torchjava.MultiMarginLossOptions;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TripletMarginLossOptions;

/** Losses that keep values apart, by their formulas. */
class FunctionalMarginLossTest {
  private final Tensor a = doubles(shape(3), 1, 2, 3);
  private final Tensor b = doubles(shape(3), 2, 2, 1);
  private final Tensor signs = doubles(shape(3), 1, -1, -1);

  @Test
  void rankingLossIsPaidForTheWrongOrder() {
    assertClose(Functional.marginRankingLoss(a, b, signs, 0.5, NONE), 1.5, 0.5, 2.5);
    assertClose(Functional.marginRankingLoss(a, b, signs), 1);
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.marginRankingLoss(a, b.view(3, 1), signs))
        .withMessage(
            "margin_ranking_loss : All input tensors should have same dimension but got sizes:"
                + " input1: torch.Size([3]), input2: torch.Size([3, 1]), target:"
                + " torch.Size([3]) ");
  }

  @Test
  void hingeLossIsTheDistanceOrTheMargin() {
    assertClose(Functional.hingeEmbeddingLoss(a, signs, 2.5, NONE), 1, 0.5, 0);
    assertClose(Functional.hingeEmbeddingLoss(a, signs), 1.0 / 3);
  }

  @Test
  void cosineLossIsTheAngle() {
    Tensor x = doubles(shape(2, 2), 1, 0, 3, 4);
    Tensor y = doubles(shape(2, 2), 1, 1, 4, 3);
    Tensor labels = doubles(shape(2), 1, -1);
    double first = 1 - Math.sqrt(0.5);
    Tensor losses = Functional.cosineEmbeddingLoss(x, y, labels, 0.5, NONE);
    assertThat(losses.sub(doubles(shape(2), first, 0.46)).abs().max().doubleValue())
        .isLessThan(1e-9);
    assertThat(Functional.cosineEmbeddingLoss(x, y, labels).doubleValue())
        .isCloseTo((first + 0.96) / 2, within(1e-9));
  }

  @Test
  void multiMarginLossComparesWithTheTrueClass() {
    Tensor scores = doubles(shape(2, 3), 0.1, 0.8, 0.4, 2, 0.5, 1.5);
    Tensor classes = tensor(1L, 0L);
    assertClose(Functional.multiMarginLoss(scores, classes), ((0.3 + 0.6) / 3 + 0.5 / 3) / 2);
    MultiMarginLossOptions options =
        MultiMarginLossOptions.defaults().p(2).margin(2).reduction(NONE);
    assertClose(
        Functional.multiMarginLoss(scores, classes, options),
        (1.3 * 1.3 + 1.6 * 1.6) / 3,
        (0.5 * 0.5 + 1.5 * 1.5) / 3);
    assertClose(
        Functional.multiMarginLoss(scores, classes, options.weight(doubles(shape(3), 2, 3, 4))),
        1.3 * 1.3 + 1.6 * 1.6,
        (0.5 * 0.5 + 1.5 * 1.5) * 2 / 3);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.multiMarginLoss(scores, classes, options.p(3)))
        .withMessage("only p == 1 and p == 2 supported");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Functional.multiMarginLoss(scores, classes, options.weight(scores)))
        .withMessage("weight must be one-dimensional");
  }

  @Test
  void multilabelMarginLossComparesWithAllLabels() {
    Tensor scores = doubles(shape(1, 4), 0.1, 0.2, 0.4, 0.8);
    Tensor labels = tensor(new long[] {3, 0, -1, 1}).view(1, 4);
    assertClose(Functional.multilabelMarginLoss(scores, labels), 0.85);
    assertClose(Functional.multilabelMarginLoss(scores, labels, NONE), 0.85);
  }

  @Test
  void softMarginLossesAreLogistic() {
    Tensor losses = a.mul(signs).neg().exp().add(1).log();
    assertClose(Functional.softMarginLoss(a, signs, NONE), losses);
    assertClose(Functional.softMarginLoss(a, signs), losses.mean());
    Tensor scores = values(2, 3);
    Tensor labels = doubles(shape(2, 3), 1, 0, 1, 0, 0, 1);
    Tensor single = Functional.binaryCrossEntropyWithLogits(scores, labels, NONE);
    assertClose(Functional.multilabelSoftMarginLoss(scores, labels), single.mean());
    Tensor weight = doubles(shape(3), 1, 2, 3);
    assertClose(
        Functional.multilabelSoftMarginLoss(scores, labels, weight, NONE),
        single.mul(weight).mean(1));
    assertThat(gradFn(Functional.multilabelSoftMarginLoss(leaf(scores), labels)))
        .isEqualTo("MeanBackward0");
  }

  @Test
  void tripletLossComparesDistances() {
    Tensor anchor = doubles(shape(2, 1), 0, 0);
    Tensor positive = doubles(shape(2, 1), 3, 1);
    Tensor negative = doubles(shape(2, 1), 3.5, 5);
    TripletMarginLossOptions options = TripletMarginLossOptions.defaults().eps(0).reduction(NONE);
    assertClose(Functional.tripletMarginLoss(anchor, positive, negative, options), 0.5, 0);
    assertClose(
        Functional.tripletMarginLoss(anchor, positive, negative, options.swap(true)), 3.5, 0);
    assertClose(
        Functional.tripletMarginLoss(anchor, positive, negative, options.margin(5).p(1)), 4.5, 1);
    assertThat(Functional.tripletMarginLoss(anchor, positive, negative).doubleValue())
        .isCloseTo(0.25, within(1e-5));
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> Functional.tripletMarginLoss(anchor, positive, negative, options.margin(0)))
        .withMessage("margin must be greater than 0, got 0.0");
  }

  @Test
  void tripletLossTakesAnyDistance() {
    Tensor anchor = doubles(shape(2), 0, 0);
    Tensor positive = doubles(shape(2), 3, 1);
    Tensor negative = doubles(shape(2), 4, 6);
    assertClose(
        Functional.tripletMarginWithDistanceLoss(
            anchor, positive, negative, (x, y) -> x.sub(y).pow(2), 10, false, NONE),
        3,
        0);
    assertClose(
        Functional.tripletMarginWithDistanceLoss(
            anchor, positive, negative, (x, y) -> x.sub(y).abs(), 1, true, SUM),
        3);
    assertClose(
        Functional.tripletMarginWithDistanceLoss(
            anchor, positive, negative, (x, y) -> x.sub(y).abs()),
        0);
    Tensor rows = anchor.view(2, 1);
    assertThat(
            Functional.tripletMarginWithDistanceLoss(
                    rows, positive.view(2, 1), negative.view(2, 1), null, 2, false, MEAN)
                .doubleValue())
        .isCloseTo(0.5, within(1e-5));
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> Functional.tripletMarginWithDistanceLoss(rows, positive, negative, null))
        .withMessage(
            "The anchor, positive, and negative tensors are expected to have the same number of"
                + " dimensions, but got: anchor 2D, positive 1D, and negative 1D inputs");
    assertThatIllegalArgumentException()
        .isThrownBy(
            () ->
                Functional.tripletMarginWithDistanceLoss(
                    anchor, positive, negative, null, -1, false, MEAN))
        .withMessage("margin must be greater than 0, got -1.0");
  }
}
