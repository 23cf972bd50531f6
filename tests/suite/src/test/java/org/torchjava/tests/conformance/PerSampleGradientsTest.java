package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.Func.grad;
import static org.torchjava.Func.vmap;
import static org.torchjava.Torch.stack;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.DType;
import org.torchjava.FuncGradOptions;
import org.torchjava.Functional;
import org.torchjava.InDims;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.Torch;

/** A gradient for each example of a batch: PyTorch's tutorial about per-sample gradients. */
class PerSampleGradientsTest {
  private static final int BATCH = 6;

  private final Tensor examples = Close.values(BATCH, 3);
  private final Tensor targets = Close.values(BATCH).cos();
  private final Tensor weights = Close.values(3).exp();

  private static Tensor loss(Tensor weights, Tensor example, Tensor target) {
    return example.dot(weights).sub(target).pow(2);
  }

  @Test
  void aLinearModel() {
    Tensor gradients =
        vmap(grad(PerSampleGradientsTest::loss), InDims.of(null, 0, 0))
            .apply(weights, examples, targets);

    Tensor residuals = examples.mv(weights).sub(targets);
    Close.assertClose(gradients, examples.mul(residuals.mul(2).unsqueeze(1)));
  }

  @Test
  void theSumOfAllIsTheGradientOfTheSum() {
    Tensor leaf = weights.clone().requiresGrad_();
    vmap(PerSampleGradientsTest::loss, InDims.of(null, 0, 0))
        .apply(leaf, examples, targets)
        .sum()
        .backward();

    Tensor gradients =
        vmap(grad(PerSampleGradientsTest::loss), InDims.of(null, 0, 0))
            .apply(weights, examples, targets);
    Close.assertClose(gradients.sum(0), leaf.grad());
  }

  /** Parameters of two convolutions and two layers, as in the tutorial's SimpleCNN, but smaller. */
  private static List<Tensor> parameters() {
    return List.of(
        Close.values(4, 1, 3, 3),
        Close.values(4),
        Close.values(8, 4, 3, 3).mul(0.3),
        Close.values(8),
        Close.values(10, 8).mul(0.5),
        Close.values(10));
  }

  private static Tensor simpleCnn(List<Tensor> p, Tensor images) {
    Tensor first = Functional.conv2d(images, p.get(0), p.get(1)).relu();
    Tensor second = Functional.conv2d(first, p.get(2), p.get(3)).relu();
    Tensor pooled = Functional.maxPool2d(second, 2).flatten(1).narrow(1, 0, 8);
    return Functional.logSoftmax(Functional.linear(pooled, p.get(4), p.get(5)), 1);
  }

  /** The inputs are the parameters, an image and its class. */
  private static List<Tensor> computeLoss(List<Tensor> inputs) {
    List<Tensor> parameters = inputs.subList(0, 6);
    Tensor batch = inputs.get(6).unsqueeze(0);
    Tensor targets = inputs.get(7).unsqueeze(0);
    return List.of(Functional.nllLoss(simpleCnn(parameters, batch), targets));
  }

  @Test
  void aConvolutionalNetwork() {
    Tensor images = Close.values(BATCH, 1, 10, 10);
    Tensor classes = Torch.arange(BATCH);
    List<Tensor> inputs = new ArrayList<>(parameters());
    inputs.addAll(List.of(images, classes));
    TensorFunction gradients =
        grad(
            TensorFunction.of(PerSampleGradientsTest::computeLoss),
            FuncGradOptions.defaults().argnums(0, 1, 2, 3, 4, 5));

    List<Tensor> perSample =
        vmap(gradients, InDims.of(null, null, null, null, null, null, 0, 0)).apply(inputs);

    assertThat(perSample.stream().map(each -> each.size(0))).containsOnly((long) BATCH);
    for (int parameter = 0; parameter < perSample.size(); parameter++) {
      Close.assertClose(perSample.get(parameter), oneByOne(images, classes, parameter));
    }
  }

  private static Tensor oneByOne(Tensor images, Tensor classes, int parameter) {
    List<Tensor> gradients = new ArrayList<>();
    for (int i = 0; i < BATCH; i++) {
      List<Tensor> leaves = parameters().stream().map(Close::leaf).toList();
      List<Tensor> inputs = new ArrayList<>(leaves);
      inputs.addAll(List.of(images.select(0, i), classes.select(0, i)));
      computeLoss(inputs).get(0).backward();
      gradients.add(leaves.get(parameter).grad());
    }
    return stack(gradients);
  }

  @Test
  void anEnsembleOfModels() {
    Tensor models = Close.values(5, 3);

    Tensor predictions = vmap((Tensor w) -> examples.mv(w)).apply(models);
    assertThat(predictions.size()).containsExactly(5, BATCH);
    Close.assertClose(predictions, models.matmul(examples.t()));
    assertThat(predictions.dtype()).isEqualTo(DType.FLOAT64);
  }
}
