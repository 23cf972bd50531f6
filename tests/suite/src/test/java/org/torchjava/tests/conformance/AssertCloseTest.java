package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.FLOAT16;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.FLOAT8_E5M2;
import static org.torchjava.DType.UINT16;
import static org.torchjava.DType.UINT8;
import static org.torchjava.Torch.acos;
import static org.torchjava.Torch.cos;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;
import static org.torchjava.testing.TensorAssertions.assertClose;

import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Device;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.testing.CloseOptions;

/** Tensors that are close, and the words about those that are not: torch.testing.assert_close. */
class AssertCloseTest {
  private static final double NAN = Double.NaN;
  private static final double INFINITY = Double.POSITIVE_INFINITY;
  private static final CloseOptions USUAL = CloseOptions.defaults();

  private static void differ(Tensor actual, Tensor expected, String message) {
    differ(actual, expected, USUAL, message);
  }

  private static void differ(Tensor actual, Tensor expected, CloseOptions options, String message) {
    assertThatThrownBy(() -> assertClose(actual, expected, options))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage(message);
  }

  @Test
  void tensorsWithinTheTolerancesOfTheirDtypeAreClose() {
    Tensor x = tensor(1.0, 0.1, 0.01);
    assertClose(acos(cos(x)), x);
    assertClose(tensor(1.0), tensor(1.0 + 1e-6));
    assertClose(tensor(new double[] {1}, FLOAT64), tensor(new double[] {1 + 1e-8}, FLOAT64));
    assertClose(tensor(1, 2), tensor(1, 2));
    assertClose(tensor(INFINITY), tensor(INFINITY));
    assertClose(zeros(0), zeros(0));
    assertClose(ones(shape(2), requiresGrad()), ones(2));
  }

  @Test
  void theMessageCountsMismatchesAndNamesTheGreatestDifferences() {
    differ(
        tensor(1.0, 2.0, 3.0),
        tensor(1.0, 2.5, 3.0),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 3 (33.3%)
        Greatest absolute difference: 0.5 at index (1,) (up to 1e-05 allowed)
        Greatest relative difference: 0.20000000298023224 at index (1,) (up to 1.3e-06 allowed)""");
    differ(
        tensor(new double[][] {{1, 2}, {3, 4}}),
        tensor(new double[][] {{1, 2.1}, {0, 4}}),
        """
        Tensor-likes are not close!

        Mismatched elements: 2 / 4 (50.0%)
        Greatest absolute difference: 3.0 at index (1, 0) (up to 1e-05 allowed)
        Greatest relative difference: inf at index (1, 0) (up to 1.3e-06 allowed)""");
    Tensor one = zeros(16);
    one.indexPut_(1, Index.at(0));
    differ(
        zeros(16),
        one,
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 16 (6.2%)
        Greatest absolute difference: 1.0 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 1.0 at index (0,) (up to 1.3e-06 allowed)""");
  }

  @Test
  void everyDtypeHasItsTolerances() {
    differ(
        tensor(new double[] {1}, FLOAT64),
        tensor(new double[] {1.1}, FLOAT64),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 0.10000000000000009 at index (0,) (up to 1e-07 allowed)
        Greatest relative difference: 0.09090909090909098 at index (0,) (up to 1e-07 allowed)""");
    differ(
        tensor(new double[] {1}, FLOAT16),
        tensor(new double[] {1.1}, FLOAT16),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 0.099609375 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 0.090576171875 at index (0,) (up to 0.001 allowed)""");
    differ(
        tensor(new double[] {1}, BFLOAT16),
        tensor(new double[] {1.1}, BFLOAT16),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 0.1015625 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 0.09228515625 at index (0,) (up to 0.016 allowed)""");
    differ(
        tensor(new Complex[] {new Complex(1, 2)}),
        tensor(new Complex[] {new Complex(1, 3)}),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 1.0 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 0.3162277638912201 at index (0,) (up to 1.3e-06 allowed)""");
  }

  @Test
  void integersAndTruthValuesMustBeEqual() {
    differ(
        tensor(1, 2, 7),
        tensor(1, 5, 6),
        """
        Tensor-likes are not equal!

        Mismatched elements: 2 / 3 (66.7%)
        Greatest absolute difference: 3 at index (1,)
        Greatest relative difference: 0.6000000238418579 at index (1,)""");
    differ(
        tensor(new int[] {1, 200}, UINT8),
        tensor(new int[] {255, 200}, UINT8),
        """
        Tensor-likes are not equal!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: 254 at index (0,)
        Greatest relative difference: 0.9960784316062927 at index (0,)""");
    differ(
        tensor(true, false),
        tensor(true, true),
        """
        Tensor-likes are not equal!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: 1 at index (1,)
        Greatest relative difference: 1.0 at index (1,)""");
  }

