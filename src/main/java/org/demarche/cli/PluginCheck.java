package org.demarche.cli;

import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.jar.JarFile;
import java.util.zip.ZipEntry;

/** Looks at the jars of plug-ins before anything is run with them: each gives what can be used. */
final class PluginCheck {
  private final ClassLoader loader;
  private final List<String> problems = new ArrayList<>();

  /** Who has an id, by kind and id. */
  private final Map<String, String> owners = new HashMap<>();

  private final List<Path> decisive = new ArrayList<>();

  /**
   * Begins with none.
   *
   * @param loader which loads the classes of the jars
   */
  PluginCheck(ClassLoader loader) {
    this.loader = loader;
  }

  /** What is wrong with the jars so far, a sentence each. */
  List<String> problems() {
    return problems;
  }

  /** The jars that results depend on: those with rules of choice or designs. */
  List<Path> decisive() {
    return decisive;
  }

  /** Looks at a jar. */
  void look(Path jar) {
    int named = 0;
    try (JarFile open = new JarFile(jar.toFile())) {
      for (PluginKind kind : PluginKind.values()) {
        for (String provider : providers(open, kind)) {
          named++;
          if (kind.decides() && !decisive.contains(jar)) {
            decisive.add(jar);
          }
          look(jar.getFileName() + ": " + provider, provider, kind);
        }
      }
    } catch (IOException e) {
      problems.add(jar.getFileName() + " is no jar that can be read. Build it anew.");
      return;
    }
    if (named == 0) {
      problems.add(
          jar.getFileName()
              + " holds no provider. Name one in "
              + PluginKind.RULE.file()
              + " (or of Sampler, ChartKind, Backend), or take the jar out of the folder.");
    }
  }

  /** The classes that a file of META-INF/services names, as ServiceLoader reads it. */
  private static List<String> providers(JarFile jar, PluginKind kind) throws IOException {
    ZipEntry entry = jar.getEntry(kind.file());
    if (entry == null) {
      return List.of();
    }
    try (InputStream in = jar.getInputStream(entry)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .map(line -> line.replaceFirst("#.*", "").strip())
          .filter(line -> !line.isEmpty())
          .toList();
    }
  }

  private void look(String who, String name, PluginKind kind) {
    Optional<Object> provider = made(who, name, kind);
    if (provider.isEmpty()) {
      return;
    }
    try {
      String id = kind.id(provider.get());
      Optional<String> unfit = kind.unfit(provider.get());
      String owner = owners.putIfAbsent(kind + " " + id, who);
      if (!id.matches(kind.pattern())) {
        problems.add(who + " calls itself '" + id + "', but ids look like " + kind.example() + ".");
      } else if (kind.ships(id)) {
        problems.add(who + ": there is " + kind.noun() + " '" + id + "' already. Rename it.");
      } else if (owner != null) {
        problems.add(who + " has the id '" + id + "' of " + owner + ". Rename one.");
      } else {
        unfit.ifPresent(reason -> problems.add(who + " " + reason));
      }
    } catch (RuntimeException | LinkageError e) {
      problems.add(who + " fails when it is asked for its id: " + words(e) + ".");
    }
  }

  private Optional<Object> made(String who, String name, PluginKind kind) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      if (!kind.type().isAssignableFrom(type)) {
        problems.add(who + " is no " + kind.type().getSimpleName() + ".");
        return Optional.empty();
      }
      Constructor<?> constructor = type.getConstructor();
      if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
        problems.add(who + " is not public, or abstract, and cannot be made.");
        return Optional.empty();
      }
      return Optional.of(constructor.newInstance());
    } catch (ClassNotFoundException e) {
      problems.add(who + " is named, but the jar does not hold the class.");
    } catch (NoSuchMethodException e) {
      problems.add(who + " has no public constructor without parameters.");
    } catch (UnsupportedClassVersionError e) {
      problems.add(who + " was compiled for a newer Java. Compile it with --release 17.");
    } catch (InvocationTargetException e) {
      problems.add(who + " fails when it is made: " + words(e.getTargetException()) + ".");
    } catch (ReflectiveOperationException | LinkageError e) {
      problems.add(who + " cannot be loaded. Compile it against this version: " + words(e) + ".");
    }
    return Optional.empty();
  }

  private static String words(Throwable failure) {
    String text = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    return failure.getClass().getSimpleName() + " (" + text.replaceFirst("\\.$", "") + ")";
  }
}
