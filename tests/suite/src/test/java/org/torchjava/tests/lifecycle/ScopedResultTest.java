package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.tensor;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.torchjava.MaxResult;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** What {@code TensorScope.run} lets out of its scope. */
class ScopedResultTest {
  private Tensor intermediate;

  private record Pair(Tensor first, Object second) {}

  @Test
  void aTensor() {
    Tensor x = run(() -> ones(2).add(1));

    assertThat(x).hasToString("tensor([2., 2.])");
  }

  @Test
  void aList() {
    List<Tensor> parts = run(() -> arange(4.0).split(2));

    assertThat(parts.get(0)).hasToString("tensor([0., 1.])");
    assertThat(parts.get(1)).hasToString("tensor([2., 3.])");
  }

  @Test
  void aResultOfSeveralParts() {
    MaxResult max = run(() -> tensor(3, 1, 2).max(0));

    assertThat(max.values()).hasToString("tensor(3)");
    assertThat(max.indices()).hasToString("tensor(0)");
  }

  @Test
  void aRecordOfTheUsersOwn() {
    Pair pair = run(() -> new Pair(ones(1), new Pair(null, List.of(ones(2)))));

    assertThat(pair.first()).hasToString("tensor([1.])");
    assertThat(((Pair) pair.second()).second()).hasToString("[tensor([1., 1.])]");
  }

  @Test
  void arraysCollectionsAndMapsWithinEachOther() {
    Object[] found =
        run(
            () ->
                new Object[] {
                  new Tensor[] {ones(1), null},
                  Arrays.asList(ones(2), null),
                  Map.of("x", ones(3)),
                  Optional.of(ones(4))
                });

    assertThat(((Tensor[]) found[0])[0]).hasToString("tensor([1.])");
    assertThat(found[1]).hasToString("[tensor([1., 1.]), null]");
    assertThat(found[2]).hasToString("{x=tensor([1., 1., 1.])}");
    assertThat(found[3]).hasToString("Optional[tensor([1., 1., 1., 1.])]");
  }

  /** A path is an iterable of paths, the last of which is itself. */
  @Test
  @Timeout(10)
  void somethingThatIteratesOverItself() {
    assertThat(TensorScope.run(() -> Path.of("a"))).isEqualTo(Path.of("a"));
  }

  @Test
  @Timeout(10)
  void aCollectionThatContainsItself() {
    List<Object> list = new ArrayList<>();
    Map<String, Object> map = new LinkedHashMap<>();
    TensorScope.run(
        () -> {
          list.add(list);
          list.add(map);
          map.put("list", list);
          list.add(ones(1));
          return list;
        });

    assertThat(((Tensor) list.get(2)).isClosed()).isFalse();
  }

  @Test
  void anythingElse() {
    assertThat(this.<String>run(() -> "text")).isEqualTo("text");
    assertThat(this.<Object>run(() -> null)).isNull();
    assertThat(run(() -> new int[] {1})).containsExactly(1);
  }

  @Test
  void nothingWhenTheBodyFails() {
    assertThatExceptionOfType(ArithmeticException.class)
        .isThrownBy(
            () ->
                run(
                    () -> {
                      throw new ArithmeticException("on purpose");
                    }))
        .withMessage("on purpose");
    assertThat(intermediate.isClosed()).isTrue();
  }

  @Test
  void aBodyIsNeeded() {
    assertThatNullPointerException().isThrownBy(() -> TensorScope.run(null)).withMessage("body");
  }

  private <T> T run(Supplier<T> body) {
    T result =
        TensorScope.run(
            () -> {
              intermediate = ones(3);
              return body.get();
            });
    assertThat(intermediate.isClosed()).isTrue();
    return result;
  }
}
