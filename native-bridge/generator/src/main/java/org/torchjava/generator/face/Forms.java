package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.model.SchemaType;

/**
 * Decides with which parameter lists an operator is offered. Arguments without a default come
 * first; those with one are added one after the other, or, where there are many, as one record.
 */
final class Forms {
  /** More optional arguments than these go into a record. */
  private static final int MOST_OPTIONALS = 4;

  private static final Set<String> OPTIONS_GROUP =
      Set.of("dtype", "layout", "device", "pin_memory");

  /**
   * How callers of one operator are served.
   *
   * @param owner where the method is declared
   * @param name its name
   * @param resultRecord the record that the results come in; "" for none
   * @param optionsName names the record of some optional arguments
   * @param varargs whether a list at the end takes them
   * @param numbers arguments that take numbers besides tensors
   * @param kinds the primitive types of numbers; empty for all that make a difference
   * @param keywords optional arguments that come as a record
   * @param whole whether there are no forms without the optional arguments
   */
  record Style(
      Owner owner,
      String name,
      String resultRecord,
      Function<List<FaceParameter>, String> optionsName,
      boolean varargs,
      Set<String> numbers,
      List<JavaType> kinds,
      Set<String> keywords,
      boolean whole) {}

  private final Binding binding;
  private final Style style;
  private final List<FaceParameter> required = new ArrayList<>();
  private final List<FaceParameter> optional = new ArrayList<>();
  private final Set<String> sized = new HashSet<>();
  private final Set<String> keywordOnly = new HashSet<>();
  private FaceParameter receiver;

  Forms(Binding binding, Style style) {
    this.binding = binding;
    this.style = style;
    sortArguments();
  }

  /** All forms, those with the fewest parameters first. */
  List<Face> list() {
    List<List<FaceParameter>> shapes = new ArrayList<>();
    List<FaceParameter> leading = style.keywords().isEmpty() ? leadingTensors() : withoutKeywords();
    List<FaceParameter> rest = optional.stream().filter(p -> !leading.contains(p)).toList();
    int shortForms = rest.isEmpty() || style.whole() ? 0 : isOut() ? 1 : leading.size() + 1;
    for (int i = 0; i < shortForms; i++) {
      shapes.add(with(leading.subList(0, i)));
    }
    if (needsRecord(rest) || !style.keywords().isEmpty()) {
      List<FaceParameter> all = new ArrayList<>(leading);
      all.add(FaceParameter.options(style.optionsName().apply(rest), rest));
      shapes.add(with(all));
    } else {
      prefixes(leading, rest, shapes);
    }
    return faces(shapes);
  }

  private void prefixes(
      List<FaceParameter> leading, List<FaceParameter> rest, List<List<FaceParameter>> shapes) {
    List<FaceParameter> all = new ArrayList<>(leading);
    all.addAll(rest);
    if (hasPartialForms() && !areFactors(rest)) {
      for (int i = leading.size() + 1; i < all.size(); i++) {
        shapes.add(present(with(all.subList(0, i))));
      }
      rest.stream()
          .filter(p -> rest.size() > 1 && isShorthand(p))
          .forEach(p -> shapes.add(with(List.of(p))));
    }
    List<FaceParameter> full = with(all);
    List<FaceParameter> present = present(full);
    if (!present.equals(full)) {
      shapes.add(present);
      // Leaving out the last one says null already.
      List<FaceParameter> butLast = full.subList(0, full.size() - 1);
      if (!all.isEmpty() && present(butLast).equals(butLast) && hasPartialForms()) {
        return;
      }
    }
    shapes.add(full);
  }

  /** Whether there are forms with some of the optional arguments, between none and all. */
  private boolean hasPartialForms() {
    return !isOut() && !style.whole();
  }

  private static boolean isShorthand(FaceParameter last) {
    return last.type() == JavaType.OPTIONAL_DTYPE || last.type() == JavaType.TENSOR_OPTIONS;
  }

  /**
   * Factors such as beta and alpha, which Python takes by name only, come together or not at all.
   */
  private boolean areFactors(List<FaceParameter> rest) {
    return rest.size() > 1
        && rest.stream().allMatch(p -> Types.isNumber(p.type()))
        && rest.stream().allMatch(p -> keywordOnly.contains(p.arguments().get(0)));
  }

  private static boolean needsRecord(List<FaceParameter> rest) {
    long counted =
        rest.stream()
            .filter(p -> p.type() != JavaType.TENSOR_OPTIONS)
            .filter(p -> p.type() != JavaType.OPTIONAL_GENERATOR)
            .count();
    long lists = rest.stream().filter(p -> Types.isIntegers(p.type())).count();
    return counted > MOST_OPTIONALS || lists > 1 && counted > 2;
  }

