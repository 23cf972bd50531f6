package org.torchjava.tests.conformance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.DType.FLOAT64;
import static org.torchjava.DType.INT32;
import static org.torchjava.DType.INT64;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.torchjava.EighResult;
import org.torchjava.GeqrfResult;
import org.torchjava.LinAlgException;
import org.torchjava.Linalg;
import org.torchjava.LinalgSvdResult;
import org.torchjava.LstsqResult;
import org.torchjava.LuFactorResult;
import org.torchjava.LuResult;
import org.torchjava.QrResult;
import org.torchjava.Scalar;
import org.torchjava.SlogdetResult;
import org.torchjava.SvdResult;
import org.torchjava.Tensor;
import org.torchjava.TorchException;
import org.torchjava.TriangularSolveResult;

/** Products, determinants, inverses and factorizations of matrices. */
class LinearAlgebraTest {
  private static final Offset<Double> CLOSE = Offset.offset(1e-12);

  // The factorizations are tried on one matrix, symmetric and positive-definite, with determinant
  // 7.
  private static final Tensor A = matrix(2, 4, 1, 1, 2);

  private static Tensor matrix(long rows, double... elements) {
    return tensor(elements, FLOAT64).view(rows, -1);
  }

  private static void assertClose(Tensor actual, double... expected) {
    assertThat(actual.toDoubleArray()).containsExactly(expected, CLOSE);
  }

  private static void assertClose(Tensor actual, Tensor expected) {
    assertThat(actual.size()).containsExactly(expected.size());
    assertClose(actual, expected.toDoubleArray());
  }

  @Test
  void mmMultipliesMatrices() {
    Tensor product = matrix(2, 1, 2, 3, 4, 5, 6).mm(matrix(3, 1, 0, 0, 1, 1, 1));

    assertThat(product.size()).containsExactly(2, 2);
    assertClose(product, 4, 5, 10, 11);
    assertThat(ones(2, 2).requiresGrad_(true).mm(ones(2, 2)).gradFn().name())
        .isEqualTo("MmBackward0");
  }

  @Test
  void mmPassesGradientsToBothFactors() {
    Tensor x = matrix(1, 2, 3).requiresGrad_(true);
    Tensor y = matrix(2, 5, 7).requiresGrad_(true);

    x.mm(y).sum().backward();

    assertClose(x.grad(), 5, 7);
    assertClose(y.grad(), 2, 3);
  }

  @Test
  void matmulGoesByTheNumberOfDimensions() {
    Tensor vector = tensor(new double[] {1, 2}, FLOAT64);

    assertClose(vector.matmul(vector), 5);
    assertThat(vector.matmul(vector).dim()).isZero();
    assertClose(A.matmul(vector), 6, 5);
    assertClose(vector.matmul(A), 6, 5);
    assertClose(A.matmul(A), 17, 6, 6, 5);
    assertThat(ones(5, 1, 2, 3).matmul(ones(4, 3, 2)).size()).containsExactly(5, 4, 2, 2);
    assertThat(ones(2).requiresGrad_(true).matmul(ones(2)).gradFn().name())
        .isEqualTo("DotBackward0");
  }

  @Test
  void productsHaveFormsForEachRank() {
    Tensor u = tensor(1.0, 2.0);
    Tensor v = tensor(3.0, 4.0, 5.0);

    assertThat(u.dot(u).toDoubleArray()).containsExactly(5);
    assertThat(u.vdot(u).toDoubleArray()).containsExactly(5);
    assertThat(u.inner(u).toDoubleArray()).containsExactly(5);
    assertThat(u.outer(v).size()).containsExactly(2, 3);
    assertThat(u.outer(v).toDoubleArray()).containsExactly(3, 4, 5, 6, 8, 10);
    assertThat(ones(2, 3).mv(v).toDoubleArray()).containsExactly(12, 12);
    assertThat(ones(2, 2, 3).bmm(ones(2, 3, 1)).size()).containsExactly(2, 2, 1);
    assertThat(u.kron(v).toDoubleArray()).containsExactly(3, 4, 5, 6, 8, 10);
    assertThat(tensor(1L, 2L).dot(tensor(3L, 4L)).dtype()).isEqualTo(INT64);
  }

  @Test
  void crossProductsAreOfLengthThree() {
    Tensor x = tensor(1.0, 0.0, 0.0);
    Tensor y = tensor(0.0, 1.0, 0.0);

    assertThat(x.cross(y, 0).toDoubleArray()).containsExactly(0, 0, 1);
    assertThat(x.cross(y, -1).toDoubleArray()).containsExactly(0, 0, 1);
    assertThat(Linalg.cross(y, x).toDoubleArray()).containsExactly(0, 0, -1);
    assertThatThrownBy(() -> ones(2).cross(ones(2), 0))
        .isInstanceOf(TorchException.class)
        .hasMessage("linalg.cross: inputs dimension 0 must have length 3. Got 2 and 2");
  }

