package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT8;
import static org.torchjava.Torch.asTensor;
import static org.torchjava.Torch.asarray;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Device;
import org.torchjava.MemoryFormat;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.TypeException;
import org.torchjava.UniqueResult;

/** Data as tensors without needless copies, and elements made by functions. */
class DataTest {
  @Test
  void asTensorTakesWhateverTensorTakes() {
    assertThat(asTensor(2)).hasToString("tensor(2)");
    assertThat(asTensor(2.5)).hasToString("tensor(2.5000)");
    assertThat(asTensor(true)).hasToString("tensor(True)");
    assertThat(asTensor(new Complex(1, 2))).hasToString("tensor(1.+2.j)");
    assertThat(asTensor(new int[] {1, 2})).hasToString("tensor([1, 2])");
    assertThat(asTensor(new double[][] {{1}, {2}})).hasToString("tensor([[1.],\n        [2.]])");
    assertThat(asTensor(new long[] {1}, FLOAT64)).hasToString("tensor([1.], dtype=torch.float64)");
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> asTensor("x"))
        .withMessage("Could not infer dtype of String");
  }

  @Test
  void asTensorCopiesNoTensorThatFits() {
    Tensor x = zeros(2);
    asTensor(x).add_(1);
    asTensor(x, FLOAT64).add_(1);
    assertThat(x).hasToString("tensor([1., 1.])");
    assertThat(asTensor(ones(shape(1), requiresGrad()).mul(2)).gradFn().name())
        .isEqualTo("MulBackward0");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> asTensor(x, requiresGrad()))
        .withMessage("as_tensor() got an unexpected keyword argument 'requires_grad'");
  }

  /** https://docs.pytorch.org/docs/2.10/generated/torch.asarray.html. */
  @Test
  void asarrayKeepsGradientsOnlyWhenAsked() {
    Tensor b = tensor(new double[] {1, 2, 3}, requiresGrad()).add(2);
    assertThat(asarray(b)).hasToString("tensor([3., 4., 5.])");
    assertThat(asarray(b, requiresGrad()))
        .hasToString("tensor([3., 4., 5.], grad_fn=<AddBackward0>)");
    Tensor leaf = ones(shape(1), requiresGrad());
    assertThat(asarray(leaf).requiresGrad()).isFalse();
    assertThat(leaf.requiresGrad()).isFalse();
  }

  @Test
  void asarrayCopiesOrNot() {
    Tensor x = zeros(1);
    asarray(x).add_(1);
    asarray(x, TensorOptions.defaults(), false).add_(1);
    asarray(x, TensorOptions.defaults(), true).add_(1);
    assertThat(x).hasToString("tensor([2.])");
    assertThat(asarray(x, INT32)).hasToString("tensor([2], dtype=torch.int32)");
    assertThat(asarray(new int[] {1})).hasToString("tensor([1])");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asarray(x, FLOAT64, false))
        .withMessage("can't alias tensor with dtype 'Float' into dtype 'Double'.");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> asarray(new int[] {1}, FLOAT64, false))
        .withMessage("can't alias arbitrary sequence into a tensor.");
  }

  /** https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.new_tensor.html. */
  @Test
  void newTensorHasTheDtypeOfItsMaker() {
    Tensor bytes = ones(shape(2), INT8);
    assertThat(bytes.newTensor(new int[][] {{0, 1}, {2, 3}}))
        .hasToString("tensor([[0, 1],\n        [2, 3]], dtype=torch.int8)");
    assertThat(bytes.newTensor(1.5)).hasToString("tensor(1, dtype=torch.int8)");
    assertThat(bytes.newTensor(tensor(1.5), FLOAT32)).hasToString("tensor(1.5000)");
    Tensor source = ones(shape(1), requiresGrad());
    assertThat(zeros(1).newTensor(source).requiresGrad()).isFalse();
    assertThat(zeros(1).newTensor(2, requiresGrad()).requiresGrad()).isTrue();
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> bytes.newTensor(128))
        .withMessage("value cannot be converted to type int8 without overflow");
  }

  @Test
  void tolistHasListsOfPythonsNumbers() {
    assertThat(tensor(new int[][] {{1, 2}, {3, 4}}).tolist())
        .isEqualTo(List.of(List.of(1L, 2L), List.of(3L, 4L)));
    assertThat(tensor(0.5f, 1f).tolist()).isEqualTo(List.of(0.5, 1.0));
    assertThat(tensor(true).tolist()).isEqualTo(true);
    assertThat(tensor(new byte[] {1}).tolist()).isEqualTo(List.of(1L));
    assertThat(tensor(new char[] {'a'}).tolist()).isEqualTo(List.of(97L));
  }

  @Test
  void functionsReplaceElements() {
    Tensor x = tensor(new double[][] {{1, 2}, {3, 4}});
    assertThat(x.t().apply_(value -> value * 10)).isNotNull();
    assertThat(x).hasToString("tensor([[10., 20.],\n        [30., 40.]])");
    assertThat(tensor(1, 2).map_(tensor(10), (a, b) -> a + b)).hasToString("tensor([11, 12])");
  }

  @Test
  void functionsReplaceOnlyWhatTheyCan() {
    Tensor leaf = ones(shape(1), requiresGrad());
    assertThatExceptionOfType(TorchException.class)
        .isThrownBy(() -> leaf.apply_(value -> 0))
        .withMessage(
            "Can't call apply_() on Variable that requires grad. Use var.detach().apply_()"
                + " instead.");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> zeros(shape(1), Device.META).apply_(value -> 0))
        .withMessage("apply_ is only implemented on CPU tensors");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> tensor(1).apply_(value -> 0.5))
        .withMessage("'float' object cannot be interpreted as an integer");
    assertThatExceptionOfType(TypeException.class)
        .isThrownBy(() -> tensor(1).map_(tensor(1.0), (a, b) -> a))
        .withMessage("map_: expected torch.LongTensor for 'other' (got torch.FloatTensor)");
  }

  @Test
  void methodsAreFunctionsToo() {
    Tensor x = tensor(3, 1, 3);
    assertThat(Torch.unique(x)).hasToString("tensor([1, 3])");
    assertThat(Torch.unique(x, 0)).hasToString("tensor([1, 3])");
    UniqueResult unique = Torch.unique(x, true, true, true);
    assertThat(unique.counts()).hasToString("tensor([1, 2])");
    assertThat(Torch.unique(x, true, true, false, 0).inverseIndices())
        .hasToString("tensor([1, 0, 1])");
    Tensor copy = Torch.clone(x);
    copy.zero_();
    assertThat(x).hasToString("tensor([3, 1, 3])");
    assertThat(Torch.clone(x, MemoryFormat.CONTIGUOUS_FORMAT).equal(x)).isTrue();
  }
}
