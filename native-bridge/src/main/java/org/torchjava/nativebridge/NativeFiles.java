package org.torchjava.nativebridge;

import java.io.IOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import org.bytedeco.javacpp.Loader;

/** Native files on the class or module path as files on disk. */
final class NativeFiles {
  /** JavaCPP's property for the folder that files are unpacked to. */
  private static final String CACHE_PROPERTY = "org.bytedeco.javacpp.cachedir";

  /** Turns a resource in a jar into a file. */
  @FunctionalInterface
  interface Unpacker {
    Path unpack(URL url) throws IOException;
  }

  private NativeFiles() {}

  /**
   * The file behind a resource of the LibTorch artifacts: itself when it lies in a folder, else its
   * copy in JavaCPP's cache. JavaCPP locks the cache while it unpacks and trusts a file only once
   * size and time stamp are right, so that JVMs may start at the same time and a JVM that is killed
   * while unpacking leaves nothing harmful.
   *
   * @throws UnsatisfiedLinkError when there is no such resource or it cannot be unpacked
   */
  static Path file(String resource) {
    return file(resource, url -> Loader.cacheResource(url).toPath());
  }

  /** The file behind a resource: itself when it lies in a folder, else what the unpacker makes. */
  static Path file(String resource, Unpacker unpacker) {
    String name = resource.substring(resource.lastIndexOf('/') + 1);
    URL url = NativeFiles.class.getClassLoader().getResource(resource);
    if (url == null) {
      throw new UnsatisfiedLinkError(
          name
              + " is not on the class path or module path (looked for "
              + resource
              + "); add the "
              + NativePlatform.NAME
              + " artifact that carries it");
    }
    try {
      if (url.getProtocol().equals("file")) {
        return Path.of(url.toURI());
      }
      requireNamedCacheUsable();
      return requireWritten(unpacker.unpack(url));
    } catch (IOException | URISyntaxException e) {
      throw linkError("could not unpack " + name + " to " + wantedCache() + remedy(e), e);
    }
  }

  /** An {@link UnsatisfiedLinkError}, which has no constructor with a cause, with one. */
  static UnsatisfiedLinkError linkError(String message, Throwable cause) {
    UnsatisfiedLinkError error = new UnsatisfiedLinkError(message);
    error.initCause(cause);
    return error;
  }

  // JavaCPP passes silently over a folder that it cannot use; a user who named one wants to know.
  private static void requireNamedCacheUsable() throws IOException {
    String named = System.getProperty(CACHE_PROPERTY);
    if (named == null || named.isBlank()) {
      return;
    }
    Loader.getCacheDir(); // makes the folder if it can
    Path folder = Path.of(named);
    if (!Files.isDirectory(folder)) {
      throw new IOException("there is no such folder and it cannot be made");
    }
    if (!Files.isReadable(folder) || !Files.isWritable(folder) || !Files.isExecutable(folder)) {
      throw new IOException("the folder is not writable");
    }
  }

  private static Path requireWritten(Path file) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + " was not written");
    }
    return file;
  }

  private static String remedy(Exception e) {
    return ": "
        + e.getMessage()
        + ". The folder must be writable and have 500 MB to spare; choose another one with -D"
        + CACHE_PROPERTY
        + "=FOLDER";
  }

  private static String wantedCache() {
    String named = System.getProperty(CACHE_PROPERTY);
    if (named != null && !named.isBlank()) {
      return named;
    }
    try {
      return Loader.getCacheDir().toString();
    } catch (IOException e) {
      return "JavaCPP's cache folder";
    }
  }
}
