package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;

/** Compiles sources and packs them into a jar, as an author of plug-ins does. */
final class PluginJar {
  private static final Pattern CLASS = Pattern.compile("public (final |abstract )?class (\\w+)");
  private static final Pattern BLOCK = Pattern.compile("```java\n(package .*?)```", Pattern.DOTALL);

  private PluginJar() {}

  /** The source of a class that the page on extending shows. */
  static String shown(String name) throws IOException {
    String page = Files.readString(Path.of("src/site/markdown/extending.md"));
    return BLOCK
        .matcher(page)
        .results()
        .map(block -> block.group(1))
        .filter(source -> nameOf(source).equals(name))
        .findFirst()
        .orElseThrow();
  }

  private static String nameOf(String source) {
    Matcher name = CLASS.matcher(source);
    assertThat(name.find()).isTrue();
    return name.group(2);
  }

  /**
   * Builds a jar.
   *
   * @param jar the file
   * @param sources of classes in the package org.example
   * @param services the interface's name, and the classes that provide it
   */
  static void build(Path jar, List<String> sources, Map<String, List<String>> services)
      throws IOException {
    Path work = Files.createTempDirectory(jar.toAbsolutePath().getParent().getParent(), "work");
    Path classes = Files.createDirectory(work.resolve("classes"));
    if (!sources.isEmpty()) {
      compile(work, classes, sources);
    }
    for (Map.Entry<String, List<String>> service : services.entrySet()) {
      Path folder = Files.createDirectories(classes.resolve("META-INF/services"));
      Files.write(folder.resolve(service.getKey()), service.getValue());
    }
    try (OutputStream file = Files.newOutputStream(jar);
        JarOutputStream out = new JarOutputStream(file);
        Stream<Path> all = Files.walk(classes)) {
      for (Path each : all.filter(Files::isRegularFile).sorted().toList()) {
        JarEntry entry = new JarEntry(classes.relativize(each).toString().replace('\\', '/'));
        entry.setTime(0);
        out.putNextEntry(entry);
        Files.copy(each, out);
        out.closeEntry();
      }
    }
  }

  private static void compile(Path work, Path classes, List<String> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files =
        compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
      List<Path> texts =
          sources.stream()
              .map(
                  source -> {
                    try {
                      return Files.writeString(work.resolve(nameOf(source) + ".java"), source);
                    } catch (IOException e) {
                      throw new IllegalStateException(e);
                    }
                  })
              .toList();
      List<String> options =
          List.of(
              "--release",
              "17",
              "-proc:none",
              "-d",
              classes.toString(),
              "-cp",
              System.getProperty("java.class.path"));
      boolean compiled =
          compiler
              .getTask(null, files, null, options, null, files.getJavaFileObjectsFromPaths(texts))
              .call();
      assertThat(compiled).isTrue();
    }
  }
}