  /** Weight, bias and the like stay parameters of their own even next to a record. */
  private List<FaceParameter> leadingTensors() {
    int count = 0;
    while (count < optional.size()
        && optional.get(count).type() == JavaType.OPTIONAL_TENSOR
        && needsRecord(optional)) {
      count++;
    }
    return optional.subList(0, count);
  }

  private List<FaceParameter> withoutKeywords() {
    Set<String> names =
        optional.stream().map(p -> p.arguments().get(0)).collect(Collectors.toSet());
    for (String keyword : style.keywords()) {
      if (!names.contains(keyword)) {
        throw new IllegalStateException(
            "faces.tsv: "
                + binding.schema().qualifiedName()
                + " has no optional argument "
                + keyword);
      }
    }
    return optional.stream().filter(p -> !style.keywords().contains(p.arguments().get(0))).toList();
  }

  private List<FaceParameter> with(List<FaceParameter> chosen) {
    List<FaceParameter> all = new ArrayList<>(required);
    all.addAll(chosen);
    return all;
  }

  private static List<FaceParameter> present(List<FaceParameter> parameters) {
    return parameters.stream().map(p -> p.present()).toList();
  }

  private List<Face> faces(List<List<FaceParameter>> shapes) {
    List<Face> faces = new ArrayList<>();
    Overloads overloads = new Overloads(sized, operands(), style.varargs(), style.kinds());
    for (int i = 0; i < shapes.size(); i++) {
      List<FaceParameter> shape = shapes.get(i);
      boolean essential = i == shapes.size() - 1;
      for (List<FaceParameter> parameters : overloads.of(shape, essential)) {
        faces.add(face(parameters, essential, ""));
        faces.addAll(numbers(parameters, Overloads.typesBeside(shape, parameters)));
      }
    }
    return faces;
  }

  /** Forms that take numbers for tensors, which delegate to the one with tensors. */
  private List<Face> numbers(List<FaceParameter> parameters, List<JavaType> types) {
    List<Face> faces = new ArrayList<>();
    for (FaceParameter number : parameters) {
      if (style.numbers().contains(number.arguments().get(0))) {
        Overloads.numbers(parameters, number, types)
            .forEach(list -> faces.add(face(list, false, number.name())));
      }
    }
    return faces;
  }

  private boolean isOut() {
    return style.owner().equals(Owner.OUT);
  }

  /** What cannot be left out. */
  private Set<String> operands() {
    return required.stream().map(p -> p.arguments().get(0)).collect(Collectors.toSet());
  }

  private Face face(List<FaceParameter> parameters, boolean essential, String delegate) {
    List<FaceParameter> all = new ArrayList<>();
    if (receiver != null) {
      all.add(receiver);
    }
    all.addAll(parameters);
    return new Face(
        style.owner(), style.name(), binding, all, essential, style.resultRecord(), delegate);
  }

  private void sortArguments() {
    List<Argument> arguments = binding.schema().arguments();
    boolean grouped = arguments.stream().map(Argument::name).toList().containsAll(OPTIONS_GROUP);
    boolean hasInput = arguments.stream().anyMatch(a -> a.name().equals("input"));
    List<String> outs = new ArrayList<>();
    for (int i = 0; i < arguments.size(); i++) {
      Argument argument = arguments.get(i);
      String name = argument.name();
      if (style.owner().equals(Owner.TENSOR) && name.equals("self")) {
        receiver = FaceParameter.of("self", name, JavaType.RECEIVER);
      } else if (isOut() && argument.type().isMutable()) {
        outs.add(name);
      } else if (grouped && OPTIONS_GROUP.contains(name)) {
        if (name.equals("dtype")) {
          optional.add(
              new FaceParameter(
                  "options",
                  List.of("dtype", "layout", "device", "pin_memory"),
                  JavaType.TENSOR_OPTIONS,
                  List.of(),
                  "TensorOptions",
                  true));
        }
      } else {
        JavaType type = Types.full(argument, binding.parameters().get(i).kind());
        String java = name.equals("self") && !hasInput ? "input" : Names.parameter(name);
        FaceParameter parameter = FaceParameter.of(java, name, type);
        (argument.defaultValue().isPresent() ? optional : required).add(parameter);
        if (argument.keywordOnly()) {
          keywordOnly.add(name);
        }
        if (argument.type() instanceof SchemaType.ListOf list && list.size().isPresent()
            || argument.type() instanceof SchemaType.OptionalOf o
                && o.element() instanceof SchemaType.ListOf inner
                && inner.size().isPresent()) {
          sized.add(name);
        }
      }
    }
    if (!outs.isEmpty()) {
      receiver = new FaceParameter("out", outs, JavaType.RECEIVER, List.of(), "this", true);
    }
  }
}
