package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.tests.proofs.DeclaredLayout.offset;
import static org.torchjava.tests.proofs.DeclaredLayout.size;
import static org.torchjava.tests.proofs.DeclaredLayout.value;
import static org.torchjava.tests.proofs.Presets.bytes;
import static org.torchjava.tests.proofs.Presets.firstWord;

import java.lang.ref.Reference;
import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.LongPointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.Device;
import org.bytedeco.pytorch.Dimname;
import org.bytedeco.pytorch.DoubleComplex;
import org.bytedeco.pytorch.Generator;
import org.bytedeco.pytorch.IValue;
import org.bytedeco.pytorch.LongArrayRef;
import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Slice;
import org.bytedeco.pytorch.Stream;
import org.bytedeco.pytorch.SymBool;
import org.bytedeco.pytorch.SymInt;
import org.bytedeco.pytorch.SymIntOptional;
import org.bytedeco.pytorch.Symbol;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.TensorImpl;
import org.bytedeco.pytorch.TensorIndex;
import org.bytedeco.pytorch.TensorOptional;
import org.bytedeco.pytorch.TensorOptionalList;
import org.bytedeco.pytorch.TypeMeta;
import org.bytedeco.pytorch.global.torch;
import org.bytedeco.pytorch.global.torch.ScalarType;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Values that the presets build, looked at through the declared layouts, and the other way round:
 * memory filled by the declared layouts, read by the presets.
 */
class LayoutValueTest {

  @BeforeAll
  static void load() {
    Presets.load();
  }

  @Test
  void aScalarHoldsADouble() {
    ByteBuffer scalar = scalar(new Scalar(2.5));

    assertThat(scalar.getInt(offset("c10::Scalar.tag")))
        .isEqualTo((int) value("c10::Scalar::Tag::kDouble"));
    assertThat(scalar.getDouble(offset("c10::Scalar.payload"))).isEqualTo(2.5);
  }

  @Test
  void aScalarHoldsAnInteger() {
    ByteBuffer scalar = scalar(new Scalar(Long.MIN_VALUE + 7));

    assertThat(scalar.getInt(offset("c10::Scalar.tag")))
        .isEqualTo((int) value("c10::Scalar::Tag::kInt"));
    assertThat(scalar.getLong(offset("c10::Scalar.payload"))).isEqualTo(Long.MIN_VALUE + 7);
  }

  @Test
  void aScalarHoldsABoolean() {
    ByteBuffer scalar = scalar(torch.torch_ones(1).to(ScalarType.Bool).item());

    assertThat(scalar.getInt(offset("c10::Scalar.tag")))
        .isEqualTo((int) value("c10::Scalar::Tag::kBool"));
    assertThat(scalar.get(offset("c10::Scalar.payload"))).isEqualTo((byte) 1);
  }

  @Test
  void aScalarHoldsAnUnsignedIntegerThatIsTooLargeForASignedOne() {
    ByteBuffer scalar = scalar(torch.tensor(-3L).to(ScalarType.UInt64).item());

    assertThat(scalar.getInt(offset("c10::Scalar.tag")))
        .isEqualTo((int) value("c10::Scalar::Tag::kUnsigned"));
    assertThat(scalar.getLong(offset("c10::Scalar.payload"))).isEqualTo(-3);
  }

  @Test
  void aScalarHoldsAComplexNumber() {
    ByteBuffer scalar = scalar(new Scalar(new DoubleComplex(1.5, -4)));
    int payload = offset("c10::Scalar.payload");

    assertThat(scalar.getInt(offset("c10::Scalar.tag")))
        .isEqualTo((int) value("c10::Scalar::Tag::kComplex"));
    assertThat(scalar.getDouble(payload)).isEqualTo(1.5);
    assertThat(scalar.getDouble(payload + offset("c10::Scalar::Complex.imag"))).isEqualTo(-4);
  }

  @Test
  void aScalarOfOursIsReadByThePresets() {
    BytePointer memory = Presets.memory(size("Scalar"));
    memory.putInt(offset("c10::Scalar.tag"), (int) value("c10::Scalar::Tag::kDouble"));
    memory.putDouble(offset("c10::Scalar.payload"), -0.125);
    Scalar scalar = new Scalar((Pointer) memory);
    assertThat(scalar.isFloatingPoint()).isTrue();
    assertThat(scalar.toDouble()).isEqualTo(-0.125);

    memory.putInt(offset("c10::Scalar.tag"), (int) value("c10::Scalar::Tag::kInt"));
    memory.putLong(offset("c10::Scalar.payload"), 1L << 61);
    assertThat(scalar.isIntegral(false)).isTrue();
    assertThat(scalar.toLong()).isEqualTo(1L << 61);
  }

  @Test
  void symbolicNumbersHoldPlainOnes() {
    assertThat(firstWord(new SymInt(-5))).isEqualTo(-5);
    assertThat(new SymInt((Pointer) new LongPointer(1).put(77)).as_int_unchecked()).isEqualTo(77);
    ByteBuffer truth = bytes(new SymBool(true), size("SymBool"));
    assertThat(truth.get(offset("c10::SymBool.value"))).isEqualTo((byte) 1);
    assertThat(truth.getLong(offset("c10::SymBool.node"))).isZero();
  }

