package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** A LibTorch that the user names: the right one is used, any other is refused in words. */
class UserNamedLibTorchTest {
  private static final String REMEDY =
      ". Remove -Dorg.torchjava.libtorch and TORCH_JAVA_LIBTORCH to use the one that comes with"
          + " torch-java, or let them name LibTorch 2.10.0";

  @TempDir Path folder;

  /** The message that the process ended with. */
  static String errorOf(Outcome outcome) {
    List<String> errors =
        outcome.values("Exception in thread \"main\" java.lang.UnsatisfiedLinkError");
    assertThat(errors).as(outcome.output()).hasSize(1);
    return errors.get(0);
  }

  @Test
  void aFolderNamedByThePropertyIsUsed() throws IOException {
    linkLibTorchInto(folder);

    Outcome outcome = namedByProperty(folder).run();

    assertUsed(outcome, folder, "-Dorg.torchjava.libtorch");
  }

  @Test
  void aFolderNamedByTheEnvironmentIsUsed() throws IOException {
    linkLibTorchInto(folder);

    Outcome outcome =
        ChildJvm.of(ReportMain.class)
            .withEnvironment("TORCH_JAVA_LIBTORCH", folder.toString())
            .run();

    assertUsed(outcome, folder, "TORCH_JAVA_LIBTORCH");
  }

  @Test
  void theHomeOfADistributionIsUsedAndThePropertyWins() throws IOException {
    Path lib = Files.createDirectory(folder.resolve("lib"));
    linkLibTorchInto(lib);

    Outcome outcome =
        namedByProperty(folder).withEnvironment("TORCH_JAVA_LIBTORCH", "/no/such/folder").run();

    assertUsed(outcome, lib, "-Dorg.torchjava.libtorch");
  }

  @Test
  void aBlankNameIsNone() {
    Outcome outcome =
        ChildJvm.of(ReportMain.class)
            .with("-Dorg.torchjava.libtorch=")
            .withEnvironment("TORCH_JAVA_LIBTORCH", " ")
            .run();

    assertThat(outcome.values("origin").get(0)).endsWith(" (the org.bytedeco:pytorch artifact)");
  }

  @Test
  void anotherVersionIsRefused() {
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(folder.resolve("libtorch_cpu.so"), NativeStub.claiming(2, 9, 0));

    assertRefused(
        "torch-java needs LibTorch 2.10.0 but found version 2.9.0 in "
            + folder.resolve("libtorch_cpu.so")
            + " (named by -Dorg.torchjava.libtorch)"
            + REMEDY);
  }

  @Test
  void aNewerPatchIsAnotherVersion() {
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(folder.resolve("libtorch_cpu.so"), NativeStub.claiming(2, 10, 1));

    assertRefused(
        "torch-java needs LibTorch 2.10.0 but found version 2.10.1 in "
            + folder.resolve("libtorch_cpu.so")
            + " (named by -Dorg.torchjava.libtorch)"
            + REMEDY);
  }

  @Test
  void aLibraryThatDoesNotSayItsVersionIsRefused() {
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(folder.resolve("libtorch_cpu.so"), "");

    assertRefused(
        "torch-java needs LibTorch 2.10.0 but found version older than 2.6 in "
            + folder.resolve("libtorch_cpu.so")
            + " (named by -Dorg.torchjava.libtorch)"
            + REMEDY);
  }

  @Test
  void aLibraryThatOnlySaysTheRightVersionIsRefused() {
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(folder.resolve("libtorch_cpu.so"), NativeStub.claiming(2, 10, 0));

    assertDoesNotLink("undefined symbol: \\S+");
  }

  /** Every symbol must be bound on load: one found missing at its first call would kill the JVM. */
  @Test
  void aLibraryThatLacksOneFunctionIsRefused() {
    String missing = "_ZN2at4_ops15special_i1e_out4callERKNS_6TensorERS2_";
    Path bridge = NativeLibrary.report().bridge();
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(
        folder.resolve("libtorch_cpu.so"),
        NativeStub.claiming(2, 10, 0) + NativeStub.pretending(bridge, missing));

    assertDoesNotLink("undefined symbol: " + missing);
  }

