package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.torchjava.DType;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** The printer reads 8-bit numbers by itself; LibTorch's own conversion is the referee. */
class Float8PrintingTest {

  @ParameterizedTest
  @EnumSource(mode = EnumSource.Mode.MATCH_ALL, names = "FLOAT8_.*")
  void everyEightBitNumberPrintsAsItsFloat(DType dtype) {
    for (int bits = 0; bits < 256; bits++) {
      Tensor small = Torch.frombuffer(ByteBuffer.wrap(new byte[] {(byte) bits}), dtype);
      String text = small.to(DType.FLOAT32).toString();

      assertThat(small.toString())
          .as("bits %02x", bits)
          .isEqualTo(text.substring(0, text.length() - 1) + ", dtype=" + dtype + ")");
    }
  }
}
