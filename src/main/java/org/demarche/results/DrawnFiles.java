package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.demarche.words.Message;

/**
 * Which pictures, tables and reports of a folder are complete: {@code drawn.json} holds a hash of
 * each. A thing is noted after all of its files are written, so that what a session did not finish
 * is not taken for drawn. Several threads may note things at a time.
 */
public final class DrawnFiles {
  /** The name of the record within its folder. */
  public static final String FILE = "drawn.json";

  private final Path folder;
  private final Map<String, Thing> things = new TreeMap<>();
  private boolean damaged;

  /** The content of the file. */
  private record Content(Map<String, Thing> drawn) {}

  /**
   * Something drawn.
   *
   * @param formats in which it was drawn, sorted; it may be that nothing came of it
   * @param files hash by path within the folder, with slashes
   */
  private record Thing(List<String> formats, Map<String, String> files) {}

  /** How a file compares with the record. */
  private enum State {
    WHOLE,
    CHANGED,
    MISSING
  }

  private DrawnFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Reads the record of a folder; one that is absent or damaged vouches for nothing.
   *
   * @param folder with pictures, or that is to hold some
   */
  public static DrawnFiles in(Path folder) {
    DrawnFiles drawn = new DrawnFiles(folder);
    Path file = folder.resolve(FILE);
    if (Files.isRegularFile(file)) {
      try {
        drawn.things.putAll(JsonFile.readSealed(file, Content.class, Message.verbatim("")).drawn());
      } catch (RunFolderException e) {
        drawn.damaged = true;
      }
    }
    return drawn;
  }

  /**
   * Notes that a thing is drawn, and removes what was drawn of it before and is made no longer,
   * such as a page too many or the picture of what now has nothing to draw. What somebody changed
   * since is no longer vouched for, and stays.
   *
   * @param id such as {@code fan} or {@code report}
   * @param formats in which it was asked for; those noted before of what is still made stay
   * @param files all that was written for it, inside the folder
   * @throws RunFolderException if what is made no longer cannot be removed
   */
  public synchronized void add(String id, Set<String> formats, List<Path> files) {
    Thing before = things.getOrDefault(id, new Thing(List.of(), Map.of()));
    Set<String> all = new TreeSet<>(before.formats());
    all.addAll(formats);
    Map<String, String> hashes = new TreeMap<>(before.files());
    hashes.keySet().removeIf(name -> !Files.exists(folder.resolve(name)));
    removeOthers(hashes, files.stream().map(file -> stem(name(file))).toList());
    files.forEach(file -> hashes.put(name(file), Sha256.ofFiles(List.of(file))));
    things.put(id, new Thing(List.copyOf(all), hashes));
    JsonFile.writeSealed(folder.resolve(FILE), new Content(things));
  }

  private void removeOthers(Map<String, String> noted, List<String> stems) {
    for (String name : List.copyOf(noted.keySet())) {
      if (!stems.contains(stem(name))) {
        String hash = noted.remove(name);
        Path file = folder.resolve(name);
        if (state(file, String.valueOf(hash)) == State.WHOLE) {
          remove(file);
        }
      }
    }
  }

  private static void remove(Path file) {
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new RunFolderException(Message.of("folder-not-removed", "file", "" + file), e);
    }
  }

  /** The name of a picture and of its table, without folder and ending. */
  private static String stem(String name) {
    return name.replaceFirst(".*/", "").replaceFirst("\\.[^.]*$", "");
  }

  /** Tells whether a thing was noted, whatever came of it since. */
  public synchronized boolean knows(String id) {
    return things.containsKey(id);
  }

  private String name(Path file) {
    return folder.toAbsolutePath().relativize(file.toAbsolutePath()).toString().replace('\\', '/');
  }

  /**
   * Tells whether a thing is there in some formats, every file as it was drawn.
   *
   * @param id such as {@code fan}
   * @param formats that are wanted
   */
  public synchronized boolean holds(String id, Set<String> formats) {
    Thing thing = things.get(id);
    return thing != null
        && thing.formats().containsAll(formats)
        && files(thing, State.WHOLE).size() == thing.files().size();
  }

  private List<String> files(Thing thing, State state) {
    return thing.files().entrySet().stream()
        .filter(file -> state(folder.resolve(file.getKey()), file.getValue()) == state)
        .map(Map.Entry::getKey)
        .toList();
  }

  private static State state(Path file, String hash) {
    if (!Files.isRegularFile(file)) {
      return State.MISSING;
    }
    return Sha256.ofFiles(List.of(file)).equals(hash) ? State.WHOLE : State.CHANGED;
  }

  /**
   * Keeps the files of a thing that somebody changed since it was drawn under other names.
   *
   * @param id such as {@code fan}
   * @return what was kept, a line each
   */
  public synchronized List<Message> putAside(String id) {
    List<Message> lines = new ArrayList<>();
    Optional.ofNullable(things.get(id))
        .map(thing -> files(thing, State.CHANGED))
        .orElse(List.of())
        .forEach(
            name -> {
              Path kept = Aside.move(folder.resolve(name));
              lines.add(
                  Message.of(
                      "folder-kept-drawn",
                      "file",
                      "" + folder.resolve(name),
                      "kept",
                      "" + kept.getFileName()));
            });
    return lines;
  }

  /** Tells whether there was a record that is not what was written. */
  public boolean isDamaged() {
    return damaged;
  }

  /** Returns the files that were changed since they were drawn, by path within the folder. */
  public synchronized List<String> changed() {
    return things.values().stream().flatMap(t -> files(t, State.CHANGED).stream()).toList();
  }

  /** Returns the files that are as they were drawn, by path within the folder. */
  public synchronized List<String> whole() {
    return things.values().stream().flatMap(t -> files(t, State.WHOLE).stream()).toList();
  }

  /** Returns the files that were drawn and are gone, by path within the folder. */
  public synchronized List<String> missing() {
    return things.values().stream().flatMap(t -> files(t, State.MISSING).stream()).toList();
  }
}
