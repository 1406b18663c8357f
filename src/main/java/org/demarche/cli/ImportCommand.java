package org.demarche.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.demarche.events.Convention;
import org.demarche.events.Conventions;
import org.demarche.events.EventFile;
import org.demarche.events.EventText;
import org.demarche.events.Observations;
import org.demarche.events.ObservedAct;
import org.demarche.events.ScenarioText;
import org.demarche.events.Tally;
import org.demarche.events.Tolerance;
import org.demarche.model.Plan;
import org.demarche.report.console.TallyText;
import org.demarche.results.AtomicFile;
import org.demarche.results.JsonFile;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche import}: event data in. */
@Command(name = "import", sortOptions = false)
final class ImportCommand implements Callable<Integer> {
  private static final String TIMELINE = "timeline";
  private static final String OBSERVED = "observed";

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Option(names = "--from", paramLabel = "FORM", completionCandidates = Origins.class)
  private @Nullable String from;

  @Option(
      names = "--as",
      paramLabel = "FORM",
      defaultValue = "record",
      completionCandidates = Forms.class)
  private String form = "record";

  @Option(names = "--scenario", paramLabel = "SCENARIO")
  private @Nullable Path scenario;

  @Option(names = "--out", paramLabel = "FILE")
  private @Nullable Path out;

  @Option(names = "--withdrawn", paramLabel = "FILE")
  private @Nullable Path withdrawn;

  @Option(names = "--unreadable", paramLabel = "SHARE", defaultValue = "0.05")
  private double unreadable;

  @Option(names = "--json")
  private boolean json;

  /** The collections that can be read. */
  static final class Origins implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return origins().iterator();
    }
  }

  /** What can be made of a file. */
  static final class Forms implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return forms().iterator();
    }
  }

  private static List<String> origins() {
    return Stream.concat(
            Conventions.collections().stream().map(Convention::id),
            Stream.of(Conventions.RECORD.id()))
        .toList();
  }

  private static List<String> forms() {
    return Stream.concat(
            Stream.of(Conventions.RECORD.id(), TIMELINE, OBSERVED),
            Conventions.collections().stream().map(Convention::id))
        .toList();
  }

  @Override
  public Integer call() throws IOException {
    check();
    Tolerance tolerance = new Tolerance(unreadable, ids());
    Optional<Convention> as = Optional.ofNullable(from).flatMap(Conventions::find);
    if (form.equals(TIMELINE) || form.equals(OBSERVED)) {
      inTermsOfAScenario(as, tolerance);
    } else {
      convert(as, Conventions.find(form).orElseThrow(), tolerance);
    }
    return ExitStatus.DONE;
  }

  private void check() {
    List<Message> problems = new ArrayList<>();
    if (!forms().contains(form)) {
      String maybe = Suggestion.of(form, forms());
      problems.add(Message.of("command-form-unknown", "id", form, "maybe", maybe));
    }
    String origin = from;
    if (origin != null && !origins().contains(origin)) {
      String maybe = Suggestion.of(origin, origins());
      problems.add(Message.of("event-from-unknown", "id", origin, "maybe", maybe));
    }
    if ((form.equals(TIMELINE) || form.equals(OBSERVED)) && scenario == null) {
      problems.add(Message.of("event-needs-scenario", "form", form));
    }
    if (!(unreadable >= 0 && unreadable <= 1)) {
      problems.add(Message.of("event-share", "value", String.valueOf(unreadable)));
    }
    if (json && out == null) {
      problems.add(Message.of("event-json-out"));
    }
    if (!problems.isEmpty()) {
      throw new UnusableInputException(problems);
    }
    if (out != null) {
      OutputFile.check(out);
    }
  }

  /** Ids stand first on their lines, whatever follows them. */
  private Set<String> ids() throws IOException {
    Path list = withdrawn;
    if (list == null) {
      return Set.of();
    }
    if (!Files.isRegularFile(list)) {
      throw new UnusableInputException(Message.of("event-no-list", "file", list.toString()));
    }
    Set<String> ids = new LinkedHashSet<>();
    try (Stream<String> lines = Files.lines(list, StandardCharsets.UTF_8)) {
      lines
          .map(line -> line.split("[,;\t]", 2)[0].replace("\"", "").strip())
          .filter(id -> !id.isEmpty())
          .forEach(ids::add);
    }
    return ids;
  }

  /** Row by row, so that a file of any size passes through. */
  private void convert(Optional<Convention> as, Convention to, Tolerance tolerance)
      throws IOException {
    long[] left = new long[1];
    List<EventFile.Read> read = new ArrayList<>();
    Output content =
        writer -> {
          // A file that is refused before its first row leaves no header behind.
          Runnable header = once(() -> EventText.header(to).ifPresent(writer::println));
          read.add(
              EventFile.read(
                  file,
                  as,
                  tolerance,
                  (act, line) -> {
                    header.run();
                    Optional<String> text = EventText.line(to, act);
                    left[0] += text.isPresent() ? 0 : 1;
                    text.ifPresent(writer::println);
                  }));
          header.run();
        };
    write(content);
    tell(read.get(0).tally(), List.of());
    if (left[0] > 0) {
      Message lost =
          Message.of(
              "story-no-place",
              "left",
              left[0],
              "acts",
              read.get(0).tally().taken(),
              "form",
              to.id());
      console.report(lost);
    }
  }

  private static Runnable once(Runnable work) {
    boolean[] done = new boolean[1];
    return () -> {
      if (!done[0]) {
        done[0] = true;
        work.run();
      }
    };
  }

  private void inTermsOfAScenario(Optional<Convention> as, Tolerance tolerance) throws IOException {
    Path wanted = scenario == null ? Path.of("") : scenario;
    Plan plan = RuleNames.checked(ScenarioInput.load(wanted, List.of())).basePlan();
    Observations seen = Observations.read(file, as, plan, tolerance);
    ScenarioText text = new ScenarioText(plan, String.valueOf(file.getFileName()), console.words());
    List<ObservedAct> acts = form.equals(TIMELINE) ? seen.acts() : seen.deeds(plan);
    List<String> lines = form.equals(TIMELINE) ? text.timeline(acts) : text.observed(acts);
    write(writer -> lines.forEach(writer::println));
    List<Message> told = new ArrayList<>();
    told.add(TallyText.left(seen.left(), acts.size()));
    if (acts.size() < seen.acts().size()) {
      told.add(Message.of("event-no-deeds", "count", seen.acts().size() - acts.size()));
    }
    tell(seen.tally(), told);
  }

  @FunctionalInterface
  private interface Output {
    void to(PrintWriter writer) throws IOException;
  }

  private void write(Output content) throws IOException {
    Path target = out;
    if (target == null) {
      content.to(console.out());
      console.out().flush();
      return;
    }
    AtomicFile.write(
        target,
        stream -> {
          PrintWriter writer = new PrintWriter(stream, false, StandardCharsets.UTF_8);
          content.to(writer);
          writer.flush();
          if (writer.checkError()) {
            throw new IOException(target.toString());
          }
        });
  }

  private void tell(Tally tally, List<Message> left) {
    if (json) {
      Map<String, Object> entries = TallyText.entries(tally);
      console.out().println(JsonFile.toText(entries).stripTrailing());
      console.out().flush();
      return;
    }
    console.report(TallyText.lines(tally));
    console.report(left);
  }
}
