package org.torchjava.tests.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.torchjava.tests.support.ChildJvm;
import org.torchjava.tests.support.ChildJvm.Outcome;

/** A folder that native libraries cannot be unpacked to is one clear error, not a crash. */
class UnusableCacheTest {
  private static final String REMEDY =
      ". The folder must be writable and have 500 MB to spare; choose another one with"
          + " -Dorg.bytedeco.javacpp.cachedir=FOLDER";

  @TempDir Path folder;

  @Test
  void aFolderThatCannotBeMade() {
    assertFails(
        ChildJvm.of(ReportMain.class).withCache(Path.of("/proc/no/cache")),
        "could not unpack libquadmath.so.0 to /proc/no/cache:"
            + " there is no such folder and it cannot be made"
            + REMEDY);
  }

  @Test
  void aFileInThePlaceOfTheFolder() throws IOException {
    Path file = Files.createFile(folder.resolve("cache"));

    assertFails(
        ChildJvm.of(ReportMain.class).withCache(file),
        "could not unpack libquadmath.so.0 to "
            + file
            + ": there is no such folder and it cannot be made"
            + REMEDY);
  }

  /** The kernel's own folder says that root may write to it, and then refuses. */
  @Test
  void aFolderThatRefusesFiles() {
    Outcome outcome = ChildJvm.of(ReportMain.class).withCache(Path.of("/proc")).run();

    assertThat(outcome.status()).isEqualTo(1);
    assertThat(UserNamedLibTorchTest.errorOf(outcome))
        .startsWith("could not unpack libquadmath.so.0 to /proc: ")
        .endsWith(REMEDY);
  }

  @Test
  void noFolderAtAll() {
    assertFails(
        ChildJvm.of(ReportMain.class).with("-Duser.home=/proc/no", "-Djava.io.tmpdir=/proc/no"),
        "could not unpack libquadmath.so.0 to JavaCPP's cache folder:"
            + " Could not create the cache: Set the \"org.bytedeco.javacpp.cachedir\" system"
            + " property."
            + REMEDY);
  }

  /** A limit on the size of files stands for a full disk: writing fails half way. */
  @Test
  void aFolderWithoutEnoughSpace() throws IOException {
    Path cache = folder.resolve("cache");

    assertFails(
        ChildJvm.of(ReportMain.class).withCache(cache).withFileSizeLimit(20_000),
        "could not unpack libopenblas.so.0 to " + cache + ": File too large" + REMEDY);
    assertThat(Files.walk(cache)).noneMatch(file -> file.endsWith("libopenblas.so.0"));
  }

  private static void assertFails(ChildJvm process, String message) {
    Outcome outcome = process.run();

    assertThat(UserNamedLibTorchTest.errorOf(outcome)).isEqualTo(message);
    assertThat(outcome.status()).isEqualTo(1);
  }
}
