package org.torchjava.commands.stress;

import java.time.Duration;

/**
 * What to run.
 *
 * @param length how long
 * @param threads on how many threads
 * @param seed what the threads' choices follow from
 * @param patience how long one step may take until it counts as hanging, and how long memory may
 *     take to be given back
 */
public record StressOptions(Duration length, int threads, long seed, Duration patience) {
  static final String USAGE = "usage: stress [--minutes M] [--threads N] [--seed S]";

  /**
   * Reads the command line.
   *
   * @param args options with their values
   * @return the options
   * @throws IllegalArgumentException in words for the user
   */
  static StressOptions parse(String... args) {
    StressOptions options =
        new StressOptions(
            Duration.ofMinutes(10), 8, System.currentTimeMillis(), Duration.ofMinutes(1));
    for (int i = 0; i < args.length; i += 2) {
      String value = i + 1 < args.length ? args[i + 1] : "";
      options =
          switch (args[i]) {
            case "--minutes" -> options.withLength(minutes(value));
            case "--threads" -> options.withThreads((int) whole(args[i], value, 1, 1000));
            case "--seed" ->
                options.withSeed(whole(args[i], value, Long.MIN_VALUE, Long.MAX_VALUE));
            default -> throw new IllegalArgumentException("there is no option '" + args[i] + "'");
          };
    }
    return options;
  }

  private static Duration minutes(String value) {
    if (!value.matches("\\d{1,5}(\\.\\d{1,5})?") || Double.parseDouble(value) == 0) {
      throw new IllegalArgumentException(
          "--minutes must be a number above 0, such as 0.5, not '" + value + "'");
    }
    return Duration.ofMillis(Math.round(Double.parseDouble(value) * 60_000));
  }

  private static long whole(String option, String value, long least, long most) {
    try {
      long number = Long.parseLong(value);
      if (number >= least && number <= most) {
        return number;
      }
    } catch (NumberFormatException e) {
      // said below
    }
    throw new IllegalArgumentException(
        option
            + (least == 1 ? " must be a number from 1 to " + most : " must be a whole number")
            + ", not '"
            + value
            + "'");
  }

  private StressOptions withLength(Duration to) {
    return new StressOptions(to, threads, seed, patience);
  }

  private StressOptions withThreads(int to) {
    return new StressOptions(length, to, seed, patience);
  }

  private StressOptions withSeed(long to) {
    return new StressOptions(length, threads, to, patience);
  }
}
