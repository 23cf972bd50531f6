package org.torchjava;

import java.lang.ref.Reference;
import java.util.Iterator;
import java.util.Objects;
import org.torchjava.nativebridge.NativeTensor;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenS;
import org.torchjava.print.LegacyPrinter;

/**
 * A multi-dimensional array of numbers that LibTorch holds and autograd can follow: {@code
 * torch.Tensor}. Make one with the functions of {@link Torch}; its operators are the methods of the
 * interfaces it implements, by topic.
 *
 * <p><b>Memory.</b> The elements lie in native memory. Nothing needs to be freed by hand: the
 * garbage collector finds tensors that nobody uses. To free earlier, open a {@link TensorScope} or
 * call {@link #close()}. Views, graph nodes and gradients keep what they need alive by themselves.
 * Every method of a closed tensor throws {@link IllegalStateException}. {@link MemoryStats} tells
 * how much is alive, and how to find what is never freed.
 *
 * <p><b>Threads.</b> Any thread may use any tensor. Threads may read one tensor at the same time; a
 * thread that writes to it must not run next to others that use it. Closing a tensor that another
 * thread is using is safe: its memory stays until nobody can be using it. {@link #close()} says
 * what is freed at once and what the garbage collector frees. What else belongs to a thread, and
 * how to carry it to another, is said at {@link ThreadState}.
 *
 * <p><b>Equality.</b> {@code equals} and {@code hashCode} are those of the object, so that tensors
 * can be keys; {@code eq} compares element by element, and {@code equal} compares whole tensors.
 *
 * <p>See <a href="https://docs.pytorch.org/docs/2.10/tensors.html">torch.Tensor</a>.
 */
