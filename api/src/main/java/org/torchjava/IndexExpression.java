package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.NativeIndexing;

/** Index entries in the form in which the native side takes them, and the calls with them. */
final class IndexExpression {
  private static final int WIDTH = NativeIndexing.NUMBERS_PER_INDEX;

  private final long[] list;
  private final Tensor[] tensors;

  /** Without entries, Python's {@code x[()]}, it takes all, as the ellipsis does. */
  private IndexExpression(int length) {
    int room = Math.max(length, 1);
    this.list = new long[room * WIDTH];
    this.tensors = new Tensor[room];
    this.list[0] = NativeIndexing.ELLIPSIS;
  }

  static IndexExpression of(Index[] indices) {
    Objects.requireNonNull(indices, "indices");
    IndexExpression expression = new IndexExpression(indices.length);
    for (int i = 0; i < indices.length; i++) {
      if (indices[i] == null) {
        throw new NullPointerException("indices[" + i + "]");
      }
      expression.tensors[i] = indices[i].tensor();
      indices[i].encode(expression.list, i * WIDTH, expression.tensors[i]);
    }
    return expression;
  }

  static IndexExpression of(long[] indices) {
    IndexExpression expression = new IndexExpression(indices.length);
    for (int i = 0; i < indices.length; i++) {
      expression.set(i, NativeIndexing.INTEGER, indices[i]);
    }
    return expression;
  }

  static IndexExpression of(Tensor[] indices) {
    Objects.requireNonNull(indices, "indices");
    IndexExpression expression = new IndexExpression(indices.length);
    for (int i = 0; i < indices.length; i++) {
      expression.tensors[i] = indices[i];
      expression.set(i, NativeIndexing.TENSOR, Args.handle(indices[i], "indices[" + i + "]"));
    }
    return expression;
  }

  private void set(int i, int kind, long value) {
    list[i * WIDTH] = kind;
    list[i * WIDTH + 1] = value;
  }

  /** With an integer alone: no expression is made for what programs do most. */
  static Tensor get(Tensor self, long index) {
    checkSingleInteger(self, index);
    return Results.tensor(NativeIndexing.index(self.handle(), index), self);
  }

  Tensor get(Tensor self) {
    checkSingleInteger(self);
    long result = NativeIndexing.index(self.handle(), list, list.length);
    return Results.tensor(result, (Object) reachable(self, null));
  }

  Tensor put(Tensor self, Tensor value) {
    checkSingleInteger(self);
    int status =
        NativeIndexing.indexPutTensor(
            self.handle(), list, list.length, Args.handle(value, "value"));
    return Results.inPlace(status, self, (Object) reachable(self, value));
  }

  Tensor put(Tensor self, int kind, long bits, double imag) {
    checkSingleInteger(self);
    int status = NativeIndexing.indexPutScalar(self.handle(), list, list.length, kind, bits, imag);
    return Results.inPlace(status, self, (Object) reachable(self, null));
  }

  /**
   * PyTorch refuses index 0 of a 0-d tensor, but for another integer it reads a size that is not
   * there (applySelect in ATen/TensorIndexing.h, PyTorch 2.10).
   */
  private void checkSingleInteger(Tensor self) {
    if (list.length == WIDTH && list[0] == NativeIndexing.INTEGER) {
      checkSingleInteger(self, list[1]);
    }
  }

  private static void checkSingleInteger(Tensor self, long index) {
    if (index != 0 && self.dim() == 0) {
      throw new IndexOutOfBoundsException(
          "invalid index of a 0-dim tensor. Use `tensor.item()` in Python or `tensor.item<T>()` in C++"
              + " to convert a 0-dim tensor to a number");
    }
  }

  /** All tensors of the call: they must not be collected before it has returned. */
  private Tensor[] reachable(Tensor self, Tensor value) {
    Tensor[] all = new Tensor[tensors.length + 2];
    System.arraycopy(tensors, 0, all, 0, tensors.length);
    all[tensors.length] = self;
    all[tensors.length + 1] = value;
    return all;
  }
}
