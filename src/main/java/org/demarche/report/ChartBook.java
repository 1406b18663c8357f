package org.demarche.report;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartPack;
import org.demarche.chart.ChartSize;
import org.demarche.chart.Need;
import org.demarche.chart.Undrawn;
import org.demarche.chart.kind.BargainingData;
import org.demarche.chart.kind.Catalogue;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.report.analysis.AnalysisCharts;
import org.demarche.report.analysis.CausesCharts;
import org.demarche.results.RunFolderException;
import org.demarche.scenario.compile.ChartRequest;
import org.demarche.words.Message;

/**
 * The charts of a finished run. Columns and paths are read once, from disk; what is kept does not
 * grow with the number of replications. The scenario's section {@code charts} decides which are
 * left out, which pairs and arms they show and how they are headed. Charts of answers to questions
 * asked of the run, such as {@code drivers}, follow where there are such answers.
 */
public final class ChartBook {
  /** The folder of the charts within the run's. */
  public static final String FOLDER = "charts";

  private final FinishedRun run;
  private final List<Chart> charts;
  private final List<String> notes;
  private final List<String> damaged;
  private final List<Undrawn> undrawn;
  private final Told told;

  private ChartBook(FinishedRun run, Maker made, AnalysisCharts answers, Told told) {
    this.run = run;
    this.charts = List.copyOf(made.charts);
    this.notes = answers.notes();
    this.damaged = answers.damaged();
    this.undrawn = Stream.concat(made.undrawn.stream(), answers.undrawn().stream()).toList();
    this.told = told;
  }

  /** What is told beside the charts, and what is drawn where it is asked for. */
  private record Told(Message storyNote, PathTally tally, ChartPack onRequest) {}

  /**
   * Makes all charts of a run, without drawing them yet.
   *
   * @param run the run
   * @throws RunFolderException if a file of the run is damaged
   */
  public static ChartBook of(FinishedRun run) {
    StoryTeller teller = new StoryTeller(run);
    CommonEnding ending = teller.look();
    Courses courses = new Courses(run);
    PathTally tally = PathTally.read(run.folder(), ending, courses);
    CourseData course = new CourseData(run, tally);
    StoryTeller.Told story = teller.tell(ending);
    List<Object> data = new ArrayList<>();
    data.add(Scorecards.shown(run));
    data.add(Tornadoes.shown(run));
    data.add(course.dots());
    data.addAll(List.of(course.outcomes(), Differences.shown(run), course.ladder()));
    data.addAll(List.of(course.fan(), course.incidence()));
    story.data().ifPresent(data::add);
    story.timeline().ifPresent(data::add);
    story.bargaining().map(told -> bargaining(told, course)).ifPresent(data::add);
    Recorded recorded = Recorded.read(run);
    Set<Need> met = met(run, recorded);
    data.addAll(ofTheWhole(run, courses, recorded, met));
    Maker maker = new Maker(run);
    Catalogue.OF_RUNS.stream()
        .filter(kind -> met.containsAll(kind.needs()))
        .forEach(kind -> maker.addAll(kind, data));
    PlugInCharts.kinds().forEach(kind -> maker.addPlugIn(kind, data));
    AnalysisCharts answers = AnalysisCharts.of(run.folder(), run.scenario(), run.words());
    answers.charts().forEach(maker::addAnswer);
    return new ChartBook(run, maker, answers, new Told(story.note(), tally, causes(run, story)));
  }

  /** The causes in the run that the story tells of. */
  private static ChartPack causes(FinishedRun run, StoryTeller.Told story) {
    return story
        .told()
        .map(
            one ->
                new CausesCharts(run.scenario(), run.scenario().plan(one.arm()), run.words())
                    .of(one.story(), one.replication(), run.manifest().request().seed()))
        .orElseGet(() -> new ChartPack(List.of(), List.of(new Undrawn("causes", story.note()))));
  }

  /** How one run bargains, with how far talks come in all. */
  private static BargainingData bargaining(BargainingData told, CourseData course) {
    return told.with(course.stages(told.arm()));
  }

  /** What charts may need that the run has. */
  private static Set<Need> met(FinishedRun run, Recorded recorded) {
    Set<Need> met = EnumSet.allOf(Need.class);
    Plan plan = run.plan();
    drop(met, Need.OPENING_ACT, plan.timeline().stream().anyMatch(ScriptedEvent::opening));
    drop(met, Need.RECORD, recorded.isThere());
    drop(met, Need.BODIES, !plan.institutions().isEmpty());
    drop(met, Need.STOCKS, !plan.stocks().isEmpty());
    drop(met, Need.PAIRS, !run.run().pairs().isEmpty());
    return met;
  }

  private static void drop(Set<Need> met, Need need, boolean has) {
    if (!has) {
      met.remove(need);
    }
  }

  /** Data of those charts that the scenario gives something to draw. */
  private static List<Object> ofTheWhole(
      FinishedRun run, Courses courses, Recorded recorded, Set<Need> met) {
    List<Object> data = new ArrayList<>();
    if (met.contains(Need.OPENING_ACT)) {
      data.add(Stances.shown(run));
    }
    if (met.contains(Need.RECORD)) {
      data.addAll(List.of(recorded.votes(), recorded.stocks(), recorded.relations()));
    }
    if (met.contains(Need.PAIRS)) {
      data.add(courses.alluvial());
      data.add(courses.typical());
    }
    return data;
  }

