package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.FaceParameter;
import org.torchjava.generator.face.Faces;
import org.torchjava.generator.face.OptionDefaults;
import org.torchjava.generator.policy.Documentation;

/** The records that several results come in, and those of optional arguments. */
public final class RecordTarget {
  private final String banner;
  private final Documentation documentation;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   * @param documentation the Javadoc's sentences
   */
  public RecordTarget(String banner, Documentation documentation) {
    this.banner = banner;
    this.documentation = documentation;
  }

  /**
   * Writes all records.
   *
   * @param faces the methods that use them
   * @return the files
   */
  public List<SourceFile> emit(Faces faces) {
    List<SourceFile> files = new ArrayList<>();
    faces
        .resultRecords()
        .forEach((name, components) -> files.add(file(name, results(name, components, faces))));
    faces
        .optionRecords()
        .forEach((name, components) -> files.add(file(name, options(name, components, faces))));
    return files;
  }

  private static SourceFile file(String name, SourceText text) {
    return new SourceFile(FaceTarget.FOLDER + name + ".java", text.toString());
  }

  private SourceText head(List<FaceParameter> components, boolean objects) {
    SourceText text = new SourceText().line("// " + banner).line("package org.torchjava;").blank();
    boolean lists = components.stream().anyMatch(c -> c.type().source().startsWith("List"));
    if (lists) {
      text.line("import java.util.List;");
    }
    if (objects) {
      text.line("import java.util.Objects;");
    }
    return lists || objects ? text.blank() : text;
  }

  private static String declared(List<FaceParameter> components) {
    return components.stream()
        .map(c -> c.type().component() + " " + c.name())
        .collect(Collectors.joining(", "));
  }

  private SourceText results(String name, List<FaceParameter> components, Faces faces) {
    List<Face> users =
        faces.all().stream().filter(face -> face.resultRecord().equals(name)).toList();
    SourceText text = head(components, false).line("/**");
    words(
        text,
        "What "
            + links(users)
            + " return. The tensors belong to whoever called, as if each"
            + " had been returned alone; closing one leaves the others as they are.");
    text.line(" *");
    for (FaceParameter c : components) {
      words(text, "@param " + c.name() + " the result {@code " + c.arguments().get(0) + "}");
    }
    text.line(" */");
    List<String> values = new ArrayList<>();
    components.forEach(
        c -> {
          values.add("\"" + c.arguments().get(0) + "\"");
          values.add(c.name());
        });
    text.list("public record " + name + "(", List.of(declared(components)), ") {")
        .line("  /** {@return the text that Python prints for the named tuple} */")
        .line("  @Override")
        .line("  public String toString() {")
        .list(
            "    return NamedResults.text(\"" + users.get(0).binding().schema().name() + "\", ",
            values,
            ");")
        .line("  }")
        .line("}");
    return text;
  }

  private static String links(List<Face> users) {
    TreeSet<String> names = new TreeSet<>();
    users.forEach(
        face -> names.add("{@code " + face.owner().namespace() + "." + face.name() + "}"));
    return names.stream().limit(4).collect(Collectors.joining(", "));
  }

  private SourceText options(String name, List<FaceParameter> components, Faces faces) {
    List<Face> users =
        faces.all().stream()
            .filter(face -> face.parameters().stream().anyMatch(p -> p.typeName().equals(name)))
            .toList();
    Face user = users.get(0);
    SourceText text =
        head(components, components.stream().anyMatch(c -> OptionDefaults.isRequired(c.type())));
    text.line("/**");
    words(
        text,
        "The optional arguments of "
            + links(users)
            + ": start from {@link #defaults()} and change what is to be different. Immutable; arrays"
            + " are shared and must not be changed.");
    text.line(" *");
    components.forEach(c -> words(text, "@param " + c.name() + " " + meaning(user, c)));
    text.line(" */").list("public record " + name + "(", List.of(declared(components)), ") {");
    text.list(
        "  private static final " + name + " DEFAULTS =\n      new " + name + "(",
        OptionDefaults.of(user.binding(), components),
        ");");
    constructor(text, name, components);
    text.blank()
        .line("  /**")
        .line("   * Options that leave every argument at PyTorch's default.")
        .line("   *")
        .line("   * @return the defaults")
        .line("   */")
        .line("  public static " + name + " defaults() {")
        .line("    return DEFAULTS;")
        .line("  }");
    components.forEach(c -> copy(text, name, c, components, meaning(user, c)));
    return text.line("}");
  }

  private String meaning(Face user, FaceParameter component) {
    String text =
        documentation
            .of(user.binding().schema(), component.arguments().get(0), component.type().component())
            .replaceAll("\\{(\\w+)}", "{@code $1}");
    return text + (component.type().isOptional() ? "; may be null" : "");
  }

  private static void constructor(SourceText text, String name, List<FaceParameter> components) {
    List<FaceParameter> required =
        components.stream().filter(c -> OptionDefaults.isRequired(c.type())).toList();
    if (required.isEmpty()) {
      return;
    }
    text.blank().line("  /**").line("   * Options with all arguments.").line("   *");
    components.forEach(c -> text.line("   * @param " + c.name() + " as above"));
    text.line("   * @throws NullPointerException where null cannot stand")
        .line("   */")
        .line("  public " + name + " {");
    required.forEach(
        c -> text.line("    Objects.requireNonNull(" + c.name() + ", \"" + c.name() + "\");"));
    text.line("  }");
  }

  private static void copy(
      SourceText text,
      String name,
      FaceParameter changed,
      List<FaceParameter> components,
      String meaning) {
    String type =
        switch (changed.type()) {
          case LONGS, OPTIONAL_LONGS -> "long...";
          case OPTIONAL_LONG -> "long";
          case OPTIONAL_DOUBLE -> "double";
          case OPTIONAL_BOOLEAN -> "boolean";
          default -> changed.type().component();
        };
    text.blank()
        .line("  /**")
        .line("   * These options with another {@code " + changed.name() + "}.")
        .line("   *");
    text.words("   * @param " + changed.name() + " ", "   *     ", meaning, "");
    text.line("   * @return new options")
        .line("   */")
        .line("  public " + name + " " + changed.name() + "(" + type + " " + changed.name() + ") {")
        .list(
            "    return new " + name + "(",
            components.stream().map(FaceParameter::name).toList(),
            ");")
        .line("  }");
  }

  private static void words(SourceText text, String words) {
    text.words(" * ", words.startsWith("@") ? " *     " : " * ", words, "");
  }
}
