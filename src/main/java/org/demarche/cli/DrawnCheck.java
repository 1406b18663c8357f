package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.results.DrawnFiles;
import org.demarche.results.JsonFile;
import org.demarche.results.RunFiles;
import org.demarche.results.RunFolderException;
import org.demarche.words.Message;

/** Compares what was made from a run's results with the records of it, and names what has none. */
final class DrawnCheck {
  private static final String ANALYSIS = "analysis";
  private static final int NAMED = 8;

  private final Path folder;
  private final Set<String> whole = new TreeSet<>();
  private final Map<String, Message> changed = new LinkedHashMap<>();
  private final Set<String> missing = new TreeSet<>();

  private DrawnCheck(Path folder) {
    this.folder = folder;
  }

  /** Looks at the folder of a run. */
  static DrawnCheck of(Path folder) {
    DrawnCheck check = new DrawnCheck(folder);
    check.compare("");
    check.compare(ANALYSIS + "/");
    check.answers();
    return check;
  }

  private void compare(String inside) {
    Path place = folder.resolve(inside);
    Path record = place.resolve(DrawnFiles.FILE);
    if (!Files.exists(record)) {
      return;
    }
    DrawnFiles drawn = DrawnFiles.in(place);
    if (drawn.isDamaged()) {
      changed.put(inside + DrawnFiles.FILE, written(inside + DrawnFiles.FILE));
      return;
    }
    whole.add(inside + DrawnFiles.FILE);
    drawn.whole().forEach(name -> whole.add(inside + name));
    drawn.missing().forEach(name -> missing.add(inside + name));
    for (String name : drawn.changed()) {
      String file = inside + name;
      changed.put(file, Message.of("command-changed-drawn", "file", file));
    }
  }

  private static Message written(String file) {
    return Message.of("command-changed-written", "file", file);
  }

  /** Answers carry their own checksum. */
  private void answers() {
    for (String name : names()) {
      if (name.matches(ANALYSIS + "/[a-z]+-[0-9a-f]{8}\\.json")) {
        try {
          JsonFile.checkSeal(folder.resolve(name));
          whole.add(name);
        } catch (RunFolderException e) {
          changed.put(name, written(name));
        }
      }
    }
  }

  private List<String> names() {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .filter(name -> !name.matches("(.*/)?\\.[^/]*"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new RunFolderException(
          Message.of("command-unreadable-file", "file", folder.toString()), e);
    }
  }

  /** Tells whether nothing was changed. */
  boolean isWhole() {
    return changed.isEmpty();
  }

  /** Returns what was changed, what is as it was, what is gone and what is left out. */
  List<Message> lines() {
    List<Message> lines = new ArrayList<>(changed.values());
    if (!whole.isEmpty()) {
      lines.add(Message.of("command-drawn-whole", "count", whole.size()));
    }
    if (!missing.isEmpty()) {
      lines.add(Message.of("command-drawn-gone", "files", listed(missing)));
    }
    Set<String> rest = new TreeSet<>(names());
    rest.removeAll(whole);
    rest.removeAll(RunFiles.TABLES);
    rest.remove(RunFiles.MANIFEST);
    rest.removeAll(changed.keySet());
    if (!rest.isEmpty()) {
      lines.add(Message.of("command-drawn-left-out", "files", listed(rest)));
    }
    return lines;
  }

  private static Message listed(Set<String> names) {
    String some = String.join(", ", names.stream().limit(NAMED).toList());
    return Message.of("command-files", "some", some, "left", Math.max(0, names.size() - NAMED));
  }
}
