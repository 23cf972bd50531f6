package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.torchjava.tests.proofs.DeclaredLayout.offset;
import static org.torchjava.tests.proofs.DeclaredLayout.size;
import static org.torchjava.tests.proofs.Presets.bytes;
import static org.torchjava.tests.proofs.Presets.firstWord;

import java.nio.ByteBuffer;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.javacpp.Pointer;
import org.bytedeco.pytorch.Allocator;
import org.bytedeco.pytorch.DataPtr;
import org.bytedeco.pytorch.Tensor;
import org.bytedeco.pytorch.global.torch;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.torchjava.nativebridge.NativeAllocator;

/**
 * The allocator that the bridge gives to LibTorch, called by code that was compiled with the real
 * headers: each virtual function must stand in its place.
 */
class AllocatorTest {
  private static final long BYTES = 1L << 28; // more than all else that comes and goes meanwhile
  private static final long SLACK = 1L << 26;

  @BeforeAll
  static void load() {
    Presets.load();
  }

  @Test
  void memoryThatThePresetsAllocateIsCountedUntilItIsFreed() {
    long before = NativeAllocator.liveBytes();
    DataPtr memory = allocator()._allocate(BYTES);
    assertThat(NativeAllocator.liveBytes() - before).isBetween(BYTES - SLACK, BYTES + SLACK);

    memory.clear();
    assertThat(NativeAllocator.liveBytes() - before).isBetween(-SLACK, SLACK);
  }

  @Test
  void memoryWithoutAnOwnerIsCountedToo() {
    long before = NativeAllocator.liveBytes();
    Pointer memory = allocator().raw_allocate(BYTES);
    assertThat(NativeAllocator.liveBytes() - before).isBetween(BYTES - SLACK, BYTES + SLACK);

    allocator().raw_deallocate(memory);
    assertThat(NativeAllocator.liveBytes() - before).isBetween(-SLACK, SLACK);
  }

  @Test
  void itsMemoryIsSimpleAndCarriesItsDeleter() {
    DataPtr memory = allocator()._allocate(100);

    assertThat(allocator().is_simple_data_ptr(memory)).isTrue();
    assertThat(memory.get().address()).isEqualTo(memory.get_context().address());
    assertThat(firstWord(memory.get_deleter())).isEqualTo(firstWord(allocator().raw_deleter()));
    assertThat(memory.device().is_cpu()).isTrue();
    memory.clear();
  }

  @Test
  void theDeclaredMembersLieWhereTheRealOnesDo() {
    DataPtr memory = allocator()._allocate(100);
    ByteBuffer fields = bytes(memory, size("DataPtr"));

    assertThat(fields.getLong(offset("c10::DataPtr.data"))).isEqualTo(memory.get().address());
    assertThat(fields.getLong(offset("c10::DataPtr.context")))
        .isEqualTo(memory.get_context().address());
    assertThat(fields.getLong(offset("c10::DataPtr.deleter")))
        .isEqualTo(firstWord(memory.get_deleter()));
    assertThat(fields.get(offset("c10::DataPtr.device"))).isZero();
    assertThat(fields.get(offset("c10::DataPtr.device") + 1)).isEqualTo((byte) -1);
    memory.clear();
  }

  @Test
  void itCopiesMemory() {
    BytePointer from = new BytePointer("copied");
    DataPtr copy = allocator().clone(from, from.capacity());

    assertThat(new BytePointer(copy.get()).getString()).isEqualTo("copied");
    allocator().copy_data(copy.get(), new BytePointer("CO"), 2);
    assertThat(new BytePointer(copy.get()).getString()).isEqualTo("COpied");
    copy.clear();
  }

  @Test
  void tensorsOfThePresetsAreCounted() {
    long before = NativeAllocator.liveBytes();
    Tensor tensor = torch.torch_ones(BYTES / Float.BYTES);
    assertThat(NativeAllocator.liveBytes() - before).isBetween(BYTES - SLACK, BYTES + SLACK);

    tensor.close();
    assertThat(NativeAllocator.liveBytes() - before).isBetween(-SLACK, SLACK);
  }

  @Test
  void memoryOfOthersIsNotCounted() {
    BytePointer ours = Presets.memory(BYTES);
    long before = NativeAllocator.liveBytes();
    try (Tensor tensor = torch.from_blob(ours, BYTES / Float.BYTES)) {
      assertThat(tensor.numel()).isEqualTo(BYTES / Float.BYTES);
      assertThat(NativeAllocator.liveBytes() - before).isBetween(-SLACK, SLACK);
    }
    assertThat(NativeAllocator.liveBytes() - before).isBetween(-SLACK, SLACK);
    ours.deallocate();
  }

  private static Allocator allocator() {
    return torch.getCPUAllocator();
  }
}
