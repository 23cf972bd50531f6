package org.torchjava;

import java.util.Objects;
import org.torchjava.nativebridge.ops.AtenC;
import org.torchjava.nativebridge.ops.AtenF;
import org.torchjava.nativebridge.ops.AtenR;
import org.torchjava.nativebridge.ops.AtenT;

/**
 * Copies in another order or number: repeating, turning, rolling. Views and splitting are in the
 * interfaces that this one extends.
 *
 * <p>Every method that returns a tensor makes a new one, which belongs to the open {@link
 * TensorScope} of the thread or, without one, to the garbage collector. Threads may read one tensor
 * at the same time; a tensor that one thread writes to must not be used by another.
 *
 * <p>All methods throw {@link NullPointerException} for a null argument, which they name, and
 * {@link IllegalStateException} for a tensor that was closed. Messages of other exceptions are
 * PyTorch's.
 */
public sealed interface ShapeOps extends ViewOps, DimensionOps, SplitOps permits Tensor {
  /**
   * {@return this tensor's elements in row-major order: a copy, or the same elements where they
   * already lie so}
   *
   * <p>{@code aten::contiguous(Tensor(a) self, *, MemoryFormat memory_format=0) -> Tensor(a)}
   *
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.contiguous.html">torch.Tensor.contiguous</a>
   */
  default Tensor contiguous() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenC.contiguous(self.handle(), 0), self);
  }

  /**
   * {@return a copy of this tensor, tiled}
   *
   * <p>{@code aten::repeat(Tensor self, SymInt[] repeats) -> Tensor}
   *
   * @param repeats how often each dimension is repeated; more numbers than dimensions add
   *     dimensions in front
   * @throws TorchException if there are fewer numbers than dimensions
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.Tensor.repeat.html">torch.Tensor.repeat</a>
   */
  default Tensor repeat(long... repeats) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(repeats, "repeats");
    return Results.tensor(AtenR.repeat(self.handle(), repeats, repeats.length), self);
  }

  /**
   * {@return a copy of this tensor, tiled}
   *
   * <p>{@code aten::tile(Tensor self, SymInt[] dims) -> Tensor}
   *
   * @param dims how often each dimension is repeated; missing ones in front are 1
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.tile.html">torch.tile</a>
   */
  default Tensor tile(long... dims) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dims, "dims");
    return Results.tensor(AtenT.tile(self.handle(), dims, dims.length), self);
  }

  /**
   * {@return the flattened elements, each repeated in place, 1-d}
   *
   * <p>{@code aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *,
   * SymInt? output_size=None) -> Tensor}
   *
   * @param repeats how often each element comes
   * @throws TorchException if a number of repeats is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.repeat_interleave.html">torch.repeat_interleave</a>
   */
  default Tensor repeatInterleave(long repeats) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.repeat_interleave_self_int(self.handle(), repeats, false, 0, false, 0), self);
  }

  /**
   * {@return the slices along a dimension, each repeated in place}
   *
   * <p>{@code aten::repeat_interleave.self_int(Tensor self, SymInt repeats, int? dim=None, *,
   * SymInt? output_size=None) -> Tensor}
   *
   * @param repeats how often each slice comes
   * @param dim the dimension to repeat along
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a number of repeats is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.repeat_interleave.html">torch.repeat_interleave</a>
   */
  default Tensor repeatInterleave(long repeats, long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.repeat_interleave_self_int(self.handle(), repeats, true, dim, false, 0), self);
  }

  /**
   * {@return the slices along a dimension, each repeated in place}
   *
   * <p>{@code aten::repeat_interleave.self_Tensor(Tensor self, Tensor repeats, int? dim=None, *,
   * SymInt? output_size=None) -> Tensor}
   *
   * @param repeats how often each slice comes, 1-d, of int32 or int64
   * @param dim the dimension to repeat along
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a number of repeats is negative
   * @see <a
   *     href="https://docs.pytorch.org/docs/2.10/generated/torch.repeat_interleave.html">torch.repeat_interleave</a>
   */
  default Tensor repeatInterleave(Tensor repeats, long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.repeat_interleave_self_Tensor(
            self.handle(), Args.handle(repeats, "repeats"), true, dim, false, 0),
        self,
        repeats);
  }

  /**
   * {@return a copy with the order of elements reversed along dimensions}
   *
   * <p>{@code aten::flip(Tensor self, int[] dims) -> Tensor}
   *
   * @param dims the dimensions to reverse
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if a dimension is named twice
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.flip.html">torch.flip</a>
   */
  default Tensor flip(long... dims) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dims, "dims");
    return Results.tensor(AtenF.flip(self.handle(), dims, dims.length), self);
  }

  /**
   * {@return a copy with the columns reversed}
   *
   * <p>{@code aten::fliplr(Tensor self) -> Tensor}
   *
   * @throws TorchException for fewer than two dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.fliplr.html">torch.fliplr</a>
   */
  default Tensor fliplr() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.fliplr(self.handle()), self);
  }

  /**
   * {@return a copy with the rows reversed}
   *
   * <p>{@code aten::flipud(Tensor self) -> Tensor}
   *
   * @throws TorchException for a 0-d tensor
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.flipud.html">torch.flipud</a>
   */
  default Tensor flipud() {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenF.flipud(self.handle()), self);
  }

  /**
   * {@return the flattened elements moved on, those beyond the end to the front, in the old shape}
   *
   * <p>{@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}
   *
   * @param shift how far
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.roll.html">torch.roll</a>
   */
  default Tensor roll(long shift) {
    Tensor self = (Tensor) this;
    return Results.tensor(AtenR.roll(self.handle(), new long[] {shift}, 1, new long[0], 0), self);
  }

  /**
   * {@return the elements moved on along a dimension, those beyond the end to the front}
   *
   * <p>{@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}
   *
   * @param shift how far
   * @param dim the dimension
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.roll.html">torch.roll</a>
   */
  default Tensor roll(long shift, long dim) {
    Tensor self = (Tensor) this;
    return Results.tensor(
        AtenR.roll(self.handle(), new long[] {shift}, 1, new long[] {dim}, 1), self);
  }

  /**
   * {@return the elements moved on along dimensions, those beyond the end to the front}
   *
   * <p>{@code aten::roll(Tensor self, SymInt[1] shifts, int[1] dims=[]) -> Tensor}
   *
   * @param shifts how far, for each dimension
   * @param dims the dimensions
   * @throws IndexOutOfBoundsException if a dimension is out of range
   * @throws TorchException if the arrays have different lengths
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.roll.html">torch.roll</a>
   */
  default Tensor roll(long[] shifts, long[] dims) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(shifts, "shifts");
    Objects.requireNonNull(dims, "dims");
    return Results.tensor(
        AtenR.roll(self.handle(), shifts, shifts.length, dims, dims.length), self);
  }

  /**
   * {@return a copy turned by right angles, from the first dimension towards the second}
   *
   * <p>{@code aten::rot90(Tensor self, int k=1, int[] dims=[0, 1]) -> Tensor}
   *
   * @param k how many quarter turns, negative ones backwards
   * @param dims the two dimensions of the plane
   * @throws TorchException if there are not two different dimensions
   * @see <a href="https://docs.pytorch.org/docs/2.10/generated/torch.rot90.html">torch.rot90</a>
   */
  default Tensor rot90(long k, long... dims) {
    Tensor self = (Tensor) this;
    Objects.requireNonNull(dims, "dims");
    return Results.tensor(AtenR.rot90(self.handle(), k, dims, dims.length), self);
  }
}
