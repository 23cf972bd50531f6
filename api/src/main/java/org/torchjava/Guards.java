package org.torchjava;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Arguments with which LibTorch 2.10 never returns or ends the process: refused beforehand. */
final class Guards extends WindowGuards {
  private static final Set<DType> LAPACK_DTYPES =
      Set.of(DType.FLOAT32, DType.FLOAT64, DType.COMPLEX64, DType.COMPLEX128);

  private static final long LARGEST_OFFSET = 1L << 58;

  private static final long[] LAST_TWO = {-2, -1};

  private Guards() {}

  /** Negative powers are those of the inverse; with this one, which has no negation, it loops. */
  static void matrixPower(long n) {
    if (n == Long.MIN_VALUE) {
      throw new IllegalArgumentException("matrix_power: the exponent " + n + " is out of range");
    }
  }

  /** LAPACK's geev corrupts the heap when it meets an infinity; eig looks for them, eigvals not. */
  static void eigvals(Tensor a) {
    requireFinite(a, "torch.linalg.eigvals");
  }

  /** LAPACK's gelsd and gelss loop for ever over infinities, and so does pinv, the gradient. */
  static void lstsq(Tensor a, Tensor b, String driver) {
    Objects.requireNonNull(a, "input");
    Objects.requireNonNull(b, "b");
    boolean singularValues = "gelsd".equals(driver) || "gelss".equals(driver);
    if (singularValues || a.requiresGrad() || b.requiresGrad()) {
      requireFinite(a, "torch.linalg.lstsq");
    }
  }

  /** LAPACK's gesdd, asked for singular vectors, finds NaNs but loops for ever over infinities. */
  static void svd(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (!reachesLapack(a) || a.dim() < 2) {
      return;
    }
    try (Tensor infinite = a.isinf();
        Tensor any = infinite.any()) {
      if (!any.booleanValue()) {
        return;
      }
    }
    String batch = a.dim() == 2 ? "" : "(Batch element " + firstNonFinite(a) + "): ";
    throw new LinAlgException(
        "linalg.svd: "
            + batch
            + "The algorithm failed to converge because the input matrix contained non-finite"
            + " values.");
  }

  /** torch.svd: singular vectors, or values alone. */
  static void svd(Tensor a, boolean computeUv) {
    if (computeUv) {
      svd(a);
    } else {
      svdvals(a);
    }
  }

  /** Singular values alone come without vectors, except where a gradient will need them. */
  static void svdvals(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (a.requiresGrad() && GradMode.isEnabled()) {
      svd(a);
    }
  }

  /** Hermitian matrices are taken apart by another function. */
  static void pinv(Tensor a, boolean hermitian) {
    Objects.requireNonNull(a, "input");
    if (!hermitian) {
      svd(a);
    }
  }

  static void matrixRank(Tensor a, boolean hermitian) {
    Objects.requireNonNull(a, "input");
    if (!hermitian) {
      svdvals(a);
    }
  }

  /** Norms made of singular values; condition numbers are norms too, of 2 when none is named. */
  static void matrixNorm(Tensor a, Object ord) {
    matrixNorm(a, ord == null ? 2.0 : ord, LAST_TWO);
  }

  /** The norm of a vector has the same orders, but no matrix. */
  static void matrixNorm(Tensor a, Object ord, Object dim) {
    Objects.requireNonNull(a, "input");
    int dims = dim == null ? a.dim() : dim instanceof long[] list ? list.length : 1;
    if (dims == 2 && ofSingularValues(ord)) {
      svdvals(a);
    }
  }

  private static boolean ofSingularValues(Object ord) {
    if (ord instanceof Scalar scalar) {
      return scalar.kind() != Scalar.COMPLEX && Math.abs(scalar.toDouble()) == 2;
    }
    return ord instanceof Number number ? Math.abs(number.doubleValue()) == 2 : "nuc".equals(ord);
  }

  /**
   * Lists that go together. LibTorch compares them in the kernels alone, and autograd before these
   * reads beyond the shorter one; the messages are those of ForeachUtils.h, 2.10.
   */
  static void sameLength(int first, int... others) {
    if (first == 0) {
      throw new TorchException("Tensor list must have at least one tensor.");
    }
    for (int other : others) {
      if (other != first) {
        throw new TorchException(
            "Tensor lists must have the same number of tensors, got " + first + " and " + other);
      }
    }
  }

