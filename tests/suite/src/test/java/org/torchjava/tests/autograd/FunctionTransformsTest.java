package org.torchjava.tests.autograd;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.hessian;
import static org.torchjava.Func.jacfwd;
import static org.torchjava.Func.jacrev;
import static org.torchjava.Func.jvp;
import static org.torchjava.Func.vjp;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.allclose;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.onesLike;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zerosLike;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.torchjava.Func;
import org.torchjava.GradMode;
import org.torchjava.InDims;
import org.torchjava.JvpResult;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.VjpResult;

/** Functions written in Java under the transforms of torch.func, one of them and several. */
class FunctionTransformsTest {
  private final Tensor x = tensor(new double[] {0.5, -1, 2}, FLOAT64);
  private final Tensor rows = tensor(new double[][] {{3, -1, 2}, {0.5, 4, -2}}, FLOAT64);

  @Test
  void theCubeOfTheNotesHasSecondGradients() {
    Tensor point = tensor(-0.7, FLOAT64);
    assertClose(grad(NoteFunctions::cube).apply(point), point.pow(2).mul(3));
    assertClose(grad(grad(NoteFunctions::cube)).apply(point), point.mul(6));
  }

  @Test
  void theCubeOfTheNotesHasARuleForVmap() {
    assertClose(vmap(NoteFunctions::cube).apply(x), x.pow(3));
  }

  @Test
  void theSortOfTheNotesHasGradients() {
    Tensor gradient = grad((Tensor in) -> NoteFunctions.sort(in).sum()).apply(rows);
    assertThat(allclose(gradient, onesLike(rows))).isTrue();
  }

  @Test
  void theSortOfTheNotesFollowsVmap() {
    assertClose(vmap(NoteFunctions::sort).apply(rows), rows.sort().values());
    Tensor columns = rows.t();
    UnaryOperator<Tensor> alongColumns = vmap(NoteFunctions::sort, InDims.of(1));
    assertClose(alongColumns.apply(columns), rows.sort().values());
  }

  @Test
  void jacobiansOfTheSortPermute() {
    Tensor permutation = tensor(new double[][] {{0, 1, 0}, {1, 0, 0}, {0, 0, 1}}, FLOAT64);
    assertClose(jacrev(NoteFunctions::sort).apply(x), permutation);
    Tensor expected = vmap(jacrev((Tensor in) -> in.sort().values())).apply(rows);
    assertClose(vmap(jacrev(NoteFunctions::sort)).apply(rows), expected);
  }

  @Test
  void jacobiansAndHessiansAreThoseOfTheOperator() {
    Tensor first = x.cos().diag();
    assertClose(jacrev(NoteFunctions::sine).apply(x), first);
    assertClose(jacfwd(NoteFunctions::sine).apply(x), first);
    Tensor second = x.sin().neg().diag();
    assertClose(hessian((Tensor in) -> NoteFunctions.sine(in).sum()).apply(x), second);
    UnaryOperator<Tensor> sum = in -> NoteFunctions.sine(in).sum();
    assertClose(jacrev(jacrev(sum)).apply(x), second);
    assertClose(jacrev(jacfwd(sum)).apply(x), second);
    assertClose(jacfwd(jacrev(sum)).apply(x), second);
  }

  @Test
  void theForwardDerivativeHasNoneOfItsOwn() {
    JvpResult result = jvp(NoteFunctions::sine, x, x);
    assertClose(result.output(), x.sin());
    assertClose(result.tangent(), x.cos().mul(x));
    JvpResult second =
        jvp((Tensor in) -> jvp(NoteFunctions::sine, in, onesLike(in)).tangent(), x, onesLike(x));
    assertClose(second.output(), x.cos());
    assertClose(second.tangent(), zerosLike(x)); // as in Python
  }

  @Test
  void transformsNestInAnyOrder() {
    UnaryOperator<Tensor> sum = in -> NoteFunctions.sine(in).sum();
    Tensor cosines = rows.cos();
    Tensor sines = rows.sin();
    assertClose(vmap(grad(sum)).apply(rows), cosines);
    assertClose(vmap(vmap(grad(NoteFunctions::sine))).apply(rows), cosines);
    assertClose(grad((Tensor in) -> vmap(sum).apply(in).sum()).apply(rows), cosines);
    assertClose(vmap(grad(in -> grad(sum).apply(in).sum())).apply(rows), sines.neg());
    assertClose(grad((Tensor in) -> vmap(grad(sum)).apply(in).sum()).apply(rows), sines.neg());
    assertClose(
        grad((Tensor in) -> vmap(vmap(NoteFunctions::sine)).apply(in).sum()).apply(rows), cosines);
    assertClose(jvp(vmap(sum), rows, rows).tangent(), cosines.mul(rows).sum(-1));
    assertClose(
        vmap((Tensor in) -> jvp(NoteFunctions::sine, in, in).tangent()).apply(rows),
        cosines.mul(rows));
    assertClose(
        vmap(hessian(sum)).apply(rows), sines.neg().unsqueeze(-1).mul(Torch.eye(3, FLOAT64)));
    assertClose(jvp(grad(sum), x, x).tangent(), x.sin().neg().mul(x));
    assertClose(grad((Tensor in) -> jvp(sum, in, in).tangent()).apply(x), gradientOfProduct());
  }

