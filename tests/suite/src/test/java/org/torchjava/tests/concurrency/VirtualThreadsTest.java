package org.torchjava.tests.concurrency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.SecondJdk;

/** Virtual threads, in a process of a JDK that has them: 21 or later. */
class VirtualThreadsTest {

  @ParameterizedTest(name = "with {0} carriers")
  @ValueSource(ints = {1, 4})
  void virtualThreadsAreThreadsLikeOthers(int carriers) {
    Optional<Path> jdk = SecondJdk.atLeast(21);
    assumeTrue(jdk.isPresent(), "there is no JDK 21; TORCH_JAVA_SECOND_JDK can name one");

    ChildJvm.Outcome outcome =
        ChildJvm.of(VirtualThreadsMain.class)
            .on(jdk.get())
            .with(
                "--enable-native-access=ALL-UNNAMED",
                "-Djdk.virtualThreadScheduler.parallelism=" + carriers,
                "-Djdk.virtualThreadScheduler.maxPoolSize=" + carriers)
            .run();

    assertThat(outcome.output().lines())
        .containsExactly(
            "grad mode stays with a thread that waits: false, grad, recorded / false, no grad",
            "inference mode stays with a thread that waits: false, grad, recorded / true, no grad,"
                + " inference",
            "modes stay with threads that go from carrier to carrier: 0",
            "tensors without arguments fit the mode: 0",
            "a tensor is freed at once: true",
            "gradients of many threads add up: tensor([15000., 15000.], dtype=torch.float64)",
            "errors stay with their thread: 0",
            "a scope frees what its own thread made: 0",
            "state is carried to a virtual thread: no grad, inference",
            "a guard belongs to its virtual thread: a grad mode guard must be closed on the thread"
                + " that opened it, grad, recorded",
            "hooks see the modes of the backward pass: no grad / grad, recorded / grad, recorded",
            "function transforms are refused: function transforms belong to a native thread, which a"
                + " virtual thread may leave: call them on a platform thread",
            "a dual level belongs to its virtual thread: true, tensor([2., 2.]), tensor([3.])",
            "large arrays are copied: true",
            "platform threads see nothing of it: grad, recorded");
    assertThat(outcome.status()).isZero();
  }
}
