package org.torchjava.tests.errors.random;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Executable;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.torchjava.Autograd;
import org.torchjava.Complex;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.Functional;
import org.torchjava.Generator;
import org.torchjava.GradMode;
import org.torchjava.GraphNode;
import org.torchjava.Index;
import org.torchjava.Init;
import org.torchjava.Linalg;
import org.torchjava.Parameter;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorOptions;
import org.torchjava.TensorScope;
import org.torchjava.Torch;
import org.torchjava.print.PrintOptions;

/** What users can call: the public methods and constructors of the API's classes. */
final class PublicMethods {
  static final List<Class<?>> CLASSES =
      List.of(
          Tensor.class,
          Torch.class,
          Linalg.class,
          Functional.class,
          Init.class,
          Autograd.class,
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
          GraphNode.class,
          PrintOptions.class);

  /** What is not called, with the reason. */
  private static final Map<String, String> LEFT_OUT =
      Map.of(
          "Torch.setNumThreads", "a huge number starts that many threads, as in PyTorch",
          "DType.valueOf", "comes from the compiler",
          "DType.values", "comes from the compiler",
          "Parameter.*", "has the methods of Tensor, which are called as such");

  /**
   * Methods that have stood millions of random calls. The others are not called yet: some of their
   * operators end the process for arguments that are still to be found and refused.
   */
  private static final Set<String> EXAMINED = names("examined-methods.txt");

  private PublicMethods() {}

  /** Everything to call on one class, in an order that does not depend on the JVM. */
  static List<Executable> of(Class<?> type) {
    return Stream.<Executable>concat(
            Stream.of(type.getMethods()).filter(PublicMethods::isOfTheApi),
            Stream.of(type.getConstructors()))
        .filter(executable -> !isLeftOut(type, executable))
        .sorted(Comparator.comparing(Executable::toGenericString))
        // The topics of Torch and Linalg are public members of classes that are not public.
        .peek(AccessibleObject::trySetAccessible)
        .toList();
  }

  private static boolean isOfTheApi(Method method) {
    return !method.isSynthetic()
        && method.getDeclaringClass().getPackageName().startsWith("org.torchjava");
  }

  private static boolean isLeftOut(Class<?> type, Executable executable) {
    String className = type.getSimpleName();
    if (executable instanceof Method && !EXAMINED.contains(executable.getName())) {
      return true;
    }
    return LEFT_OUT.containsKey(className + "." + executable.getName())
        || executable instanceof Method && LEFT_OUT.containsKey(className + ".*");
  }

  /** Everything to call on all classes, in a new random order. */
  static List<Executable> shuffled(List<Class<?>> classes, Random random) {
    List<Executable> all = new ArrayList<>();
    classes.forEach(type -> all.addAll(of(type)));
    Collections.shuffle(all, random);
    return all;
  }

  private static Set<String> names(String resource) {
    try (InputStream in = PublicMethods.class.getResourceAsStream(resource)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .collect(Collectors.toSet());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
