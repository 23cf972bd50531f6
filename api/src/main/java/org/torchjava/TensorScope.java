package org.torchjava;

import java.util.Arrays;
import java.util.Objects;
import java.util.function.Supplier;

/**
 * Frees every tensor that is created in it when it ends. Optional: without a scope the garbage
 * collector finds tensors that nobody uses; a scope frees them at a known point and at less cost.
 *
 * <pre>{@code
 * try (var scope = TensorScope.open()) {
 *   Tensor loss = model(x).sub(y).pow(2).mean();
 *   loss.backward();
 *   history.add(scope.keep(loss.detach()));
 * }
 * }</pre>
 *
 * <p>A scope belongs to the thread that opened it and sees only what that thread creates. Scopes
 * nest; a tensor belongs to the innermost one. Gradients live as long as their leaf, whatever scope
 * they were computed in.
 */
public final class TensorScope implements AutoCloseable {
  private static final ThreadLocal<TensorScope> CURRENT = new ThreadLocal<>();
  private static final int INITIAL_CAPACITY = 16;

  private final TensorScope parent;
  private final Thread thread = Thread.currentThread();
  private Tensor[] tensors = new Tensor[INITIAL_CAPACITY];
  private int size;
  private boolean open = true;

  private TensorScope(TensorScope parent) {
    this.parent = parent;
  }

  /**
   * Opens a scope on this thread.
   *
   * @return the scope, for try-with-resources
   */
  public static TensorScope open() {
    TensorScope scope = new TensorScope(CURRENT.get());
    CURRENT.set(scope);
    return scope;
  }

  /**
   * Runs a body in a scope of its own and lets its result out.
   *
   * @param <T> type of the result: a tensor; an array, collection, map, record or Optional with
   *     tensors, at any depth; or anything else, of which nothing is kept
   * @param body what to run
   * @return the body's result, with the tensors in it kept
   */
  public static <T> T run(Supplier<T> body) {
    Objects.requireNonNull(body, "body");
    try (TensorScope scope = open()) {
      T result = body.get();
      scope.keepAll(result);
      return result;
    }
  }

  static TensorScope current() {
    return CURRENT.get();
  }

  /**
   * Lets a tensor out: it passes to the surrounding scope, or to the garbage collector where there
   * is none. A tensor of another scope stays where it is.
   *
   * @param tensor a tensor; not null
   * @return the same tensor
   * @throws IllegalStateException when the scope is closed or belongs to another thread
   */
  public Tensor keep(Tensor tensor) {
    Objects.requireNonNull(tensor, "tensor");
    requireOwnThread();
    if (!open) {
      throw new IllegalStateException("this TensorScope is closed");
    }
    tensor.moveOut(this, parent);
    return tensor;
  }

  /**
   * Frees the tensors, and closes scopes within this one that are still open. The second and later
   * calls do nothing.
   *
   * @throws IllegalStateException on another thread than the one that opened the scope
   */
  @Override
  public void close() {
    requireOwnThread();
    if (!open) {
      return;
    }
    for (TensorScope scope = CURRENT.get(); scope != this; scope = scope.parent) {
      scope.end();
    }
    end();
    if (parent == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(parent);
    }
  }

  void add(Tensor tensor) {
    if (size == tensors.length) {
      tensors = Arrays.copyOf(tensors, 2 * size);
    }
    tensors[size++] = tensor;
  }

  private void end() {
    open = false;
    for (int i = size - 1; i >= 0; i--) {
      tensors[i].closeBy(this);
    }
    tensors = null;
  }

  private void keepAll(Object result) {
    for (Tensor tensor : ContainedTensors.of(result)) {
      keep(tensor);
    }
  }

  private void requireOwnThread() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "a TensorScope belongs to the thread that opened it, " + thread.getName());
    }
  }
}
