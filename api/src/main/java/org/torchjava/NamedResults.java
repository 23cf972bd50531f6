package org.torchjava;

/** The text of PyTorch's named results, {@code torch.return_types.max} and its relatives. */
final class NamedResults {
  private NamedResults() {}

  /**
   * The form is that of {@code torch/csrc/utils/structseq.cpp} in PyTorch 2.10.
   *
   * @param type the operator
   * @param namesAndValues names, each with its value behind it
   */
  static String text(String type, Object... namesAndValues) {
    StringBuilder text = new StringBuilder("torch.return_types." + type + "(");
    for (int i = 0; i < namesAndValues.length; i += 2) {
      text.append(i == 0 ? "\n" : ",\n")
          .append(namesAndValues[i])
          .append('=')
          .append(namesAndValues[i + 1]);
    }
    return text.append(')').toString();
  }
}
