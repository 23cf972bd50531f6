package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.FaceParameter;
import org.torchjava.generator.face.Faces;
import org.torchjava.generator.face.JavaType;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;
import org.torchjava.generator.policy.FacePolicy.Placement;

/**
 * The table of operators with the public methods that stand for them, which the replay of recorded
 * calls and the fuzz test read.
 */
public final class FaceTable {
  private static final String FOLDER =
      "tests/commands/src/generated/resources/org/torchjava/commands/golden/faces/";
  private static final int ROWS = 1900;

  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public FaceTable(String banner) {
    this.banner = banner;
  }

  /**
   * Writes the table.
   *
   * @param schemas all operators
   * @param faces their generated methods
   * @param policy names the hand-written ones
   * @return the files, a piece of the table each
   */
  public List<SourceFile> emit(List<Schema> schemas, Faces faces, FacePolicy policy) {
    List<String> rows = new ArrayList<>();
    for (Schema schema : schemas) {
      faces.of(schema).stream()
          .sorted(Comparator.comparingInt(FaceTable::cost))
          .forEach(face -> rows.add(row(face)));
      policy
          .placementOf(schema)
          .filter(placement -> placement.action() == Action.HAND)
          .map(Placement::value)
          .filter(value -> value.contains("="))
          .ifPresent(
              value -> {
                for (String form : value.split(" \\| ")) {
                  rows.add(schema.qualifiedName() + "\t" + form.replace(' ', '\t'));
                }
              });
    }
    List<String> arguments =
        schemas.stream()
            .filter(schema -> !faces.of(schema).isEmpty() || isHandWritten(schema, policy))
            .map(FaceTable::arguments)
            .toList();
    List<SourceFile> files = new ArrayList<>();
    files.addAll(pieces("faces", "operator\towner\tmethod\tparameters", rows));
    files.addAll(pieces("arguments", "operator\targuments", arguments));
    String index =
        files.stream()
            .map(file -> file.path().substring(FOLDER.length()))
            .collect(Collectors.joining("\n", "# " + banner + "\n", "\n"));
    files.add(new SourceFile(FOLDER + "index.txt", index));
    return files;
  }

  private static boolean isHandWritten(Schema schema, FacePolicy policy) {
    return policy.placementOf(schema).filter(p -> p.action() == Action.HAND).isPresent();
  }

  private List<SourceFile> pieces(String name, String header, List<String> rows) {
    List<SourceFile> files = new ArrayList<>();
    for (int start = 0; start < rows.size(); start += ROWS) {
      List<String> piece = rows.subList(start, Math.min(start + ROWS, rows.size()));
      String path = FOLDER + name + "-" + (files.size() + 1) + ".tsv";
      String text = "# " + banner + "\n" + header + "\n" + String.join("\n", piece) + "\n";
      files.add(new SourceFile(path, text));
    }
    return files;
  }

  /** Type, name and default of each argument. */
  private static String arguments(Schema schema) {
    return schema.arguments().stream()
        .map(
            a ->
                a.type().shape().replace("SymInt", "int")
                    + " "
                    + a.name()
                    + " "
                    + a.defaultValue().orElse(""))
        .collect(Collectors.joining("\t", schema.qualifiedName() + "\t", ""));
  }

  private static int cost(Face face) {
    return 2 * face.declared().size() + (face.delegate().isEmpty() ? 0 : 1);
  }

  private static String row(Face face) {
    String parameters =
        face.parameters().stream().map(FaceTable::parameter).collect(Collectors.joining(";"));
    return String.join(
        "\t",
        face.binding().schema().qualifiedName(),
        "org.torchjava." + face.owner().namespace(),
        face.name(),
        parameters);
  }

  private static String parameter(FaceParameter parameter) {
    String names = String.join(",", parameter.arguments());
    if (parameter.type() != JavaType.OPTIONS) {
      return names + "=" + type(parameter);
    }
    return parameter.components().stream()
        .map(c -> String.join(",", c.arguments()) + "=" + type(c))
        .collect(Collectors.joining(",", names + "=" + parameter.typeName() + "(", ")"));
  }

  private static String type(FaceParameter parameter) {
    return switch (parameter.type()) {
      case TENSORS, OPTIONAL_TENSORS -> "List";
      default -> parameter.type().source();
    };
  }
}
