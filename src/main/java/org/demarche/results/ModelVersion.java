package org.demarche.results;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.demarche.model.Plan;

/**
 * The version of the model: a hash over the library's data and the class files of the packages
 * model, scenario and engine. Results are only comparable byte by byte within one version.
 */
public final class ModelVersion {
  private static final String ROOT = "org/demarche/";
  private static final String CODE = "org/demarche/(model|scenario|engine)/.*";

  private ModelVersion() {}

  /**
   * Works the version out from the program's own files, a few hundredths of a second.
   *
   * @return 64 hexadecimal digits
   */
  public static String current() {
    return Known.VERSION;
  }

  /** Worked out once: charts and the report ask for it again. */
  private static final class Known {
    static final String VERSION = workOut();
  }

  private static String workOut() {
    try {
      URI place = Plan.class.getProtectionDomain().getCodeSource().getLocation().toURI();
      Path path = Path.of(place);
      return Files.isDirectory(path) ? ofFolder(path) : ofJar(path);
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException("The program's own files cannot be read.", e);
    }
  }

  private static String ofFolder(Path root) throws IOException {
    SortedMap<String, Path> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(root.resolve(ROOT))) {
      all.filter(Files::isRegularFile)
          .forEach(
              file -> {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (counts(name)) {
                  files.put(name, file);
                }
              });
    }
    MessageDigest digest = Sha256.digest();
    for (Map.Entry<String, Path> file : files.entrySet()) {
      digest.update(file.getKey().getBytes(StandardCharsets.UTF_8));
      digest.update(Files.readAllBytes(file.getValue()));
    }
    return Sha256.hex(digest.digest());
  }

  private static String ofJar(Path jar) throws IOException {
    try (ZipFile zip = new ZipFile(jar.toFile())) {
      SortedMap<String, ZipEntry> entries = new TreeMap<>();
      zip.stream()
          .filter(entry -> !entry.isDirectory() && counts(entry.getName()))
          .forEach(entry -> entries.put(entry.getName(), entry));
      MessageDigest digest = Sha256.digest();
      for (Map.Entry<String, ZipEntry> entry : entries.entrySet()) {
        digest.update(entry.getKey().getBytes(StandardCharsets.UTF_8));
        try (InputStream in = zip.getInputStream(entry.getValue())) {
          Sha256.update(digest, in);
        }
      }
      return Sha256.hex(digest.digest());
    }
  }

  /** Code of the three packages, and every data file: the library wherever it lies. */
  private static boolean counts(String name) {
    // A tree is its text once more, and used for that text alone.
    return (name.startsWith(ROOT) && name.matches(CODE))
        || (name.startsWith(ROOT + "library/") && !name.endsWith(".tree"));
  }
}
