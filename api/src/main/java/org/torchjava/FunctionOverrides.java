package org.torchjava;

import java.lang.reflect.Method;
import java.util.Arrays;

/**
 * Which optional methods of {@link Function} a class has: Python asks whether a class has its own
 * {@code setup_context} and {@code vmap}.
 */
record FunctionOverrides(boolean setupContext, boolean vmap) {
  private static final ClassValue<FunctionOverrides> OF_CLASS =
      new ClassValue<>() {
        @Override
        protected FunctionOverrides computeValue(Class<?> type) {
          return new FunctionOverrides(has(type, "setupContext"), has(type, "vmap"));
        }
      };

  static FunctionOverrides of(Function function) {
    return OF_CLASS.get(function.getClass());
  }

  private static boolean has(Class<?> type, String name) {
    Method declared =
        Arrays.stream(Function.class.getDeclaredMethods())
            .filter(method -> method.getName().equals(name))
            .findFirst()
            .orElseThrow();
    for (Class<?> each = type; each != Function.class; each = each.getSuperclass()) {
      if (declares(each, declared)) {
        return true;
      }
    }
    return false;
  }

  private static boolean declares(Class<?> type, Method method) {
    return Arrays.stream(type.getDeclaredMethods())
        .anyMatch(
            own ->
                own.getName().equals(method.getName())
                    && Arrays.equals(own.getParameterTypes(), method.getParameterTypes()));
  }
}
