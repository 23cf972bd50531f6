package org.torchjava.generator.emit;

import java.util.List;

/** One kind of generated file. */
public interface Target {
  /**
   * Writes the files of one family.
   *
   * @param family the operators
   * @return the files, most often one
   */
  List<SourceFile> emit(FamilyBindings family);
}
