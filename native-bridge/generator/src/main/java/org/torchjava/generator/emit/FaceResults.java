package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.torchjava.generator.binding.ResultKind;
import org.torchjava.generator.face.Face;
import org.torchjava.generator.face.NativeCall;
import org.torchjava.generator.face.Owner;
import org.torchjava.generator.face.ResultRecords;
import org.torchjava.generator.model.Schema;

/** What public methods return, and how it is made of what bindings return. */
final class FaceResults {
  private FaceResults() {}

  /** The return type in Java source. */
  static String type(Face face) {
    Schema schema = face.binding().schema();
    if (schema.results().isEmpty()) {
      return "void";
    }
    if (ResultRecords.needsRecord(schema)) {
      return face.resultRecord();
    }
    return switch (face.binding().result()) {
      case TENSOR -> "Tensor";
      case STATUS -> schema.results().get(0).type().shape().equals("Tensor") ? "Tensor" : "void";
      case LIST -> "List<Tensor>";
      case BOOLEAN -> "boolean";
      case INTEGER -> "long";
      case NUMBER -> "double";
      case SCALAR -> "Scalar";
      case ENUM -> schema.results().get(0).type().shape().equals("ScalarType") ? "DType" : "long";
      case TUPLE -> throw new IllegalArgumentException("a tuple without a record: " + schema);
    };
  }

  /** The statements that call the binding and return; {@code call} is the call up to its slots. */
  static void write(SourceText text, Face face, NativeCall call, String function, String check) {
    List<String> slots = new ArrayList<>(call.slots());
    ResultKind kind = face.binding().result();
    String used = call.used().isEmpty() ? "" : ", " + String.join(", ", call.used());
    if (kind.isStored()) {
      int count = kind == ResultKind.SCALAR ? 3 : face.binding().schema().results().size();
      text.line("    long[] returned = new long[" + count + "];");
      slots.add("returned");
    }
    String head = "";
    String tail = used + ");";
    switch (kind) {
      case TENSOR -> {
        boolean created =
            face.declared().stream().anyMatch(p -> p.name().equals("options"))
                && face.covers("pin_memory");
        head = created ? "return CreationOptions.finish(" : "return Results.tensor(";
        tail = (created ? ", options" : "") + used + ");";
        head = beforeCheck(head, check);
        tail = afterCheck(tail, check);
      }
      case STATUS -> {
        status(text, face, function, slots, call.used(), check);
        return;
      }
      case LIST -> {
        boolean parts = ResultRecords.needsRecord(face.binding().schema());
        head = parts ? "List<List<Tensor>> results = Results.parts(" : "return Results.list(";
        tail = (parts ? ", \"" + pattern(face) + "\"" : "") + tail;
      }
      case BOOLEAN -> head = "return Results.bool(";
      case INTEGER -> head = "return Results.integer(";
      case NUMBER -> head = "return Results.number(";
      case ENUM ->
          head = type(face).equals("DType") ? "return Results.dtype(" : "return Results.code(";
      case SCALAR -> {
        head = "return Results.scalar(";
        tail = ", returned" + used + ");";
      }
      case TUPLE -> {
        head = "Tensor[] results = Results.tuple(";
        tail = ", returned, " + face.binding().schema().results().size() + used + ");";
      }
    }
    text.list("    " + head + function + "(", slots, ")" + tail);
    if (ResultRecords.needsRecord(face.binding().schema())) {
      record(text, face);
    }
  }

  // A check is a method that takes the result and returns it.
  private static String beforeCheck(String head, String check) {
    return check.isEmpty()
        ? head
        : head.replace("return ", "return " + check.substring(0, check.indexOf('(') + 1));
  }

  private static String afterCheck(String tail, String check) {
    if (check.isEmpty()) {
      return tail;
    }
    String arguments = check.substring(check.indexOf('(') + 1, check.length() - 1);
    return tail.replaceFirst(";$", (arguments.isEmpty() ? "" : ", " + arguments) + ");");
  }

  /** A T for each tensor among the results, an L for each list. */
  private static String pattern(Face face) {
    return face.binding().schema().results().stream()
        .map(result -> result.type().shape().equals("Tensor[]") ? "L" : "T")
        .collect(Collectors.joining());
  }

  private static void record(SourceText text, Face face) {
    Schema schema = face.binding().schema();
    List<String> values = new ArrayList<>();
    for (int i = 0; i < schema.results().size(); i++) {
      boolean list = schema.results().get(i).type().shape().equals("Tensor[]");
      boolean fromList = face.binding().result() == ResultKind.LIST;
      values.add(
          list
              ? "results.get(" + i + ")"
              : fromList ? "results.get(" + i + ").get(0)" : "results[" + i + "]");
    }
    text.list("    return new " + face.resultRecord() + "(", values, ");");
  }

  private static void status(
      SourceText text,
      Face face,
      String function,
      List<String> slots,
      List<String> used,
      String check) {
    Schema schema = face.binding().schema();
    boolean out = face.owner().equals(Owner.OUT);
    String type = type(face);
    if (type.equals("Tensor") && !out) {
      String self = used.isEmpty() ? "self" : used.get(0);
      String others = used.size() < 2 ? "" : ", " + String.join(", ", used.subList(1, used.size()));
      String head = beforeCheck("return Results.inPlace(", check);
      text.list(
          "    " + head + function + "(", slots, afterCheck("), " + self + others + ");", check));
      return;
    }
    List<String> all = new ArrayList<>(used);
    if (out) {
      all.add("out");
    }
    String rest = all.isEmpty() ? "" : ", " + String.join(", ", all);
    text.list("    Results.check(" + function + "(", slots, ")" + rest + ");");
    if (type.equals("Tensor")) {
      text.line("    return out.tensor(0);");
    } else if (ResultRecords.needsRecord(schema)) {
      List<String> values = new ArrayList<>();
      for (int i = 0; i < schema.results().size(); i++) {
        values.add("out.tensor(" + i + ")");
      }
      text.list("    return new " + face.resultRecord() + "(", values, ");");
    }
  }
}
