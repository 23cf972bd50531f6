package org.torchjava.testing;

import java.util.Objects;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/**
 * Assertions that tensors and numbers are close, with the rules and messages of {@code
 * torch.testing} (torch/testing/_comparison.py; see <a
 * href="https://docs.pytorch.org/docs/2.10/testing.html">torch.testing</a>).
 *
 * <p>What is compared stays as it is; nothing is recorded for gradients. Any thread may compare
 * tensors that no other one writes to.
 */
public final class TensorAssertions {
  private TensorAssertions() {}

  /**
   * Asserts that two tensors or numbers are close, with the tolerances of their dtypes, or two
   * lists or maps of them.
   *
   * @param actual a {@code Tensor}, a number ({@code Number}, {@code Complex}, {@code Scalar} or
   *     {@code Boolean}), null, or a {@code List}, array or {@code Map} of such
   * @param expected the same kind of thing
   * @throws AssertionError if they are not close, or differ in shape, dtype, device or layout
   * @throws org.torchjava.TypeException if they are things that cannot be compared
   * @throws IllegalArgumentException for tensors of oneDNN's layout
   */
  public static void assertClose(Object actual, Object expected) {
    assertClose(actual, expected, CloseOptions.defaults());
  }

  /**
   * Asserts that two tensors or numbers are close, or two lists or maps of them.
   *
   * <p>Numbers are close if {@code |actual - expected| <= atol + rtol * |expected|}; infinities, if
   * they are equal. Lists, arrays and maps are compared element by element. The indices of sparse
   * tensors must be equal; coordinates are coalesced before. Quantized tensors are compared by
   * their real values. Of tensors on the meta device only the attributes are compared.
   *
   * @param actual a {@code Tensor}, a number ({@code Number}, {@code Complex}, {@code Scalar} or
   *     {@code Boolean}), null, or a {@code List}, array or {@code Map} of such
   * @param expected the same kind of thing
   * @param options tolerances, and what else is to be compared
   * @throws AssertionError if they are not close, or differ in what is to be compared
   * @throws org.torchjava.TypeException if they are things that cannot be compared
   * @throws IllegalArgumentException for tensors of oneDNN's layout, and if the options have one
   *     tolerance alone
   */
  public static void assertClose(Object actual, Object expected, CloseOptions options) {
    Objects.requireNonNull(options, "options");
    try (TensorScope scope = TensorScope.open();
        var off = Torch.noGrad()) {
      for (Pair pair : new Pairs(options).of(actual, expected)) {
        String mismatch = pair.mismatch();
        if (mismatch != null) {
          throw new AssertionError(options.text(mismatch + pair.item()));
        }
      }
    }
  }
}