  /** Names of dimensions need dimensions. */
  static void named(Tensor a) {
    Objects.requireNonNull(a, "input");
    if (a.dim() == 0) {
      throw new TorchException("a 0-d tensor has no dimensions to name");
    }
  }

  /** Operators that look at the first of several tensors before they count them. */
  static void some(Object tensors) {
    if (array(tensors).length == 0) {
      throw new TorchException("expected a non-empty list of Tensors");
    }
  }

  /** See {@link RangeGuards}. */
  static void arange(Object end, Object options) {
    arange(0L, end, 1L, options);
  }

  static void arange(Object start, Object end, Object options) {
    arange(start, end, 1L, options);
  }

  static void arange(Object start, Object end, Object step, Object options) {
    RangeGuards.arange(
        scalar(start, "start"), scalar(end, "end"), scalar(step, "step"), dtype(options));
  }

  static void range(Object start, Object end, Object options) {
    range(start, end, 1L, options);
  }

  static void range(Object start, Object end, Object step, Object options) {
    RangeGuards.range(
        scalar(start, "start"), scalar(end, "end"), scalar(step, "step"), dtype(options));
  }

  private static DType dtype(Object options) {
    return options instanceof Out out
        ? out.tensor(0).dtype()
        : CreationOptions.dtype((TensorOptions) options);
  }

  private static Scalar scalar(Object value, String name) {
    Objects.requireNonNull(value, name);
    if (value instanceof Scalar scalar) {
      return scalar;
    }
    if (value instanceof Boolean truth) {
      return Scalar.of(truth.booleanValue());
    }
    return value instanceof Long whole
        ? Scalar.of(whole.longValue())
        : Scalar.of(((Number) value).doubleValue());
  }

  /**
   * A view that was asked for with these sizes. Next to a size of 0, which makes it empty, expand
   * and as_strided let negative ones through, and no other function expects them.
   */
  static Tensor viewed(Tensor view, long... wanted) {
    if (Arrays.stream(wanted).allMatch(size -> size >= 0)) {
      return view;
    }
    long[] sizes = view.size();
    for (long size : sizes) {
      if (size < 0) {
        view.close();
        throw new TorchException(
            "Trying to create tensor with negative dimension "
                + size
                + ": "
                + Arrays.toString(sizes));
      }
    }
    return view;
  }

  /** LibTorch computes the end of the memory that a view needs without a look at overflow. */
  static void strided(long[] size, long[] stride, Object storageOffset) {
    if (Arrays.stream(size).anyMatch(length -> length == 0)) {
      return;
    }
    try {
      long last = storageOffset == null ? 0 : (Long) storageOffset;
      for (int i = 0; i < Math.min(size.length, stride.length); i++) {
        last = Math.addExact(last, Math.multiplyExact(size[i] - 1, stride[i]));
      }
      if (last < LARGEST_OFFSET) {
        return;
      }
    } catch (ArithmeticException overflow) {
      // no memory reaches that far either
    }
    throw new TorchException(
        "a tensor of size "
            + Arrays.toString(size)
            + " with strides "
            + Arrays.toString(stride)
            + " reaches beyond any memory");
  }

  /** Noise goes with each element of the input, and so does a result, which is not resized. */
  static void noise(Tensor input, Object noise) {
    Objects.requireNonNull(input, "input");
    Objects.requireNonNull(noise, "noise");
    for (Tensor each : noise instanceof Out out ? out.tensors() : new Tensor[] {(Tensor) noise}) {
      if (!Arrays.equals(each.size(), input.size()) || !each.isContiguous()) {
        throw new TorchException(
            "noise tensor shape must match self tensor shape, and be contiguous. Got self.shape = "
                + Arrays.toString(input.size())
                + " noise.shape = "
                + Arrays.toString(each.size()));
      }
    }
  }

  /** What got sizes of its own: see {@link MemoryBounds}. */
  static Tensor bounded(Tensor written) {
    return MemoryBounds.check(written);
  }

  /** Recurrent cells split the rows of their weights into gates, and count on getting them all. */
  static void gruGates(Tensor inputWeights, Tensor hiddenWeights) {
    gates(3, inputWeights, hiddenWeights);
  }

  static void gruGates(Object parameters) {
    gates(3, array(parameters));
  }

  static void lstmGates(Tensor inputWeights, Tensor hiddenWeights) {
    gates(4, inputWeights, hiddenWeights);
  }

