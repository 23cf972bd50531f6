package org.torchjava;

import java.util.Arrays;

/**
 * Handles in rows of the same length, which are used again and again: one large array is less work
 * for the collector than many small ones. Not for several threads at once.
 */
final class HandleTable {
  private static final int FIRST_ROWS = 16;
  private static final int[] NO_ROWS = {};
  private static final long[] NONE = {};

  private final int columns;
  private long[] handles = NONE;

  /** The rows that are free: this many of the first ones. */
  private int[] free = NO_ROWS;

  private int freeRows;

  HandleTable(int columns) {
    this.columns = columns;
  }

  /** A row of zeros, nobody else's until it is given back. */
  int takeRow() {
    if (freeRows == 0) {
      grow();
    }
    return free[--freeRows];
  }

  // All that may fail comes before anything is changed.
  private void grow() {
    int rows = free.length;
    int more = Math.max(FIRST_ROWS, rows);
    int[] grownFree = new int[rows + more];
    handles = Arrays.copyOf(handles, Math.multiplyExact(rows + more, columns));
    free = grownFree;
    for (int row = rows + more - 1; row >= rows; row--) {
      free[freeRows++] = row;
    }
  }

  /** Takes back a row, all of whose handles were taken. */
  void giveRow(int row) {
    free[freeRows++] = row;
  }

  /** Forgets all rows, which nobody must have any more. */
  void clear() {
    handles = NONE;
    free = NO_ROWS;
    freeRows = 0;
  }

  long get(int row, int column) {
    return handles[row * columns + column];
  }

  void set(int row, int column, long handle) {
    handles[row * columns + column] = handle;
  }

  /** The handle, 0 where it was taken before. */
  long take(int row, int column) {
    int place = row * columns + column;
    long handle = handles[place];
    handles[place] = 0;
    return handle;
  }
}
