package org.torchjava.print;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LegacyPrinterTest {

  @Test
  void aColumnOfFractionsEndsWithALineEnd() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(List.of(0.0263, 0.6316, 0.4860), 3, 1)))
        .isEqualTo(
            "Variable containing:\n"
                + " 0.0263\n"
                + " 0.6316\n"
                + " 0.4860\n"
                + "[torch.FloatTensor of size 3x1]\n");
  }

  @Test
  void largerNumbersWidenTheColumn() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(List.of(15.3506, 18.2916), 2, 1)))
        .isEqualTo("Variable containing:\n 15.3506\n 18.2916\n[torch.FloatTensor of size 2x1]\n");
  }

  @Test
  void negativeNumbersAlignInAMatrix() {
    assertThat(
            LegacyPrinter.print(FakeTensor.floats(List.of(-2.9844, -0.2446, 3.1534, 0.7167), 2, 2)))
        .isEqualTo(
            "Variable containing:\n"
                + "-2.9844 -0.2446\n"
                + " 3.1534  0.7167\n"
                + "[torch.FloatTensor of size 2x2]\n");
  }

  @Test
  void wholeNumbersHaveNoPoint() {
    assertThat(LegacyPrinter.print(FakeTensor.longs(List.of(1, -20), 2)))
        .isEqualTo("Variable containing:\n  1\n-20\n[torch.LongTensor of size 2]\n");
  }

  @Test
  void aScalarPrintsAsAVectorOfOne() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(List.of(27))))
        .isEqualTo("Variable containing:\n 27\n[torch.FloatTensor of size 1]\n");
  }

  @Test
  void smallNumbersShareAScale() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(List.of(0.00125, 0.005), 2)))
        .isEqualTo(
            "Variable containing:\n"
                + "1.00000e-03 *\n"
                + "  1.2500\n"
                + "  5.0000\n"
                + "[torch.FloatTensor of size 2]\n");
  }

  @Test
  void numbersOfManyMagnitudesHaveExponents() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(List.of(0.0001, 12345.5), 2)))
        .isEqualTo(
            "Variable containing:\n 1.0000e-04\n 1.2346e+04\n[torch.FloatTensor of size 2]\n");
  }

  @Test
  void wideMatricesAreCutIntoBlocksOfColumns() {
    // Columns of a matrix this wide are at least 5 characters wide and 1 apart: 13 in 80.
    String text =
        LegacyPrinter.print(FakeTensor.longs(IntStream.range(0, 15).boxed().toList(), 1, 15));

    assertThat(text)
        .isEqualTo(
            "Variable containing:\n"
                + "\nColumns 0 to 12 \n"
                + "    0     1     2     3     4     5     6     7     8     9    10    11    12\n"
                + "\nColumns 13 to 14 \n"
                + "   13    14\n"
                + "[torch.LongTensor of size 1x15]\n");
  }

  @Test
  void longVectorsAreSummarised() {
    assertThat(LegacyPrinter.print(FakeTensor.floats(Collections.nCopies(1000, 0.5), 1000)))
        .isEqualTo(
            "Variable containing:\n"
                + " 0.5000\n".repeat(3)
                + "   ⋮   \n"
                + " 0.5000\n".repeat(3)
                + "[torch.FloatTensor of size 1000]\n");
  }

  @Test
  void largeMatricesAreSummarisedBothWays() {
    String row = " 0.5000  0.5000  0.5000  ...   0.5000  0.5000  0.5000\n";

    assertThat(LegacyPrinter.print(FakeTensor.floats(Collections.nCopies(1600, 0.5), 40, 40)))
        .isEqualTo(
            "Variable containing:\n"
                + row.repeat(3)
                + "          ...             ⋱             ...          \n"
                + row.repeat(3)
                + "[torch.FloatTensor of size 40x40]\n");
  }

  @Test
  void moreDimensionsAreRejected() {
    assertThatThrownBy(() -> LegacyPrinter.print(FakeTensor.floats(List.of(1), 1, 1, 1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(
            "The form of PyTorch 0.3 is for CPU tensors of up to 2 dimensions and the dtypes "
                + "float16 to float64, uint8 and int8 to int64, not for 3 dimensions of "
                + "torch.float32");
  }
}
