package org.torchjava.tests.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleDescriptor.Requires;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.torchjava.Tensor;
import org.torchjava.graph.GraphSvg;
import org.torchjava.nativebridge.NativeLibrary;

/** What the modules let out, as their compiled descriptors say it. */
class ModuleTest {

  @Test
  void theApiExportsItsTwoPackagesToEveryone() throws Exception {
    ModuleDescriptor api = moduleOf(Tensor.class);

    assertThat(api.name()).isEqualTo("org.torchjava");
    assertThat(api.exports())
        .noneMatch(Exports::isQualified)
        .extracting(Exports::source)
        .containsExactlyInAnyOrder("org.torchjava", "org.torchjava.print", "org.torchjava.testing");
    assertThat(api.opens()).isEmpty();
    assertThat(api.isOpen()).isFalse();
  }

  @Test
  void theApiNeedsTheBridgeAndPassesNothingOn() throws Exception {
    Set<Requires> requires = moduleOf(Tensor.class).requires();

    assertThat(requires)
        .extracting(Requires::name)
        .containsExactlyInAnyOrder("java.base", "org.torchjava.nativebridge");
    assertThat(requires)
        .noneMatch(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE));
  }

  @Test
  void picturesOfGraphsAreAModuleOfTheirOwn() throws Exception {
    ModuleDescriptor graph = moduleOf(GraphSvg.class);

    assertThat(graph.name()).isEqualTo("org.torchjava.graph");
    assertThat(graph.exports())
        .noneMatch(Exports::isQualified)
        .extracting(Exports::source)
        .containsExactly("org.torchjava.graph");
    assertThat(graph.requires())
        .filteredOn(required -> required.modifiers().contains(Requires.Modifier.TRANSITIVE))
        .extracting(Requires::name)
        .containsExactly("org.torchjava");
  }

  @Test
  void theBridgeIsExportedToItsOwnModulesAlone() throws Exception {
    ModuleDescriptor bridge = moduleOf(NativeLibrary.class);

    assertThat(bridge.name()).isEqualTo("org.torchjava.nativebridge");
    assertThat(
            bridge.exports().stream().collect(Collectors.toMap(Exports::source, Exports::targets)))
        .containsOnlyKeys("org.torchjava.nativebridge", "org.torchjava.nativebridge.ops")
        .containsEntry(
            "org.torchjava.nativebridge", Set.of("org.torchjava", "org.torchjava.commands"))
        .containsEntry(
            "org.torchjava.nativebridge.ops", Set.of("org.torchjava", "org.torchjava.commands"));
  }

  private static ModuleDescriptor moduleOf(Class<?> type) throws URISyntaxException {
    Path location = Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI());
    return ModuleFinder.of(location).findAll().stream()
        .map(ModuleReference::descriptor)
        .findFirst()
        .orElseThrow();
  }
}
