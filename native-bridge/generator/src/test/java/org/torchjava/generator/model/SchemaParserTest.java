package org.torchjava.generator.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.model.SchemaType.DictOf;
import org.torchjava.generator.model.SchemaType.ListOf;
import org.torchjava.generator.model.SchemaType.Named;
import org.torchjava.generator.model.SchemaType.OptionalOf;

class SchemaParserTest {
  private static final Named TENSOR = new Named("Tensor", "");

  @Test
  void everySchemaOfTheDumpPrintsBackAsItWasRead() {
    SchemaDump dump = SchemaDump.current();
    List<String> lines = DumpText.current().lines().filter(line -> !line.startsWith("#")).toList();

    assertThat(dump.schemas()).hasSize(3193).extracting(Schema::toString).isEqualTo(lines);
  }

  @Test
  void theDumpNamesItsVersion() {
    assertThat(SchemaDump.current().libtorchVersion()).isEqualTo(SchemaDump.CURRENT_VERSION);
  }

  @Test
  void theDumpIsSortedAndHasNoOperatorTwice() {
    List<String> schemas = SchemaDump.current().schemas().stream().map(Schema::toString).toList();

    assertThat(schemas).isSorted().doesNotHaveDuplicates();
  }

  @Test
  void partsOfASchemaAreToldApart() {
    Schema schema =
        SchemaParser.parse(
            "aten::cat.out(Tensor[] tensors, int dim=0, *, Tensor(a!) out) -> Tensor(a!)");

    assertThat(schema.namespace()).isEqualTo("aten");
    assertThat(schema.name()).isEqualTo("cat");
    assertThat(schema.overload()).isEqualTo("out");
    assertThat(schema.qualifiedName()).isEqualTo("cat.out");
    assertThat(schema.identifier()).isEqualTo("cat_out");
    assertThat(schema.arguments())
        .containsExactly(
            new Argument(
                new ListOf(TENSOR, OptionalInt.empty()), "tensors", Optional.empty(), false),
            new Argument(new Named("int", ""), "dim", Optional.of("0"), false),
            new Argument(new Named("Tensor", "a!"), "out", Optional.empty(), true));
    assertThat(schema.results())
        .containsExactly(new Result(new Named("Tensor", "a!"), Optional.empty()));
  }

  @Test
  void keywordOnlyParametersMayComeFirst() {
    Schema schema = SchemaParser.parse("aten::f(*, int a, int b) -> ()");

    assertThat(schema.arguments()).extracting(Argument::keywordOnly).containsExactly(true, true);
    assertThat(schema).hasToString("aten::f(*, int a, int b) -> ()");
  }

  @Test
  void defaultValuesMayHoldCommasAndQuotes() {
    Schema schema =
        SchemaParser.parse("aten::f(int[2] a=[0, 1], str b=\"x, \\\")\", int c=2) -> ()");

    assertThat(schema.arguments())
        .extracting(argument -> argument.defaultValue().orElseThrow())
        .containsExactly("[0, 1]", "\"x, \\\")\"", "2");
  }

  @Test
  void theShapeOfATypeLeavesOutAliasesAndSizes() {
    assertThat(new Named("Tensor", "a!").shape()).isEqualTo("Tensor");
    assertThat(new ListOf(new Named("Tensor", "a!"), OptionalInt.empty()).shape())
        .isEqualTo("Tensor[]");
    assertThat(new OptionalOf(new ListOf(new Named("int", ""), OptionalInt.of(2))).shape())
        .isEqualTo("int[]?");
    assertThat(new ListOf(new Named("bool", ""), OptionalInt.of(3)).shape()).isEqualTo("bool[3]");
    assertThat(new DictOf(TENSOR, TENSOR).shape()).isEqualTo("Dict(Tensor, Tensor)");
  }

  @Test
  void onlyAnExclamationMarkMakesATensorMutable() {
    assertThat(new Named("Tensor", "a!").isMutable()).isTrue();
    assertThat(new ListOf(new Named("Tensor", "a!"), OptionalInt.empty()).isMutable()).isTrue();
    assertThat(new Named("Tensor", "a -> *").isMutable()).isFalse();
  }

  @Test
  void aTextThatIsNoSchemaIsRefusedWithTheCharacterWhereItWentWrong() {
    assertThatThrownBy(() -> SchemaParser.parse("aten::f(Tensor) -> Tensor"))
        .isInstanceOf(SchemaSyntaxException.class)
        .hasMessage("expected ' ' at character 14 of: aten::f(Tensor) -> Tensor");
    assertThatThrownBy(() -> SchemaParser.parse("aten::f(Tensor self) -> Tensor!"))
        .isInstanceOf(SchemaSyntaxException.class)
        .hasMessage("expected the end at character 30 of: aten::f(Tensor self) -> Tensor!");
  }

  @Test
  void aDumpWithoutAVersionIsRefused() {
    assertThatThrownBy(() -> SchemaDump.parse("x.txt", "aten::f() -> ()\n"))
        .isInstanceOf(SchemaSyntaxException.class)
        .hasMessage("x.txt must begin with '# LibTorch <version>'");
  }
}
