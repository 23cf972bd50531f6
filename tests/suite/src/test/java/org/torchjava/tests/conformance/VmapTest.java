package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.eye;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.torchjava.Autograd;
import org.torchjava.Func;
import org.torchjava.Functional;
import org.torchjava.InDims;
import org.torchjava.Randomness;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.VmapOptions;

/** torch.func.vmap: the examples of PyTorch's page about it, and what it refuses. */
class VmapTest {
  private static final VmapOptions DEFAULTS = VmapOptions.defaults();

  private final Tensor x = Close.values(2, 5);
  private final Tensor y = Close.values(2, 5).add(1);

  /** What vmap computes, one after the other. */
  private static Tensor loop(UnaryOperator<Tensor> func, Tensor batch) {
    return Torch.stack(batch.unbind().stream().map(func).toList());
  }

  @Test
  void dotProductsOfABatch() {
    Tensor dots = vmap(Torch::dot).apply(x, y);

    assertThat(dots.size()).containsExactly(2);
    Close.assertClose(dots, x.mul(y).sum(1));
  }

  @Test
  void aModelOfOneExampleWorksOnABatch() {
    Tensor weights = Close.values(5).requiresGrad_();
    UnaryOperator<Tensor> model = features -> features.dot(weights).relu();

    Tensor result = vmap(model).apply(x);
    Close.assertClose(result, loop(model, x));
    assertThat(result.requiresGrad()).isTrue();
  }

  @Test
  void oneDimensionForAllInputs() {
    Tensor dots = vmap(Torch::dot, InDims.of(1)).apply(x, y);

    assertThat(dots.size()).containsExactly(5);
    Close.assertClose(dots, x.mul(y).sum(0));
  }

  @Test
  void anInputWithoutABatchIsPassedWhole() {
    Close.assertClose(
        vmap(Torch::dot, InDims.of(0, null)).apply(x, y.select(0, 1)), x.mv(y.select(0, 1)));
  }

  @Test
  void dimensionsMayCountFromTheEnd() {
    Close.assertClose(vmap(v -> v.sum(), InDims.of(-1)).apply(x), x.sum(0));
  }

  @Test
  void theBatchGoesWhereOutDimsSays() {
    Tensor squares = vmap(v -> v.pow(2), DEFAULTS.outDims(1)).apply(x);

    Close.assertClose(squares, x.pow(2).t());
    Close.assertClose(vmap(v -> v, DEFAULTS.outDims(-1)).apply(x), x.t());
  }

  @Test
  void batchesNest() {
    Tensor a = Close.values(2, 3, 5);
    Tensor b = Close.values(2, 3, 5).exp();

    Tensor dots = vmap(vmap(Torch::dot)).apply(a, b);
    assertThat(dots.size()).containsExactly(2, 3);
    Close.assertClose(dots, a.mul(b).sum(2));
  }

  @Test
  void anInnerBatchOfWhatDoesNotDependOnItIsRepeated() {
    Tensor outer = Close.values(3);
    Tensor inner = Close.values(5);

    Tensor repeated = vmap(o -> vmap(i -> o).apply(inner)).apply(outer);
    Close.assertClose(repeated, outer.unsqueeze(1).expand(3, 5).contiguous());
  }

  @Test
  void severalInputsAndOutputs() {
    TensorFunction both = TensorFunction.binary((a, b) -> List.of(a.mul(b), a.sum()));

    List<Tensor> results = vmap(both, DEFAULTS.outDims(1, 0)).apply(x, y);
    assertThat(results).hasSize(2);
    Close.assertClose(results.get(0), x.mul(y).t());
    Close.assertClose(results.get(1), x.sum(1));
  }

  @Test
  void threeInputs() {
    Close.assertClose(
        vmap((a, b, c) -> a.mul(b).add(c), InDims.of(0, 0, null)).apply(x, y, x.select(0, 0)),
        x.mul(y).add(x.select(0, 0)));
  }

  @Test
  void rowsOfAJacobianInOneCallOfAutograd() {
    Tensor leaf = Close.values(5).requiresGrad_();
    Tensor squares = leaf.pow(2);

    Tensor jacobian =
        vmap((Tensor v) -> Autograd.grad(List.of(squares), List.of(leaf), List.of(v), false).get(0))
            .apply(eye(5, squares.dtype()));
    Close.assertClose(jacobian, leaf.mul(2).diag());
  }

  @Test
  void inPlaceOperatorsWorkOnTheBatch() {
    Tensor doubled = vmap(v -> v.clone().mul_(2)).apply(x);

    Close.assertClose(doubled, x.mul(2));
  }

