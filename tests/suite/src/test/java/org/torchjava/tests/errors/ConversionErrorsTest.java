package org.torchjava.tests.errors;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/**
 * Tensors that are not one number, not open or not there: the exception, with its exact message.
 */
class ConversionErrorsTest {

  private static void torch(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isExactlyInstanceOf(TorchException.class).hasMessage(message);
  }

  @Test
  void itemNeedsExactlyOneElement() {
    torch(() -> ones(3).item(), "a Tensor with 3 elements cannot be converted to Scalar");
    torch(() -> zeros(0).item(), "a Tensor with 0 elements cannot be converted to Scalar");
    torch(() -> ones(2, 2).item(), "a Tensor with 4 elements cannot be converted to Scalar");
    torch(() -> tensor(1, 2).longValue(), "a Tensor with 2 elements cannot be converted to Scalar");
    torch(() -> ones(2).doubleValue(), "a Tensor with 2 elements cannot be converted to Scalar");
  }

  @Test
  void truthNeedsExactlyOneElement() {
    torch(() -> zeros(0).booleanValue(), "Boolean value of Tensor with no values is ambiguous");
    torch(
        () -> ones(2).booleanValue(),
        "Boolean value of Tensor with more than one value is ambiguous");
  }

  @Test
  void numbersMustFitTheJavaType() {
    Tensor complex = tensor(new Complex(1, 2));
    torch(complex::doubleValue, "value cannot be converted to type double without overflow");
    torch(complex::longValue, "value cannot be converted to type int64_t without overflow");
    assertThatThrownBy(() -> tensor(Double.NaN).longValue())
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage("cannot convert float NaN to integer");
    assertThatThrownBy(() -> tensor(Double.POSITIVE_INFINITY).longValue())
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage("cannot convert float infinity to integer");
    assertThatThrownBy(() -> tensor(1L << 40).intValue())
        .isExactlyInstanceOf(ArithmeticException.class)
        .hasMessage("1099511627776 does not fit an int");
  }

  @Test
  void lengthNeedsADimension() {
    assertThatThrownBy(() -> tensor(1.0).len())
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("len() of a 0-d tensor");
  }

  @Test
  void toDoesNotTurnGradientsOn() {
    assertThatThrownBy(() -> ones(1).to(FLOAT64.requiresGrad(true)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("to() changes dtype and device; for gradients call requiresGrad_()");
  }

  @Test
  void devicesThatAreNotThereAreRefused() {
    assertThatThrownBy(() -> ones(1).to(Device.cuda(0)))
        .isInstanceOf(RuntimeException.class)
        .hasMessageStartingWith(
            "Could not run 'aten::empty_strided' with arguments from the 'CUDA' backend.");
  }

  @Test
  void closedTensorsAreRefused() {
    Tensor x = ones(2, 3);
    x.close();
    x.close();
    String message =
        "a tensor of dtype torch.float32 and shape [2, 3] was used after it was closed";
    for (ThrowingCallable call :
        new ThrowingCallable[] {
          x::sum,
          x::item,
          x::toFloatArray,
          x::toArray,
          () -> x.index(0),
          () -> x.view(6),
          () -> ones(2, 3).copy_(x),
          () -> x.to(FLOAT64),
          () -> x.maskedFill_(x, 1),
        }) {
      assertThatThrownBy(call).isExactlyInstanceOf(IllegalStateException.class).hasMessage(message);
    }
  }

  @Test
  void missingArgumentsAreNamed() {
    Tensor x = ones(2);
    assertThatThrownBy(() -> x.to((DType) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("dtype");
    assertThatThrownBy(() -> x.to((Device) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("device");
    assertThatThrownBy(() -> x.copy_((Tensor) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("src");
    assertThatThrownBy(() -> x.sum((long[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("dim");
    assertThatThrownBy(() -> x.view((long[]) null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("size");
    assertThatThrownBy(() -> x.maskedFill(null, 1))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("mask");
  }
}