  @Test
  void theSmallestPlainIntegerIsTheLastThatIsNotTakenForAPointer() {
    long smallest = value("c10::SymInt::kSmallestPlainInt");

    assertThat(SymInt.check_range(smallest)).isTrue();
    assertThat(SymInt.check_range(smallest - 1)).isFalse();
  }

  @Test
  void aDeviceIsATypeAndAnIndex() {
    Device device = new Device("cuda:3");
    ByteBuffer bytes = bytes(device, size("Device"));

    assertThat(bytes.get(offset("c10::Device.type"))).isEqualTo(device.type().value);
    assertThat(bytes.get(offset("c10::Device.index"))).isEqualTo((byte) 3);
    assertThat(bytes(new Device("cpu"), size("Device")).get(offset("c10::Device.index")))
        .isEqualTo((byte) -1);
  }

  @Test
  void aStreamIsADeviceAndANumber() {
    Stream stream = new Stream(Stream.Unsafe.UNSAFE.value, new Device("cuda:1"), 42);
    ByteBuffer bytes = bytes(stream, size("Stream"));
    int device = offset("c10::Stream.device");

    assertThat(bytes.get(device + offset("c10::Device.index"))).isEqualTo((byte) 1);
    assertThat(bytes.getLong(offset("c10::Stream.id"))).isEqualTo(42);
  }

  @Test
  void aDimnameIsASymbolAndAKind() {
    Symbol symbol = Symbol.fromQualString("dimname::rows");
    Dimname name = Dimname.fromSymbol(symbol);
    ByteBuffer bytes = bytes(name, size("Dimname"));

    assertThat(bytes.getInt(offset("at::Dimname.name")))
        .isEqualTo(bytes(symbol, size("Symbol")).getInt(0))
        .isNotZero();
    assertThat(bytes.get(offset("at::Dimname.type"))).isEqualTo(name.type().value);
    Dimname wildcard = Dimname.wildcard();
    assertThat(bytes(wildcard, size("Dimname")).get(offset("at::Dimname.type")))
        .isEqualTo(wildcard.type().value)
        .isNotEqualTo(name.type().value);
  }

  @Test
  void anArrayRefIsAPointerAndALength() {
    LongPointer elements = new LongPointer(4, 5, 6);
    ByteBuffer bytes = bytes(new LongArrayRef(elements, 3), size("ArrayRef"));

    assertThat(bytes.getLong(offset("c10::ArrayRef<std::int64_t>.data")))
        .isEqualTo(elements.address());
    assertThat(bytes.getLong(offset("c10::ArrayRef<std::int64_t>.size"))).isEqualTo(3);
  }

  @ParameterizedTest(name = "{0}")
  @EnumSource(
      value = ScalarType.class,
      names = {"Byte", "Long", "Half", "Float", "Double", "ComplexDouble", "Bool", "BFloat16"})
  void aTypeMetaIsTheNumberOfItsScalarType(ScalarType type) {
    ByteBuffer bytes = bytes(TypeMeta.fromScalarType(type), size("TypeMeta"));

    assertThat(bytes.getShort(0)).isEqualTo(type.value);
  }

  @Test
  void tensorsGeneratorsAndStoragesAreOnePointer() {
    Tensor tensor = torch.torch_ones(2);
    Generator generator = torch.make_generator_cpu(1);

    assertThat(firstWord(tensor)).isEqualTo(tensor.unsafeGetTensorImpl().address());
    assertThat(firstWord(new Tensor(tensor))).isEqualTo(firstWord(tensor));
    assertThat(firstWord(generator)).isEqualTo(generator.unsafeGetGeneratorImpl().address());
    assertThat(firstWord(tensor.storage()))
        .isEqualTo(tensor.storage().unsafeGetStorageImpl().address());
  }

  @Test
  void everyUndefinedTensorIsTheSameAndNotNull() {
    assertThat(firstWord(new Tensor())).isNotZero().isEqualTo(firstWord(new Tensor()));
  }

  /** Finds the bit again by comparing the whole object before and after. */
  @Test
  void theMarkOfWrappedNumbersIsOneBitOfTheTensorImpl() {
    Tensor number = torch.torch_scalar_tensor(new Scalar(2.5));
    TensorImpl impl = number.unsafeGetTensorImpl();
    impl.set_wrapped_number(false);
    byte[] before = copy(impl);
    impl.set_wrapped_number(true);
    byte[] after = copy(impl);

    byte[] expected = before.clone();
    expected[offset("wrapped number byte")] |= (byte) value("wrapped number bit");
    assertThat(after).isEqualTo(expected).isNotEqualTo(before);
    Reference.reachabilityFence(number);
  }

