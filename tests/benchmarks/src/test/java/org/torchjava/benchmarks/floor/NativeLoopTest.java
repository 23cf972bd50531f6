package org.torchjava.benchmarks.floor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.benchmarks.RowNames;

class NativeLoopTest {
  private static final long PAGE_BYTES = 4096;
  private static final long NOISE_BYTES = 20L << 20;

  @BeforeAll
  static void loadLibTorch() {
    try (Tensor tensor = Torch.ones(1)) {
      assertThat(tensor.numel()).isOne();
    }
  }

  @Test
  void everyRowHasALoopInCppButForWorkThatCppDoesNotHave() {
    List<String> without = RowNames.all().stream().filter(row -> !runs(row)).toList();
    assertThat(without)
        .containsExactlyInAnyOrder(
            "empty_call",
            "repr_1000",
            "scope_open_close",
            "start",
            "presets_start",
            "djl_add_2x2",
            "python_add_2x2",
            "python_add_2x2_grad",
            "python_add_scalar_2x2",
            "python_sum_dim",
            "python_index_row",
            "python_view",
            "python_item");
  }

  @ParameterizedTest
  @CsvSource({
    "add_2x2, 400_000",
    "add_2x2_grad, 400_000",
    "view_grad, 400_000",
    "index_row, 400_000",
    "exp_forward_backward, 40_000",
    "hook_forward_backward, 40_000"
  })
  void loopsFreeWhatTheyMake(String row, String iterations) throws IOException {
    try (NativeLoop loop = NativeLoop.of(row).orElseThrow()) {
      loop.run(1000);
      long before = residentBytes();
      loop.run(Long.parseLong(iterations.replace("_", "")));
      assertThat(residentBytes() - before).isLessThan(NOISE_BYTES);
    }
  }

  private static boolean runs(String row) {
    return NativeLoop.of(row)
        .map(
            loop -> {
              try (loop) {
                loop.run(1);
              }
              return true;
            })
        .orElse(false);
  }

  private static long residentBytes() throws IOException {
    return Long.parseLong(Files.readString(Path.of("/proc/self/statm")).split(" ")[1]) * PAGE_BYTES;
  }
}
