package org.torchjava.tests.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;

/**
 * A Java process with this test's class path, for what can only be seen once a process: loading,
 * limits, crashes. Immutable but for the settings methods, which return this.
 */
public final class ChildJvm {
  private static final long TIMEOUT_SECONDS = 120;

  private final Class<?> main;
  private final List<String> arguments;
  private final List<String> jvmOptions = new ArrayList<>(List.of("-XX:-UsePerfData"));
  private final Map<String, String> environment = new LinkedHashMap<>();
  private String shellPrefix = "";
  private Path javaHome = Path.of(System.getProperty("java.home"));

  /** What a finished process left. */
  public record Outcome(int status, String output) {
    /** The lines that start with a key and a colon, without them. */
    public List<String> values(String key) {
      return output
          .lines()
          .filter(line -> line.startsWith(key + ": "))
          .map(line -> line.substring(key.length() + 2))
          .toList();
    }
  }

  /** A process that is still running. */
  public static final class Running {
    private static final String[] NONE = {};

    private final Process process;
    private final Path log;

    private Running(Process process, Path log) {
      this.process = process;
      this.log = log;
    }

    public boolean isAlive() {
      return process.isAlive();
    }

    /** The files that it has open at the moment; none when it has ended. */
    public List<Path> openFiles() {
      List<Path> files = new ArrayList<>();
      Path descriptors = Path.of("/proc", Long.toString(process.pid()), "fd");
      for (String descriptor : Objects.requireNonNullElse(descriptors.toFile().list(), NONE)) {
        try {
          files.add(Files.readSymbolicLink(descriptors.resolve(descriptor)));
        } catch (IOException e) {
          continue; // closed meanwhile
        }
      }
      return files;
    }

    /** Ends the process as {@code kill -9} does. */
    public void kill() {
      process.destroyForcibly();
      await();
    }

    /** Waits for the end. */
    public Outcome await() {
      try {
        if (!process.waitFor(TIMEOUT_SECONDS, TimeUnit.SECONDS)) {
          process.destroyForcibly();
          throw new AssertionError("no end after " + TIMEOUT_SECONDS + " s: " + text());
        }
        Outcome outcome = new Outcome(process.exitValue(), text());
        Files.deleteIfExists(log);
        return outcome;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw new AssertionError("interrupted", e);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private String text() {
      try {
        return Files.readString(log);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  private ChildJvm(Class<?> main, List<String> arguments) {
    this.main = main;
    this.arguments = arguments;
  }

  /** A process that will run a main class of the tests. */
  public static ChildJvm of(Class<?> main, String... arguments) {
    return new ChildJvm(main, List.of(arguments));
  }

  /** Adds options of the JVM, such as {@code -Xmx256m}. */
  public ChildJvm with(String... options) {
    jvmOptions.addAll(List.of(options));
    return this;
  }

  /** Runs on another JDK than this one. */
  public ChildJvm on(Path home) {
    javaHome = home;
    return this;
  }

  /** Unpacks native libraries to this folder. */
  public ChildJvm withCache(Path folder) {
    return with("-Dorg.bytedeco.javacpp.cachedir=" + folder);
  }

  /** Sets an environment variable. */
  public ChildJvm withEnvironment(String name, String value) {
    environment.put(name, value);
    return this;
  }

  /** Limits the size of every file that the process writes, in blocks of 512 bytes. */
  public ChildJvm withFileSizeLimit(long blocks) {
    shellPrefix = "ulimit -f " + blocks + " && ";
    return this;
  }

  /** Runs to the end. */
  public Outcome run() {
    return start().await();
  }

  /** Starts the process; output and errors are kept together. */
  public Running start() {
    try {
      Path log = Files.createTempFile("torchjava-child", ".log");
      ProcessBuilder builder =
          new ProcessBuilder(command()).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.directory(log.getParent().toFile());
      builder.environment().remove("LD_LIBRARY_PATH");
      builder.environment().remove("TORCH_JAVA_LIBTORCH");
      builder.environment().put("OMP_NUM_THREADS", "1");
      builder.environment().putAll(environment);
      return new Running(builder.start(), log);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<String> command() {
    List<String> command = new ArrayList<>(List.of("sh", "-c", shellPrefix + "exec \"$0\" \"$@\""));
    command.add(javaHome.resolve("bin").resolve("java").toString());
    command.addAll(jvmOptions);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(arguments);
    return command;
  }
}
