package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.Torch.tensor;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * Every in-place form must do what its pure form returns, and every form for a Java number must do
 * what the form for a {@link Scalar} does. The forms are found by reflection, so that none is left
 * out; each is tried on operands of several dtypes and shapes, of which at least one must suit it.
 */
class OperatorFormsTest {
  private static final Pattern TOPICS =
      Pattern.compile(
          "(Arithmetic|Bitwise|Comparison|Exponential|Logical|MatrixProducts|Rounding|Special"
              + "|Trigonometric)Methods\\d*");

  private static final Set<Class<?>> TYPES =
      Set.of(Tensor.class, long.class, double.class, Scalar.class, String.class);

  /** What suits no operand: bits of fractions, bounds that are not there, sparse matrices. */
  private static final Pattern UNSUITABLE =
      Pattern.compile("bitwise.*double.*|cl(am|i)p_?\\[]|sspaddmm.*");

  /** Truth values say yes or no here; where they are operands, dividing by true changes nothing. */
  private static boolean isSuitable(Method method) {
    return TYPES.containsAll(Arrays.asList(method.getParameterTypes()))
        && !UNSUITABLE.matcher(text(method)).matches();
  }

  private static Stream<Method> operators() {
    return Arrays.stream(Tensor.class.getMethods())
        .filter(method -> TOPICS.matcher(method.getDeclaringClass().getSimpleName()).matches())
        .filter(OperatorFormsTest::isSuitable)
        .filter(method -> method.getDeclaringClass().isInterface());
  }

  static Stream<Arguments> inPlaceForms() {
    return operators()
        .filter(method -> method.getName().endsWith("_"))
        .map(method -> arguments(text(method), method, pureForm(method)));
  }

  static Stream<Arguments> numberForms() {
    return operators()
        .filter(method -> scalarForm(method) != null)
        .map(method -> arguments(text(method), method, scalarForm(method)));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("inPlaceForms")
  void inPlaceFormsWriteWhatPureFormsReturn(String name, Method inPlace, Method pure) {
    boolean changed = false;
    for (Tensor operand : operands()) {
      for (Object[] values : argumentLists(inPlace.getParameterTypes())) {
        Tensor x = operand.clone();
        Object expected = result(pure, operand, values);
        Object returned = result(inPlace, x, values);
        // A pure result of another dtype or shape cannot be stored, and then the call must fail.
        if (expected instanceof Tensor e && returned instanceof Tensor) {
          assertThat(returned).isSameAs(x);
          assertThat(elements(x)).isEqualTo(elements(e.to(x.dtype())));
          changed |= !Arrays.equals(elements(x), elements(operand));
        }
      }
    }
    assertThat(changed).as("some operands suit %s and are changed", name).isTrue();
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("numberForms")
  void formsForNumbersAgreeWithThoseForScalars(String name, Method number, Method scalar) {
    Class<?>[] types = number.getParameterTypes();
    int tried = 0;
    for (Tensor operand : operands()) {
      for (Object[] values : argumentLists(types)) {
        Object[] asScalars = values.clone();
        for (int i = 0; i < types.length; i++) {
          asScalars[i] = scalar.getParameterTypes()[i] == Scalar.class ? of(values[i]) : values[i];
        }
        Object actual = result(number, operand.clone(), values);
        Object expected = result(scalar, operand.clone(), asScalars);
        assertThat(actual.getClass()).isEqualTo(expected.getClass());
        if (actual instanceof Tensor a && expected instanceof Tensor e) {
          assertThat(a.dtype()).isEqualTo(e.dtype());
          assertThat(elements(a)).isEqualTo(elements(e));
          tried++;
        }
      }
    }
    assertThat(tried).as("operands that suit %s", name).isPositive();
  }

  private static Method pureForm(Method inPlace) {
    String name = inPlace.getName().substring(0, inPlace.getName().length() - 1);
    return find(name, inPlace.getParameterTypes());
  }

  /**
   * The form that takes a Scalar wherever this one takes a Java number; null when there is none.
   */
  private static Method scalarForm(Method method) {
    Class<?>[] types = method.getParameterTypes();
    for (int i = 0; i < types.length; i++) {
      types[i] = types[i].isPrimitive() ? Scalar.class : types[i];
    }
    return Arrays.equals(types, method.getParameterTypes()) ? null : find(method.getName(), types);
  }

  private static Method find(String name, Class<?>... types) {
    return operators()
        .filter(method -> method.getName().equals(name))
        .filter(method -> Arrays.equals(method.getParameterTypes(), types))
        .findAny()
        .orElse(null);
  }

  private static String text(Method method) {
    return method.getName()
        + Arrays.stream(method.getParameterTypes()).map(Class::getSimpleName).toList();
  }

  // One NaN, one number with many digits, both signs; complex numbers with imaginary parts.
  private static List<Tensor> operands() {
    Tensor real = tensor(new double[] {-0.75, 0.123, Double.NaN, 1.5}, FLOAT64);
    Tensor integers = tensor(6L, 3L, 5L, -2L);
    return List.of(
        real.view(2, 2),
        real.view(1, 2, 2),
        tensor(new double[] {3, -2}, FLOAT64),
        integers.view(2, 2),
        tensor(true, false),
        Torch.viewAsComplex(tensor(new double[] {1, 2, 3, 4}, FLOAT64).view(2, 2)));
  }

  private static List<Object[]> argumentLists(Class<?>... types) {
    List<Object[]> lists = new ArrayList<>();
    lists.add(new Object[0]);
    for (Class<?> type : types) {
      List<Object[]> longer = new ArrayList<>();
      for (Object[] list : lists) {
        for (Object value : values(type)) {
          Object[] extended = Arrays.copyOf(list, list.length + 1);
          extended[list.length] = value;
          longer.add(extended);
        }
      }
      lists = longer;
    }
    return lists;
  }

  private static List<?> values(Class<?> type) {
    if (type == Tensor.class) {
      Tensor matrix = tensor(4L, 2L, 3L, 7L).view(2, 2);
      Tensor real = matrix.to(FLOAT64);
      Tensor vector = tensor(new double[] {2, 3}, FLOAT64);
      return List.of(matrix, real, real.view(1, 2, 2), vector, tensor(true, false));
    }
    if (type == String.class) {
      return List.of("floor", "tanh");
    }
    if (type == long.class) {
      return List.of(2L, -1L);
    }
    return List.of(type == double.class ? 0.5 : type == boolean.class ? true : Scalar.of(2));
  }

  private static Scalar of(Object number) {
    if (number instanceof Scalar scalar) {
      return scalar;
    }
    return number instanceof Long integer
        ? Scalar.of(integer)
        : number instanceof Double real ? Scalar.of(real) : Scalar.of((Boolean) number);
  }

  /** What the method returns, or the exception with which it refuses the operands. */
  private static Object result(Method method, Tensor self, Object... arguments) {
    try {
      return method.invoke(self, arguments);
    } catch (InvocationTargetException refusal) {
      return refusal.getCause();
    } catch (IllegalAccessException impossible) {
      throw new LinkageError(impossible.getMessage(), impossible);
    }
  }

  private static double[] elements(Tensor tensor) {
    Tensor flat = tensor.dtype().isComplex() ? Torch.viewAsReal(tensor.to(COMPLEX128)) : tensor;
    return flat.to(FLOAT64).flatten().toDoubleArray();
  }
}
