package org.demarche.spark;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.jar.JarOutputStream;
import org.demarche.experiment.Job;

/**
 * The jars that executors get: the program, this package, and the plug-ins that were loaded beside
 * it. So that every executor runs what the driver runs, whatever was installed there.
 */
final class Cargo {
  private static final String OWN = "org/demarche/spark/";
  private static final String SPARK = "org/apache/spark/SparkContext.class";

  private Cargo() {}

  /**
   * Returns the jars.
   *
   * @param folder where a jar of this package alone is written if it came packed with Spark
   */
  static List<String> jars(Path folder) {
    try {
      List<String> jars = new ArrayList<>();
      Path program = home(Job.class);
      if (Files.isRegularFile(program)) {
        jars.add(program.toUri().toString());
      }
      Path own = home(Cargo.class);
      if (Files.isRegularFile(own)) {
        jars.add(withoutSpark(own, folder).toUri().toString());
      }
      for (Path plugin : loadedBeside(own)) {
        jars.add(plugin.toUri().toString());
      }
      return jars;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path home(Class<?> type) {
    return path(type.getProtectionDomain().getCodeSource().getLocation());
  }

  private static Path path(URL place) {
    try {
      return Path.of(place.toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> loadedBeside(Path own) throws IOException {
    List<Path> plugins = new ArrayList<>();
    if (Thread.currentThread().getContextClassLoader() instanceof URLClassLoader loader) {
      for (URL place : loader.getURLs()) {
        Path jar = path(place);
        if (Files.isRegularFile(jar) && !Files.isSameFile(jar, own)) {
          plugins.add(jar);
        }
      }
    }
    return plugins;
  }

  private static Path withoutSpark(Path jar, Path folder) throws IOException {
    try (JarFile packed = new JarFile(jar.toFile())) {
      if (packed.getJarEntry(SPARK) == null) {
        return jar;
      }
      Path small = folder.resolve("demarche-spark-tasks.jar");
      try (OutputStream out = Files.newOutputStream(small);
          JarOutputStream own = new JarOutputStream(out)) {
        Enumeration<JarEntry> entries = packed.entries();
        while (entries.hasMoreElements()) {
          JarEntry entry = entries.nextElement();
          if (entry.getName().startsWith(OWN) && !entry.isDirectory()) {
            own.putNextEntry(new JarEntry(entry.getName()));
            try (InputStream in = packed.getInputStream(entry)) {
              in.transferTo(own);
            }
            own.closeEntry();
          }
        }
      }
      return small;
    }
  }
}
