package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.INT16;
import static org.torchjava.DType.INT32;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.cat;
import static org.torchjava.Torch.hstack;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.stack;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.vstack;
import static org.torchjava.Torch.zeros;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Views, copies in another shape, splitting and joining. */
class ShapeTest {
  private final Tensor matrix = arange(6).view(2, 3);

  @Test
  void viewSharesTheElements() {
    Tensor x = arange(6);
    Tensor y = x.view(2, -1);
    assertThat(y.size()).containsExactly(2, 3);
    y.zero_();
    assertThat(x).hasToString("tensor([0, 0, 0, 0, 0, 0])");
    assertThat(x.viewAs(y).size()).containsExactly(2, 3);
    assertThat(arange(1).view().dim()).isZero();
  }

  @Test
  void viewReadsTheBytesAsAnotherDtype() {
    assertThat(tensor(new int[] {1, 65536}, INT32).view(INT16))
        .hasToString("tensor([1, 0, 0, 1], dtype=torch.int16)");
  }

  @Test
  void reshapeCopiesOnlyWhereItMust() {
    assertThat(matrix.t().reshape(6)).hasToString("tensor([0, 3, 1, 4, 2, 5])");
    assertThat(matrix.reshapeAs(zeros(3, 2)).size()).containsExactly(3, 2);
    assertThat(matrix.ravel().size()).containsExactly(6);
    assertThat(matrix.flatten().size()).containsExactly(6);
    assertThat(zeros(2, 3, 4).flatten(1, 2).size()).containsExactly(2, 12);
    assertThat(zeros(6, 2).unflatten(0, 2, 3).size()).containsExactly(2, 3, 2);
  }

  @Test
  void dimensionsAreSwapped() {
    assertThat(matrix.t()).hasToString("tensor([[0, 3],\n        [1, 4],\n        [2, 5]])");
    assertThat(matrix.transpose(0, 1).stride()).containsExactly(1, 3);
    assertThat(zeros(2, 3, 4).permute(2, 0, 1).size()).containsExactly(4, 2, 3);
    assertThat(zeros(2, 3, 4).movedim(0, 2).size()).containsExactly(3, 4, 2);
    assertThat(zeros(2, 3, 4).movedim(shape(0, 1), shape(1, 0)).size()).containsExactly(3, 2, 4);
    assertThat(zeros(2, 3, 4).mT().size()).containsExactly(2, 4, 3);
    assertThat(zeros(2, 3).swapaxes(0, 1).size()).containsExactly(3, 2);
    assertThat(zeros(2, 3).swapdims(0, 1).size()).containsExactly(3, 2);
  }

  @Test
  void dimensionsOfSizeOneComeAndGo() {
    assertThat(zeros(1, 2, 1).squeeze().size()).containsExactly(2);
    assertThat(zeros(1, 2, 1).squeeze(0).size()).containsExactly(2, 1);
    assertThat(zeros(1, 2, 1).squeeze(shape(0, 2)).size()).containsExactly(2);
    assertThat(zeros(2).unsqueeze(-1).size()).containsExactly(2, 1);
  }

  @Test
  void inPlaceFormsChangeTheTensorItself() {
    Tensor x = zeros(2, 3);
    assertThat(x.t_()).isSameAs(x);
    assertThat(x.transpose_(0, 1).unsqueeze_(0).size()).containsExactly(1, 2, 3);
    assertThat(x.squeeze_(0).unsqueeze_(2).squeeze_().size()).containsExactly(2, 3);
    assertThat(x.size()).containsExactly(2, 3);
  }

  @Test
  void expandRepeatsWithoutCopying() {
    Tensor x = tensor(new int[][] {{1}, {2}});
    Tensor wide = x.expand(-1, 3);
    assertThat(wide).hasToString("tensor([[1, 1, 1],\n        [2, 2, 2]])");
    assertThat(wide.stride()).containsExactly(1, 0);
    assertThat(x.expandAs(zeros(2, 4)).size()).containsExactly(2, 4);
    assertThat(x.broadcastTo(3, 2, 2).size()).containsExactly(3, 2, 2);
  }

  @Test
  void stridesCanBeGiven() {
    assertThat(arange(5).asStrided(shape(2, 2), shape(1, 2)))
        .hasToString("tensor([[0, 2],\n        [1, 3]])");
    assertThat(arange(5).asStrided(shape(2), shape(2), 1)).hasToString("tensor([1, 3])");
    assertThat(arange(4).unfold(0, 2, 1))
        .hasToString("tensor([[0, 1],\n        [1, 2],\n        [2, 3]])");
  }

  @Test
  void complexTensorsAreViewedAsPairs() {
    Tensor z = tensor(new Complex(1, 2), new Complex(3, 4));
    assertThat(Torch.viewAsReal(z)).hasToString("tensor([[1., 2.],\n        [3., 4.]])");
    assertThat(Torch.viewAsComplex(Torch.viewAsReal(z))).hasToString("tensor([1.+2.j, 3.+4.j])");
  }

