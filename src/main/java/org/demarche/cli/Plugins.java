package org.demarche.cli;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.results.Sha256;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Loads jars with further providers through a class loader of their own. */
final class Plugins {
  private static final int HASH_SHOWN = 16;

  @Option(names = "--plugins", paramLabel = "DIR")
  private @Nullable Path folder;

  private @Nullable List<String> loaded;

  /**
   * Loads every jar of the folder that was given, once; {@link java.util.ServiceLoader} finds their
   * providers from now on.
   *
   * @return names and hashes of the jars that results depend on, those with rules or designs,
   *     sorted; they belong to a run's identity
   * @throws UnusableInputException if there is no such folder, no jar in it, or one that gives
   *     nothing that can be used
   */
  List<String> load() {
    List<String> known = loaded;
    if (known == null) {
      known = folder == null ? List.of() : load(folder);
      loaded = known;
    }
    return known;
  }

  /**
   * Loads them where a finished run was made with some: without them it cannot be understood.
   *
   * @param wanted names and hashes that the run was made with
   * @throws UnusableInputException if one of them is not given
   */
  void loadAsIn(List<String> wanted) {
    List<String> given = load();
    if (!given.containsAll(wanted)) {
      throw new UnusableInputException(
          Message.of("command-plug-ins-other", "wanted", named(wanted), "given", named(given)));
    }
  }

  private static Message named(List<String> jars) {
    return jars.isEmpty()
        ? Message.of("command-plug-ins-none")
        : Message.of("command-plug-ins-some", "jars", String.join(", ", jars));
  }

  private static List<String> load(Path folder) {
    List<Path> jars = jars(folder);
    URL[] places = jars.stream().map(Plugins::place).toArray(URL[]::new);
    URLClassLoader own = new URLClassLoader(places, Plugins.class.getClassLoader());
    PluginCheck check = new PluginCheck(own);
    jars.forEach(check::look);
    if (!check.problems().isEmpty()) {
      throw new UnusableInputException(
          check.problems().stream()
              .map(problem -> Message.of("command-plug-ins-unfit", "problem", problem))
              .toList());
    }
    Thread.currentThread().setContextClassLoader(own);
    return check.decisive().stream()
        .map(jar -> jar.getFileName() + ":" + Sha256.ofFiles(List.of(jar)).substring(0, HASH_SHOWN))
        .toList();
  }

  private static URL place(Path jar) {
    try {
      return jar.toUri().toURL();
    } catch (MalformedURLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Path> jars(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> jars = files.filter(f -> f.toString().endsWith(".jar")).sorted().toList();
      for (Path jar : jars) {
        if (UnreadableNames.isUnreadable(jar.toString())) {
          throw new UnusableInputException(
              Message.of(
                  "command-plug-in-unreadable", "name", UnreadableNames.shown(jar.toString())));
        }
      }
      if (jars.isEmpty()) {
        throw new UnusableInputException(
            Message.of("command-plug-ins-no-jar", "folder", folder.toString()));
      }
      return jars;
    } catch (IOException e) {
      throw new UnusableInputException(
          Message.of("command-plug-ins-folder", "folder", folder.toString()));
    }
  }
}
