package org.torchjava;

import java.lang.ref.PhantomReference;
import java.lang.ref.WeakReference;

/**
 * Small tensors that were made one after the other, and that the collector finds as a whole: each
 * of them holds the group and the group holds them. References are what takes the collector time,
 * and such tensors mostly die together, so that one reference for many spares it most of the work.
 *
 * <p>One that lives on keeps the others, but not for long: {@link TensorGroups} splits a group that
 * outlives a collection. It guards all that changes here.
 */
final class TensorGroup implements Tracker {
  /** Such that a tensor and its share of all this take less than 40 bytes of the Java heap. */
  static final int SIZE = 128;

  /** When this group was opened, see {@link TensorGroups#newEpoch}. */
  final int epoch;

  /** Null at the places of those that are gone. */
  final Tensor[] members = new Tensor[SIZE];

  final Tracked tracked;

  /**
   * An empty group.
   *
   * @param row where the owner keeps the handles
   */
  TensorGroup(TensorGroups owner, int epoch, int row) {
    this.epoch = epoch;
    this.tracked = new Tracked(this, owner, row);
  }

  @Override
  public void cancel(Tensor tensor) {
    if (!tracked.owner.cancel(this, tensor)) {
      tensor.tracker().cancel(tensor); // the group was split: the tensor has one of its own
    }
  }

  /**
   * Which of so many places this tensor has, -1 for none: those that are closed are mostly young.
   */
  int placeOf(Tensor tensor, int places) {
    int place = places - 1;
    while (place >= 0 && members[place] != tensor) {
      place--;
    }
    return place;
  }

  /** What is left of a group that is unreachable. */
  static final class Tracked extends PhantomReference<TensorGroup> {
    final TensorGroups owner;
    final int row;

    /** The neighbours in the owner's list. */
    Tracked older;

    Tracked newer;

    /** Leads to the group while that is reachable. The phantom outlives finalizers too. */
    private final WeakReference<TensorGroup> group;

    private Tracked(TensorGroup group, TensorGroups owner, int row) {
      super(group, null);
      this.group = new WeakReference<>(group);
      this.owner = owner;
      this.row = row;
    }

    /** The group; null when it is unreachable, or about to be. */
    TensorGroup group() {
      return group.get();
    }

    boolean isDead() {
      return refersTo(null);
    }
  }
}
