package org.torchjava.tests.documentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.torchjava.AutogradFunctional.hessian;
import static org.torchjava.AutogradFunctional.hvp;
import static org.torchjava.AutogradFunctional.jacobian;
import static org.torchjava.AutogradFunctional.jvp;
import static org.torchjava.AutogradFunctional.vhp;
import static org.torchjava.AutogradFunctional.vjp;
import static org.torchjava.Torch.full;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.DerivativeOptions;
import org.torchjava.HessianOptions;
import org.torchjava.JacobianOptions;
import org.torchjava.Tensor;

/**
 * The examples on the pages of {@code torch.autograd.functional}. Their inputs are random, but the
 * numbers that the pages print tell what they were, up to the last printed digit.
 */
class FunctionalPagesTest {
  private static final double PRINTED = 2e-4;
  private static final DerivativeOptions GRAPH = DerivativeOptions.defaults().createGraph(true);

  private final List<Tensor> pair = List.of(tensor(0.2, 0.4), tensor(0.6, 0.8));
  private final List<Tensor> zerosAndOnes = List.of(zeros(2), ones(2));

  private static Tensor expReducer(Tensor x) {
    return x.exp().sum(1);
  }

  private static List<Tensor> adder(List<Tensor> in) {
    return List.of(in.get(0).mul(2).add(in.get(1).mul(3)));
  }

  private static List<Tensor> expAdder(List<Tensor> in) {
    return List.of(in.get(0).exp().mul(2).add(in.get(1).mul(3)));
  }

  private static Tensor powReducer(Tensor x) {
    return x.pow(3).sum();
  }

  private static Tensor powAdderReducer(List<Tensor> in) {
    return in.get(0).pow(2).mul(2).add(in.get(1).pow(2).mul(3)).sum();
  }

  private static Tensor square(double... values) {
    long side = Math.round(Math.sqrt(values.length));
    return tensor(values, DType.FLOAT32).view(side, side);
  }

  private static void prints(Tensor actual, double... printed) {
    assertThat(actual.dtype()).isEqualTo(DType.FLOAT32);
    assertThat(actual.detach().toDoubleArray()).containsExactly(printed, within(PRINTED));
  }

  /** The numbers on a diagonal, and zeros. */
  private static double[] diagonal(double... values) {
    double[] matrix = new double[values.length * values.length];
    IntStream.range(0, values.length).forEach(i -> matrix[i * values.length + i] = values[i]);
    return matrix;
  }

  @Test
  void vjpOfTheSumOfExponentials() {
    double[] printed = {
      1.4458, 1.3962, 1.3042, 1.6354, 2.1288, 1.0652, 1.5483, 2.5035,
      2.2046, 1.1292, 1.1432, 1.3059, 1.3225, 1.6652, 1.7753, 2.0152
    };
    Tensor inputs = square(printed).log();

    var plain = vjp(FunctionalPagesTest::expReducer, inputs, ones(4));
    prints(plain.output(), 5.7817, 7.2458, 5.7830, 6.7782);
    prints(plain.product(), printed);
    assertThat(plain.product().requiresGrad()).isFalse();

    var graph = vjp(FunctionalPagesTest::expReducer, inputs.requiresGrad_(), ones(4), GRAPH);
    prints(graph.product(), printed);
    assertThat(graph.output().gradFn().name()).isEqualTo("SumBackward1");
    assertThat(graph.product().gradFn().name()).isEqualTo("MulBackward0");
  }

  @Test
  void vjpOfAWeightedSum() {
    var result = vjp(FunctionalPagesTest::adder, pair, List.of(ones(2)));

    prints(result.output().get(0), 2.2, 3.2);
    assertThat(result.product()).hasToString("[tensor([2., 2.]), tensor([3., 3.])]");
  }

  @Test
  void jvpOfTheSumOfExponentials() {
    double[] sums = {6.3090, 4.6742, 7.9114, 8.2106};
    Tensor inputs = tensor(sums, DType.FLOAT32).div(4).log().unsqueeze(1).expand(4, 4).contiguous();

    var plain = jvp(FunctionalPagesTest::expReducer, inputs, ones(4, 4));
    prints(plain.output(), sums);
    prints(plain.product(), sums);

    var graph = jvp(FunctionalPagesTest::expReducer, inputs.requiresGrad_(), ones(4, 4), GRAPH);
    prints(graph.product(), sums);
    assertThat(graph.output().gradFn().name()).isEqualTo("SumBackward1");
    assertThat(graph.product().gradFn().name()).isEqualTo("SqueezeBackward1");
  }

  @Test
  void jvpOfAWeightedSum() {
    var result = jvp(FunctionalPagesTest::adder, pair, List.of(ones(2), ones(2)));

    prints(result.output().get(0), 2.2, 3.2);
    assertThat(result.product()).hasToString("[tensor([5., 5.])]");
  }

