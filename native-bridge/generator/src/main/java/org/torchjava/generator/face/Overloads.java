package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The overloads of one parameter list: kinds of numbers, one integer for a list, varargs. */
final class Overloads {
  private static final List<JavaType> NUMBERS =
      List.of(JavaType.LONG, JavaType.DOUBLE, JavaType.BOOLEAN);

  private Overloads() {}

  static List<List<FaceParameter>> of(
      List<FaceParameter> parameters, Set<String> sized, Set<String> operands, boolean varargs) {
    List<List<FaceParameter>> lists = new ArrayList<>();
    for (List<FaceParameter> list : integers(parameters, sized, varargs)) {
      lists.addAll(scalars(list, operands));
    }
    return lists;
  }

  /** The parameter that takes tensors, taking numbers instead. */
  static List<List<FaceParameter>> numbers(List<FaceParameter> parameters, FaceParameter operand) {
    List<List<FaceParameter>> lists = new ArrayList<>();
    for (JavaType type :
        List.of(JavaType.LONG, JavaType.DOUBLE, JavaType.BOOLEAN, JavaType.SCALAR)) {
      lists.add(replace(parameters, operand, operand.narrowed(type)));
    }
    return lists;
  }

  /** Lists of integers that are followed by others may be single ones; the last takes varargs. */
  private static List<List<FaceParameter>> integers(
      List<FaceParameter> parameters, Set<String> sized, boolean varargs) {
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
      lists.add(spread(single, varargs));
    }
    if (last >= 0 && parameters.get(last).type() == JavaType.TENSORS) {
      lists.add(spread(parameters, varargs));
      lists.add(parameters);
    } else {
      lists.add(spread(parameters, varargs));
    }
    return lists;
  }

  private static List<FaceParameter> spread(List<FaceParameter> parameters, boolean varargs) {
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

  /** Numbers of one kind at a time; an operand alone may be a truth value too. */
  private static List<List<FaceParameter>> scalars(
      List<FaceParameter> parameters, Set<String> operands) {
    List<FaceParameter> numbers =
        parameters.stream().filter(p -> Types.isNumber(p.type())).toList();
    List<List<FaceParameter>> lists = new ArrayList<>();
    if (!numbers.isEmpty()) {
      boolean single = numbers.size() == 1 && operands.contains(numbers.get(0).arguments().get(0));
      for (JavaType type : NUMBERS.subList(0, single ? 3 : 2)) {
        List<FaceParameter> list = parameters;
        for (FaceParameter number : numbers) {
          list = replace(list, number, number.narrowed(type));
        }
        lists.add(list);
      }
    }
    lists.add(parameters);
    return lists;
  }

  private static List<FaceParameter> replace(
      List<FaceParameter> parameters, FaceParameter old, FaceParameter next) {
    return parameters.stream().map(p -> p.equals(old) ? next : p).toList();
  }
}
