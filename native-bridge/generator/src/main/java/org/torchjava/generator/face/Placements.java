package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.Variants;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.FacePolicy.Action;
import org.torchjava.generator.policy.FacePolicy.Placement;

/** Decides where users find an operator, and under which name. */
final class Placements {
  private final FacePolicy policy;
  private final Variants variants;

  Placements(FacePolicy policy, Variants variants) {
    this.policy = policy;
    this.variants = variants;
  }

  /** The homes of an operator; none when the policy skips it or gives it a hand-written face. */
  List<Owner> ownersOf(Schema schema) {
    Optional<Placement> placement = policy.placementOf(schema);
    Action action = placement.map(Placement::action).orElse(null);
    if (action == Action.SKIP || action == Action.HAND) {
      return List.of();
    }
    if (isOut(schema)) {
      return List.of(Owner.OUT);
    }
    if (action == Action.NAMESPACE) {
      return List.of(new Owner(placement.get().value().split(" ")[0]));
    }
    List<Owner> owners = new ArrayList<>();
    boolean method =
        (action == Action.METHOD || variants.methods().contains(schema.name())) && hasSelf(schema);
    if (method) {
      owners.add(Owner.TENSOR);
    }
    if (!method || variants.functions().contains(schema.name())) {
      owners.add(Owner.TORCH);
    }
    return owners;
  }

  String nameOf(Schema schema, Owner owner) {
    List<String> renamed = policy.valuesOf(schema, Action.RENAME);
    if (!renamed.isEmpty()) {
      return renamed.get(0);
    }
    return owner.equals(Owner.OUT) ? Names.method(schema.name()) : shortNameOf(schema);
  }

  /** The name without the prefix that the namespace stands for. */
  String shortNameOf(Schema schema) {
    String name = schema.name();
    Optional<Placement> placement = policy.placementOf(schema);
    if (placement.isPresent()) {
      String[] words = placement.get().value().split(" ");
      if (words.length > 1 && name.startsWith(words[1])) {
        name = name.substring(words[1].length());
      }
    }
    return Names.method(name);
  }

  /** Whether the caller passes the tensors that take the results. */
  static boolean isOut(Schema schema) {
    return schema.arguments().stream()
        .anyMatch(argument -> argument.keywordOnly() && argument.type().isMutable());
  }

  private static boolean hasSelf(Schema schema) {
    return schema.arguments().stream().anyMatch(Placements::isSelf);
  }

  private static boolean isSelf(Argument argument) {
    return argument.name().equals("self") && argument.type().shape().equals("Tensor");
  }
}
