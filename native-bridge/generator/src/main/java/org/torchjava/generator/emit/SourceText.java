package org.torchjava.generator.emit;

import java.util.List;

/** Builds the text of a source file and keeps its lines within 100 columns. */
final class SourceText {
  private static final int WIDTH = 100;

  private final StringBuilder text = new StringBuilder();

  SourceText line(String line) {
    text.append(line).append('\n');
    return this;
  }

  SourceText blank() {
    return line("");
  }

  /** Words on as few lines as they fit on; every line begins with the prefix. */
  SourceText words(String firstPrefix, String nextPrefix, String words, String end) {
    StringBuilder line = new StringBuilder(firstPrefix);
    boolean empty = true;
    for (String word : (words + end).split(" ")) {
      if (!empty && line.length() + 1 + word.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(nextPrefix);
        empty = true;
      }
      line.append(empty ? "" : " ").append(word);
      empty = false;
    }
    return line(line.toString());
  }

  /**
   * {@code head + items + tail} on one line where it fits, else with the items on lines of their
   * own, indented by four more than the head.
   */
  SourceText list(String head, List<String> items, String tail) {
    String oneLine = head + String.join(", ", items) + tail;
    if (oneLine.length() <= WIDTH || items.isEmpty()) {
      return line(oneLine);
    }
    line(head);
    String indent = " ".repeat(head.length() - head.stripLeading().length() + 4);
    StringBuilder line = new StringBuilder(indent);
    for (int i = 0; i < items.size(); i++) {
      String item = items.get(i) + (i == items.size() - 1 ? tail : ",");
      boolean empty = line.length() == indent.length();
      if (!empty && line.length() + 1 + item.length() > WIDTH) {
        line(line.toString());
        line = new StringBuilder(indent);
        empty = true;
      }
      line.append(empty ? "" : " ").append(item);
    }
    return line(line.toString());
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
