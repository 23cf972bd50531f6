package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.torchjava.DType.BFLOAT16;
import static org.torchjava.DType.BOOL;
import static org.torchjava.DType.COMPLEX128;
import static org.torchjava.DType.FLOAT32;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.cat;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;
import static org.torchjava.Torch.zeros;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.torchjava.Tensor;
import org.torchjava.Torch;

/** What {@code close} does, and what it leaves alone. */
class ClosingTest {
  /** What may be asked of a closed tensor: everything else fails. */
  private static final Set<String> ALWAYS =
      Set.of(
          "close", "isClosed", "toString", "hashCode", "getClass", "notify", "notifyAll", "wait");

  static Stream<Method> methodsWithoutArguments() {
    return Arrays.stream(Tensor.class.getMethods())
        .filter(method -> method.getParameterCount() == 0)
        .filter(method -> !ALWAYS.contains(method.getName()))
        .filter(method -> !method.isBridge());
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("methodsWithoutArguments")
  void everyMethodOfAClosedTensorSaysItsDtypeAndShape(Method method) throws Exception {
    Tensor x = ones(2, 3);
    x.close();

    try {
      Object result = method.invoke(x);
      throw new AssertionError(method + " returned " + result);
    } catch (InvocationTargetException e) {
      assertThat(e.getCause())
          .isExactlyInstanceOf(IllegalStateException.class)
          .hasMessage(
              "a tensor of dtype torch.float32 and shape [2, 3] was used after it was closed");
    }
  }

  @Test
  void aClosedArgumentIsNamedInTheSameWay() {
    Tensor open = ones(2);
    Tensor closed = closed(zeros(shape(2), BFLOAT16));
    String message = "a tensor of dtype torch.bfloat16 and shape [2] was used after it was closed";

    for (Runnable use :
        List.<Runnable>of(
            () -> open.add(closed),
            () -> open.add_(closed),
            () -> open.setGrad(closed),
            () -> open.backward(closed),
            () -> Torch.equal(open, closed),
            () -> cat(List.of(open, closed)))) {
      assertThatExceptionOfType(IllegalStateException.class)
          .isThrownBy(use::run)
          .withMessage(message);
    }
  }

  @Test
  void closingTwiceIsFine() {
    Tensor x = ones(2);
    assertThat(x.isClosed()).isFalse();

    x.close();
    x.close();

    assertThat(x.isClosed()).isTrue();
  }

  @Test
  void aClosedTensorStillPrintsItsDtypeAndShape() {
    assertThat(closed(ones(2, 3)))
        .hasToString("<closed tensor of dtype torch.float32 and shape [2, 3]>");
    assertThat(closed(tensor(1))).hasToString("<closed tensor of dtype torch.int64 and shape []>");
    assertThat(closed(zeros(shape(0, 4), COMPLEX128)))
        .hasToString("<closed tensor of dtype torch.complex128 and shape [0, 4]>");
    assertThat(closed(zeros(shape(1, 2, 3, 4, 5, 6), BOOL)))
        .hasToString("<closed tensor of dtype torch.bool and shape [1, 2, 3, 4, 5, 6]>");
    assertThat(closed(zeros(1, 1, 1, 1, 1, 1, 1)))
        .hasToString("<closed tensor of dtype torch.float32 and shape of 7 or more dimensions>");
    assertThat(closed(zeros(1).expand(262_142, 262_143, 300_000)))
        .hasToString(
            "<closed tensor of dtype torch.float32 and shape [262142, 262143 or more, 262143 or"
                + " more]>");
  }

  @Test
  void aClosedTensorKeepsItsIdentity() {
    Tensor x = ones(1);
    int hash = x.hashCode();
    x.close();

    assertThat(x.hashCode()).isEqualTo(hash);
    assertThat(x.equals(x)).isTrue();
  }

  @Test
  void viewsOutliveTheirBase() {
    Tensor base = arange(6.0);
    Tensor view = base.view(2, 3);
    Tensor row = view.select(0, 1);
    base.close();
    view.close();

    assertThat(row.add_(1)).hasToString("tensor([4., 5., 6.])");
  }

  @Test
  void aBaseOutlivesItsViews() {
    Tensor base = arange(4.0);
    base.narrow(0, 1, 2).mul_(10).close();

    assertThat(base).hasToString("tensor([ 0., 10., 20.,  3.])");
  }

  @Test
  void detachedTensorsShareMemoryWithWhatIsClosed() {
    Tensor x = ones(shape(2), requiresGrad());
    Tensor detached = x.detach();
    Tensor data = x.data();
    x.close();
    detached.mul_(3);

    assertThat(data).hasToString("tensor([3., 3.])");
  }

  @Test
  void theGraphKeepsWhatItNeeds() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    Tensor square = x.mul(x);
    Tensor sum = square.sum();
    square.close();

    sum.backward();
    sum.close();

    assertThat(x.grad()).hasToString("tensor([4., 6.])");
  }

  @Test
  void aGraphRunsToALeafThatIsClosed() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    Tensor y = tensor(new double[] {5, 7}, requiresGrad());
    Tensor sum = x.mul(y).sum();
    x.close();

    sum.backward();

    assertThat(y.grad()).hasToString("tensor([2., 3.])");
  }

  @Test
  void aGradientOutlivesItsLeaf() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    x.mul(x).sum().backward();
    Tensor gradient = x.grad();
    x.close();

    assertThat(gradient).hasToString("tensor([4., 6.])");
  }

  @Test
  void aLeafKeepsItsGradientWhenTheUsersOneIsClosed() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    x.mul(x).sum().backward();
    x.grad().close();
    x.grad().close();

    assertThat(x.grad()).hasToString("tensor([4., 6.])");
  }

  @Test
  void anAssignedGradientBelongsToTheLeafToo() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    Tensor gradient = ones(2);
    x.setGrad(gradient);
    gradient.close();

    assertThat(x.grad()).hasToString("tensor([1., 1.])");
  }

  @Test
  void membersOfAListAreClosedOneByOne() {
    List<Tensor> parts = arange(6.0).split(2);
    parts.get(0).close();

    assertThat(parts.get(1)).hasToString("tensor([2., 3.])");
    assertThat(parts.get(2).isClosed()).isFalse();
  }

  @Test
  void inPlaceMethodsReturnTheSameTensorAndSoTheSameLife() {
    Tensor x = ones(2);
    assertThat(x.add_(1)).isSameAs(x);
    x.add_(1).close();

    assertThat(x.isClosed()).isTrue();
  }

  @Test
  void numbersThatAreSharedAreNeverClosed() {
    Tensor x = ones(2);
    List<String> results = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      results.add(x.add(2).toString());
    }

    assertThat(results).containsOnly("tensor([3., 3.])");
    assertThat(x.dtype()).isEqualTo(FLOAT32);
  }

  private static Tensor closed(Tensor tensor) {
    tensor.close();
    return tensor;
  }
}
