package org.torchjava.tests.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.util.Arrays;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.torchjava.tests.support.ChildJvm;

/** ELK is no module, and what it needs neither: they must be found all the same. */
class ModulePathTest {
  private static final Pattern SHIPPED =
      Pattern.compile(".*/(api|native-bridge|org/bytedeco|org/eclipse|com/google/guava)/.*");

  @Test
  void graphsAreDrawnOnTheModulePath() {
    String modulePath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .filter(SHIPPED.asMatchPredicate())
            .collect(Collectors.joining(File.pathSeparator));
    ChildJvm.Outcome outcome =
        ChildJvm.of(ModulePathMain.class)
            .with("-p", modulePath, "--add-modules", "org.torchjava.graph")
            .run();

    assertThat(outcome.output()).isEqualTo("module: org.torchjava.graph\nimage: true\n");
    assertThat(outcome.status()).isZero();
  }
}
