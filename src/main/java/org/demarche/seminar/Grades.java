package org.demarche.seminar;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.results.SpreadsheetCell;

/**
 * What people did, as rows for a table of grades. Nothing is graded: that is the teacher's part.
 */
public final class Grades {
  private static final String HEADER =
      "seat,person,kind,role,moves,messages,notes,first,last,aims_measured,aims_better_than_half,grade";

  private Grades() {}

  /**
   * Makes the table.
   *
   * @param debrief of a class
   * @return rows with a header, a row a person; the last column is empty. An aim counts as better
   *     than half where more than half of the model's runs did worse by it
   */
  public static List<String> rows(Debrief debrief) {
    List<String> rows = new ArrayList<>();
    rows.add(HEADER);
    for (Debrief.PersonLog person : debrief.people()) {
      String role = person.seat().role();
      List<Debrief.AimResult> aims =
          debrief.aims().stream()
              .filter(aim -> aim.role().equals(role) && !Double.isNaN(aim.better()))
              .toList();
      long better = aims.stream().filter(aim -> aim.better() > 0.5).count();
      rows.add(
          String.join(
              ",",
              SpreadsheetCell.quoted(person.seat().id()),
              SpreadsheetCell.quoted(person.seat().person()),
              person.seat().kind().name().toLowerCase(Locale.ROOT),
              SpreadsheetCell.quoted(role),
              String.valueOf(person.moves()),
              String.valueOf(person.messages()),
              String.valueOf(person.notes()),
              person.first().toString(),
              person.last().toString(),
              String.valueOf(aims.size()),
              String.valueOf(better),
              ""));
    }
    return rows;
  }
}
