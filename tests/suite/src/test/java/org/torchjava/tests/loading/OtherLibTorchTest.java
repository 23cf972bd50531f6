package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** Libraries of LibTorch that other code of the same process loaded before. */
class OtherLibTorchTest {
  @TempDir Path folder;

  /** Debian's packages append their version to the names. */
  @ParameterizedTest
  @ValueSource(
      strings = {"libtorch_cpu.so", "libtorch_cpu.so.1.13", "libc10.so", "libtorch_cuda.so"})
  void oneFromAnotherFolderIsRefused(String name) {
    Path stub = NativeStub.build(folder.resolve(name), "");

    Outcome outcome = ChildJvm.of(LoadFirstMain.class, stub.toString()).run();

    assertThat(UserNamedLibTorchTest.errorOf(outcome))
        .isEqualTo(
            "another LibTorch is already loaded in this process: "
                + stub
                + "; torch-java would load "
                + NativeLibrary.report().libtorch().get(5)
                + ", and two of them cannot share a process. Use torch-java in a process of its"
                + " own, or let -Dorg.torchjava.libtorch name the folder of the other one when"
                + " that is LibTorch 2.10.0");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void thePresetsMayComeFirst() {
    Outcome outcome = ChildJvm.of(PresetsFirstMain.class).run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("gradient")).containsExactly("tensor([[3.,3.],[3.,3.]])");
    assertThat(outcome.values("presets")).containsExactly("3.0");
  }

  @Test
  void theOneThatTheUserNamedMayBeThereAlreadyWhateverTheFolderIsCalled() throws IOException {
    Path named = Files.createDirectory(folder.resolve("libtorch f\u00fcr Jos\u00e9"));
    List<Path> libraries = NativeLibrary.report().libtorch();
    for (Path library : libraries) {
      Files.copy(library, named.resolve(library.getFileName()));
    }
    String[] loadedBefore =
        libraries.stream()
            .map(library -> named.resolve(library.getFileName()).toString())
            .toArray(String[]::new);

    Outcome outcome =
        ChildJvm.of(LoadFirstMain.class, loadedBefore)
            .with("-Dorg.torchjava.libtorch=" + named)
            .withEnvironment("LC_ALL", "C.UTF-8")
            .run();

    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("gradient")).containsExactly("tensor([[3.,3.],[3.,3.]])");
  }
}
