package org.torchjava.generator.emit;

import java.util.ArrayList;
import java.util.List;

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
    List<NativeMethods> all = family.bindings().stream().map(NativeMethods::new).toList();
    SourceText methods = new SourceText();
    all.forEach(some -> some.addTo(methods));
    SourceText text =
        new SourceText().line("// " + banner).line("package " + PACKAGE + ";").blank();
    if (methods.toString().contains("@Cast(")) {
      text.line("import org.bytedeco.javacpp.annotation.Cast;");
    }
    text.line("import org.bytedeco.javacpp.annotation.Name;")
        .line("import org.bytedeco.javacpp.annotation.NoException;")
        .line("import org.bytedeco.javacpp.annotation.Platform;");
    if (all.stream().anyMatch(NativeMethods::readsArrays)) {
      text.line("import org.bytedeco.javacpp.annotation.Raw;");
    }
    if (all.stream().anyMatch(NativeMethods::takesFewIntegers)) {
      text.line("import org.torchjava.nativebridge.FewIntegers;");
    }
    String className = family.family().className();
    text.line("import org.torchjava.nativebridge.NativeLibrary;")
        .blank()
        .line("/** Operators of LibTorch: the family {@code " + family.family().name() + "}. */")
        .line("@NoException")
        .list("@Platform(include = {", headers(family, all), "})")
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

  private static List<String> headers(FamilyBindings family, List<NativeMethods> all) {
    List<String> headers = new ArrayList<>();
    headers.add("\"torchjava/aten/" + family.family().fileName() + ".h\"");
    if (all.stream().anyMatch(NativeMethods::readsArrays)) {
      headers.add("\"torchjava/with_arrays.h\"");
    }
    if (all.stream().anyMatch(NativeMethods::takesFewIntegers)) {
      headers.add("\"torchjava/with_few.h\"");
    }
    return headers;
  }
}
