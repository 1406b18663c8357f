package org.demarche.seminar;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.results.AtomicFile;
import org.demarche.results.FolderLock;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunFolderException;
import org.demarche.results.Trouble;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Message;

/**
 * The files of a session: what is fixed ({@code session.json}), the scenario as it was resolved
 * ({@code scenario.json}, {@code charts.json}), a journal for each branch ({@code NAME.jsonl}) and
 * which of them is played ({@code branch.txt}).
 */
final class SessionFolder {
  /** The branch that a session begins with. */
  static final String MAIN = "main";

  private static final Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9-]{0,39}");
  private static final String ENDING = ".jsonl";
  private static final String DESCRIPTION = "session.json";
  private static final String INJECTS = "injects.csv";
  private static final int FORMAT = 1;

  private final Path path;

  SessionFolder(Path path) {
    this.path = path;
  }

  /**
   * What is fixed.
   *
   * @param format of the folder
   * @param model version of the model that the session began with
   * @param scenario its id
   * @param setup the rest
   */
  record Description(int format, String model, String scenario, Session.Setup setup) {}

  /** Whether a folder is that of a session. */
  static boolean isOne(Path path) {
    return Files.isRegularFile(path.resolve(DESCRIPTION));
  }

  /** Makes the folder, which must be new or empty, and keeps others out of it. */
  FolderLock make(Scenario scenario, Session.Setup setup) {
    try {
      Files.createDirectories(path);
      try (Stream<Path> files = Files.list(path)) {
        if (files.findAny().isPresent()) {
          throw new SessionException(Message.of("seminar-folder-taken", "folder", "" + path), null);
        }
      }
    } catch (IOException e) {
      throw Journal.trouble(Trouble.making(path, e));
    }
    FolderLock lock = lock();
    write("scenario.json", scenario.canonical());
    write("charts.json", scenario.chartSettings());
    play(MAIN);
    try {
      JsonFile.writeSealed(
          path.resolve(DESCRIPTION),
          new Description(FORMAT, ModelVersion.current(), scenario.id(), setup));
    } catch (RunFolderException e) {
      lock.close();
      throw Journal.trouble(e);
    }
    return lock;
  }

  /** Keeps other processes out. */
  FolderLock lock() {
    try {
      return FolderLock.take(path);
    } catch (RunFolderException e) {
      throw Journal.trouble(e);
    }
  }

  private void write(String name, byte[] bytes) {
    try {
      AtomicFile.write(path.resolve(name), out -> out.write(bytes));
    } catch (RunFolderException e) {
      throw Journal.trouble(e);
    }
  }

  /** What is fixed, if the folder is of this version. */
  Description description() {
    if (!isOne(path)) {
      throw new SessionException(Message.of("seminar-folder-none", "folder", "" + path), null);
    }
    Description known;
    try {
      known =
          JsonFile.readSealed(
              path.resolve(DESCRIPTION), Description.class, Message.of("seminar-folder-remedy"));
    } catch (RunFolderException e) {
      throw Journal.trouble(e);
    }
    if (!known.model().equals(ModelVersion.current())) {
      throw new SessionException(
          Message.of(
              "seminar-folder-model",
              "folder",
              "" + path,
              "was",
              known.model(),
              "is",
              ModelVersion.current()),
          null);
    }
    return known;
  }

  Scenario scenario(String id) {
    try {
      return Scenario.ofCanonical(
          Files.readAllBytes(path.resolve("scenario.json")),
          Files.readAllBytes(path.resolve("charts.json")),
          id);
    } catch (IOException e) {
      throw Journal.trouble(Trouble.reading(path.resolve("scenario.json"), e));
    }
  }

  /** How a class plays, with the injects that were brought in. */
  SeminarPlan plan(Scenario scenario, Session.Setup setup) {
    SeminarPlan own =
        scenario.seminar().orElseGet(() -> SeminarPlan.usual(scenario.plan(setup.arm())));
    String more = injects();
    return more.isEmpty()
        ? own
        : own.with(new Msel(own, scenario.plan(setup.arm()).start()).read(more));
  }

  /** The list of injects that was brought in, empty if none was. */
  String injects() {
    Path file = path.resolve(INJECTS);
    try {
      return Files.isRegularFile(file) ? Files.readString(file) : "";
    } catch (IOException e) {
      throw Journal.trouble(Trouble.reading(file, e));
    }
  }

  void injects(String csv) {
    write(INJECTS, csv.getBytes(StandardCharsets.UTF_8));
  }

  Path journal(String branch) {
    return path.resolve(branch + ENDING);
  }

  static boolean isName(String branch) {
    return NAME.matcher(branch).matches();
  }

  /** Names of the branches, the first one first. */
  List<String> branches() {
    List<String> names = new ArrayList<>();
    try (Stream<Path> files = Files.list(path)) {
      files
          .map(file -> "" + file.getFileName())
          .filter(name -> name.endsWith(ENDING))
          .map(name -> name.substring(0, name.length() - ENDING.length()))
          .filter(name -> isName(name) && !name.equals(MAIN))
          .sorted()
          .forEach(names::add);
    } catch (IOException e) {
      throw Journal.trouble(Trouble.reading(path, e));
    }
    names.add(0, MAIN);
    return names;
  }

  /** Which branch is played. */
  String played() {
    Path file = path.resolve("branch.txt");
    try {
      String name = Files.isRegularFile(file) ? Files.readString(file).strip() : MAIN;
      return isName(name) && Files.exists(journal(name)) ? name : MAIN;
    } catch (IOException e) {
      throw Journal.trouble(Trouble.reading(file, e));
    }
  }

  void play(String branch) {
    write("branch.txt", (branch + "\n").getBytes(StandardCharsets.UTF_8));
  }

  /** Begins a branch with lines of another. */
  void branch(String name, List<Entry> lines) {
    StringBuilder text = new StringBuilder();
    lines.forEach(entry -> text.append(Lines.write(entry)).append('\n'));
    write(name + ENDING, text.toString().getBytes(StandardCharsets.UTF_8));
  }
}
