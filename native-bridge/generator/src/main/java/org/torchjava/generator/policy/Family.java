package org.torchjava.generator.policy;

import java.util.Locale;

/**
 * A group of operators that share one header, one Java class and so on.
 *
 * @param name in camel case, as in {@code AtenInternalA}
 */
public record Family(String name) implements Comparable<Family> {
  /**
   * The name of the family's files.
   *
   * @return the name in snake case, as in {@code internal_a.h}
   */
  public String fileName() {
    return name.replaceAll("(?<=[a-z])(?=[A-Z])", "_").toLowerCase(Locale.ROOT);
  }

  /**
   * The name of the family's Java class.
   *
   * @return {@code AtenInternalA}
   */
  public String className() {
    return "Aten" + name;
  }

  @Override
  public int compareTo(Family other) {
    return name.compareTo(other.name);
  }
}