  @Test
  void layersOfANetwork() {
    Tensor images = Close.values(3, 2, 1, 6, 6);
    Tensor weight = Close.values(4, 1, 3, 3);
    UnaryOperator<Tensor> layer = image -> Functional.conv2d(image, weight).relu().mean();

    Close.assertClose(vmap(layer).apply(images), loop(layer, images));
  }

  @Test
  void chunksGiveTheSame() {
    Tensor batch = Close.values(7, 3);
    UnaryOperator<Tensor> func = v -> v.outer(v);

    for (int size : new int[] {1, 2, 3, 7, 20}) {
      Close.assertClose(
          vmap(func, DEFAULTS.chunkSize(size).outDims(1)).apply(batch),
          loop(func, batch).transpose(0, 1).contiguous());
    }
  }

  @Test
  void chunksAreAsLongAsWasAskedFor() {
    long[] calls = new long[1];
    vmap(
            v -> {
              calls[0]++;
              return v;
            },
            DEFAULTS.chunkSize(3))
        .apply(Close.values(7));

    assertThat(calls[0]).isEqualTo(3);
  }

  @Test
  void randomNumbersAreRefused() {
    assertThatThrownBy(() -> vmap(v -> v.add(rand(5))).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "vmap: called random operation while in randomness error mode. Please either use the"
                + " 'same' or 'different' randomness flags on vmap or perform the randomness"
                + " operation out of vmap");
  }

  @Test
  void randomNumbersAreTheSameOrDifferent() {
    Tensor same = vmap(v -> rand(3), DEFAULTS.randomness(Randomness.SAME)).apply(x);
    Tensor other = vmap(v -> rand(3), DEFAULTS.randomness(Randomness.DIFFERENT)).apply(x);

    assertThat(same.size()).containsExactly(2, 3);
    assertThat(same.select(0, 0).equal(same.select(0, 1))).isTrue();
    assertThat(other.size()).containsExactly(2, 3);
    assertThat(other.select(0, 0).equal(other.select(0, 1))).isFalse();
  }

  @Test
  void chunksDrawTheSameNumbersToo() {
    manualSeed(3);
    Tensor same = vmap(v -> rand(3), DEFAULTS.randomness(Randomness.SAME).chunkSize(1)).apply(x);

    assertThat(same.select(0, 0).equal(same.select(0, 1))).isTrue();
  }

  @Test
  void dropoutDiffersWithinABatch() {
    Tensor ones = Torch.ones(2, 100);
    UnaryOperator<Tensor> dropout = v -> Functional.dropout(v, 0.5);

    Tensor kept = vmap(dropout, DEFAULTS.randomness(Randomness.DIFFERENT)).apply(ones);
    assertThat(kept.select(0, 0).equal(kept.select(0, 1))).isFalse();
    Tensor alike = vmap(dropout, DEFAULTS.randomness(Randomness.SAME)).apply(ones);
    assertThat(alike.select(0, 0).equal(alike.select(0, 1))).isTrue();
  }

  @Test
  void anOutputMayLeaveTheBatchOut() {
    Tensor constant = tensor(1.0, 2.0);

    assertThat(vmap(v -> constant, DEFAULTS.outDims((Integer) null)).apply(x))
        .hasToString("tensor([1., 2.])");
    assertRefused(
        () -> vmap(v -> v, DEFAULTS.outDims((Integer) null)).apply(x),
        "vmap(<lambda>, ...): `<lambda>` can not return a BatchedTensor when out_dim is None");
  }

  @Test
  void shapesAndKindsCanBeAskedFor() {
    vmap(v -> {
          assertThat(v.size()).containsExactly(5);
          assertThat(v.size(0)).isEqualTo(5);
          assertThat(v.dim()).isEqualTo(1);
          assertThat(v.numel()).isEqualTo(5);
          assertThat(v.isFloatingPoint()).isTrue();
          assertThat(v.isComplex()).isFalse();
          assertThat(v.isContiguous()).isTrue();
          assertThat(v.isLeaf()).isTrue();
          assertThat(v.version()).isZero();
          return v;
        })
        .apply(x);
  }

  @Test
  void dimensionsThatAreNotThereAreRefused() {
    assertRefused(
        () -> vmap(v -> v, InDims.of(2)).apply(x),
        "vmap(<lambda>, in_dims=2, ...)(<inputs>): Got in_dim=2 for some input, but that input is a"
            + " Tensor of dimensionality 2 so expected in_dim to satisfy -2 <= in_dim < 2.");
    assertThatThrownBy(() -> vmap(v -> v, DEFAULTS.outDims(5)).apply(x))
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Dimension out of range (expected to be in range of [-2, 1], but got 5)");
  }

