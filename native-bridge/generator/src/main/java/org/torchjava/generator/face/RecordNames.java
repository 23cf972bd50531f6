package org.torchjava.generator.face;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.torchjava.generator.model.Schema;

/** Names records: the same components under the same method name are the same record. */
final class RecordNames {
  private final String suffix;
  private final Map<String, List<FaceParameter>> taken = new HashMap<>();

  RecordNames(String suffix) {
    this.suffix = suffix;
  }

  Map<String, List<FaceParameter>> all() {
    return taken;
  }

  /** Takes a name that the policy gives. */
  String register(String name, List<FaceParameter> components) {
    taken.put(name, components);
    return name;
  }

  /** The shortest name that is free or already stands for these components. */
  String of(String method, String namespace, Schema schema, List<FaceParameter> components) {
    String plain = Names.type(method);
    String qualified = namespace + plain;
    String overloaded = plain + Names.typeWords(schema.overload());
    for (String candidate : List.of(plain, overloaded, qualified)) {
      List<FaceParameter> known = taken.putIfAbsent(candidate + suffix, components);
      if (known == null || known.equals(components)) {
        return candidate + suffix;
      }
    }
    throw new IllegalStateException("no name for the record of " + schema.qualifiedName());
  }
}
