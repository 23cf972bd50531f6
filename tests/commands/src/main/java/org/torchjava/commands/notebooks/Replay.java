package org.torchjava.commands.notebooks;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/**
 * Runs the cells of a notebook and compares what they show with what was recorded.
 *
 * <p>The cells of a notebook run on a thread of their own, one after the other. A cell that does
 * not end, as its loop waits for a number that does not come, has failed when the time is over; its
 * thread is left alone, and the cells that wait for it fail too.
 */
public final class Replay {

  /** Enough for the first cell, which unpacks and loads LibTorch, on a slow machine. */
  private static final Duration TIME_LIMIT = Duration.ofMinutes(3);

  private static final int STACK_FRAMES = 12;

  private final Notebook notebook;
  private final Recording recording;
  private final Duration timeLimit;
  private final ExecutorService thread = Executors.newSingleThreadExecutor(Replay::daemon);
  private Optional<Cell> unfinished = Optional.empty();

  private Replay(Notebook notebook, Recording recording, Duration timeLimit) {
    this.notebook = notebook;
    this.recording = recording;
    this.timeLimit = timeLimit;
  }

  /**
   * Runs a notebook against the recording that it names.
   *
   * @param notebook a notebook that has not run yet
   * @return a result for each cell, in the order of the numbers
   */
  public static List<CellResult> run(Notebook notebook) {
    return run(notebook, Recording.load(notebook.recording()));
  }

  /**
   * Runs a notebook against a recording.
   *
   * @param notebook a notebook that has not run yet
   * @param recording what was recorded
   * @return a result for each cell, in the order of the numbers
   * @throws IllegalArgumentException if the cells do not come in the order of their numbers
   */
  public static List<CellResult> run(Notebook notebook, Recording recording) {
    return run(notebook, recording, TIME_LIMIT);
  }

  /**
   * Runs a notebook against a recording. A cell that throws has failed, and the next ones run
   * nevertheless. A cell that only one of the two has is a failure too.
   *
   * @param notebook a notebook that has not run yet
   * @param recording what was recorded
   * @param timeLimit how long each cell may take
   * @return a result for each cell, in the order of the numbers
   * @throws IllegalArgumentException if the cells do not come in the order of their numbers
   */
  public static List<CellResult> run(Notebook notebook, Recording recording, Duration timeLimit) {
    Replay replay = new Replay(notebook, recording, timeLimit);
    try {
      return replay.run();
    } finally {
      replay.thread.shutdownNow();
    }
  }

  private List<CellResult> run() {
    TreeMap<Integer, CellResult> results = new TreeMap<>();
    for (Cell cell : notebook.cells()) {
      if (!results.isEmpty() && results.lastKey() >= cell.number()) {
        throw new IllegalArgumentException(
            "In [" + cell.number() + "] must not come after In [" + results.lastKey() + "]");
      }
      results.put(cell.number(), run(cell));
    }
    recording
        .outputs()
        .forEach((number, output) -> results.putIfAbsent(number, missing(number, output)));
    return new ArrayList<>(results.values());
  }

  private CellResult run(Cell cell) {
    if (unfinished.isPresent()) {
      return failed(
          cell, CellOutput.NOTHING, "In [" + unfinished.get().number() + "] is still running");
    }
    try {
      CellOutput ours =
          thread.submit(() -> notebook.run(cell)).get(timeLimit.toMillis(), MILLISECONDS);
      Optional<CellOutput> recorded = recording.output(cell.number());
      Optional<String> failure =
          recorded.isEmpty()
              ? Optional.of("the cell is not in the recording")
              : ours.difference(recorded.get(), cell.comparison());
      return result(cell, ours, failure);
    } catch (ExecutionException e) {
      CellOutput ours = new CellOutput(notebook.takePrinted(), Optional.empty());
      return failed(cell, ours, stackTrace(e.getCause()));
    } catch (TimeoutException e) {
      unfinished = Optional.of(cell);
      return failed(
          cell, CellOutput.NOTHING, "the cell did not end in " + timeLimit.toMillis() + " ms");
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      unfinished = Optional.of(cell);
      return failed(cell, CellOutput.NOTHING, "the replay was interrupted");
    }
  }

  private CellResult failed(Cell cell, CellOutput ours, String failure) {
    return result(cell, ours, Optional.of(failure));
  }

  private CellResult result(Cell cell, CellOutput ours, Optional<String> failure) {
    CellOutput recorded = recording.output(cell.number()).orElse(CellOutput.NOTHING);
    return new CellResult(cell.number(), cell.comparison(), ours, recorded, failure);
  }

  private static Thread daemon(Runnable cells) {
    Thread thread = new Thread(cells, "notebook");
    thread.setDaemon(true);
    return thread;
  }

  private static CellResult missing(int number, CellOutput recorded) {
    return new CellResult(
        number,
        Comparison.EXACT,
        CellOutput.NOTHING,
        recorded,
        Optional.of("the cell is recorded but not replayed"));
  }

  private static String stackTrace(Throwable thrown) {
    StringBuilder trace = new StringBuilder(thrown.toString());
    for (Throwable cause = thrown.getCause(); cause != null; cause = cause.getCause()) {
      trace.append("\ncaused by ").append(cause);
    }
    return trace
        .append(
            Arrays.stream(thrown.getStackTrace())
                .limit(STACK_FRAMES)
                .map(frame -> "\n  at " + frame)
                .collect(Collectors.joining()))
        .toString();
  }
}
