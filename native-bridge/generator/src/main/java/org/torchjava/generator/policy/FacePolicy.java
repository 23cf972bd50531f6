package org.torchjava.generator.policy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.torchjava.generator.model.Schema;

/**
 * What no rule over schemas can know of the public methods: {@code faces.tsv}. An entry names
 * operators by a pattern, an action with its value, and a reason; the first entry that places an
 * operator counts.
 */
public final class FacePolicy {
  /** What an entry does. */
  public enum Action {
    /** No public method. */
    SKIP,
    /** Hand-written instead: the value is the method, in the notation of the table of faces. */
    HAND,
    /** Statics of a namespace; the value may drop a prefix: {@code Linalg linalg_}. */
    NAMESPACE,
    /** A method of tensors, and a static of Torch. */
    METHOD,
    /** Another name in Java. */
    RENAME,
    /** Arguments for which Python takes numbers too. */
    NUMBERS,
    /** The primitive kinds of its numbers, where the others make no difference: {@code double}. */
    KINDS,
    /** Optional arguments that come as a record, since Python takes them by name only. */
    KEYWORDS,
    /** No forms that leave optional arguments out. */
    WHOLE,
    /** A check before the call: a method of Guards, or of the class it names, with arguments. */
    GUARD,
    /** A check of the result: such a method whose first argument it is. */
    CHECK,
    /** The last list of integers is an array, for varargs would be ambiguous. */
    ARRAY,
    /** The name of the record of optional arguments, where the usual one is taken. */
    RECORD,
    /** The names of a tuple's elements, which the schema leaves out. */
    RESULTS
  }

  private record Entry(OperatorPattern pattern, Action action, String value, PolicyTable.Row row) {}

  private static final Set<Action> PLACING =
      Set.of(Action.SKIP, Action.HAND, Action.NAMESPACE, Action.METHOD);

  private final List<Entry> entries = new ArrayList<>();
  private final Set<Entry> used = new HashSet<>();

  private FacePolicy(PolicyTable table) {
    for (PolicyTable.Row row : table.rows()) {
      entries.add(new Entry(OperatorPattern.of(row.cell(0)), actionOf(row), row.cell(2), row));
    }
  }

  /**
   * The committed policy.
   *
   * @return the policy
   */
  public static FacePolicy current() {
    return new FacePolicy(PolicyTable.load("faces.tsv", "operator", "action", "value", "reason"));
  }

  /**
   * A policy from the text of its file, header included.
   *
   * @param text the text
   * @return the policy
   */
  public static FacePolicy parse(String text) {
    return new FacePolicy(
        PolicyTable.parse("faces.tsv", text, "operator", "action", "value", "reason"));
  }

  /**
   * The entry that says where an operator goes.
   *
   * @param schema the operator
   * @return empty where the rules decide
   */
  public Optional<Placement> placementOf(Schema schema) {
    for (Entry entry : entries) {
      if (PLACING.contains(entry.action()) && entry.pattern().matches(schema)) {
        used.add(entry);
        return Optional.of(new Placement(entry.action(), entry.value(), entry.row().cell(3)));
      }
    }
    return Optional.empty();
  }

  /**
   * The values of all entries with this action; their patterns may overlap.
   *
   * @param schema the operator
   * @param action the action
   * @return most often none
   */
  public List<String> valuesOf(Schema schema, Action action) {
    List<String> values = new ArrayList<>();
    for (Entry entry : entries) {
      if (entry.action() == action && entry.pattern().matches(schema)) {
        used.add(entry);
        values.add(entry.value());
      }
    }
    return values;
  }

  /**
   * Where an operator goes.
   *
   * @param action one of those that place
   * @param value the entry's value
   * @param reason why
   */
  public record Placement(Action action, String value, String reason) {}

  /**
   * Checks that no entry is dead, once all operators have been asked for.
   *
   * @throws PolicyException if an entry matches no operator, or always comes too late
   */
  public void requireAllUsed() {
    for (Entry entry : entries) {
      if (!used.contains(entry)) {
        throw entry.row().error("this entry has no effect: " + entry.pattern().glob());
      }
    }
  }

  private static Action actionOf(PolicyTable.Row row) {
    for (Action action : Action.values()) {
      if (action.name().equalsIgnoreCase(row.cell(1))) {
        return action;
      }
    }
    throw row.error("unknown action '" + row.cell(1) + "'");
  }
}
