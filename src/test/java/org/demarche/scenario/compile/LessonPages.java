package org.demarche.scenario.compile;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.stream.Collectors;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.words.Language;

/**
 * The pages of a lesson that follow from a scenario's seminar: the plan, and the students' sheet.
 */
final class LessonPages {
  private final Path file;
  private final Scenario scenario;
  private final SeminarPlan seminar;
  private final Properties words = new Properties();
  private final Locale locale;

  /**
   * Reads a scenario in a language.
   *
   * @param file a scenario with a seminar
   * @param language one of the folder of lessons
   */
  LessonPages(Path file, Language language) throws IOException {
    this.file = file;
    this.scenario = Scenario.load(file, List.of()).in(language);
    this.seminar = scenario.seminar().orElseThrow();
    this.locale = Locale.forLanguageTag(language.tag());
    Path told = Path.of("src/test/resources/lessons", language.tag() + ".properties");
    try (Reader reader = Files.newBufferedReader(told)) {
      words.load(reader);
    }
  }

  /** Where the pages of a language stand. */
  static Path folder(Language language) {
    String name = language.equals(Language.ENGLISH) ? "teaching" : language.tag();
    return Path.of("src/site/markdown", name);
  }

  /** The name that its pages begin with. */
  String id() {
    return file.getFileName().toString().replace(".yaml", "");
  }

  SeminarPlan seminar() {
    return seminar;
  }

  String plan() {
    List<String> lines =
        new ArrayList<>(List.of(say("plan-title", scenario.title()), "", say("made")));
    int people = seminar.roles().stream().mapToInt(SeminarPlan.Role::seats).sum();
    lines.add("");
    lines.add(
        say(
            "plan-facts",
            file.toString().replace('\\', '/'),
            seminar.totalMinutes(),
            seminar.roles().size(),
            seminar.roles().size(),
            people,
            id()));
    lines.addAll(List.of("", scenario.summary(), "", say("plan-before"), ""));
    lines.add("    demarche seminar " + file.toString().replace('\\', '/'));
    lines.addAll(List.of("", say("plan-alone"), "", say("plan-aims"), ""));
    seminar.aims().forEach(aim -> lines.add("- " + aim));
    lines.addAll(
        List.of("", say("plan-times"), "", say("plan-times-head"), "|---|---|---|---|---|"));
    lines.addAll(times());
    lines.addAll(List.of("", say("plan-total", seminar.totalMinutes(), seminar.turnDays())));
    lines.addAll(List.of("", say("plan-teams"), "", say("plan-teams-head"), "|---|---|---|---|"));
    for (SeminarPlan.Role role : seminar.roles()) {
      String aims =
          role.aims().stream().map(SeminarPlan.Aim::text).collect(Collectors.joining(" "));
      lines.add(row(role.title(), role.seats(), role.acts(), aims));
    }
    lines.addAll(news());
    lines.addAll(List.of("", say("plan-questions"), ""));
    lines.addAll(questions());
    return String.join("\n", lines) + "\n";
  }

  private List<String> times() {
    SeminarPlan.Minutes minutes = seminar.minutes();
    List<String> rows = new ArrayList<>();
    int at = minutes.opening();
    rows.add(row(clock(0), clock(at), minutes.opening(), say("plan-opening"), 0));
    for (int turn = 1; turn <= seminar.turns(); turn++) {
      int day = (turn - 1) * seminar.turnDays();
      rows.add(
          row(clock(at), clock(at + minutes.turn()), minutes.turn(), say("plan-turn", turn), day));
      at += minutes.turn();
    }
    int last = seminar.turns() * seminar.turnDays();
    rows.add(
        row(
            clock(at),
            clock(at + minutes.debrief()),
            minutes.debrief(),
            say("plan-debrief"),
            last));
    return rows;
  }

  private List<String> news() {
    if (seminar.injects().isEmpty()) {
      return List.of();
    }
    List<String> lines =
        new ArrayList<>(
            List.of("", say("plan-news"), "", say("plan-news-head"), "|---|---|---|---|"));
    for (SeminarPlan.Inject inject : seminar.injects()) {
      String to =
          inject.to().isEmpty()
              ? say("plan-all")
              : inject.to().stream().map(this::title).collect(Collectors.joining(", "));
      int turn = (int) Math.floor(inject.atDays() / seminar.turnDays()) + 1;
      lines.add(row(turn, "**" + inject.title() + ".** " + inject.text(), to, inject.expected()));
    }
    return lines;
  }

  String students() {
    SeminarPlan.Minutes minutes = seminar.minutes();
    List<String> lines =
        new ArrayList<>(List.of(say("students-title", scenario.title()), "", say("made"), ""));
    lines.add(scenario.summary());
    lines.add("");
    lines.add(
        say(
            "students-time",
            seminar.totalMinutes(),
            minutes.opening(),
            seminar.turns(),
            minutes.turn(),
            minutes.debrief(),
            seminar.turnDays()));
    lines.addAll(List.of("", say("students-record"), ""));
    lines.addAll(record());
    lines.addAll(List.of("", say("students-law"), "", say("students-teams"), ""));
    lines.addAll(List.of(say("students-own-head"), "|---|---|---|"));
    for (SeminarPlan.Role role : seminar.roles()) {
      lines.add(row(role.title(), role.seats(), role.acts()));
    }
    lines.addAll(List.of("", say("students-brief"), "", say("students-turn"), ""));
    lines.addAll(List.of(say("students-steps"), "", say("students-fair"), ""));
    lines.addAll(List.of(say("students-after"), "", say("students-after-about"), ""));
    lines.addAll(questions());
    return String.join("\n", lines) + "\n";
  }

  /** Facts of what has happened up to the day on which the record ends, the earliest first. */
  private List<String> record() {
    Plan plan = scenario.basePlan();
    return plan.timeline().stream()
        .filter(event -> !event.facts().isEmpty())
        .sorted(java.util.Comparator.comparingDouble(LessonPages::day))
        .map(
            event ->
                "- *"
                    + say("students-day", (int) Math.floor(day(event)))
                    + "*: "
                    + String.join(" ", event.facts()))
        .toList();
  }

  private static double day(ScriptedEvent event) {
    return event.at() instanceof Quantity.Fixed fixed ? fixed.value() : 0;
  }

  private List<String> questions() {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < seminar.questions().size(); i++) {
      lines.add((i + 1) + ". " + seminar.questions().get(i));
    }
    return lines;
  }

  private String title(String role) {
    return seminar.roles().stream()
        .filter(each -> each.id().equals(role))
        .map(SeminarPlan.Role::title)
        .findFirst()
        .orElseThrow();
  }

  private static String clock(int minutes) {
    return String.format(Locale.ROOT, "%d:%02d", minutes / 60, minutes % 60);
  }

  private static String row(Object... cells) {
    return java.util.Arrays.stream(cells)
        .map(String::valueOf)
        .collect(Collectors.joining(" | ", "| ", " |"));
  }

  private String say(String key, Object... values) {
    return new MessageFormat(words.getProperty(key), locale).format(values);
  }
}
