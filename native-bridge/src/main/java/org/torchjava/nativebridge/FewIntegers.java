package org.torchjava.nativebridge;

/** Arrays of so few integers that operators take them one by one. */
public final class FewIntegers {
  private static final int MOST = 4; // as the generated methods and with_few.h have it

  private FewIntegers() {}

  /**
   * Whether an array is such a one.
   *
   * @param integers the array, or null
   * @param number how many elements it is said to have
   * @return whether it has so many, and four at most; false for null
   */
  public static boolean are(long[] integers, long number) {
    return integers != null && integers.length == number && number <= MOST;
  }

  /**
   * One of them.
   *
   * @param integers the array
   * @param index which element
   * @return the element; 0 where there is none
   */
  public static long get(long[] integers, int index) {
    return index < integers.length ? integers[index] : 0;
  }
}
