package org.torchjava.generator.policy;

import org.torchjava.generator.model.Argument;

/** Ways in which a parameter's C++ argument differs from what its schema type alone suggests. */
public enum Quirk {
  /** {@code str} is a {@code Dimname}. */
  DIMNAME {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.type().shape().startsWith("str");
    }
  },
  /** A tensor that is written to is a {@code const Tensor&}, and so is the result. */
  CONST_TENSOR {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.type().shape().equals("Tensor") && argument.type().isMutable();
    }
  },
  /** {@code Tensor[]} is a {@code const IListRef<Tensor>&}. */
  TENSOR_LIST_REF {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.type().shape().equals("Tensor[]");
    }
  },
  /** {@code int} is a {@code DeviceIndex}, which has 8 bits. */
  DEVICE_INDEX {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.name().equals("device_index");
    }
  },
  /**
   * The type is what the schema says, but the tensor is asked that function transforms have
   * wrapped: no level has a rule for what Python reads without the dispatcher.
   */
  PROPERTY {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.name().equals("self");
    }
  };

  /**
   * Whether the quirk changes the type of this parameter.
   *
   * @param argument a parameter of an operator with the quirk
   * @return true where the type changes
   */
  public abstract boolean appliesTo(Argument argument);
}