  // The derivative of cos(x) x.
  private Tensor gradientOfProduct() {
    return x.cos().sub(x.sin().mul(x));
  }

  @Test
  void gradientsOfEachSample() {
    Tensor weight = tensor(new double[] {0.1, -0.4, 0.3}, FLOAT64);
    Tensor each =
        vmap(grad((w, row) -> NoteFunctions.sine(w.mul(row)).sum()), InDims.of(null, 0))
            .apply(weight, rows);
    assertClose(each, weight.mul(rows).cos().mul(rows));
    Tensor ofCubes =
        vmap(grad((w, row) -> NoteFunctions.cube(w.mul(row)).sum()), InDims.of(null, 0))
            .apply(weight, rows);
    assertClose(ofCubes, weight.mul(rows).pow(2).mul(rows).mul(3));
  }

  @Test
  void transformedFunctionsAreRecordedBelowTheirLevels() {
    Tensor leaf = x.clone().requiresGrad_();
    Tensor gradient = grad((Tensor in) -> NoteFunctions.sine(in).sum()).apply(leaf);
    gradient.sum().backward();
    assertClose(leaf.grad(), x.sin().neg());
    Tensor batch = rows.clone().requiresGrad_();
    vmap(NoteFunctions::cube).apply(batch).sum().backward();
    assertClose(batch.grad(), rows.pow(2).mul(3));
  }

  @Test
  void nothingIsRecordedBelowALevelOfGradThatStandsWithinNoGrad() {
    Tensor leaf = x.clone().requiresGrad_();
    UnaryOperator<Tensor> gradient = grad(in -> NoteFunctions.sine(in).sum());
    Tensor result = GradMode.noGrad(() -> gradient.apply(leaf));
    assertThat(result.requiresGrad()).isFalse();
    assertClose(result, x.cos());
    assertThat(gradient.apply(leaf).requiresGrad()).isTrue();
  }

  @Test
  void aVjpIsGoodAfterItsLevel() {
    VjpResult result = vjp((Tensor in) -> NoteFunctions.sine(in), x);
    Tensor cotangent = ones(new long[] {3}, FLOAT64.requiresGrad(true));
    Tensor product = result.vjpFn().apply(List.of(cotangent)).get(0);
    assertClose(product.detach(), x.cos());
    product.sum().backward();
    assertClose(cotangent.grad(), x.cos());
    Tensor cubes = vjp((Tensor in) -> NoteFunctions.cube(in), x).vjpFn().apply(List.of(x)).get(0);
    assertClose(cubes, x.pow(3).mul(3));
  }

  @Test
  void capturedTensorsOfOuterLevelsAreInputsLikeOthers() {
    Tensor mixed =
        grad((Tensor outer) ->
                grad((Tensor inner) -> NoteFunctions.sine(inner.mul(outer)).sum()).apply(x).sum())
            .apply(x);
    assertClose(mixed, gradientOfMixed());
    Tensor captured =
        vmap((Tensor row) -> vmap((Tensor number) -> NoteFunctions.cube(row).add(number)).apply(x))
            .apply(rows);
    assertClose(captured, rows.pow(3).unsqueeze(1).add(x.view(1, 3, 1)));
  }

  // The derivative of cos(x y) y by y, for x = y.
  private Tensor gradientOfMixed() {
    Tensor square = x.square();
    return square.cos().sub(square.sin().mul(square));
  }

  @Test
  void nodesAreNamedAfterTheFunctionAndItsRule() {
    String[] names = new String[2];
    Func.grad(
            (Tensor in) -> {
              names[0] = NoteFunctions.cube(in).gradFn().name();
              names[1] = vmap(NoteFunctions::cube).apply(in).gradFn().name();
              return in.sum();
            })
        .apply(x);
    assertThat(names).containsExactly("CubeGeneratedBackward", "VmappedCubeGeneratedBackward");
    Tensor leaf = rows.clone().requiresGrad_();
    assertThat(vmap(vmap(NoteFunctions::cube)).apply(leaf).gradFn().name())
        .isEqualTo("VmappedVmappedCubeBackward");
  }
}
