package org.demarche.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.QuadClass;

/** The columns of POLECAT, which codes acts by PLOVER: type, mode, context. */
final class Polecat extends NamedColumns {
  private static final Crosswalk PLOVER = Crosswalk.of("plover.csv");

  /** What later releases and the scheme's manual call otherwise. */
  private static final String DEMAND = "DEMAND";

  Polecat() {
    super(
        "polecat",
        '\t',
        "Event ID,Event Date,Event Type,Event Mode,Intensity,Quad Code,Contexts,Actor Name,"
            + "Actor Country,Actor COW,Primary Actor Sector,Actor Sectors,Actor Title,"
            + "Actor Name Raw,Wikipedia Actor ID,Recipient Name,Recipient Country,Recipient COW,"
            + "Primary Recipient Sector,Recipient Sectors,Recipient Title,Recipient Name Raw,"
            + "Wikipedia Recipient ID,Placename,City,District,Province,Country,Latitude,Longitude,"
            + "GeoNames ID,Raw Placename,Feature Type,Source,Publication Date,Story People,"
            + "Story Organizations,Story Locations,Language,Version");
  }

  @Override
  public List<Integer> freeText() {
    return places(
        "Actor Name",
        "Actor Name Raw",
        "Actor Title",
        "Recipient Name",
        "Recipient Name Raw",
        "Recipient Title",
        "Placename",
        "Raw Placename",
        "Story People",
        "Story Organizations",
        "Story Locations",
        "Source");
  }

  @Override
  public Optional<List<String>> cells(DatedAct act) {
    return PLOVER.find(act.cameo()).map(terms -> cells(act, terms));
  }

  private List<String> cells(DatedAct act, Crosswalk.Terms terms) {
    String quad = QuadClass.of(act.cameo()).name().replace('_', ' ');
    Blank row =
        blank()
            .set("Event ID", act.id())
            .set("Event Date", act.date().toString())
            .set("Event Type", terms.type())
            .set("Event Mode", terms.mode())
            .set("Contexts", terms.context())
            .set("Intensity", Cells.number(act.score()))
            .set("Quad Code", quad)
            .set("Source", act.publisher());
    set(row, "Actor", act.source());
    set(row, "Recipient", act.target());
    return row.cells();
  }

  private static void set(Blank row, String side, Party party) {
    row.set(side + " Name", party.name())
        .set(side + " Country", party.code())
        .set(
            side + " COW",
            Countries.shipped().find(party.code()).map(Countries.Country::cow).orElse(""))
        .set("Primary " + side + " Sector", party.sector())
        .set(side + " Sectors", party.sector());
  }

  @Override
  public DatedAct act(Row row) throws UnreadableRowException {
    row.numberOrNothing("Latitude");
    row.numberOrNothing("Longitude");
    String type = row.need("Event Type").toUpperCase(Locale.ROOT);
    String mode = row.get("Event Mode").toLowerCase(Locale.ROOT);
    Crosswalk.Terms terms =
        new Crosswalk.Terms(type.equals(DEMAND) ? "REQUEST" : type, mode, row.get("Contexts"));
    String cameo =
        PLOVER.findCode(terms).orElseThrow(() -> new UnreadableRowException("Event Type"));
    String score = row.get("Intensity").isEmpty() ? "Event Intensity" : "Intensity";
    return new DatedAct(
        row.need("Event ID"),
        row.date("Event Date", LocalDate::parse),
        party(row, "Actor"),
        party(row, "Recipient"),
        cameo,
        row.score(score),
        0,
        "",
        row.get("Source"));
  }

  private static Party party(Row row, String side) {
    String code = row.get(side + " Country");
    return new Party(
        code,
        Countries.shipped().nameOf(code),
        row.get(side + " Name"),
        row.get("Primary " + side + " Sector"));
  }
}
