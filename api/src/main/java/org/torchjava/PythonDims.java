package org.torchjava;

import java.util.Collections;
import java.util.List;

/** Dimensions and structures of arguments in the words of Python. */
final class PythonDims {
  private PythonDims() {}

  /** One number, or a tuple of several, with None for null. */
  static String text(List<Integer> dims) {
    List<String> texts = dims.stream().map(dim -> dim == null ? "None" : dim.toString()).toList();
    return dims.size() == 1 ? texts.get(0) : "(" + String.join(", ", texts) + ")";
  }

  /** How a tuple of so many leaves prints (torch/utils/_pytree.py, 2.10). */
  static String treeSpec(int leaves) {
    return "TreeSpec(tuple, None, ["
        + String.join(",\n  ", Collections.nCopies(leaves, "*"))
        + "])";
  }

  /** The structure of dimensions that are one number or a tuple. */
  static String treeSpec(List<Integer> dims) {
    return dims.size() == 1 ? "*" : treeSpec(dims.size());
  }

  /** The short form of a structure: one leaf, or a tuple of several. */
  static String stars(int leaves) {
    return leaves == 1 ? "*" : "(" + String.join(", ", Collections.nCopies(leaves, "*")) + ")";
  }
}
