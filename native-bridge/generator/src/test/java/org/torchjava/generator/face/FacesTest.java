package org.torchjava.generator.face;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.binding.Binder;
import org.torchjava.generator.binding.Binding;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.SchemaParser;
import org.torchjava.generator.model.Variants;
import org.torchjava.generator.policy.FacePolicy;
import org.torchjava.generator.policy.Policy;
import org.torchjava.generator.policy.PolicyException;

class FacesTest {
  private static final String HEADER = "operator\taction\tvalue\treason\n";
  private static final String TOPK =
      "aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True) -> (Tensor values, Tensor"
          + " indices)";

  private static List<Binding> bind(String... schemas) {
    Policy policy =
        Policy.parse("operator\treason\n", "operator\tquirk\treason\n", "prefix\tfamily\treason\n");
    return Stream.of(schemas).map(SchemaParser::parse).map(new Binder(policy)::bind).toList();
  }

  private static Faces faces(String policy, String... schemas) {
    return new Faces(
        bind(schemas),
        FacePolicy.parse(HEADER + policy),
        new Variants(Set.of("topk", "add", "argmax", "sum"), Set.of("conv2d")));
  }

  private static List<String> signatures(Faces faces) {
    return faces.all().stream().map(Face::signature).toList();
  }

  @Test
  void optionalArgumentsAreAddedOneAfterTheOther() {
    assertThat(signatures(faces("", TOPK)))
        .containsExactlyInAnyOrder("topk(long)", "topk(long, long)", "topk(long, long, boolean)");
  }

  @Test
  void severalResultsComeInARecordWithTheirNames() {
    Faces faces = faces("", TOPK);

    assertThat(faces.resultRecords().get("TopkResult"))
        .extracting(FaceParameter::name)
        .containsExactly("values", "indices");
  }

  @Test
  void numbersHaveOverloadsOfTheirKinds() {
    assertThat(
            signatures(
                faces(
                    "add.Tensor\tnumbers\tother\tas in Python\n",
                    "aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor")))
        .contains("add(Tensor)", "add(long)", "add(double)", "add(boolean)", "add(Scalar)")
        .contains("add(Tensor, long)", "add(Tensor, double)", "add(Tensor, Scalar)")
        .doesNotContain("add(Tensor, boolean)");
  }

  @Test
  void aMissingValueInTheMiddleCanBeNull() {
    assertThat(
            signatures(
                faces(
                    "", "aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor")))
        .containsExactlyInAnyOrder(
            "argmax()", "argmax(long)", "argmax(long, boolean)", "argmax(Long, boolean)");
  }

  @Test
  void manyOptionalArgumentsBecomeARecordBesideTheTensors() {
    Faces faces =
        faces(
            "",
            "aten::conv2d(Tensor input, Tensor weight, Tensor? bias=None, SymInt[2] stride=[1, 1],"
                + " SymInt[2] padding=[0, 0], SymInt[2] dilation=[1, 1], SymInt groups=1) ->"
                + " Tensor");

    assertThat(signatures(faces))
        .containsExactlyInAnyOrder(
            "conv2d(Tensor, Tensor)",
            "conv2d(Tensor, Tensor, Tensor)",
            "conv2d(Tensor, Tensor, Tensor, Conv2dOptions)");
    assertThat(faces.optionRecords().get("Conv2dOptions"))
        .extracting(FaceParameter::name)
        .containsExactly("stride", "padding", "dilation", "groups");
  }

  @Test
  void resultsPassedInMakeAMethodOfOut() {
    Faces faces =
        faces(
            "",
            "aten::add.out(Tensor self, Tensor other, *, Scalar alpha=1, Tensor(a!) out) ->"
                + " Tensor(a!)");

    assertThat(faces.all()).allSatisfy(face -> assertThat(face.owner()).isEqualTo(Owner.OUT));
    assertThat(signatures(faces)).contains("add(Tensor, Tensor)", "add(Tensor, Tensor, Scalar)");
  }

  @Test
  void operatorsThatCannotBeToldApartAreAnError() {
    assertThatThrownBy(
            () ->
                faces(
                    "",
                    "aten::sum.one(Tensor self, int dim) -> Tensor",
                    "aten::sum.other(Tensor self, int axis) -> Tensor"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "aten::sum.other(Tensor self, int axis) -> Tensor clashes with another operator in"
                + " Tensor");
  }

  @Test
  void resultsWithoutNamesAreAnErrorUntilThePolicyNamesThem() {
    String schema = "aten::sum.pair(Tensor self) -> (Tensor, Tensor)";

    assertThatThrownBy(() -> faces("", schema))
        .hasMessage("faces.tsv: the results of sum.pair have no names");
    assertThat(faces("sum.pair\tresults\tfirst,second\tthe schema has none\n", schema).all())
        .extracting(Face::resultRecord)
        .containsExactly("SumResult");
  }

  @Test
  void skippedOperatorsHaveNoMethod() {
    assertThat(faces("topk\tskip\t\tinternal\n", TOPK).all()).isEmpty();
  }

  @Test
  void anEntryWithoutEffectIsAnError() {
    FacePolicy policy = FacePolicy.parse(HEADER + "gone\tskip\t\tinternal\n");
    Schema topk = SchemaParser.parse(TOPK);

    assertThat(policy.placementOf(topk)).isEmpty();
    assertThatThrownBy(policy::requireAllUsed)
        .isInstanceOf(PolicyException.class)
        .hasMessage("faces.tsv:2: this entry has no effect: gone");
  }
}
