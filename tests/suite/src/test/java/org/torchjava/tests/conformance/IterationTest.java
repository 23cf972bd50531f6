package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.einsum;
import static org.torchjava.Torch.meshgrid;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** Tensors in for-each loops, and functions that take any number of tensors. */
class IterationTest {

  @Test
  void aLoopGoesOverTheSlicesOfTheFirstDimension() {
    List<String> rows = new ArrayList<>();
    for (Tensor row : arange(6).view(3, 2)) {
      rows.add(row.toString());
    }
    assertThat(rows).containsExactly("tensor([0, 1])", "tensor([2, 3])", "tensor([4, 5])");
  }

  @Test
  void theSlicesOfAVectorAreNumbers() {
    long sum = 0;
    for (Tensor number : tensor(1, 2, 3)) {
      sum += number.longValue();
    }
    assertThat(sum).isEqualTo(6);
  }

  @Test
  void slicesAreViewsThroughWhichGradientsFlow() {
    Tensor x = zeros(2, 2);
    for (Tensor row : x) {
      row.fill_(3);
    }
    assertThat(x.sum().doubleValue()).isEqualTo(12);
    Tensor leaf = ones(shape(2), requiresGrad());
    leaf.iterator().next().mul(5).backward();
    assertThat(leaf.grad()).hasToString("tensor([5., 0.])");
  }

  @Test
  void anEmptyTensorHasNoSlices() {
    assertThat(zeros(0, 2).iterator().hasNext()).isFalse();
    Iterator<Tensor> one = zeros(1).iterator();
    one.next();
    assertThatThrownBy(one::next).isInstanceOf(NoSuchElementException.class);
    assertThatThrownBy(zeros(1).iterator()::remove)
        .isInstanceOf(UnsupportedOperationException.class);
  }

  @Test
  void a0dTensorCannotBeIteratedOver() {
    assertThatThrownBy(() -> tensor(1.0).iterator())
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("iteration over a 0-d tensor");
  }

  @Test
  void einsumTakesItsOperandsOneByOne() {
    Tensor square = arange(9.0).view(3, 3);
    assertThat(einsum("ii", square)).hasToString("tensor(12.)");
    assertThat(einsum("ij,jk->ik", ones(2, 3), ones(3, 4)).size()).containsExactly(2, 4);
    assertThat(einsum("i,j", arange(3), arange(2)))
        .hasToString("tensor([[0, 0],\n        [0, 1],\n        [0, 2]])");
    assertThat(einsum("...ij->...ji", ones(2, 3, 4)).size()).containsExactly(2, 4, 3);
    assertThatThrownBy(() -> einsum("ij,jk", ones(2, 3), ones(2, 3)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "einsum(): subscript j has size 2 for operand 1 which does not broadcast with previously"
                + " seen size 3");
    assertThatThrownBy(() -> einsum("ij", ones(2)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "einsum(): the number of subscripts in the equation (2) does not match the number of"
                + " dimensions (1) for operand 0 and no ellipsis was given");
  }

  @Test
  void meshgridTakesTheOrderOfItsIndices() {
    List<Tensor> vectors = List.of(tensor(1, 2), tensor(3, 4, 5));
    assertThat(meshgrid(vectors, "xy").get(0))
        .hasToString("tensor([[1, 2],\n        [1, 2],\n        [1, 2]])");
    assertThat(meshgrid(vectors, "ij").get(1))
        .hasToString("tensor([[3, 4, 5],\n        [3, 4, 5]])");
    assertThatThrownBy(() -> meshgrid(vectors, "zz"))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("torch.meshgrid: indexing must be one of \"xy\" or \"ij\", but received: zz");
  }
}
