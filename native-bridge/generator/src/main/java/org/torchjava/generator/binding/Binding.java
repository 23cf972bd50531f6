package org.torchjava.generator.binding;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.generator.model.Schema;

/**
 * An operator with everything decided that the emitters need.
 *
 * @param schema the operator
 * @param parameters its parameters in the schema's order
 * @param cppResult what {@code at::_ops::*::call} returns, in C++
 * @param result how that travels
 * @param entry how it is entered
 */
public record Binding(
    Schema schema, List<Parameter> parameters, String cppResult, ResultKind result, Entry entry) {
  /** The parameter that receives a scalar or a tuple. */
  private static final Slot RETURNED = new Slot(CType.RETURNED_INT64S, "returned");

  public Binding {
    parameters = List.copyOf(parameters);
  }

  /**
   * The name of the C function.
   *
   * @return {@code tj_aten_add_Tensor}
   */
  public String cName() {
    return "tj_aten_" + schema.identifier();
  }

  /**
   * All parameters of the C function.
   *
   * @return those of the operator, and the array for the results where there is one
   */
  public List<Slot> slots() {
    List<Slot> slots = new ArrayList<>();
    parameters.forEach(parameter -> slots.addAll(parameter.slots()));
    if (result.isStored()) {
      slots.add(RETURNED);
    }
    return slots;
  }
}
