package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.QINT8;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.quantizePerTensor;
import static org.torchjava.Torch.tensor;
import static org.torchjava.testing.TensorAssertions.assertClose;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.torchjava.Complex;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TypeException;
import org.torchjava.testing.CloseOptions;

/** Numbers, lists and maps, and sparse and quantized tensors in torch.testing.assert_close. */
class AssertCloseStructuresTest {
  private static final CloseOptions USUAL = CloseOptions.defaults();

  private static void differ(Object actual, Object expected, String message) {
    differ(actual, expected, USUAL, message);
  }

  private static void differ(Object actual, Object expected, CloseOptions options, String message) {
    assertThatThrownBy(() -> assertClose(actual, expected, options))
        .isExactlyInstanceOf(AssertionError.class)
        .hasMessage(message);
  }

  private static void refuse(Object actual, Object expected, String message) {
    assertThatThrownBy(() -> assertClose(actual, expected))
        .isExactlyInstanceOf(TypeException.class)
        .hasMessage(message);
  }

  @Test
  void numbersAreCloseAsThoseOfTheirDtypes() {
    assertClose(2 / Math.sqrt(2), Math.sqrt(2));
    assertClose(3, 3L);
    assertClose(1.5f, 1.5);
    assertClose(tensor(2.5).item(), 2.5);
    assertClose(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
    assertClose(Double.NaN, Double.NaN, USUAL.equalNan(true));
    differ(
        1.0,
        1.5,
        """
        Scalars are not close!

        Expected 1.5 but got 1.0.
        Absolute difference: 0.5 (up to 1e-07 allowed)
        Relative difference: 0.3333333333333333 (up to 1e-07 allowed)""");
    differ(
        1,
        0,
        """
        Scalars are not equal!

        Expected 0 but got 1.
        Absolute difference: 1
        Relative difference: inf""");
    differ(
        new Complex(1, 2),
        new Complex(1, 3),
        """
        Scalars are not close!

        Expected (1+3j) but got (1+2j).
        Absolute difference: 1.0 (up to 1e-07 allowed)
        Relative difference: 0.31622776601683794 (up to 1e-07 allowed)""");
    differ(
        1e-9,
        1e-10,
        USUAL.rtol(0).atol(0),
        """
        Scalars are not equal!

        Expected 1e-10 but got 1e-09.
        Absolute difference: 9.000000000000001e-10
        Relative difference: 9.0""");
    differ(
        Long.MIN_VALUE,
        Long.MAX_VALUE,
        """
        Scalars are not equal!

        Expected 9223372036854775807 but got -9223372036854775808.
        Absolute difference: 18446744073709551615
        Relative difference: 2.0""");
  }

  @Test
  void numbersAreOfTheSameType() {
    differ(1.0, 1, "The (d)types do not match: <class 'float'> != <class 'int'>.");
    assertClose(1.0, 1, USUAL.checkDtype(false));
    differ(
        1.5,
        1,
        USUAL.checkDtype(false),
        """
        Scalars are not close!

        Expected 1 but got 1.5.
        Absolute difference: 0.5 (up to 1e-07 allowed)
        Relative difference: 0.5 (up to 1e-07 allowed)""");
  }

  @Test
  void truthValuesAndNullAreThemselves() {
    assertClose(true, true);
    assertClose(null, null);
    differ(true, false, "Booleans mismatch: True is not False");
    differ(tensor(true).item(), Scalar.of(false), "Booleans mismatch: True is not False");
    differ(null, tensor(1.0), "None mismatch: None is not 1.0");
    differ(1, null, "None mismatch: 1 is not None");
  }

  @Test
  void listsAreComparedElementByElement() {
    assertClose(List.of(tensor(1.0), 2), List.of(tensor(1.0), 2));
    assertClose(new Tensor[] {ones(2)}, List.of(ones(2)));
    differ(
        List.of(tensor(1.0), tensor(2.0)),
        List.of(tensor(1.0), tensor(3.0)),
        """
        Scalars are not close!

        Expected 3.0 but got 2.0.
        Absolute difference: 1.0 (up to 1e-05 allowed)
        Relative difference: 0.3333333333333333 (up to 1.3e-06 allowed)

        The failure occurred for item [1]""");
    differ(
        List.of(1, List.of(2.0, 3.0)),
        List.of(1, List.of(2.0, 4.0)),
        """
        Scalars are not close!

        Expected 4.0 but got 3.0.
        Absolute difference: 1.0 (up to 1e-07 allowed)
        Relative difference: 0.25 (up to 1e-07 allowed)

        The failure occurred for item [1][1]""");
    differ(List.of(1), List.of(1, 2), "The length of the sequences mismatch: 1 != 2");
    differ(
        Arrays.asList(1, null),
        List.of(1, true),
        "None mismatch: None is not True\n\nThe failure occurred for item [1]");
  }

  @Test
  void mapsAreComparedKeyByKey() {
    assertClose(Map.of("a", ones(2), "b", 1), Map.of("b", 1, "a", ones(2)));
    differ(
        Map.of("a", 1, "b", List.of(1, 2)),
        Map.of("a", 1, "b", List.of(1, 3)),
        """
        Scalars are not equal!

        Expected 3 but got 2.
        Absolute difference: 1
        Relative difference: 0.3333333333333333

        The failure occurred for item ['b'][1]""");
    differ(
        Map.of("a", 1, "c", 2),
        Map.of("a", 1, "b", 3),
        """
        The keys of the mappings do not match:
        Missing keys in the actual mapping: ['b']
        Additional keys in the actual mapping: ['c']""");
  }

  @Test
  void theMessageCanBeReplacedOrExtended() {
    differ(ones(1), tensor(new double[] {2}), USUAL.msg("no"), "no");
    differ(
        List.of(true),
        List.of(false),
        USUAL.msg(text -> "Header\n\n" + text + "\n\nFooter"),
        """
        Header

        Booleans mismatch: True is not False

        The failure occurred for item [0]

        Footer""");
  }

  @Test
  void otherThingsCannotBeCompared() {
    String none = "No comparison pair was able to handle inputs of type ";
    refuse(tensor(1.0), 1.0, none + "<class 'torch.Tensor'> and <class 'float'>.");
    refuse("a", "a", none + "<class 'str'> and <class 'str'>.");
    refuse(List.of(1), ones(1), none + "<class 'list'> and <class 'torch.Tensor'>.");
    refuse(
        List.of(1, ones(1)),
        List.of(2, 1.0),
        none
            + "<class 'torch.Tensor'> and <class 'float'>.\n\n"
            + "The failure occurred for item [1]");
  }

  @Test
  void bothTolerancesAreGivenOrNone() {
    assertThatThrownBy(() -> assertClose(ones(1), ones(1), USUAL.rtol(0.1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Both 'rtol' and 'atol' must be either specified or omitted, but got no atol.");
    assertThatThrownBy(() -> assertClose(1, 1, USUAL.atol(0.1)))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Both 'rtol' and 'atol' must be either specified or omitted, but got no rtol.");
    assertThatThrownBy(() -> assertClose(1, 1, null))
        .isExactlyInstanceOf(NullPointerException.class)
        .hasMessage("options");
  }

  @Test
  void coordinatesMustBeEqualAndTheirValuesClose() {
    Tensor first = tensor(1.0, 0.0).toSparse();
    Tensor second = tensor(0.0, 1.0).toSparse();
    assertClose(second, tensor(0.0, 1.0 + 1e-6).toSparse());
    differ(
        ones(2).toSparse(),
        first,
        "The number of specified values in sparse COO tensors does not match: 2 != 1");
    differ(
        second,
        first,
        """
        Sparse COO indices are not equal!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 1 at index (0, 0)
        Greatest relative difference: inf at index (0, 0)""");
    differ(
        second,
        tensor(0.0, 2.0).toSparse(),
        """
        Sparse COO values are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 1.0 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 0.5 at index (0,) (up to 1.3e-06 allowed)""");
    differ(
        ones(2, 2).toSparse(1),
        ones(2, 2).toSparse(),
        "The number of sparse dimensions in sparse COO tensors does not match: 1 != 2");
  }

  @Test
  void compressedIndicesMustBeEqualAndTheirValuesClose() {
    Tensor x = tensor(new double[][] {{0, 1}});
    Tensor y = tensor(new double[][] {{2, 0}});
    assertClose(x.toSparseCsr(), x.toSparseCsr());
    differ(
        x.toSparseCsr(),
        x.mul(2).toSparseCsr(),
        """
        Sparse CSR values are not close!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 1.0 at index (0,) (up to 1e-05 allowed)
        Greatest relative difference: 0.5 at index (0,) (up to 1.3e-06 allowed)""");
    differ(
        x.toSparseCsr(),
        y.toSparseCsr(),
        """
        Sparse CSR col_indices are not equal!

        Mismatched elements: 1 / 1 (100.0%)
        Greatest absolute difference: 1 at index (0,)
        Greatest relative difference: inf at index (0,)""");
    differ(
        x.toSparseCsc(),
        y.toSparseCsc(),
        """
        Sparse CSC ccol_indices are not equal!

        Mismatched elements: 1 / 3 (33.3%)
        Greatest absolute difference: 1 at index (1,)
        Greatest relative difference: 1.0 at index (1,)""");
    differ(
        ones(1, 2).toSparseCsr(),
        y.toSparseCsr(),
        "The number of specified values in sparse CSR tensors does not match: 2 != 1");
  }

  @Test
  void quantizedTensorsAreComparedByTheirRealValues() {
    Tensor x = quantizePerTensor(tensor(1.0, 2.0), 1.0, 0, QINT8);
    assertClose(x, x);
    differ(
        x,
        quantizePerTensor(tensor(1.0, 3.0), 1.0, 0, QINT8),
        """
        Quantized tensor-likes are not close!

        Mismatched elements: 1 / 2 (50.0%)
        Greatest absolute difference: 1.0 at index (1,) (up to 1e-05 allowed)
        Greatest relative difference: 0.3333333432674408 at index (1,) (up to 1.3e-06 allowed)""");
    differ(
        x,
        tensor(1.0, 2.0),
        "The values for attribute 'is_quantized' do not match: True != False.");
  }

  @Test
  void theLayoutOfOneDnnIsNotSupported() {
    Tensor x = ones(2, 2).toMkldnn();
    assertThatThrownBy(() -> assertClose(x, x))
        .isExactlyInstanceOf(IllegalArgumentException.class)
        .hasMessage("Unsupported tensor layout torch._mkldnn");
  }
}
