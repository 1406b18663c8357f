package org.demarche.events;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The program's own record of dated acts: a table that loses nothing of a {@link DatedAct}. */
final class RecordConvention extends NamedColumns {
  RecordConvention() {
    super(
        "record",
        ',',
        "id,date,source,source_country,source_name,source_sector,target,target_country,"
            + "target_name,target_sector,cameo,score,dead,text,publisher");
  }

  @Override
  public int fewest() {
    return places("cameo").get(0) + 1;
  }

  @Override
  public List<Integer> freeText() {
    return places("text");
  }

  @Override
  public Optional<List<String>> cells(DatedAct act) {
    Blank row =
        blank()
            .set("id", act.id())
            .set("date", act.date().toString())
            .set("cameo", act.cameo())
            .set("score", Cells.number(act.score()))
            .set("dead", String.valueOf(act.dead()))
            .set("text", act.text())
            .set("publisher", act.publisher());
    set(row, "source", act.source());
    set(row, "target", act.target());
    return Optional.of(row.cells());
  }

  private static void set(Blank row, String side, Party party) {
    row.set(side, party.code())
        .set(side + "_country", party.country())
        .set(side + "_name", party.name())
        .set(side + "_sector", party.sector());
  }

  @Override
  public DatedAct act(Row row) throws UnreadableRowException {
    return new DatedAct(
        row.need("id"),
        row.date("date", LocalDate::parse),
        party(row, "source"),
        party(row, "target"),
        row.cameo("cameo"),
        row.score("score"),
        row.count("dead"),
        row.get("text"),
        row.get("publisher"));
  }

  private static Party party(Row row, String side) {
    return new Party(
        row.get(side),
        row.get(side + "_country"),
        row.get(side + "_name"),
        row.get(side + "_sector"));
  }
}
