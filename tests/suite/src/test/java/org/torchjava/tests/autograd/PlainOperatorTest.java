package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.inferenceMode;
import static org.torchjava.Torch.noGrad;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.tensor;

import java.util.function.BinaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DualLevel;
import org.torchjava.ForwardAD;
import org.torchjava.Tensor;
import org.torchjava.TorchException;

/**
 * What autograd knows of new tensors, for the operators that are called past its kernel where no
 * tensor has a derivative: nothing of it may get lost.
 */
class PlainOperatorTest {
  private enum Operator {
    ADD("AddBackward0", Tensor::add, true),
    SUB("SubBackward0", Tensor::sub, true),
    MUL("MulBackward0", Tensor::mul, true),
    DIV("DivBackward0", Tensor::div, true),
    MM("MmBackward0", Tensor::mm, true),
    ADDMM("AddmmBackward0", (x, y) -> x.addmm(x, y), true),
    POW("PowBackward0", (x, y) -> x.pow(3), false),
    NEG("NegBackward0", (x, y) -> x.neg(), false),
    EXP("ExpBackward0", (x, y) -> x.exp(), false),
    LOG("LogBackward0", (x, y) -> x.log(), false),
    SQRT("SqrtBackward0", (x, y) -> x.sqrt(), false),
    SIGMOID("SigmoidBackward0", (x, y) -> x.sigmoid(), false),
    TANH("TanhBackward0", (x, y) -> x.tanh(), false),
    RELU("ReluBackward0", (x, y) -> x.relu(), false),
    SUM("SumBackward0", (x, y) -> x.sum(), false),
    SUM_DIM("SumBackward1", (x, y) -> x.sum(0), false),
    MEAN("MeanBackward0", (x, y) -> x.mean(), false),
    MEAN_DIM("MeanBackward1", (x, y) -> x.mean(0), false);

    private final String gradFn;
    private final BinaryOperator<Tensor> operator;
    private final boolean takesTwo;

    Operator(String gradFn, BinaryOperator<Tensor> operator, boolean takesTwo) {
      this.gradFn = gradFn;
      this.operator = operator;
      this.takesTwo = takesTwo;
    }

    Tensor of(Tensor x, Tensor y) {
      return operator.apply(x, y);
    }
  }

  private final Tensor x = tensor(new double[][] {{1, 2}, {3, 4}});
  private final Tensor y = tensor(new double[][] {{5, 6}, {7, 9}});
  private final Tensor leafX = tensor(new double[][] {{1, 2}, {3, 4}}, requiresGrad());
  private final Tensor leafY = tensor(new double[][] {{5, 6}, {7, 9}}, requiresGrad());

  @ParameterizedTest
  @EnumSource
  void theElementsAreThoseThatAutogradRecords(Operator operator) {
    Tensor made = operator.of(x, y);

    assertThat(made.equal(operator.of(leafX, leafY).detach())).isTrue();
    assertThat(made.requiresGrad()).isFalse();
    assertThat(made.gradFn()).isNull();
    assertThat(made.isLeaf()).isTrue();
    assertThat(made.version()).isZero();
  }

  @ParameterizedTest
  @EnumSource
  void aDerivativeOfAnyArgumentIsRecorded(Operator operator) {
    assertThat(operator.of(leafX, y).gradFn().name()).isEqualTo(operator.gradFn);
    if (operator.takesTwo) {
      assertThat(operator.of(x, leafY).gradFn().name()).isEqualTo(operator.gradFn);
    }
  }

  @ParameterizedTest
  @EnumSource
  void aResultMayTakePartInAHistoryLater(Operator operator) {
    Tensor made = operator.of(x, y);
    made.mul_(leafX.sum());

    assertThat(made.gradFn().name()).isEqualTo("MulBackward0");
  }

  @ParameterizedTest
  @EnumSource
  void aTangentIsNotLost(Operator operator) {
    try (DualLevel level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(x, ones(2, 2).to(x.dtype()));

      assertThat(ForwardAD.unpackDual(operator.of(dual, y)).tangent()).isNotNull();
      if (operator.takesTwo) {
        assertThat(ForwardAD.unpackDual(operator.of(y, dual)).tangent()).isNotNull();
      }
    }
  }

  @ParameterizedTest
  @EnumSource
  void inInferenceModeAResultIsAnInferenceTensor(Operator operator) {
    assertThat(inferenceMode(() -> operator.of(x, y)).isInference()).isTrue();
    assertThat(noGrad(() -> operator.of(x, y)).isInference()).isFalse();
  }

  @Test
  void anOperatorThatFailsLeavesAutogradOn() {
    assertThatThrownBy(() -> x.add(ones(3)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "The size of tensor a (2) must match the size of tensor b (3) at non-singleton dimension"
                + " 1");

    assertThat(leafX.add(1).gradFn().name()).isEqualTo("AddBackward0");
  }
}
