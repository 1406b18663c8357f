package org.demarche.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.chart.Undrawn;
import org.demarche.chart.kind.Catalogue;
import org.demarche.report.ChartBook;
import org.demarche.report.FinishedRun;
import org.demarche.report.HtmlReport;
import org.demarche.report.PlugInCharts;
import org.demarche.report.PrintedReport;
import org.demarche.report.SlideDeck;
import org.demarche.results.DrawnFiles;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/**
 * Draws the charts of a finished run into its folder, and writes its report. What is whole is noted
 * in the folder; what cannot be drawn keeps nothing else from being made.
 */
final class ChartWork {
  private static final Map<ChartRequest.Size, ChartSize> SIZES =
      Map.of(
          ChartRequest.Size.SLIDE, ChartSize.SLIDE,
          ChartRequest.Size.PAGE, ChartSize.COLUMN,
          ChartRequest.Size.SQUARE, ChartSize.SQUARE);

  private static final String REPORT = "report";
  private static final Set<String> HTML = Set.of("html");
  private static final Set<String> PRINT = Set.of("pdf");
  private static final Set<String> SLIDES = Set.of("pptx");

  private final FinishedRun run;
  private final String language;
  private final DrawnFiles drawn;
  private final List<Message> remarks = new ArrayList<>();
  private final List<Path> written = new ArrayList<>();
  private final Map<String, Throwable> failures = Collections.synchronizedMap(new TreeMap<>());
  private final Map<Language, ChartBook> translated = new ConcurrentHashMap<>();
  private @Nullable ChartBook book;

  /**
   * Draws charts as the run's scenario and its caller ask.
   *
   * @param run the run
   */
  ChartWork(FinishedRun run) {
    this.run = run;
    this.language = run.words().language().suffix();
    this.drawn = DrawnFiles.in(run.folder().path());
  }

  /**
   * Draws every chart that the scenario does not leave out.
   *
   * @param formats of the pictures
   * @param missingOnly whether to keep the pictures that are there and whole
   */
  void drawAll(Set<ChartFormat> formats, boolean missingOnly) {
    List<String> wanted =
        Stream.of(
                Catalogue.ids(Catalogue.OF_RUNS).stream(),
                PlugInCharts.listIds().stream(),
                answers(missingOnly))
            .flatMap(ids -> ids)
            .filter(id -> run.findChartRequest(id).map(ChartRequest::include).orElse(true))
            .filter(id -> !missingOnly || !drawn.holds(named(id), names(formats)))
            .toList();
    if (missingOnly) {
      wanted.forEach(id -> remarks.addAll(drawn.putAside(named(id))));
    }
    draw(wanted, formats);
  }

  /** Under what name pictures are noted: those of another language have a name of their own. */
  private String named(String id) {
    return id + language(id).suffix();
  }

  private ChartRequest.Look look(String id) {
    return run.findChartRequest(id.replaceFirst("-.*", ""))
        .map(ChartRequest::look)
        .orElse(ChartRequest.Look.USUAL);
  }

  private Language language(String id) {
    return look(id).language().orElse(run.words().language());
  }

  private List<ChartSize> sizes(String id) {
    List<ChartRequest.Size> asked = look(id).sizes();
    return asked.isEmpty() ? List.of(ChartSize.SLIDE) : asked.stream().map(SIZES::get).toList();
  }

  /** Charts of answers are drawn beside the answer; here only when all are drawn again. */
  private static Stream<String> answers(boolean missingOnly) {
    return missingOnly ? Stream.empty() : Catalogue.ids(Catalogue.OF_ANSWERS).stream();
  }

  private static Set<String> names(Set<ChartFormat> formats) {
    return formats.stream().map(ChartFormat::extension).collect(Collectors.toSet());
  }

  /** Returns what cannot be used of the answers that belong to the run, a line each. */
  List<String> notes() {
    return book().notes();
  }

  /**
   * Refuses a run whose answers were changed or damaged.
   *
   * @throws UnusableInputException with a line for each
   */
  void throwIfDamaged() {
    if (!book().damaged().isEmpty()) {
      throw new UnusableInputException(book().damaged().stream().map(Message::verbatim).toList());
    }
  }

  /** Returns the charts that have nothing to draw. */
  List<Undrawn> undrawn() {
    return book == null ? List.of() : book.undrawn();
  }

  /** Returns the charts that are drawn on request and have nothing to draw. */
  List<Undrawn> undrawnOnRequest() {
    return book().undrawnOnRequest();
  }

  /** Returns those of some charts, by id or kind, that the run does not have. */
  List<String> missing(List<String> ids) {
    return ids.stream().filter(id -> !book().holds(id)).toList();
  }

