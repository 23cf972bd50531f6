package org.torchjava;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.torchjava.nativebridge.NativeCallback;
import org.torchjava.nativebridge.NativeEngine;

/**
 * Hooks on tensors that operators save for {@code backward}: {@code
 * torch.autograd.graph.saved_tensors_hooks}. What {@code pack} makes of a tensor is kept instead,
 * and {@code unpack} must give the same elements back when {@code backward} needs them.
 *
 * <pre>{@code
 * try (var hooks = SavedTensorsHooks.open(t -> t.to(BFLOAT16), t -> t.to(FLOAT32))) {
 *   y = model(x);
 * }
 * y.backward();
 * }</pre>
 *
 * <p>The hooks belong to the thread that opens them, virtual or not, and to what it computes until
 * they are closed, on that thread. They nest: the innermost count. {@code pack} must not change its
 * tensor in place, and runs without recording; {@code unpack} runs on the thread of the backward
 * pass. What they throw arrives at the operator, or at {@code backward}.
 *
 * @see <a
 *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.saved_tensors_hooks">saved_tensors_hooks</a>
 */
public final class SavedTensorsHooks implements AutoCloseable {
  private static final ThreadLocal<SavedTensorsHooks> CURRENT = new ThreadLocal<>();
  private static final ThreadLocal<String> DISABLED = new ThreadLocal<>();

  private final Function<Tensor, Object> pack;
  private final Function<Object, Tensor> unpack;
  private final SavedTensorsHooks outer = CURRENT.get();
  private final Thread thread = Thread.currentThread();
  private boolean open = true;

  private SavedTensorsHooks(Function<Tensor, Object> pack, Function<Object, Tensor> unpack) {
    this.pack = pack;
    this.unpack = unpack;
  }

  /**
   * Packs what this thread saves from here on.
   *
   * @param <T> what tensors are packed into
   * @param pack makes something of a tensor
   * @param unpack makes the tensor of that again
   * @return the hooks, for try-with-resources
   */
  public static <T> SavedTensorsHooks open(Function<Tensor, T> pack, Function<T, Tensor> unpack) {
    Objects.requireNonNull(pack, "pack");
    Objects.requireNonNull(unpack, "unpack");
    requireAllowed();
    EngineAnswers.start();
    Results.check(NativeEngine.enableSavedTensorHooks());
    @SuppressWarnings("unchecked") // unpack only gets what pack has made
    Function<Object, Tensor> any = (Function<Object, Tensor>) unpack;
    SavedTensorsHooks hooks = new SavedTensorsHooks(pack::apply, any);
    CURRENT.set(hooks);
    return hooks;
  }

  /**
   * Keeps what this thread saves from here on in the memory of the CPU: {@code save_on_cpu}.
   *
   * @return the hooks, for try-with-resources
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.save_on_cpu">save_on_cpu</a>
   */
  public static SavedTensorsHooks saveOnCpu() {
    record Packed(Device device, Tensor elements) {}

    return open(
        tensor -> new Packed(tensor.device(), tensor.to(Device.CPU)),
        packed -> packed.elements().to(packed.device()));
  }

  /**
   * Refuses hooks on this thread until the result is closed: {@code disable_saved_tensors_hooks}.
   *
   * @param message what {@link #open} throws meanwhile
   * @return what allows them again, for try-with-resources
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/autograd.html#torch.autograd.graph.disable_saved_tensors_hooks">disable_saved_tensors_hooks</a>
   */
  public static Disabled disable(String message) {
    Objects.requireNonNull(message, "message");
    requireAllowed();
    return new Disabled(message);
  }

  private static void requireAllowed() {
    String message = DISABLED.get();
    if (message != null) {
      throw new TorchException(message);
    }
  }

  /** Allows hooks on this thread again. */
  public static final class Disabled implements AutoCloseable {
    private Disabled(String message) {
      DISABLED.set(message);
    }

    /** Allows hooks on this thread; the second and later calls do nothing. */
    @Override
    public void close() {
      DISABLED.remove();
    }
  }

  /** The hooks of this thread; null for none. */
  static SavedTensorsHooks current() {
    return CURRENT.get();
  }

  /**
   * Ends the hooks; what was packed stays packed. The second and later calls do nothing.
   *
   * @throws IllegalStateException on another thread than the one that opened them, or while inner
   *     ones are open
   */
  @Override
  public void close() {
    if (Thread.currentThread() != thread) {
      throw new IllegalStateException(
          "hooks on saved tensors must be closed on the thread that opened them, "
              + thread.getName());
    }
    if (!open) {
      return;
    }
    if (CURRENT.get() != this) {
      throw new IllegalStateException(
          "hooks on saved tensors that were opened later are not closed");
    }
    open = false;
    if (outer == null) {
      CURRENT.remove();
    } else {
      CURRENT.set(outer);
    }
  }

  /** Packs a tensor; operators in the hook are not packed in turn. */
  Object pack(Tensor tensor) {
    CURRENT.remove();
    try {
      return GradMode.noGrad(() -> pack.apply(tensor));
    } finally {
      CURRENT.set(this);
    }
  }

  Tensor unpack(Object packed) {
    Tensor tensor = unpack.apply(packed);
    if (tensor == null) {
      throw new TypeException(
          "Output of saved tensor unpack_hook expected to be a Tensor but got result of type"
              + " NoneType");
    }
    return tensor;
  }

  /** What LibTorch calls with one tensor to pack, and then without to unpack it. */
  NativeCallback forOneTensor() {
    return new OneTensor(this);
  }

  private static final class OneTensor implements NativeCallback {
    private final SavedTensorsHooks hooks;
    private Object packed;

    OneTensor(SavedTensorsHooks hooks) {
      this.hooks = hooks;
    }

    @Override
    public void call(long call, int first, int second) {
      Callbacks.call((tensors, none) -> call(tensors), call, first, second);
    }

    private List<Tensor> call(List<Tensor> tensors) {
      if (tensors.isEmpty()) {
        return List.of(hooks.unpack(packed));
      }
      packed = hooks.pack(tensors.get(0));
      return null;
    }
  }
}
