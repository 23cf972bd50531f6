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
  private static final String ADD =
      "aten::add.Tensor(Tensor self, Tensor other, *, Scalar alpha=1) -> Tensor";
  private static final String ISIN =
      "aten::isin(Tensor elements, Scalar element, *, bool assume_unique=False, bool invert=False)"
          + " -> Tensor";
  private static final String TOPK =
      "aten::topk(Tensor self, SymInt k, int dim=-1, bool largest=True) -> (Tensor values, Tensor"
          + " indices)";

  private static List<Binding> bind(String... schemas) {
    Policy policy =
        Policy.parse(
            "operator\treason\n",
            "operator\tquirk\treason\n*.names\tDIMNAME\tnamed\n",
            "prefix\tfamily\treason\n");
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
    assertThat(signatures(faces("add.Tensor\tnumbers\tother\tas in Python\n", ADD)))
        .contains("add(Tensor)", "add(long)", "add(double)", "add(boolean)", "add(Scalar)")
        .contains("add(Tensor, long)", "add(Tensor, double)", "add(Tensor, Scalar)")
        .doesNotContain("add(Tensor, boolean)");
  }

  @Test
  void aScalarInThePlaceOfATensorHasNoPrimitiveBesideIt() {
    assertThat(signatures(faces("add.Tensor\tnumbers\tother\tas in Python\n", ADD)))
        .contains("add(long, long)", "add(long, double)", "add(double, long)", "add(boolean, long)")
        .contains("add(Scalar, Scalar)")
        .doesNotContain("add(Scalar, long)", "add(Scalar, double)")
        .doesNotContain("add(long, Scalar)", "add(double, Scalar)", "add(boolean, Scalar)");
  }

  @Test
  void aNumberThatMayBeLeftOutIsAScalarInTheCompleteFormOnly() {
    assertThat(
            signatures(
                faces(
                    "",
                    "aten::sum(Tensor self, Scalar? initial=None, bool keepdim=False) ->"
                        + " Tensor")))
        .containsExactlyInAnyOrder(
            "sum()",
            "sum(long)",
            "sum(double)",
            "sum(long, boolean)",
            "sum(double, boolean)",
            "sum(Scalar, boolean)");
  }

  @Test
  void numbersHaveTheKindsThatThePolicyTells() {
    String schema = "aten::linspace(Scalar start, Scalar end, int steps) -> Tensor";

    assertThat(signatures(faces("linspace\tkinds\tdouble\tno difference\n", schema)))
        .containsExactlyInAnyOrder(
            "linspace(double, double, long)", "linspace(Scalar, Scalar, long)");
    assertThatThrownBy(() -> faces("linspace\tkinds\tfloat\tno difference\n", schema))
        .hasMessage("faces.tsv: no kind of numbers is named float");
  }

  @Test
  void namesOfDimensionsAreTakenByTheCompleteFormOnly() {
    assertThat(
            signatures(
                faces(
                    "",
                    "aten::sum.dim(Tensor self, int[1] dim, bool keepdim=False) -> Tensor",
                    "aten::sum.names(Tensor self, str[1] dim, bool keepdim=False) -> Tensor")))
        .containsExactlyInAnyOrder(
            "sum(long[])", "sum(long, boolean)", "sum(long[], boolean)", "sum(String[], boolean)");
  }

  @Test
  void aWholeOperatorHasTheCompleteFormOnly() {
    assertThat(signatures(faces("topk\twhole\t\tseldom used\n", TOPK)))
        .containsExactly("topk(long, long, boolean)");
    assertThat(
            signatures(
                faces(
                    "argmax\twhole\t\tseldom used\n",
                    "aten::argmax(Tensor self, int? dim=None, bool keepdim=False) -> Tensor")))
        .containsExactlyInAnyOrder("argmax(long, boolean)", "argmax(Long, boolean)");
  }

  @Test
  void keywordsBecomeARecordThatOverloadsShare() {
    Faces faces =
        faces(
            "isin*\tkeywords\tassume_unique,invert\tas in Python\nisin\tkinds\tlong\tenough\n",
            ISIN,
            "aten::isin.all(Tensor elements, Tensor tests, *, bool assume_unique=False, bool"
                + " invert=False) -> Tensor");

    assertThat(signatures(faces))
        .containsExactlyInAnyOrder(
            "isin(Tensor, long)",
            "isin(Tensor, Scalar)",
            "isin(Tensor, long, IsinOptions)",
            "isin(Tensor, Scalar, IsinOptions)",
            "isin(Tensor, Tensor)",
            "isin(Tensor, Tensor, IsinOptions)");
    assertThat(faces.optionRecords().get("IsinOptions"))
        .extracting(FaceParameter::name)
        .containsExactly("assumeUnique", "invert");
  }

  @Test
  void otherOptionalArgumentsAreAddedOneAfterTheOtherInFrontOfTheKeywords() {
    assertThat(signatures(faces("topk\tkeywords\tlargest\ttest\n", TOPK)))
        .containsExactlyInAnyOrder(
            "topk(long)", "topk(long, long)", "topk(long, long, TopkOptions)");
  }

  @Test
  void aKeywordThatIsNoOptionalArgumentIsAnError() {
    assertThatThrownBy(() -> faces("topk\tkeywords\tk\ttest\n", TOPK))
        .hasMessage("faces.tsv: topk has no optional argument k");
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
  void kindsWithoutNumbersAndWholesWithoutOptionsHaveNoEffect() {
    String schema = "aten::sum(Tensor self) -> Tensor";
    FacePolicy kinds = FacePolicy.parse(HEADER + "sum\tkinds\tdouble\ttest\n");
    FacePolicy whole = FacePolicy.parse(HEADER + "sum\twhole\t\ttest\n");

    for (FacePolicy policy : List.of(kinds, whole)) {
      assertThat(new Faces(bind(schema), policy, new Variants(Set.of("sum"), Set.of())).all())
          .hasSize(1);
      assertThatThrownBy(policy::requireAllUsed)
          .hasMessage("faces.tsv:2: this entry has no effect: sum");
    }
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
