package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.defaultGenerator;
import static org.torchjava.Torch.getRngState;
import static org.torchjava.Torch.initialSeed;
import static org.torchjava.Torch.manualSeed;
import static org.torchjava.Torch.rand;
import static org.torchjava.Torch.randn;
import static org.torchjava.Torch.randperm;
import static org.torchjava.Torch.setRngState;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.zeros;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.Device;
import org.torchjava.Generator;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.TorchException;
import org.torchjava.TypeException;

/** Random generators: a state of their own, seeds, and positions that can be kept. */
@Isolated("seeds the process's random generator")
class GeneratorTest {
  private final Generator generator = new Generator();

  @Test
  void aSeededGeneratorGivesTheNumbersOfPython() {
    generator.manualSeed(0);
    assertThat(randn(shape(3), generator)).hasToString("tensor([ 1.5410, -0.2934, -2.1788])");
    generator.manualSeed(42);
    assertThat(randperm(5, generator)).hasToString("tensor([2, 4, 3, 0, 1])");
    assertThat(new Generator().initialSeed()).isEqualTo(67280421310721L);
  }

  @Test
  void theSameSeedGivesTheNumbersOfTheDefaultGenerator() {
    manualSeed(7);
    Tensor[] expected = {
      randn(20), rand(3), randperm(9), zeros(4).normal_(), zeros(4).bernoulli_(0.5)
    };
    generator.manualSeed(7);
    Tensor[] actual = {
      randn(shape(20), generator),
      rand(shape(3), generator),
      randperm(9, generator),
      zeros(4).normal_(0, 1, generator),
      zeros(4).bernoulli_(0.5, generator)
    };
    for (int i = 0; i < expected.length; i++) {
      assertThat(actual[i].equal(expected[i])).isTrue();
    }
  }

  @Test
  void whatItDrawsDoesNotDisturbTheDefaultGenerator() {
    manualSeed(3);
    Tensor undisturbed = randn(4);
    manualSeed(3);
    randn(shape(100), generator);
    zeros(5).uniform_(0, 1, generator);
    assertThat(randn(4).equal(undisturbed)).isTrue();
  }

  @Test
  void theDefaultGeneratorDoesNotDisturbIt() {
    Tensor undisturbed = randn(shape(4), generator.manualSeed(3));
    generator.manualSeed(3);
    manualSeed(1);
    randn(100);
    assertThat(randn(shape(4), generator).equal(undisturbed)).isTrue();
  }

  @Test
  void noGeneratorIsTheDefaultOne() {
    manualSeed(5);
    Tensor expected = randn(3);
    manualSeed(5);
    assertThat(randn(shape(3), (Generator) null).equal(expected)).isTrue();
    manualSeed(5);
    assertThat(randn(shape(3), defaultGenerator()).equal(expected)).isTrue();
  }

  @Test
  void itKnowsItsSeed() {
    assertThat(generator.manualSeed(-5)).isSameAs(generator);
    assertThat(generator.initialSeed()).isEqualTo(-5);
    long drawn = generator.seed();
    assertThat(generator.initialSeed()).isEqualTo(drawn);
    assertThat(generator.seed()).isNotEqualTo(drawn);
    assertThat(generator.device()).isEqualTo(Device.CPU);
  }

  @Test
  void theDefaultGeneratorIsThatOfTheProcess() {
    manualSeed(11);
    assertThat(defaultGenerator().initialSeed()).isEqualTo(11);
    defaultGenerator().manualSeed(12);
    assertThat(initialSeed()).isEqualTo(12);
    long drawn = Torch.seed();
    assertThat(initialSeed()).isEqualTo(drawn);
  }

  @Test
  void aKeptStateBringsThePositionBack() {
    generator.manualSeed(0);
    rand(shape(3), generator);
    Tensor state = generator.getState();
    assertThat(state.dtype()).isEqualTo(UINT8);
    assertThat(state.size()).containsExactly(5056);
    Tensor expected = randn(shape(5), generator);
    generator.setState(state);
    assertThat(randn(shape(5), generator).equal(expected)).isTrue();
    Generator other = new Generator();
    other.setState(state);
    assertThat(randn(shape(5), other).equal(expected)).isTrue();
  }

  @Test
  void theStateOfTheDefaultGeneratorCanBeKept() {
    manualSeed(1);
    Tensor state = getRngState();
    Tensor expected = rand(3);
    setRngState(state);
    assertThat(rand(3).equal(expected)).isTrue();
  }

  @Test
  void aCloneGoesOnByItself() {
    rand(shape(3), generator.manualSeed(9));
    Generator clone = generator.cloneState();
    assertThat(clone.initialSeed()).isEqualTo(9);
    Tensor drawn = rand(shape(3), clone);
    assertThat(rand(shape(3), generator).equal(drawn)).isTrue();
  }

  @Test
  void onlyItsOwnKindOfStateIsTaken() {
    assertThatThrownBy(() -> generator.setState(zeros(3)))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage("RNG state must be a torch.ByteTensor");
    assertThatThrownBy(() -> generator.setState(zeros(shape(3), UINT8)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage(
            "Expected a CPUGeneratorImplState of size 5056 but found the input RNG state size to be"
                + " 3");
    assertThatThrownBy(() -> generator.setState(zeros(shape(5056), UINT8)))
        .isExactlyInstanceOf(TorchException.class)
        .hasMessage("Invalid mt19937 state");
    assertThatThrownBy(() -> generator.setState(null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("newState");
  }

  @Test
  void aClosedGeneratorIsOfNoUse() {
    generator.close();
    generator.close();
    assertThatThrownBy(generator::seed)
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("this generator is closed");
    assertThatThrownBy(() -> generator.manualSeed(1)).hasMessage("this generator is closed");
    assertThatThrownBy(generator::cloneState).hasMessage("this generator is closed");
    assertThatThrownBy(() -> randn(shape(2), generator))
        .isExactlyInstanceOf(IllegalStateException.class)
        .hasMessage("this generator is closed");
  }

  @Test
  void aNewGeneratorStartsAfreshWhereAClosedOneLeftItsMemory() {
    for (int i = 0; i < 3; i++) {
      try (Generator fresh = new Generator()) {
        assertThat(fresh.initialSeed()).isEqualTo(67280421310721L);
        rand(shape(5), fresh.manualSeed(1));
      }
    }
  }

  @Test
  void theDefaultGeneratorStaysOpen() {
    defaultGenerator().close();
    manualSeed(0);
    assertThat(rand(shape(2), defaultGenerator())).hasToString("tensor([0.4963, 0.7682])");
  }

  @Test
  void thereAreGeneratorsForTheCpuAlone() {
    assertThat(Generator.of(Device.CPU).device()).isEqualTo(Device.CPU);
    assertThatThrownBy(() -> Generator.of(Device.cuda(0)))
        .isExactlyInstanceOf(UnsupportedOperationException.class)
        .hasMessage("there are generators for the CPU alone, but the device is cuda:0");
  }
}
