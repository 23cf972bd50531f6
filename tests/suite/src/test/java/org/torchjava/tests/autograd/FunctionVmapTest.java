package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.InDims;
import org.torchjava.Randomness;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.VmapInfo;
import org.torchjava.VmapOptions;
import org.torchjava.VmapResult;

/** The rules by which functions written in Java follow vmap, and what is wrong with some. */
class FunctionVmapTest {
  private static final String NOTES =
      " For more details, please see https://pytorch.org/docs/main/notes/extending.func.html";

  private final Tensor rows = tensor(new double[][] {{3, -1, 2}, {0.5, 4, -2}}, FLOAT64);
  private final Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64);

  /** Twice its input, without a rule. */
  private static class Doubling extends Function {
    @Override
    protected Tensor[] forward(Tensor... inputs) {
      return tensors(inputs[0].mul(2));
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {}

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      return tensors(g[0].mul(2));
    }
  }

  /** The same with a rule that is told how to answer. */
  private static class RuledDoubling extends Doubling {
    private final BiFunction<List<Integer>, Tensor[], VmapResult> rule;
    private final List<VmapInfo> infos = new ArrayList<>();

    RuledDoubling(BiFunction<List<Integer>, Tensor[], VmapResult> rule) {
      this.rule = rule;
    }

    @Override
    protected VmapResult vmap(VmapInfo info, List<Integer> inDims, Tensor... inputs) {
      infos.add(info);
      return rule.apply(inDims, inputs);
    }
  }

  @Test
  void theRuleIsToldOfTheBatch() {
    RuledDoubling function =
        new RuledDoubling(
            (inDims, inputs) -> {
              assertThat(inDims).containsExactly(1, null, null);
              assertThat(inputs[0].size()).containsExactly(2, 3);
              assertThat(inputs[2]).isNull();
              return VmapResult.of(inputs[0].mul(2), 1);
            });
    VmapOptions options =
        VmapOptions.defaults().inDims(1, null).randomness(Randomness.DIFFERENT).outDims(1);
    Tensor result = vmap((a, b) -> function.apply(a, b, null), options).apply(rows, x);
    assertClose(result, rows.mul(2));
    assertThat(function.infos).containsExactly(new VmapInfo(3, Randomness.DIFFERENT));
  }

  @Test
  void outputsSayWhereTheirBatchIs() {
    assertClose(ruled((d, in) -> VmapResult.of(in[0].t(), 1)), rows);
    assertClose(ruled((d, in) -> VmapResult.of(in[0].t(), -1)), rows);
    assertClose(ruled((d, in) -> VmapResult.of(in[0], d.get(0))), rows);
    assertClose(ruled((d, in) -> VmapResult.of(in[0].sum(0), null)), rows.sum(0).expand(2, 3));
    List<Tensor> outputs = new ArrayList<>();
    Function two =
        new RuledDoubling((d, in) -> VmapResult.of(List.of(in[0], in[0].t(), x), 0, 1, null));
    vmap((Tensor row) -> {
          outputs.addAll(two.applyAll(row));
          outputs.forEach(output -> assertThat(output.size()).containsExactly(3));
          return outputs.get(1);
        })
        .apply(rows);
    assertThat(outputs).hasSize(3);
    assertClose(outputs.get(2), x);
  }

  private Tensor ruled(BiFunction<List<Integer>, Tensor[], VmapResult> rule) {
    return vmap((Tensor row) -> new RuledDoubling(rule).apply(row)).apply(rows);
  }

  @Test
  void aRuleIsNotAskedWithoutABatch() {
    Function function =
        new RuledDoubling(
            (inDims, inputs) -> {
              throw new AssertionError("no batch");
            });
    Tensor sums = vmap((Tensor row) -> function.apply(x).add(row)).apply(rows);
    assertClose(sums, rows.add(x.mul(2)));
  }

  @Test
  void aRuleIsDifferentiatedByItsOwnOperators() {
    Function triple =
        new RuledDoubling((inDims, inputs) -> VmapResult.of(inputs[0].mul(3), inDims.get(0)));
    Tensor gradient =
        grad((Tensor in) -> vmap((Tensor row) -> triple.apply(row)).apply(in).sum()).apply(rows);
    assertClose(gradient, ones(2, 3).to(FLOAT64).mul(3));
  }

  @Test
  void oneRuleIsNeeded() {
    assertThatThrownBy(() -> vmap((Tensor row) -> new Doubling().apply(row)).apply(rows))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "You tried to vmap over Doubling, but it does not have vmap support. Please override"
                + " and implement the vmap staticmethod or set generate_vmap_rule=True."
                + NOTES);
    Function both =
        new RuledDoubling((inDims, inputs) -> null) {
          @Override
          protected boolean generateVmapRule() {
            return true;
          }

          @Override
          protected String name() {
            return "Both";
          }
        };
    assertThatThrownBy(() -> vmap((Tensor row) -> both.apply(row)).apply(rows))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "You tried to vmap over Both, but it has both generate_vmap_rule=True and an overriden"
                + " vmap staticmethod. Please set generate_vmap_rule=False or delete the overriden"
                + " vmap staticmethod to avoid ambiguity."
                + NOTES);
  }

  @Test
  void aRuleReturnsAsManyDimensionsAsOutputs() {
    assertThatThrownBy(() -> ruled((d, in) -> null))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "Expected the vmap staticmethod to have two returns, an output and out_dims with pytree"
                + " structure compatible with the output. Got a <class 'NoneType'> instead");
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of(List.of(in[0], in[0]), 0, 0, 0)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "The autograd.Function's vmap staticmethod returned an incompatible (output, out_dims)"
                + " tuple. Expected out_dims=(0, 0, 0) to be compatible with the structure of"
                + " `output`. out_dims has structure TreeSpec(tuple, None, [*,\n  *,\n  *]) but"
                + " output has structure TreeSpec(tuple, None, [*,\n  *])."
                + NOTES);
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of(List.of(in), 0, null)))
        .hasMessageContaining("Expected out_dims=(0, None) to be")
        .hasMessageContaining("but output has structure *.");
  }

  @Test
  void aRuleReturnsTensorsWithTheDimension() {
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of(in[0], 2)))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Dimension out of range (expected to be in range of [-2, 1], but got 2)");
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of(in[0], -3)))
        .hasMessage("Dimension out of range (expected to be in range of [-2, 1], but got -3)");
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of(in[0].sum(), 0)))
        .isExactlyInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Dimension specified as 0 but tensor has no dimensions");
    assertThatThrownBy(() -> ruled((d, in) -> VmapResult.of((Tensor) null, 0)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("outputs[0]");
    assertThatThrownBy(() -> new VmapResult(null, List.of(0)))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("outputs");
    assertThatThrownBy(() -> new VmapInfo(1, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("randomness");
  }

  @Test
  void aFunctionWithoutRulesSaysSoWhereItIsCalled() {
    Function plain = new Doubling();
    assertThatThrownBy(() -> new Caller(plain).callVmap())
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage(
            "To use autograd.Function with vmap, you must either override the vmap staticmethod or"
                + " set generate_vmap_rule=True.");
  }

  /** Calls the rule of the base class. */
  private static final class Caller extends Doubling {
    Caller(Function ignored) {}

    VmapResult callVmap() {
      return vmap(new VmapInfo(1, Randomness.ERROR), List.of(), new Tensor[0]);
    }
  }

  /** x y for a generated rule; sums of gradients are left to whoever called backward. */
  private static final class Product extends Function {
    private final List<String> seen = new ArrayList<>();

    @Override
    protected Tensor[] forward(Tensor... inputs) {
      return tensors(inputs[0].mul(inputs[1]));
    }

    @Override
    protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
      seen.add(Arrays.toString(inputs[0].size()) + Arrays.toString(outputs[0].size()));
      ctx.saveForBackward(null, inputs[0], inputs[1]);
      ctx.saveForForward(inputs);
      ctx.setMaterializeGrads(false);
      seen.add(ctx.needsInputGrad(0) + " " + ctx.needsInputGrad(1));
    }

    @Override
    protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
      List<Tensor> saved = ctx.savedTensors();
      assertThat(saved.get(0)).isNull();
      return tensors(g[0].mul(saved.get(2)), g[0].mul(saved.get(1)));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... t) {
      List<Tensor> saved = ctx.savedTensors();
      if (t[0] == null) {
        return tensors(t[1].mul(saved.get(0)));
      }
      Tensor product = t[0].mul(saved.get(1));
      return tensors(t[1] == null ? product : product.add(t[1].mul(saved.get(0))));
    }

    @Override
    protected boolean generateVmapRule() {
      return true;
    }
  }

  @Test
  void aGeneratedRuleSeesOneOfTheBatch() {
    Product product = new Product();
    Tensor leaf = rows.clone().requiresGrad_();
    vmap((Tensor row) -> product.apply(row, x)).apply(leaf).sum().backward();
    assertThat(product.seen).containsExactly("[3][3]", "true false");
    assertClose(leaf.grad(), x.expand(2, 3));
  }

  @Test
  void gradientsOfWhatTheBatchSharesAreSums() {
    Tensor leaf = rows.clone().requiresGrad_();
    Tensor shared = x.clone().requiresGrad_();
    vmap((a, b) -> new Product().apply(a, b), InDims.of(0, null))
        .apply(leaf, shared)
        .sum()
        .backward();
    assertClose(leaf.grad(), x.expand(2, 3));
    assertClose(shared.grad(), rows.sum(0));
  }

  @Test
  void gradientsLargerThanTheirInputsAreSums() {
    Tensor leaf = tensor(new double[][] {{2}, {3}}, FLOAT64.requiresGrad(true));
    Tensor columns = leaf.t();
    vmap((a, b) -> new Product().apply(a, b), InDims.of(1, 0))
        .apply(columns, rows)
        .sum()
        .backward();
    assertClose(leaf.grad(), rows.sum(new long[] {1}, true));
  }

  @Test
  void tangentsFollowAGeneratedRule() {
    assertClose(
        jvp((Tensor in) -> vmap((Tensor row) -> product(row, x)).apply(in), rows, rows).tangent(),
        rows.mul(x));
    assertClose(
        jvp((Tensor in) -> vmap((Tensor row) -> product(row, in)).apply(rows), x, x).tangent(),
        rows.mul(x));
    assertClose(
        vmap((Tensor row) -> jvp((Tensor in) -> product(in, row), row, row).tangent()).apply(rows),
        rows.square());
  }

  private static Tensor product(Tensor a, Tensor b) {
    return new Product().apply(a, b);
  }

  @Test
  void marksReachTheBatch() {
    Function marking =
        new Function() {
          @Override
          protected Tensor[] forward(Tensor... inputs) {
            return tensors(inputs[0].mul_(2), inputs[0].mul(3));
          }

          @Override
          protected void setupContext(FunctionContext ctx, Tensor[] inputs, Tensor[] outputs) {
            ctx.markDirty(inputs[0]);
            ctx.markNonDifferentiable(outputs[1]);
          }

          @Override
          protected Tensor[] backward(FunctionContext ctx, Tensor... g) {
            assertThat(g[1].size()).containsExactly(3);
            return tensors(g[0].mul(2).add(g[1]));
          }

          @Override
          protected boolean generateVmapRule() {
            return true;
          }
        };
    Tensor leaf = rows.clone().requiresGrad_();
    Tensor changed = leaf.mul(1);
    List<Tensor> kept = new ArrayList<>();
    vmap((Tensor row) -> {
          kept.addAll(marking.applyAll(row));
          assertThat(kept.get(0)).isSameAs(row);
          return row;
        })
        .apply(changed);
    assertClose(changed.detach(), rows.mul(2));
    changed.sum().backward();
    assertClose(leaf.grad(), ones(2, 3).to(FLOAT64).mul(2));
  }
}
