package org.torchjava.generator.policy;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.torchjava.generator.model.Schema;

/** The sentences of the public documentation: what operators and their arguments mean. */
public final class Documentation {
  /**
   * What one operator does.
   *
   * @param topic the group that it is documented with
   * @param shape shapes and dtypes of the result, or the name of a common rule
   * @param fails when it throws, beyond what all operators do; may be ""
   * @param page the name of PyTorch's page; "" for none
   * @param meaning a phrase for the result, with arguments in braces
   */
  public record Description(
      String topic, String shape, String fails, String page, String meaning) {}

  private record Key(String operator, String argument) {}

  private static final String FOREACH = "_foreach_";
  private static final String[] DESCRIPTIONS = {
    "operator", "topic", "shape", "throws", "page", "meaning"
  };
  private static final String[] ARGUMENTS = {"operator", "argument", "meaning"};

  private final Map<String, Description> operators = new HashMap<>();
  private final Map<Key, String> arguments = new HashMap<>();
  private final Set<Key> used = new HashSet<>();

  private Documentation(PolicyTable operators, PolicyTable arguments) {
    for (PolicyTable.Row row : operators.rows()) {
      Description description =
          new Description(row.cell(1), row.cell(2), row.cell(3), row.cell(4), row.cell(5));
      if (this.operators.put(row.cell(0), description) != null) {
        throw row.error(row.cell(0) + " is described twice");
      }
    }
    for (PolicyTable.Row row : arguments.rows()) {
      if (this.arguments.put(new Key(row.cell(0), row.cell(1)), row.cell(2)) != null) {
        throw row.error(row.cell(1) + " of " + row.cell(0) + " is described twice");
      }
    }
  }

  /**
   * The committed sentences.
   *
   * @return the documentation
   */
  public static Documentation current() {
    return new Documentation(
        PolicyTable.load("descriptions.tsv", DESCRIPTIONS),
        PolicyTable.load("arguments.tsv", ARGUMENTS));
  }

  /** Documentation from the texts of its files, headers included. */
  static Documentation parse(String descriptions, String arguments) {
    return new Documentation(
        PolicyTable.parse("descriptions.tsv", descriptions, DESCRIPTIONS),
        PolicyTable.parse("arguments.tsv", arguments, ARGUMENTS));
  }

  /**
   * What an operator does.
   *
   * @param schema the operator, in any form: in-place, with results passed in
   * @return its description
   * @throws PolicyException if there is none
   */
  public Description of(Schema schema) {
    Description description = operators.get(baseName(schema));
    if (description == null && schema.name().startsWith(FOREACH)) {
      return forEach(schema);
    }
    if (description == null) {
      throw new PolicyException("descriptions.tsv: no entry for " + baseName(schema));
    }
    return description;
  }

  /** An operator on lists does what its namesake does, once for each tensor. */
  private Description forEach(Schema schema) {
    Description one = operators.get(baseName(schema).substring(FOREACH.length()));
    if (one == null) {
      throw new PolicyException("descriptions.tsv: no entry for " + baseName(schema));
    }
    String meaning =
        one.meaning().replaceAll("\\{\\w+}", "it").replace("it and it", "it and its partner");
    return new Description("Foreach", "", "", "", "for each tensor of {self}, " + meaning);
  }

  /**
   * What an argument means.
   *
   * @param schema the operator
   * @param argument the argument's name
   * @param type its type in Java: one name may stand for a number, a list or a name
   * @return a phrase
   * @throws PolicyException if there is none
   */
  public String of(Schema schema, String argument, String type) {
    List<String> candidates =
        List.of(argument + " " + type, argument + " " + shapeOf(schema, argument), argument);
    for (String operator : List.of(baseName(schema), "*")) {
      for (String candidate : candidates) {
        Key key = new Key(operator, candidate);
        if (arguments.containsKey(key)) {
          used.add(key);
          return arguments.get(key);
        }
      }
    }
    throw new PolicyException(
        "arguments.tsv: no entry for " + argument + " of " + baseName(schema));
  }

  /**
   * Checks that no entry is dead, once all sentences have been asked for.
   *
   * @param schemas all operators that have a public method
   * @throws PolicyException if an entry describes none of them
   */
  public void check(Collection<Schema> schemas) {
    Set<String> names = new HashSet<>();
    for (Schema schema : schemas) {
      names.add(baseName(schema));
      if (schema.name().startsWith(FOREACH)) {
        names.add(baseName(schema).substring(FOREACH.length()));
      }
    }
    for (String operator : operators.keySet()) {
      if (!names.contains(operator)) {
        throw new PolicyException("descriptions.tsv: no public operator is named " + operator);
      }
    }
    for (Key key : arguments.keySet()) {
      if (!used.contains(key)) {
        throw new PolicyException("arguments.tsv: this entry has no effect: " + key);
      }
    }
  }

  private static String shapeOf(Schema schema, String argument) {
    return schema.arguments().stream()
        .filter(a -> a.name().equals(argument))
        .map(a -> a.type().shape().replace("?", ""))
        .findFirst()
        .orElseThrow();
  }

  private static String baseName(Schema schema) {
    return schema.name().replaceFirst("_+$", "");
  }
}
