package org.torchjava.tests.lifecycle;

import java.util.ArrayList;
import java.util.List;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** Leaves tensors behind; for child processes with {@code -Dorg.torchjava.debug=leaks}. */
public final class LeakReportMain {
  private static final List<Tensor> HELD = new ArrayList<>();
  private static TensorScope neverClosed;

  private LeakReportMain() {}

  public static void main(String[] arguments) {
    for (int i = 0; i < 20; i++) {
      Torch.ones(1000); // garbage is no leak
    }
    for (int i = 0; i < 3; i++) {
      hold();
    }
    forgetAScope();
    useAfterClose();
  }

  private static void hold() {
    Tensor made = Torch.ones(1000);
    HELD.add(made);
    HELD.add(made.narrow(0, 0, 10));
  }

  private static void forgetAScope() {
    neverClosed = TensorScope.open();
    HELD.add(Torch.zeros(500));
  }

  private static void useAfterClose() {
    Tensor closed = Torch.ones(2);
    closed.close();
    try {
      closed.add(1);
    } catch (IllegalStateException e) {
      System.out.println("use: " + e.getMessage());
      System.out.println("cause: " + (e.getCause() == null ? "none" : e.getCause().getMessage()));
    }
  }
}
