package org.torchjava.generator.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.SchemaDump;
import org.torchjava.generator.model.SchemaParser;

class PolicyTest {
  private static final String OMITTED = "operator\treason\n";
  private static final String QUIRKS = "operator\tquirk\treason\n";
  private static final String FAMILIES = "prefix\tfamily\treason\n";

  private static final Schema CAT =
      SchemaParser.parse("aten::cat(Tensor[] tensors, int dim=0) -> Tensor");
  private static final Schema RELU = SchemaParser.parse("aten::relu(Tensor self) -> Tensor");
  private static final List<Schema> SCHEMAS = List.of(CAT, RELU);

  @Test
  void theCommittedPolicyFitsTheCommittedSchemas() {
    List<Schema> schemas = SchemaDump.current().schemas();

    assertThatCode(() -> Policy.current().check(schemas)).doesNotThrowAnyException();
    assertThat(schemas.stream().filter(Policy.current()::omits)).hasSize(9);
  }

  @Test
  void anOmissionThatMatchesNoOperatorIsAnError() {
    Policy policy = Policy.parse(OMITTED + "# why\ngone.*\twas removed\n", QUIRKS, FAMILIES);

    assertThatThrownBy(() -> policy.check(SCHEMAS))
        .isInstanceOf(PolicyException.class)
        .hasMessage("omitted.tsv:3: no operator matches 'gone.*'");
  }

  @Test
  void aQuirkThatMatchesNoOperatorIsAnError() {
    Policy policy = Policy.parse(OMITTED, QUIRKS + "gone\tDIMNAME\tnamed\n", FAMILIES);

    assertThatThrownBy(() -> policy.check(SCHEMAS))
        .isInstanceOf(PolicyException.class)
        .hasMessage("quirks.tsv:2: no operator matches 'gone'");
  }

  @Test
  void aQuirkThatIsAboutNoParameterIsAnError() {
    Policy policy = Policy.parse(OMITTED, QUIRKS + "relu\tTENSOR_LIST_REF\tx\n", FAMILIES);

    assertThatThrownBy(() -> policy.check(SCHEMAS))
        .isInstanceOf(PolicyException.class)
        .hasMessage("quirks.tsv:2: TENSOR_LIST_REF is about no parameter of relu");
  }

  @Test
  void aFamilyWithoutOperatorsIsAnError() {
    Policy policy = Policy.parse(OMITTED, QUIRKS, FAMILIES + "gone_\tGone\tx\n");

    assertThatThrownBy(() -> policy.check(SCHEMAS))
        .isInstanceOf(PolicyException.class)
        .hasMessage("families.tsv:2: no operator begins with 'gone_'");
  }

  @Test
  void anEntryWithoutAReasonIsAnError() {
    assertThatThrownBy(() -> Policy.parse(OMITTED + "relu\t \n", QUIRKS, FAMILIES))
        .isInstanceOf(PolicyException.class)
        .hasMessage("omitted.tsv:2: every entry needs a reason");
  }

  @Test
  void anUnknownQuirkIsAnError() {
    assertThatThrownBy(() -> Policy.parse(OMITTED, QUIRKS + "relu\tODD\tx\n", FAMILIES))
        .isInstanceOf(PolicyException.class)
        .hasMessage("quirks.tsv:2: unknown quirk 'ODD'");
  }

  @Test
  void aRowWithTooFewColumnsIsAnError() {
    assertThatThrownBy(() -> Policy.parse(OMITTED, QUIRKS + "relu\tDIMNAME\n", FAMILIES))
        .isInstanceOf(PolicyException.class)
        .hasMessage("quirks.tsv:2: 3 columns expected, found 2");
  }

  @Test
  void aFileWithOtherColumnsIsAnError() {
    assertThatThrownBy(() -> Policy.parse("operator\n", QUIRKS, FAMILIES))
        .isInstanceOf(PolicyException.class)
        .hasMessage("omitted.tsv:1: the columns must be [operator, reason]");
  }

  @Test
  void aStarInAPatternStandsForAnyTextAndADotForItself() {
    Schema named = SchemaParser.parse("aten::cat.names(Tensor[] tensors, str dim) -> Tensor");

    assertThat(OperatorPattern.of("cat.*").matches(named)).isTrue();
    assertThat(OperatorPattern.of("*.name*").matches(named)).isTrue();
    assertThat(OperatorPattern.of("cat").matches(named)).isFalse();
    assertThat(OperatorPattern.of("cat.*").matches(CAT)).isFalse();
    assertThat(OperatorPattern.of("re.u").matches(RELU)).isFalse();
  }

  @Test
  void operatorsFallIntoFamiliesByPrefixOrLetter() {
    Policy policy = Policy.parse(OMITTED, QUIRKS, FAMILIES + "fft_\tFft\tx\n");

    assertThat(policy.familyOf(schemaNamed("fft_fft"))).isEqualTo(new Family("Fft"));
    assertThat(policy.familyOf(schemaNamed("add_"))).isEqualTo(new Family("A"));
    assertThat(policy.familyOf(schemaNamed("_softmax"))).isEqualTo(new Family("InternalS"));
    assertThat(policy.familyOf(schemaNamed("__and__"))).isEqualTo(new Family("InternalA"));
  }

  @Test
  void aFamilyNamesItsFiles() {
    assertThat(new Family("InternalA").fileName()).isEqualTo("internal_a");
    assertThat(new Family("InternalA").className()).isEqualTo("AtenInternalA");
  }

  private static Schema schemaNamed(String name) {
    return SchemaParser.parse("aten::" + name + "(Tensor self) -> Tensor");
  }
}
