package org.torchjava.tests.loading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Small shared libraries that pretend to be others, built with the compiler of the C bridge. */
final class NativeStub {
  /** Ends the process when the library is loaded, so that loading it cannot go unseen. */
  static final String FATAL =
      "#include <unistd.h>\n__attribute__((constructor)) static void loaded() { _exit(77); }\n";

  private NativeStub() {}

  /** A library that claims a version, in LibTorch's encoding of it. */
  static String claiming(int major, int minor, int patch) {
    return "extern \"C\" unsigned long long aoti_torch_abi_version() { return "
        + ((long) major << 56 | (long) minor << 48 | (long) patch << 40)
        + "ull; }\n";
  }

  /** Definitions of all that a library needs from LibTorch, empty ones, but for one name. */
  static String pretending(Path library, String missing) {
    String undefined = outputOf(List.of("nm", "-D", "--undefined-only", library.toString()));
    StringBuilder source = new StringBuilder();
    undefined
        .lines()
        .map(line -> line.substring(line.lastIndexOf(' ') + 1))
        .filter(name -> !name.contains("@") && !name.equals("aoti_torch_abi_version"))
        .filter(name -> !name.equals(missing))
        .map(name -> "asm(\".globl " + name + "\\n" + name + ": ret\");\n")
        .forEach(source::append);
    return source.toString();
  }

  /** Compiles a library with the file's name as its name. */
  static Path build(Path library, String source, Path... needed) {
    try {
      Files.createDirectories(library.getParent());
      Path code = Files.writeString(library.resolveSibling(library.getFileName() + ".cpp"), source);
      List<String> command =
          new ArrayList<>(
              List.of(
                  "g++",
                  "-shared",
                  "-fPIC",
                  "-Wl,-soname," + library.getFileName(),
                  "-Wl,--no-as-needed",
                  "-o",
                  library.toString(),
                  code.toString()));
      for (Path other : needed) {
        command.add(other.toString());
      }
      outputOf(command);
      Files.delete(code);
      return library;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String outputOf(List<String> command) {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String output = new String(process.getInputStream().readAllBytes());
      if (process.waitFor() != 0) {
        throw new AssertionError(command.get(0) + " failed: " + output);
      }
      return output;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new AssertionError("interrupted", e);
    }
  }
}
