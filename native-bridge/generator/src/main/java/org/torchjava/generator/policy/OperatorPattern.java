package org.torchjava.generator.policy;

import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.torchjava.generator.model.Schema;

/** Which operators a policy entry is about: a qualified name in which * stands for any text. */
record OperatorPattern(String glob, Pattern regex) {
  static OperatorPattern of(String glob) {
    String regex =
        Arrays.stream(glob.split("\\*", -1)).map(Pattern::quote).collect(Collectors.joining(".*"));
    return new OperatorPattern(glob, Pattern.compile(regex));
  }

  boolean matches(Schema schema) {
    return regex.matcher(schema.qualifiedName()).matches();
  }
}
