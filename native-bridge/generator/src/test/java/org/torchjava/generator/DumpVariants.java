package org.torchjava.generator;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.torchjava.generator.model.Schema;
import org.torchjava.generator.model.SchemaDump;

/** Prints which operators are methods of tensors and which are functions, for {@code Variants}. */
final class DumpVariants {
  private DumpVariants() {}

  /**
   * Prints.
   *
   * @param args none
   */
  public static void main(String[] args) {
    Set<String> methods = namesIn(Tensor.class);
    Set<String> functions = namesIn(torch.class);
    Set<String> operators =
        SchemaDump.current().schemas().stream()
            .map(Schema::name)
            .collect(Collectors.toCollection(TreeSet::new));
    System.out.println("# Variants of LibTorch 2.10.0's operators: the public methods of");
    System.out.println("# org.bytedeco.pytorch.Tensor and org.bytedeco.pytorch.global.torch, read");
    System.out.println("# by org.torchjava.generator.DumpVariants from pytorch-2.10.0-1.5.13.jar.");
    for (String operator : operators) {
      String function = functions.contains(operator) ? " function" : "";
      String method = methods.contains(operator) ? " method" : "";
      if (!function.isEmpty() || !method.isEmpty()) {
        System.out.println(operator + function + method);
      }
    }
  }

  private static Set<String> namesIn(Class<?> type) {
    return Arrays.stream(type.getMethods()).map(Method::getName).collect(Collectors.toSet());
  }
}
