package org.torchjava.commands.stress;

import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicIntegerArray;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.torchjava.DType;
import org.torchjava.TensorScope;

/**
 * Slots with tensors. What a slot's tensor holds follows from the number of the slot and its
 * version. Any thread replaces and closes any of them at any time.
 */
final class SharedTable {
  private static final int LARGE = 200; // LibTorch splits such among threads of its own
  private static final int[] ROWS = {3, 8, 24, LARGE};
  private static final List<DType> DTYPES = List.of(DType.FLOAT64, DType.FLOAT32, DType.INT64);
  private static final int KINDS = ROWS.length * DTYPES.size();
  private static final int SLOTS = 2 * KINDS;

  private final AtomicReferenceArray<SharedTensor> slots = new AtomicReferenceArray<>(SLOTS);
  private final AtomicIntegerArray versions = new AtomicIntegerArray(SLOTS);

  SharedTable() {
    for (int slot = 0; slot < SLOTS; slot++) {
      slots.set(slot, next(slot));
    }
  }

  /** Two tensors of one shape and dtype, perhaps the same, perhaps closed. */
  List<SharedTensor> pair(Random random) {
    int slot = random.nextInt(SLOTS);
    if (rows(slot) == LARGE && random.nextInt(4) != 0) {
      slot--; // large ones take most of the time
    }
    int other = random.nextBoolean() ? slot : (slot + KINDS) % SLOTS;
    return List.of(slots.get(slot), slots.get(other));
  }

  /** Does to one slot, or some, what other threads must be able to bear. */
  void disturb(Random random) {
    int slot = random.nextInt(SLOTS);
    switch (random.nextInt(8)) {
      case 0, 1, 2 -> slots.getAndSet(slot, next(slot)).tensor().close();
      case 3, 4, 5 -> slots.set(slot, next(slot)); // the collector frees the old one
      case 6 -> slots.get(slot).tensor().close();
      default -> lendFromScopes(random);
    }
  }

  /** Puts tensors of nested scopes into slots, where they are when the scopes end; keeps one. */
  private void lendFromScopes(Random random) {
    try (var outer = TensorScope.open()) {
      lend(random);
      try (var inner = TensorScope.open()) {
        lend(random);
        // Another thread may have closed it: then there is nothing left to keep.
        outer.keep(inner.keep(lend(random).tensor()));
      }
      lend(random);
    }
  }

  private SharedTensor lend(Random random) {
    int slot = random.nextInt(SLOTS);
    SharedTensor tensor = next(slot);
    slots.set(slot, tensor);
    return tensor;
  }

  /** Closes what is left. */
  void close() {
    for (int slot = 0; slot < SLOTS; slot++) {
      slots.getAndSet(slot, null).tensor().close();
    }
  }

  private static int rows(int slot) {
    return ROWS[slot % ROWS.length];
  }

  private SharedTensor next(int slot) {
    int version = versions.getAndIncrement(slot);
    int rows = rows(slot);
    DType dtype = DTYPES.get(slot / ROWS.length % DTYPES.size());
    Values values =
        Values.matrix(
            rows,
            rows + 1,
            (i, j) -> Math.floorMod(slot * 31 + version * 17 + i * 7 + j * 3, 11) - 5);
    return SharedTensor.of(values, dtype, version);
  }
}
