package org.torchjava.generator.emit;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.binding.CType;
import org.torchjava.generator.binding.Slot;

/**
 * The Java methods of one operator: a native one, and where it takes one array, of integers, a
 * choice between two. A few integers travel one by one: the JVM need not be asked for the elements,
 * and an array that is made for the call alone need not exist.
 */
final class NativeMethods {
  /** As many as the dimensions of an image, and as {@code FewIntegers} tells. */
  private static final int FEW = 4;

  private final Binding binding;
  private final Optional<Slot> onlyArray;

  NativeMethods(Binding binding) {
    this.binding = binding;
    List<Slot> arrays = binding.slots().stream().filter(slot -> slot.type().isArray()).toList();
    this.onlyArray =
        Optional.of(arrays)
            .filter(all -> all.size() == 1 && all.get(0).type() == CType.INT64S)
            .map(all -> all.get(0));
  }

  /** Whether there is a choice. */
  boolean takesFewIntegers() {
    return onlyArray.isPresent();
  }

  /** Whether an array of Java is copied. */
  boolean readsArrays() {
    return binding.slots().stream().anyMatch(slot -> slot.type().isReadArray());
  }

  void addTo(SourceText text) {
    String name = binding.schema().identifier();
    text.blank().words("  /** {@code ", "   * ", binding.schema().toString(), "} */");
    if (onlyArray.isPresent()) {
      choice(text, name, onlyArray.get());
      nativeMethod(
          text.blank(),
          "torchjava_with_few",
          "private",
          name + "OfFew",
          fewDeclarations(onlyArray.get()));
      nativeMethod(text.blank(), "torchjava_with_arrays", "private", name + "OfMany", all());
    } else {
      nativeMethod(text, readsArrays() ? "torchjava_with_arrays" : "", "public", name, all());
    }
  }

  private void choice(SourceText text, String name, Slot array) {
    String result = binding.result().type().java();
    List<String> parameters =
        binding.slots().stream()
            .map(slot -> (slot.equals(array) ? "long[]" : slot.type().java()) + " " + slot.name())
            .toList();
    text.list("  public static " + result + " " + name + "(", parameters, ") {")
        .line("    if (FewIntegers.are(" + array.name() + ", " + sizeOf(array) + ")) {")
        .list("      return " + name + "OfFew(", fewArguments(array), ");")
        .line("    }")
        .list("    return " + name + "OfMany(", names(), ");")
        .line("  }");
  }

  /** The parameter behind an array says how many elements it has. */
  private String sizeOf(Slot array) {
    return names().get(binding.slots().indexOf(array) + 1);
  }

  private void nativeMethod(
      SourceText text, String adapter, String access, String name, List<String> parameters) {
    String function = adapter.isEmpty() ? binding.cName() : adapter + "(" + binding.cName() + ")";
    String result = binding.result().type().java();
    text.line("  @Name(\"" + function + "\")")
        .list("  " + access + " static native " + result + " " + name + "(", parameters, ");");
  }

  private List<String> names() {
    return binding.slots().stream().map(Slot::name).toList();
  }

  private List<String> all() {
    return binding.slots().stream().map(NativeMethods::declaration).toList();
  }

  /** A word for each slot, and for each place that the elements of the array may take. */
  private List<String> few(Slot array, Function<Slot, String> other, IntFunction<String> element) {
    return binding.slots().stream()
        .flatMap(
            slot ->
                slot.equals(array)
                    ? IntStream.range(0, FEW).mapToObj(element)
                    : Stream.of(other.apply(slot)))
        .toList();
  }

  private List<String> fewDeclarations(Slot array) {
    return few(array, NativeMethods::declaration, i -> "long " + array.name() + i);
  }

  private List<String> fewArguments(Slot array) {
    return few(array, Slot::name, i -> "FewIntegers.get(" + array.name() + ", " + i + ")");
  }

  private static String declaration(Slot slot) {
    return slot.type().java() + " " + slot.name();
  }
}
