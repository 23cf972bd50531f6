package org.torchjava.commands.fuzz;

import java.lang.reflect.Array;
import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executor;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.Consumer;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Generator;
import org.torchjava.GradMode;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphEdge;
import org.torchjava.GraphNode;
import org.torchjava.Out;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Tensor;
import org.torchjava.TensorOrGraphEdge;
import org.torchjava.TernaryOperator;
import org.torchjava.ThreadState;
import org.torchjava.Torch;

/** Arguments of every type that the API takes, most of them possible, some of them not. */
final class RandomArguments {
  private static final Pattern TAKES_INDICES =
      Pattern.compile("(?i)index|scatter|gather|take|put_|bincount|repeatInterleave|where|luSolve");
  private static final String[] WORDS = {
    "",
    "x",
    "floor",
    "trunc",
    "none",
    "tanh",
    "U",
    "L",
    "fro",
    "nuc",
    "reduced",
    "complete",
    "r",
    "gels",
    "gelsy",
    "sum",
    "prod",
    "mean",
    "amax",
    "amin",
    "cpu",
    "cuda",
    "cuda:0",
    "cpu:7",
    "cuda:99999999999",
    "float32",
    "torch.float",
    "int",
    "\u0000",
    "\uD800",
    "linear"
  };

  private static final Generator GENERATOR = new Generator();

  private final RandomNumbers numbers;
  private final RandomTensors tensors;
  private final RandomObjects objects;
  private final RandomCallbacks callbacks;
  private final RandomFunctions functions;

  RandomArguments(Random random) {
    this.numbers = new RandomNumbers(random);
    this.tensors = new RandomTensors(numbers);
    this.objects = new RandomObjects(numbers, tensors);
    this.callbacks = new RandomCallbacks(numbers, tensors);
    this.functions = new RandomFunctions(numbers, tensors);
  }

  /** What to call an instance method on. */
  Object receiver(Class<?> type) {
    Class<?> wanted =
        type.isAssignableFrom(Tensor.class)
            ? Tensor.class
            : type.isAssignableFrom(Out.class) ? Out.class : type;
    return value(wanted);
  }

  Object[] arguments(Executable executable, Object receiver) {
    Tensor self = receiver instanceof Tensor tensor ? tensor : null;
    boolean indices = TAKES_INDICES.matcher(executable.getName()).find();
    Class<?>[] types = executable.getParameterTypes();
    Object[] arguments = new Object[types.length];
    for (int i = 0; i < types.length; i++) {
      if (!types[i].isPrimitive() && numbers.oneIn(60)) {
        continue;
      }
      if (types[i] == Tensor.class) {
        boolean index = indices && numbers.below(10) < 6;
        arguments[i] = index ? tensors.indices(self) : tensors.next(self);
        self = self == null ? (Tensor) arguments[i] : self;
      } else if (types[i] == Function.class) {
        String type = typeName(executable, i);
        arguments[i] = objects.function(type.endsWith("List<org.torchjava.Tensor>>"));
      } else if (typeName(executable, i).endsWith("TensorOrGraphEdge>")) {
        arguments[i] = tensorsAndEdges();
      } else {
        arguments[i] = value(types[i]);
      }
    }
    return arguments;
  }

  private static String typeName(Executable executable, int parameter) {
    return executable.getGenericParameterTypes()[parameter].getTypeName();
  }

  private List<TensorOrGraphEdge> tensorsAndEdges() {
    List<TensorOrGraphEdge> list = new ArrayList<>(Arrays.asList((Tensor[]) array(Tensor.class)));
    if (numbers.oneIn(2)) {
      list.add(new GraphEdge(graphNode(), numbers.oneIn(3) ? numbers.nextLong() : 0));
    }
    return list;
  }

  /** Whether later calls may run without gradients: one in ten does. */
  GradMode.Guard gradMode() {
    return numbers.oneIn(10) ? GradMode.noGrad() : GradMode.enableGrad();
  }

  /** Whether to make the call on another thread than the one that made its arguments. */
  boolean isForeign() {
    return numbers.oneIn(10);
  }

  /** Whether to make the call within a transform of functions. */
  boolean isTransformed() {
    return numbers.oneIn(10);
  }

  void within(Runnable call) {
    functions.within(call);
  }

  void forget() {
    tensors.forget();
  }

  void remember(Object result) {
    if (result instanceof Tensor tensor) {
      tensors.remember(tensor);
    } else if (result instanceof List<?> several) {
      several.stream().limit(3).filter(Tensor.class::isInstance).forEach(this::remember);
    }
  }