  static void lstmGates(Object parameters) {
    gates(4, array(parameters));
  }

  /** Recurrent layers over sequences that are packed together. */
  static void packed(Tensor batchSizes, Object parameters, long layers) {
    Objects.requireNonNull(batchSizes, "batchSizes");
    if (batchSizes.dim() != 1 || batchSizes.dtype() != DType.INT64) {
      throw new TorchException(
          "expected batch_sizes to be a 1D tensor of torch.int64, but got "
              + batchSizes.dtype()
              + " of size "
              + Arrays.toString(batchSizes.size()));
    }
    layers(parameters, layers);
  }

  static void layers(Object parameters, long layers) {
    if (layers < 1 || array(parameters).length < 2 * layers) {
      throw new TorchException(
          "expected at least one layer and two parameters for each, but got "
              + layers
              + " layers and "
              + array(parameters).length
              + " parameters");
    }
  }

  /** Tensors that have memory of their own, which sparse ones do not. */
  static void dense(Tensor input) {
    Objects.requireNonNull(input, "input");
    if (input.layout() != Layout.STRIDED) {
      throw new TorchException("expected a torch.strided tensor, but got " + input.layout());
    }
  }

  private static Object[] array(Object tensors) {
    return tensors instanceof List<?> list ? list.toArray() : (Object[]) tensors;
  }

  private static void gates(int gates, Object... parameters) {
    for (Object parameter : parameters) {
      if (parameter instanceof Tensor weights
          && weights.dim() > 0
          && weights.size(0) % gates != 0) {
        throw new TorchException(
            "expected a multiple of "
                + gates
                + " rows in each weight, one part for each gate, but got size "
                + Arrays.toString(weights.size()));
      }
    }
  }

  /** Sizes of what is made or resized: see {@link #viewed}. */
  static void sizes(long... sizes) {
    Objects.requireNonNull(sizes, "size");
    for (long size : sizes) {
      if (size < 0) {
        throw new TorchException(
            "Trying to create tensor with negative dimension "
                + size
                + ": "
                + Arrays.toString(sizes));
      }
    }
  }

  /** The factors of a matrix come with one pivot for each of the shorter side, batch by batch. */
  static void luUnpack(Tensor data, Tensor pivots) {
    Objects.requireNonNull(data, "luData");
    Objects.requireNonNull(pivots, "luPivots");
    if (data.dim() < 2) {
      return; // refused by LibTorch
    }
    long[] expected = Arrays.copyOf(data.size(), data.dim() - 1);
    expected[data.dim() - 2] = Math.min(data.size(-2), data.size(-1));
    if (!Arrays.equals(expected, pivots.size())) {
      throw new TorchException(
          "expected LU_pivots of size "
              + Arrays.toString(expected)
              + " for LU_data of size "
              + Arrays.toString(data.size())
              + ", but got "
              + Arrays.toString(pivots.size()));
    }
  }

  /** The bags begin at positions in a list. */
  static void bags(Tensor offsets) {
    Objects.requireNonNull(offsets, "offsets");
    if (offsets.dim() != 1) {
      throw new IllegalArgumentException(
          "offsets has to be a 1D Tensor, but got Tensor of dimension " + offsets.dim());
    }
  }

  /** Channels are divided by their number. */
  static void groups(long groups) {
    if (groups <= 0) {
      throw new TorchException(
          "Number of groups to divide channels in must be positive. Value of groups:" + groups);
    }
  }

  private static long firstNonFinite(Tensor a) {
    try (Tensor finite = a.isfinite();
        Tensor matrices = finite.flatten(-2, -1);
        Tensor all = matrices.all(-1);
        Tensor batch = all.ravel();
        Tensor non = batch.logicalNot();
        Tensor positions = non.nonzero();
        Tensor first = positions.min()) {
      return first.longValue();
    }
  }

  private static void requireFinite(Tensor a, String function) {
    Objects.requireNonNull(a, "input");
    if (!reachesLapack(a)) {
      return;
    }
    try (Tensor finite = a.isfinite();
        Tensor all = finite.all()) {
      if (!all.booleanValue()) {
        throw new TorchException(function + ": input tensor should not contain infs or NaNs.");
      }
    }
  }

  private static boolean reachesLapack(Tensor a) {
    return LAPACK_DTYPES.contains(a.dtype()) && a.device().type().equals("cpu");
  }
}
