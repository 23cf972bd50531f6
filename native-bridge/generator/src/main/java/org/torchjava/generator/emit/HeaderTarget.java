package org.torchjava.generator.emit;

import java.util.List;
import java.util.Locale;
import org.torchjava.generator.binding.Binding;

/** The C headers: what a caller of the bridge sees. */
public final class HeaderTarget implements Target {
  private final String banner;

  /**
   * A target.
   *
   * @param banner the words that name generator and input
   */
  public HeaderTarget(String banner) {
    this.banner = banner;
  }

  @Override
  public List<SourceFile> emit(FamilyBindings family) {
    String file = family.family().fileName();
    String guard = "TORCHJAVA_ATEN_" + file.toUpperCase(Locale.ROOT) + "_H";
    SourceText text =
        new SourceText()
            .line("/* " + banner + " */")
            .line("#ifndef " + guard)
            .line("#define " + guard)
            .blank()
            .line("/*")
            .line(" * Operators of LibTorch, one function a schema.")
            .line(" *")
            .line(
                " * Ownership: handles, arrays and strings that come in are borrowed for the call;")
            .line(
                " * handles that go out, also through `returned` and in lists, are owned by the caller.")
            .line(
                " * Failure: a handle or list of 0, a status or bool of -1, the smallest integer, NaN;")
            .line(
                " * error.h then tells what went wrong, and whether it did where the value is ambiguous.")
            .line(" */")
            .blank()
            .line("#include \"torchjava/export.h\"");
    for (Binding binding : family.bindings()) {
      text.blank()
          .words("/* ", " * ", binding.schema().toString(), " */")
          .list(
              "TJ_API " + binding.result().type().c() + " " + binding.cName() + "(",
              parameters(binding),
              ");");
    }
    text.blank().line("#endif");
    return List.of(
        new SourceFile("cpp/gen/include/torchjava/aten/" + file + ".h", text.toString()));
  }

  /** The parameters of the C function, as both its declaration and its definition list them. */
  static List<String> parameters(Binding binding) {
    return binding.slots().isEmpty()
        ? List.of("void")
        : binding.slots().stream().map(slot -> slot.type().c() + " " + slot.name()).toList();
  }
}