public sealed class Tensor extends TensorHandle
    implements TensorOrGraphEdge,
        Iterable<Tensor>,
        TensorMethods,
        ReflectedOps,
        NormOps,
        UniqueOps,
        IndexOps,
        ConversionOps,
        ToOps,
        CastOps,
        AttributeOps,
        DataOps,
        AutogradOps
    permits Parameter {

  // Of a copy: none keeps the strides of the original.
  private static final int NO_MEMORY_FORMAT = -1;

  Tensor(long ownedHandle) {
    super(ownedHandle);
  }

  private Tensor(long ownedHandle, boolean permanent) {
    super(ownedHandle, permanent);
  }

  static Tensor wrap(long ownedHandle) {
    try {
      return new Tensor(ownedHandle);
    } catch (OutOfMemoryError e) {
      NativeTensor.release(ownedHandle); // nobody has taken the reference over
      throw e;
    }
  }

  /** A tensor that belongs to no scope and that the caller must close: nothing else frees it. */
  static Tensor unscoped(long ownedHandle) {
    return new Tensor(ownedHandle, false);
  }

  /** A tensor for the life of the process, on which close has no effect. */
  static Tensor permanent(long ownedHandle) {
    return new Tensor(ownedHandle, true);
  }

  /**
   * The type of the elements.
   *
   * @return the dtype
   */
  public final DType dtype() {
    return Results.dtype(NativeTensor.dtype(handle()), this);
  }

  /**
   * Where the elements lie.
   *
   * @return the device
   */
  public final Device device() {
    int code = NativeTensor.device(handle());
    Reference.reachabilityFence(this);
    if (code < 0) {
      throw NativeErrors.take();
    }
    return Device.ofCode(code);
  }

  /**
   * How the elements are laid out, {@code x.layout}.
   *
   * @return strided for every tensor that was not made sparse
   */
  public final Layout layout() {
    return Layout.ofCode((int) Results.code(NativeTensor.layout(handle()), this));
  }

  /**
   * The number of dimensions, {@code x.dim()}.
   *
   * @return 0 for a single number
   */
  public final int dim() {
    int dim = NativeTensor.dim(handle());
    Reference.reachabilityFence(this);
    if (dim < 0) {
      throw NativeErrors.take();
    }
    return dim;
  }

  /**
   * The sizes of all dimensions, {@code x.size()}.
   *
   * @return a new array with one entry a dimension
   */
  public final long[] size() {
    long[] sizes = new long[dim()];
    Results.check(NativeTensor.sizes(handle(), sizes), this);
    return sizes;
  }

  /**
   * The sizes of all dimensions, {@code x.shape}: another name of {@link #size()}.
   *
   * @return a new array with one entry a dimension
   */
  public final long[] shape() {
    return size();
  }

  /**
   * The size of one dimension. {@code aten::size.int(Tensor self, int dim) -> int}
   *
   * @param dim the dimension; negative ones count from the end
   * @return the size
   * @throws IndexOutOfBoundsException when there is no such dimension
   */
  public final long size(long dim) {
    return Results.integer(AtenS.size_int(handle(), dim), this);
  }

  /**
   * The steps between neighbours along each dimension, in elements: {@code x.stride()}.
   *
   * @return a new array with one entry a dimension
   * @throws TorchException for a tensor without strides, such as a sparse one
   */
  public final long[] stride() {
    long[] strides = new long[dim()];
    Results.check(NativeTensor.strides(handle(), strides), this);
    return strides;
  }

  /**
   * The position of the first element in the storage, in elements: {@code x.storage_offset()}.
   *
   * @return the offset
   */
  public final long storageOffset() {
    return Results.integer(NativeTensor.storageOffset(handle()), this);
  }

  /**
   * The address of the first element, {@code x.data_ptr()}. It stays the tensor's: keep the tensor
   * while it is used.
   *
   * @return the address; 0 for a tensor without elements
   * @throws TorchException within a transform of {@link Func}, for a tensor of that transform
   */
  public final long dataPtr() {
    Tensor inMemory = TransformTensors.inMemory(this);
    long address = NativeTensor.dataPointer(inMemory.handle());
    Reference.reachabilityFence(inMemory);
    return address;
  }

  /**
   * The number of elements, {@code x.numel()}.
   *
   * @return the product of the sizes
   */
  public final long numel() {
    return Results.integer(NativeTensor.numel(handle()), this);
  }

  /**
   * The size of the first dimension: Python's {@code len(x)}.
   *
   * @return the size
   * @throws TypeException for a 0-d tensor
   */
  public final long len() {
    if (dim() == 0) {
      throw new TypeException("len() of a 0-d tensor");
    }
    return size(0);
  }

  /**
   * Whether the elements lie in row-major order without gaps. {@code x.is_contiguous()}
   *
   * @return true for every freshly made tensor
   */
  public final boolean isContiguous() {
    return isContiguous(MemoryFormat.CONTIGUOUS_FORMAT);
  }

  /**
   * Whether the elements lie in an order without gaps. {@code x.is_contiguous(memory_format=..)}
   *
   * @param memoryFormat the order
   * @return false too where the order does not go with the number of dimensions
   */
  public final boolean isContiguous(MemoryFormat memoryFormat) {
    Objects.requireNonNull(memoryFormat, "memoryFormat");
    if (TransformTensors.isBatched(this)) {
      return TransformTensors.isContiguous(this, memoryFormat);
    }
    int format = MemoryFormat.code(memoryFormat);
    return Results.bool(AtenS.sym_is_contiguous(handle(), format), this);
  }

  /**
   * A copy with memory of its own, through which gradients flow.
   *
   * <p>{@code aten::clone(Tensor self, *, MemoryFormat? memory_format=None) -> Tensor}, <a
   * href="https://docs.pytorch.org/docs/2.10/generated/torch.clone.html">torch.clone</a>
   *
   * @return a new tensor of the same shape, dtype and device
   */
  @Override
  @SuppressWarnings({"MethodDoesntCallSuperMethod", "CloneDoesntCallSuperClone"})
  public final Tensor clone() {
    return Results.tensor(AtenC.clone(handle(), NO_MEMORY_FORMAT), this);
  }

  /**
   * A copy as {@link #clone()}, in another order in memory.
   *
   * @param memoryFormat the order; null keeps the strides
   * @return a new tensor of the same shape, dtype and device
   */
  public final Tensor clone(MemoryFormat memoryFormat) {
    return Results.tensor(AtenC.clone(handle(), MemoryFormat.code(memoryFormat)), this);
  }

  /**
   * The slices along the first dimension, one after the other: Python's {@code iter(x)}.
   *
   * @return an iterator over views
   * @throws TypeException for a 0-d tensor
   */
  @Override
  public final Iterator<Tensor> iterator() {
    if (dim() == 0) {
      throw new TypeException("iteration over a 0-d tensor");
    }
    return unbind().iterator();
  }

  /** Identity, not contents: {@code eq} and {@code equal} compare elements. */
  @Override
  public final boolean equals(Object other) {
    return this == other;
  }

  /** The object's own. */
  @Override
  public final int hashCode() {
    return System.identityHashCode(this);
  }

  /**
   * Python's {@code repr(x)}, byte for byte, under the current {@link
   * org.torchjava.print.PrintOptions}. A closed tensor tells its dtype and shape alone.
   */
  @Override
  public String toString() {
    if (isClosed()) {
      return "<closed tensor of " + describeClosed() + ">";
    }
    String text = TransformTensors.text(this);
    Reference.reachabilityFence(this);
    return text;
  }

  /**
   * The text that PyTorch 0.3 printed: {@code Variable containing: ... [torch.FloatTensor of size
   * 3x1]}, ending with a line break.
   *
   * @return the text, always under the default print options of that time
   * @throws IllegalArgumentException for more than two dimensions, another device than the CPU, and
   *     dtypes that PyTorch 0.3 did not have
   */
  public final String toLegacyString() {
    String text = LegacyPrinter.print(new PrintedTensor(this));
    Reference.reachabilityFence(this);
    return text;
  }
}
