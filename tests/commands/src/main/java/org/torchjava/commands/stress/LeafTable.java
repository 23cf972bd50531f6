package org.torchjava.commands.stress;

import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;

/** Leaves that threads share; any thread replaces and closes any of them at any time. */
final class LeafTable {
  private static final int SLOTS = 4;

  private final AtomicInteger versions = new AtomicInteger();
  private final AtomicReferenceArray<SharedLeaf> slots = new AtomicReferenceArray<>(SLOTS);

  LeafTable() {
    for (int slot = 0; slot < SLOTS; slot++) {
      slots.set(slot, next());
    }
  }

  SharedLeaf any(Random random) {
    return slots.get(random.nextInt(SLOTS));
  }

  /** Replaces a leaf, or closes a part of it. */
  void disturb(Random random) {
    int slot = random.nextInt(SLOTS);
    if (random.nextInt(3) == 0) {
      slots.get(slot).closeOne(random);
      return;
    }
    SharedLeaf old = slots.getAndSet(slot, next());
    if (random.nextBoolean()) {
      old.closeOne(random);
    }
    old.leave();
  }

  /** Compares the gradients of what is left, when no thread uses it any more. */
  void close(Tally tally) {
    for (int slot = 0; slot < SLOTS; slot++) {
      try {
        slots.getAndSet(slot, null).leave();
      } catch (WrongResultException e) {
        tally.failed("gradient of a shared leaf, at the end: " + e.getMessage());
      }
    }
  }

  private SharedLeaf next() {
    return new SharedLeaf(versions.getAndIncrement());
  }
}
