package org.torchjava.tests.loading;

import org.bytedeco.pytorch.Scalar;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;

/** Uses the presets, then torch-java, then the presets again; for child processes. */
public final class PresetsFirstMain {
  private PresetsFirstMain() {}

  public static void main(String[] arguments) {
    Tensor one = torch.torch_ones(1);
    ReportMain.main(arguments);
    System.out.println("presets: " + one.add(new Scalar(2)).item_float());
  }
}
