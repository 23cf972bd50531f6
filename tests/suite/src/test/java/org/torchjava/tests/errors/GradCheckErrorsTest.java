package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.GradCheck.gradcheck;
import static org.torchjava.testing.GradCheck.gradgradcheck;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.ForwardAD;
import org.torchjava.Layout;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;
import org.torchjava.Warnings;
import org.torchjava.testing.GradcheckOptions;
import org.torchjava.testing.GradgradcheckOptions;

/** gradcheck asked for what it cannot do: the exception, with PyTorch's message. */
@Isolated("enters the dual level and changes the handler of warnings of the process")
class GradCheckErrorsTest {
  private static final GradcheckOptions OPTIONS = GradcheckOptions.defaults();
  private static final GradgradcheckOptions GRADGRAD = GradgradcheckOptions.defaults();

  private final Tensor x = tensor(new double[] {1, 2}, FLOAT64).requiresGrad_();

  private static void throwsExactly(
      Class<? extends Throwable> type, ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(type).hasMessage(message);
  }

  @Test
  void anInputMustRequireGradients() {
    throwsExactly(
        IllegalArgumentException.class,
        () -> gradcheck(t -> t, x.detach()),
        "gradcheck expects at least one input tensor to require gradient, but none of them have"
            + " requires_grad=True.");
  }

  @Test
  void inputsMustNotOverlapThemselves() {
    Tensor expanded = ones(shape(1), FLOAT64).expand(3).requiresGrad_();

    throwsExactly(
        TorchException.class,
        () -> gradcheck(t -> t, expanded),
        "The 0th input has a dimension with stride 0. gradcheck only supports inputs that are"
            + " non-overlapping to be able to compute the numerical gradients correctly. You should"
            + " call .contiguous on the input before passing it to gradcheck.");
  }

  @Test
  void inputsOfLessThanDoublePrecisionAreWarnedOf() {
    List<String> warnings = new ArrayList<>();
    Warnings.setHandler(warning -> warnings.add(warning.message()));
    try {
      gradcheck(t -> t.mul(2), ones(2).requiresGrad_(), OPTIONS.eps(0.125));
    } finally {
      Warnings.setHandler(Warnings.logging());
    }

    assertThat(warnings)
        .contains(
            "Input #0 requires gradient and is not a double precision floating point or complex."
                + " This check will likely fail if all the inputs are not of double precision"
                + " floating point or complex. ");
  }

  @Test
  void sparseOutputsAreRefused() {
    throwsExactly(
        IllegalArgumentException.class,
        () -> gradcheck(t -> t.toSparse(), x),
        "Sparse output is not supported at gradcheck yet. Please call to_dense(masked_grad=...) on"
            + " the output of fn for gradcheck.");
  }

  @Test
  void whatIsNotSupportedOfSparseInputsIsRefused() {
    Tensor sparse = x.detach().toSparse().requiresGrad_();
    Tensor batch = ones(shape(2, 2, 2), FLOAT64).toSparse(Layout.SPARSE_CSR).requiresGrad_();
    Class<UnsupportedOperationException> type = UnsupportedOperationException.class;
    throwsExactly(
        type,
        () -> gradcheck(t -> t.toDense(), sparse, OPTIONS.fastMode(true)),
        "gradcheck of sparse inputs is not supported here in fast mode and forward mode");
    throwsExactly(
        type,
        () -> gradcheck(t -> t.toDense(), batch),
        "gradcheck of batches of compressed matrices is not supported here");
  }

  @Test
  void functionsMustKeepTheirShapesAndDtypes() {
    throwsExactly(
        AssertionError.class,
        () -> gradcheck(t -> t.narrow(0, 0, t.detach().sum().le(3).booleanValue() ? 1 : 2), x),
        "Expected `func` to return outputs with the same shape when inputs are perturbed on index"
            + " (0,) by 1e-06, but got: shapes torch.Size([1]) and torch.Size([2]).");
    throwsExactly(
        AssertionError.class,
        () -> gradcheck(t -> t.detach().sum().le(3).booleanValue() ? t : t.to(FLOAT32), x),
        "Expected `func` to return outputs with the same dtype when inputs are perturbed on index"
            + " (0,) by 1e-06, but got: dtypes torch.float64 and torch.float32.");
  }

  @Test
  void optionsMustAgree() {
    GradcheckOptions none = OPTIONS.checkBackwardAd(false);
    Class<AssertionError> type = AssertionError.class;
    throwsExactly(
        type,
        () -> gradcheck(t -> t, x, none),
        "Expected at least one of check_forward_ad or check_backward_ad to be True");
    throwsExactly(
        type,
        () -> gradcheck(t -> t, x, none.checkForwardAd(true).checkBatchedGrad(true)),
        "Setting check_batched_grad=True requires check_backward_ad to be True");
    throwsExactly(
        type,
        () -> gradcheck(t -> t, x, OPTIONS.checkBatchedForwardGrad(true)),
        "Setting check_batched_forward_grad=True requires check_forward_ad to be True");
    throwsExactly(
        type,
        () -> gradgradcheck(t -> t, x, null, GRADGRAD.checkRevOverRev(false)),
        "Expected at least one of check_fwd_over_rev or check_rev_over_rev to be True");
    throwsExactly(
        type,
        () -> gradgradcheck(t -> t, x, null, GRADGRAD.checkRevOverRev(false).checkFwdOverRev(true)),
        "Setting check_undefined_grad=True requires check_rev_over_rev to be True");
  }

  @Test
  void functionsMustReturnTensors() {
    throwsExactly(
        TypeException.class,
        () -> gradcheck(t -> null, x),
        "func must return tensors, but returned null");
    throwsExactly(
        TypeException.class,
        () -> gradcheck(in -> Arrays.asList((Tensor) null), List.of(x)),
        "func must return tensors, but returned [null]");
  }

  @Test
  void whatTheFunctionThrowsArrivesUnchangedAndLeavesTheInputsAsTheyWere() {
    IllegalStateException mine = new IllegalStateException("mine");
    int[] calls = {0};

    assertThatThrownBy(
            () ->
                gradcheck(
                    t -> {
                      if (++calls[0] == 2) {
                        throw mine;
                      }
                      return t.mul(2);
                    },
                    x))
        .isSameAs(mine);
    assertThat(x.detach()).hasToString("tensor([1., 2.], dtype=torch.float64)");
  }

  @Test
  void forwardModeNeedsTheLevelForItself() {
    try (var level = ForwardAD.dualLevel()) {
      throwsExactly(
          TorchException.class,
          () -> gradcheck(Tensor::sin, x, OPTIONS.checkForwardAd(true)),
          "Nested forward mode AD is not supported at the moment");
    }
  }

  @Test
  void nullsAreNamed() {
    Class<NullPointerException> type = NullPointerException.class;
    throwsExactly(type, () -> gradcheck(t -> t, (Tensor) null), "input");
    throwsExactly(type, () -> gradcheck(in -> in, Arrays.asList(x, null)), "inputs[1]");
    throwsExactly(type, () -> gradcheck(t -> t, x, null), "options");
    throwsExactly(
        type,
        () -> gradgradcheck(in -> in, List.of(x), Arrays.asList((Tensor) null), GRADGRAD),
        "gradOutputs[0]");
  }
}
