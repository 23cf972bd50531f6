package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.onesLike;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.FutureTask;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.Func;
import org.torchjava.GradMode;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.TorchException;

/** The tensors that a transform passes to a function: within it, and when they have left it. */
class TransformedTensorsTest {
  private final Tensor x = tensor(new double[] {1, 2, 3});
  private final Tensor batch = tensor(new double[][] {{0, 1}, {2, 3}});
  private final List<String> seen = new ArrayList<>();

  private UnaryOperator<Tensor> summing(Consumer<Tensor> look) {
    return v -> {
      look.accept(v);
      return v.sum();
    };
  }

  private UnaryOperator<Tensor> printing() {
    return summing(v -> seen.add(v.toString()));
  }

  @AfterEach
  void nothingIsLeftBehind() {
    assertThat(batch.mul(2)).hasToString("tensor([[0., 2.],\n        [4., 6.]])");
    assertThat(GradMode.isEnabled()).isTrue();
  }

  @Test
  void aBatchedTensorPrintsWithItsBatch() {
    vmap(printing()).apply(batch);

    assertThat(seen)
        .containsExactly(
            "BatchedTensor(lvl=1, bdim=0, value=\n"
                + "    tensor([[0., 1.],\n"
                + "            [2., 3.]])\n"
                + ")");
  }

  @Test
  void aTrackedTensorPrintsWithItsValue() {
    grad(printing()).apply(x);
    jvp(printing(), x, onesLike(x));

    String text = "GradTrackingTensor(lvl=1, value=\n    tensor([1., 2., 3.])\n)";
    assertThat(seen).containsExactly(text, text);
  }

  @Test
  void wrappersNest() {
    vmap(grad(printing())).apply(batch);

    assertThat(seen)
        .containsExactly(
            "GradTrackingTensor(lvl=2, value=\n"
                + "    BatchedTensor(lvl=1, bdim=0, value=\n"
                + "        tensor([[0., 1.],\n"
                + "                [2., 3.]])\n"
                + "    )\n"
                + ")");
  }

  @Test
  void otherTensorsPrintAndReadAsEverWithin() {
    vmap(summing(v -> seen.add(x + " " + x.sum().item()))).apply(batch);
    grad(summing(v -> assertThat(x.toDoubleArray()).containsExactly(1, 2, 3))).apply(x);

    assertThat(seen).containsExactly("tensor([1., 2., 3.]) 6.0");
  }

  @Test
  void numbersOfATrackedTensorCanBeRead() {
    grad(summing(v -> assertThat(v.sum().doubleValue()).isEqualTo(6))).apply(x);
  }

  @Test
  void tensorsOfJavaDataBelongToTheTransform() {
    grad((Tensor v) -> {
          Tensor factors = tensor(new double[] {5, 6, 7});
          seen.add(factors.toString());
          return v.mul(factors).sum();
        })
        .apply(x);

    assertThat(seen)
        .containsExactly("GradTrackingTensor(lvl=1, value=\n    tensor([5., 6., 7.])\n)");
  }

  private Tensor escaped(UnaryOperator<UnaryOperator<Tensor>> transform, Tensor input) {
    List<Tensor> kept = new ArrayList<>();
    transform.apply(summing(v -> kept.add(v.mul(2)))).apply(input);
    return kept.get(0);
  }

