package org.torchjava.generator.face;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.torchjava.generator.binding.ParameterKind;
import org.torchjava.generator.model.Argument;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.SchemaType;

/** The call of a binding from a public method: checks first, then one expression for each slot. */
public final class NativeCall {
  private static final Pattern ONE_NUMBER = Pattern.compile("new long\\[] \\{(.+)}");

  private final Face face;
  private final List<String> checks = new ArrayList<>();
  private final List<String> slots = new ArrayList<>();
  private final List<String> used = new ArrayList<>();

  /**
   * The call that a method makes.
   *
   * @param face the method; not one that delegates
   */
  public NativeCall(Face face) {
    this.face = face;
    for (FaceParameter parameter : face.parameters()) {
      check(parameter);
    }
    List<Argument> arguments = face.binding().schema().arguments();
    for (int i = 0; i < arguments.size(); i++) {
      ParameterKind kind = face.binding().parameters().get(i).kind();
      slots.addAll(argument(arguments.get(i), kind));
    }
  }

  /**
   * What must happen before the call.
   *
   * @return statements
   */
  public List<String> checks() {
    return checks;
  }

  /**
   * The arguments of the binding.
   *
   * @return expressions
   */
  public List<String> slots() {
    return slots;
  }

  /**
   * What must stay reachable until the call has returned.
   *
   * @return names of variables
   */
  public List<String> used() {
    return used;
  }

