package org.torchjava.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PythonFloatsTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 0, 0",
    "1.5, 0, 2",
    "2.5, 0, 2",
    "0.125, 2, 0.12",
    "0.375, 2, 0.38",
    "2.675, 2, 2.67",
    "0.00005, 4, 0.0001",
    "-0.00001, 4, -0.0000",
    "-0.0, 0, -0",
    "1e22, 0, 10000000000000000000000",
    "1e23, 1, 99999999999999991611392.0",
    "123456789.0, 4, 123456789.0000",
    "4.9E-324, 4, 0.0000",
    "0.1, 20, 0.10000000000000000555",
    "NaN, 4, nan",
    "-Infinity, 4, -inf"
  })
  void fixedNumbersAreThoseOfPython(double value, int precision, String expected) {
    assertThat(PythonFloats.fixed(value, precision)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "0.0, 4, 0.0000e+00",
    "-0.0, 0, -0e+00",
    "1.0, 4, 1.0000e+00",
    "9.99996, 4, 1.0000e+01",
    "9.99994, 4, 9.9999e+00",
    "9.999999999999998, 15, 9.999999999999998e+00",
    "9.999999999999998, 14, 1.00000000000000e+01",
    "2.5, 0, 2e+00",
    "3.5, 0, 4e+00",
    "1e-5, 4, 1.0000e-05",
    "1e100, 4, 1.0000e+100",
    "1e-300, 2, 1.00e-300",
    "4.9E-324, 4, 4.9407e-324",
    "1.7976931348623157E308, 4, 1.7977e+308",
    "1.0, 18, 1.000000000000000000e+00",
    "Infinity, 2, inf"
  })
  void scientificNumbersAreThoseOfPython(double value, int precision, String expected) {
    assertThat(PythonFloats.scientific(value, precision)).isEqualTo(expected);
  }

  /** The short way in 128-bit integers against plain decimal arithmetic. */
  @Test
  void bothWaysOfRoundingAgree() {
    Random random = new Random(20260101);
    for (int i = 0; i < 20_000; i++) {
      double value = randomPositive(random, i % 4);
      int precision = random.nextInt(19);
      BigDecimal exact = new BigDecimal(value);

      assertThat(PythonFloats.fixed(value, precision))
          .as("fixed %s, precision %d", value, precision)
          .isEqualTo(exact.setScale(precision, RoundingMode.HALF_EVEN).toPlainString());
      BigDecimal rounded = exact.round(new MathContext(precision + 1, RoundingMode.HALF_EVEN));
      String text = PythonFloats.scientific(value, precision);
      assertThat(new BigDecimal(text))
          .as("scientific %s, precision %d", value, precision)
          .isEqualByComparingTo(rounded);
      assertThat(text)
          .matches("[1-9]" + (precision == 0 ? "" : "\\.\\d{" + precision + "}") + "e.*");
    }
  }

  private static double randomPositive(Random random, int kind) {
    return switch (kind) {
      case 0 -> 1 + random.nextInt(1 << 20) / 1024.0; // many ties
      case 1 -> Math.abs((float) random.nextGaussian()) + Float.MIN_NORMAL;
      case 2 -> Math.scalb(1 + random.nextDouble(), random.nextInt(2000) - 1000);
      default -> Math.nextDown(Math.pow(10, random.nextInt(40) - 20));
    };
  }
}
