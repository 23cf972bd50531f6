package org.torchjava.commands.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.torchjava.DType;
import org.torchjava.Device;
import org.torchjava.GradMode;
import org.torchjava.Index;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/**
 * A pool of small tensors: fresh ones of all dtypes and layouts, and the results of earlier calls.
 */
final class RandomTensors {
  private static final int POOL = 60;
  private static final int MOST_DIMS = 12;
  private static final long LARGEST = 5000;
  private static final long[][] SIZES = {
    {}, {1}, {3}, {2, 2}, {2, 3}, {0}, {2, 0}, {3, 3}, {2, 3, 4}, {1, 2, 3, 3}, {5, 1}, {2, 3, 3}
  };
  private static final DType[] COMMON = {
    DType.FLOAT32,
    DType.FLOAT32,
    DType.FLOAT64,
    DType.INT64,
    DType.INT32,
    DType.UINT8,
    DType.BOOL,
    DType.COMPLEX64,
    DType.FLOAT16,
    DType.BFLOAT16
  };

  private final RandomNumbers numbers;
  private final List<Tensor> pool = new ArrayList<>();

  RandomTensors(RandomNumbers numbers) {
    this.numbers = numbers;
  }

  /** Any tensor, now and then a closed one. */
  Tensor next() {
    if (pool.isEmpty() || numbers.oneIn(4)) {
      remember(fresh(numbers.oneOf(SIZES), dtype()));
    }
    if (pool.isEmpty()) {
      return Torch.ones(2);
    }
    int i = numbers.below(pool.size());
    Tensor tensor = pool.get(i);
    if (tensor.isClosed() && !numbers.oneIn(4)) {
      pool.remove(i);
      return next();
    }
    return tensor;
  }

  /** A tensor to be used together with another one: often of its shape, or a view of it. */
  Tensor next(Tensor self) {
    if (self == null || self.isClosed() || numbers.oneIn(2)) {
      return next();
    }
    if (numbers.oneIn(3)) {
      return numbers.oneIn(3) ? self : view(self);
    }
    return fresh(self.size(), numbers.oneIn(3) ? dtype() : self.dtype());
  }

  /** Indices into a tensor, sometimes out of range. */
  Tensor indices(Tensor self) {
    boolean known = self != null && isSmall(self);
    long[] size = known && numbers.nextBoolean() ? self.size() : numbers.oneOf(SIZES);
    long[] values = new long[(int) Arrays.stream(size).reduce(1, (a, b) -> a * b)];
    int range = numbers.oneIn(4) ? 6 : 2;
    for (int i = 0; i < values.length; i++) {
      values[i] = numbers.oneIn(20) ? numbers.nextLong() : numbers.below(range);
    }
    Tensor indices = Torch.tensor(values).view(size);
    DType dtype = numbers.oneIn(5) ? numbers.oneOf(DType.INT32, DType.UINT8, DType.BOOL) : null;
    Tensor cast = dtype == null ? indices : indices.to(dtype);
    return numbers.oneIn(6) ? view(cast) : cast;
  }

  /** Keeps a result for later calls; not those that would make later calls slow. */
  void remember(Tensor tensor) {
    if (tensor == null || !isSmall(tensor)) {
      return;
    }
    if (pool.size() < POOL) {
      pool.add(tensor);
    } else {
      pool.set(numbers.below(POOL), tensor);
    }
  }

  void forget() {
    pool.clear();
  }

  /** Whether calls on a tensor are fast. */
  static boolean isSmall(Tensor tensor) {
    // Not the elements: 2^40 empty matrices take a while, too.
    return !tensor.isClosed()
        && tensor.dim() <= MOST_DIMS
        && Arrays.stream(tensor.size()).asDoubleStream().reduce(1, (a, b) -> a * Math.max(b, 1))
            <= LARGEST;
  }

  private DType dtype() {
    return numbers.oneIn(8) ? numbers.oneOf(DType.values()) : numbers.oneOf(COMMON);
  }

  /** A new tensor, with another dtype or layout where PyTorch has none of the wanted one. */
  private Tensor fresh(long[] size, DType dtype) {
    try {
      if (numbers.oneIn(40)) {
        return Torch.zeros(size, dtype.device(Device.META));
      }
      Tensor tensor = values(size, dtype);
      if (numbers.oneIn(3)) {
        tensor = view(tensor);
      }
      if (numbers.oneIn(4) && (dtype.isFloatingPoint() || dtype.isComplex())) {
        tensor = tensor.detach().requiresGrad_();
        return numbers.nextBoolean() ? tensor : tensor.mul(2);
      }
      return tensor;
    } catch (RuntimeException unsupported) {
      return Torch.ones(2);
    }
  }

  private Tensor values(long[] size, DType dtype) {
    if (numbers.oneIn(10)) {
      return Torch.full(size, numbers.nextDouble(), DType.FLOAT64).to(dtype);
    }
    if (dtype.isFloatingPoint() || dtype.isComplex()) {
      return Torch.randn(size, DType.FLOAT32).to(dtype);
    }
    return Torch.randint(-1, 5, size).to(dtype);
  }

  /** The same elements, or some of them, in another layout. */
  private Tensor view(Tensor tensor) {
    try (GradMode.Guard guard = numbers.oneIn(3) ? GradMode.noGrad() : null) {
      return switch (numbers.below(8)) {
        case 0 -> tensor.mT();
        case 1 -> tensor.unsqueeze(0).expand(2, -1, -1);
        case 2 -> tensor.asStrided(new long[] {2, 2}, new long[] {1, 0});
        case 3 -> tensor.index(Index.slice(null, null, 2L));
        case 4 -> tensor.select(-1, 0);
        case 5 -> tensor.conj();
        case 6 -> tensor.asStrided(new long[] {3, 2}, new long[] {1, 1});
        default -> tensor.conj().imag();
      };
    } catch (RuntimeException impossible) {
      return tensor;
    }
  }
}
