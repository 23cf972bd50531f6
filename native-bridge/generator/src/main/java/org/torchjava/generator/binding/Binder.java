package org.torchjava.generator.binding;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.model.Result;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.Policy;
import org.torchjava.generator.policy.Quirk;

/**
 * Decides the C++ signature of an operator from its schema and the policy, by the rules of
 * torchgen/api/cpp.py (LibTorch 2.10). Nothing is tried out: the linker and the signature proof
 * (cpp/test/signatures) tell whether a decision was right.
 */
public final class Binder {
  private final Policy policy;

  /**
   * A binder.
   *
   * @param policy what no rule can know
   */
  public Binder(Policy policy) {
    this.policy = policy;
  }

  /**
   * Binds one operator.
   *
   * @param schema the operator
   * @return its binding
   * @throws UnsupportedSchemaException if no rule covers a type in it
   */
  public Binding bind(Schema schema) {
    try {
      Set<Quirk> quirks = policy.quirksOf(schema);
      List<Parameter> parameters =
          schema.arguments().stream().map(argument -> parameter(argument, quirks)).toList();
      List<String> elements =
          schema.results().stream().map(result -> cppResult(result, quirks)).toList();
      Binding binding =
          new Binding(
              schema,
              parameters,
              tupleOf(elements),
              resultKind(schema, elements),
              Entry.of(quirks));
      requireDistinctNames(binding.slots());
      return binding;
    } catch (UnsupportedSchemaException e) {
      throw new UnsupportedSchemaException(e.getMessage() + ": " + schema, e);
    }
  }

  private static Parameter parameter(Argument argument, Set<Quirk> quirks) {
    Predicate<Quirk> isQuirky = quirk -> quirks.contains(quirk) && quirk.appliesTo(argument);
    ParameterKind kind = ParameterKind.of(argument, isQuirky);
    String conversion = isQuirky.test(Quirk.PROPERTY) ? "asInnermostTensor" : kind.conversion();
    return new Parameter(kind, kind.slotsFor(camelCase(argument.name())), conversion);
  }

  private static String cppResult(Result result, Set<Quirk> quirks) {
    String shape = result.type().shape();
    if (shape.equals("Tensor") && result.type().isMutable()) {
      return quirks.contains(Quirk.CONST_TENSOR) ? "const at::Tensor&" : "at::Tensor&";
    }
    return switch (shape) {
      case "Tensor" -> "at::Tensor";
      case "Tensor[]" -> "::std::vector<at::Tensor>";
      case "int" -> "::std::int64_t";
      case "float" -> "double";
      case "bool" -> "bool";
      case "SymInt", "SymBool", "Scalar", "ScalarType", "QScheme" -> "c10::" + shape;
      default -> throw new UnsupportedSchemaException("no rule for a result of type " + shape);
    };
  }

  private static String tupleOf(List<String> elements) {
    return switch (elements.size()) {
      case 0 -> "void";
      case 1 -> elements.get(0);
      default -> elements.stream().collect(Collectors.joining(", ", "::std::tuple<", ">"));
    };
  }

  private static ResultKind resultKind(Schema schema, List<String> elements) {
    if (elements.stream().allMatch(element -> element.endsWith("&"))) {
      return ResultKind.STATUS;
    }
    if (elements.contains("::std::vector<at::Tensor>")) {
      return ResultKind.LIST;
    }
    if (elements.size() > 1) {
      return ResultKind.TUPLE;
    }
    String shape = schema.results().get(0).type().shape();
    return switch (shape) {
      case "Tensor" -> ResultKind.TENSOR;
      case "int", "SymInt" -> ResultKind.INTEGER;
      case "float" -> ResultKind.NUMBER;
      case "bool", "SymBool" -> ResultKind.BOOLEAN;
      case "Scalar" -> ResultKind.SCALAR;
      default -> ResultKind.ENUM;
    };
  }

  /** snake_case to camelCase; capitals that a schema has stay. */
  private static String camelCase(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      camel.append(
          camel.isEmpty() || word.isEmpty()
              ? word
              : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
    }
    return camel.toString();
  }

  private static void requireDistinctNames(List<Slot> slots) {
    Set<String> names = new HashSet<>();
    List<String> repeated = new ArrayList<>();
    for (Slot slot : slots) {
      if (!names.add(slot.name())) {
        repeated.add(slot.name());
      }
    }
    if (!repeated.isEmpty()) {
      throw new UnsupportedSchemaException(
          "two parameters of the C function are named " + repeated);
    }
  }
}
