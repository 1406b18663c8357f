package org.demarche.events;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The columns of ACLED, which records violence, protest and movements of forces, with its dead. Its
 * actors have no codes: a government's forces are called so, with the name of the country.
 */
final class Acled extends NamedColumns {
  private static final Crosswalk TYPES = Crosswalk.of("acled.csv");
  private static final DateTimeFormatter WRITTEN_OUT =
      DateTimeFormatter.ofPattern("dd MMMM yyyy", Locale.ENGLISH);

  private static final String GOVERNMENT = "Government of ";
  private static final String FORCES = "Military Forces of ";

  /** Such as "Military Forces of Cuba (1959-) Navy". */
  private static final Pattern STATE =
      Pattern.compile("(Government|Military Forces|Police Forces) of ([^(]+?)( \\(.*)?");

  /** Older files have the kinds of actors as numbers. */
  private static final List<String> KINDS =
      List.of(
          "",
          "State forces",
          "Rebel group",
          "Political militia",
          "Identity militia",
          "Rioters",
          "Protesters",
          "Civilians",
          "External/Other forces");

  Acled() {
    super(
        "acled",
        ',',
        "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
            + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
            + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
            + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp");
  }

  @Override
  public int fewest() {
    return places("fatalities").get(0) + 1;
  }

  @Override
  public List<Integer> freeText() {
    return places("notes", "source");
  }

  @Override
  public Optional<List<String>> cells(DatedAct act) {
    return TYPES.find(act.cameo()).map(terms -> cells(act, terms));
  }

  private List<String> cells(DatedAct act, Crosswalk.Terms terms) {
    String first = kind(act.source());
    String second = kind(act.target());
    return blank()
        .set("event_id_cnty", act.id())
        .set("event_date", act.date().toString())
        .set("year", String.valueOf(act.date().getYear()))
        .set("time_precision", "1")
        .set("disorder_type", terms.context().isEmpty() ? terms.type() : terms.context())
        .set("event_type", terms.type())
        .set("sub_event_type", terms.mode())
        .set("actor1", name(act.source()))
        .set("inter1", first)
        .set("actor2", name(act.target()))
        .set("inter2", second)
        .set("interaction", first + "-" + second)
        .set("source", act.publisher())
        .set("notes", act.text())
        .set("fatalities", String.valueOf(act.dead()))
        .cells();
  }

  private static String name(Party party) {
    return switch (party.sector()) {
      case Party.GOVERNMENT -> GOVERNMENT + party.country();
      case Party.FORCES -> FORCES + party.country();
      default -> party.name();
    };
  }

  private static String kind(Party party) {
    return KINDS.get(
        switch (party.sector()) {
          case Party.GOVERNMENT, Party.FORCES -> 1;
          case Party.GROUP -> 2;
          case Party.OTHERS -> 7;
          default -> 8;
        });
  }

  @Override
  public DatedAct act(Row row) throws UnreadableRowException {
    Crosswalk.Terms terms =
        new Crosswalk.Terms(row.need("event_type"), row.get("sub_event_type"), "");
    row.numberOrNothing("latitude");
    row.numberOrNothing("longitude");
    return new DatedAct(
        row.need("event_id_cnty"),
        row.date("event_date", Acled::date),
        party(row, "1"),
        party(row, "2"),
        TYPES.findCode(terms).orElseThrow(() -> new UnreadableRowException("event_type")),
        Double.NaN,
        row.count("fatalities"),
        row.get("notes"),
        row.get("source"));
  }

  private static LocalDate date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      return LocalDate.parse(text, WRITTEN_OUT);
    }
  }

  private static Party party(Row row, String which) {
    String name = row.get("actor" + which);
    Matcher state = STATE.matcher(name);
    if (state.matches()) {
      String country = state.group(2).strip();
      String sector = state.group(1).startsWith("G") ? Party.GOVERNMENT : Party.FORCES;
      return new Party(Countries.shipped().codeOf(country), country, name, sector);
    }
    String kind = row.get("inter" + which);
    String told = kind.matches("[1-8]") ? KINDS.get(Integer.parseInt(kind)) : kind;
    String sector =
        switch (KINDS.indexOf(told)) {
          case 2, 3, 4 -> Party.GROUP;
          case 5, 6, 7 -> Party.OTHERS;
          default -> name.isEmpty() ? "" : Party.BODY;
        };
    return new Party("", "", name, sector);
  }
}