  @Test
  void aBatchedTensorThatEscapedIsRefused() {
    Tensor kept = escaped(f -> vmap(f), batch);

    assertThat(kept)
        .hasToString(
            "BatchedTensor(lvl=1, bdim=0, value=\n"
                + "    tensor([[0., 2.],\n"
                + "            [4., 6.]])\n"
                + ")");
    assertThat(kept.size()).containsExactly(2);
    assertThatThrownBy(() -> kept.add(1))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "Either your tensor may have escaped from inside a function being vmapped and this is a"
                + " user error (see https://pytorch.org/functorch/stable/ux_limitations.html), or"
                + " there is an internal functorch error in `gen_vmap_plumbing` Please file an issue"
                + " if it looks like the latter");
    assertThatThrownBy(kept::item)
        .isInstanceOf(TorchException.class)
        .hasMessageStartingWith("vmap: It looks like you're calling .item() on a Tensor.");
    assertThatThrownBy(kept::toFloatArray)
        .isInstanceOf(TorchException.class)
        .hasMessage("Cannot access data pointer of Tensor that doesn't have storage");
  }

  @Test
  void aTrackedTensorThatEscapedIsWorthItsValue() {
    Tensor kept = escaped(f -> grad(f), x);

    assertThat(kept).hasToString("GradTrackingTensor(lvl=-2, value=\n    tensor([2., 4., 6.])\n)");
    assertThat(kept.add(1)).hasToString("tensor([3., 5., 7.])");
    assertThat(kept.sum().item().toDouble()).isEqualTo(12);
    assertThat(kept.toFloatArray()).containsExactly(2, 4, 6);
  }

  @Test
  void exceptionsArriveUnchangedAndCloseTheLevels() {
    IllegalStateException mine = new IllegalStateException("mine");
    UnaryOperator<Tensor> throwing =
        v -> {
          throw mine;
        };

    assertThatThrownBy(() -> vmap(grad(throwing)).apply(batch)).isSameAs(mine);
    assertThatThrownBy(() -> jvp(throwing, x, x)).isSameAs(mine);
    assertThat(vmap((Tensor v) -> v.sum()).apply(batch)).hasToString("tensor([1., 5.])");
    assertThat(jvp(Tensor::sin, x, x).tangent().equal(x.cos().mul(x))).isTrue();
  }

  @Test
  void levelsAreNoMoreThanAStackHolds() {
    assertThat(nested(32, ones(1))).hasToString("tensor([2.])");
    assertThatThrownBy(() -> nested(33, ones(1)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("function transforms are nested more than 32 deep");
    assertThat(nested(1, ones(1))).hasToString("tensor([2.])");
  }

  private static Tensor nested(int levels, Tensor x) {
    return levels == 0
        ? x.mul(2)
        : vmap((Tensor each) -> nested(levels - 1, each)).apply(x.unsqueeze(0)).squeeze(0);
  }

  @Test
  void whatChangesGradientsIsRefusedWithin() {
    assertThatThrownBy(() -> grad(summing(v -> v.sum().backward())).apply(x))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "backward() called inside a functorch transform. This is not supported, please use"
                + " functorch.grad or functorch.vjp instead or call backward() outside of functorch"
                + " transforms.");
    assertThatThrownBy(() -> vmap(summing(Tensor::requiresGrad_)).apply(batch))
        .isInstanceOf(TorchException.class)
        .hasMessageStartingWith(
            "You are attempting to call Tensor.requires_grad_() (or perhaps using"
                + " torch.autograd.functional.* APIs) inside of a function being transformed by a"
                + " functorch transform.");
    assertThatThrownBy(() -> vmap(summing(Tensor::retainGrad)).apply(batch))
        .isInstanceOf(TorchException.class)
        .hasMessageStartingWith(
            "You are attempting to call Tensor.retain_grad() inside of a function being transformed"
                + " by a functorch transform.");
  }

  @Test
  void scopesWithinAndAround() {
    Tensor outside;
    try (TensorScope scope = TensorScope.open()) {
      Tensor gradient =
          vmap(grad((Tensor v) -> TensorScope.run(() -> v.mul(v).sum()))).apply(batch);
      outside = scope.keep(gradient);
    }
    assertThat(outside).hasToString("tensor([[0., 2.],\n        [4., 6.]])");
  }

  @Test
  void otherThreadsDoNotNotice() throws Exception {
    List<String> texts = new ArrayList<>();
    vmap(summing(
            v -> {
              FutureTask<String> other =
                  new FutureTask<>(
                      () -> x.mul(2) + " " + grad((Tensor u) -> u.pow(2).sum()).apply(x));
              new Thread(other).start();
              try {
                texts.add(other.get());
              } catch (Exception e) {
                throw new IllegalStateException(e);
              }
            }))
        .apply(batch);

    assertThat(texts).containsExactly("tensor([2., 4., 6.]) tensor([2., 4., 6.])");
  }

  @Test
  void resultsOfFailedResizingAreMendedInside() {
    assertThatThrownBy(() -> grad(summing(v -> v.resize_(1L << 60))).apply(x.clone()))
        .isInstanceOf(RuntimeException.class);
    assertThat(Torch.zeros(1).dtype()).isEqualTo(DType.FLOAT32);
  }

  @Test
  void theInsideOfATransformCanBeShown() {
    Tensor batch = Close.values(2, 3);
    List<String> seen = new ArrayList<>();
    Func.vmap(
            Func.grad(
                (Tensor v) -> {
                  seen.add(Func.debugUnwrap(v).toString());
                  seen.add(Func.debugUnwrap(v, false).toString());
                  return v.sum();
                }))
        .apply(batch);

    assertThat(seen.get(0)).isEqualTo(batch.toString());
    assertThat(seen.get(1)).startsWith("BatchedTensor(lvl=1, bdim=0, value=");
    assertThat(Func.debugUnwrap(batch)).isSameAs(batch);
    assertThat(Func.debugUnwrap(batch, false)).isSameAs(batch);
  }
}
