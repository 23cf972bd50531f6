package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.inferenceMode;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.function.UnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DType;
import org.torchjava.DualLevel;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/**
 * What autograd knows of views, for the operators that are called past its kernel where the tensor
 * has no derivative: nothing of it may get lost.
 */
class ViewTest {
  private enum View {
    VIEW("ViewBackward0", x -> x.view(4)),
    AS_STRIDED("AsStridedBackward0", x -> x.asStrided(new long[] {2, 2}, 2, 1)),
    DIAGONAL("DiagonalBackward0", Tensor::diagonal),
    EXPAND("ExpandBackward0", x -> x.expand(2, 2)),
    PERMUTE("PermuteBackward0", x -> x.permute(1, 0)),
    SELECT("SelectBackward0", x -> x.select(0, 1)),
    SLICE("SliceBackward0", x -> x.slice(0, 1)),
    SQUEEZE("SqueezeBackward0", Tensor::squeeze),
    SQUEEZE_DIM("SqueezeBackward1", x -> x.squeeze(0)),
    SQUEEZE_DIMS("SqueezeBackward2", x -> x.squeeze(0, 1)),
    T("TBackward0", Tensor::t),
    TRANSPOSE("TransposeBackward0", x -> x.transpose(0, 1)),
    UNFOLD("UnfoldBackward0", x -> x.unfold(0, 2, 1)),
    UNSQUEEZE("UnsqueezeBackward0", x -> x.unsqueeze(0)),
    INDEX("SelectBackward0", x -> x.index(1));

    private final String gradFn;
    private final UnaryOperator<Tensor> operator;

    View(String gradFn, UnaryOperator<Tensor> operator) {
      this.gradFn = gradFn;
      this.operator = operator;
    }

    Tensor of(Tensor x) {
      return operator.apply(x);
    }
  }

  private final Tensor x = tensor(new double[] {1, 2, 3, 4}).view(2, 2).clone();
  private final Tensor factor = tensor(new double[] {2}, requiresGrad());

  @ParameterizedTest
  @EnumSource
  void aViewSharesItsElementsAndItsVersion(View view) {
    double seen = view.of(x).sum().doubleValue();
    Tensor made = view.of(x);
    made.zero_();

    assertThat(made.requiresGrad()).isFalse();
    assertThat(made.gradFn()).isNull();
    assertThat(x.version()).isEqualTo(1);
    assertThat(seen).isEqualTo(10 - x.sum().doubleValue());
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDoneToAViewIsPartOfTheHistoryOfItsBase(View view) {
    view.of(x).mul_(factor);

    assertThat(x.gradFn().name()).isEqualTo("CopySlices");
  }

  @ParameterizedTest
  @EnumSource
  void whatIsDoneToABaseIsPartOfTheHistoryOfItsViews(View view) {
    Tensor made = view.of(x);
    x.mul_(factor);

    assertThat(made.gradFn().name()).isEqualTo("AsStridedBackward0");
  }

  @ParameterizedTest
  @EnumSource
  void aViewMadeInNoGradModeRefusesAHistory(View view) {
    Tensor made = noGrad(() -> view.of(x));

    assertThatThrownBy(() -> made.mul_(factor))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("A view was created in no_grad mode and is being modified inplace");
  }

  @ParameterizedTest
  @EnumSource
  void aViewMadeInInferenceModeRefusesAHistory(View view) {
    Tensor made = inferenceMode(() -> view.of(x));

    assertThat(made.isInference()).isFalse();
    assertThatThrownBy(() -> made.mul_(factor))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageStartingWith("A view was created in inference mode and is being modified");
  }

  @ParameterizedTest
  @EnumSource
  void aViewOfADualTensorHasTheViewOfItsTangent(View view) {
    try (DualLevel level = ForwardAD.dualLevel()) {
      Tensor tangent = tensor(new double[] {5, 6, 7, 8}).view(2, 2);
      Tensor made = view.of(ForwardAD.makeDual(x, tangent));

      assertThat(ForwardAD.unpackDual(made).tangent()).hasToString(view.of(tangent).toString());
    }
  }

  @ParameterizedTest
  @EnumSource
  void aViewOfATensorThatRequiresGradientsHasAHistory(View view) {
    Tensor leaf = x.requiresGrad_();

    assertThat(view.of(leaf).gradFn().name()).isEqualTo(view.gradFn);
    assertThat(noGrad(() -> view.of(leaf)).gradFn()).isNull();
  }

  @ParameterizedTest
  @EnumSource
  void aViewOfAConjugateIsAConjugate(View view) {
    assertThat(view.of(x.to(DType.COMPLEX64).conj()).isConj()).isTrue();
  }
}
