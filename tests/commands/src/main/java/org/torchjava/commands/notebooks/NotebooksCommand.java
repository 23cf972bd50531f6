package org.torchjava.commands.notebooks;

import java.io.PrintStream;
import java.util.List;

/**
 * The command {@code notebooks}: replays the notebooks, prints every cell's output next to the
 * recorded one and ends with the line {@code notebooks: 5, cells: 87 passed, 0 failed}.
 */
public final class NotebooksCommand {

  private NotebooksCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args none
   */
  public static void main(String[] args) {
    System.exit(run(Notebooks.all(), System.out));
  }

  /**
   * Replays notebooks.
   *
   * @param notebooks notebooks that have not run yet
   * @param out where the report goes
   * @return the exit status: 0 if nothing failed, else 1
   */
  public static int run(List<Notebook> notebooks, PrintStream out) {
    Report report = new Report(out);
    report.intro();
    for (Notebook notebook : notebooks) {
      report.add(notebook.title(), Replay.run(notebook));
    }
    return report.end() ? 0 : 1;
  }
}