  @Test
  void anIValueIsAPayloadAndATag() {
    Tensor tensor = torch.torch_ones(2);
    ByteBuffer bytes = bytes(new IValue(tensor), size("IValue"));

    assertThat(bytes.getLong(offset("c10::IValue.payload"))).isEqualTo(firstWord(tensor));
    assertThat(bytes.getInt(offset("c10::IValue.tag")))
        .isEqualTo((int) value("c10::IValue::Tag::kTensor"));
    assertThat(bytes(new IValue(), size("IValue")).getInt(offset("c10::IValue.tag")))
        .isEqualTo((int) value("c10::IValue::Tag::kNone"));
  }

  @Test
  void aListIsAPointerToItsElementsAndTheirType() {
    Tensor tensor = torch.torch_ones(2);
    TensorOptionalList list = new TensorOptionalList();
    list.push_back(new TensorOptional());
    list.push_back(new TensorOptional(tensor));
    ByteBuffer impl = bytes(firstWord(list), offset("c10::detail::ListImpl.elementType") + 16);
    int elements = offset("c10::detail::ListImpl.elements");
    long begin = impl.getLong(elements);

    assertThat(impl.getLong(elements + 8) - begin).isEqualTo(2 * size("IValue"));
    assertThat(impl.getLong(offset("c10::detail::ListImpl.elementType"))).isNotZero();
    ByteBuffer values = bytes(begin, 2 * size("IValue"));
    assertThat(values.getInt(offset("c10::IValue.tag")))
        .isEqualTo((int) value("c10::IValue::Tag::kNone"));
    assertThat(values.getLong((int) size("IValue") + offset("c10::IValue.payload")))
        .isEqualTo(firstWord(tensor));
    Reference.reachabilityFence(list);
  }

  @Test
  void aSliceIsThreeIntegers() {
    assertSlice(bytes(slice(2, 30, 4), size("Slice")), 0, 2, 30, 4);
  }

  @Test
  void anIndexIsATaggedRecord() {
    int type = offset("at::indexing::TensorIndex.type");
    Tensor tensor = torch.torch_ones(2);

    assertThat(index(new TensorIndex(torch.Ellipsis())).getInt(type))
        .isEqualTo((int) value("TensorIndexType::kEllipsis"));
    ByteBuffer integer = index(new TensorIndex(-3L));
    assertThat(integer.getInt(type)).isEqualTo((int) value("TensorIndexType::kSymInt"));
    assertThat(integer.getLong(offset("at::indexing::TensorIndex.integer"))).isEqualTo(-3);
    ByteBuffer slice = index(new TensorIndex(slice(1, 8, 2)));
    assertThat(slice.getInt(type)).isEqualTo((int) value("TensorIndexType::kSlice"));
    assertSlice(slice, offset("at::indexing::TensorIndex.slice"), 1, 8, 2);
    ByteBuffer mask = index(new TensorIndex(tensor));
    assertThat(mask.getInt(type)).isEqualTo((int) value("TensorIndexType::kTensor"));
    assertThat(mask.getLong(offset("at::indexing::TensorIndex.tensor")))
        .isEqualTo(firstWord(tensor));
  }

  @Test
  void anIndexOfOursIsReadByThePresets() {
    BytePointer memory = Presets.memory(size("TensorIndex"));
    TensorIndex index = new TensorIndex((Pointer) memory);

    memory.putInt(offset("at::indexing::TensorIndex.type"), (int) value("TensorIndexType::kNone"));
    assertThat(index.is_none()).isTrue();

    memory.putInt(
        offset("at::indexing::TensorIndex.type"), (int) value("TensorIndexType::kBoolean"));
    memory.put(offset("at::indexing::TensorIndex.boolean"), (byte) 1);
    assertThat(index.is_boolean()).isTrue();
    assertThat(index._boolean()).isTrue();

    memory.putInt(
        offset("at::indexing::TensorIndex.type"), (int) value("TensorIndexType::kSymInt"));
    memory.putLong(offset("at::indexing::TensorIndex.integer"), 9);
    assertThat(index.is_integer()).isTrue();
    assertThat(index.integer().as_int_unchecked()).isEqualTo(9);
  }

  private static ByteBuffer scalar(Scalar scalar) {
    return bytes(scalar, size("Scalar"));
  }

  private static ByteBuffer index(TensorIndex index) {
    return bytes(index, size("TensorIndex"));
  }

  private static Slice slice(long start, long stop, long step) {
    return new Slice(
        new SymIntOptional(new SymInt(start)),
        new SymIntOptional(new SymInt(stop)),
        new SymIntOptional(new SymInt(step)));
  }

  private static void assertSlice(ByteBuffer bytes, int at, long start, long stop, long step) {
    assertThat(bytes.getLong(at + offset("at::indexing::Slice.start"))).isEqualTo(start);
    assertThat(bytes.getLong(at + offset("at::indexing::Slice.stop"))).isEqualTo(stop);
    assertThat(bytes.getLong(at + offset("at::indexing::Slice.step"))).isEqualTo(step);
  }

  private static byte[] copy(TensorImpl impl) {
    byte[] copy = new byte[(int) size("TensorImpl")];
    bytes(impl, copy.length).get(copy);
    return copy;
  }
}
