package org.torchjava.commands.notebooks;

import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** How what a cell printed is compared with what was recorded. */
public enum Comparison {
  /** The same text, character for character. */
  EXACT {
    @Override
    Optional<String> difference(String ours, String recorded) {
      return firstDifference(ours, recorded);
    }
  },

  /**
   * The same text but for addresses of graph nodes. Each of ours must be the address of something:
   * not zero, aligned like an object, and not the recorded one, which belonged to another process.
   */
  NODE_ADDRESS {
    @Override
    Optional<String> difference(String ours, String recorded) {
      List<String> recordedAddresses = addresses(recorded);
      if (recordedAddresses.isEmpty()) {
        return Optional.of("no address was recorded, so none can be compared");
      }
      for (String address : addresses(ours)) {
        long value = Long.parseUnsignedLong(address.substring(2), 16);
        if (value == 0 || value % Long.BYTES != 0) {
          return Optional.of(address + " is not the address of an object");
        }
        if (recordedAddresses.contains(address)) {
          return Optional.of(address + " is the recorded address, not one of this process");
        }
      }
      return firstDifference(withoutAddresses(ours), withoutAddresses(recorded));
    }
  };

  private static final Pattern ADDRESS = Pattern.compile("0x[0-9a-f]{1,16}\\b");

  /**
   * What first tells the two texts apart.
   *
   * @return a sentence, or nothing when the texts count as the same
   */
  abstract Optional<String> difference(String ours, String recorded);

  private static List<String> addresses(String text) {
    return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
  }

  private static String withoutAddresses(String text) {
    return ADDRESS.matcher(text).replaceAll("0x...");
  }

  private static Optional<String> firstDifference(String ours, String recorded) {
    if (ours.equals(recorded)) {
      return Optional.empty();
    }
    String[] ourLines = ours.split("\n", -1);
    String[] recordedLines = recorded.split("\n", -1);
    int line = 0;
    while (line < Math.min(ourLines.length, recordedLines.length)
        && ourLines[line].equals(recordedLines[line])) {
      line++;
    }
    return Optional.of(
        "line %d is %s, recorded is %s"
            .formatted(line + 1, quoted(ourLines, line), quoted(recordedLines, line)));
  }

  private static String quoted(String[] lines, int line) {
    return line < lines.length ? '"' + lines[line] + '"' : "missing";
  }
}
