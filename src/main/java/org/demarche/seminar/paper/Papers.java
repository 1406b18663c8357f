package org.demarche.seminar.paper;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.kind.PlayedChart;
import org.demarche.chart.kind.PlayedData;
import org.demarche.report.StyledPage;
import org.demarche.report.deck.DeckWriter;
import org.demarche.results.AtomicFile;
import org.demarche.results.Trouble;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Entry;
import org.demarche.seminar.RunAhead;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Session;
import org.demarche.seminar.paper.Sheet.Part;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * What a class takes home, in one language: debriefs, slides and a table for grades; and briefs,
 * which need no class. The same session gives the same bytes.
 */
public final class Papers {
  private static final String TEMPLATE = "paper/sheet.jte";
  private static final String PDF = ".pdf";

  private final Played played;
  private final List<Chart> charts;
  private final StyledPage.Drawn drawn;
  private final Instant made;

  private Papers(Played played, ChartContext context) {
    this.played = played;
    this.charts = new PlayedChart().pages(data(played, context.seed()), context);
    this.drawn = StyledPage.draw(charts);
    this.made =
        played.journal().stream().map(Entry::at).max(Instant::compareTo).orElse(Instant.EPOCH);
  }

  /**
   * Makes the papers of a class. Takes as long as its debrief.
   *
   * @param session at any time
   * @param language of the papers
   */
  public static Papers of(Session session, Language language) {
    return of(session, session.debrief(language), language);
  }

  /**
   * Makes the papers of a class from a debrief that is there already.
   *
   * @param session at any time
   * @param debrief of the same class, in the language
   * @param language of the papers
   */
  public static Papers of(Session session, Debrief debrief, Language language) {
    Words words = Words.of(language);
    Scenario told = session.scenario(language);
    Played played =
        new Played(
            told.title(),
            told.plan(session.setup().arm()),
            session.plan(language),
            debrief,
            session.journal(),
            words);
    ChartContext context =
        new ChartContext(
            told.title(), List.of(), 0, session.setup().seed(), "", "", words.forPrint());
    return new Papers(played, context);
  }

  private static PlayedData data(Played played, long seed) {
    List<PlayedData.Panel> panels = new ArrayList<>();
    for (Debrief.Course course : played.debrief().pairs()) {
      List<PlayedData.Spread> spreads =
          course.fan().stream()
              .map(
                  day ->
                      new PlayedData.Spread(
                          day.low(), day.lower(), day.middle(), day.upper(), day.high()))
              .toList();
      String pair =
          played.say(
              Message.of(
                  "paper-pair",
                  "first",
                  played.actor(course.first()),
                  "second",
                  played.actor(course.second())));
      panels.add(new PlayedData.Panel(pair, course.rungs(), spreads, RunAhead.BRANCHES));
    }
    return new PlayedData(
        panels,
        played.say(
            Message.of(
                "paper-source",
                "title",
                played.title(),
                "runs",
                RunAhead.BRANCHES,
                "seed",
                String.valueOf(seed))));
  }

  /**
   * A debrief for a screen.
   *
   * @param scope for whom
   * @return a page of HTML that needs no other file
   */
  public String html(Scope scope) {
    return StyledPage.html(TEMPLATE, sheet(scope, false));
  }

  /**
   * A debrief on paper.
   *
   * @param scope for whom
   * @return PDF
   */
  public byte[] pdf(Scope scope) {
    Sheet sheet = sheet(scope, true);
    return StyledPage.pdf(TEMPLATE, sheet, charts, made, sheet.title().hashCode());
  }

  private Sheet sheet(Scope scope, boolean printed) {
    Parts parts = new Parts(played);
    List<Part> all = new ArrayList<>();
    String title;
    if (scope instanceof Scope.Team team) {
      title =
          played.say(
              Message.of("paper-team", "team", played.team(team.role()), "title", played.title()));
      all.addAll(ofTeam(parts, team.role()));
    } else if (scope instanceof Scope.Person person) {
      Debrief.PersonLog log = person(person.seat());
      String team = played.team(log.seat().role());
      title =
          played.say(
              Message.of(
                  "paper-person",
                  "person",
                  log.seat().person(),
                  "team",
                  team,
                  "title",
                  played.title()));
      all.addAll(ofPerson(parts, log));
    } else {
      title = played.say(Message.of("paper-class", "title", played.title()));
      all.addAll(ofClass(parts));
    }
    String about = played.say(Message.of("paper-kicker"));
    String css = printed ? StyledPage.printCss() : StyledPage.screenCss() + drawn.css();
    return new Sheet(played.words().language().tag(), title, about, about, css, printed, all);
  }

