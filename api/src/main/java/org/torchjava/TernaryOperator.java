package org.torchjava;

/**
 * A function of three values of one type that returns a fourth: what the JDK's {@link
 * java.util.function.BinaryOperator} is for two.
 *
 * @param <T> the type of the arguments and of the result
 */
@FunctionalInterface
public interface TernaryOperator<T> {
  /**
   * {@return the result for these arguments}
   *
   * @param first the first argument
   * @param second the second argument
   * @param third the third argument
   */
  T apply(T first, T second, T third);
}
