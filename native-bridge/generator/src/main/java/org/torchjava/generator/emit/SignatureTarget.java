package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.generator.binding.Binding;

/** The tables of the signature proof: every operator with the type that its wrapper calls. */
public final class SignatureTarget implements Target {
  private static final String FOLDER = "cpp/gen/signatures/";

  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public SignatureTarget(String banner) {
    this.banner = banner;
  }

  @Override
  public List<SourceFile> emit(FamilyBindings family) {
    String file = family.family().fileName();
    SourceText text =
        new SourceText()
            .line("// " + banner)
            .line("#include \"declarations/" + file + ".h\"")
            .line("#include \"signatures.h\"")
            .blank()
            .line("namespace torchjava::signatures {")
            .blank()
            .line("const std::vector<Signature>& " + table(family) + "() {")
            .line("  static const std::vector<Signature> table = {");
    for (Binding binding : family.bindings()) {
      List<String> names =
          List.of(
              quoted(binding.schema().namespace() + "::" + binding.schema().name()),
              quoted(binding.schema().overload()));
      text.list(
          "      signatureOf<decltype(at::_ops::" + binding.schema().identifier() + "::call)>(",
          names,
          "),");
    }
    text.line("  };").line("  return table;").line("}").blank();
    text.line("}  // namespace torchjava::signatures");
    return List.of(new SourceFile(FOLDER + file + ".cpp", text.toString()));
  }

  /**
   * Writes the header and the source that tie the tables of all families together.
   *
   * @param families all families
   * @return both files
   */
  public List<SourceFile> emitIndex(List<FamilyBindings> families) {
    SourceText header =
        new SourceText()
            .line("// " + banner)
            .line("#ifndef TORCHJAVA_SIGNATURES_H")
            .line("#define TORCHJAVA_SIGNATURES_H")
            .blank()
            .line("#include <vector>")
            .blank()
            .line("#include \"signature.h\"")
            .blank()
            .line("namespace torchjava::signatures {")
            .blank();
    SourceText source =
        new SourceText()
            .line("// " + banner)
            .line("#include \"signatures.h\"")
            .blank()
            .line("namespace torchjava::signatures {")
            .blank()
            .line("std::vector<Signature> allSignatures() {")
            .line("  std::vector<Signature> all;")
            .line("  for (const auto* table : {");
    List<String> tables = new ArrayList<>();
    for (FamilyBindings family : families) {
      header.line("const std::vector<Signature>& " + table(family) + "();");
      tables.add("&" + table(family) + "()");
    }
    tables.forEach(table -> source.line("           " + table + ","));
    source
        .line("       }) {")
        .line("    all.insert(all.end(), table->begin(), table->end());")
        .line("  }")
        .line("  return all;")
        .line("}")
        .blank()
        .line("}  // namespace torchjava::signatures");
    header
        .blank()
        .line("// Every bound operator.")
        .line("std::vector<Signature> allSignatures();")
        .blank()
        .line("}  // namespace torchjava::signatures")
        .blank()
        .line("#endif");
    return List.of(
        new SourceFile(FOLDER + "signatures.h", header.toString()),
        new SourceFile(FOLDER + "signatures.cpp", source.toString()));
  }

  private static String table(FamilyBindings family) {
    return "signaturesOf" + family.family().name();
  }

  private static String quoted(String text) {
    return "\"" + text + "\"";
  }
}
