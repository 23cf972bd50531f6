package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.lang.invoke.MethodHandle;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.torchjava.Autograd;
import org.torchjava.DType;
import org.torchjava.Scalar;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;
import org.torchjava.Torch;

/** Calls of the public API, with the methods that the generated table names. */
public final class PublicRoad implements Road {
  private final TensorScope scope = TensorScope.open();

  /** Whether an operator has a public method. */
  static boolean leadsTo(String op) {
    return !FaceTable.of(op).isEmpty();
  }

  @Override
  public Object tensor(GoldenTensor golden, boolean requiresGrad) {
    Tensor tensor = golden.toTensor();
    return requiresGrad ? tensor.requiresGrad_(true) : tensor;
  }

  @Override
  public Object wrappedNumber(Scalar value) {
    return value; // the API wraps numbers itself
  }

  @Override
  public List<Object> call(String op, JsonNode args, List<List<Object>> tensors, JsonNode outputs) {
    PublicFace face =
        FaceTable.of(op).stream()
            .filter(candidate -> candidate.expresses(args))
            .findFirst()
            .orElseThrow(() -> none(op, args));
    PublicArguments arguments = new PublicArguments(args, tensors);
    Object receiver = null;
    List<Object> values = new ArrayList<>();
    for (FaceParameter parameter : face.parameters()) {
      if (parameter.type().equals("this")) {
        receiver = receiver(parameter, arguments);
      } else {
        values.add(arguments.value(parameter));
      }
    }
    return results(invoke(face, receiver, values), outputs);
  }

  private static RuntimeException none(String op, JsonNode args) {
    boolean takesNumber = false;
    for (JsonNode arg : args) {
      takesNumber |= arg.path("value").has("wrapped");
    }
    return takesNumber
        ? new UnsupportedStepException("a number stands where Java's method has a tensor")
        : new IllegalArgumentException("no public form of " + op + " takes " + args);
  }

  private static Object receiver(FaceParameter parameter, PublicArguments arguments) {
    if (parameter.names().equals(List.of("self"))) {
      return arguments.tensor("self");
    }
    List<Tensor> outs = new ArrayList<>();
    parameter.names().forEach(name -> outs.addAll(arguments.tensors(name)));
    return Torch.out(outs.toArray(new Tensor[0]));
  }

  private static Object invoke(PublicFace face, Object receiver, List<Object> values) {
    MethodHandle handle = PublicMethods.find(face, receiver);
    List<Object> all = new ArrayList<>();
    if (receiver != null) {
      all.add(receiver);
    }
    all.addAll(values);
    try {
      return handle.asFixedArity().invokeWithArguments(all);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new IllegalStateException("a checked exception of " + face, e);
    }
  }

  private static List<Object> results(Object value, JsonNode outputs) {
    if (outputs.isEmpty()) {
      return List.of();
    }
    if (value instanceof Record record) {
      return PublicMethods.components(record);
    }
    if (outputs.get(0).has("dtype") && value instanceof DType dtype) {
      return List.of(ElementType.of(dtype.toName()));
    }
    Object plain =
        value instanceof Boolean b
            ? Scalar.of(b.booleanValue())
            : value instanceof Long l
                ? Scalar.of(l.longValue())
                : value instanceof Double d ? Scalar.of(d.doubleValue()) : value;
    boolean written = plain == null && outputs.get(0).has("arg");
    return new ArrayList<>(Arrays.asList(written ? WRITTEN : plain));
  }

  @Override
  public List<Object> grad(List<Object> outputs, List<Object> inputs, List<Object> gradOutputs) {
    return new ArrayList<>(
        Autograd.grad(tensors(outputs), tensors(inputs), tensors(gradOutputs), true));
  }

  private static List<Tensor> tensors(List<Object> objects) {
    return objects.stream().map(Tensor.class::cast).toList();
  }

  @Override
  public String gradFnName(Object tensor) {
    return ((Tensor) tensor).gradFn() == null ? null : ((Tensor) tensor).gradFn().name();
  }

  @Override
  public Elements elements(Object tensor) {
    return Elements.of((Tensor) tensor);
  }

  @Override
  public boolean isSame(Object a, Object b) {
    return a == b || a instanceof Tensor x && b instanceof Tensor y && x.isSetTo(y);
  }

  @Override
  public long storageStart(Object tensor) {
    if (!(tensor instanceof Tensor t)) {
      return 0;
    }
    long first = t.dataPtr();
    return first == 0 ? 0 : first - t.storageOffset() * t.dtype().itemSize();
  }

  @Override
  public void close() {
    scope.close();
  }
}
