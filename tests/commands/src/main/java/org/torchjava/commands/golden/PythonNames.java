package org.torchjava.commands.golden;

import java.util.regex.Pattern;

/** The names that Python gives to types of tensors, where recorded messages have LibTorch's. */
final class PythonNames {
  private static final Pattern NATIVE =
      Pattern.compile("(Sparse)?CPU(Byte|Char|Double|Float|Int|Long|Short|Half)Type");

  private PythonNames() {}

  static String in(String message) {
    return NATIVE
        .matcher(message)
        .replaceAll(
            name ->
                (name.group(1) == null ? "torch." : "torch.sparse.") + name.group(2) + "Tensor");
  }
}
