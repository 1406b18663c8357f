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
import org.demarche.words.Message;

/** Looks at the jars of plug-ins before anything is run with them: each gives what can be used. */
final class PluginCheck {
  private final ClassLoader loader;
  private final List<Message> problems = new ArrayList<>();

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
  List<Message> problems() {
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
      problems.add(Message.of("command-plug-in-unread", "jar", jar.getFileName().toString()));
      return;
    }
    if (named == 0) {
      problems.add(
          Message.of(
              "command-plug-in-empty",
              "jar",
              jar.getFileName().toString(),
              "file",
              PluginKind.RULE.file()));
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
      Optional<Message> unfit = kind.unfit(who, provider.get());
      String owner = owners.putIfAbsent(kind + " " + id, who);
      if (!id.matches(kind.pattern())) {
        problems.add(
            Message.of("command-plug-in-id", "who", who, "id", id, "example", kind.example()));
      } else if (kind.ships(id)) {
        problems.add(
            Message.of("command-plug-in-there", "who", who, "kind", kind.variant(), "id", id));
      } else if (owner != null) {
        problems.add(Message.of("command-plug-in-same-id", "who", who, "id", id, "owner", owner));
      } else {
        unfit.ifPresent(problems::add);
      }
    } catch (RuntimeException | LinkageError e) {
      problems.add(Message.of("command-plug-in-id-fails", "who", who, "failure", failure(e)));
    }
  }

  private Optional<Object> made(String who, String name, PluginKind kind) {
    try {
      Class<?> type = Class.forName(name, true, loader);
      if (!kind.type().isAssignableFrom(type)) {
        problems.add(
            Message.of("command-plug-in-type", "who", who, "type", kind.type().getSimpleName()));
        return Optional.empty();
      }
      Constructor<?> constructor = type.getConstructor();
      if (!Modifier.isPublic(type.getModifiers()) || Modifier.isAbstract(type.getModifiers())) {
        problems.add(Message.of("command-plug-in-hidden", "who", who));
        return Optional.empty();
      }
      return Optional.of(constructor.newInstance());
    } catch (ClassNotFoundException e) {
      problems.add(Message.of("command-plug-in-no-class", "who", who));
    } catch (NoSuchMethodException e) {
      problems.add(Message.of("command-plug-in-constructor", "who", who));
    } catch (UnsupportedClassVersionError e) {
      problems.add(Message.of("command-plug-in-newer", "who", who));
    } catch (InvocationTargetException e) {
      problems.add(
          Message.of(
              "command-plug-in-fails", "who", who, "failure", failure(e.getTargetException())));
    } catch (ReflectiveOperationException | LinkageError e) {
      problems.add(Message.of("command-plug-in-unloaded", "who", who, "failure", failure(e)));
    }
    return Optional.empty();
  }

  private static String failure(Throwable failure) {
    String text = String.valueOf(failure.getMessage()).strip().replaceAll("\\s+", " ");
    return failure.getClass().getSimpleName() + " (" + text.replaceFirst("\\.$", "") + ")";
  }
}
