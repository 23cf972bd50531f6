package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.AutogradState;
import org.bytedeco.pytorch.BoolOptional;
import org.bytedeco.pytorch.DataPtr;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.DeviceOptional;
import org.bytedeco.pytorch.Dimname;
import org.bytedeco.pytorch.DimnameListOptional;
import org.bytedeco.pytorch.DimnameOptional;
import org.bytedeco.pytorch.DoubleArrayRef;
import org.bytedeco.pytorch.DoubleArrayRefOptional;
import org.bytedeco.pytorch.DoubleOptional;
import org.bytedeco.pytorch.Edge;
import org.bytedeco.pytorch.FunctionPreHook;
import org.bytedeco.pytorch.Generator;
import org.bytedeco.pytorch.GeneratorOptional;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.InputMetadata;
import org.bytedeco.pytorch.LayoutOptional;
import org.bytedeco.pytorch.LongArrayRef;
import org.bytedeco.pytorch.LongArrayRefOptional;
import org.bytedeco.pytorch.LongOptional;
import org.bytedeco.pytorch.MemoryFormatOptional;
import org.bytedeco.pytorch.Node;
import org.bytedeco.pytorch.OperatorHandle;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.ScalarArrayRef;
import org.bytedeco.pytorch.ScalarOptional;
import org.bytedeco.pytorch.ScalarTypeOptional;
import org.bytedeco.pytorch.Slice;
import org.bytedeco.pytorch.Storage;
import org.bytedeco.pytorch.StreamOptional;
import org.bytedeco.pytorch.StringViewOptional;
import org.bytedeco.pytorch.SymBool;
import org.bytedeco.pytorch.SymInt;
import org.bytedeco.pytorch.SymIntArrayRef;
import org.bytedeco.pytorch.SymIntArrayRefOptional;
import org.bytedeco.pytorch.SymIntOptional;
import org.bytedeco.pytorch.Symbol;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorArrayRef;
import org.bytedeco.pytorch.TensorBase;
import org.bytedeco.pytorch.TensorImpl;
import org.bytedeco.pytorch.TensorIndex;
import org.bytedeco.pytorch.TensorIndexArrayRef;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptionalList;
import org.bytedeco.pytorch.TensorVector;
import org.bytedeco.pytorch.TypeMeta;
import org.bytedeco.pytorch.WarningHandler;
import org.bytedeco.pytorch.WarningVariant;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Sizes of the declared types against those that the presets report, which were compiled with
 * LibTorch's own headers.
 */
class LayoutSizeTest {

  @BeforeAll
  static void load() {
    Presets.load();
  }

  static Stream<Arguments> types() {
    return Stream.of(
        arguments("Tensor", Tensor.class),
        arguments("TensorBase", TensorBase.class),
        arguments("TensorImpl", TensorImpl.class),
        arguments("Generator", Generator.class),
        arguments("Storage", Storage.class),
        arguments("DataPtr", DataPtr.class),
        arguments("Scalar", Scalar.class),
        arguments("SymInt", SymInt.class),
        arguments("SymBool", SymBool.class),
        arguments("Device", Device.class),
        arguments("Stream", org.bytedeco.pytorch.Stream.class),
        arguments("Symbol", Symbol.class),
        arguments("Dimname", Dimname.class),
        arguments("TypeMeta", TypeMeta.class),
        arguments("IValue", IValue.class),
        arguments("AutogradState", AutogradState.class),
        arguments("Node", Node.class),
        arguments("Edge", Edge.class),
        arguments("InputMetadata", InputMetadata.class),
        arguments("FunctionPreHook", FunctionPreHook.class),
        arguments("WarningHandler", WarningHandler.class),
        arguments("WarningVariant", WarningVariant.class),
        arguments("OperatorHandle", OperatorHandle.class),
        arguments("Slice", Slice.class),
        arguments("TensorIndex", TensorIndex.class),
        arguments("List", TensorOptionalList.class),
        arguments("vector", TensorVector.class),
        arguments("ArrayRef", LongArrayRef.class),
        arguments("ArrayRef", DoubleArrayRef.class),
        arguments("ArrayRef", SymIntArrayRef.class),
        arguments("ArrayRef", ScalarArrayRef.class),
        arguments("ArrayRef", TensorArrayRef.class),
        arguments("ArrayRef", TensorIndexArrayRef.class),
        arguments("OptionalArrayRef", LongArrayRefOptional.class),
        arguments("OptionalArrayRef", SymIntArrayRefOptional.class),
        arguments("optional<ArrayRef>", DoubleArrayRefOptional.class),
        arguments("optional<ArrayRef>", DimnameListOptional.class),
        arguments("optional<bool>", BoolOptional.class),
        arguments("optional<double>", DoubleOptional.class),
        arguments("optional<int64_t>", LongOptional.class),
        arguments("optional<string_view>", StringViewOptional.class),
        arguments("optional<ScalarType>", ScalarTypeOptional.class),
        arguments("optional<Layout>", LayoutOptional.class),
        arguments("optional<MemoryFormat>", MemoryFormatOptional.class),
        arguments("optional<Device>", DeviceOptional.class),
        arguments("optional<Stream>", StreamOptional.class),
        arguments("optional<Dimname>", DimnameOptional.class),
        arguments("optional<Scalar>", ScalarOptional.class),
        arguments("optional<SymInt>", SymIntOptional.class),
        arguments("optional<Tensor>", TensorOptional.class),
        arguments("optional<Generator>", GeneratorOptional.class));
  }

  @ParameterizedTest(name = "{0} as {1}")
  @MethodSource("types")
  void theDeclaredTypeIsAsLargeAsTheRealOne(String declared, Class<? extends Pointer> real) {
    Loader.load(real);

    assertThat(DeclaredLayout.size(declared)).isPositive().isEqualTo(Loader.sizeof(real));
  }
}
