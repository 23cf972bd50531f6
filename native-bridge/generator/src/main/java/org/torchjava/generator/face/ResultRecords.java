package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;

/** The components of the records that several results come in. */
public final class ResultRecords {
  private final List<Binding> bindings;
  private final FacePolicy policy;

  ResultRecords(List<Binding> bindings, FacePolicy policy) {
    this.bindings = bindings;
    this.policy = policy;
  }

  /**
   * Whether an operator has several results.
   *
   * @param schema the operator
   * @return true for tuples
   */
  public static boolean needsRecord(Schema schema) {
    return schema.results().size() > 1;
  }

  List<FaceParameter> componentsOf(Schema schema) {
    List<String> names = namesOf(schema);
    List<FaceParameter> components = new ArrayList<>();
    for (int i = 0; i < schema.results().size(); i++) {
      boolean list = schema.results().get(i).type().shape().equals("Tensor[]");
      components.add(
          FaceParameter.of(
              Names.parameter(names.get(i)),
              names.get(i),
              list ? JavaType.TENSORS : JavaType.TENSOR));
    }
    return components;
  }

  /** The schema's names, the policy's, or those of the operator that out= is a form of. */
  private List<String> namesOf(Schema schema) {
    List<String> values = policy.valuesOf(schema, Action.RESULTS);
    if (!values.isEmpty()) {
      return List.of(values.get(0).split(","));
    }
    if (schema.results().stream().allMatch(result -> result.name().isPresent())) {
      return schema.results().stream().map(result -> result.name().get()).toList();
    }
    return bindings.stream()
        .map(Binding::schema)
        .filter(other -> Placements.isOut(schema) && other.name().equals(schema.name()))
        .filter(other -> !Placements.isOut(other) && needsRecord(other))
        .findFirst()
        .map(this::namesOf)
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "faces.tsv: the results of " + schema.qualifiedName() + " have no names"));
  }
}
