package org.torchjava.generator.emit;

/** The Javadoc of classes and interfaces. */
final class Topics {
  private Topics() {}

  static void describe(SourceText text, String topic, String namespace) {
    String words = topic.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(java.util.Locale.ROOT);
    text.line("/**")
        .line(" * Operators of {@link " + namespace + "}: " + words + ".")
        .line(" *")
        .line(
            " * <p>All methods throw {@link NullPointerException} for a null argument that is not said")
        .line(
            " * to be optional, which they name, and {@link IllegalStateException} for a tensor that was")
        .line(
            " * closed. Messages of other exceptions are PyTorch's. A tensor returned belongs to the open")
        .line(
            " * {@link TensorScope} of the thread or, without one, to the garbage collector. Threads may")
        .line(
            " * read one tensor at the same time; a tensor that one thread writes to must not be used by")
        .line(" * another.")
        .line(" */");
  }
}
