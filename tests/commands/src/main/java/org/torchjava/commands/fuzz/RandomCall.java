package org.torchjava.commands.fuzz;

import java.lang.reflect.Constructor;
import java.lang.reflect.Executable;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.torchjava.AnomalyMode;
import org.torchjava.Autograd;
import org.torchjava.AutogradOps;
import org.torchjava.DualLevel;
import org.torchjava.ForwardAD;
import org.torchjava.GradMode;
import org.torchjava.InferenceMode;
import org.torchjava.SavedTensorsHooks;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** One call: a method or constructor with its receiver and arguments. */
final class RandomCall implements AutoCloseable {
  private final Executable executable;
  private final Object receiver;
  private final Object[] arguments;
  private Object result;
  private Throwable thrown;

  private RandomCall(Executable executable, Object receiver, Object[] arguments) {
    this.executable = executable;
    this.receiver = receiver;
    this.arguments = arguments;
  }

  static RandomCall of(Executable executable, RandomArguments random) {
    boolean needsReceiver =
        executable instanceof Method && !Modifier.isStatic(executable.getModifiers());
    Object receiver = needsReceiver ? random.receiver(executable.getDeclaringClass()) : null;
    return new RandomCall(executable, receiver, random.arguments(executable, receiver));
  }

  /** The call that computes the gradients of what another call returned. */
  static RandomCall backward(Tensor result) throws NoSuchMethodException {
    Method backward = AutogradOps.class.getMethod("backward", Tensor.class);
    return new RandomCall(backward, result, new Object[] {Torch.onesLike(result)});
  }

  /** What the call returned; null when it threw. */
  Object perform() throws ReflectiveOperationException {
    try {
      result =
          executable instanceof Method method
              ? method.invoke(receiver, arguments)
              : ((Constructor<?>) executable).newInstance(arguments);
    } catch (InvocationTargetException e) {
      thrown = e.getCause();
    }
    return result;
  }

  Throwable thrown() {
    return thrown;
  }

  /** What is wrong with the tensors that took part; null when nothing is. */
  String complaint() {
    String complaint = SoundTensors.complaint(result, receiver);
    return complaint == null ? SoundTensors.complaint(arguments) : complaint;
  }

  /** Ends the scope or mode that the call opened. */
  void closeResult() {
    if (result instanceof TensorScope scope) {
      scope.close();
    } else if (result instanceof InferenceMode.Guard guard) {
      guard.close();
    } else if (result instanceof GradMode.Guard guard) {
      guard.close();
    } else if (result instanceof Autograd.MultithreadingGuard guard) {
      guard.close();
    } else if (result instanceof AnomalyMode.Guard guard) {
      guard.close();
    } else if (result instanceof SavedTensorsHooks hooks) {
      hooks.close();
    } else if (result instanceof SavedTensorsHooks.Disabled disabled) {
      disabled.close();
    } else if (result instanceof ForwardAD.Guard guard) {
      guard.close();
    } else if (result instanceof DualLevel level) {
      level.close();
    }
  }

  /** Ends the scope that the call was made on, unless that is another thread's. */
  @Override
  public void close() {
    if (receiver instanceof SavedTensorsHooks hooks) {
      hooks.close();
    }
    if (receiver instanceof TensorScope scope) {
      try {
        scope.close();
      } catch (IllegalStateException foreign) {
        // its tensors are the collector's once it is garbage
      }
    }
  }

  @Override
  public String toString() {
    String types =
        Arrays.stream(executable.getParameterTypes())
            .map(Class::getSimpleName)
            .collect(Collectors.joining(","));
    String values =
        Arrays.stream(arguments).map(RandomCalls::describe).collect(Collectors.joining(", "));
    return executable.getDeclaringClass().getSimpleName()
        + (executable instanceof Method ? "." + executable.getName() : "")
        + "("
        + types
        + ") on "
        + RandomCalls.describe(receiver)
        + " with ("
        + values
        + ")";
  }
}
