package org.torchjava.commands.golden;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import org.torchjava.Scalar;

/**
 * A way to call operators: the public API, or for operators that are not public the bindings below
 * it. Tensors are objects that only the road understands; all that it made is freed when it closes.
 */
public interface Road extends AutoCloseable {
  /** What a call gives back for an argument that it wrote to, where it returns nothing else. */
  Object WRITTEN = "the argument that is written";

  /** Makes a recorded tensor with a storage of its own. */
  Object tensor(GoldenTensor golden, boolean requiresGrad);

  /** Makes a number that promotes as Python's numbers do. */
  Object wrappedNumber(Scalar value);

  /**
   * Calls an operator.
   *
   * @param op its name with {@code aten::}
   * @param args the recorded arguments
   * @param tensors for each argument the tensors that stand in it, null where one is left out
   * @param outputs the recorded results, which tell how many there are and of which kinds
   * @return for each result a tensor, null for an undefined one, a list of tensors, a {@link
   *     Scalar}, an {@link ElementType}, or {@link #WRITTEN}
   * @throws RuntimeException as the API throws it
   */
  List<Object> call(String op, JsonNode args, List<List<Object>> tensors, JsonNode outputs);

  /** {@code autograd.grad} with {@code allow_unused}: null where no gradient flows. */
  List<Object> grad(List<Object> outputs, List<Object> inputs, List<Object> gradOutputs);

  /** The name of the node that made the tensor, or null. */
  String gradFnName(Object tensor);

  /** What a tensor holds. */
  Elements elements(Object tensor);

  /** Whether two objects are the same native tensor. */
  boolean isSame(Object a, Object b);

  /** Where the storage begins; 0 for one without memory. */
  long storageStart(Object tensor);

  @Override
  void close();
}
