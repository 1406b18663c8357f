package org.demarche.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of ICEWS: CAMEO codes, names of countries, sectors in words. */
final class Icews extends NamedColumns {
  Icews() {
    super(
        "icews",
        '\t',
        "Event ID,Event Date,Source Name,Source Sectors,Source Country,Event Text,CAMEO Code,"
            + "Intensity,Target Name,Target Sectors,Target Country,Story ID,Sentence Number,"
            + "Publisher,City,District,Province,Country,Latitude,Longitude");
  }

  @Override
  public List<Integer> freeText() {
    return places(
        "Event Text",
        "Source Name",
        "Target Name",
        "Source Sectors",
        "Target Sectors",
        "Publisher",
        "City",
        "District",
        "Province");
  }

  @Override
  public Optional<List<String>> cells(DatedAct act) {
    Blank row =
        blank()
            .set("Event ID", act.id())
            .set("Event Date", act.date().toString())
            .set("Event Text", act.text())
            .set("CAMEO Code", act.cameo())
            .set("Intensity", Cells.number(act.score()))
            .set("Publisher", act.publisher());
    set(row, "Source", act.source());
    set(row, "Target", act.target());
    return Optional.of(row.cells());
  }

  private static void set(Blank row, String side, Party party) {
    row.set(side + " Name", party.name())
        .set(side + " Country", party.country())
        .set(
            side + " Sectors",
            switch (party.sector()) {
              case Party.GOVERNMENT -> "Government";
              case Party.FORCES -> "Government,Military";
              case Party.BODY -> "International Government Organization";
              case Party.GROUP -> "Rebel";
              case Party.OTHERS -> "Social";
              default -> party.sector();
            });
  }

  @Override
  public DatedAct act(Row row) throws UnreadableRowException {
    for (String number : List.of("Story ID", "Sentence Number", "Latitude", "Longitude")) {
      row.numberOrNothing(number);
    }
    return new DatedAct(
        row.need("Event ID"),
        row.date("Event Date", LocalDate::parse),
        party(row, "Source"),
        party(row, "Target"),
        row.cameo("CAMEO Code"),
        row.score("Intensity"),
        0,
        row.get("Event Text"),
        row.get("Publisher"));
  }

  private static Party party(Row row, String side) {
    String country = row.get(side + " Country");
    String name = row.get(side + " Name");
    return new Party(
        Countries.shipped().codeOf(country), country, name, sector(row.get(side + " Sectors")));
  }

  /** Several sectors stand in one cell; who is of the forces is named with the government too. */
  private static String sector(String words) {
    String told = words.toLowerCase(Locale.ROOT);
    if (told.contains("military")) {
      return Party.FORCES;
    }
    if (told.contains("international government")) {
      return Party.BODY;
    }
    if (told.contains("government") || told.contains("executive")) {
      return Party.GOVERNMENT;
    }
    if (told.contains("rebel") || told.contains("insurgent") || told.contains("separatist")) {
      return Party.GROUP;
    }
    return told.isEmpty() ? "" : Party.OTHERS;
  }
}
