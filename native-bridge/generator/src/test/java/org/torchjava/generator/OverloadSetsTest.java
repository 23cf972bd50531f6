package org.torchjava.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.face.Faces;
import org.torchjava.generator.model.SchemaDump;
import org.torchjava.generator.model.Variants;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.Policy;

class OverloadSetsTest {
  /** More forms than these under one name make code completion useless. */
  private static final int MOST_FORMS = 17;

  @Test
  void noNameHasMoreFormsThanCodeCompletionCanShow() {
    List<Binding> bindings =
        new Generator(SchemaDump.current(), Policy.current())
            .families().stream().flatMap(family -> family.bindings().stream()).toList();
    Faces faces = new Faces(bindings, FacePolicy.current(), Variants.current());

    Map<String, Long> forms =
        faces.all().stream()
            .collect(
                Collectors.groupingBy(
                    face -> face.owner().namespace() + "." + face.name(), Collectors.counting()));

    assertThat(forms).hasSizeGreaterThan(1000);
    assertThat(forms)
        .allSatisfy((name, count) -> assertThat(count).as(name).isLessThanOrEqualTo(MOST_FORMS));
  }
}
