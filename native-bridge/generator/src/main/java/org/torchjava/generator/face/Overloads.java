package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * The overloads of one parameter list: kinds of numbers, one integer for a list, varargs.
 *
 * @param sized arguments that are lists of known length, for which one integer stands too
 * @param operands arguments that cannot be left out
 * @param varargs whether a list at the end takes them
 * @param kinds the primitive types of numbers; empty for all that make a difference
 */
record Overloads(Set<String> sized, Set<String> operands, boolean varargs, List<JavaType> kinds) {
  private static final List<JavaType> PRIMITIVES =
      List.of(JavaType.LONG, JavaType.DOUBLE, JavaType.BOOLEAN);

  /** All overloads; those of a complete list can express every value of its arguments. */
  List<List<FaceParameter>> of(List<FaceParameter> parameters, boolean complete) {
    List<List<FaceParameter>> lists = new ArrayList<>();
    for (List<FaceParameter> list : integers(parameters)) {
      lists.addAll(scalars(list, complete));
    }
    return lists;
  }

  /** The parameter that takes tensors, taking numbers of these types instead. */
  static List<List<FaceParameter>> numbers(
      List<FaceParameter> parameters, FaceParameter operand, List<JavaType> types) {
    return types.stream()
        .map(type -> replace(parameters, operand, operand.narrowed(type)))
        .toList();
  }

  /** The types of numbers in the place of a tensor: a Scalar has no primitives beside it. */
  static List<JavaType> typesBeside(List<FaceParameter> full, List<FaceParameter> overload) {
    if (full.stream().noneMatch(p -> Types.isNumber(p.type()))) {
      return List.of(JavaType.LONG, JavaType.DOUBLE, JavaType.BOOLEAN, JavaType.SCALAR);
    }
    boolean scalars = overload.stream().anyMatch(p -> Types.isNumber(p.type()));
    return scalars ? List.of(JavaType.SCALAR) : PRIMITIVES;
  }

  /** Lists of integers that are followed by others may be single ones; the last takes varargs. */
  private List<List<FaceParameter>> integers(List<FaceParameter> parameters) {
    List<List<FaceParameter>> lists = new ArrayList<>();
    int last = parameters.size() - 1;
    List<FaceParameter> single = parameters;
    for (FaceParameter p : parameters) {
      if (Types.isIntegers(p.type()) && sized.contains(p.arguments().get(0))) {
        single = replace(single, p, p.narrowed(JavaType.LONG));
      }
    }
    boolean onlyTheLast = last < 0 || single.subList(0, last).equals(parameters.subList(0, last));
    if (!onlyTheLast) {
      lists.add(spread(single));
    }
    if (last >= 0 && parameters.get(last).type() == JavaType.TENSORS) {
      lists.add(spread(parameters));
      lists.add(parameters);
    } else {
      lists.add(spread(parameters));
    }
    return lists;
  }

  private List<FaceParameter> spread(List<FaceParameter> parameters) {
    if (parameters.isEmpty() || !varargs) {
      return parameters;
    }
    FaceParameter last = parameters.get(parameters.size() - 1);
    JavaType type = Types.last(last.type());
    if (type == last.type()) {
      return parameters;
    }
    boolean sameValues = last.type() != JavaType.OPTIONAL_LONGS && type != JavaType.TENSOR_VARARGS;
    return replace(parameters, last, sameValues ? last.withType(type) : last.narrowed(type));
  }

  /** Numbers of one kind at a time. */
  private List<List<FaceParameter>> scalars(List<FaceParameter> parameters, boolean complete) {
    List<FaceParameter> numbers =
        parameters.stream().filter(p -> Types.isNumber(p.type())).toList();
    if (numbers.isEmpty()) {
      return List.of(parameters);
    }
    List<List<FaceParameter>> lists = new ArrayList<>();
    for (JavaType type : primitives(numbers)) {
      List<FaceParameter> list = parameters;
      for (FaceParameter number : numbers) {
        list = replace(list, number, number.narrowed(type));
      }
      lists.add(list);
    }
    // What may be left out is seldom a Scalar, so that one form with it is enough.
    if (complete || numbers.stream().allMatch(this::isOperand)) {
      lists.add(parameters);
    }
    return lists;
  }

  /** An operand alone may be a truth value too. */
  private List<JavaType> primitives(List<FaceParameter> numbers) {
    if (!kinds.isEmpty()) {
      return kinds;
    }
    boolean single = numbers.size() == 1 && isOperand(numbers.get(0));
    return PRIMITIVES.subList(0, single ? 3 : 2);
  }

  private boolean isOperand(FaceParameter number) {
    return operands.contains(number.arguments().get(0));
  }

  private static List<FaceParameter> replace(
      List<FaceParameter> parameters, FaceParameter old, FaceParameter next) {
    return parameters.stream().map(p -> p.equals(old) ? next : p).toList();
  }
}
