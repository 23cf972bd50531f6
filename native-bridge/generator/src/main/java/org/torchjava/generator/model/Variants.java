package org.torchjava.generator.model;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Set;

/**
 * Which operators C++ and Python offer as methods of tensors, and which as functions. Schemas do
 * not tell: the names come from the public methods of the presets, which were generated from
 * LibTorch's headers.
 *
 * @param methods names of operators that are methods
 * @param functions names of operators that are functions
 */
public record Variants(Set<String> methods, Set<String> functions) {
  private static final String RESOURCE = "/org/torchjava/generator/aten-variants-2.10.0.txt";

  public Variants {
    methods = Set.copyOf(methods);
    functions = Set.copyOf(functions);
  }

  /**
   * The committed facts.
   *
   * @return those of the version that the committed schemas come from
   */
  public static Variants current() {
    try (InputStream in = Variants.class.getResourceAsStream(RESOURCE)) {
      return parse(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads lines of a name and its variants, as in {@code add function method}.
   *
   * @param text the lines; those that begin with # are comments
   * @return the facts
   */
  public static Variants parse(String text) {
    Set<String> methods = new HashSet<>();
    Set<String> functions = new HashSet<>();
    for (String line : text.lines().toList()) {
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] words = line.split(" ");
      for (int i = 1; i < words.length; i++) {
        switch (words[i]) {
          case "method" -> methods.add(words[0]);
          case "function" -> functions.add(words[0]);
          default -> throw new SchemaSyntaxException("unknown variant: " + line);
        }
      }
    }
    return new Variants(methods, functions);
  }
}