  @Test
  void fusedProductsAddToThisTensor() {
    Tensor identity = matrix(2, 1, 0, 0, 1);
    Tensor v = tensor(new double[] {1, 2}, FLOAT64);

    assertClose(identity.addmm(A, A), 18, 6, 6, 6);
    assertClose(identity.addmm(A, A, Scalar.of(0), Scalar.of(2)), 34, 12, 12, 10);
    assertClose(v.addmv(A, v), 7, 7);
    assertClose(identity.addr(v, v, Scalar.of(10), Scalar.of(1)), 11, 2, 2, 14);
    assertClose(identity.addbmm(A.unsqueeze(0), A.unsqueeze(0)), 18, 6, 6, 6);
    assertClose(identity.baddbmm(A.unsqueeze(0), A.unsqueeze(0)), 18, 6, 6, 6);
    Tensor target = identity.clone();
    assertThat(target.addmm_(A, A)).isSameAs(target);
    assertClose(target, 18, 6, 6, 6);
    Tensor integers = tensor(1L, 2L);
    assertThatThrownBy(() -> integers.addr(integers, integers, Scalar.of(0.5), Scalar.of(1)))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "For integral input tensors, argument beta must not be a floating point number.");
  }

  @Test
  void traceSumsTheDiagonal() {
    assertClose(A.trace(), 6);
    assertThat(ones(shape(2, 2), INT32).trace().dtype()).isEqualTo(INT64);
    assertThat(ones(2, 2).requiresGrad_(true).trace().gradFn().name()).isEqualTo("TraceBackward0");
    assertThatThrownBy(() -> ones(2, 2, 2).trace())
        .isInstanceOf(TorchException.class)
        .hasMessage("trace: expected a matrix, but got tensor with dim 3");
  }

  @Test
  void determinantsHaveThreeForms() {
    SlogdetResult parts = A.neg().slogdet();

    assertClose(A.det(), 7);
    assertClose(A.logdet(), Math.log(7));
    assertClose(parts.sign(), 1);
    assertClose(parts.logabsdet(), Math.log(7));
    assertClose(Linalg.det(A), 7);
    assertClose(Linalg.slogdet(matrix(1, -3)).sign(), -1);
    assertThatThrownBy(() -> ones(2, 3).det())
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "linalg.det: A must be batches of square matrices, but they are 2 by 3 matrices");
  }

  @Test
  void inversesUndoTheirMatrices() {
    assertClose(A.inverse(), 2 / 7.0, -1 / 7.0, -1 / 7.0, 4 / 7.0);
    assertClose(Linalg.inv(A), A.inverse());
    assertClose(A.pinverse(), A.inverse());
    assertClose(Linalg.pinv(A), A.inverse());
    assertClose(A.matrixPower(-1), A.inverse());
    assertClose(A.matrixPower(2), 17, 6, 6, 5);
    assertClose(Linalg.matrixPower(A, 2), 17, 6, 6, 5);
    assertClose(Linalg.pinv(A, 0.5, true), Linalg.pinv(A, 0.5, false));
    assertThat(Linalg.matrixRank(Linalg.pinv(A, 0.5, false)).longValue()).isEqualTo(1);
    assertClose(A.pinverse(0.5), Linalg.pinv(A, 0.5, false));
    assertClose(matrix(2, 0, 1, 0, 0).matrixExp(), 1, 1, 0, 1);
    assertClose(Linalg.matrixExp(matrix(2, 0, 1, 0, 0)), 1, 1, 0, 1);
    assertThat(ones(1, 1).requiresGrad_(true).inverse().gradFn().name())
        .isEqualTo("LinalgInvExBackward0");
    assertThatThrownBy(() -> ones(2, 2).inverse())
        .isInstanceOf(LinAlgException.class)
        .hasMessage(
            "linalg.inv: The diagonal element 2 is zero, the inversion could not be completed"
                + " because the input matrix is singular.");
  }

  @Test
  void trianglesAreCutAtADiagonal() {
    Tensor x = tensor(1L, 2L, 3L, 4L).view(2, 2);

    assertThat(x.tril().toLongArray()).containsExactly(1, 0, 3, 4);
    assertThat(x.triu().toLongArray()).containsExactly(1, 2, 0, 4);
    assertThat(x.tril(-1).toLongArray()).containsExactly(0, 0, 3, 0);
    assertThat(x.triu(1).toLongArray()).containsExactly(0, 2, 0, 0);
    assertThat(x.clone().tril_().toLongArray()).containsExactly(1, 0, 3, 4);
    assertThat(x.clone().triu_(1).toLongArray()).containsExactly(0, 2, 0, 0);
    assertThatThrownBy(() -> ones(2).tril())
        .isInstanceOf(TorchException.class)
        .hasMessage("tril: input tensor must have at least 2 dimensions");
  }

  @Test
  void diagonalsAreTakenAndMade() {
    Tensor x = tensor(1L, 2L, 3L, 4L).view(2, 2);

    assertThat(x.diag().toLongArray()).containsExactly(1, 4);
    assertThat(x.diag(1).toLongArray()).containsExactly(2);
    assertThat(tensor(1L, 2L).diag().toLongArray()).containsExactly(1, 0, 0, 2);
    assertThat(tensor(1L, 2L).diagEmbed().toLongArray()).containsExactly(1, 0, 0, 2);
    assertThat(tensor(1L, 2L).diagEmbed(1, 0, 1).size()).containsExactly(3, 3);
    assertThat(x.diagflat().size()).containsExactly(4, 4);
    assertThat(x.diagonal(-1, 0, 1).toLongArray()).containsExactly(3);
    x.diagonal().zero_();
    assertThat(x.toLongArray()).containsExactly(0, 2, 3, 0);
    assertThatThrownBy(() -> x.diagonal(0, 0, 0))
        .isInstanceOf(TorchException.class)
        .hasMessage("diagonal dimensions cannot be identical 0, 0");
    assertThatThrownBy(() -> ones(2).diagonal())
        .isInstanceOf(IndexOutOfBoundsException.class)
        .hasMessage("Dimension out of range (expected to be in range of [-1, 0], but got 1)");
  }

  @Test
  void systemsAreSolved() {
    Tensor b = matrix(2, 6, 5);

    assertClose(Linalg.solve(A, b), 1, 2);
    assertClose(Linalg.solve(A, b.view(2)), 1, 2);
    assertClose(Linalg.solve(A, b.t(), false), 1, 2);
    assertClose(Linalg.solveTriangular(A.triu(), b, true), 0.875, 2.5);
    assertClose(Linalg.solveTriangular(A, b, false, true, true), 6, -1);
    assertClose(b.triangularSolve(A, false, false, true).solution(), 6, -1);
    assertClose(b.choleskySolve(A.cholesky()), 1, 2);
    assertClose(b.choleskySolve(A.cholesky(true), true), 1, 2);
    TriangularSolveResult triangular = b.triangularSolve(A);
    assertClose(triangular.solution(), 0.875, 2.5);
    assertClose(triangular.clonedCoefficient().triu(), A.triu());
    LuFactorResult factors = Linalg.luFactor(A);
    assertThat(factors.pivots().dtype()).isEqualTo(INT32);
    assertClose(Linalg.luSolve(factors.lu(), factors.pivots(), b), 1, 2);
    assertClose(b.luSolve(factors.lu(), factors.pivots()), 1, 2);
    assertThatThrownBy(() -> Linalg.solve(ones(2, 2), ones(2)))
        .isInstanceOf(LinAlgException.class)
        .hasMessage("torch.linalg.solve: The solver failed because the input matrix is singular.");
  }

  @Test
  void leastSquaresFitALine() {
    Tensor points = matrix(3, 1, 0, 1, 1, 1, 2);

    LstsqResult fit = Linalg.lstsq(points, matrix(3, 1, 3, 5));

    assertClose(fit.solution(), 1, 2);
    assertThat(fit.rank().toLongArray()).containsExactly(2);
    assertClose(Linalg.lstsq(points, matrix(3, 1, 3, 5), null, "gelsd").solution(), 1, 2);
  }

  @Test
  void factorsMultiplyToTheirMatrix() {
    Tensor l = A.cholesky();
    QrResult qr = A.qr();
    SvdResult svd = A.svd();
    LinalgSvdResult newSvd = Linalg.svd(A);
    LuResult lu = Linalg.lu(A);

    assertClose(l.mm(l.t()), A);
    assertClose(l.triu(1), 0, 0, 0, 0);
    assertClose(Linalg.cholesky(A), l);
    assertClose(Linalg.cholesky(A, true), l.t());
    assertClose(l.choleskyInverse(), A.inverse());
    assertClose(l.t().choleskyInverse(true), A.inverse());
    assertClose(qr.q().mm(qr.r()), A);
    assertClose(qr.q().t().mm(qr.q()), 1, 0, 0, 1);
    assertClose(Linalg.qr(A).r(), qr.r());
    assertThat(Linalg.qr(A, "r").q().numel()).isZero();
    assertClose(svd.u().mm(svd.s().diag()).mm(svd.v().t()), A);
    assertClose(newSvd.u().mm(newSvd.s().diag()).mm(newSvd.vh()), A);
    assertClose(Linalg.svdvals(A), svd.s());
    assertThat(ones(3, 2).svd(false, true).u().size()).containsExactly(3, 3);
    assertThat(Linalg.svd(ones(3, 2), false).u().size()).containsExactly(3, 2);
    assertThat(ones(3, 2).qr(false).q().size()).containsExactly(3, 3);
    assertClose(lu.p().mm(lu.l()).mm(lu.u()), A);
  }

  @Test
  void householderVectorsMakeQ() {
    GeqrfResult packed = A.geqrf();

    Tensor q = packed.a().orgqr(packed.tau());

    assertClose(q.mm(packed.a().triu()), A);
    assertClose(packed.a().ormqr(packed.tau(), A, true, true), packed.a().triu());
  }

  @Test
  void eigenvaluesOfInfinitiesAreRefused() {
    for (double bad : new double[] {Double.POSITIVE_INFINITY, Double.NaN}) {
      assertThatThrownBy(() -> Linalg.eigvals(matrix(1, bad)))
          .isExactlyInstanceOf(TorchException.class)
          .hasMessage("torch.linalg.eigvals: input tensor should not contain infs or NaNs.");
    }
  }

  @Test
  void eigenvaluesComeWithVectors() {
    EighResult result = Linalg.eigh(A);
    Tensor values = result.eigenvalues();
    Tensor vectors = result.eigenvectors();

    assertClose(values, 3 - Math.sqrt(2), 3 + Math.sqrt(2));
    assertClose(A.mm(vectors), vectors.mul(values));
    assertClose(Linalg.eigvalsh(A), values);
    assertClose(Linalg.eigvalsh(A, "U"), values);
    assertClose(Linalg.eigh(A.triu(), "U").eigenvalues(), values);
    assertClose(Linalg.eigvals(A).real().sum(), 6);
    assertThat(Linalg.eig(A).eigenvectors().dtype()).isEqualTo(COMPLEX128);
  }

  @Test
  void normsAndRanksDescribeMatrices() {
    assertThat(Linalg.matrixRank(A).longValue()).isEqualTo(2);
    assertThat(Linalg.matrixRank(matrix(2, 1, 1, 1, 1)).longValue()).isEqualTo(1);
    assertThat(Linalg.matrixRank(A, 2, true).longValue()).isEqualTo(1);
    assertClose(Linalg.norm(A), Math.sqrt(22));
    assertClose(Linalg.norm(A, 1), 5);
    assertClose(Linalg.norm(A, "fro"), Math.sqrt(22));
    assertClose(Linalg.norm(A, 1, new long[] {1}, true), 5, 3);
    assertClose(Linalg.cond(A), (3 + Math.sqrt(2)) / (3 - Math.sqrt(2)));
    assertClose(Linalg.cond(A, 1), 25 / 7.0);
    assertClose(Linalg.cond(A, "fro"), 22 / 7.0);
    assertClose(Linalg.vecdot(A, A), 17, 5);
    assertClose(Linalg.vecdot(A, A, 0), 17, 5);
    assertClose(Linalg.multiDot(List.of(A, A, A.inverse())), A);
  }

  @Test
  void shapesThatDoNotFitAreNamed() {
    assertThatThrownBy(() -> ones(2, 3).mm(ones(2, 2)))
        .isInstanceOf(TorchException.class)
        .hasMessage("mat1 and mat2 shapes cannot be multiplied (2x3 and 2x2)");
    assertThatThrownBy(() -> ones(2, 3).mv(ones(2)))
        .isInstanceOf(TorchException.class)
        .hasMessage("size mismatch, got input (2), mat (2x3), vec (2)");
    assertThatThrownBy(() -> ones(3).dot(ones(2)))
        .isInstanceOf(TorchException.class)
        .hasMessage(
            "inconsistent tensor size, expected tensor [3] and src [2] to have the same number of"
                + " elements, but got 3 and 2 elements respectively");
    assertThatThrownBy(() -> ones(2, 2).dot(ones(2, 2)))
        .isInstanceOf(TorchException.class)
        .hasMessage("1D tensors expected, but got 2D and 2D tensors");
    assertThatThrownBy(() -> ones(2, 3).bmm(ones(2, 3, 4)))
        .isInstanceOf(TorchException.class)
        .hasMessage("batch1 must be a 3D tensor");
    assertThatThrownBy(() -> ones(2, 3).matmul(ones()))
        .isInstanceOf(TorchException.class)
        .hasMessage("both arguments to matmul need to be at least 1D, but they are 2D and 0D");
  }

  @Test
  void dtypesAreNotPromotedInProducts() {
    assertThat(A.mm(A).dtype()).isEqualTo(FLOAT64);
    assertThat(ones(2, 2).mm(ones(2, 2)).dtype()).isEqualTo(FLOAT32);
    assertThatThrownBy(() -> ones(shape(2, 3), INT64).mm(ones(3, 2)))
        .isInstanceOf(TorchException.class)
        .hasMessage("expected m1 and m2 to have the same dtype, but got: long int != float");
  }
}
