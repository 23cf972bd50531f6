package org.torchjava;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The small tensors that some threads left to the garbage collector, in groups. Those of a group
 * that outlives a collection get a reference each, as {@link TrackedTensors} have, and the next
 * collection finds those of them that are unreachable.
 */
final class TensorGroups {
  private static final AtomicInteger EPOCH = new AtomicInteger();

  private final TrackedTensors survivors;
  private final HandleTable handles = new HandleTable(TensorGroup.SIZE);

  /** The first of a list; new tensors join it while it has free places. */
  private TensorGroup.Tracked newest;

  /** How many places of the newest have been in use. */
  private int filled = TensorGroup.SIZE;

  /** Where to go on sweeping; null at the end. */
  private TensorGroup.Tracked next;

  // Written under the lock, read without it: about right.
  private long added;
  private long gone;
  private long split;

  TensorGroups(TrackedTensors survivors) {
    this.survivors = survivors;
  }

  /** Begins another epoch, and tells its number: groups of earlier ones have lower numbers. */
  static int newEpoch() {
    return EPOCH.incrementAndGet();
  }

  /** Takes over the reference, unless it throws. */
  synchronized void add(Tensor tensor, long handle) {
    TensorGroup group = filled < TensorGroup.SIZE ? newest.group() : null;
    if (group == null) {
      group = open();
    }
    group.members[filled] = tensor;
    handles.set(group.tracked.row, filled, handle);
    filled++;
    added++;
    tensor.trackBy(group); // here, since the group may be split at once
  }

  private TensorGroup open() {
    int row = handles.takeRow();
    TensorGroup group = newGroup(row);
    TensorGroup.Tracked tracked = group.tracked;
    tracked.older = newest;
    if (newest != null) {
      newest.newer = tracked;
    }
    newest = tracked;
    filled = 0;
    return group;
  }

  private TensorGroup newGroup(int row) {
    try {
      return new TensorGroup(this, EPOCH.get(), row);
    } catch (OutOfMemoryError e) {
      handles.giveRow(row);
      throw e;
    }
  }

  /** Leaves the tensor's reference to the caller if the tensor is still in the group. */
  synchronized boolean cancel(TensorGroup group, Tensor tensor) {
    int place = group.placeOf(tensor, group.tracked == newest ? filled : TensorGroup.SIZE);
    if (place < 0) {
      return false;
    }
    forget(group, place);
    while (group.tracked == newest && filled > 0 && group.members[filled - 1] == null) {
      filled--; // tensors that are made and closed in a loop need no more than one group
    }
    return true;
  }

  private void forget(TensorGroup group, int place) {
    group.members[place] = null;
    handles.take(group.tracked.row, place);
    gone++;
  }

  /** Begins with those added last. Threads that sweep at the same time share the work. */
  synchronized void beginSweep() {
    next = newest;
  }

  /**
   * Takes over the references of some more tensors that nobody can reach any more, and splits
   * groups.
   *
   * @param into receives them; at least {@link TrackedTensors#AT_ONCE}
   * @param epoch groups of an earlier one have outlived a collection
   * @return how many there are, or -1 at the end
   */
  synchronized int sweep(long[] into, int epoch) {
    if (next == null) {
      return -1;
    }
    TensorGroup.Tracked tracked = next;
    next = tracked.older;
    if (tracked.isDead()) {
      return takeAll(tracked, into);
    }
    TensorGroup group = tracked.group();
    if (group != null && group.epoch < epoch) {
      split(group);
    }
    return 0;
  }

  private int takeAll(TensorGroup.Tracked tracked, long[] into) {
    int found = 0;
    for (int place = 0; place < TensorGroup.SIZE; place++) {
      long handle = handles.take(tracked.row, place);
      if (handle != 0) {
        into[found++] = handle;
      }
    }
    gone += found;
    remove(tracked);
    return found;
  }

  private void split(TensorGroup group) {
    for (int place = 0; place < TensorGroup.SIZE; place++) {
      Tensor tensor = group.members[place];
      if (tensor != null) {
        survivors.add(tensor, handles.get(group.tracked.row, place)); // or throws, and it stays
        forget(group, place);
      }
    }
    group.tracked.clear();
    remove(group.tracked);
    split++;
  }

  private void remove(TensorGroup.Tracked tracked) {
    if (tracked.older != null) {
      tracked.older.newer = tracked.newer;
    }
    if (tracked.newer != null) {
      tracked.newer.older = tracked.older;
    } else {
      newest = tracked.older;
      filled = TensorGroup.SIZE; // of that one, or it may be old
    }
    tracked.older = null;
    tracked.newer = null;
    handles.giveRow(tracked.row);
  }

  /** Gives memory back when there are none. */
  synchronized void trim() {
    if (newest == null) {
      handles.clear();
    }
  }

  /** How many have been added so far. Reads without a lock, as the others do: about right. */
  long added() {
    return added;
  }

  /** How many of them are neither gone nor passed on. */
  long size() {
    return added - gone;
  }

  /** How many groups were split so far. */
  long split() {
    return split;
  }
}
