package org.torchjava.tests.lifecycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.torchjava.Torch.arange;
import static org.torchjava.Torch.ones;
import static org.torchjava.Torch.requiresGrad;
import static org.torchjava.Torch.shape;
import static org.torchjava.Torch.tensor;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.torchjava.MemoryStats;
import org.torchjava.Tensor;
import org.torchjava.TensorScope;

/** What a scope frees, and what it lets out. */
class TensorScopeTest {

  @AfterEach
  void noScopeIsLeftOpen() {
    Tensor outside = ones(1);
    try (var scope = TensorScope.open()) {
      scope.keep(outside);
    }
    assertThat(outside.isClosed()).isFalse();
  }

  @Test
  void itFreesEverythingThatWasMadeInIt() {
    List<Tensor> made = new ArrayList<>();
    Tensor before = arange(6.0);
    try (var scope = TensorScope.open()) {
      made.add(before.add(1));
      made.addAll(before.split(2));
      made.add(before.view(2, 3).max(1).values());
      for (int i = 0; i < 1000; i++) {
        made.add(tensor(i));
      }
      assertThat(made).noneMatch(Tensor::isClosed);
    }

    assertThat(made).allMatch(Tensor::isClosed);
    assertThat(before.isClosed()).isFalse();
    assertThat(ones(1).isClosed()).isFalse();
  }

  @Test
  void whatIsKeptOutlivesIt() {
    Tensor kept;
    Tensor view;
    try (var scope = TensorScope.open()) {
      Tensor base = arange(4.0);
      kept = scope.keep(base.add(1));
      view = scope.keep(base.narrow(0, 2, 2));
      assertThat(scope.keep(kept)).isSameAs(kept);
    }

    assertThat(kept).hasToString("tensor([1., 2., 3., 4.])");
    assertThat(view).hasToString("tensor([2., 3.])");
  }

  @Test
  void whatIsKeptPassesToTheSurroundingScope() {
    Tensor kept;
    Tensor keptTwice;
    try (var outer = TensorScope.open()) {
      try (var inner = TensorScope.open()) {
        kept = inner.keep(ones(1));
        keptTwice = inner.keep(ones(1));
      }
      assertThat(kept.isClosed()).isFalse();
      outer.keep(keptTwice);
    }

    assertThat(kept.isClosed()).isTrue();
    assertThat(keptTwice.isClosed()).isFalse();
  }

  @Test
  void aTensorOfTheOuterScopeStaysWhereItIs() {
    Tensor x;
    try (var outer = TensorScope.open()) {
      x = ones(1);
      try (var inner = TensorScope.open()) {
        inner.keep(x);
      }
      assertThat(x.isClosed()).isFalse();
    }

    assertThat(x.isClosed()).isTrue();
  }

  @Test
  void closingTheOuterScopeClosesTheInnerOnes() {
    TensorScope outer = TensorScope.open();
    TensorScope middle = TensorScope.open();
    Tensor inMiddle = ones(1);
    TensorScope inner = TensorScope.open();
    Tensor inInner = ones(1);

    outer.close();
    Tensor after = ones(1);
    inner.close();
    middle.close();

    assertThat(inMiddle.isClosed()).isTrue();
    assertThat(inInner.isClosed()).isTrue();
    assertThat(after.isClosed()).isFalse();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(() -> inner.keep(after))
        .withMessage("this TensorScope is closed");
  }

  @Test
  void closingTwiceIsFine() {
    TensorScope outer = TensorScope.open();
    TensorScope inner = TensorScope.open();
    inner.close();
    Tensor x = ones(1);
    inner.close();
    assertThat(x.isClosed()).isFalse();
    outer.close();
    outer.close();

    assertThat(x.isClosed()).isTrue();
  }

  @Test
  void aTensorMayBeClosedBeforeItsScope() {
    try (var scope = TensorScope.open()) {
      Tensor x = ones(2);
      x.close();
      assertThat(scope.keep(x)).isSameAs(x);
      assertThat(x.isClosed()).isTrue();
    }
  }

  @Test
  void aScopeThatIsDroppedTakesNothingMoreAndFreesNothingThatIsInUse() throws Exception {
    Tensor inside = madeInADroppedScope();
    Tensor later = ones(1);
    for (int i = 0; i < 500 && scopeTensorsOnceMoreIsMade() > 0; i++) {
      System.gc();
      Thread.sleep(10);
    }

    assertThat(scopeTensorsOnceMoreIsMade()).isZero();
    assertThat(inside).hasToString("tensor([0., 1.])");
    assertThat(later.isClosed()).isFalse();
  }

  private static Tensor madeInADroppedScope() {
    TensorScope.open();
    return arange(2.0);
  }

  private static long scopeTensorsOnceMoreIsMade() {
    ones(1);
    return MemoryStats.now().scopeTensors();
  }

  @Test
  void keepingNothingIsAnError() {
    try (var scope = TensorScope.open()) {
      assertThatNullPointerException().isThrownBy(() -> scope.keep(null)).withMessage("tensor");
    }
  }

  @Test
  void itSeesOnlyItsOwnThread() {
    try (var scope = TensorScope.open()) {
      Tensor elsewhere = CompletableFuture.supplyAsync(() -> ones(2)).join();
      scope.close();

      assertThat(elsewhere).hasToString("tensor([1., 1.])");
    }
  }

  @Test
  void anotherThreadMayNeitherCloseItNorKeepFromIt() {
    String message =
        "a TensorScope belongs to the thread that opened it, " + Thread.currentThread().getName();
    try (var scope = TensorScope.open()) {
      Tensor x = ones(1);

      assertFailsElsewhere(scope::close, message);
      assertFailsElsewhere(() -> scope.keep(x), message);
      assertThat(x.isClosed()).isFalse();
    }
  }

  @Test
  void gradientsLiveAsLongAsTheirLeaf() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    Tensor seen;
    try (var scope = TensorScope.open()) {
      x.mul(x).sum().backward();
      seen = x.grad();
    }

    assertThat(seen.isClosed()).isTrue();
    assertThat(x.grad()).hasToString("tensor([4., 6.])");
  }

  @Test
  void aGraphThatIsKeptKeepsWhatItNeeds() {
    Tensor x = tensor(new double[] {2, 3}, requiresGrad());
    Tensor loss;
    try (var scope = TensorScope.open()) {
      loss = scope.keep(x.mul(x).exp().sum());
    }
    loss.backward();

    assertThat(x.grad().isfinite().all().booleanValue()).isTrue();
  }

  @Test
  void aTensorThatIsSharedWithAnotherThreadIsClosedAllTheSame() {
    Tensor x;
    try (var scope = TensorScope.open()) {
      Tensor mine = ones(shape(2));
      x = mine;
      assertThat(CompletableFuture.supplyAsync(() -> mine.sum().doubleValue()).join()).isEqualTo(2);
    }

    assertThat(x.isClosed()).isTrue();
    assertThatExceptionOfType(IllegalStateException.class)
        .isThrownBy(x::sum)
        .withMessage("a tensor of dtype torch.float32 and shape [2] was used after it was closed");
  }

  private static void assertFailsElsewhere(Runnable use, String message) {
    assertThatExceptionOfType(CompletionException.class)
        .isThrownBy(() -> CompletableFuture.runAsync(use).join())
        .havingCause()
        .isExactlyInstanceOf(IllegalStateException.class)
        .withMessage(message);
  }
}
