package org.torchjava.races;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.openjdk.jcstress.JCStress;
import org.openjdk.jcstress.Options;
import org.openjdk.jcstress.infra.Status;
import org.openjdk.jcstress.infra.collectors.DiskReadCollector;
import org.openjdk.jcstress.infra.collectors.InProcessCollector;
import org.openjdk.jcstress.infra.collectors.TestResult;
import org.openjdk.jcstress.infra.runners.TestList;

/**
 * The command {@code races}: runs all races under jcstress, and once more to see whether their
 * memory is given back. The last line is {@code races: N passed, M failed}.
 *
 * <p>Reports go to the working directory.
 */
public final class RacesCommand {
  /** Few JVMs a race, with what makes them start quickly, for a moment. */
  private static final List<String> SHORT =
      List.of(
          "-f",
          "1",
          "-iters",
          "1",
          "-time",
          "200",
          "-strideSize",
          "64",
          "-strideCount",
          "8",
          "-sc",
          "false",
          "-af",
          "NONE",
          "-jvmArgs",
          "-Xmx256m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC");

  /**
   * What jcstress thinks right: many JVMs a race, with compilers and their options in all mixes.
   */
  private static final List<String> FULL = List.of("-m", "default");

  private RacesCommand() {}

  /**
   * Runs the command and ends the JVM with its status.
   *
   * @param args nothing, or {@code --full}
   */
  public static void main(String[] args) throws Exception {
    Collection<TestResult> results = stress(List.of(args).contains("--full") ? FULL : SHORT);
    int failed = 0;
    for (String race : TestList.tests()) {
      String problem = problem(race, results);
      failed += problem.isEmpty() ? 0 : 1;
      System.out.println((problem.isEmpty() ? "ok      " : "FAILED  ") + race + " " + problem);
    }
    int passed = TestList.tests().size() - failed;
    System.out.printf("races: %d passed, %d failed%n", passed, failed);
    System.exit(failed == 0 && passed > 0 ? 0 : 1);
  }

  private static Collection<TestResult> stress(List<String> mode) throws Exception {
    List<String> arguments = new ArrayList<>(mode);
    arguments.addAll(List.of("-r", "."));
    Options options = new Options(arguments.toArray(String[]::new));
    if (!options.parse()) {
      throw new IllegalArgumentException("jcstress does not take " + arguments);
    }
    try {
      new JCStress(options).run();
    } catch (AssertionError e) {
      System.out.println(e.getMessage()); // some race failed; which one, the results tell
    }
    InProcessCollector results = new InProcessCollector();
    DiskReadCollector file = new DiskReadCollector(options.getResultFile(), results);
    file.dump();
    file.close();
    return results.getTestResults();
  }

  private static String problem(String race, Collection<TestResult> results) throws Exception {
    List<TestResult> runs = results.stream().filter(r -> r.getName().equals(race)).toList();
    if (runs.isEmpty()) {
      return "did not run; it needs two processors";
    }
    if (!runs.stream().allMatch(RacesCommand::isGood)) {
      return "saw what it must not, or its JVM crashed; see index.html and hs_err_pid*.log";
    }
    return Balance.left(Class.forName(TestList.getInfo(race).binaryName()));
  }

  private static boolean isGood(TestResult run) {
    return run.status() == Status.NORMAL && run.grading().isPassed;
  }
}
