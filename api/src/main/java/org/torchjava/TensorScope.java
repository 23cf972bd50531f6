package org.torchjava;

import java.lang.ref.Reference;
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
 * <p>A scope belongs to the thread that opened it, virtual or not, and sees only what that thread
 * creates; {@link ThreadState} does not carry it to others. Scopes nest; a tensor belongs to the
 * innermost one. Gradients live as long as their leaf, whatever scope they were computed in.
 *
 * <p>A scope that is dropped without being closed, or whose thread ends, leaks nothing: once the
 * scope itself is garbage its tensors pass to the garbage collector.
 */
public final class TensorScope implements AutoCloseable {
  /** The innermost open scope, held weakly: what was dropped without closing takes no more. */
  private static final ThreadLocal<ScopedTensors> CURRENT = new ThreadLocal<>();

  private final Thread thread = Thread.currentThread();
  private final ScopedTensors tensors;
  private boolean open = true;

  private TensorScope(ScopedTensors surrounding) {
    this.tensors = new ScopedTensors(this, surrounding);
  }

  /**
   * Opens a scope on this thread.
   *
   * @return the scope, for try-with-resources
   */
  public static TensorScope open() {
    TensorReaper.checkPressure(); // no tensor made in a scope asks for a collection
    TensorScope scope = new TensorScope(current());
    CURRENT.set(scope.tensors);
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

  /** The tensors of the innermost open scope of this thread; null for none. */
  static ScopedTensors current() {
    ScopedTensors current = CURRENT.get();
    return current == null ? null : current.innermost();
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
    tensor.moveOut(tensors, tensors.parent());
    TensorReaper.checkPressure();
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
    for (ScopedTensors inner = CURRENT.get(); inner != tensors; inner = inner.parent()) {
      TensorScope scope = inner.get();
      if (scope != null) {
        scope.end();
      }
    }
    end();
    ScopedTensors parent = tensors.parent();
    if (parent == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(parent);
    }
    Reference.reachabilityFence(this); // until here the reaper leaves the tensors alone
  }

  private void end() {
    open = false;
    tensors.close();
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
