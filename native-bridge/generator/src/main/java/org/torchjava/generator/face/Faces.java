package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.binding.ParameterKind;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.Variants;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;

/** All generated public methods. */
public final class Faces {
  private final FacePolicy policy;
  private final Placements placements;
  private final RecordNames optionNames = new RecordNames("Options");
  private final RecordNames resultNames = new RecordNames("Result");
  private final ResultRecords resultRecords;
  private final Map<String, Face> bySignature = new LinkedHashMap<>();
  private final Map<Schema, List<Face>> bySchema = new HashMap<>();

  /**
   * Decides on the faces of operators.
   *
   * @param bindings the operators, in the order of the schemas
   * @param policy what no rule can know
   * @param variants which operators are methods
   * @throws IllegalStateException if two operators clash and the policy does not say what to do
   */
  public Faces(List<Binding> bindings, FacePolicy policy, Variants variants) {
    this.policy = policy;
    this.placements = new Placements(policy, variants);
    this.resultRecords = new ResultRecords(bindings, policy);
    List<Face> all = new ArrayList<>();
    // Records of torch itself get the plain names.
    for (int rank = 0; rank < 3; rank++) {
      for (Binding binding : bindings) {
        for (Owner owner : placements.ownersOf(binding.schema())) {
          if (rank(owner) == rank) {
            all.addAll(formsOf(binding, owner));
          }
        }
      }
    }
    // What an operator cannot do without goes before what is only convenient for another one.
    all.stream().filter(Face::essential).forEach(this::add);
    all.stream().filter(face -> !face.essential()).forEach(this::add);
    bindings.forEach(binding -> requireReachable(binding.schema()));
  }

  /**
   * All methods, by operator in the order of the schemas, each operator's shortest forms first.
   *
   * @return the methods
   */
  public List<Face> all() {
    return List.copyOf(bySignature.values());
  }

  /**
   * The methods that stand for an operator.
   *
   * @param schema the operator
   * @return those with the fewest parameters first; none for skipped and hand-written ones
   */
  public List<Face> of(Schema schema) {
    return bySchema.getOrDefault(schema, List.of()).stream()
        .sorted(Comparator.comparingInt(face -> face.declared().size()))
        .toList();
  }

  /**
   * The records of optional arguments that the methods take.
   *
   * @return names with components
   */
  public Map<String, List<FaceParameter>> optionRecords() {
    return recordsIn(
        all().stream()
            .flatMap(face -> face.parameters().stream())
            .filter(p -> p.type() == JavaType.OPTIONS)
            .map(FaceParameter::typeName)
            .toList(),
        optionNames);
  }

  /**
   * The records of results that the methods return.
   *
   * @return names with components
   */
  public Map<String, List<FaceParameter>> resultRecords() {
    return recordsIn(all().stream().map(Face::resultRecord).toList(), resultNames);
  }

  private static Map<String, List<FaceParameter>> recordsIn(List<String> used, RecordNames names) {
    Map<String, List<FaceParameter>> records = new TreeMap<>(names.all());
    records.keySet().retainAll(new HashSet<>(used));
    return records;
  }

  private static int rank(Owner owner) {
    boolean torch = owner.equals(Owner.TENSOR) || owner.equals(Owner.TORCH);
    return torch ? 0 : owner.equals(Owner.OUT) ? 2 : 1;
  }

  private List<Face> formsOf(Binding binding, Owner owner) {
    Schema schema = binding.schema();
    String name = placements.nameOf(schema, owner);
    String stem = placements.shortNameOf(schema);
    boolean varargs = policy.valuesOf(schema, Action.ARRAY).isEmpty();
    Set<String> numbers =
        owner.equals(Owner.OUT) ? Set.of() : Set.copyOf(policy.valuesOf(schema, Action.NUMBERS));
    String namespace = owner.equals(Owner.TENSOR) ? "" : owner.namespace();
    Forms.Style style =
        new Forms.Style(
            owner,
            name,
            resultRecord(schema, stem, namespace),
            rest -> optionsRecord(schema, stem, namespace, rest),
            varargs,
            numbers,
            kinds(binding),
            keywords(schema),
            isWhole(binding));
    return new Forms(binding, style).list();
  }

  /** The policy is asked only where its answer matters, so that it notices dead entries. */
  private List<JavaType> kinds(Binding binding) {
    List<String> values =
        takes(binding, ParameterKind.SCALAR, ParameterKind.OPTIONAL_SCALAR)
            ? policy.valuesOf(binding.schema(), Action.KINDS)
            : List.of();
    return values.stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .map(JavaType::ofNumber)
        .toList();
  }

  private Set<String> keywords(Schema schema) {
    return policy.valuesOf(schema, Action.KEYWORDS).stream()
        .flatMap(value -> Stream.of(value.split(",")))
        .collect(Collectors.toSet());
  }

  /** Names of dimensions are a prototype in PyTorch, and seldom used: one form is enough. */
  private boolean isWhole(Binding binding) {
    Schema schema = binding.schema();
    boolean named =
        takes(
            binding,
            ParameterKind.DIMNAME,
            ParameterKind.DIMNAMES,
            ParameterKind.OPTIONAL_DIMNAMES);
    boolean optional = schema.arguments().stream().anyMatch(a -> a.defaultValue().isPresent());
    return named || optional && !policy.valuesOf(schema, Action.WHOLE).isEmpty();
  }

  private static boolean takes(Binding binding, ParameterKind... kinds) {
    return binding.parameters().stream().anyMatch(p -> List.of(kinds).contains(p.kind()));
  }

  private String optionsRecord(
      Schema schema, String stem, String namespace, List<FaceParameter> components) {
    List<String> names = policy.valuesOf(schema, Action.RECORD);
    return names.isEmpty()
        ? optionNames.of(stem, namespace, schema, components)
        : optionNames.register(names.get(0), components);
  }

  private String resultRecord(Schema schema, String stem, String namespace) {
    if (!ResultRecords.needsRecord(schema)) {
      return "";
    }
    return resultNames.of(stem, namespace, schema, resultRecords.componentsOf(schema));
  }

  private void add(Face face) {
    String key = face.owner().namespace() + "." + face.signature();
    if (bySignature.putIfAbsent(key, face) == null) {
      bySchema.computeIfAbsent(face.binding().schema(), schema -> new ArrayList<>()).add(face);
    }
  }

  private void requireReachable(Schema schema) {
    for (Owner owner : placements.ownersOf(schema)) {
      boolean reachable =
          of(schema).stream().anyMatch(face -> face.owner().equals(owner) && face.essential());
      if (!reachable) {
        throw new IllegalStateException(
            schema + " clashes with another operator in " + owner.namespace());
      }
    }
  }
}
