package org.torchjava.generator.policy;

import org.torchjava.generator.model.Argument;

/** Ways in which a parameter, or what is done with it, differs from what its type suggests. */
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
  },
  /**
   * The type is what the schema says, but the operator is called past autograd's kernel where the
   * tensor, of which it returns a view, has no derivative.
   */
  VIEW {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.type().toString().equals("Tensor(a)");
    }
  },
  /**
   * The type is what the schema says, but the operator, which returns a new tensor, is called past
   * autograd's kernel where no tensor has a derivative.
   */
  NEW {
    @Override
    public boolean appliesTo(Argument argument) {
      return argument.type().toString().equals("Tensor");
    }
  };

  /**
   * Whether the quirk is about this parameter.
   *
   * @param argument a parameter of an operator with the quirk
   * @return true where it makes a difference
   */
  public abstract boolean appliesTo(Argument argument);
}
