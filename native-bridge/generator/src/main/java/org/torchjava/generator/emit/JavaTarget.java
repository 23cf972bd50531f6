package org.torchjava.generator.emit;

import java.util.List;
import org.torchjava.generator.binding.Binding;

/** The Java classes: static native methods that JavaCPP maps to the C functions. */
public final class JavaTarget implements Target {
  private static final String PACKAGE = "org.torchjava.nativebridge.ops";

  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public JavaTarget(String banner) {
    this.banner = banner;
  }

  @Override
  public List<SourceFile> emit(FamilyBindings family) {
    SourceText methods = new SourceText();
    family.bindings().forEach(binding -> method(methods, binding));
    SourceText text =
        new SourceText().line("// " + banner).line("package " + PACKAGE + ";").blank();
    if (methods.toString().contains("@Cast(")) {
      text.line("import org.bytedeco.javacpp.annotation.Cast;");
    }
    text.line("import org.bytedeco.javacpp.annotation.Name;")
        .line("import org.bytedeco.javacpp.annotation.NoException;")
        .line("import org.bytedeco.javacpp.annotation.Platform;");
    if (readsArrays(family)) {
      text.line("import org.bytedeco.javacpp.annotation.Raw;");
    }
    String className = family.family().className();
    text.line("import org.torchjava.nativebridge.NativeLibrary;")
        .blank()
        .line("/** Operators of LibTorch: the family {@code " + family.family().name() + "}. */")
        .line("@NoException")
        .line("@Platform(include = " + headers(family) + ")")
        .line("public final class " + className + " {")
        .line("  static {")
        .line("    NativeLibrary.load();")
        .line("  }")
        .blank()
        .line("  private " + className + "() {}");
    String path =
        "native-bridge/src/generated/java/" + PACKAGE.replace('.', '/') + "/" + className + ".java";
    return List.of(new SourceFile(path, text.toString() + methods + "}\n"));
  }

  private static boolean readsArrays(FamilyBindings family) {
    return family.bindings().stream().anyMatch(JavaTarget::readsArrays);
  }

  private static boolean readsArrays(Binding binding) {
    return binding.slots().stream().anyMatch(slot -> slot.type().isReadArray());
  }

  private static String headers(FamilyBindings family) {
    String header = "\"torchjava/aten/" + family.family().fileName() + ".h\"";
    return readsArrays(family) ? "{" + header + ", \"torchjava/with_arrays.h\"}" : header;
  }

  private static String function(Binding binding) {
    String name = binding.cName();
    return readsArrays(binding) ? "torchjava_with_arrays(" + name + ")" : name;
  }

  private static void method(SourceText text, Binding binding) {
    List<String> parameters =
        binding.slots().stream().map(slot -> slot.type().java() + " " + slot.name()).toList();
    text.blank()
        .words("  /** {@code ", "   * ", binding.schema().toString(), "} */")
        .line("  @Name(\"" + function(binding) + "\")")
        .list(
            "  public static native "
                + binding.result().type().java()
                + " "
                + binding.schema().identifier()
                + "(",
            parameters,
            ");");
  }
}
