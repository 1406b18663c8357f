package org.demarche.scenario.compile;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;

/** Reads the sections that concern no run: charts and the seminar. */
final class SectionsReader {
  private static final int MOST_REPLICATIONS = 1_000_000;

  private final Reading reading;
  private final Located top;

  SectionsReader(Reading reading, Located top) {
    this.reading = reading;
    this.top = top;
  }

  /**
   * What is asked of charts, in the order of the file.
   *
   * @param arms ids of the arms
   * @param outcomes ids of the columns
   */
  List<ChartRequest> charts(List<String> arms, List<String> outcomes) {
    List<ChartRequest> charts = new ArrayList<>();
    for (Located entry : top.find("charts").map(Located::members).orElse(List.of())) {
      int replication = reading.whole(entry, "replication", 1, MOST_REPLICATIONS, 0);
      charts.add(
          new ChartRequest(
              entry.id(),
              reading.flag(entry, "include", true),
              reading.text(entry, "title", ""),
              pairs(entry),
              known(items(entry, "arms"), "arm", arms),
              known(items(entry, "outcomes"), "outcome", outcomes),
              String.join("", known(entry.find("arm").stream().toList(), "arm", arms)),
              replication > 0 ? OptionalInt.of(replication) : OptionalInt.empty()));
    }
    return charts;
  }

  private static List<Located> items(Located entry, String key) {
    return entry.find(key).map(Located::items).orElse(List.of());
  }

  /** The names at some places; those that are unknown are noted. */
  private List<String> known(List<Located> places, String what, List<String> names) {
    List<String> known = new ArrayList<>();
    for (Located place : places) {
      String name = reading.text(place).orElse("");
      if (names.contains(name)) {
        known.add(name);
      } else {
        reading
            .problems()
            .add(
                place
                    .problem("there is no " + what + " '" + name + "'")
                    .maybe(NearestName.find(name, names)));
      }
    }
    return known;
  }

  private List<String> pairs(Located entry) {
    List<String> pairs = new ArrayList<>();
    for (Located item : entry.find("pairs").map(Located::items).orElse(List.of())) {
      Optional<String> pair = reading.text(item);
      String[] codes = pair.orElse("").split("-", -1);
      boolean known =
          codes.length == 2
              && reading.names().find(Names.Kind.ACTOR, codes[0]) >= 0
              && reading.names().find(Names.Kind.ACTOR, codes[1]) >= 0;
      if (pair.isPresent() && !known) {
        reading
            .problems()
            .add(item.problem("'" + pair.get() + "' is no pair of actors").maybe("USA-CUB"));
      }
      pair.ifPresent(pairs::add);
    }
    return pairs;
  }

  /** The seminar, where the scenario has one. */
  Optional<SeminarPlan> seminar() {
    Optional<Located> where = top.find("seminar");
    if (where.isEmpty()) {
      return Optional.empty();
    }
    List<SeminarPlan.Role> roles = new ArrayList<>();
    for (Located role : where.get().find("roles").map(Located::members).orElse(List.of())) {
      reading.reference(role, "actor", Names.Kind.ACTOR);
      roles.add(
          new SeminarPlan.Role(
              role.id(),
              reading.text(role, "title", role.id()),
              reading.text(role, "actor", ""),
              reading.text(role, "briefing", "")));
    }
    List<SeminarPlan.Inject> injects = new ArrayList<>();
    for (Located inject : where.get().find("injects").map(Located::members).orElse(List.of())) {
      injects.add(
          new SeminarPlan.Inject(inject.id(), at(inject), reading.text(inject, "text", "")));
    }
    double turnDays = reading.days(where.get(), "turn", 1);
    return Optional.of(new SeminarPlan(turnDays, roles, injects));
  }

  private double at(Located inject) {
    Optional<Located> at = inject.find("at");
    if (at.flatMap(Located::text).filter(Dates::looksLikeDate).isEmpty()) {
      return at.flatMap(reading::days).orElse(0.0);
    }
    Optional<LocalDateTime> start = top.find("start").flatMap(reading::date);
    Optional<LocalDateTime> date = at.flatMap(reading::date);
    return start.isEmpty() || date.isEmpty() ? 0 : Dates.daysBetween(start.get(), date.get());
  }
}
