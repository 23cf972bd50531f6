package org.torchjava.races;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import org.openjdk.jcstress.annotations.Actor;
import org.torchjava.MemoryStats;

/**
 * Runs a race many times in this process, and looks whether all its tensors are gone afterwards:
 * under jcstress there is no moment without live ones.
 */
final class Balance {
  private static final int ROUNDS = 50;
  private static final int RACES_A_ROUND = 200;
  private static final int COLLECTIONS = 200;
  private static final long SETTLING_MILLIS = 20;

  private final Class<?> race;
  private final List<Method> actors;
  private final Object[] states = new Object[RACES_A_ROUND];
  private final CyclicBarrier together;

  private Balance(Class<?> race) {
    this.race = race;
    this.actors =
        Arrays.stream(race.getMethods()).filter(m -> m.isAnnotationPresent(Actor.class)).toList();
    this.together = new CyclicBarrier(actors.size());
  }

  /** What is left of the race's tensors; empty when nothing is. */
  static String left(Class<?> race) throws InterruptedException {
    new Balance(race).run(1); // what stays for good is there from now on
    MemoryStats before = settled();
    new Balance(race).run(ROUNDS);
    MemoryStats after = settled();
    boolean balances = after.liveTensors() == 0 && after.liveBytes() == before.liveBytes();
    return balances ? "" : "leaves memory: before " + before + ", after " + after;
  }

  /**
   * The figures once no tensor is open and a collection changes nothing; the last ones at worst.
   */
  private static MemoryStats settled() throws InterruptedException {
    MemoryStats last = MemoryStats.now();
    for (int i = 0; i < COLLECTIONS; i++) {
      System.gc();
      Thread.sleep(SETTLING_MILLIS);
      MemoryStats now = MemoryStats.now();
      if (now.liveTensors() == 0 && now.liveBytes() == last.liveBytes()) {
        return now;
      }
      last = now;
    }
    return last;
  }

  private void run(int rounds) throws InterruptedException {
    List<Thread> threads = actors.stream().map(a -> new Thread(() -> act(a, rounds))).toList();
    threads.forEach(Thread::start);
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** One thread: makes its share of the tensors, so that each thread closes some of its own. */
  private void act(Method actor, int rounds) {
    try {
      for (int round = 0; round < rounds; round++) {
        for (int i = actors.indexOf(actor); i < states.length; i += actors.size()) {
          states[i] = race.getConstructor().newInstance();
        }
        together.await();
        for (Object state : states) {
          act(actor, state);
        }
        together.await();
      }
    } catch (ReflectiveOperationException | BrokenBarrierException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private static void act(Method actor, Object state) throws ReflectiveOperationException {
    Class<?>[] results = actor.getParameterTypes();
    if (results.length == 0) {
      actor.invoke(state);
    } else {
      actor.invoke(state, results[0].getConstructor().newInstance());
    }
  }
}
