package org.torchjava.tests.loading;

import org.torchjava.ForwardAD;
import org.torchjava.Function;
import org.torchjava.FunctionContext;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** Lets LibTorch call back for the first time for a forward derivative; for child processes. */
public final class FirstCallbackMain {
  private FirstCallbackMain() {}

  public static void main(String[] arguments) {
    try (var level = ForwardAD.dualLevel()) {
      Tensor dual = ForwardAD.makeDual(Torch.ones(1), Torch.tensor(new double[] {2}));
      System.out.println("tangent: " + ForwardAD.unpackDual(new Tripling().apply(dual)).tangent());
    }
  }

  private static final class Tripling extends Function {
    @Override
    protected Tensor[] forward(FunctionContext ctx, Tensor... inputs) {
      return tensors(inputs[0].mul(3));
    }

    @Override
    protected Tensor[] jvp(FunctionContext ctx, Tensor... gradInputs) {
      return tensors(gradInputs[0].mul(3));
    }
  }
}
