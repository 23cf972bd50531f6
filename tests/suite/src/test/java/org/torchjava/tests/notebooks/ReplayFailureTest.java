package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.Torch.mm;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.commands.notebooks.Comparison.NODE_ADDRESS;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.commands.notebooks.Cell;
import org.torchjava.commands.notebooks.CellResult;
import org.torchjava.commands.notebooks.Notebook;
import org.torchjava.commands.notebooks.Recording;
import org.torchjava.commands.notebooks.Replay;

/** What turns a cell red: another kernel, another value, another place of output, an exception. */
class ReplayFailureTest {

  private static final Recording RECORDED =
      Recording.parse(
          """
          In [1]
          | tensor([[3., 3.],
          |         [3., 3.]], grad_fn=<AddBackward0>)

          In [2]
          | <AddBackward0 object at 0x7f87893ffdd8>

          In [3]
          = tensor(12., grad_fn=<SumBackward0>)
          """);

  /** Three cells, of which a test replaces one. */
  private static class Sample extends Notebook {
    Tensor x = ones(shape(2, 2), requiresGrad());
    Tensor y = x.add(2);

    Cell first() {
      return in(1, () -> print(y));
    }

    Cell second() {
      return in(2, NODE_ADDRESS, () -> print(y.gradFn()));
    }

    Cell third() {
      return in(3, () -> y.sum());
    }

    @Override
    public String title() {
      return "a sample";
    }

    @Override
    public String recording() {
      return "none";
    }

    @Override
    public List<Cell> cells() {
      return List.of(first(), second(), third());
    }
  }

  private static List<Boolean> passed(Notebook notebook) {
    return Replay.run(notebook, RECORDED).stream().map(CellResult::passed).toList();
  }

  private static String failure(Notebook notebook, int index) {
    return Replay.run(notebook, RECORDED).get(index).failure().orElseThrow();
  }

  @Test
  void theSamplePasses() {
    assertThat(passed(new Sample())).containsExactly(true, true, true);
  }

  @Test
  void anotherKernelOfTheSameValuesFails() {
    class Multiplied extends Sample {
      @Override
      Cell first() {
        return in(1, () -> print(x.mul(3)));
      }
    }

    assertThat(passed(new Multiplied())).containsExactly(false, true, true);
    assertThat(failure(new Multiplied(), 0))
        .isEqualTo(
            "printed line 2 is \"        [3., 3.]], grad_fn=<MulBackward0>)\","
                + " recorded is \"        [3., 3.]], grad_fn=<AddBackward0>)\"");
  }

  @Test
  void aSlightlyDifferentKernelResultFails() {
    class Disturbed extends Sample {
      @Override
      Cell first() {
        y.data().add_(2e-4);
        return super.first();
      }
    }

    assertThat(passed(new Disturbed())).containsExactly(false, true, false);
  }

  @Test
  void aNodeOfAnotherOperatorFails() {
    class OtherNode extends Sample {
      @Override
      Cell second() {
        return in(2, NODE_ADDRESS, () -> print(y.mul(1).gradFn()));
      }
    }

    assertThat(passed(new OtherNode())).containsExactly(true, false, true);
  }

  @Test
  void anAddressThatIsNoneFails() {
    for (String address : List.of("0x0", "0x7f87893ffdd8", "0x7f87893ffdd1", "7f0000000000", "")) {
      class FakeAddress extends Sample {
        @Override
        Cell second() {
          return in(2, NODE_ADDRESS, () -> print("<AddBackward0 object at " + address + ">"));
        }
      }

      assertThat(passed(new FakeAddress())).as(address).containsExactly(true, false, true);
    }
  }

  @Test
  void aDisplayedValueIsNotAPrintedOne() {
    class Printed extends Sample {
      @Override
      Cell third() {
        return in(3, () -> print(y.sum()));
      }
    }

    assertThat(passed(new Printed())).containsExactly(true, true, false);
  }

  @Test
  void aSilentCellFailsWhereSomethingWasRecorded() {
    class Silent extends Sample {
      @Override
      Cell third() {
        return in(3, () -> null);
      }
    }

    assertThat(failure(new Silent(), 2))
        .isEqualTo("value line 1 is \"\", recorded is \"tensor(12., grad_fn=<SumBackward0>)\"");
  }

  @Test
  void aCellThatThrowsFailsWithTheExceptionAndTheOthersRun() {
    class Throwing extends Sample {
      @Override
      Cell first() {
        return in(
            1,
            () -> {
              print("before");
              mm(y, ones(3, 3));
            });
      }
    }

    List<CellResult> results = Replay.run(new Throwing(), RECORDED);

    assertThat(results).extracting(CellResult::passed).containsExactly(false, true, true);
    assertThat(results.get(0).failure().orElseThrow())
        .startsWith(
            "org.torchjava.TorchException: "
                + "mat1 and mat2 shapes cannot be multiplied (2x2 and 3x3)\n  at ");
    assertThat(results.get(0).ours().printed()).isEqualTo("before\n");
  }

  @Test
  void aCellThatDoesNotEndFailsAndSoDoThoseThatWaitForIt() {
    class Endless extends Sample {
      @Override
      Cell second() {
        return in(2, () -> Thread.sleep(600_000));
      }
    }

    List<CellResult> results = Replay.run(new Endless(), RECORDED, Duration.ofSeconds(3));

    assertThat(results.get(0).passed()).isTrue();
    assertThat(results.get(1).failure()).hasValue("the cell did not end in 3000 ms");
    assertThat(results.get(2).failure()).hasValue("In [2] is still running");
  }

  @Test
  void aStatementOfTheProseThatDoesNotHoldFails() {
    class Doubtful extends Sample {
      @Override
      Cell third() {
        return in(
            3,
            () -> {
              check(x.equal(y), "x is y");
              return y.sum();
            });
      }
    }

    assertThat(failure(new Doubtful(), 2))
        .startsWith("java.lang.AssertionError: This does not hold: x is y");
  }

  @Test
  void aCellThatIsNotReplayedFails() {
    class Short extends Sample {
      @Override
      public List<Cell> cells() {
        return List.of(first(), third());
      }
    }

    assertThat(passed(new Short())).containsExactly(true, false, true);
    assertThat(failure(new Short(), 1)).isEqualTo("the cell is recorded but not replayed");
  }

  @Test
  void aCellThatWasNotRecordedFails() {
    class Long extends Sample {
      @Override
      public List<Cell> cells() {
        return List.of(first(), second(), third(), in(4, () -> {}));
      }
    }

    assertThat(passed(new Long())).containsExactly(true, true, true, false);
  }

  @Test
  void cellsOutOfOrderAreRefused() {
    class PageOrder extends Sample {
      @Override
      public List<Cell> cells() {
        return List.of(third(), first());
      }
    }

    assertThatThrownBy(() -> Replay.run(new PageOrder(), RECORDED))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("In [1] must not come after In [3]");
  }
}
