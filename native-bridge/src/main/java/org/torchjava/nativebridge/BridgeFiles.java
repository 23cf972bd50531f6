package org.torchjava.nativebridge;

import java.io.IOException;
import java.io.InputStream;
import java.net.JarURLConnection;
import java.net.URL;
import java.net.URLConnection;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.zip.CRC32;
import org.bytedeco.javacpp.Loader;

/**
 * The bridge's own libraries as files on disk, each in a folder named after its contents.
 *
 * <p>JavaCPP's cache knows a file by size and time stamp. Builds of a reproducible jar share the
 * time stamp and often the size, so it would go on using the library of an earlier build. A file
 * here is moved into place whole, and so is complete whenever it is there: no lock is needed.
 */
final class BridgeFiles {
  private static final String RESOURCES = "org/torchjava/nativebridge/" + NativePlatform.NAME + "/";
  private static final String FOLDER = "torch-java-native";

  private BridgeFiles() {}

  /**
   * The file of a library of the bridge.
   *
   * @throws UnsatisfiedLinkError when there is none or it cannot be unpacked
   */
  static Path file(String name) {
    return NativeFiles.file(RESOURCES + name, url -> unpack(url, name));
  }

  private static Path unpack(URL url, String name) throws IOException {
    URLConnection resource = url.openConnection();
    Path folder =
        Loader.getCacheDir().toPath().resolve(FOLDER).resolve(Long.toHexString(checksum(resource)));
    Path file = folder.resolve(name);
    if (!Files.exists(file)) {
      Files.createDirectories(folder);
      moveInto(file, resource);
    }
    return file;
  }

  private static void moveInto(Path file, URLConnection resource) throws IOException {
    Path part = Files.createTempFile(file.getParent(), file.getFileName().toString(), ".part");
    try (InputStream in = resource.getInputStream()) {
      Files.copy(in, part, StandardCopyOption.REPLACE_EXISTING);
      Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  // A jar knows the checksum of its entries, which saves reading them.
  private static long checksum(URLConnection resource) throws IOException {
    if (resource instanceof JarURLConnection jar && jar.getJarEntry().getCrc() != -1) {
      return jar.getJarEntry().getCrc();
    }
    CRC32 checksum = new CRC32();
    try (InputStream in = resource.getURL().openStream()) {
      checksum.update(in.readAllBytes());
    }
    return checksum.getValue();
  }
}
