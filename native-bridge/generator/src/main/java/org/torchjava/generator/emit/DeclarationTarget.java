package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.torchjava.generator.binding.Binding;

/** Declarations of LibTorch's operators: what the wrappers call and the signature proof proves. */
public final class DeclarationTarget implements Target {
  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public DeclarationTarget(String banner) {
    this.banner = banner;
  }

  @Override
  public List<SourceFile> emit(FamilyBindings family) {
    String file = family.family().fileName();
    String guard = "TORCHJAVA_DECLARATIONS_" + file.toUpperCase(Locale.ROOT) + "_H";
    SourceText text =
        new SourceText()
            .line("// " + banner)
            .line("#ifndef " + guard)
            .line("#define " + guard)
            .blank()
            .line("#include \"abi/import.h\"")
            .line("#include \"abi/operators.h\"")
            .blank()
            .line("// There is an operator named std: the namespace is ::std in here.")
            .line("namespace at::_ops {");
    for (Binding binding : family.bindings()) {
      text.blank()
          .line("struct TORCHJAVA_IMPORT " + binding.schema().identifier() + " {")
          .list("  static " + binding.cppResult() + " call(", types(binding), ");");
      if (binding.entry().isPastAutograd()) {
        text.list(
            "  static " + binding.cppResult() + " redispatch(", redispatchTypes(binding), ");");
      }
      text.line("};");
    }
    text.blank().line("}  // namespace at::_ops").blank().line("#endif");
    return List.of(new SourceFile("cpp/gen/src/declarations/" + file + ".h", text.toString()));
  }

  private static List<String> redispatchTypes(Binding binding) {
    List<String> types = new ArrayList<>();
    types.add("c10::DispatchKeySet");
    types.addAll(types(binding));
    return types;
  }

  private static List<String> types(Binding binding) {
    return binding.parameters().stream().map(parameter -> parameter.kind().cpp()).toList();
  }
}
