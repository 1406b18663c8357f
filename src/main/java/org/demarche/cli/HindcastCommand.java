package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartFiles;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.ChartSize;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.cases.HistoricalCase;
import org.demarche.evidence.skill.PastCase;
import org.demarche.evidence.skill.Skill;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.report.analysis.SkillCharts;
import org.demarche.report.console.SkillInWords;
import org.demarche.report.json.SkillJson;
import org.demarche.results.JsonFile;
import org.demarche.results.ModelVersion;
import org.demarche.results.RunRequest;
import org.demarche.words.Message;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche hindcast}: historical cases, scored against the record. */
@Command(name = "hindcast", sortOptions = false)
final class HindcastCommand implements Callable<Integer> {
  private static final Message INTERRUPTED = Message.of("command-interrupted-hindcast");
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FOLDER", arity = "0..*")
  private List<Path> folders = new ArrayList<>();

  @Option(names = "--reps", paramLabel = "N", defaultValue = "400")
  private int replications;

  @Mixin private Seed seed = new Seed();

  @Mixin private Threads threads = new Threads();

  @Option(names = "--quiet")
  private boolean quiet;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--out", paramLabel = "DIR")
  private @Nullable Path out;

  @Mixin private ChartFormats formats = new ChartFormats();

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkNumbers();
    Set<ChartFormat> wanted = formats.chosen();
    List<HistoricalCase> historical = CaseReader.read(given());
    List<PastCase> past = shipped();
    List<CaseForecast> forecasts = forecast(CaseLibrary.of(historical));
    SkillReport report = Skill.of(forecasts, past, seed.value());
    List<String> seen = seen(historical, past);
    PrintWriter out = console.out();
    if (json) {
      Map<String, Object> answer = new LinkedHashMap<>(SkillJson.of(report, forecasts));
      answer.put("seen", seen);
      out.print(JsonFile.toText(answer));
    } else {
      console.answer(SkillInWords.lines(report, all, console.words()));
      if (!seen.isEmpty()) {
        console.answer(
            Message.of("command-hindcast-seen", "count", seen.size(), "all", historical.size()));
      }
    }
    Path folder = this.out;
    if (folder != null) {
      draw(
          report,
          new ChartFiles(
              folder,
              wanted,
              List.of(ChartSize.SLIDE, ChartSize.COLUMN),
              console.words().language()));
      if (!json) {
        console.answer(Message.of("command-chart", "folder", folder.toString()));
      }
    }
    out.flush();
    return ExitStatus.DONE;
  }

  /** The cases of the shipped library, from which references learn. */
  private static List<PastCase> shipped() {
    List<HistoricalCase> known =
        CaseReader.holdsTables(SHIPPED) ? CaseReader.read(List.of(SHIPPED)) : List.of();
    return known.stream().map(CaseLibrary::onRecord).map(PastCase::of).toList();
  }

  /** The cases that the set in use was fitted on: what is scored of them is no skill. */
  private static List<String> seen(List<HistoricalCase> scored, List<PastCase> past) {
    Set<String> known = past.stream().map(PastCase::id).collect(Collectors.toSet());
    return scored.stream().map(HistoricalCase::id).filter(known::contains).toList();
  }

  private List<CaseForecast> forecast(CaseLibrary library) {
    Interruption interruption = Interruption.ofProcess();
    interruption.endAtOnce(INTERRUPTED);
    long total = (long) replications * library.cases().size();
    AtomicLong finished = new AtomicLong();
    try (ProgressDisplay display = ProgressDisplay.to(console.err(), console.words())) {
      return library.forecast(
          replications,
          seed.value(),
          threads.count(),
          replication -> Map.of(),
          count -> {
            long now = finished.addAndGet(count);
            if (!quiet) {
              display.update(now, total, 0);
            }
          },
          interruption::isRequested);
    }
  }

  private void draw(SkillReport report, ChartFiles files) {
    Words words = console.words();
    ChartContext context =
        new ChartContext(
                words.say("command-historical-cases", "count", report.cases().size()),
                List.of(new Arm("library_set", words.say("command-library-set"), 0, true)),
                replications,
                seed.value(),
                ModelVersion.current())
            .in(words);
    try {
      for (Chart chart : SkillCharts.of(report, context)) {
        files.write(chart);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private List<Path> given() {
    if (!folders.isEmpty()) {
      return folders;
    }
    if (!Files.isDirectory(SHIPPED)) {
      throw new UnusableInputException(
          Message.of("command-hindcast-nowhere", "folder", SHIPPED.toString()));
    }
    return List.of(SHIPPED);
  }

  private void checkNumbers() {
    List<Message> problems = new ArrayList<>();
    Bounds.check("--reps", replications, 1, RunRequest.MAX_REPLICATIONS, problems);
    threads.check(problems);
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
  }
}
