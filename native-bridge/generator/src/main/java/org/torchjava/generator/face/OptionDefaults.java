package org.torchjava.generator.face;

import java.util.List;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.model.Argument;

/** What a record of options holds when nothing was said. */
public final class OptionDefaults {
  private OptionDefaults() {}

  /**
   * The default of each component.
   *
   * @param binding an operator that takes the options
   * @param components the components
   * @return Java expressions
   */
  public static List<String> of(Binding binding, List<FaceParameter> components) {
    return components.stream().map(component -> of(binding, component)).toList();
  }

  private static String of(Binding binding, FaceParameter component) {
    if (component.type() == JavaType.TENSOR_OPTIONS) {
      return "TensorOptions.defaults()";
    }
    Argument argument =
        binding.schema().arguments().stream()
            .filter(a -> component.arguments().contains(a.name()))
            .findFirst()
            .orElseThrow();
    return Literals.value(argument, component.type());
  }

  /**
   * Whether a component must not be null.
   *
   * @param type its type
   * @return false for primitives and for what may be left out
   */
  public static boolean isRequired(JavaType type) {
    return type.mustBeChecked();
  }
}
