package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.results.table.TableCells;
import org.demarche.results.table.TableReader;
import org.demarche.results.table.TableRow;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;

/** Reads the rows of a table as roll calls and notes what is wrong with each. */
final class RollCallRows {
  static final String RESOLUTION = "resolution";
  static final String CASE = "case";
  static final String MEMBER = "iso3";
  static final String VOTE = "vote";
  static final String DISTANCE = "dist_criticised";
  static final String CRITICISED = "criticised";

  /** What the first files called the distance, in which the United States alone was criticised. */
  private static final String OLD_DISTANCE = "dist_us";

  /** Tells apart two members under one code, as the two Yemens are in some files. */
  static final String COUNTRY = "country";

  private static final List<String> NEEDED = List.of(RESOLUTION, CASE, MEMBER, VOTE, DISTANCE);
  private static final List<String> KNOWN =
      Stream.concat(NEEDED.stream(), Stream.of(OLD_DISTANCE, CRITICISED, COUNTRY)).toList();
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final double FARTHEST = 100;

  private final TableReader table;
  private final Problems problems = new Problems();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<RollCall> votes = new ArrayList<>();
  private final List<Position> places = new ArrayList<>();
  private final Map<String, Integer> lineOfMember = new HashMap<>();
  private final Map<String, String> caseOfText = new HashMap<>();
  private int leftOut;

  /** What the file calls the distance. */
  private String distance = DISTANCE;

  RollCallRows(TableReader table) {
    this.table = table;
  }

  /** Reads everything; stops at the header when a column is missing. */
  void readAll() {
    readHeader();
    if (!problems.isEmpty()) {
      return;
    }
    int[] rows = new int[1];
    table.forEach(
        row -> {
          rows[0]++;
          read(row);
        });
    if (rows[0] == 0) {
      note(table.headerRow().place(), "file", Message.of("votes-no-rows"));
    }
  }

  private void readHeader() {
    List<String> names = table.header();
    for (int i = 0; i < names.size(); i++) {
      boolean ours = KNOWN.contains(names.get(i));
      if (ours && columns.putIfAbsent(names.get(i), i) != null) {
        note(table.headerRow().place(i), names.get(i), Message.of("votes-column-twice"));
      }
    }
    Integer old = columns.get(OLD_DISTANCE);
    if (old != null && columns.putIfAbsent(DISTANCE, old) == null) {
      distance = OLD_DISTANCE;
    }
    List<String> missing = NEEDED.stream().filter(n -> !columns.containsKey(n)).toList();
    List<String> spare = names.stream().filter(n -> !columns.containsKey(n)).toList();
    for (String name : missing) {
      Problem problem =
          Problem.of(
              table.headerRow().place(),
              NodePath.of(name),
              Message.of("votes-no-column", "name", name));
      problems.add(
          TableReader.suggestion(name, spare)
              .map(near -> problem.maybe(Message.of("votes-rename", "name", near)))
              .orElse(problem));
    }
  }

  private void read(TableRow row) {
    Optional<Problem> misfit = table.misfit(row);
    if (misfit.isPresent()) {
      problems.add(misfit.get());
      return;
    }
    int before = problems.size();
    String text = filled(row, RESOLUTION);
    String name = filled(row, CASE);
    String member = member(row);
    Optional<Vote> vote = vote(row);
    double distance = distance(row);
    if (problems.size() > before || vote.isEmpty()) {
      return;
    }
    checkOnce(row, text, name, member);
    if (Double.isNaN(distance)) {
      leftOut++;
    } else {
      votes.add(new RollCall(text, name, member, vote.get(), distance, criticised(row)));
      places.add(row.place());
    }
  }

  private String filled(TableRow row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      note(at(row, column), column, Message.of("votes-empty"));
    }
    return cell;
  }

  private String member(TableRow row) {
    String cell = filled(row, MEMBER);
    if (!cell.isEmpty() && !CODE.matcher(cell).matches()) {
      note(at(row, MEMBER), MEMBER, Message.of("votes-no-code", "cell", TableCells.shown(cell)));
    }
    return columns.containsKey(COUNTRY) ? (cell + " " + cell(row, COUNTRY)).strip() : cell;
  }

  private Optional<Vote> vote(TableRow row) {
    String cell = filled(row, VOTE);
    Optional<Vote> vote = Vote.find(cell);
    if (vote.isEmpty() && !cell.isEmpty()) {
      String words = String.join(", ", Vote.listWords());
      Message what = Message.of("votes-no-vote", "cell", TableCells.shown(cell));
      problems.add(
          Problem.of(at(row, VOTE), NodePath.of(VOTE), what)
              .maybe(
                  NearestName.find(cell, Vote.listWords())
                      .map(Message::verbatim)
                      .orElseGet(() -> Message.of("votes-one-of", "words", words))));
    }
    return vote;
  }

  /** NaN where the cell is missing. */
  private double distance(TableRow row) {
    double value = table.findNumber(row, index(DISTANCE));
    String cell = cell(row, DISTANCE);
    if (Double.isNaN(value) && !TableCells.isMissing(cell)) {
      problems.add(table.noNumber(row, index(DISTANCE)));
    } else if (value < 0) {
      note(at(row, DISTANCE), distance, Message.of("votes-distance-negative", "cell", cell));
    } else if (value > FARTHEST) {
      note(at(row, DISTANCE), distance, Message.of("votes-distance-far", "cell", cell));
    }
    return value;
  }

  private String criticised(TableRow row) {
    String cell = columns.containsKey(CRITICISED) ? cell(row, CRITICISED) : "";
    if (!cell.isEmpty() && !CODE.matcher(cell).matches()) {
      String shown = TableCells.shown(cell);
      note(at(row, CRITICISED), CRITICISED, Message.of("votes-no-code", "cell", shown));
    }
    return cell;
  }

  private void checkOnce(TableRow row, String text, String name, String member) {
    Integer line = lineOfMember.putIfAbsent(text + "\n" + member, row.place().line());
    if (line != null) {
      Message what =
          Message.of("votes-again", "member", member, "resolution", text, "line", "" + line);
      note(at(row, MEMBER), MEMBER, what);
    }
    String other = caseOfText.putIfAbsent(text, name);
    if (other != null && !other.equals(name)) {
      Message what =
          Message.of("votes-other-case", "resolution", text, "above", other, "here", name);
      note(at(row, CASE), CASE, what);
    }
  }

  private int index(String column) {
    return columns.getOrDefault(column, 0);
  }

  private String cell(TableRow row, String column) {
    return row.get(index(column));
  }

  private Position at(TableRow row, String column) {
    return row.place(index(column));
  }

  void note(Position at, String column, Message what) {
    problems.add(Problem.of(at, NodePath.of(column), what));
  }

  Position headerPlace(String column) {
    return at(table.headerRow(), column);
  }

  /** Notes what is wrong with the distances as a whole. */
  void noteDistance(Message what) {
    note(headerPlace(DISTANCE), distance, what);
  }

  Problems problems() {
    return problems;
  }

  /** Usable rows so far. */
  List<RollCall> listVotes() {
    return votes;
  }

  /** Where each usable row begins. */
  List<Position> listPlaces() {
    return places;
  }

  int leftOut() {
    return leftOut;
  }
}
