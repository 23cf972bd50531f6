package org.torchjava.commands.fuzz;

import java.io.IOException;
import java.lang.reflect.Executable;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.torchjava.AnomalyMode;
import org.torchjava.DType;
import org.torchjava.GradMode;
import org.torchjava.Layout;
import org.torchjava.Tensor;
import org.torchjava.Torch;
import org.torchjava.Warnings;
import org.torchjava.print.PrintOptions;

/**
 * Calls public methods with random arguments, in a JVM of its own because a crash would end it.
 * Prints each call that misbehaved, and a summary when it got to the end.
 *
 * <p>Arguments: the seed, how often to call each method, the file for the {@link Journal}, and
 * names of classes to call instead of those of the API.
 */
public final class RandomCalls {
  /** Every call is on small tensors, or ought to be refused at once. */
  private static final long TOO_SLOW_MILLIS = 10_000;

  /** After so many calls later ones know no results of earlier ones any more. */
  private static final int CALLS_TOGETHER = 200;

  private static final int MISBEHAVED = 2;

  private final long seed;
  private final Random random;
  private final RandomArguments arguments;
  private final Journal journal;
  private int calls;
  private int returned;
  private int misbehaved;

  private RandomCalls(long seed, Journal journal) {
    this.seed = seed;
    this.random = new Random(seed);
    this.arguments = new RandomArguments(random);
    this.journal = journal;
  }

  public static void main(String[] args) throws IOException, ReflectiveOperationException {
    long seed = Long.parseLong(args[0]);
    int rounds = Integer.parseInt(args[1]);
    List<Class<?>> classes = new ArrayList<>();
    for (String name : Arrays.asList(args).subList(3, args.length)) {
      classes.add(Class.forName(name));
    }
    Torch.setNumThreads(1);
    Warnings.setHandler(warning -> {}); // there are thousands
    try (Journal journal = new Journal(Path.of(args[2]))) {
      RandomCalls run = new RandomCalls(seed, journal);
      run.rounds(rounds, classes.isEmpty() ? PublicMethods.CLASSES : classes);
      System.out.printf(
          "%d calls, %d returned, %d misbehaved%n", run.calls, run.returned, run.misbehaved);
      System.exit(run.misbehaved == 0 ? 0 : MISBEHAVED);
    }
  }

  private void rounds(int rounds, List<Class<?>> classes) throws ReflectiveOperationException {
    for (int round = 0; round < rounds; round++) {
      int index = 0;
      for (Executable executable : PublicMethods.shuffled(classes, new Random(seed + round))) {
        beginAnew((seed << 40) + ((long) round << 20) + index++);
        if (arguments.isTransformed()) {
          performWithin(executable);
        } else {
          perform(executable);
        }
        restoreSettings();
      }
    }
  }

  // Results depend on the processor and on memory that nobody initialised. So that the arguments of
  // a call hardly do, its random numbers follow from its place alone.
  private void beginAnew(long place) {
    random.setSeed(new SplittableRandom(place).nextLong());
    if (place % CALLS_TOGETHER == 0) {
      Torch.manualSeed(place);
      arguments.forget();
    }
  }

  private void performWithin(Executable executable) {
    arguments.within(
        () -> {
          try {
            perform(executable);
          } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the call itself failed", e);
          }
        });
  }

  private void perform(Executable executable) throws ReflectiveOperationException {
    try (GradMode.Guard mode = arguments.gradMode();
        RandomCall call = RandomCall.of(executable, arguments)) {
      if (arguments.isForeign()) {
        Elsewhere.call(() -> performAndClose(call));
      } else {
        performAndClose(call);
      }
    }
  }

  // Scopes and modes that the call opened end on the thread that made it.
  private Void performAndClose(RandomCall call) throws ReflectiveOperationException {
    perform(call);
    call.closeResult();
    return null;
  }

  private void perform(RandomCall call) throws ReflectiveOperationException {
    calls++;
    String text = calls + " " + call;
    journal.begin(text);
    Object result = call.perform();
    long millis = journal.end();
    if (millis > TOO_SLOW_MILLIS) {
      report(text, "took " + millis + " ms");
    }
    if (call.complaint() != null) {
      report(text, call.complaint());
      return;
    }
    if (call.thrown() == null) {
      returned++;
      arguments.remember(result);
      if (result instanceof Tensor tensor && RandomTensors.isSmall(tensor) && hasGradient(tensor)) {
        perform(RandomCall.backward(tensor));
      }
      return;
    }
    String complaint = ThrownKinds.complaint(call.thrown());
    if (complaint != null) {
      report(text, complaint);
    }
  }

  // One in three, so that graphs also grow long before they are used up.
  private boolean hasGradient(Tensor tensor) {
    return tensor.layout() == Layout.STRIDED
        && !SoundTensors.isOfTransform(tensor)
        && tensor.requiresGrad()
        && !tensor.isLeaf()
        && random.nextInt(3) == 0;
  }

  private void report(String call, String complaint) {
    misbehaved++;
    System.out.println(call + "\n    " + complaint);
  }

  private static void restoreSettings() {
    if (Torch.getDefaultDtype() != DType.FLOAT32) {
      Torch.setDefaultDtype(DType.FLOAT32);
    }
    if (AnomalyMode.isEnabled()) {
      AnomalyMode.setEnabled(false, true);
    }
    PrintOptions.set(PrintOptions.defaultProfile());
  }

  /** An argument as the journal shows it. */
  static String describe(Object argument) {
    if (argument instanceof Tensor tensor) {
      return describe(tensor);
    }
    if (argument instanceof Object[] several) {
      // Not deeper: an array may contain itself.
      return several.getClass().getComponentType().isAssignableFrom(Object[].class)
          ? several.getClass().getSimpleName() + " of " + several.length
          : Arrays.stream(several).map(RandomCalls::describe).toList().toString();
    }
    if (argument instanceof List<?> several) {
      return several.stream().map(RandomCalls::describe).toList().toString();
    }
    if (argument instanceof long[] longs) {
      return Arrays.toString(longs);
    }
    try {
      return String.valueOf(argument);
    } catch (RuntimeException unprintable) {
      return argument.getClass().getSimpleName();
    }
  }

  private static String describe(Tensor tensor) {
    if (tensor.isClosed()) {
      return "closed tensor";
    }
    if (SoundTensors.isOfTransform(tensor)) {
      return "tensor of a transform" + Arrays.toString(tensor.size());
    }
    return tensor.dtype()
        + Arrays.toString(tensor.size())
        + (tensor.layout() != Layout.STRIDED || tensor.isContiguous()
            ? ""
            : "strides" + Arrays.toString(tensor.stride()))
        + (tensor.requiresGrad() ? "requires_grad" : "")
        + (tensor.device().toString().equals("cpu") ? "" : tensor.device());
  }
}
