package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** What a function written in Java may do at a level of transforms, and what it leaves behind. */
class FunctionLevelsTest {
  private static final IllegalStateException MINE = new IllegalStateException("mine");

  private final Tensor rows = tensor(new double[][] {{3, -1, 2}, {0.5, 4, -2}}, FLOAT64);
  private final Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64);

  /** The square, which throws in one of its methods. */
  private static class Square extends Function {
    private final String failing;

    Square(String failing) {
      this.failing = failing;
    }

    private void enter(String method) {
      if (method.equals(failing)) {
        throw MINE;
      }
    }

    @Override
    protected Tensor[] forward(Tensor... inputs) {
      enter("forward");
      return tensors(inputs[0].square());
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      enter("setupContext");
      ctx.saveForBackward(inputs);
      ctx.saveForForward(inputs);
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      enter("backward");
      return tensors(ctx.savedTensors().get(0).mul(2).mul(g[0]));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      enter("jvp");
      return tensors(ctx.savedTensors().get(0).mul(2).mul(t[0]));
    }

    @Override
    protected boolean generateVmapRule() {
      return true;
    }
  }

  @Test
  void levelsAreAsBeforeAfterAnException() {
    for (String method : List.of("forward", "setupContext", "backward")) {
      Square failing = new Square(method);
      assertLevelsStay(in -> grad((Tensor a) -> failing.apply(a).sum()).apply(in));
      assertLevelsStay(in -> grad((Tensor a) -> vmapped(failing, a).sum()).apply(in));
      assertLevelsStay(in -> vmap(grad((Tensor a) -> failing.apply(a).sum())).apply(in));
    }
    for (String method : List.of("forward", "setupContext", "jvp")) {
      Square failing = new Square(method);
      assertLevelsStay(in -> jvp((Tensor a) -> failing.apply(a), in, in).tangent());
      assertLevelsStay(in -> jvp((Tensor a) -> vmapped(failing, a), in, in).tangent());
      assertLevelsStay(in -> vmap((Tensor a) -> jvp(failing::apply, a, a).tangent()).apply(in));
    }
  }

  private static Tensor vmapped(Function function, Tensor batch) {
    return vmap((Tensor row) -> function.apply(row)).apply(batch);
  }

  /** What fails with its own exception, alone and within levels that then go on. */
  private void assertLevelsStay(UnaryOperator<Tensor> failing) {
    assertThatThrownBy(() -> failing.apply(rows)).isSameAs(MINE);
    Tensor gradient =
        grad((Tensor in) -> {
              Tensor squares =
                  vmap((Tensor row) -> {
                        assertThatThrownBy(() -> failing.apply(row.expand(2, 3))).isSameAs(MINE);
                        return new Square("").apply(row);
                      })
                      .apply(in);
              return squares.sum();
            })
            .apply(rows);
    assertClose(gradient, rows.mul(2));
  }

  @Test
  void bothFormsOfForwardAreTheSameWithoutTransforms() {
    Tensor leaf = x.clone().requiresGrad_();
    new Square("").apply(leaf).sum().backward();
    assertClose(leaf.grad(), x.mul(2));
    Function combined =
        new Function() {
          @Override
          protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
            return tensors(inputs[0].mul(1));
          }
        };
    assertClose(combined.apply(x), x);
    assertThatThrownBy(() -> grad((Tensor in) -> combined.apply(in).sum()).apply(x))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessageContaining("it must override the setup_context staticmethod.");
  }

  @Test
  void aFunctionHasAForwardAndAContext() {
    Function nothing = new Function() {};
    assertThatThrownBy(() -> nothing.apply(x))
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage("You must implement the forward function for custom autograd.Function.");
    Function withoutContext =
        new Function() {
          @Override
          protected Tensor[] forward(Tensor... inputs) {
            return inputs[0] == null ? null : tensors(inputs[0].mul(1));
          }
        };
    assertThatThrownBy(() -> withoutContext.apply(x))
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage("setup_context is not implemented.");
    assertThatThrownBy(() -> withoutContext.apply((Tensor) null))
        .isExactlyInstanceOf(TypeException.class);
    assertThatThrownBy(() -> grad((Tensor in) -> withoutContext.apply(in)).apply(x))
        .hasMessageContaining("it must override the setup_context staticmethod.");
  }

  /** Gives its input back, and saves it. */
  private static final class Identity extends Function {
    private final boolean saved;

    Identity(boolean saved) {
      this.saved = saved;
    }

    @Override
    protected Tensor[] forward(Tensor... inputs) {
      return inputs.clone();
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      if (saved) {
        ctx.saveForBackward(inputs);
      } else {
        ctx.saveForForward(inputs[0].viewAs(inputs[0]));
      }
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0].mul(5));
    }

    @Override
    protected boolean generateVmapRule() {
      return true;
    }
  }

  @Test
  void anInputThatIsAResultIsNotSaved() {
    String message =
        "A input that has been returned as-is as output is being saved for backward. This is not"
            + " supported if you override setup_context. You should return and save a view of the"
            + " input instead, e.g. with x.view_as(x) or setup ctx inside the forward function"
            + " itself.";
    assertThatThrownBy(() -> new Identity(true).apply(x))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(message);
    assertThatThrownBy(() -> vmapped(new Identity(true), x)).hasMessage(message);
    Function plain = new Identity(false);
    Tensor fives = grad((Tensor in) -> plain.apply(in).sum()).apply(x);
    assertThat(fives).hasToString("tensor([5., 5., 5.], dtype=torch.float64)");
    assertClose(grad((Tensor in) -> vmapped(plain, in).sum()).apply(x), fives);
  }

  @Test
  void inputsChangedInPlaceKeepTheirIdentityAtEachLevel() {
    Function doubling =
        new Function() {
          @Override
          protected Tensor[] forward(Tensor... inputs) {
            return tensors(inputs[0].mul_(2));
          }

          @Override
          protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
            assertThat(outputs[0]).isSameAs(inputs[0]);
            ctx.markDirty(inputs[0]);
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(g[0].mul(2));
          }
        };
    UnaryOperator<Tensor> inPlace =
        in -> {
          Tensor copy = in.mul(in);
          assertThat(doubling.apply(copy)).isSameAs(copy);
          return copy.sum();
        };
    assertClose(grad(inPlace).apply(x), x.mul(4));
    assertClose(grad((Tensor in) -> grad(inPlace).apply(in).sum()).apply(x), x.mul(0).add(4));
  }

  @Test
  void inputsMayBeNull() {
    Function scaled =
        new Function() {
          @Override
          protected Tensor[] forward(Tensor... inputs) {
            return tensors(inputs[1] == null ? inputs[0].mul(3) : inputs[0].mul(inputs[1]));
          }

          @Override
          protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
            assertThat(inputs[1]).isNull();
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(g[0].mul(3), null);
          }

          @Override
          protected boolean generateVmapRule() {
            return true;
          }
        };
    Tensor threes = x.mul(0).add(3);
    assertClose(grad((Tensor in) -> scaled.apply(in, null).sum()).apply(x), threes);
    Tensor gradients = vmap(grad((Tensor in) -> scaled.apply(in, null).sum())).apply(rows);
    assertClose(gradients, threes.expand(2, 3));
  }

  @Test
  void gradientsAndTangentsAreAsManyAsWithoutTransforms() {
    Function wrong =
        new Square("") {
          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            return tensors(g[0], g[0]);
          }

          @Override
          protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
            return tensors();
          }

          @Override
          protected String name() {
            return "WrongBackward";
          }
        };
    assertThatThrownBy(() -> grad((Tensor in) -> wrong.apply(in).sum()).apply(x))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "function WrongGeneratedBackward returned an incorrect number of gradients (expected 1,"
                + " got 2)");
    assertThatThrownBy(() -> grad((Tensor in) -> vmapped(wrong, in).sum()).apply(rows))
        .hasMessage(
            "function VmappedWrongGeneratedBackward returned an incorrect number of gradients"
                + " (expected 1, got 2)");
    assertThatThrownBy(() -> jvp((Tensor in) -> vmapped(wrong, in), rows, rows))
        .hasMessageContaining("returned an incorrect number of tangents (expected 1, got 0)");
  }

  @Test
  void tensorsWhoseLevelIsGoneAreWhatTheyTracked() {
    List<Tensor> escaped = new ArrayList<>();
    Tensor leaf = x.clone().requiresGrad_();
    grad((Tensor in) -> {
          escaped.add(in.mul(1));
          return in.sum();
        })
        .apply(leaf);
    Tensor square = new Square("").apply(escaped.get(0));
    assertThat(square.gradFn().name()).isEqualTo("SquareBackward");
    square.sum().backward();
    assertClose(leaf.grad(), x.mul(2));
    assertClose(
        grad((Tensor in) -> new Square("").apply(escaped.get(0)).mul(in).sum()).apply(x),
        x.square());
  }

  @Test
  void tensorsOfABatchThatIsGoneAreRefused() {
    List<Tensor> escaped = new ArrayList<>();
    vmap((Tensor row) -> {
          escaped.add(row);
          return row;
        })
        .apply(rows);
    Function square = new Square("");
    assertThatThrownBy(() -> square.apply(escaped.get(0)))
        .isInstanceOf(TorchException.class)
        .hasMessageContaining("escaped from inside a function being vmapped");
    assertThatThrownBy(() -> grad((Tensor in) -> square.apply(escaped.get(0)).sum()).apply(x))
        .hasMessageContaining("escaped from inside a function being vmapped");
  }

  @Test
  void tensorsOfALevelAreOutOfPlaceWhereItIsHidden() {
    Tensor[] captured = new Tensor[1];
    Function capturing =
        new Square("") {
          @Override
          protected Tensor[] forward(Tensor... inputs) {
            UnaryOperator<Tensor> product = in -> new Square("").apply(captured[0]).mul(in).sum();
            return tensors(grad(product).apply(inputs[0]));
          }
        };
    assertThatThrownBy(
            () ->
                grad((Tensor outer) ->
                        grad((Tensor in) -> {
                              captured[0] = in;
                              return capturing.apply(outer).sum();
                            })
                            .apply(outer)
                            .sum())
                    .apply(x))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("a tensor that a transform tracks was used where that is hidden");
  }

  @Test
  void onceDifferentiableFunctionsHaveOneGradient() {
    Function once =
        new Square("") {
          @Override
          protected boolean isOnceDifferentiable() {
            return true;
          }
        };
    assertClose(grad((Tensor in) -> once.apply(in).sum()).apply(x), x.mul(2));
    assertClose(vmap(grad((Tensor in) -> once.apply(in).sum())).apply(rows), rows.mul(2));
    Tensor leaf = x.clone().requiresGrad_();
    Tensor factor = x.clone().requiresGrad_();
    Tensor gradient = grad((Tensor in) -> once.apply(in).mul(factor).sum()).apply(leaf);
    assertClose(gradient.detach(), x.mul(x).mul(2));
  }
}
