package org.torchjava.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.SchemaParser;

class DocumentationTest {
  private static final String DESCRIPTIONS = "operator\ttopic\tshape\tthrows\tpage\tmeaning\n";
  private static final String ARGUMENTS = "operator\targument\tmeaning\n";
  private static final Schema SUM =
      SchemaParser.parse("aten::sum(Tensor self, int[1] dim) -> Tensor");
  private static final Schema POW =
      SchemaParser.parse("aten::pow_(Tensor(a!) self, Scalar exponent) -> Tensor(a!)");

  private static Documentation arguments(String rows) {
    return Documentation.parse(DESCRIPTIONS, ARGUMENTS + rows);
  }

  @Test
  void anEntryOfTheOperatorGoesBeforeOneOfAll() {
    Documentation documentation = arguments("*\tdim\tthe dimension\nsum\tdim\twhere to sum\n");

    assertThat(documentation.of(SUM, "dim", "long")).isEqualTo("where to sum");
  }

  @Test
  void aTypeOfJavaTellsNumbersAndListsApart() {
    Documentation documentation =
        arguments("*\tdim\tthe dimension\n*\tdim long[]\tthe dimensions\n");

    assertThat(documentation.of(SUM, "dim", "long")).isEqualTo("the dimension");
    assertThat(documentation.of(SUM, "dim", "long[]")).isEqualTo("the dimensions");
  }

  @Test
  void aTypeOfTheSchemaCoversAllKindsOfNumbers() {
    Documentation documentation =
        arguments("*\texponent\tthe exponents\n*\texponent Scalar\tthe exponent\n");

    assertThat(documentation.of(POW, "exponent", "long")).isEqualTo("the exponent");
    assertThat(documentation.of(POW, "exponent", "Scalar")).isEqualTo("the exponent");
  }

  @Test
  void anArgumentWithoutAnEntryIsAnError() {
    assertThatThrownBy(() -> arguments("").of(POW, "exponent", "long"))
        .isInstanceOf(PolicyException.class)
        .hasMessage("arguments.tsv: no entry for exponent of pow");
  }

  @Test
  void anEntryThatNobodyAskedForIsAnError() {
    Documentation documentation = arguments("*\tdim\tthe dimension\n*\tdim String\tits name\n");
    documentation.of(SUM, "dim", "long");

    assertThatThrownBy(() -> documentation.check(List.of(SUM)))
        .isInstanceOf(PolicyException.class)
        .hasMessage(
            "arguments.tsv: this entry has no effect: Key[operator=*, argument=dim String]");
  }
}
