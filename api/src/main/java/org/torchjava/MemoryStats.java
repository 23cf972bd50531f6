package org.torchjava;

import org.torchjava.nativebridge.NativeAllocator;

/**
 * How much native memory tensors take at one moment, and who is to free it. Asking costs about a
 * microsecond, more with many open scopes; keeping the figures costs nothing.
 *
 * <p><b>What keeps memory in bounds.</b> When the live bytes grow by as much as is in use, and by
 * 256 MB at least, the library asks the garbage collector to run; on a machine that is nearly full
 * it asks earlier. When an allocation fails it asks once more, and tries again before it throws
 * {@link OutOfMemoryException}. This needs {@link System#gc()}: a JVM with {@code
 * -XX:+DisableExplicitGC} frees tensors when its own heap is full. {@code
 * -Dorg.torchjava.maxNativeBytes=N} sets the most bytes that tensors on the CPU may take together,
 * as {@code -XX:MaxDirectMemorySize} does for buffers. Where tensors are small, the collector finds
 * those that were made one after the other as one; a tensor next to some that live on is found by
 * the collection after that.
 *
 * <p><b>Finding leaks.</b> With {@code -Dorg.torchjava.debug=leaks} the JVM prints, when it ends,
 * where the tensors were made that were neither closed nor collected, and using a closed tensor
 * tells where it was closed. It makes every operator slower.
 *
 * <p>May be called from any thread. Other threads go on meanwhile, so that the figures need not fit
 * each other exactly.
 *
 * @param liveBytes bytes of elements on the CPU, each counted once and as long as anything holds
 *     it: a tensor, a view, a graph or a gradient; with what malloc adds, and without the blocks
 *     that each thread keeps for its next tensors, up to 10 MB of them, or the process for its next
 *     tensors of at most 64 bytes
 * @param collectorTensors how many tensors the garbage collector is to free, those included that it
 *     has found and whose memory waits, for less than a second, for the next tensors
 * @param scopeTensors how many tensors open scopes are to free
 * @param collections how often the library has asked for a garbage collection
 */
public record MemoryStats(
    long liveBytes, long collectorTensors, long scopeTensors, long collections) {

  /**
   * The figures of this moment.
   *
   * @return new figures
   */
  public static MemoryStats now() {
    return new MemoryStats(
        NativeAllocator.liveBytes(),
        TensorReaper.tracked(),
        ScopedTensors.count(),
        MemoryPressure.collections());
  }

  /**
   * How many tensors are open: those of the collector and those of scopes.
   *
   * @return the sum
   */
  public long liveTensors() {
    return collectorTensors + scopeTensors;
  }
}
