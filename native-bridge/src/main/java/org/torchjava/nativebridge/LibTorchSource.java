package org.torchjava.nativebridge;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/**
 * Where LibTorch comes from: the Maven artifacts, or a folder that the user names. Never a folder
 * of the system that happens to hold one.
 */
sealed interface LibTorchSource {
  /** The system property and the environment variable that name a folder. */
  String PROPERTY = "org.torchjava.libtorch";

  String ENVIRONMENT_VARIABLE = "TORCH_JAVA_LIBTORCH";

  String LIBTORCH_CPU = "libtorch_cpu.so";

  /** The libraries to load, each after those it needs. */
  List<Path> files();

  /** Names the library and says why it was chosen. */
  String describe(Path library);

  /** What to do when this LibTorch is not the right one. */
  String remedy();

  /** The user's folder when one is named (the property wins), else the Maven artifacts. */
  static LibTorchSource choose() {
    String property = System.getProperty(PROPERTY);
    if (property != null && !property.isBlank()) {
      return new Folder(Path.of(property), "-D" + PROPERTY);
    }
    String variable = System.getenv(ENVIRONMENT_VARIABLE);
    if (variable != null && !variable.isBlank()) {
      return new Folder(Path.of(variable), ENVIRONMENT_VARIABLE);
    }
    return new Artifacts();
  }

  static Path libtorchCpu(List<Path> libraries) {
    return libraries.stream().filter(p -> p.endsWith(LIBTORCH_CPU)).findFirst().orElseThrow();
  }

  /** The bytedeco artifacts on the class or module path. */
  record Artifacts() implements LibTorchSource {
    private static final List<String> RESOURCES =
        List.of(
            "org/bytedeco/openblas/" + NativePlatform.NAME + "/libquadmath.so.0",
            "org/bytedeco/openblas/" + NativePlatform.NAME + "/libgfortran.so.5",
            "org/bytedeco/openblas/" + NativePlatform.NAME + "/libopenblas.so.0",
            "org/bytedeco/pytorch/" + NativePlatform.NAME + "/libgomp.so.1",
            "org/bytedeco/pytorch/" + NativePlatform.NAME + "/libc10.so",
            "org/bytedeco/pytorch/" + NativePlatform.NAME + "/" + LIBTORCH_CPU,
            "org/bytedeco/pytorch/" + NativePlatform.NAME + "/libtorch.so");

    @Override
    public List<Path> files() {
      return RESOURCES.stream().map(NativeFiles::file).toList();
    }

    @Override
    public String describe(Path library) {
      return library + " (the org.bytedeco:pytorch artifact)";
    }

    @Override
    public String remedy() {
      return "Let org.bytedeco:pytorch and org.bytedeco:openblas have the versions that torch-java"
          + " depends on";
    }
  }

  /** A folder with LibTorch's libraries, or the {@code lib} folder of a LibTorch distribution. */
  record Folder(Path path, String namedBy) implements LibTorchSource {
    private static final List<String> REQUIRED = List.of("libc10.so", LIBTORCH_CPU);

    /** What LibTorch needs and some distributions carry: from here rather than from the system. */
    private static final List<String> COMPANIONS =
        List.of("libquadmath.so.0", "libgfortran.so.5", "libopenblas.so.0", "libgomp.so.1");

    private static final List<String> OPTIONAL =
        List.of("libc10_cuda.so", "libtorch_cuda.so", "libtorch.so");

    @Override
    public List<Path> files() {
      Path folder = Files.exists(path.resolve(LIBTORCH_CPU)) ? path : path.resolve("lib");
      for (String name : REQUIRED) {
        if (!Files.isRegularFile(folder.resolve(name))) {
          throw new UnsatisfiedLinkError(
              namedBy
                  + " names "
                  + path.toAbsolutePath()
                  + ", which has no "
                  + name
                  + "; it must be the folder with the libraries of LibTorch "
                  + LibTorchVersion.NEEDED);
        }
      }
      return Stream.of(COMPANIONS, REQUIRED, OPTIONAL)
          .flatMap(List::stream)
          .map(folder::resolve)
          .filter(Files::isRegularFile)
          .map(p -> p.toAbsolutePath().normalize())
          .toList();
    }

    @Override
    public String describe(Path library) {
      return library + " (named by " + namedBy + ")";
    }

    @Override
    public String remedy() {
      return "Remove -D"
          + PROPERTY
          + " and "
          + ENVIRONMENT_VARIABLE
          + " to use the one that comes with torch-java, or let them name LibTorch "
          + LibTorchVersion.NEEDED;
    }
  }
}