  @Test
  void vhpOfTheSumOfCubes() {
    double[] printed = {1.0689, 1.2431, 3.0989, 4.4456};
    Tensor inputs = square(printed).div(6);

    var plain = vhp(FunctionalPagesTest::powReducer, inputs, ones(2, 2));
    prints(plain.output(), 0.5591);
    prints(plain.product(), printed);

    var graph = vhp(FunctionalPagesTest::powReducer, inputs.requiresGrad_(), ones(2, 2), GRAPH);
    assertThat(graph.output()).hasToString("tensor(0.5591, grad_fn=<SumBackward0>)");
    prints(graph.product(), printed);
    assertThat(graph.product().gradFn().name()).isEqualTo("MulBackward0");
  }

  @Test
  void hvpOfTheSumOfCubes() {
    double[] printed = {2.0239, 1.6456, 2.4988, 1.4310};
    Tensor inputs = square(printed).div(6);

    var plain = hvp(FunctionalPagesTest::powReducer, inputs, ones(2, 2));
    prints(plain.output(), 0.1448);
    prints(plain.product(), printed);

    var graph = hvp(FunctionalPagesTest::powReducer, inputs.requiresGrad_(), ones(2, 2), GRAPH);
    assertThat(graph.output()).hasToString("tensor(0.1448, grad_fn=<SumBackward0>)");
    prints(graph.product(), printed);
    assertThat(graph.product().gradFn().name()).isEqualTo("MulBackward0");
  }

  @Test
  void productsWithTheHessianOfASumOfSquares() {
    List<Tensor> inputs = IntStream.range(0, 2).mapToObj(i -> printedBy(4.8053)).toList();

    var vhp = vhp(FunctionalPagesTest::powAdderReducer, inputs, zerosAndOnes);
    assertThat(vhp.output()).hasToString("tensor(4.8053)");
    assertThat(vhp.product()).hasToString("[tensor([0., 0.]), tensor([6., 6.])]");

    List<Tensor> others = IntStream.range(0, 2).mapToObj(i -> printedBy(2.3030)).toList();
    var hvp = hvp(FunctionalPagesTest::powAdderReducer, others, zerosAndOnes);
    assertThat(hvp.output()).hasToString("tensor(2.3030)");
    assertThat(hvp.product()).hasToString("[tensor([0., 0.]), tensor([6., 6.])]");
  }

  /** One of two inputs alike whose weighted squares have this sum: ten squares in all. */
  private static Tensor printedBy(double sum) {
    return full(new long[] {2}, Math.sqrt(sum / 10));
  }

  @Test
  void theJacobianOfTheSumOfExponentials() {
    Tensor inputs = square(1.4917, 2.4352, 2.4369, 2.3799).log();

    Tensor plain = jacobian(FunctionalPagesTest::expReducer, inputs);
    assertThat(plain)
        .hasToString(
            """
            tensor([[[1.4917, 2.4352],
                     [0.0000, 0.0000]],

                    [[0.0000, 0.0000],
                     [2.4369, 2.3799]]])""");

    JacobianOptions options = JacobianOptions.defaults().createGraph(true);
    Tensor graph = jacobian(FunctionalPagesTest::expReducer, inputs.requiresGrad_(), options);
    assertThat(graph.detach().equal(plain)).isTrue();
    assertThat(graph.gradFn().name()).isEqualTo("ViewBackward0");
  }

  @Test
  void theJacobiansOfAnExponentialAndAFactor() {
    List<Tensor> inputs = List.of(tensor(new double[] {1.4026, 1.69815}).log(), ones(2));

    List<Tensor> jacobian = jacobian(FunctionalPagesTest::expAdder, inputs).get(0);
    prints(jacobian.get(0), diagonal(2.8052, 3.3963));
    assertThat(jacobian.get(1)).hasToString("tensor([[3., 0.],\n        [0., 3.]])");
  }

  @Test
  void theHessianOfTheSumOfCubes() {
    Tensor inputs = square(5.2265, 4.8221, 1.9456, 3.2550).div(6);

    Tensor plain = hessian(FunctionalPagesTest::powReducer, inputs);
    assertThat(plain)
        .hasToString(
            """
            tensor([[[[5.2265, 0.0000],
                      [0.0000, 0.0000]],

                     [[0.0000, 4.8221],
                      [0.0000, 0.0000]]],


                    [[[0.0000, 0.0000],
                      [1.9456, 0.0000]],

                     [[0.0000, 0.0000],
                      [0.0000, 3.2550]]]])""");

    HessianOptions options = HessianOptions.defaults().createGraph(true);
    Tensor graph = hessian(FunctionalPagesTest::powReducer, inputs.requiresGrad_(), options);
    assertThat(graph.detach().equal(plain)).isTrue();
    assertThat(graph.gradFn().name()).isEqualTo("ViewBackward0");
  }

  @Test
  void theHessiansOfASumOfSquares() {
    assertThat(hessian(FunctionalPagesTest::powAdderReducer, pair))
        .hasToString(
            "[[tensor([[4., 0.],\n        [0., 4.]]), tensor([[0., 0.],\n        [0., 0.]])],"
                + " [tensor([[0., 0.],\n        [0., 0.]]), tensor([[6., 0.],\n        [0., 6.]])]]");
  }
}
