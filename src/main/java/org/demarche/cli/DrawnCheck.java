package org.demarche.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.demarche.report.console.Texts;
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
  private final List<String> changed = new ArrayList<>();
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
      changed.add(inside + DrawnFiles.FILE + " has been changed since it was written.");
      return;
    }
    whole.add(inside + DrawnFiles.FILE);
    drawn.whole().forEach(name -> whole.add(inside + name));
    drawn.missing().forEach(name -> missing.add(inside + name));
    for (String name : drawn.changed()) {
      changed.add(inside + name + " has been changed since it was drawn.");
    }
  }

  /** Answers carry their own checksum. */
  private void answers() {
    for (String name : names()) {
      if (name.matches(ANALYSIS + "/[a-z]+-[0-9a-f]{8}\\.json")) {
        try {
          JsonFile.checkSeal(folder.resolve(name));
          whole.add(name);
        } catch (RunFolderException e) {
          changed.add(name + " has been changed since it was written.");
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
      throw new RunFolderException(Message.verbatim(folder + " cannot be read."), e);
    }
  }

  /** Tells whether nothing was changed. */
  boolean isWhole() {
    return changed.isEmpty();
  }

  /** Returns what was changed, what is as it was, what is gone and what is left out. */
  List<String> lines() {
    List<String> lines = new ArrayList<>(changed);
    if (!whole.isEmpty()) {
      lines.add(
          Texts.count(whole.size(), "file")
              + " of charts, tables, answers and report: as they were made.");
    }
    if (!missing.isEmpty()) {
      lines.add("Drawn once and gone (the same run draws them again): " + listed(missing));
    }
    Set<String> rest = new TreeSet<>(names());
    rest.removeAll(whole);
    rest.removeAll(RunFiles.FINGERPRINTED);
    rest.remove(RunFiles.MANIFEST);
    rest.removeIf(name -> changed.stream().anyMatch(line -> line.startsWith(name + " has ")));
    if (!rest.isEmpty()) {
      lines.add("Left out, as nothing vouches for it: " + listed(rest));
    }
    return lines;
  }

  private static String listed(Set<String> names) {
    String some = String.join(", ", names.stream().limit(NAMED).toList());
    return names.size() <= NAMED ? some + "." : some + " and " + (names.size() - NAMED) + " more.";
  }
}
