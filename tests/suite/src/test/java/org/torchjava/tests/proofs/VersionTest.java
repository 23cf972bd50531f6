package org.torchjava.tests.proofs;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.torchjava.nativebridge.NativeLibrary;
import org.torchjava.nativebridge.NativeRuntime;
import org.torchjava.tests.support.Repository;

/** One version everywhere: the build's, the C bridge's, the loader's and LibTorch's own. */
class VersionTest {

  @Test
  void theLoaderNeedsTheVersionOfTheBuild() throws Exception {
    String source =
        Files.readString(
            Repository.root()
                .resolve(
                    "native-bridge/src/main/java/org/torchjava/nativebridge/LibTorchVersion.java"));

    assertThat(group(source, "String NEEDED = \"([^\"]+)\"")).isEqualTo(versionOfTheBuild());
  }

  @Test
  void theBridgeWasBuiltForTheVersionOfTheBuild() throws Exception {
    assertThat(text(NativeRuntime.libtorchVersionNeeded())).isEqualTo(versionOfTheBuild());
  }

  @Test
  void theLoadedLibraryHasTheVersionOfTheBuild() throws Exception {
    assertThat(text(NativeRuntime.libtorchVersion())).isEqualTo(versionOfTheBuild());
    assertThat(NativeLibrary.report().libtorchVersion()).isEqualTo(versionOfTheBuild());
  }

  @Test
  void theSelfCheckFindsNothing() {
    assertThat(NativeRuntime.selfCheck()).isNull();
  }

  @Test
  void theLibraryThatAnswersIsTheOneThatWasLoaded() {
    assertThat(NativeLibrary.report().libtorch())
        .map(Object::toString)
        .contains(NativeRuntime.libtorchPath());
  }

  private static String versionOfTheBuild() throws Exception {
    return group(
        Files.readString(Repository.root().resolve("pom.xml")),
        "<libtorch.version>([^<]+)</libtorch.version>");
  }

  private static String text(int version) {
    return (version >> 16) + "." + (version >> 8 & 0xff) + "." + (version & 0xff);
  }

  private static String group(String text, String pattern) {
    Matcher matcher = Pattern.compile(pattern).matcher(text);
    assertThat(matcher.find()).as(pattern).isTrue();
    return matcher.group(1);
  }
}