  /** Draws some charts, replacing what is there. */
  void draw(List<String> ids, Set<ChartFormat> formats) {
    if (!ids.isEmpty()) {
      attempt("charts", this::book);
      if (book != null) {
        ids.parallelStream().forEach(id -> attempt(id, () -> draw(id, formats)));
      }
    }
  }

  /** Writes the tables of the run's charts alone; pictures that are there stay. */
  void writeTables() {
    for (String id : Catalogue.ids(Catalogue.OF_RUNS)) {
      attempt(
          id,
          () -> {
            List<Path> tables =
                book().write(List.of(id), EnumSet.noneOf(ChartFormat.class), List.of());
            if (!tables.isEmpty()) {
              note(id + language, Set.of(), tables);
            }
          });
    }
  }

  private void draw(String id, Set<ChartFormat> formats) {
    List<Path> files = book(language(id)).write(List.of(id), formats, sizes(id), look(id).dark());
    boolean isOfRuns = Catalogue.ids(Catalogue.OF_RUNS).contains(id);
    if (!files.isEmpty() || isOfRuns || drawn.knows(named(id))) {
      note(named(id), names(formats), files);
    }
  }

  /** What is drawn while the machine goes down may lack its fonts. */
  private void note(String id, Set<String> formats, List<Path> files) {
    if (!Interruption.ofProcess().isEnding()) {
      drawn.add(id, formats, files);
    }
  }

  /**
   * Writes the report.
   *
   * @param missingOnly whether to keep the one that is there and whole
   */
  void report(boolean missingOnly) {
    if (missingOnly && drawn.holds(REPORT + language, HTML)) {
      return;
    }
    if (missingOnly) {
      remarks.addAll(drawn.putAside(REPORT + language));
    }
    attempt(REPORT, this::writeReport);
    if (book != null) {
      book.damaged().forEach(line -> remarks.add(Message.verbatim(line)));
    }
  }

  private void writeReport() {
    List<String> gaps = new ArrayList<>();
    Path file =
        HtmlReport.write(
            run,
            book(),
            (chart, failure) -> {
              gaps.add(chart);
              failures.putIfAbsent(chart, failure);
            });
    written.add(file);
    if (gaps.isEmpty()) {
      note(REPORT + language, HTML, List.of(file));
    }
  }

  /**
   * Writes the rest of the briefing pack.
   *
   * @param missingOnly whether to keep what is there and whole
   */
  void pack(boolean missingOnly) {
    for (PrintedReport part : PrintedReport.values()) {
      pack(part.id(), PRINT, missingOnly, () -> part.write(run, book()));
    }
    pack(SlideDeck.ID, SLIDES, missingOnly, () -> SlideDeck.write(run, book()));
  }

  private void pack(String id, Set<String> formats, boolean missingOnly, Supplier<Path> work) {
    if (missingOnly && drawn.holds(id + language, formats)) {
      return;
    }
    if (missingOnly) {
      remarks.addAll(drawn.putAside(id + language));
    }
    attempt(
        id,
        () -> {
          Path file = work.get();
          note(id + language, formats, List.of(file));
          written.add(file);
        });
  }

  /** Returns the files of the pack that were written, in that order. */
  List<Path> written() {
    return List.copyOf(written);
  }

  private void attempt(String id, Runnable work) {
    try {
      work.run();
    } catch (RuntimeException | LinkageError | StackOverflowError | OutOfMemoryError e) {
      failures.put(id, e);
    }
  }

  /** Returns what was changed by others and kept under another name, a line each. */
  List<Message> remarks() {
    return List.copyOf(remarks);
  }

  /** Returns what could not be made and why: nothing, or one line. */
  List<Message> problems() {
    if (failures.isEmpty()) {
      return List.of();
    }
    Throwable first =
        failures.values().stream()
            .filter(failure -> !(failure instanceof NoClassDefFoundError))
            .findFirst()
            .orElse(failures.values().iterator().next());
    return List.of(
        Message.of(
            "command-not-drawn",
            "charts",
            String.join(", ", failures.keySet()),
            "why",
            Reasons.of(first),
            "folder",
            run.folder().path().toString()));
  }

  /** The paths of a run are read once for all that is made from them. */
  private synchronized ChartBook book() {
    ChartBook made = book == null ? ChartBook.of(run) : book;
    book = made;
    return made;
  }

  /** The charts in a language; those of another than the report's are made where one asks. */
  private ChartBook book(Language spoken) {
    if (spoken.equals(run.words().language())) {
      return book();
    }
    return translated.computeIfAbsent(
        spoken, tag -> ChartBook.of(run.in(Words.of(tag).forPrint())));
  }
}
