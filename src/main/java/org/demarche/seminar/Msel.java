package org.demarche.seminar;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.results.SpreadsheetCell;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Durations;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;

/**
 * Injects as a master scenario events list: a table with the columns {@code number, time, from, to,
 * event, expected_action, text}. When one is read, columns may come in any order and by the other
 * names that such lists use; further columns are passed over.
 */
final class Msel {
  private static final List<String> COLUMNS =
      List.of("number", "time", "from", "to", "event", "expected_action", "text", "status");

  private static final Map<String, List<String>> NAMES =
      Map.of(
          "number", List.of("number", "no", "no.", "#", "id", "inject", "inject_number", "msel"),
          "time", List.of("time", "day", "date", "when", "at", "start", "dtg", "due"),
          "from", List.of("from", "sender", "originator", "source"),
          "to", List.of("to", "recipient", "recipients", "player", "players", "target"),
          "event", List.of("event", "title", "subject", "event_name", "inject_title"),
          "expected_action",
              List.of(
                  "expected_action",
                  "expected_actions",
                  "expected_response",
                  "expected_player_action",
                  "expected_outcome"),
          "text", List.of("text", "message", "description", "inject_text", "content"));

  private static final Pattern TURN = Pattern.compile("(?i)turn\\s+(\\d{1,3})");
  private static final Pattern DAY = Pattern.compile("(?i)(?:day|d\\s*\\+)\\s*(\\d{1,4})");
  private static final int MOST_ROWS = 2_000;

  private final SeminarPlan seminar;
  private final java.time.LocalDateTime start;

  /**
   * Lists of a class.
   *
   * @param seminar roles by whose ids or titles recipients are named, and the length of turns
   * @param start day 0
   */
  Msel(SeminarPlan seminar, java.time.LocalDateTime start) {
    this.seminar = seminar;
    this.start = start;
  }

