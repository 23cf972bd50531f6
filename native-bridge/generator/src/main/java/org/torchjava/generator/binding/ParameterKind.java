package org.torchjava.generator.binding;

import static org.torchjava.generator.binding.CType.BOOL;
import static org.torchjava.generator.binding.CType.DOUBLE;
import static org.torchjava.generator.binding.CType.DOUBLES;
import static org.torchjava.generator.binding.CType.HANDLE;
import static org.torchjava.generator.binding.CType.HANDLES;
import static org.torchjava.generator.binding.CType.INT32;
import static org.torchjava.generator.binding.CType.INT32S;
import static org.torchjava.generator.binding.CType.INT64;
import static org.torchjava.generator.binding.CType.INT64S;
import static org.torchjava.generator.binding.CType.STRING;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.policy.Quirk;

/**
 * How a parameter travels: one row for each C++ type that {@code at::_ops::*::call} takes, with the
 * parameters of the C ABI that carry it and the function of cpp/src/marshal.h that puts it
 * together.
 */
public enum ParameterKind {
  TENSOR("Tensor", "const at::Tensor&", "asTensor", slot(HANDLE, "x")),
  MUTABLE_TENSOR("Tensor", "at::Tensor&", "asTensor", slot(HANDLE, "x")),
  OPTIONAL_TENSOR(
      "Tensor?", "const ::std::optional<at::Tensor>&", "asOptionalTensor", slot(HANDLE, "x")),
  TENSORS("Tensor[]", "c10::ArrayRef<at::Tensor>", "asTensors", array(HANDLES)),
  TENSOR_LIST_REF(
      "Tensor[]", "const c10::IListRef<at::Tensor>&", "asTensorListRef", array(HANDLES)),
  OPTIONAL_TENSORS(
      "Tensor?[]",
      "const c10::List<::std::optional<at::Tensor>>&",
      "OptionalTensorList",
      array(HANDLES)),
  SCALAR("Scalar", "const c10::Scalar&", "asScalar", scalar()),
  OPTIONAL_SCALAR("Scalar?", "const ::std::optional<c10::Scalar>&", "asOptionalScalar", scalar()),
  SCALARS(
      "Scalar[]",
      "c10::ArrayRef<c10::Scalar>",
      "ScalarList",
      List.of(
          new Slot(INT32S, "xKinds"),
          new Slot(INT64S, "xBits"),
          new Slot(DOUBLES, "xImags"),
          new Slot(INT64, "xSize"))),
  INT("int", "::std::int64_t", "asInteger", slot(INT64, "x")),
  OPTIONAL_INT("int?", "::std::optional<::std::int64_t>", "asOptionalInteger", optional(INT64)),
  INTS("int[]", "c10::ArrayRef<::std::int64_t>", "asIntegers", array(INT64S)),
  OPTIONAL_INTS(
      "int[]?", "c10::OptionalArrayRef<::std::int64_t>", "asOptionalIntegers", array(INT64S)),
  DEVICE_INDEX("int", "::std::int8_t", "asDeviceIndex", slot(INT64, "x")),
  SYM_INT("SymInt", "c10::SymInt", "asSymInt", slot(INT64, "x")),
  OPTIONAL_SYM_INT("SymInt?", "::std::optional<c10::SymInt>", "asOptionalSymInt", optional(INT64)),
  SYM_INTS("SymInt[]", "c10::ArrayRef<c10::SymInt>", "asSymInts", array(INT64S)),
  OPTIONAL_SYM_INTS(
      "SymInt[]?", "c10::OptionalArrayRef<c10::SymInt>", "asOptionalSymInts", array(INT64S)),
  FLOAT("float", "double", "asNumber", slot(DOUBLE, "x")),
  OPTIONAL_FLOAT("float?", "::std::optional<double>", "asOptionalNumber", optional(DOUBLE)),
  OPTIONAL_FLOATS(
      "float[]?", "::std::optional<c10::ArrayRef<double>>", "asOptionalNumbers", array(DOUBLES)),
  BOOLEAN("bool", "bool", "asBoolean", slot(BOOL, "x")),
  OPTIONAL_BOOLEAN("bool?", "::std::optional<bool>", "asOptionalBoolean", slot(INT32, "x")),
  TWO_BOOLEANS("bool[2]", "::std::array<bool, 2>", "asBooleans<2>", slot(INT32, "x")),
  THREE_BOOLEANS("bool[3]", "::std::array<bool, 3>", "asBooleans<3>", slot(INT32, "x")),
  FOUR_BOOLEANS("bool[4]", "::std::array<bool, 4>", "asBooleans<4>", slot(INT32, "x")),
  STRING_VIEW("str", "::std::string_view", "asString", slot(STRING, "x")),
  OPTIONAL_STRING_VIEW(
      "str?", "::std::optional<::std::string_view>", "asOptionalString", slot(STRING, "x")),
  DIMNAME("str", "at::Dimname", "asDimname", slot(STRING, "x")),
  DIMNAMES("str[]", "c10::ArrayRef<at::Dimname>", "DimnameList", slot(STRING, "x")),
  OPTIONAL_DIMNAMES(
      "str[]?",
      "::std::optional<c10::ArrayRef<at::Dimname>>",
      "OptionalDimnameList",
      slot(STRING, "x")),
  SCALAR_TYPE("ScalarType", "c10::ScalarType", "asScalarType", slot(INT32, "x")),
  OPTIONAL_SCALAR_TYPE(
      "ScalarType?", "::std::optional<c10::ScalarType>", "asOptionalScalarType", slot(INT32, "x")),
  LAYOUT("Layout", "c10::Layout", "asLayout", slot(INT32, "x")),
  OPTIONAL_LAYOUT("Layout?", "::std::optional<c10::Layout>", "asOptionalLayout", slot(INT32, "x")),
  MEMORY_FORMAT("MemoryFormat", "c10::MemoryFormat", "asMemoryFormat", slot(INT32, "x")),
  OPTIONAL_MEMORY_FORMAT(
      "MemoryFormat?",
      "::std::optional<c10::MemoryFormat>",
      "asOptionalMemoryFormat",
      slot(INT32, "x")),
  DEVICE("Device", "c10::Device", "asDevice", slot(INT32, "x")),
  OPTIONAL_DEVICE("Device?", "::std::optional<c10::Device>", "asOptionalDevice", slot(INT32, "x")),
  OPTIONAL_GENERATOR(
      "Generator?", "::std::optional<at::Generator>", "asOptionalGenerator", slot(HANDLE, "x")),
  STORAGE("Storage", "c10::Storage", "asStorage", slot(HANDLE, "x")),
  STREAM(
      "Stream",
      "c10::Stream",
      "asStream",
      List.of(new Slot(INT32, "xDevice"), new Slot(INT64, "x")));