  @Test
  void aLibraryThatHasEveryNameAndDoesNothingIsRefused() {
    Path bridge = NativeLibrary.report().bridge();
    NativeStub.build(folder.resolve("libc10.so"), "");
    NativeStub.build(
        folder.resolve("libtorch_cpu.so"),
        NativeStub.claiming(2, 10, 0) + NativeStub.pretending(bridge, ""));

    assertRefused(
        "LibTorch from "
            + folder.resolve("libtorch_cpu.so")
            + " (named by -Dorg.torchjava.libtorch) calls itself 2.10.0 but does not behave like"
            + " it: an optional dtype does not arrive"
            + REMEDY);
  }

  @Test
  void aFileThatIsNoLibraryIsRefused() throws IOException {
    Files.writeString(folder.resolve("libc10.so"), "no library");
    Files.writeString(folder.resolve("libtorch_cpu.so"), "no library");

    assertRefused(
        "could not load "
            + folder.resolve("libc10.so")
            + " (named by -Dorg.torchjava.libtorch) ("
            + folder.resolve("libc10.so")
            + ": "
            + folder.resolve("libc10.so")
            + ": file too short)"
            + REMEDY);
  }

  @Test
  void aFolderWithoutLibrariesIsRefused() {
    assertRefused(
        "-Dorg.torchjava.libtorch names "
            + folder
            + ", which has no libc10.so; it must be the folder with the libraries of LibTorch"
            + " 2.10.0");
  }

  @Test
  void aFolderThatDoesNotExistIsRefused() {
    Outcome outcome =
        ChildJvm.of(ReportMain.class)
            .withEnvironment("TORCH_JAVA_LIBTORCH", "/no/such/folder")
            .run();

    assertThat(errorOf(outcome))
        .isEqualTo(
            "TORCH_JAVA_LIBTORCH names /no/such/folder, which has no libc10.so; it must be the"
                + " folder with the libraries of LibTorch 2.10.0");
    assertThat(outcome.status()).isEqualTo(1);
  }

  @Test
  void theFirstFailureIsFinal() {
    Outcome outcome =
        ChildJvm.of(RepeatedLoadMain.class).with("-Dorg.torchjava.libtorch=" + folder).run();

    assertThat(outcome.values("same")).as(outcome.output()).containsExactly("true");
  }

  private static ChildJvm namedByProperty(Path named) {
    return ChildJvm.of(ReportMain.class).with("-Dorg.torchjava.libtorch=" + named);
  }

  private static void linkLibTorchInto(Path target) throws IOException {
    for (Path library : NativeLibrary.report().libtorch()) {
      Files.createSymbolicLink(target.resolve(library.getFileName()), library);
    }
  }

  private static void assertUsed(Outcome outcome, Path libraries, String namedBy) {
    assertThat(outcome.status()).as(outcome.output()).isZero();
    assertThat(outcome.values("gradient")).containsExactly("tensor([[3.,3.],[3.,3.]])");
    assertThat(outcome.values("origin"))
        .containsExactly(libraries.resolve("libtorch_cpu.so") + " (named by " + namedBy + ")");
    assertThat(outcome.values("libtorch"))
        .hasSameSizeAs(NativeLibrary.report().libtorch())
        .allMatch(library -> Path.of(library).getParent().equals(libraries));
  }

  private void assertRefused(String message) {
    Outcome outcome = namedByProperty(folder).run();

    assertThat(errorOf(outcome)).isEqualTo(message);
    assertThat(outcome.status()).isEqualTo(1);
  }

  private void assertDoesNotLink(String reason) {
    Outcome outcome = namedByProperty(folder).run();

    assertThat(errorOf(outcome))
        .startsWith(
            "the native bridge does not link to LibTorch from "
                + folder.resolve("libtorch_cpu.so")
                + " (named by -Dorg.torchjava.libtorch) (")
        .containsPattern("libtorchjava\\.so: " + reason + "\\)")
        .endsWith(REMEDY);
    assertThat(outcome.status()).isEqualTo(1);
  }
}
