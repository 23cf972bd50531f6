package org.torchjava.generator.face;

import java.util.Locale;
import java.util.Set;

/** Java's forms of the schemas' names. */
public final class Names {
  private static final Set<String> RESERVED =
      Set.of("default", "int", "long", "float", "double", "char", "short", "byte", "boolean");

  private Names() {}

  /**
   * The name of a method: camel case, with the trailing underscore of in-place operators.
   *
   * @param name as the schema has it
   * @return for example {@code indexAdd_}
   */
  public static String method(String name) {
    boolean inPlace = name.endsWith("_");
    String camel = camel(name);
    return inPlace ? camel + "_" : camel;
  }

  /**
   * The name of a parameter or record component.
   *
   * @param name as the schema has it; capitals stand for matrices there
   * @return for example {@code keepdim}, {@code lu} or {@code luData}
   */
  public static String parameter(String name) {
    String camel = camel(name);
    String first = name.substring(0, Math.max(1, (name + "_").indexOf('_')));
    int small = first.equals(first.toUpperCase(Locale.ROOT)) ? first.length() : 1;
    String plain = camel.substring(0, small).toLowerCase(Locale.ROOT) + camel.substring(small);
    return RESERVED.contains(plain) ? plain + "Value" : plain;
  }

  /**
   * The beginning of a record's name.
   *
   * @param method a method's name
   * @return for example {@code Topk}
   */
  public static String type(String method) {
    String bare = method.replaceAll("_+$", "");
    return Character.toUpperCase(bare.charAt(0)) + bare.substring(1);
  }

  /** The words of a name, each with a capital; "" for "". */
  static String typeWords(String name) {
    String camel = camel(name);
    return camel.isEmpty() ? "" : type(camel);
  }

  private static String camel(String name) {
    StringBuilder camel = new StringBuilder();
    for (String word : name.split("_")) {
      if (!word.isEmpty()) {
        camel.append(camel.isEmpty() ? word : type(word));
      }
    }
    return camel.toString();
  }
}