  @Test
  void dimensionsThatDoNotFitTheInputsAreRefused() {
    assertRefused(
        () -> vmap((a, b) -> a, InDims.of(0, null, 1)).apply(x, y),
        "vmap(<lambda>, in_dims=(0, None, 1), ...)(<inputs>): in_dims is not compatible with the"
            + " structure of `inputs`. in_dims has structure TreeSpec(tuple, None, [*,\n  *,\n  *])"
            + " but inputs has structure TreeSpec(tuple, None, [*,\n  *]).");
    assertRefused(
        () -> vmap(v -> v, DEFAULTS.outDims(0, 1)).apply(x),
        "vmap(<lambda>, ..., out_dims=(0, 1))(<inputs>): out_dims is not compatible with the"
            + " structure of `outputs`. out_dims has structure TreeSpec(tuple, None, [*,\n  *]) but"
            + " outputs has structure *.");
  }

  @Test
  void batchesOfDifferentSizesAreRefused() {
    assertRefused(
        () -> vmap(Torch::dot, InDims.of(0, 1)).apply(x, y),
        "vmap: Expected all tensors to have the same size in the mapped dimension, got sizes [2, 5]"
            + " for the mapped dimension");
    assertRefused(
        () -> vmap(v -> v, InDims.of((Integer) null)).apply(x),
        "vmap: Expected at least one Tensor to vmap over");
    assertRefused(
        () -> vmap(TensorFunction.of((List<Tensor> inputs) -> inputs)).apply(List.of()),
        "vmap(<lambda>)(<inputs>): got no inputs. Maybe you forgot to add inputs, or you are trying"
            + " to vmap over a function with no inputs. The latter is unsupported.");
  }

  @Test
  void aFunctionThatReturnsNothingIsRefused() {
    String message =
        "vmap(<lambda>, ...): `<lambda>` must only return Tensors, got type <class 'NoneType'>. Did"
            + " you mean to set out_dims= to None for output?";

    assertRefused(() -> vmap(v -> null).apply(x), message);
    assertRefused(() -> vmap(TensorFunction.unary(v -> null)).apply(x), message);
    assertRefused(
        () -> vmap(TensorFunction.unary(v -> Collections.singletonList(null))).apply(x), message);
  }

  @Test
  void sizesOfChunksMustBePositive() {
    assertRefused(
        () -> DEFAULTS.chunkSize(0), "vmap: chunk_size should be None or greater than 0. (got 0)");
  }

  @Test
  void whatDependsOnElementsIsRefused() {
    assertThatThrownBy(() -> vmap(v -> v.sum().item() == null ? v : v.neg()).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "vmap: It looks like you're calling .item() on a Tensor. We don't support vmap over"
                + " calling .item() on a Tensor, please try to rewrite what you're doing with other"
                + " operations. If error is occurring somewhere inside PyTorch internals, please"
                + " file a bug report.");
    assertThatThrownBy(() -> vmap(v -> v.sum().gt(0).booleanValue() ? v : v.neg()).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessageStartingWith(
            "vmap: It looks like you're attempting to use a Tensor in some data-dependent control"
                + " flow.");
    assertThatThrownBy(() -> vmap(v -> tensor(v.toDoubleArray())).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessage("Cannot access data pointer of Tensor that doesn't have storage");
  }

  @Test
  void nullArgumentsAreNamed() {
    assertThatThrownBy(() -> vmap((UnaryOperator<Tensor>) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("func");
    assertThatThrownBy(() -> vmap(v -> v, (InDims) null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("inDims");
    assertThatThrownBy(() -> vmap(Torch::dot).apply(x, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("inputs[1]");
  }

  @Test
  void anEmptyBatchHasShapesAllTheSame() {
    assertThat(vmap(v -> v.outer(v)).apply(zeros(0, 3)).size()).containsExactly(0, 3, 3);
  }

  @Test
  void tensorsMadeWithinABatchAreWhole() {
    Tensor sum = vmap(v -> v.add(arange(5.0)).add(tensor(1.0, 1.0, 1.0, 1.0, 1.0))).apply(x);

    Close.assertClose(sum, x.add(arange(5.0)).add(1));
    assertThat(Func.vmap(v -> v.mul(2).add(1.5)).apply(x).dtype()).isEqualTo(x.dtype());
  }

  private static void assertRefused(ThrowingCallable call, String message) {
    assertThatThrownBy(call).isInstanceOf(IllegalArgumentException.class).hasMessage(message);
  }
}
