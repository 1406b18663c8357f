package org.demarche.results;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.words.Message;

/**
 * What earlier sessions left in a run's folder, and how much of it can be trusted. A file that is
 * not what was written is never gone on from: it is kept under another name, it is said, and what
 * it held is made anew.
 */
final class EarlierFiles {
  private final Path folder;
  private final List<Message> notes = new ArrayList<>();
  private Optional<Manifest> manifest = Optional.empty();

  private EarlierFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Looks at a folder and puts aside what is damaged as a whole.
   *
   * @param folder of a run, locked
   * @param runId of the run that it shall hold
   */
  static EarlierFiles in(Path folder, String runId) {
    EarlierFiles files = new EarlierFiles(folder);
    Path file = folder.resolve(RunFiles.MANIFEST);
    if (Files.exists(file)) {
      files.manifest = RunFolder.findManifest(folder);
      if (files.manifest.isEmpty()) {
        files.notes.add(Message.of("folder-kept-damaged", "file", "" + file, "kept", kept(file)));
      } else if (!files.manifest.get().runId().equals(runId)) {
        files.putAllAside(files.manifest.get().runId());
      } else if (files.manifest.get().isFinished()) {
        files.compareHashes(files.manifest.get());
      }
    }
    return files;
  }

  /** Keeps a file under another name, and returns it. */
  private static String kept(Path file) {
    return "" + Aside.move(file).getFileName();
  }

  private void putAllAside(String runId) {
    manifest = Optional.empty();
    List<Path> all = new ArrayList<>(List.of(folder.resolve(RunFiles.MANIFEST)));
    for (String name : RunFiles.TABLES) {
      all.add(folder.resolve(name));
      all.add(PartFile.partOf(folder.resolve(name)));
    }
    all.stream()
        .filter(Files::exists)
        .forEach(
            file ->
                notes.add(
                    Message.of(
                        "folder-kept-other-run",
                        "file",
                        "" + file,
                        "run",
                        runId,
                        "kept",
                        kept(file))));
  }

  private void compareHashes(Manifest finished) {
    for (String name : finished.files().keySet()) {
      Path file = folder.resolve(name);
      if (!Files.exists(file)) {
        notes.add(Message.of("folder-missing", "file", "" + file));
      } else if (!isAsWritten(file, finished)) {
        notes.add(Message.of("folder-kept-changed", "file", "" + file, "kept", kept(file)));
      }
    }
  }

  private static boolean isAsWritten(Path file, Manifest finished) {
    String name = file.getFileName().toString();
    return Sha256.ofFiles(List.of(file)).equals(finished.files().get(name));
  }

  /** Returns the manifest of the earlier sessions, if it is whole. */
  Optional<Manifest> findManifest() {
    return manifest;
  }

  /** Returns what was wrong and what became of it, a line each. */
  List<Message> notes() {
    return List.copyOf(notes);
  }

  /**
   * Lets a file grow again, and finds how much of it is vouched for.
   *
   * @param name of the whole file
   * @param header its first line
   * @return bytes from the beginning
   */
  long reopen(String name, String header) throws IOException {
    Path whole = folder.resolve(name);
    Path part = PartFile.partOf(whole);
    if (Files.exists(whole)) {
      // A whole file beside its manifest has been compared already.
      boolean compared = manifest.filter(Manifest::isFinished).isPresent();
      AtomicFile.rename(whole, part);
      if (compared) {
        return Files.size(part);
      }
    }
    return vouched(whole, header, notes);
  }

  /**
   * Compares a growing file with its sums; one that is damaged is copied aside.
   *
   * @param whole its final name
   * @param header its first line
   * @param notes told of the damage
   * @return bytes from the beginning that are as they were written
   */
  static long vouched(Path whole, String header, List<Message> notes) throws IOException {
    Path part = PartFile.partOf(whole);
    ChunkSums.Check check = ChunkSums.check(part, ChunkSums.of(whole), header.length());
    if (check.damaged()) {
      notes.add(
          Message.of(
              "folder-kept-sums",
              "file",
              "" + part,
              "byte",
              Long.toString(check.bytes()),
              "kept",
              "" + Aside.copy(part).getFileName()));
    }
    return check.bytes();
  }
}
