package org.torchjava.generator.policy;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.torchjava.generator.model.Schema;

/**
 * Everything about single operators that no rule over schemas can know. It is data, in files that
 * give a reason for every entry, and {@link #check} fails on an entry that has no effect, so that a
 * move to another LibTorch version cannot leave dead ones behind.
 */
public final class Policy {
  private record Omission(OperatorPattern pattern, PolicyTable.Row row) {}

  private record QuirkEntry(OperatorPattern pattern, Quirk quirk, PolicyTable.Row row) {}

  private record Prefix(String prefix, Family family, PolicyTable.Row row) {}

  private final List<Omission> omissions;
  private final List<QuirkEntry> quirks;
  private final List<Prefix> prefixes;

  private Policy(PolicyTable omitted, PolicyTable quirks, PolicyTable families) {
    this.omissions =
        omitted.rows().stream()
            .map(row -> new Omission(OperatorPattern.of(row.cell(0)), row))
            .toList();
    this.quirks =
        quirks.rows().stream()
            .map(row -> new QuirkEntry(OperatorPattern.of(row.cell(0)), quirkOf(row), row))
            .toList();
    this.prefixes =
        families.rows().stream()
            .map(row -> new Prefix(row.cell(0), new Family(row.cell(1)), row))
            .toList();
  }

  /**
   * The committed policy.
   *
   * @return the policy of the version that the committed schemas come from
   */
  public static Policy current() {
    return new Policy(
        PolicyTable.load("omitted.tsv", "operator", "reason"),
        PolicyTable.load("quirks.tsv", "operator", "quirk", "reason"),
        PolicyTable.load("families.tsv", "prefix", "family", "reason"));
  }

  /**
   * A policy from the texts of its files, headers included.
   *
   * @param omitted the operators that get no binding
   * @param quirks the operators whose signature is unusual
   * @param families the families by prefix
   * @return the policy
   * @throws PolicyException if a text is malformed
   */
  public static Policy parse(String omitted, String quirks, String families) {
    return new Policy(
        PolicyTable.parse("omitted.tsv", omitted, "operator", "reason"),
        PolicyTable.parse("quirks.tsv", quirks, "operator", "quirk", "reason"),
        PolicyTable.parse("families.tsv", families, "prefix", "family", "reason"));
  }

  /**
   * Whether the operator gets no binding.
   *
   * @param schema the operator
   * @return true where an entry of omitted.tsv matches
   */
  public boolean omits(Schema schema) {
    return omissions.stream().anyMatch(entry -> entry.pattern().matches(schema));
  }

  /**
   * What is unusual about the operator's signature.
   *
   * @param schema the operator
   * @return its quirks, most often none
   */
  public Set<Quirk> quirksOf(Schema schema) {
    Set<Quirk> found = EnumSet.noneOf(Quirk.class);
    for (QuirkEntry entry : quirks) {
      if (entry.pattern().matches(schema)) {
        found.add(entry.quirk());
      }
    }
    return found;
  }

  /**
   * The family of an operator.
   *
   * @param schema the operator
   * @return a family named in families.tsv, else that of the operator's first letter
   */
  public Family familyOf(Schema schema) {
    for (Prefix entry : prefixes) {
      if (schema.name().startsWith(entry.prefix())) {
        return entry.family();
      }
    }
    String bare = schema.name().replaceFirst("^_+", "");
    String letter = bare.substring(0, 1).toUpperCase(Locale.ROOT);
    return new Family(bare.equals(schema.name()) ? letter : "Internal" + letter);
  }

  /**
   * Compares the policy with the operators.
   *
   * @param schemas all operators of the version
   * @throws PolicyException if an entry matches no operator, or matches one with no parameter that
   *     it is about
   */
  public void check(List<Schema> schemas) {
    for (Omission entry : omissions) {
      requireMatch(entry.pattern(), schemas, entry.row());
    }
    for (QuirkEntry entry : quirks) {
      for (Schema schema : requireMatch(entry.pattern(), schemas, entry.row())) {
        if (schema.arguments().stream().noneMatch(entry.quirk()::appliesTo)) {
          throw entry
              .row()
              .error(entry.quirk() + " is about no parameter of " + schema.qualifiedName());
        }
      }
    }
    for (Prefix entry : prefixes) {
      if (schemas.stream().noneMatch(schema -> schema.name().startsWith(entry.prefix()))) {
        throw entry.row().error("no operator begins with '" + entry.prefix() + "'");
      }
    }
  }

  private static List<Schema> requireMatch(
      OperatorPattern pattern, List<Schema> schemas, PolicyTable.Row row) {
    List<Schema> matched = schemas.stream().filter(pattern::matches).toList();
    if (matched.isEmpty()) {
      throw row.error("no operator matches '" + pattern.glob() + "'");
    }
    return matched;
  }

  private static Quirk quirkOf(PolicyTable.Row row) {
    try {
      return Quirk.valueOf(row.cell(1));
    } catch (IllegalArgumentException e) {
      throw row.error("unknown quirk '" + row.cell(1) + "'");
    }
  }
}
