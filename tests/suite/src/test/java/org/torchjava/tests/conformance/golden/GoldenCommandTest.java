package org.torchjava.tests.conformance.golden;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;
import org.torchjava.commands.golden.GoldenCommand;
import org.torchjava.commands.golden.GoldenFile;

/** What the command prints, and its exit status. */
@Isolated("changes print options")
class GoldenCommandTest {
  private static final Path CASES = Path.of("src/test/resources/golden/repr-open.jsonl.gz");

  @TempDir Path folder;

  private int status;

  private List<String> run(String... args) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    status = GoldenCommand.run(new PrintStream(bytes, true, StandardCharsets.UTF_8), args);
    return bytes.toString(StandardCharsets.UTF_8).lines().toList();
  }

  private void write(String name, List<? extends JsonNode> cases) throws IOException {
    try (OutputStream out = new GZIPOutputStream(Files.newOutputStream(folder.resolve(name)))) {
      for (JsonNode json : cases) {
        out.write((json + "\n").getBytes(StandardCharsets.UTF_8));
      }
    }
  }

  @Test
  void oneLineAFileAndTheirSum() throws IOException {
    List<JsonNode> cases = GoldenFile.at(CASES);
    write("repr-one.jsonl.gz", cases.subList(0, 10));
    write("repr-two.jsonl.gz", cases.subList(10, 15));
    write("notes.jsonl.gz", List.of());

    assertThat(run(folder.toString()))
        .containsExactly(
            "repr-one.jsonl.gz: 10 passed, 0 failed, 0 skipped",
            "repr-two.jsonl.gz: 5 passed, 0 failed, 0 skipped",
            "total: 15 passed, 0 failed, 0 skipped");
    assertThat(status).isZero();
  }

  @Test
  void failuresAreNamedWhenAskedFor() throws IOException {
    ObjectNode changed = (ObjectNode) GoldenFile.at(CASES).get(0);
    String text = changed.get("repr").textValue();
    changed.put("repr", "tensor(something else)");
    write("repr-changed.jsonl.gz", List.of(changed));

    List<String> lines = run(folder.toString(), "--verbose");

    assertThat(lines)
        .contains("FAILED " + changed.get("id").textValue(), "tensor(something else)")
        .containsAll(text.lines().toList())
        .endsWith("total: 0 passed, 1 failed, 0 skipped");
    assertThat(status).isEqualTo(1);
  }

  @Test
  void skippedCasesAreCountedWithTheirReasons() throws IOException {
    List<JsonNode> errors = GoldenFile.at(CASES.resolveSibling("errors-open.jsonl.gz"));
    write(
        "errors-some.jsonl.gz",
        errors.stream()
            .filter(json -> json.get("id").textValue().equals("errors/build/string"))
            .toList());

    List<String> lines = run(folder.toString(), "--skips");

    assertThat(lines)
        .hasSize(2 + lines.size() - 2)
        .endsWith("total: 0 passed, 0 failed, " + (lines.size() - 2) + " skipped");
    assertThat(status).isZero();
  }

  @Test
  void aFolderWithoutRecordingsIsAnError() {
    assertThat(run(folder.toString()))
        .containsExactly("golden: there is no file such as ops-open.jsonl.gz in " + folder);
    assertThat(status).isEqualTo(2);
  }

  @Test
  void withoutAFolderItTellsItsUse() {
    assertThat(run()).containsExactly("usage: golden DIR [--verbose] [--skips]");
    assertThat(status).isEqualTo(2);
  }
}