  /**
   * The value of one argument of the schema, to be passed to a guard.
   *
   * @param name the argument's name
   * @return a variable, or the default
   */
  public String value(String name) {
    for (FaceParameter parameter : face.parameters()) {
      if (parameter.arguments().contains(name)) {
        return parameter.name();
      }
      for (FaceParameter component : parameter.components()) {
        if (component.arguments().contains(name)) {
          return "options." + component.name() + "()";
        }
      }
    }
    List<Argument> arguments = face.binding().schema().arguments();
    int index =
        IntStream.range(0, arguments.size())
            .filter(i -> arguments.get(i).name().equals(name))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(name + " is no argument: " + face));
    ParameterKind kind = face.binding().parameters().get(index).kind();
    return Literals.value(arguments.get(index), Types.full(arguments.get(index), kind));
  }

  /**
   * The lengths of all lists of an operator on lists, which LibTorch does not compare everywhere.
   *
   * @param schema the operator
   * @return expressions; empty for other operators
   */
  public Optional<String> listLengths(Schema schema) {
    if (!schema.name().startsWith("_foreach_")) {
      return Optional.empty();
    }
    List<String> lengths = new ArrayList<>();
    for (FaceParameter parameter : face.parameters()) {
      switch (parameter.type()) {
        case TENSORS, TENSOR_VARARGS -> lengths.add(parameter.name() + "Handles.length");
        case SCALARS ->
            lengths.add("Args.length(" + parameter.name() + ", \"" + parameter.name() + "\")");
        case RECEIVER -> lengths.add("outHandles.length");
        default -> {}
      }
    }
    return Optional.of(String.join(", ", lengths));
  }

  private void check(FaceParameter parameter) {
    String name = parameter.name();
    if (parameter.type().mustBeChecked()) {
      checks.add("Objects.requireNonNull(" + name + ", \"" + name + "\");");
    }
    if (parameter.type() == JavaType.RECEIVER) {
      receiver(parameter);
    } else if (parameter.type() == JavaType.OPTIONS) {
      if (parameter.components().stream().anyMatch(c -> c.type().holdsTensors())) {
        used.add(name);
      }
      parameter.components().forEach(c -> list(c, "options." + c.name() + "()"));
    } else {
      if (parameter.type().holdsTensors()) {
        // An array alone must not be taken for the variable arguments themselves.
        used.add(parameter.type() == JavaType.TENSOR_VARARGS ? "(Object) " + name : name);
      }
      list(parameter, name);
    }
  }

  private void receiver(FaceParameter receiver) {
    if (receiver.name().equals("self")) {
      used.add("self");
    } else if (takesList(receiver)) {
      checks.add("long[] outHandles = out.handles();");
    }
  }

  private boolean takesList(FaceParameter receiver) {
    return face.binding().schema().arguments().stream()
        .anyMatch(
            argument ->
                receiver.arguments().contains(argument.name())
                    && argument.type().shape().equals("Tensor[]"));
  }

  /** Lists become arrays of their own first, since array and length are two slots. */
  private void list(FaceParameter parameter, String value) {
    String name = parameter.name();
    String array = "long[] " + name + "Handles = Args.";
    switch (parameter.type()) {
      case TENSORS, TENSOR_VARARGS ->
          checks.add(array + "handles(" + value + ", \"" + name + "\");");
      case OPTIONAL_TENSORS ->
          checks.add(array + "handlesOrNone(" + value + ", \"" + name + "\");");
      default -> {}
    }
  }

  private List<String> argument(Argument argument, ParameterKind kind) {
    for (FaceParameter parameter : face.parameters()) {
      if (parameter.type() == JavaType.TENSOR_OPTIONS
          && parameter.arguments().contains(argument.name())) {
        return switch (argument.name()) {
          case "dtype" -> List.of("CreationOptions.dtypeCode(options)");
          case "device" -> List.of("CreationOptions.deviceCode(options)");
          default -> List.of("-1");
        };
      }
      if (parameter.type() == JavaType.RECEIVER
          && parameter.arguments().contains(argument.name())) {
        return receiver(argument, parameter);
      }
      if (parameter.arguments().contains(argument.name())) {
        List<String> slots = slotsOf(parameter, parameter.name(), kind);
        return parameter.type() == JavaType.LONG ? repeated(argument, slots) : slots;
      }
      for (FaceParameter component : parameter.components()) {
        if (component.arguments().contains(argument.name())) {
          return slotsOf(component, "options." + component.name() + "()", kind);
        }
      }
    }
    return Literals.slots(argument, kind);
  }

  private static List<String> receiver(Argument argument, FaceParameter receiver) {
    if (receiver.name().equals("self")) {
      return List.of("self.handle()");
    }
    if (argument.type().shape().equals("Tensor[]")) {
      return List.of("outHandles", "outHandles.length");
    }
    int index = receiver.arguments().indexOf(argument.name());
    return List.of("out.handle(" + index + ", " + receiver.arguments().size() + ")");
  }

  private static List<String> slotsOf(FaceParameter parameter, String v, ParameterKind kind) {
    boolean optional = kind.name().startsWith("OPTIONAL_");
    return switch (parameter.type()) {
      case TENSOR -> List.of("Args.handle(" + v + ", \"" + parameter.name() + "\")");
      case OPTIONAL_TENSOR -> List.of("Args.handleOrNone(" + v + ")");
      case TENSORS, TENSOR_VARARGS, OPTIONAL_TENSORS ->
          List.of(parameter.name() + "Handles", parameter.name() + "Handles.length");
      case LONG -> longSlots(v, kind, optional);
      case OPTIONAL_LONG -> List.of(v + " != null", "Args.orZero(" + v + ")");
      case DOUBLE -> doubleSlots(v, kind, optional);
      case OPTIONAL_DOUBLE -> List.of(v + " != null", "Args.orZero(" + v + ")");
      case BOOLEAN -> booleanSlots(v, kind);
      case OPTIONAL_BOOLEAN -> List.of("Args.flag(" + v + ")");
      case BOOLEANS ->
          List.of("Args.mask(" + v + ", " + maskSize(kind) + ", \"" + parameter.name() + "\")");
      case SCALAR -> List.of(v + ".kind()", v + ".bits()", v + ".imag()");
      case OPTIONAL_SCALAR ->
          List.of("Scalar.kind(" + v + ")", "Scalar.bits(" + v + ")", "Scalar.imag(" + v + ")");
      case SCALARS ->
          List.of(
              "Args.kinds(" + v + ", \"" + parameter.name() + "\")",
              "Args.bits(" + v + ")",
              "Args.imags(" + v + ")",
              v + ".length");
      case LONGS, LONG_VARARGS -> List.of(v, v + ".length");
      case OPTIONAL_LONGS, OPTIONAL_DOUBLES -> List.of(v, "Args.length(" + v + ")");
      case NAMES, NAME_VARARGS -> List.of("Args.names(" + v + ", \"" + parameter.name() + "\")");
      case OPTIONAL_NAMES -> List.of("Args.namesOrNone(" + v + ")");
      case STRING, OPTIONAL_STRING -> List.of(v);
      case DTYPE, OPTIONAL_DTYPE -> List.of("DType.code(" + v + ")");
      case DEVICE, OPTIONAL_DEVICE -> List.of("Device.code(" + v + ")");
      case LAYOUT, OPTIONAL_LAYOUT -> List.of("Layout.code(" + v + ")");
      case MEMORY_FORMAT, OPTIONAL_MEMORY_FORMAT -> List.of("MemoryFormat.code(" + v + ")");
      case REDUCTION -> List.of(v + ".code()");
      case OPTIONAL_GENERATOR -> List.of("Args.generatorOrNone(" + v + ")");
      case RECEIVER, TENSOR_OPTIONS, OPTIONS ->
          throw new IllegalArgumentException("no slots: " + parameter);
    };
  }

  // As in Python, one number stands for a list of known length.
  private static List<String> repeated(Argument argument, List<String> slots) {
    if (!(argument.type() instanceof SchemaType.ListOf list) || list.size().isEmpty()) {
      return slots;
    }
    int size = list.size().getAsInt();
    Matcher one = ONE_NUMBER.matcher(slots.get(0));
    return one.matches()
        ? List.of(
            "new long[] {" + String.join(", ", Collections.nCopies(size, one.group(1))) + "}",
            Integer.toString(size))
        : slots;
  }

  private static List<String> longSlots(String v, ParameterKind kind, boolean optional) {
    return switch (kind) {
      case SCALAR, OPTIONAL_SCALAR -> List.of("Scalar.LONG", v, "0");
      case INTS, SYM_INTS, OPTIONAL_INTS, OPTIONAL_SYM_INTS ->
          List.of("new long[] {" + v + "}", "1");
      default -> optional ? List.of("true", v) : List.of(v);
    };
  }

  private static List<String> doubleSlots(String v, ParameterKind kind, boolean optional) {
    if (kind == ParameterKind.SCALAR || kind == ParameterKind.OPTIONAL_SCALAR) {
      return List.of("Scalar.DOUBLE", "Double.doubleToRawLongBits(" + v + ")", "0");
    }
    return optional ? List.of("true", v) : List.of(v);
  }

  private static List<String> booleanSlots(String v, ParameterKind kind) {
    return switch (kind) {
      case SCALAR, OPTIONAL_SCALAR -> List.of("Scalar.BOOLEAN", v + " ? 1 : 0", "0");
      case OPTIONAL_BOOLEAN -> List.of(v + " ? 1 : 0");
      default -> List.of(v);
    };
  }

  private static int maskSize(ParameterKind kind) {
    return switch (kind) {
      case TWO_BOOLEANS -> 2;
      case THREE_BOOLEANS -> 3;
      default -> 4;
    };
  }
}
