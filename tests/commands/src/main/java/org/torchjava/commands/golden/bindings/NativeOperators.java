package org.torchjava.commands.golden.bindings;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Finds the native method of an operator by its name alone. */
final class NativeOperators {

  private static final String CLASS = "org.torchjava.nativebridge.ops.Aten";
  private static final Map<String, Map<String, Method>> METHODS = new ConcurrentHashMap<>();

  private NativeOperators() {}

  /**
   * The method of an operator.
   *
   * @param op the name that the dispatcher knows, for example {@code aten::add.Tensor}
   */
  static Method method(String op) {
    Method method = find(op);
    if (method == null) {
      throw new IllegalArgumentException("No native method for " + op);
    }
    return method;
  }

  /** Whether there is one. */
  static boolean has(String op) {
    return find(op) != null;
  }

  private static Method find(String op) {
    String name = op.substring("aten::".length()).replace('.', '_');
    return METHODS.computeIfAbsent(family(name), NativeOperators::methods).get(name);
  }

  private static String family(String name) {
    for (String prefix : new String[] {"linalg_", "fft_", "special_", "_foreach_"}) {
      if (name.startsWith(prefix)) {
        String word = prefix.replace("_", "");
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
      }
    }
    String letters = name.replaceFirst("^_+", "");
    String letter = letters.substring(0, 1).toUpperCase(Locale.ROOT);
    return name.startsWith("_") ? "Internal" + letter : letter;
  }

  private static Map<String, Method> methods(String family) {
    try {
      return Arrays.stream(Class.forName(CLASS + family).getMethods())
          .filter(method -> method.getDeclaringClass() != Object.class)
          .collect(Collectors.toMap(Method::getName, method -> method));
    } catch (ClassNotFoundException e) {
      throw new IllegalArgumentException("No family " + family, e);
    }
  }
}
