package org.torchjava.commands.notebooks;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The outputs that Jupyter recorded when a notebook ran in Python, one for each code cell.
 *
 * <p>The text form has a heading {@code In [12]} for each cell, in the order of the numbers, then
 * the lines that it printed, each behind {@code "| "}, and the lines of its last expression's
 * value, each behind {@code "= "}. Cells that show nothing have only the heading. Empty lines stand
 * between cells.
 */
public final class Recording {

  private static final Pattern HEADING = Pattern.compile("In \\[(\\d+)]");

  private final SortedMap<Integer, CellOutput> outputs;

  private Recording(SortedMap<Integer, CellOutput> outputs) {
    this.outputs = Collections.unmodifiableSortedMap(outputs);
  }

  /**
   * Makes a recording of outputs.
   *
   * @param outputs the outputs by cell number
   * @return the recording
   */
  public static Recording of(Map<Integer, CellOutput> outputs) {
    return new Recording(new TreeMap<>(outputs));
  }

  /**
   * Reads one of the recordings that lie beside this class.
   *
   * @param name the resource's name without a folder
   * @return the recording
   * @throws IllegalArgumentException if there is none of the name, or it is not well formed
   */
  public static Recording load(String name) {
    try (InputStream resource = Recording.class.getResourceAsStream(name)) {
      if (resource == null) {
        throw new IllegalArgumentException("No recording is named " + name);
      }
      return parse(new String(resource.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads the text form.
   *
   * @param text the text
   * @return the recording
   * @throws IllegalArgumentException if the text is not well formed
   */
  public static Recording parse(String text) {
    Parser parser = new Parser();
    text.lines().forEach(parser::line);
    parser.endCell();
    return new Recording(parser.outputs);
  }

  /**
   * The outputs by cell number.
   *
   * @return an unmodifiable map, in ascending order
   */
  public Map<Integer, CellOutput> outputs() {
    return outputs;
  }

  /**
   * The output of a cell.
   *
   * @param number the number of the cell
   * @return its output, nothing if there is no such cell
   */
  public Optional<CellOutput> output(int number) {
    return Optional.ofNullable(outputs.get(number));
  }

  private static final class Parser {
    private final SortedMap<Integer, CellOutput> outputs = new TreeMap<>();
    private Integer number;
    private StringBuilder printed;
    private StringBuilder result;

    private void line(String line) {
      Matcher heading = HEADING.matcher(line);
      if (heading.matches()) {
        endCell();
        number = Integer.valueOf(heading.group(1));
        printed = new StringBuilder();
        result = new StringBuilder();
      } else if (number != null && line.startsWith("|") && result.isEmpty()) {
        printed.append(content(line)).append('\n');
      } else if (number != null && line.startsWith("=")) {
        result.append(result.isEmpty() ? "" : "\n").append(content(line));
      } else if (!line.isEmpty()) {
        throw new IllegalArgumentException("Not a line of a recording: " + line);
      }
    }

    private void endCell() {
      if (number == null) {
        return;
      }
      if (!outputs.isEmpty() && outputs.lastKey() >= number) {
        throw new IllegalArgumentException("In [" + number + "] is out of order");
      }
      outputs.put(
          number,
          new CellOutput(
              printed.toString(), Optional.of(result.toString()).filter(t -> !t.isEmpty())));
    }

    private static String content(String line) {
      if (line.length() > 1 && line.charAt(1) != ' ') {
        throw new IllegalArgumentException("Not a line of a recording: " + line);
      }
      return line.length() > 2 ? line.substring(2) : "";
    }
  }
}
