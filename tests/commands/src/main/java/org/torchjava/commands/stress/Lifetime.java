package org.torchjava.commands.stress;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** Who frees a result that belongs to one thread. */
enum Lifetime {
  COLLECTED {
    @Override
    void live(Supplier<Tensor> maker, Consumer<Tensor> use) {
      use.accept(maker.get());
    }
  },
  CLOSED {
    @Override
    void live(Supplier<Tensor> maker, Consumer<Tensor> use) {
      Tensor result = maker.get();
      use.accept(result);
      result.close();
      requireClosed(result, true);
    }
  },
  SCOPED {
    @Override
    void live(Supplier<Tensor> maker, Consumer<Tensor> use) {
      Tensor result;
      try (var scope = TensorScope.open()) {
        result = maker.get();
        use.accept(result);
      }
      requireClosed(result, true);
    }
  },
  KEPT {
    @Override
    void live(Supplier<Tensor> maker, Consumer<Tensor> use) {
      Tensor result;
      try (var outer = TensorScope.open()) {
        try (var inner = TensorScope.open()) {
          result = inner.keep(maker.get());
        }
        use.accept(result);
      }
      requireClosed(result, true);
    }
  },
  RETURNED {
    @Override
    void live(Supplier<Tensor> maker, Consumer<Tensor> use) {
      Tensor result = TensorScope.run(maker);
      use.accept(result);
      requireClosed(result, false);
    }
  };

  /** Makes a tensor, uses it, and has it freed. */
  abstract void live(Supplier<Tensor> maker, Consumer<Tensor> use);

  private static void requireClosed(Tensor result, boolean closed) {
    if (result.isClosed() != closed) {
      throw new WrongResultException("the result is " + (closed ? "still open" : "closed"));
    }
  }
}
