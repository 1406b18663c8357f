package org.demarche.seminar.paper;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVPrinter;
import org.demarche.results.SpreadsheetCell;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Seat;
import org.demarche.words.Message;

/** A table for grades: a row a person of a team, with a column a criterion that stays empty. */
final class Grades {
  private final Played played;

  Grades(Played played) {
    this.played = played;
  }

  String csv() {
    StringWriter out = new StringWriter();
    try (CSVPrinter csv = new CSVPrinter(out, CSVFormat.RFC4180)) {
      csv.printRecord(columns());
      for (Debrief.PersonLog person : played.debrief().people()) {
        if (person.seat().kind() == Seat.Kind.TEAM) {
          csv.printRecord(row(person));
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private List<String> columns() {
    List<String> columns = new ArrayList<>();
    columns.addAll(
        played
            .words()
            .sayAll(
                List.of(
                    Message.of("paper-person-head"),
                    Message.of("paper-team-head"),
                    Message.of("paper-moves"),
                    Message.of("paper-messages"),
                    Message.of("paper-notes"),
                    Message.of("paper-first"),
                    Message.of("paper-last"))));
    for (Rubric criterion : Rubric.values()) {
      columns.add(played.say(criterion.title()));
    }
    columns.add(played.say(Message.of("paper-total")));
    columns.add(played.say(Message.of("paper-comment")));
    return columns;
  }

  private List<String> row(Debrief.PersonLog person) {
    List<String> row =
        new ArrayList<>(
            List.of(
                SpreadsheetCell.guarded(person.seat().person()),
                SpreadsheetCell.guarded(played.team(person.seat().role())),
                String.valueOf(person.moves()),
                String.valueOf(person.messages()),
                String.valueOf(person.notes()),
                person.first().toString(),
                person.last().toString()));
    while (row.size() < columns().size()) {
      row.add("");
    }
    return row;
  }
}
