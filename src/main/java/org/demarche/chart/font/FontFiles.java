package org.demarche.chart.font;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.demarche.words.Message;

/**
 * Bundled files on the disk, where Java can read them for as long as it draws: it opens a font's
 * file again and again, and silently takes another font once the file is gone.
 *
 * <p>A file lies under a name made of its contents in the first folder that can be written, and
 * stays there for the next run. Where no such folder can be written it lies in a temporary folder.
 */
final class FontFiles {

  private final List<Path> folders;
  private final Path temporary;
  private final Map<String, Path> files = new ConcurrentHashMap<>();

  /**
   * Takes folders.
   *
   * @param folders where files stay, in order of preference
   * @param temporary where files lie until the program ends, if no other can be written
   */
  FontFiles(List<Path> folders, Path temporary) {
    this.folders = List.copyOf(folders);
    this.temporary = temporary;
  }

  /** Files in the user's folder for what programs can make anew. */
  static FontFiles ofUser() {
    return new FontFiles(
        CacheFolders.of(System.getProperty("os.name", ""), System.getenv()),
        Path.of(System.getProperty("java.io.tmpdir", "")));
  }

  /**
   * Returns the file of a bundled font.
   *
   * @throws FontsUnavailableException if no folder can be written
   */
  Path bundled(String name) {
    return files.computeIfAbsent(name, key -> store(key, resource(key)));
  }

  /**
   * Returns a file with contents.
   *
   * @throws FontsUnavailableException if no folder can be written
   */
  Path of(String name, byte[] contents) {
    return files.computeIfAbsent(name, key -> store(key, contents));
  }

  /**
   * Whether every file handed out is still there. A picture drawn before a yes has all its letters
   * from these files.
   */
  boolean intact() {
    return files.values().stream().allMatch(Files::isRegularFile);
  }

  /** Opens a bundled file; the caller closes it. */
  static InputStream open(String name) {
    InputStream stream = FontFiles.class.getResourceAsStream(name);
    if (stream == null) {
      throw new IllegalStateException(
          "The font " + name + " is missing from the jar. Build it again.");
    }
    return stream;
  }

  private static byte[] resource(String name) {
    try (InputStream stream = open(name)) {
      return stream.readAllBytes();
    } catch (IOException e) {
      throw new IllegalStateException("The font " + name + " in the jar cannot be read.", e);
    }
  }

  private Path store(String name, byte[] contents) {
    for (Path folder : folders) {
      try {
        return kept(folder.resolve(digest(contents) + "-" + name), contents);
      } catch (IOException | SecurityException notThere) {
        // The next folder, then.
      }
    }
    try {
      return temporary(name, contents);
    } catch (IOException | SecurityException | IllegalStateException e) {
      throw new FontsUnavailableException(
          Message.of(
              "chart-fonts-no-folder",
              "folder",
              folders.isEmpty()
                  ? Message.of("chart-fonts-folder-of-user")
                  : folders.get(0).toString(),
              "temporary",
              temporary.toString()),
          e);
    }
  }

  private static Path kept(Path file, byte[] contents) throws IOException {
    if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), contents)) {
      return file;
    }
    Path folder = Files.createDirectories(file.toAbsolutePath().getParent());
    Path part = Files.createTempFile(folder, "font", ".part");
    try {
      Files.write(part, contents);
      return Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
    } finally {
      Files.deleteIfExists(part);
    }
  }

  private Path temporary(String name, byte[] contents) throws IOException {
    Path folder = Files.createTempDirectory(temporary, "demarche-font");
    Path file = Files.write(folder.resolve(name), contents);
    // Deleted in the reverse order of this, the folder last.
    folder.toFile().deleteOnExit();
    file.toFile().deleteOnExit();
    return file;
  }

  private static String digest(byte[] contents) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(contents);
      return HexFormat.of().formatHex(digest, 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256.", e);
    }
  }
}
