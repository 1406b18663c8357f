package org.demarche.events;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.jspecify.annotations.Nullable;

/**
 * A file of event data, read row by row; what it takes of memory does not grow with its size. An
 * odd row never ends the reading: it is counted, with its line. Only a file of which too large a
 * share cannot be read is refused, at its end.
 */
public final class EventFile {
  private final Path file;
  private final Tolerance tolerance;
  private final Tally tally = new Tally();
  private final SeenIds seen = new SeenIds();
  private @Nullable Convention convention;
  private Map<String, Integer> places = Map.of();
  private List<String> header = List.of();

  private EventFile(Path file, @Nullable Convention convention, Tolerance tolerance) {
    this.file = file;
    this.convention = convention;
    this.tolerance = tolerance;
  }

  /** Is shown acts in the order of the file. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Takes an act.
     *
     * @param act what a row says
     * @param line the number of its line, from 1
     * @throws IOException if what is made of it cannot be written
     */
    void visit(DatedAct act, long line) throws IOException;
  }

  /**
   * What a file was.
   *
   * @param convention its columns
   * @param tally what was read of it
   */
  public record Read(Convention convention, Tally tally) {}

  /**
   * Reads a file.
   *
   * @param file its path
   * @param as its columns; empty to recognise them by its first line
   * @param tolerance what is put up with
   * @param visitor is shown every act
   * @return what the file was
   * @throws ScenarioException if there is no such file, its columns are not known, or too large a
   *     share of its rows cannot be read; the visitor has been shown the others by then
   * @throws IOException if it cannot be read to its end, or the visitor throws it
   */
  public static Read read(Path file, Optional<Convention> as, Tolerance tolerance, Visitor visitor)
      throws IOException {
    return new EventFile(file, as.orElse(null), tolerance).read(visitor);
  }

  private Read read(Visitor visitor) throws IOException {
    if (!Files.isRegularFile(file)) {
      throw problem(Message.of("table-no-file"), Message.of("table-check-name"));
    }
    try (TextLines lines = TextLines.open(file)) {
      // A comma asks for quotes to be looked at, which tabs do without.
      Optional<String> line = lines.next('\t');
      while (line.isPresent()) {
        String text = line.get();
        if (!text.isBlank()) {
          take(text, lines.number(), visitor);
        }
        line = lines.next(convention == null ? '\t' : convention.separator());
      }
    }
    Convention known = convention;
    if (known == null) {
      throw unknown();
    }
    check();
    return new Read(known, tally);
  }

  private void take(String text, long line, Visitor visitor) throws IOException {
    boolean first = places.isEmpty();
    Convention known = convention;
    if (known == null) {
      known = Conventions.recognise(text).orElseThrow(this::unknown);
      convention = known;
    }
    List<String> cells = Cells.split(text, known.separator());
    boolean names = isHeader(known, cells);
    if (first) {
      begin(known, names ? cells : known.columns());
      if (names) {
        return;
      }
    }
    tally.next();
    if (names) {
      tally.add(Oddity.STRAY_HEADER, line, "");
      return;
    }
    row(known, cells, line, visitor);
  }

  /** A row that has the names of the first two columns in it, wherever they stand. */
  private static boolean isHeader(Convention known, List<String> cells) {
    return cells.stream().anyMatch(known.columns().get(0)::equalsIgnoreCase)
        && cells.stream().anyMatch(known.columns().get(1)::equalsIgnoreCase);
  }

  private void begin(Convention known, List<String> names) {
    Map<String, String> spelt = new HashMap<>();
    known.columns().forEach(name -> spelt.put(name.toLowerCase(Locale.ROOT), name));
    Map<String, Integer> found = new HashMap<>();
    for (int i = 0; i < names.size(); i++) {
      String name = names.get(i).strip();
      found.putIfAbsent(spelt.getOrDefault(name.toLowerCase(Locale.ROOT), name), i);
    }
    places = found;
    header = List.copyOf(names);
  }

  private void row(Convention known, List<String> cells, long line, Visitor visitor)
      throws IOException {
    boolean mended = false;
    DatedAct act = null;
    String column = "";
    try {
      if (cells.size() > header.size()) {
        act = mend(known, cells);
        mended = true;
      } else if (cells.size() < Math.min(known.fewest(), header.size())) {
        throw new UnreadableRowException(header.get(cells.size()));
      } else {
        act = known.act(new Row(cells, columnsOf(known, cells)));
      }
    } catch (UnreadableRowException e) {
      column = String.valueOf(e.getMessage());
    }
    if (act == null) {
      tally.add(Oddity.UNREADABLE, line, column);
    } else if (tolerance.withdrawn().contains(act.id())) {
      tally.add(Oddity.WITHDRAWN, line, act.id());
    } else if (!seen.add(act.id(), act.date().toString())) {
      tally.add(Oddity.DOUBLED, line, act.id());
    } else {
      if (mended) {
        tally.add(Oddity.STRAY_TAB, line, act.id());
      }
      tally.take();
      visitor.visit(act, line);
    }
  }

  /** GDELT 1 has no header either, and lacks the third column of each place. */
  private Map<String, Integer> columnsOf(Convention known, List<String> cells) {
    boolean older = !known.hasHeader() && cells.size() <= known.fewest() + 1;
    if (!older) {
      return places;
    }
    Map<String, Integer> found = new HashMap<>();
    int place = 0;
    for (String name : known.columns()) {
      if (!name.endsWith("ADM2Code")) {
        found.put(name, place++);
      }
    }
    return found;
  }

  /** Puts cells together again that stray tabs in one text have parted. */
  private DatedAct mend(Convention known, List<String> cells) throws UnreadableRowException {
    int extra = cells.size() - header.size();
    UnreadableRowException last = new UnreadableRowException(known.columns().get(0));
    for (int at : known.freeText()) {
      Integer place = places.get(known.columns().get(at));
      if (place == null) {
        continue;
      }
      List<String> whole = new ArrayList<>(cells.subList(0, place));
      whole.add(String.join(" ", cells.subList(place, place + extra + 1)));
      whole.addAll(cells.subList(place + extra + 1, cells.size()));
      try {
        return known.act(new Row(whole, places));
      } catch (UnreadableRowException e) {
        last = e;
      }
    }
    throw last;
  }

  private void check() {
    if (tally.unreadableShare() > tolerance.unreadable()) {
      Tally.Place first = tally.places(Oddity.UNREADABLE).get(0);
      Message what =
          Message.of(
              "event-too-many",
              "unreadable",
              new Shown.Plain(tally.count(Oddity.UNREADABLE), 0),
              "rows",
              new Shown.Plain(tally.rows(), 0),
              "most",
              new Shown.Percent(tolerance.unreadable()),
              "line",
              new Shown.Plain(first.line(), 0),
              "column",
              first.detail());
      throw problem(what, Message.of("event-tolerate"));
    }
  }

  private ScenarioException unknown() {
    return problem(Message.of("event-unknown"), Message.of("event-say-which"));
  }

  private ScenarioException problem(Message what, Message maybe) {
    Position at = Position.startOf(file.toString());
    return new ScenarioException(Problem.of(at, NodePath.of("file"), what).maybe(maybe));
  }
}
