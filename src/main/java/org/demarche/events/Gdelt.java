package org.demarche.events;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.QuadClass;

/**
 * The event table of GDELT 2: 61 columns, no header, CAMEO codes of actors and events. GDELT 1
 * lacks three columns of places and is read as well.
 */
final class Gdelt extends NamedColumns {
  private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;

  /** GDELT 1 has 57 columns, and 58 with the source. */
  private static final int FEWEST = 57;

  private static final double DAYS_OF_A_MONTH = 30;
  private static final double DAYS_OF_A_YEAR = 365;

  Gdelt() {
    super(
        "gdelt",
        '\t',
        "GLOBALEVENTID,SQLDATE,MonthYear,Year,FractionDate,"
            + actor("Actor1")
            + actor("Actor2")
            + "IsRootEvent,EventCode,EventBaseCode,EventRootCode,QuadClass,GoldsteinScale,"
            + "NumMentions,NumSources,NumArticles,AvgTone,"
            + place("Actor1")
            + place("Actor2")
            + place("Action")
            + "DATEADDED,SOURCEURL");
  }

  private static String actor(String which) {
    return String.join(
        ",",
        List.of(
            which + "Code",
            which + "Name",
            which + "CountryCode",
            which + "KnownGroupCode",
            which + "EthnicCode",
            which + "Religion1Code",
            which + "Religion2Code",
            which + "Type1Code",
            which + "Type2Code",
            which + "Type3Code",
            ""));
  }

  private static String place(String which) {
    String geo = which + "Geo_";
    return String.join(
        ",",
        List.of(
            geo + "Type",
            geo + "FullName",
            geo + "CountryCode",
            geo + "ADM1Code",
            geo + "ADM2Code",
            geo + "Lat",
            geo + "Long",
            geo + "FeatureID",
            ""));
  }

  @Override
  public boolean hasHeader() {
    return false;
  }

  @Override
  public int fewest() {
    return FEWEST;
  }

  @Override
  public List<Integer> freeText() {
    return places(
        "Actor1Name",
        "Actor2Name",
        "Actor1Geo_FullName",
        "Actor2Geo_FullName",
        "ActionGeo_FullName",
        "SOURCEURL");
  }

  @Override
  public Optional<List<String>> cells(DatedAct act) {
    LocalDate date = act.date();
    double fraction =
        (date.getMonthValue() * DAYS_OF_A_MONTH + date.getDayOfMonth()) / DAYS_OF_A_YEAR;
    String cameo = act.cameo();
    Blank row =
        blank()
            .set("GLOBALEVENTID", act.id())
            .set("SQLDATE", DAY.format(date))
            .set("MonthYear", DAY.format(date).substring(0, 6))
            .set("Year", String.valueOf(date.getYear()))
            .set("FractionDate", String.format(Locale.ROOT, "%.4f", date.getYear() + fraction))
            .set("IsRootEvent", "1")
            .set("EventCode", cameo)
            .set("EventBaseCode", cameo.substring(0, Math.min(3, cameo.length())))
            .set("EventRootCode", cameo.substring(0, 2))
            .set("QuadClass", String.valueOf(QuadClass.of(cameo).ordinal() + 1))
            .set("GoldsteinScale", Cells.number(act.score()))
            .set("DATEADDED", DAY.format(date) + "000000")
            .set("SOURCEURL", act.publisher());
    set(row, "Actor1", act.source());
    set(row, "Actor2", act.target());
    return Optional.of(row.cells());
  }

  private static void set(Blank row, String which, Party party) {
    boolean state = party.isOfState();
    String code =
        Countries.shipped().find(party.code()).map(Countries.Country::gdelt).orElse(party.code());
    boolean typed = state && !party.sector().isEmpty() && !code.isEmpty();
    row.set(which + "Code", typed ? code + party.sector() : code)
        .set(which + "Name", party.name().toUpperCase(Locale.ROOT))
        .set(which + "CountryCode", state || !party.country().isEmpty() ? code : "")
        .set(which + "KnownGroupCode", state || !party.country().isEmpty() ? "" : party.code())
        .set(which + "Type1Code", party.sector());
  }

  @Override
  public DatedAct act(Row row) throws UnreadableRowException {
    for (String number : List.of("NumMentions", "AvgTone", "ActionGeo_Lat", "ActionGeo_Long")) {
      row.numberOrNothing(number);
    }
    return new DatedAct(
        row.need("GLOBALEVENTID"),
        row.date("SQLDATE", text -> LocalDate.parse(text, DAY)),
        party(row, "Actor1"),
        party(row, "Actor2"),
        row.cameo("EventCode"),
        row.score("GoldsteinScale"),
        0,
        "",
        row.get("SOURCEURL"));
  }

  private static Party party(Row row, String which) {
    String country = row.get(which + "CountryCode");
    String name = row.get(which + "Name");
    String sector = row.get(which + "Type1Code");
    if (country.isEmpty()) {
      String group = row.get(which + "KnownGroupCode");
      return new Party(group.isEmpty() ? row.get(which + "Code") : group, "", name, sector);
    }
    return Countries.shipped()
        .findGdelt(country)
        .map(known -> new Party(known.code(), known.name(), name, sector))
        .orElseGet(() -> new Party(country, country, name, sector));
  }
}
