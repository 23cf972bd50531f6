package org.torchjava.commands.golden;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The schemas of all operators, internal ones too, as LibTorch prints them. */
final class OperatorSchemas {
  private static final String FILE = "aten-schemas-2.10.0.txt";
  private static final Map<String, String> SCHEMAS = load();

  private OperatorSchemas() {}

  static String of(String op) {
    return SCHEMAS.get(op);
  }

  /** Type, name and default of each argument, as {@link FaceTable#arguments} has them. */
  static List<String> arguments(String op) {
    String schema = of(op);
    String list = schema.substring(schema.indexOf('(') + 1, schema.lastIndexOf(") -> "));
    List<String> arguments = new ArrayList<>();
    int start = 0;
    int depth = 0;
    for (int i = 0; i <= list.length(); i++) {
      char c = i == list.length() ? ',' : list.charAt(i);
      depth += "[(".indexOf(c) >= 0 ? 1 : "])".indexOf(c) >= 0 ? -1 : 0;
      if (c == ',' && depth == 0) {
        add(list.substring(start, i).strip(), arguments);
        start = i + 1;
      }
    }
    return arguments;
  }

  private static void add(String argument, List<String> arguments) {
    if (argument.isEmpty() || argument.equals("*")) {
      return;
    }
    int space = argument.indexOf(' ');
    String type =
        argument
            .substring(0, space)
            .replaceAll("\\([^)]*\\)", "")
            .replaceAll("\\[[0-9]+\\]", "[]")
            .replace("SymInt", "int");
    String[] name = argument.substring(space + 1).split("=", 2);
    arguments.add(type + " " + name[0] + " " + (name.length == 2 ? name[1] : ""));
  }

  private static Map<String, String> load() {
    try (InputStream in = OperatorSchemas.class.getResourceAsStream(FILE)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(
              Collectors.toMap(line -> line.substring(0, line.indexOf('(')), Function.identity()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
