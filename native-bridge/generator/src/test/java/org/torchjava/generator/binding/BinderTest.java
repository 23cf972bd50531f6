package org.torchjava.generator.binding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.torchjava.generator.model.SchemaDump;
import org.torchjava.generator.model.SchemaParser;
import org.torchjava.generator.policy.Policy;

class BinderTest {
  private final Policy policy = Policy.current();
  private final Binder binder = new Binder(policy);

  private Binding bind(String schema) {
    return binder.bind(SchemaParser.parse(schema));
  }

  private static List<String> cppTypes(Binding binding) {
    return binding.parameters().stream().map(parameter -> parameter.kind().cpp()).toList();
  }

  @Test
  void everyKindOfParameterAndResultOccursInTheCommittedSchemas() {
    List<Binding> bindings =
        SchemaDump.current().schemas().stream()
            .filter(schema -> !policy.omits(schema))
            .map(binder::bind)
            .toList();
    Set<ParameterKind> parameters =
        bindings.stream()
            .flatMap(binding -> binding.parameters().stream())
            .map(Parameter::kind)
            .collect(Collectors.toSet());
    Set<ResultKind> results = bindings.stream().map(Binding::result).collect(Collectors.toSet());

    assertThat(bindings).hasSize(3184);
    assertThat(parameters).containsExactlyInAnyOrder(ParameterKind.values());
    assertThat(results).containsExactlyInAnyOrder(ResultKind.values());
  }

  @Test
  void everyKindOfParameterHasACppTypeOfItsOwn() {
    assertThat(Arrays.stream(ParameterKind.values()).map(ParameterKind::cpp).distinct())
        .hasSameSizeAs(ParameterKind.values());
  }

  @Test
  void tensorsThatAreWrittenToAreReferences() {
    Binding binding = bind("aten::mul_.Tensor(Tensor(a!) self, Tensor other) -> Tensor(a!)");

    assertThat(cppTypes(binding)).containsExactly("at::Tensor&", "const at::Tensor&");
    assertThat(binding.cppResult()).isEqualTo("at::Tensor&");
    assertThat(binding.result()).isEqualTo(ResultKind.STATUS);
  }

  @Test
  void resizingTakesAConstReferenceAndReturnsOne() {
    Binding binding =
        bind(
            "aten::resize_(Tensor(a!) self, SymInt[] size, *, MemoryFormat? memory_format=None)"
                + " -> Tensor(a!)");

    assertThat(cppTypes(binding).get(0)).isEqualTo("const at::Tensor&");
    assertThat(binding.cppResult()).isEqualTo("const at::Tensor&");
  }

  @Test
  void stringsAreNamesOfDimensionsInOverloadsOnNamedTensors() {
    assertThat(cppTypes(bind("aten::squeeze.dimname(Tensor(a) self, str dim) -> Tensor(a)")))
        .contains("at::Dimname");
    assertThat(cppTypes(bind("aten::einsum(str equation, Tensor[] tensors) -> Tensor")))
        .contains("::std::string_view");
  }

  @Test
  void listsOfTensorsAreListReferencesForCatOnly() {
    assertThat(cppTypes(bind("aten::cat(Tensor[] tensors, int dim=0) -> Tensor")))
        .contains("const c10::IListRef<at::Tensor>&");
    assertThat(cppTypes(bind("aten::stack(Tensor[] tensors, int dim=0) -> Tensor")))
        .contains("c10::ArrayRef<at::Tensor>");
  }

  @Test
  void aTupleWithAListIsReturnedAsAList() {
    Binding binding = bind("aten::f(Tensor self) -> (Tensor hist, Tensor[] bin_edges)");

    assertThat(binding.cppResult())
        .isEqualTo("::std::tuple<at::Tensor, ::std::vector<at::Tensor>>");
    assertThat(binding.result()).isEqualTo(ResultKind.LIST);
  }

  @Test
  void namesOfParametersAreInCamelCase() {
    Binding binding = bind("aten::f(int? output_size, Scalar p_max, int[] LU_data) -> Tensor");

    assertThat(binding.slots())
        .extracting(Slot::name)
        .containsExactly(
            "hasOutputSize",
            "outputSize",
            "pMaxKind",
            "pMaxBits",
            "pMaxImag",
            "LUData",
            "LUDataSize");
  }

  @Test
  void aTypeWithoutARuleIsAnErrorThatNamesTheOperator() {
    assertThatThrownBy(() -> bind("aten::f(Future x) -> ()"))
        .isInstanceOf(UnsupportedSchemaException.class)
        .hasMessage("no rule for a parameter of type Future: aten::f(Future x) -> ()");
    assertThatThrownBy(() -> bind("aten::f() -> Dict(Tensor, Tensor)"))
        .isInstanceOf(UnsupportedSchemaException.class)
        .hasMessage(
            "no rule for a result of type Dict(Tensor, Tensor): aten::f() -> Dict(Tensor,"
                + " Tensor)");
    assertThatThrownBy(() -> bind("aten::f(str[] x) -> ()"))
        .isInstanceOf(UnsupportedSchemaException.class)
        .hasMessage("no operator is known to take a list of strings: aten::f(str[] x) -> ()");
  }

  @Test
  void twoParametersOfOneNameAreAnError() {
    assertThatThrownBy(() -> bind("aten::f(int[] x, int x_size) -> ()"))
        .isInstanceOf(UnsupportedSchemaException.class)
        .hasMessage(
            "two parameters of the C function are named [xSize]:"
                + " aten::f(int[] x, int x_size) -> ()");
  }
}