  private List<Part> ofClass(Parts parts) {
    return List.of(
        parts.path(drawn.pictures()),
        parts.pivots(entry -> true),
        parts.aims(aim -> true),
        parts.questions(),
        parts.learning(),
        parts.choices(taken -> taken.entry() != 0),
        parts.people(person -> person.seat().kind() == Seat.Kind.TEAM),
        Rubric.part(played),
        parts.limits());
  }

  private List<Part> ofTeam(Parts parts, String role) {
    return List.of(
        parts.path(drawn.pictures()),
        parts.aims(aim -> aim.role().equals(role)),
        parts.pivots(entry -> isOf(entry, role)),
        parts.choices(taken -> taken.role().equals(role)),
        parts.people(person -> person.seat().role().equals(role)),
        parts.questions(),
        parts.limits());
  }

  private List<Part> ofPerson(Parts parts, Debrief.PersonLog log) {
    String seat = log.seat().id();
    return List.of(
        parts.own(log),
        parts.choices(taken -> taken.seat().equals(seat)),
        parts.aims(aim -> aim.role().equals(log.seat().role())),
        parts.reflection(),
        parts.path(drawn.pictures()),
        Rubric.part(played),
        parts.limits());
  }

  private static boolean isOf(Entry entry, String role) {
    return entry.move() instanceof org.demarche.seminar.Move.ByTeam move
        && move.role().equals(role);
  }

  private Debrief.PersonLog person(String seat) {
    return played.debrief().people().stream()
        .filter(each -> each.seat().id().equals(seat))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("There is no seat " + seat + "."));
  }

  /**
   * Slides for the class.
   *
   * @return a presentation as PowerPoint keeps it
   */
  public byte[] slides() {
    String title = played.say(Message.of("paper-class", "title", played.title()));
    DeckWriter.Look look = new DeckWriter.Look(title, title, made, played.words().language().tag());
    try {
      return new DeckWriter(look).write(new Slides(played, charts).slides());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * A table with a row a person: what each did, and empty columns for the rubric's points.
   *
   * @return CSV as of RFC 4180
   */
  public String grades() {
    return new Grades(played).csv();
  }

  /**
   * The briefs of all teams on paper, a page each.
   *
   * @param scenario told in the language
   * @param seminar the same
   * @param language of the briefs
   * @return PDF
   */
  public static byte[] briefs(Scenario scenario, SeminarPlan seminar, Language language) {
    Sheet sheet = new Briefs(scenario.title(), seminar, Words.of(language)).sheet(true);
    return StyledPage.pdf(TEMPLATE, sheet, List.of(), Instant.EPOCH, sheet.title().hashCode());
  }

  /**
   * Writes everything but the briefs: {@code debrief.html}, {@code .pdf}, {@code .pptx}, {@code
   * debrief-team-ROLE.html}, {@code debrief-person-SEAT.html}, both as PDF as well, and {@code
   * grades.csv}; in another language than English {@code debrief.es.html} and so on.
   *
   * @param folder made if missing
   * @return the files written
   * @throws org.demarche.results.RunFolderException if a file cannot be written
   */
  public List<Path> writeTo(Path folder) {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw Trouble.making(folder, e);
    }
    List<Path> written = new ArrayList<>(both(folder, "debrief", new Scope.WholeClass()));
    written.add(write(folder, "debrief", ".pptx", slides()));
    for (SeminarPlan.Role role : played.seminar().roles()) {
      written.addAll(both(folder, "debrief-team-" + role.id(), new Scope.Team(role.id())));
    }
    for (Seat seat : people().toList()) {
      written.addAll(
          both(folder, "debrief-person-" + plain(seat.id()), new Scope.Person(seat.id())));
    }
    byte[] grades = grades().getBytes(StandardCharsets.UTF_8);
    written.add(write(folder, "grades", ".csv", grades));
    return written;
  }

  private Stream<Seat> people() {
    return played.debrief().people().stream()
        .map(Debrief.PersonLog::seat)
        .filter(seat -> seat.kind() == Seat.Kind.TEAM);
  }

  /** A seat's id as a file can be named. */
  private static String plain(String id) {
    return id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9_-]", "-");
  }

  private List<Path> both(Path folder, String name, Scope scope) {
    return List.of(
        write(folder, name, ".html", html(scope).getBytes(StandardCharsets.UTF_8)),
        write(folder, name, PDF, pdf(scope)));
  }

  private Path write(Path folder, String name, String ending, byte[] bytes) {
    Path file = folder.resolve(name + played.words().language().suffix() + ending);
    AtomicFile.write(file, out -> out.write(bytes));
    return file;
  }
}