  /** Makes those charts that the scenario wants, headed as it says. */
  private static final class Maker {
    private final FinishedRun run;
    private final List<Chart> charts = new ArrayList<>();
    private final List<Undrawn> undrawn = new ArrayList<>();

    Maker(FinishedRun run) {
      this.run = run;
    }

    void addAnswer(Chart chart) {
      String kind = chart.id().replaceFirst("-.*", "");
      if (run.findChartRequest(kind).map(ChartRequest::include).orElse(true)) {
        charts.add(chart);
      }
    }

    /** Charts of plug-ins draw what the run's own charts draw. */
    void addPlugIn(ChartKind<?> kind, List<Object> data) {
      try {
        addAll(kind, data);
      } catch (RuntimeException | LinkageError e) {
        throw new RunFolderException(
            Message.of("report-plug-in-fails", "id", kind.id(), "reason", String.valueOf(e)), e);
      }
    }

    /** Makes the charts of a kind of those data that are of its type. */
    <D> void addAll(ChartKind<D> kind, List<Object> data) {
      data.stream()
          .filter(kind.dataType()::isInstance)
          .forEach(each -> add(kind, kind.dataType().cast(each)));
    }

    private <D> void add(ChartKind<D> kind, D data) {
      Optional<ChartRequest> request = run.findChartRequest(kind.id());
      if (request.map(ChartRequest::include).orElse(true)) {
        ChartContext context = run.chartContext();
        String title = request.map(ChartRequest::title).orElse("");
        ChartPack made =
            ChartPack.of(kind, data, title.isBlank() ? context : context.withTitle(title));
        charts.addAll(made.charts());
        undrawn.addAll(made.notes());
      }
    }
  }

  /**
   * The charts, in the order of {@link Catalogue}, without those that the scenario leaves out or
   * that have nothing to draw; of several pages one after another, {@code ladder}, {@code
   * ladder-2}.
   */
  public List<Chart> charts() {
    return charts;
  }

  /** Answers that were found but cannot be drawn, a line each. */
  public List<String> notes() {
    return notes;
  }

  /** Answers that are not what was written and were left out, a line each. */
  public List<String> damaged() {
    return damaged;
  }

  /** The charts that have nothing to draw. */
  public List<Undrawn> undrawn() {
    return undrawn;
  }

  /** Those of the charts that are drawn on request only. */
  public List<Undrawn> undrawnOnRequest() {
    return told.onRequest().notes();
  }

  /**
   * Tells whether there is a chart of an id or of a kind.
   *
   * @param id such as {@code fan}, {@code drivers} or {@code boxes-1a2b3c4d}
   */
  public boolean holds(String id) {
    return Stream.concat(charts.stream(), told.onRequest().charts().stream())
        .anyMatch(chart -> isMeant(chart, id));
  }

  private static boolean isMeant(Chart chart, String id) {
    return chart.id().equals(id) || chart.id().startsWith(id + "-");
  }

  /**
   * Looks a chart up.
   *
   * @param id its id in the catalogue
   */
  public Optional<Chart> findChart(String id) {
    return charts.stream().filter(chart -> chart.id().equals(id)).findFirst();
  }

  /** How the run of the story was chosen, or why there is no story. */
  public String storyNote() {
    return run.say(told.storyNote());
  }

  /** What the paths amount to, for tables. */
  PathTally tally() {
    return told.tally();
  }

  /**
   * Draws charts into the run's folder, with their tables; replaces what is there.
   *
   * @param ids which, by id or kind; empty for all
   * @param formats formats of the pictures
   * @param sizes sizes of the pictures
   * @return the files written
   * @throws RunFolderException if a file cannot be written
   */
  public List<Path> write(List<String> ids, Set<ChartFormat> formats, List<ChartSize> sizes) {
    return write(ids, formats, sizes, false);
  }

  /**
   * Draws charts into the run's folder, with their tables; replaces what is there.
   *
   * @param ids which, by id or kind; empty for all
   * @param formats formats of the pictures
   * @param sizes sizes of the pictures
   * @param dark whether they stand on a dark ground
   * @return the files written
   * @throws RunFolderException if a file cannot be written
   */
  public List<Path> write(
      List<String> ids, Set<ChartFormat> formats, List<ChartSize> sizes, boolean dark) {
    Path folder = run.folder().path().resolve(FOLDER);
    ChartFiles files = new ChartFiles(folder, formats, sizes, run.words().language(), dark);
    List<Chart> wanted =
        ids.isEmpty()
            ? charts
            : Stream.concat(charts.stream(), told.onRequest().charts().stream())
                .filter(chart -> ids.stream().anyMatch(id -> isMeant(chart, id)))
                .toList();
    return wanted.parallelStream().flatMap(chart -> write(files, chart, folder).stream()).toList();
  }

  private static List<Path> write(ChartFiles files, Chart chart, Path folder) {
    try {
      return files.write(chart);
    } catch (IOException e) {
      throw new RunFolderException(
          Message.of(
              "report-chart-not-written",
              "folder",
              folder.toString(),
              "chart",
              chart.id(),
              "reason",
              String.valueOf(e.getMessage())),
          e);
    }
  }
}
