package org.torchjava.generator;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.bytedeco.javacpp.Loader;
import org.bytedeco.pytorch.Dispatcher;
import org.bytedeco.pytorch.OperatorHandleOptional;
import org.bytedeco.pytorch.OperatorName;
import org.bytedeco.pytorch.global.torch;
import org.torchjava.generator.model.SchemaDump;

/**
 * The command that makes the committed dump: asks the dispatcher of LibTorch for all its operators.
 * The comment at the head of the dump says how to run it.
 */
public final class DumpSchemas {
  private DumpSchemas() {}

  /**
   * Writes the dump.
   *
   * @param args the root of the repository
   * @throws IOException if it cannot be written
   */
  public static void main(String[] args) throws IOException {
    Path file =
        Path.of(args[0])
            .resolve("native-bridge/generator/src/main/resources/org/torchjava/generator")
            .resolve("aten-schemas-" + SchemaDump.CURRENT_VERSION + ".txt");
    SortedSet<String> schemas = schemas();
    String text =
        """
        # LibTorch %s
        # Every aten operator of the library, as its dispatcher prints it. Made by:
        #   mvn -pl native-bridge/generator test-compile exec:java -Dexec.classpathScope=test \\
        #     -Dexec.mainClass=org.torchjava.generator.DumpSchemas
        %s
        """
            .formatted(version(), String.join("\n", schemas));
    Files.writeString(file, text);
    System.out.println("dumped: " + schemas.size() + " schemas to " + file);
  }

  /** What the library says of itself, so that the dump cannot claim a version it is not of. */
  private static String version() {
    String config = torch.show_config().getString();
    Matcher matcher = Pattern.compile("TORCH_VERSION=([0-9.]+)").matcher(config);
    if (!matcher.find()) {
      throw new IllegalStateException("LibTorch does not tell its version: " + config);
    }
    return matcher.group(1);
  }

  private static SortedSet<String> schemas() {
    Loader.load(torch.class);
    Dispatcher dispatcher = Dispatcher.singleton();
    OperatorName names = dispatcher.getAllOpNames();
    SortedSet<String> schemas = new TreeSet<>();
    for (long i = 0; i < names.limit(); i++) {
      OperatorHandleOptional operator =
          dispatcher.findSchema(names.getPointer(OperatorName.class, i));
      // A name without a schema has an implementation and no definition yet.
      if (operator.has_value()) {
        String schema = torch.toString(operator.get().schema()).getString();
        if (schema.startsWith("aten::")) {
          schemas.add(schema);
        }
      }
    }
    return schemas;
  }
}
