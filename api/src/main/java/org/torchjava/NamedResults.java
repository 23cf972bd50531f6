package org.torchjava;

/** The text of PyTorch's named results, {@code torch.return_types.max} and its relatives. */
final class NamedResults {
  private NamedResults() {}

  /** The form is that of {@code torch/csrc/utils/structseq.cpp} in PyTorch 2.10. */
  static String text(
      String type, String firstName, Tensor first, String secondName, Tensor second) {
    return "torch.return_types."
        + type
        + "(\n"
        + firstName
        + "="
        + first
        + ",\n"
        + secondName
        + "="
        + second
        + ")";
  }
}
