package org.torchjava.commands.golden;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The generated table of operators with the public methods that stand for them. */
final class FaceTable {
  private static final String FOLDER = "/org/torchjava/commands/golden/faces/";
  private static final Map<String, List<PublicFace>> FACES = new HashMap<>();
  private static final Map<String, List<String>> ARGUMENTS = new HashMap<>();

  static {
    for (String file : lines("index.txt")) {
      boolean faces = file.startsWith("faces");
      lines(file).stream().skip(1).forEach(faces ? FaceTable::addFace : FaceTable::addArguments);
    }
  }

  private FaceTable() {}

  /** The public forms of an operator, simple ones first; none for an internal one. */
  static List<PublicFace> of(String op) {
    return FACES.getOrDefault(op.substring("aten::".length()), List.of());
  }

  /** Type, name and default of each argument of a public operator. */
  static List<String> arguments(String op) {
    return ARGUMENTS.get(op.substring("aten::".length()));
  }

  private static void addFace(String line) {
    String[] cells = line.split("\t", -1);
    FACES
        .computeIfAbsent(cells[0], op -> new ArrayList<>())
        .add(PublicFace.of(cells[1], cells[2], cells[3]));
  }

  private static void addArguments(String line) {
    List<String> cells = List.of(line.split("\t", -1));
    ARGUMENTS.put(cells.get(0), cells.subList(1, cells.size()));
  }

  private static List<String> lines(String file) {
    try (InputStream in = FaceTable.class.getResourceAsStream(FOLDER + file);
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return reader.lines().filter(line -> !line.startsWith("#")).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
