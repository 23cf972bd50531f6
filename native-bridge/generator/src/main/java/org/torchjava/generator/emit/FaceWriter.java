package org.torchjava.generator.emit;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.torchjava.generator.binding.ResultKind;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.FaceParameter;
import org.torchjava.generator.face.JavaType;
import org.torchjava.generator.face.NativeCall;
import org.torchjava.generator.face.Owner;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.Documentation;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;
import org.torchjava.generator.policy.Policy;

/** Writes one public method. */
final class FaceWriter {
  private static final Pattern WORD = Pattern.compile("\\w+");

  private final FaceDocs docs;
  private final FacePolicy faces;
  private final Policy policy;

  FaceWriter(Documentation documentation, FacePolicy faces, Policy policy) {
    this.docs = new FaceDocs(documentation);
    this.faces = faces;
    this.policy = policy;
  }

  void write(SourceText text, Face face) {
    text.blank();
    docs.write(text, face);
    String modifiers = face.owner().isReceiver() ? "  default " : "  public static ";
    List<String> parameters = face.declared().stream().map(FaceParameter::declaration).toList();
    text.list(modifiers + FaceResults.type(face) + " " + face.name() + "(", parameters, ") {");
    if (face.delegate().isEmpty()) {
      direct(text, face);
    } else {
      delegating(text, face);
    }
    text.line("  }");
  }

  private void direct(SourceText text, Face face) {
    Schema schema = face.binding().schema();
    if (face.owner().equals(Owner.TENSOR)) {
      text.line("    Tensor self = (Tensor) this;");
    } else if (face.owner().equals(Owner.OUT)) {
      text.line("    Out out = (Out) this;");
    }
    NativeCall call = new NativeCall(face);
    call.checks().forEach(check -> text.line("    " + check));
    call.listLengths(schema)
        .ifPresent(lengths -> text.line("    Guards.sameLength(" + lengths + ");"));
    for (String guard : faces.valuesOf(schema, Action.GUARD)) {
      text.line("    " + withValues(guard, call) + ";");
    }
    List<String> checks = faces.valuesOf(schema, Action.CHECK);
    String check = checks.isEmpty() ? "" : withValues(checks.get(0), call);
    String function = policy.familyOf(schema).className() + "." + schema.identifier();
    FaceResults.write(text, face, call, function, check);
  }

  /** The arguments of a guard are named as in the schema; one without a class is of Guards. */
  private static String withValues(String guard, NativeCall call) {
    int open = guard.indexOf('(');
    Matcher names = WORD.matcher(guard.substring(open));
    return (guard.lastIndexOf('.', open) < 0 ? "Guards." : "")
        + guard.substring(0, open)
        + names.replaceAll(match -> Matcher.quoteReplacement(call.value(match.group())));
  }

  private static void delegating(SourceText text, Face face) {
    String arguments =
        face.declared().stream()
            .map(p -> p.name().equals(face.delegate()) ? "number" : p.name())
            .collect(Collectors.joining(", "));
    String number = face.delegate() + ", " + firstTensor(face);
    text.line("    try (Tensor number = WrappedNumber.of(" + number + ")) {")
        .line("      return " + face.name() + "(" + arguments + ");")
        .line("    }");
  }

  private static String firstTensor(Face face) {
    return face.owner().equals(Owner.TENSOR)
        ? "(Tensor) this"
        : face.declared().stream()
            .filter(parameter -> parameter.type() == JavaType.TENSOR)
            .findFirst()
            .orElseThrow()
            .name();
  }

  /** What the methods mention beyond their own package. */
  static boolean usesLists(List<Face> faces) {
    return faces.stream()
        .anyMatch(
            face ->
                FaceResults.type(face).startsWith("List")
                    || face.binding().result() == ResultKind.LIST
                    || face.declared().stream()
                        .anyMatch(p -> p.type().source().startsWith("List")));
  }

  static boolean usesObjects(List<Face> faces) {
    return faces.stream()
        .filter(face -> face.delegate().isEmpty())
        .flatMap(face -> new NativeCall(face).checks().stream())
        .anyMatch(check -> check.startsWith("Objects."));
  }
}
