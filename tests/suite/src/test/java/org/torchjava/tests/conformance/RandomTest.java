package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.bernoulli;
import static org.torchjava.Torch.initialSeed;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.multinomial;
import static org.torchjava.Torch.normal;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.randLike;
import static org.torchjava.Torch.randint;
import static org.torchjava.Torch.randintLike;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.randnLike;
import static org.torchjava.Torch.randperm;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Tensor;

/** Random tensors; with a seed their numbers are Python's. */
@Isolated("seeds the process's random generator")
class RandomTest {

  @BeforeEach
  void seed() {
    manualSeed(0);
  }

  @Test
  void seededNumbersAreThoseOfPython() {
    assertThat(rand(2)).hasToString("tensor([0.4963, 0.7682])");
    manualSeed(0);
    assertThat(randn(3)).hasToString("tensor([ 1.5410, -0.2934, -2.1788])");
    manualSeed(0);
    assertThat(randint(0, 10, shape(3))).hasToString("tensor([4, 9, 3])");
    manualSeed(42);
    assertThat(randperm(5)).hasToString("tensor([2, 4, 3, 0, 1])");
  }

  @Test
  void theSameSeedGivesTheSameNumbers() {
    Tensor first = randn(shape(3), FLOAT64);
    manualSeed(0);
    assertThat(randn(shape(3), FLOAT64).toDoubleArray()).isEqualTo(first.toDoubleArray());
    assertThat(randn(shape(3), FLOAT64).toDoubleArray()).isNotEqualTo(first.toDoubleArray());
    assertThat(initialSeed()).isZero();
    manualSeed(-7);
    assertThat(initialSeed()).isEqualTo(-7);
  }

  @Test
  void dtypesAreTheDefaultForRealNumbersAndInt64ForIntegers() {
    assertThat(rand(shape(1), FLOAT64).dtype()).isEqualTo(FLOAT64);
    assertThat(randint(5, shape(2)).dtype()).isEqualTo(INT64);
    assertThat(randint(5, shape(2), INT32).dtype()).isEqualTo(INT32);
    assertThat(randint(3, 5, shape(2), requiresGrad().dtype(FLOAT64)).requiresGrad()).isTrue();
    assertThat(randperm(3, INT32).dtype()).isEqualTo(INT32);
    assertThat(randn(shape(3), requiresGrad()).requiresGrad()).isTrue();
  }

  @Test
  void likeFunctionsTakeTheShapeOfTheInput() {
    Tensor x = zeros(2, 3);
    assertThat(randLike(x).size()).containsExactly(2, 3);
    assertThat(randnLike(x, FLOAT64).dtype()).isEqualTo(FLOAT64);
    assertThat(randintLike(x, 3, 5).ge(3).all().booleanValue()).isTrue();
  }

  @Test
  void distributionsTakeTheirParameters() {
    assertThat(normal(5.0, 0.0, shape(2))).hasToString("tensor([5., 5.])");
    assertThat(normal(tensor(1.0, 2.0), zeros(2))).hasToString("tensor([1., 2.])");
    assertThat(bernoulli(tensor(0.0, 1.0))).hasToString("tensor([0., 1.])");
    assertThat(multinomial(tensor(0.0, 1.0), 2, true)).hasToString("tensor([1, 1])");
    assertThat(rand(100).lt(ones(1)).all().booleanValue()).isTrue();
  }
}
