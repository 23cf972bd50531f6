package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.zeros;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Functional;
import org.torchjava.Init;
import org.torchjava.KlDivOptions;
import org.torchjava.Reduction;
import org.torchjava.Warnings;

/** What Python's layer of PyTorch warns of, word for word. */
@Isolated("changes the handler of the process")
class PythonWarningsTest {

  @Test
  void lossesWarnOfTargetsThatBroadcast() {
    String message =
        "Using a target size (torch.Size([3])) that is different to the input size (torch.Size([2,"
            + " 3])). This will likely lead to incorrect results due to broadcasting. Please ensure"
            + " they have the same size.";

    assertThat(warningsOf(() -> Functional.mseLoss(ones(2, 3), ones(3)))).containsExactly(message);
    assertThat(warningsOf(() -> Functional.l1Loss(ones(2, 3), ones(3)))).containsExactly(message);
    assertThat(warningsOf(() -> Functional.mseLoss(ones(2, 3), ones(2, 3)))).isEmpty();
  }

  @Test
  void klDivWarnsOfTheMean() {
    assertThat(warningsOf(() -> Functional.klDiv(ones(2), ones(2))))
        .containsExactly(
            "reduction: 'mean' divides the total loss by both the batch size and the support"
                + " size.'batchmean' divides only by the batch size, and aligns with the KL div"
                + " math definition.'mean' will be changed to behave the same as 'batchmean' in the"
                + " next major release.");
    assertThat(warningsOf(() -> Functional.klDiv(ones(2), ones(2), Reduction.SUM))).isEmpty();
    KlDivOptions batchmean = KlDivOptions.defaults().batchmean(true);
    assertThat(warningsOf(() -> Functional.klDiv(ones(2), ones(2), batchmean))).isEmpty();
  }

  @Test
  void dropoutWarnsOfOtherDimensionsThanItsNameSays() {
    assertThat(warningsOf(() -> Functional.dropout2d(ones(2, 3), 0.5, false)))
        .containsExactly(
            "dropout2d: Received a 2-D input to dropout2d, which is deprecated and will result in"
                + " an error in a future release. To retain the behavior and silence this warning,"
                + " please use dropout instead. Note that dropout2d exists to provide channel-wise"
                + " dropout on inputs with 2 spatial dimensions, a channel dimension, and an"
                + " optional batch dimension (i.e. 3D or 4D inputs).");
    assertThat(warningsOf(() -> Functional.dropout2d(ones(2, 3, 4), 0.5, false)))
        .singleElement()
        .asString()
        .startsWith("dropout2d: Received a 3D input to dropout2d and assuming");
    assertThat(warningsOf(() -> Functional.dropout3d(ones(2, 3, 4, 5), 0.5, false))).isEmpty();
  }

  @Test
  void gridsWarnOfCornersThatAreLeftOut() {
    String message =
        "Default grid_sample and affine_grid behavior has changed to align_corners=False since"
            + " 1.3.0. Please specify align_corners=True if the old behavior is desired. See the"
            + " documentation of grid_sample for details.";

    assertThat(warningsOf(() -> Functional.affineGrid(ones(1, 2, 3), 1, 1, 2, 2)))
        .containsExactly(message);
    assertThat(warningsOf(() -> Functional.affineGrid(ones(1, 2, 3), shape(1, 1, 2, 2), false)))
        .isEmpty();
    assertThat(warningsOf(() -> Functional.affineGrid(ones(1, 2, 3), shape(1, 1, 1, 2), true)))
        .singleElement()
        .asString()
        .startsWith("Since version 1.3.0, affine_grid behavior has changed for unit-size grids");
  }

  @Test
  void firstValuesWarnOfEmptyTensorsAndFarBounds() {
    assertThat(warningsOf(() -> Init.kaimingNormal_(zeros(0, 2))))
        .containsExactly("Initializing zero-element tensors is a no-op");
    assertThat(warningsOf(() -> Init.truncNormal_(zeros(2), 5, 1, -2, 2)))
        .containsExactly(
            "mean is more than 2 std from [a, b] in nn.init.trunc_normal_. The distribution of"
                + " values may be incorrect.");
    assertThat(warningsOf(() -> Init.truncNormal_(zeros(2)))).isEmpty();
  }

  private static List<String> warningsOf(Runnable body) {
    List<String> messages = new ArrayList<>();
    Warnings.setHandler(warning -> messages.add(warning.message()));
    try {
      body.run();
    } finally {
      Warnings.setHandler(Warnings.logging());
    }
    return messages;
  }
}
