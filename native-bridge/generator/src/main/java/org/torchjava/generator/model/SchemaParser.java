package org.torchjava.generator.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Reads the text form of a schema, as {@code c10::FunctionSchema} prints it (operator<< in
 * aten/src/ATen/core/function_schema.h, LibTorch 2.10).
 */
public final class SchemaParser {
  private final String text;
  private int position;

  private SchemaParser(String text) {
    this.text = text;
  }

  /**
   * Parses one schema.
   *
   * @param text for example {@code aten::relu(Tensor self) -> Tensor}
   * @return the schema, which prints as {@code text}
   * @throws SchemaSyntaxException if the text is no schema
   */
  public static Schema parse(String text) {
    SchemaParser parser = new SchemaParser(text);
    Schema schema = parser.schema();
    if (parser.position != text.length()) {
      throw parser.unexpected("the end");
    }
    return schema;
  }

  private Schema schema() {
    String namespace = identifier();
    expect("::");
    String name = identifier();
    String overload = accept(".") ? identifier() : "";
    List<Argument> arguments = arguments();
    expect(" -> ");
    return new Schema(namespace, name, overload, arguments, results());
  }

  private List<Argument> arguments() {
    List<Argument> arguments = new ArrayList<>();
    boolean keywordOnly = false;
    expect("(");
    while (!accept(")")) {
      if (!arguments.isEmpty() || keywordOnly) {
        expect(", ");
      }
      if (accept("*")) {
        keywordOnly = true;
        if (arguments.isEmpty()) {
          expect(", ");
          arguments.add(argument(true));
        }
      } else {
        arguments.add(argument(keywordOnly));
      }
    }
    return arguments;
  }

  private Argument argument(boolean keywordOnly) {
    SchemaType type = type();
    expect(" ");
    String name = identifier();
    Optional<String> defaultValue = accept("=") ? Optional.of(literal()) : Optional.empty();
    return new Argument(type, name, defaultValue, keywordOnly);
  }

  private List<Result> results() {
    if (!accept("(")) {
      return List.of(result());
    }
    List<Result> results = new ArrayList<>();
    while (!accept(")")) {
      if (!results.isEmpty()) {
        expect(", ");
      }
      results.add(result());
    }
    return results;
  }

  private Result result() {
    SchemaType type = type();
    return new Result(type, accept(" ") ? Optional.of(identifier()) : Optional.empty());
  }

  private SchemaType type() {
    String name = typeName();
    SchemaType type = name.equals("Dict") ? dictionary() : new SchemaType.Named(name, alias());
    while (true) {
      if (accept("?")) {
        type = new SchemaType.OptionalOf(type);
      } else if (accept("[")) {
        String size = until("]");
        type =
            new SchemaType.ListOf(
                type,
                size.isEmpty() ? OptionalInt.empty() : OptionalInt.of(Integer.parseInt(size)));
      } else {
        return type;
      }
    }
  }

  private SchemaType dictionary() {
    expect("(");
    SchemaType key = type();
    expect(", ");
    SchemaType value = type();
    expect(")");
    return new SchemaType.DictOf(key, value);
  }

  private String alias() {
    return accept("(") ? until(")") : "";
  }

  /** A default value: it ends at a comma or parenthesis that is in no string and no list. */
  private String literal() {
    int start = position;
    boolean inString = false;
    int depth = 0;
    while (position < text.length()) {
      char c = text.charAt(position);
      if (inString && c == '\\') {
        position++;
      } else if (c == '"') {
        inString = !inString;
      } else if (!inString && c == '[') {
        depth++;
      } else if (!inString && c == ']') {
        depth--;
      } else if (!inString && depth == 0 && (c == ',' || c == ')')) {
        break;
      }
      position++;
    }
    return nonEmpty(start, "a default value");
  }

  private String identifier() {
    int start = position;
    while (position < text.length() && Character.isJavaIdentifierPart(text.charAt(position))) {
      position++;
    }
    return nonEmpty(start, "a name");
  }

  /** A name with dots, since custom classes are written out with their module. */
  private String typeName() {
    int start = position;
    identifier();
    while (accept(".")) {
      identifier();
    }
    return text.substring(start, position);
  }

  private String until(String end) {
    int close = text.indexOf(end, position);
    if (close < 0) {
      throw unexpected("'" + end + "'");
    }
    String inside = text.substring(position, close);
    position = close + end.length();
    return inside;
  }

  private String nonEmpty(int start, String expected) {
    if (start == position) {
      throw unexpected(expected);
    }
    return text.substring(start, position);
  }

  private boolean accept(String token) {
    if (!text.startsWith(token, position)) {
      return false;
    }
    position += token.length();
    return true;
  }

  private void expect(String token) {
    if (!accept(token)) {
      throw unexpected("'" + token + "'");
    }
  }

  private SchemaSyntaxException unexpected(String expected) {
    return new SchemaSyntaxException(
        "expected " + expected + " at character " + position + " of: " + text);
  }
}
