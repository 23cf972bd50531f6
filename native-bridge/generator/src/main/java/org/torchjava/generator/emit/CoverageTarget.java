package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.FaceParameter;
import org.torchjava.generator.face.Faces;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;
import org.torchjava.generator.policy.FacePolicy.Placement;
import org.torchjava.generator.policy.Family;
import org.torchjava.generator.policy.Policy;

/** The coverage page: every operator of LibTorch with its Java form, or why it has none. */
public final class CoverageTarget {
  private static final String FOLDER = "api/src/generated/coverage/";

  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public CoverageTarget(String banner) {
    this.banner = banner;
  }

  private record Row(boolean reachable, String text) {}

  /**
   * Writes the pages.
   *
   * @param schemas all operators
   * @param faces their generated methods
   * @param facePolicy the others
   * @param policy tells the families, one page each
   * @return the pages and their index
   */
  public List<SourceFile> emit(
      List<Schema> schemas, Faces faces, FacePolicy facePolicy, Policy policy) {
    Map<Family, List<Row>> byFamily = new TreeMap<>();
    for (Schema schema : schemas) {
      byFamily
          .computeIfAbsent(policy.familyOf(schema), family -> new ArrayList<>())
          .add(row(schema, faces, facePolicy));
    }
    List<SourceFile> files = new ArrayList<>();
    SourceText index = new SourceText().line("<!-- " + banner + " -->").line("# Coverage").blank();
    long reachable =
        byFamily.values().stream().flatMap(List::stream).filter(Row::reachable).count();
    index
        .line(
            "LibTorch has "
                + schemas.size()
                + " `aten::` operators; "
                + reachable
                + " can be reached from the public API.")
        .line(
            "Each page lists the operators of one family with their Java forms, or the reason why"
                + " there is none.")
        .blank()
        .line("| family | operators | reachable |")
        .line("| --- | --- | --- |");
    byFamily.forEach(
        (family, rows) -> {
          String file = family.fileName() + ".md";
          long count = rows.stream().filter(Row::reachable).count();
          index.line(
              "| [" + family.name() + "](" + file + ") | " + rows.size() + " | " + count + " |");
          SourceText page =
              new SourceText()
                  .line("<!-- " + banner + " -->")
                  .line("# " + family.name())
                  .blank()
                  .line("| operator | in Java |")
                  .line("| --- | --- |");
          rows.forEach(row -> page.line(row.text()));
          files.add(new SourceFile(FOLDER + file, page.toString()));
        });
    files.add(new SourceFile(FOLDER + "README.md", index.toString()));
    return files;
  }

  private static Row row(Schema schema, Faces faces, FacePolicy policy) {
    List<Face> forms = faces.of(schema);
    if (!forms.isEmpty()) {
      List<String> texts = new ArrayList<>();
      forms.stream()
          .map(Face::owner)
          .distinct()
          .forEach(
              owner ->
                  texts.add(
                      forms.stream()
                          .filter(f -> f.owner().equals(owner))
                          .reduce((a, b) -> b)
                          .map(CoverageTarget::form)
                          .orElseThrow()));
      return new Row(true, line(schema, String.join("<br>", texts)));
    }
    Optional<Placement> placement = policy.placementOf(schema);
    boolean hand = placement.filter(p -> p.action() == Action.HAND).isPresent();
    String text =
        placement
            .map(p -> (hand ? "hand-written: `" + p.value() + "`; " : "") + p.reason())
            .orElse("no binding");
    return new Row(hand, line(schema, text));
  }

  private static String form(Face face) {
    List<String> types = face.declared().stream().map(FaceParameter::typeName).toList();
    return "`"
        + face.owner().namespace()
        + "."
        + face.name()
        + "("
        + String.join(", ", types)
        + ")`";
  }

  private static String line(Schema schema, String text) {
    return "| `" + schema.qualifiedName() + "` | " + text.replace("|", "\\|") + " |";
  }
}