  private final String shape;
  private final String cpp;
  private final String conversion;
  private final List<Slot> slots;

  /** In the names of the slots, x stands for the parameter's own name. */
  ParameterKind(String shape, String cpp, String conversion, List<Slot> slots) {
    this.shape = shape;
    this.cpp = cpp;
    this.conversion = conversion;
    this.slots = slots;
  }

  /**
   * Chooses the kind of a parameter.
   *
   * @param argument the parameter
   * @param isQuirky tells which quirks change this parameter
   * @return its kind
   * @throws UnsupportedSchemaException if no row fits
   */
  static ParameterKind of(Argument argument, Predicate<Quirk> isQuirky) {
    String shape = argument.type().shape();
    if (isQuirky.test(Quirk.TENSOR_LIST_REF)) {
      return TENSOR_LIST_REF;
    }
    if (isQuirky.test(Quirk.DEVICE_INDEX)) {
      return DEVICE_INDEX;
    }
    if (shape.equals("str")) {
      return isQuirky.test(Quirk.DIMNAME) ? DIMNAME : STRING_VIEW;
    }
    if (shape.startsWith("str[]") && !isQuirky.test(Quirk.DIMNAME)) {
      throw new UnsupportedSchemaException("no operator is known to take a list of strings");
    }
    if (shape.equals("Tensor")) {
      boolean byReference = argument.type().isMutable() && !isQuirky.test(Quirk.CONST_TENSOR);
      return byReference ? MUTABLE_TENSOR : TENSOR;
    }
    return Arrays.stream(values())
        .filter(kind -> kind.shape.equals(shape))
        .findFirst()
        .orElseThrow(
            () -> new UnsupportedSchemaException("no rule for a parameter of type " + shape));
  }

  /**
   * The parameter's type in C++.
   *
   * @return C++ source text; {@code ::std} is spelled out, since there is an operator named std
   */
  public String cpp() {
    return cpp;
  }

  /**
   * The function or class of marshal.h that makes the C++ argument from the slots.
   *
   * @return its name
   */
  public String conversion() {
    return conversion;
  }

  /** The slots of a parameter with this name. */
  List<Slot> slotsFor(String name) {
    return slots.stream().map(slot -> new Slot(slot.type(), slotName(slot.name(), name))).toList();
  }

  private static String slotName(String template, String name) {
    return template.equals("hasX")
        ? "has" + Character.toUpperCase(name.charAt(0)) + name.substring(1)
        : name + template.substring(1);
  }

  private static List<Slot> slot(CType type, String name) {
    return List.of(new Slot(type, name));
  }

  private static List<Slot> array(CType type) {
    return List.of(new Slot(type, "x"), new Slot(INT64, "xSize"));
  }

  private static List<Slot> optional(CType type) {
    return List.of(new Slot(BOOL, "hasX"), new Slot(type, "x"));
  }

  private static List<Slot> scalar() {
    return List.of(new Slot(INT32, "xKind"), new Slot(INT64, "xBits"), new Slot(DOUBLE, "xImag"));
  }
}
