package org.torchjava.tests.notebooks;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.commands.notebooks.CellOutput;
import org.torchjava.commands.notebooks.CellResult;
import org.torchjava.commands.notebooks.Notebook;
import org.torchjava.commands.notebooks.Notebooks;
import org.torchjava.commands.notebooks.Recording;
import org.torchjava.commands.notebooks.Replay;

/** No cell passes against anything but its own recording. */
class CorruptedRecordingTest {

  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]+");

  /** How many places of each output are changed, one in each replay. */
  private static final int PLACES = 16;

  static Stream<Notebook> notebooks() {
    return Notebooks.all().stream();
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void oneOtherCharacterFailsTheCell(Notebook notebook) {
    Map<Integer, CellOutput> outputs = Recording.load(notebook.recording()).outputs();
    for (int place = 0; place < PLACES; place++) {
      double position = place / (PLACES - 1.0);
      Map<Integer, CellOutput> corrupted = new TreeMap<>();
      outputs.forEach((number, output) -> corrupted.put(number, corrupt(output, position)));

      for (CellResult result : Replay.run(fresh(notebook), Recording.of(corrupted))) {
        boolean changed = !corrupted.get(result.number()).equals(outputs.get(result.number()));
        assertThat(result.passed())
            .as("In [%d] of %s, %s", result.number(), notebook.title(), result.recorded())
            .isEqualTo(!changed);
        assertThat(changed).isEqualTo(!outputs.get(result.number()).equals(CellOutput.NOTHING));
      }
    }
  }

  @ParameterizedTest
  @MethodSource("notebooks")
  void anOutputWhereNothingWasRecordedFailsTheCell(Notebook notebook) {
    Map<Integer, CellOutput> outputs = Recording.load(notebook.recording()).outputs();
    Map<Integer, CellOutput> empty = new TreeMap<>();
    outputs.keySet().forEach(number -> empty.put(number, CellOutput.NOTHING));

    assertThat(Replay.run(fresh(notebook), Recording.of(empty)))
        .allSatisfy(
            result ->
                assertThat(result.passed())
                    .isEqualTo(outputs.get(result.number()).equals(CellOutput.NOTHING)));
  }

  /** Notebooks are good for one run. */
  private static Notebook fresh(Notebook notebook) {
    return Notebooks.all().stream()
        .filter(other -> other.getClass() == notebook.getClass())
        .findFirst()
        .orElseThrow();
  }

  private static CellOutput corrupt(CellOutput output, double position) {
    return output.printed().isEmpty()
        ? new CellOutput("", output.result().map(text -> corrupt(text, position)))
        : new CellOutput(corrupt(output.printed(), position), output.result());
  }

  /** Changes a character that is not part of an address, which may differ. */
  private static String corrupt(String text, double position) {
    int index = (int) Math.round(position * (text.length() - 1));
    Matcher address = ADDRESS.matcher(text);
    while (address.find()) {
      if (address.start() <= index && index < address.end()) {
        index = address.start() - 1;
      }
    }
    char changed = text.charAt(index) == '1' ? '2' : '1';
    return text.substring(0, index) + changed + text.substring(index + 1);
  }
}