  /**
   * Reads a list.
   *
   * @param csv its text, with a header, separated by commas, semicolons or tabs
   * @return the injects in the order of the rows
   * @throws UnfitException that says which row and column is wrong
   */
  List<SeminarPlan.Inject> read(String csv) {
    String text = csv.startsWith("\uFEFF") ? csv.substring(1) : csv;
    CSVFormat format =
        CSVFormat.RFC4180.builder().setDelimiter(separator(text)).setIgnoreEmptyLines(true).get();
    try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
      List<CSVRecord> rows = parser.getRecords();
      if (rows.isEmpty()) {
        throw new UnfitException(Message.of("seminar-msel-empty"));
      }
      return read(rows);
    } catch (IOException | java.io.UncheckedIOException unreadable) {
      throw new UnfitException(
          Message.of("seminar-msel-unreadable", "reason", String.valueOf(unreadable.getMessage())),
          unreadable);
    }
  }

  private static char separator(String text) {
    String header = text.lines().findFirst().orElse("");
    if (header.indexOf('\t') >= 0) {
      return '\t';
    }
    return header.indexOf(';') >= 0 && header.indexOf(',') < 0 ? ';' : ',';
  }

  private List<SeminarPlan.Inject> read(List<CSVRecord> rows) {
    Map<String, Integer> columns = columns(rows.get(0));
    if (rows.size() > MOST_ROWS) {
      throw new UnfitException(Message.of("seminar-msel-long", "most", MOST_ROWS));
    }
    List<SeminarPlan.Inject> injects = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    seminar.injects().forEach(inject -> ids.add(inject.id()));
    for (CSVRecord row : rows.subList(1, rows.size())) {
      SeminarPlan.Inject inject = inject(row, columns);
      if (!ids.add(inject.id())) {
        throw unfit(row, Message.of("seminar-msel-twice", "id", inject.id()));
      }
      injects.add(inject);
    }
    return injects;
  }

  private static Map<String, Integer> columns(CSVRecord header) {
    Map<String, Integer> columns = new HashMap<>();
    for (int k = 0; k < header.size(); k++) {
      String cell = header.get(k).strip().toLowerCase(Locale.ROOT).replace(' ', '_');
      for (Map.Entry<String, List<String>> known : NAMES.entrySet()) {
        if (known.getValue().contains(cell)) {
          columns.putIfAbsent(known.getKey(), k);
        }
      }
    }
    for (String needed : List.of("time", "text")) {
      if (!columns.containsKey(needed)) {
        throw new UnfitException(Message.of("seminar-msel-column", "column", needed));
      }
    }
    return columns;
  }

  private SeminarPlan.Inject inject(CSVRecord row, Map<String, Integer> columns) {
    String text = cell(row, columns, "text");
    if (text.isBlank()) {
      throw unfit(row, Message.of("seminar-msel-no-text"));
    }
    if (text.length() > Move.LONGEST_TEXT) {
      throw unfit(row, Message.of("seminar-msel-text-long", "most", Move.LONGEST_TEXT));
    }
    return new SeminarPlan.Inject(
        id(row, cell(row, columns, "number")),
        time(row, cell(row, columns, "time")),
        cell(row, columns, "event"),
        text,
        cell(row, columns, "from"),
        to(row, cell(row, columns, "to")),
        cell(row, columns, "expected_action"),
        "",
        null);
  }

  private static String cell(CSVRecord row, Map<String, Integer> columns, String name) {
    Integer k = columns.get(name);
    String cell = k == null || k >= row.size() ? "" : row.get(k).strip();
    // What a spreadsheet was kept from running, see SpreadsheetCell, is read back as it was.
    boolean guarded = cell.length() > 1 && cell.charAt(0) == '\'';
    return guarded && !SpreadsheetCell.guarded(cell.substring(1)).equals(cell.substring(1))
        ? cell.substring(1)
        : cell;
  }

  private static String id(CSVRecord row, String number) {
    String id = number.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "_");
    if (id.isEmpty() || id.equals("_")) {
      return "msel_" + (row.getRecordNumber() - 1);
    }
    return Character.isLetter(id.charAt(0)) ? id : "msel_" + id;
  }

  private double time(CSVRecord row, String text) {
    Matcher turn = TURN.matcher(text);
    Matcher day = DAY.matcher(text);
    try {
      if (turn.matches()) {
        return (Integer.parseInt(turn.group(1)) - 1) * (double) seminar.turnDays();
      }
      if (day.matches()) {
        return Integer.parseInt(day.group(1));
      }
      if (Dates.looksLikeDate(text)) {
        double days = Dates.daysBetween(start, Dates.parse(text));
        if (days >= 0) {
          return days;
        }
      } else {
        return text.matches("\\d+(\\.\\d+)?")
            ? Double.parseDouble(text)
            : Durations.parseDays(text);
      }
    } catch (IllegalArgumentException unfit) {
      throw unfit(row, Message.of("seminar-msel-time", "time", text));
    }
    throw unfit(row, Message.of("seminar-msel-time", "time", text));
  }

  private List<String> to(CSVRecord row, String text) {
    List<String> ids = new ArrayList<>();
    if (text.isBlank() || text.equalsIgnoreCase("all")) {
      return ids;
    }
    for (String name : text.split("[,;/]")) {
      ids.add(
          role(name.strip())
              .orElseThrow(
                  () -> unfit(row, Message.of("seminar-msel-role", "role", name.strip()))));
    }
    return ids;
  }

  private Optional<String> role(String name) {
    return seminar.roles().stream()
        .filter(role -> role.id().equalsIgnoreCase(name) || role.title().equalsIgnoreCase(name))
        .map(SeminarPlan.Role::id)
        .findFirst();
  }

  private static UnfitException unfit(CSVRecord row, Message what) {
    return new UnfitException(
        Message.of("seminar-msel-row", "row", row.getRecordNumber(), "what", what));
  }

  /**
   * Writes a list, which {@link #read} reads.
   *
   * @param news all news of a class, sent or not
   * @return rows with a header; text that a spreadsheet would run is guarded
   */
  String write(List<SeatView.News> news) {
    StringBuilder csv = new StringBuilder(String.join(",", COLUMNS)).append('\n');
    for (SeatView.News one : news) {
      String number = one.inject().isEmpty() ? "spot_" + one.entry() : one.inject();
      List<String> cells =
          List.of(
              number,
              day(one.day()),
              from(one.inject()),
              String.join("; ", one.to()),
              one.title(),
              one.expected(),
              one.text(),
              one.status().name().toLowerCase(Locale.ROOT));
      csv.append(String.join(",", cells.stream().map(SpreadsheetCell::quoted).toList()))
          .append('\n');
    }
    return csv.toString();
  }

  private static String day(double day) {
    return day == Math.rint(day) ? "D+" + (long) day : day + " d";
  }

  private String from(String inject) {
    return seminar.injects().stream()
        .filter(one -> one.id().equals(inject))
        .map(SeminarPlan.Inject::from)
        .findFirst()
        .orElse("");
  }
}
