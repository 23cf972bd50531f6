package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.binding.Parameter;
import org.torchjava.generator.binding.ResultKind;

/** The C++ sources: the functions of the C ABI, each a guarded call of one operator. */
public final class WrapperTarget implements Target {
  /** Larger families are compiled in several pieces. */
  private static final int MAX_OPERATORS = 150;

  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public WrapperTarget(String banner) {
    this.banner = banner;
  }

  @Override
  public List<SourceFile> emit(FamilyBindings family) {
    List<SourceFile> files = new ArrayList<>();
    List<Binding> bindings = family.bindings();
    for (int start = 0; start < bindings.size(); start += MAX_OPERATORS) {
      int end = Math.min(start + MAX_OPERATORS, bindings.size());
      String piece = files.isEmpty() ? "" : "_" + (files.size() + 1);
      files.add(
          new SourceFile(
              "cpp/gen/src/" + family.family().fileName() + piece + ".cpp",
              source(family.family().fileName(), bindings.subList(start, end))));
    }
    return files;
  }

  private String source(String header, List<Binding> bindings) {
    SourceText text =
        new SourceText()
            .line("// " + banner)
            .line("#include \"torchjava/aten/" + header + ".h\"")
            .blank()
            .line("#include \"declarations/" + header + ".h\"")
            .line("#include \"guard.h\"")
            .line("#include \"marshal.h\"");
    if (bindings.stream().anyMatch(binding -> binding.entry().isPastAutograd())) {
      text.line("#include \"past_autograd.h\"");
    }
    text.line("#include \"results.h\"").blank().line("using namespace torchjava;");
    bindings.forEach(binding -> function(text, binding));
    return text.toString();
  }

  private static void function(SourceText text, Binding binding) {
    ResultKind result = binding.result();
    List<String> arguments = binding.parameters().stream().map(Parameter::expression).toList();
    String operator = "at::_ops::" + binding.schema().identifier();
    String call = binding.entry().function(operator) + "(";
    text.blank()
        .list(
            result.type().c() + " " + binding.cName() + "(",
            HeaderTarget.parameters(binding),
            ") {");
    if (result == ResultKind.STATUS) {
      text.line("  return guardedStatus([&] {").list("    " + call, arguments, ");");
    } else {
      String stored = result.isStored() ? ", returned" : "";
      text.line("  return guarded(" + result.failure() + ", [&] {")
          .list("    return " + result.conversion() + "(" + call, arguments, ")" + stored + ");");
    }
    text.line("  });").line("}");
  }
}
