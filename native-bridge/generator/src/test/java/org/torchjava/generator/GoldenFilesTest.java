package org.torchjava.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.binding.Parameter;
import org.torchjava.generator.binding.ParameterKind;
import org.torchjava.generator.binding.ResultKind;
import org.torchjava.generator.emit.FamilyBindings;
import org.torchjava.generator.emit.SourceFile;
import org.torchjava.generator.model.SchemaDump;
import org.torchjava.generator.policy.Policy;

/**
 * A few operators, chosen so that every way of passing a value occurs, and what becomes of them.
 */
class GoldenFilesTest {
  private static final String POLICY_QUIRKS =
      """
      operator\tquirk\treason
      size.Dimname\tDIMNAME\ttest
      empty.names_out\tDIMNAME\ttest
      align_to\tDIMNAME\ttest
      resize_\tCONST_TENSOR\ttest
      cat\tTENSOR_LIST_REF\ttest
      _cufft_*\tDEVICE_INDEX\ttest
      select.int\tVIEW\ttest
      add.Tensor\tNEW\ttest
      """;

  private final Generator generator =
      new Generator(
          SchemaDump.parse("golden-schemas.txt", resource("golden-schemas.txt")),
          Policy.parse(
              "operator\treason\n",
              POLICY_QUIRKS,
              // The empty prefix puts all operators into one family.
              "prefix\tfamily\treason\n\tGolden\ttest\n"));

  @Test
  void theOperatorsUseEveryKindOfParameterAndResult() {
    List<Binding> bindings =
        generator.families().stream().map(FamilyBindings::bindings).flatMap(List::stream).toList();
    Stream<ParameterKind> parameters =
        bindings.stream().flatMap(binding -> binding.parameters().stream()).map(Parameter::kind);

    assertThat(parameters).contains(ParameterKind.values());
    assertThat(bindings.stream().map(Binding::result)).contains(ResultKind.values());
  }

  @ParameterizedTest
  @CsvSource({
    "cpp/gen/include/torchjava/aten/golden.h, header.golden",
    "cpp/gen/src/declarations/golden.h, declarations.golden",
    "cpp/gen/src/golden.cpp, wrapper.golden",
    "cpp/gen/signatures/golden.cpp, signatures.golden",
    "native-bridge/src/generated/java/org/torchjava/nativebridge/ops/AtenGolden.java, java.golden",
  })
  void theGeneratedTextIsTheGoldenOne(String path, String golden) {
    SourceFile file =
        generator.bindingFiles().stream()
            .filter(candidate -> candidate.path().equals(path))
            .findFirst()
            .orElseThrow();

    assertThat(file.text()).isEqualTo(resource(golden));
  }

  private static String resource(String name) {
    try (InputStream in =
        GoldenFilesTest.class.getResourceAsStream("/org/torchjava/generator/golden/" + name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
