package org.torchjava.commands.fuzz;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.torchjava.AnomalyMode;
import org.torchjava.Autograd;
import org.torchjava.AutogradFunctional;
import org.torchjava.Checkpoint;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Fft;
import org.torchjava.Finfo;
import org.torchjava.Foreach;
import org.torchjava.ForwardAD;
import org.torchjava.Func;
import org.torchjava.FuncGradOptions;
import org.torchjava.FuncJacobianOptions;
import org.torchjava.FunctionContext;
import org.torchjava.Functional;
import org.torchjava.Generator;
import org.torchjava.GradMode;
import org.torchjava.GradOptions;
import org.torchjava.GraphDrawing;
import org.torchjava.GraphDrawingOptions;
import org.torchjava.GraphEdge;
import org.torchjava.GraphNode;
import org.torchjava.Iinfo;
import org.torchjava.InDims;
import org.torchjava.Index;
import org.torchjava.InferenceMode;
import org.torchjava.Init;
import org.torchjava.Linalg;
import org.torchjava.Out;
import org.torchjava.Parameter;
import org.torchjava.RemovableHandle;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Scalar;
import org.torchjava.Sparse;
import org.torchjava.Special;
import org.torchjava.Tensor;
import org.torchjava.TensorFunction;
import org.torchjava.TensorOptions;
import org.torchjava.TensorScope;
import org.torchjava.ThreadState;
import org.torchjava.Torch;
import org.torchjava.VmapInfo;
import org.torchjava.VmapOptions;
import org.torchjava.VmapResult;
import org.torchjava.print.PrintOptions;
import org.torchjava.testing.GradCheck;
import org.torchjava.testing.TensorAssertions;

/** What users can call: the public methods and constructors of the API's classes. */
final class PublicMethods {
  static final List<Class<?>> CLASSES =
      List.of(
          Tensor.class,
          Torch.class,
          Linalg.class,
          Fft.class,
          Special.class,
          Functional.class,
          Sparse.class,
          Foreach.class,
          Out.class,
          Init.class,
          Autograd.class,
          Func.class,
          TensorFunction.class,
          InDims.class,
          VmapOptions.class,
          VmapInfo.class,
          VmapResult.class,
          FuncGradOptions.class,
          FuncJacobianOptions.class,
          AutogradFunctional.class,
          ForwardAD.class,
          Generator.class,
          Index.class,
          TensorScope.class,
          Scalar.class,
          Complex.class,
          Device.class,
          DType.class,
          TensorOptions.class,
          Parameter.class,
          GradMode.class,
          InferenceMode.class,
          GraphNode.class,
          GraphEdge.class,
          RemovableHandle.class,
          AnomalyMode.class,
          SavedTensorsHooks.class,
          Checkpoint.class,
          FunctionContext.class,
          GradOptions.class,
          GraphDrawing.class,
          GraphDrawingOptions.class,
          ThreadState.class,
          Finfo.class,
          Iinfo.class,
          TensorAssertions.class,
          GradCheck.class,
          PrintOptions.class);

  /** What is not called, as patterns of class and method, with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.ofEntries(
          Map.entry("Torch.(svd|pca)Lowrank", "loops as often as its argument niter says"),
          Map.entry(
              "Torch.((use|set)Deterministic.*|setWarnAlways)",
              "later calls would fail, or warn each time"),
          Map.entry(
              "Torch.setNum(Interop)?Threads",
              "later calls would run on dozens of threads; see ModesTest"),
          Map.entry(
              "(Torch|Out).fromFile",
              "a later call shortens the file that an earlier one has mapped"),
          Map.entry(
              "(InDims|VmapResult|(Vmap|FuncGrad|FuncJacobian)Options).(InDims|VmapResult|.*Options)",
              "takes a list of numbers, which looks like a list of tensors"),
          Map.entry(
              "ForwardAD.enterDualLevel",
              "dual tensors that it leaves are refused on other threads; see DualLevelThreadsTest"),
          Map.entry(
              "GradCheck.*",
              "calls its function for each element of its inputs; see GradCheckTest"),
          Map.entry("DType.valueOf", "comes from the compiler"),
          Map.entry("DType.values", "comes from the compiler"),
          Map.entry(
              "Parameter\\.(?!Parameter).*",
              "has the methods of Tensor, which are called as such"));

  /** To look into some methods only: a pattern of class and method. */
  private static final Pattern ONLY =
      Pattern.compile(System.getProperty("org.torchjava.tests.methods", ".*"));

  private PublicMethods() {}

  /** Everything to call on one class, in an order that does not depend on the JVM. */
  static List<Executable> of(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.of(type.getMethods()).filter(PublicMethods::isOfTheApi),
            Stream.of(type.getConstructors()))
        .filter(executable -> isCalled(type, executable))
        .sorted(Comparator.comparing(Executable::toGenericString))
        // The topics of Torch and Linalg are public members of classes that are not public.
        .peek(AccessibleObject::trySetAccessible)
        .toList();
  }

  private static boolean isOfTheApi(Method method) {
    return !method.isSynthetic()
        && method.getDeclaringClass().getPackageName().startsWith("org.torchjava");
  }

  private static boolean isCalled(Class<?> type, Executable executable) {
    String method = executable instanceof Method ? executable.getName() : type.getSimpleName();
    String name = type.getSimpleName() + "." + method;
    return LEFT_OUT.keySet().stream().noneMatch(name::matches) && ONLY.matcher(name).matches();
  }

  /** Everything to call on all classes, in a new random order. */
  static List<Executable> shuffled(List<Class<?>> classes, Random random) {
    List<Executable> all = new ArrayList<>();
    classes.forEach(type -> all.addAll(of(type)));
    Collections.shuffle(all, random);
    return all;
  }
}