  private Object value(Class<?> type) {
    if (type.isArray()) {
      return type == Object[].class ? objects.nested() : array(type.getComponentType());
    }
    return switch (type.getSimpleName()) {
      case "Tensor" -> tensors.next();
      case "long", "Long" -> numbers.nextLong();
      case "int", "Integer" -> (int) numbers.nextLong();
      case "short" -> (short) numbers.nextLong();
      case "byte" -> (byte) numbers.nextLong();
      case "char" -> (char) numbers.nextLong();
      case "double", "Double" -> numbers.nextDouble();
      case "float" -> (float) numbers.nextDouble();
      case "boolean", "Boolean" -> numbers.nextBoolean();
      case "String" -> numbers.oneOf(WORDS);
      case "Scalar" -> objects.scalar();
      case "Complex" -> new Complex(numbers.nextDouble(), numbers.nextDouble());
      case "DType" -> numbers.oneOf(DType.values());
      case "Device" -> numbers.oneOf(Device.CPU, Device.CPU, Device.META, Device.cuda(0));
      case "TensorOptions" -> objects.options();
      case "Index" -> objects.index();
      case "TensorScope" -> objects.scope();
      case "PrintOptions" -> objects.printOptions();
      case "List" -> Arrays.asList((Object[]) array(Tensor.class));
      case "Map" -> named();
      case "GraphDrawing" -> GraphDrawing.of(expOfLeaf());
      case "ByteBuffer" -> objects.buffer();
      case "Runnable" -> (Runnable) tensors::next;
      case "Callable" -> (Callable<Object>) tensors::next;
      case "Executor" -> (Executor) Runnable::run;
      case "ThreadState" -> Elsewhere.call(ThreadState::capture);
      case "Supplier" -> objects.supplier();
      case "Generator" -> GENERATOR;
      case "Out" -> Torch.out(outs());
      case "DoubleUnaryOperator" -> (DoubleUnaryOperator) Math::abs;
      case "DoubleBinaryOperator" -> (DoubleBinaryOperator) Math::max;
      case "Function" -> callbacks.several();
      case "Consumer" -> (Consumer<Object>) this::remember;
      case "TensorHook" -> callbacks.tensorHook();
      case "NodeHook" -> callbacks.nodeHook();
      case "NodePrehook" -> callbacks.nodePrehook();
      case "RemovableHandle" -> callbacks.handle();
      case "SavedTensorsHooks" -> SavedTensorsHooks.open(t -> t, t -> t);
      case "FunctionContext" -> callbacks.context();
      case "GraphNode" -> graphNode();
      case "UnaryOperator" -> functions.unary();
      case "TernaryOperator" -> (TernaryOperator<Tensor>) (a, b, c) -> a.mul(b).add(c).sum();
      case "BiFunction" -> (BiFunction<Tensor, Tensor, Object>) (a, b) -> List.of(a.mul(b));
      case "TensorFunction" -> functions.several();
      case "InDims" -> functions.inDims();
      case "VmapOptions" -> functions.vmapOptions();
      case "VmapResult" -> functions.vmapResult();
      case "FuncGradOptions" -> functions.gradOptions();
      case "FuncJacobianOptions" -> functions.jacobianOptions();
      case "BinaryOperator" -> (BinaryOperator<Tensor>) (a, b) -> a.sub(b).abs();
      case "Object" -> numbers.oneOf("x", 1L, tensors.next(), objects.scalar(), Device.CPU);
      default -> composed(type);
    };
  }

  private Object array(Class<?> element) {
    if (element == long.class) {
      return numbers.nextLongs();
    }
    Object array = Array.newInstance(element, numbers.below(4));
    Tensor first = null;
    for (int i = 0; i < Array.getLength(array); i++) {
      if (!element.isPrimitive() && numbers.oneIn(60)) {
        continue;
      }
      boolean together = element == Tensor.class && first != null;
      Object value = together ? tensors.next(first) : value(element);
      first = value instanceof Tensor tensor ? tensor : null;
      Array.set(array, i, value);
    }
    return array;
  }

  private Tensor[] outs() {
    Tensor[] outs = new Tensor[1 + numbers.below(3)];
    Arrays.setAll(outs, i -> tensors.next());
    return outs;
  }

  /** A constant of an enumeration, or a record of random components where those are possible. */
  private Object composed(Class<?> type) {
    if (type.isEnum()) {
      return numbers.oneOf(type.getEnumConstants());
    }
    if (!type.isRecord()) {
      throw new IllegalStateException("no arguments of " + type);
    }
    Constructor<?> constructor = type.getConstructors()[0];
    for (int i = 0; i < 20; i++) {
      Object[] components =
          Arrays.stream(constructor.getParameterTypes()).map(this::value).toArray();
      try {
        return constructor.newInstance(components);
      } catch (ReflectiveOperationException refused) {
        // the next ones may do
      }
    }
    return null;
  }

  private Map<String, Tensor> named() {
    Map<String, Tensor> named = new HashMap<>();
    for (Tensor tensor : (Tensor[]) array(Tensor.class)) {
      named.put(numbers.oneOf(WORDS), tensor);
    }
    return named;
  }

  private static GraphNode graphNode() {
    return expOfLeaf().gradFn();
  }

  private static Tensor expOfLeaf() {
    Tensor leaf = Torch.ones(new long[] {2}, Torch.requiresGrad());
    return GradMode.enableGrad(() -> leaf.exp());
  }
}