  @Test
  void contiguousPutsElementsInOrder() {
    Tensor turned = matrix.t();
    assertThat(turned.isContiguous()).isFalse();
    assertThat(turned.contiguous().isContiguous()).isTrue();
    assertThat(turned.contiguous().stride()).containsExactly(2, 1);
  }

  @Test
  void elementsAreRepeated() {
    Tensor x = tensor(1, 2);
    assertThat(x.repeat(2)).hasToString("tensor([1, 2, 1, 2])");
    assertThat(x.repeat(2, 1)).hasToString("tensor([[1, 2],\n        [1, 2]])");
    assertThat(x.tile(2)).hasToString("tensor([1, 2, 1, 2])");
    assertThat(x.repeatInterleave(2)).hasToString("tensor([1, 1, 2, 2])");
    assertThat(x.repeatInterleave(2, 0)).hasToString("tensor([1, 1, 2, 2])");
    assertThat(x.repeatInterleave(tensor(1, 2), 0)).hasToString("tensor([1, 2, 2])");
  }

  @Test
  void elementsAreTurnedAround() {
    assertThat(matrix.flip(1)).hasToString("tensor([[2, 1, 0],\n        [5, 4, 3]])");
    assertThat(matrix.flip(0, 1)).hasToString("tensor([[5, 4, 3],\n        [2, 1, 0]])");
    assertThat(matrix.fliplr()).hasToString("tensor([[2, 1, 0],\n        [5, 4, 3]])");
    assertThat(matrix.flipud()).hasToString("tensor([[3, 4, 5],\n        [0, 1, 2]])");
    assertThat(matrix.roll(1)).hasToString("tensor([[5, 0, 1],\n        [2, 3, 4]])");
    assertThat(matrix.roll(1, 1)).hasToString("tensor([[2, 0, 1],\n        [5, 3, 4]])");
    assertThat(matrix.roll(shape(1, 1), shape(0, 1)))
        .hasToString("tensor([[5, 3, 4],\n        [2, 0, 1]])");
    assertThat(matrix.rot90(1, 0, 1))
        .hasToString("tensor([[2, 5],\n        [1, 4],\n        [0, 3]])");
  }

  @Test
  void partsAreViews() {
    assertThat(matrix.select(1, -1)).hasToString("tensor([2, 5])");
    assertThat(matrix.narrow(1, 1, 2)).hasToString("tensor([[1, 2],\n        [4, 5]])");
    assertThat(arange(5).slice(0, 1, -1)).hasToString("tensor([1, 2, 3])");
    assertThat(arange(5).slice(0, 0, 5, 2)).hasToString("tensor([0, 2, 4])");
    Tensor x = arange(3);
    x.narrow(0, 1, 2).zero_();
    assertThat(x).hasToString("tensor([0, 0, 0])");
  }

  @Test
  void splittingGivesLists() {
    assertThat(matrix.unbind()).hasToString("[tensor([0, 1, 2]), tensor([3, 4, 5])]");
    assertThat(matrix.unbind(1)).hasSize(3);
    assertThat(arange(5).chunk(2)).hasToString("[tensor([0, 1, 2]), tensor([3, 4])]");
    assertThat(matrix.chunk(3, 1)).hasSize(3);
    assertThat(arange(5).split(2)).hasToString("[tensor([0, 1]), tensor([2, 3]), tensor([4])]");
    assertThat(matrix.split(2, 1)).hasSize(2);
    assertThat(arange(3).split(shape(1, 2), 0)).hasToString("[tensor([0]), tensor([1, 2])]");
    assertThat(arange(5).tensorSplit(2, 0)).hasToString("[tensor([0, 1, 2]), tensor([3, 4])]");
    assertThat(arange(4).tensorSplit(shape(1, 3), 0))
        .hasToString("[tensor([0]), tensor([1, 2]), tensor([3])]");
  }

  @Test
  void joiningIsTheReverse() {
    Tensor a = tensor(1, 2);
    Tensor b = tensor(3, 4);
    assertThat(cat(a, b)).hasToString("tensor([1, 2, 3, 4])");
    assertThat(cat(List.of(matrix, matrix), 1).size()).containsExactly(2, 6);
    assertThat(cat(List.of(matrix, matrix), 0).size()).containsExactly(4, 3);
    assertThat(stack(a, b)).hasToString("tensor([[1, 2],\n        [3, 4]])");
    assertThat(stack(List.of(a, b), 1)).hasToString("tensor([[1, 3],\n        [2, 4]])");
    assertThat(hstack(a, b)).hasToString("tensor([1, 2, 3, 4])");
    assertThat(vstack(a, b)).hasToString("tensor([[1, 2],\n        [3, 4]])");
  }

  @Test
  void gradientsFlowThroughViews() {
    Tensor x = tensor(1.0, 2.0, 3.0, 4.0).requiresGrad_(true);
    assertThat(x.view(2, 2).t().gradFn().name()).isEqualTo("TBackward0");
    x.view(2, 2).t().select(0, 1).sum().backward();
    assertThat(x.grad()).hasToString("tensor([0., 1., 0., 1.])");
  }
}