  @Test
  void single0dElementsAreNamed() {
    differ(
        tensor(1.0),
        tensor(1.5),
        """
        Scalars are not close!

        Expected 1.5 but got 1.0.
        Absolute difference: 0.5 (up to 1e-05 allowed)
        Relative difference: 0.3333333333333333 (up to 1.3e-06 allowed)""");
    differ(
        tensor(true),
        tensor(false),
        """
        Scalars are not equal!

        Expected False but got True.
        Absolute difference: 1
        Relative difference: inf""");
  }

  @Test
  void nansAreCloseWhereTheOptionsSaySo() {
    assertClose(tensor(NAN, 1.0), tensor(NAN, 1.0), USUAL.equalNan(true));
    differ(
        tensor(NAN),
        tensor(NAN),
        """
        Scalars are not close!

        Expected nan but got nan.
        Absolute difference: nan (up to 1e-05 allowed)
        Relative difference: nan (up to 1.3e-06 allowed)""");
    differ(
        tensor(NAN, 1.0),
        tensor(NAN, 1.0),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: nan at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: nan at index (0,) (up to 1.3e-06 allowed)""");
  }

  @Test
  void tolerancesCanBeChosen() {
    assertClose(tensor(1.0, 2.0), tensor(1.0, 2.4), USUAL.rtol(0).atol(0.5));
    differ(
        tensor(1.0, 2.0),
        tensor(1.0, 3.0),
        USUAL.rtol(0).atol(0.5),
        """
        Tensor-likes are not close!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: 1.0 at index (1,) (up to 0.5 allowed)
        Greatest relative difference: 0.3333333432674408 at index (1,) (up to 0.0 allowed)""");
    differ(
        tensor(1.0, 2.0),
        tensor(1.0, 3.0),
        USUAL.rtol(0).atol(0),
        """
        Tensor-likes are not equal!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: 1.0 at index (1,)
        Greatest relative difference: 0.3333333432674408 at index (1,)""");
  }

  @Test
  void attributesAreComparedFirst() {
    String values = "The values for attribute ";
    differ(
        tensor(1.0).view(1),
        tensor(1.0).view(1, 1),
        values + "'shape' do not match: torch.Size([1]) != torch.Size([1, 1]).");
    differ(
        tensor(1.0), ones(1), values + "'shape' do not match: torch.Size([]) != torch.Size([1]).");
    differ(
        ones(1),
        tensor(true, false).to(UINT8).index(Index.at(0)).view(1),
        values + "'dtype' do not match: torch.float32 != torch.uint8.");
    differ(ones(1), ones(shape(1), Device.META), values + "'device' do not match: cpu != meta.");
    differ(
        ones(2).toSparse(),
        ones(2),
        values + "'layout' do not match: torch.sparse_coo != torch.strided.");
    differ(
        ones(2, 3),
        ones(3, 2).t(),
        USUAL.checkStride(true),
        values + "'stride()' do not match: (3, 1) != (1, 2).");
    differ(
        ones(2),
        ones(4).index(Index.step(2)),
        USUAL.checkStride(true),
        values + "'stride()' do not match: (1,) != (2,).");
  }

  @Test
  void attributesCanBeLeftOut() {
    assertClose(ones(1), tensor(new int[] {1}), USUAL.checkDtype(false));
    assertClose(tensor(new int[] {1}, UINT16), tensor(new int[] {1}), USUAL.checkDtype(false));
    assertClose(ones(1), ones(shape(1), Device.META), USUAL.checkDevice(false));
    assertClose(ones(2).toSparse(), ones(2), USUAL.checkLayout(false));
    assertClose(ones(2, 3), ones(3, 2).t());
  }

  @Test
  void eightBitFloatsAreComparedBitByBit() {
    Tensor actual = tensor(1.0, 2.0).to(FLOAT8_E5M2);
    assertClose(actual, actual.clone());
    differ(
        actual,
        tensor(1.0, 3.0).to(FLOAT8_E5M2),
        """
        Tensor-likes are not 'equal'!

        Mismatched elements: 1 / 2 (50.0%)
        The first mismatched element is at index (1,).""");
    differ(
        actual,
        actual,
        USUAL.rtol(0.1).atol(0.1),
        "Rtol=0.1 and atol=0.1 are not supported for bitwise comparison of low dimensional floats."
            + " Please use rtol=0.0 and atol=0.0.");
  }

  @Test
  void comparingChangesAndRecordsNothing() {
    Tensor x = ones(shape(2), requiresGrad());
    assertThatThrownBy(() -> assertClose(x, zeros(2)))
        .hasMessageStartingWith("Tensor-likes are not close!");
    assertThatCode(() -> x.sum().backward()).doesNotThrowAnyException();
    assertClose(x.grad(), ones(2));
  }
}
