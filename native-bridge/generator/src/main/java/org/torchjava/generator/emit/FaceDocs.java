package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.FaceParameter;
import org.torchjava.generator.face.JavaType;
import org.torchjava.generator.face.Owner;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.Documentation;
import org.torchjava.generator.policy.Documentation.Description;

/** The Javadoc of public methods. */
final class FaceDocs {
  private static final String PAGES = "https://docs.pytorch.org/docs/2.10/";
  private static final Pattern FORMULA = Pattern.compile("\\{@code [^}]*}");
  private static final Pattern ARGUMENT = Pattern.compile("\\{(\\w+)}");

  private final Documentation documentation;

  FaceDocs(Documentation documentation) {
    this.documentation = documentation;
  }

  void write(SourceText text, Face face) {
    Schema schema = face.binding().schema();
    Description description = documentation.of(schema);
    text.line("  /**");
    paragraph(text, summary(face, description));
    String shape = shape(face, description) + defaults(face);
    if (!shape.isEmpty()) {
      text.line("   *");
      paragraph(text, "<p>" + shape.strip());
    }
    text.line("   *");
    paragraph(text, "<p>{@code " + schema + "}" + link(description));
    text.line("   *");
    for (FaceParameter parameter : face.declared()) {
      tag(text, "@param " + parameter.name() + " ", parameterText(face, parameter));
    }
    returned(text, face);
    tag(text, "@throws TorchException ", failure(face, description));
    if (schema.arguments().stream().anyMatch(FaceDocs::isDimension)) {
      tag(text, "@throws IndexOutOfBoundsException ", "if there is no such dimension");
    }
    text.line("   */");
  }

  private String summary(Face face, Description description) {
    String meaning = named(face, description.meaning());
    Schema schema = face.binding().schema();
    if (face.owner().equals(Owner.OUT)) {
      return "Writes " + meaning + ".";
    }
    if (schema.name().endsWith("_")) {
      return "Puts into " + named(face, "{self}") + " " + meaning + ".";
    }
    return "Returns " + meaning + ".";
  }

  /** Arguments in braces become parameters. */
  private static String named(Face face, String text) {
    Matcher matcher = ARGUMENT.matcher(text);
    String named =
        matcher.replaceAll(match -> Matcher.quoteReplacement(nameOf(face, match.group(1))));
    boolean isStatic = !face.owner().equals(Owner.TENSOR);
    return isStatic
        ? FORMULA
            .matcher(named)
            .replaceAll(match -> match.group().replaceAll("\\bself\\b", "input"))
        : named;
  }

  private static String nameOf(Face face, String argument) {
    for (FaceParameter parameter : face.parameters()) {
      if (parameter.arguments().contains(argument)) {
        return parameter.type() == JavaType.RECEIVER
            ? "this tensor"
            : "{@code " + parameter.name() + "}";
      }
    }
    return "{@code " + argument + "}";
  }

  private static String shape(Face face, Description description) {
    String text =
        switch (description.shape()) {
          case "same" -> "The result has the shape of the operand.";
          case "broadcast" ->
              "The operands are broadcast together and their dtypes promoted to a common one.";
          case "reduced" ->
              "Reduced dimensions are removed, or have size 1 with {@code keepdim}; over all"
                  + " elements the result is 0-d.";
          case "scalar", "" -> "";
          default -> "Shape: " + named(face, description.shape()) + ".";
        };
    return text;
  }

  private static String defaults(Face face) {
    List<String> left = new ArrayList<>();
    for (Argument argument : face.binding().schema().arguments()) {
      if (argument.defaultValue().isPresent() && !face.covers(argument.name())) {
        left.add("{@code " + argument.name() + "=" + argument.defaultValue().get() + "}");
      }
    }
    return left.isEmpty() || left.size() > 4 ? "" : " Defaults: " + String.join(", ", left) + ".";
  }

  private static String link(Description description) {
    String page = description.page();
    if (page.isEmpty()) {
      return "";
    }
    String address =
        page.contains("#") ? page.replace("#", ".html#") : "generated/" + page + ".html";
    String label = page.substring(page.indexOf('#') + 1);
    return ", <a href=\"" + PAGES + address + "\">" + label + "</a>";
  }

  private String parameterText(Face face, FaceParameter parameter) {
    Schema schema = face.binding().schema();
    return switch (parameter.type()) {
      case TENSOR_OPTIONS -> "dtype, device, and whether the result requires gradients";
      case OPTIONS ->
          parameter.components().stream()
              .map(component -> "{@code " + component.name() + "}")
              .collect(Collectors.joining(", "));
      default ->
          named(
                  face,
                  documentation.of(
                      schema, parameter.arguments().get(0), parameter.type().component()))
              + (parameter.type().isOptional() ? "; may be null" : "");
    };
  }

  private void returned(SourceText text, Face face) {
    String type = FaceResults.type(face);
    if (type.equals("void")) {
      return;
    }
    Schema schema = face.binding().schema();
    String what =
        switch (type) {
          case "Tensor" ->
              face.owner().equals(Owner.OUT)
                  ? "the tensor that was written to"
                  : schema.name().endsWith("_") ? named(face, "{self}") : "a new tensor, or a view";
          case "boolean" -> "whether it is so";
          case "long", "double", "Scalar", "DType" -> "the value";
          case "List<Tensor>" -> "the tensors; the list cannot be changed";
          default -> "the results by name";
        };
    tag(text, "@return ", what);
  }

  private static String failure(Face face, Description description) {
    String common = "if LibTorch refuses the shapes, dtypes or devices";
    return description.fails().isEmpty()
        ? common
        : common + ", and if " + named(face, description.fails());
  }

  private static boolean isDimension(Argument argument) {
    return argument.name().matches("dims?|dim[01]|start_dim|end_dim|axis|axes")
        && argument.type().shape().matches("(int|SymInt).*");
  }

  private static void paragraph(SourceText text, String words) {
    text.words("   * ", "   * ", words, "");
  }

  private static void tag(SourceText text, String tag, String words) {
    text.words("   * " + tag, "   *     ", words, "");
  }
}
