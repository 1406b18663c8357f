package org.demarche.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.results.Sha256;

/** Loads jars with further providers through a class loader of their own. */
final class Plugins {
  private static final int HASH_SHOWN = 16;

  private Plugins() {}

  /**
   * Loads every jar of a folder; {@link java.util.ServiceLoader} finds their providers from now on.
   *
   * @param folder the folder
   * @return names and hashes of the jars, sorted, which belong to a run's identity
   * @throws UnusableInputException if there is no such folder or no jar in it
   */
  static List<String> load(Path folder) {
    List<Path> jars = jars(folder);
    List<String> names = new ArrayList<>();
    List<URL> places = new ArrayList<>();
    for (Path jar : jars) {
      String hash = Sha256.ofFiles(List.of(jar)).substring(0, HASH_SHOWN);
      names.add(jar.getFileName() + ":" + hash);
      try {
        places.add(jar.toUri().toURL());
      } catch (MalformedURLException e) {
        throw new IllegalStateException(e);
      }
    }
    ClassLoader own = Plugins.class.getClassLoader();
    Thread.currentThread()
        .setContextClassLoader(new URLClassLoader(places.toArray(URL[]::new), own));
    return names;
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
      if (jars.isEmpty()) {
        throw new UnusableInputException("--plugins: " + folder + " holds no jar.");
      }
      return jars;
    } catch (IOException e) {
      throw new UnusableInputException(
          "--plugins: " + folder + " is no folder that can be read. Check the name.");
    }
  }
}
