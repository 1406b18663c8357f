package org.demarche.evidence.votes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;

/** Reads the rows of a table as roll calls and notes what is wrong with each. */
final class RollCallRows {
  static final String RESOLUTION = "resolution";
  static final String CASE = "case";
  static final String MEMBER = "iso3";
  static final String VOTE = "vote";
  static final String DISTANCE = "dist_us";
  static final String GROUP = "latam";

  /** Tells apart two members under one code, as the two Yemens are in some files. */
  static final String COUNTRY = "country";

  private static final List<String> NEEDED = List.of(RESOLUTION, CASE, MEMBER, VOTE, DISTANCE);
  private static final List<String> KNOWN =
      Stream.concat(NEEDED.stream(), Stream.of(GROUP, COUNTRY)).toList();
  private static final Pattern CODE = Pattern.compile("[A-Z]{3}");
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,3})?");
  private static final double FARTHEST = 100;
  private static final String ONE_GROUP = "all";

  private final CsvTable table;
  private final Problems problems = new Problems();
  private final Map<String, Integer> columns = new HashMap<>();
  private final List<RollCall> votes = new ArrayList<>();
  private final List<Position> places = new ArrayList<>();
  private final Map<String, Integer> lineOfMember = new HashMap<>();
  private final Map<String, String> caseOfText = new HashMap<>();
  private int leftOut;

  RollCallRows(CsvTable table) {
    this.table = table;
  }

  /** Reads everything; stops at the header when a column is missing. */
  void readAll() {
    readHeader();
    if (!problems.isEmpty()) {
      return;
    }
    if (table.rows().isEmpty()) {
      note(table.header().place(), "file", "there are no rows below the header");
    }
    table.rows().forEach(this::read);
  }

  private void readHeader() {
    List<String> names = table.header().cells();
    for (int i = 0; i < names.size(); i++) {
      boolean ours = KNOWN.contains(names.get(i));
      if (ours && columns.putIfAbsent(names.get(i), i) != null) {
        note(table.header().places().get(i), names.get(i), "the column is there twice");
      }
    }
    List<String> missing = NEEDED.stream().filter(n -> !columns.containsKey(n)).toList();
    List<String> spare = names.stream().filter(n -> !columns.containsKey(n)).toList();
    for (String name : missing) {
      Problem problem =
          Problem.of(
              table.header().place(), NodePath.of(name), "there is no column '" + name + "'");
      problems.add(problem.maybe(hint(name, names, spare)));
    }
  }

  private static Optional<String> hint(String name, List<String> names, List<String> spare) {
    if (names.size() == 1 && names.get(0).matches(".*[;\t].*")) {
      return Optional.of("separate the columns by commas");
    }
    return NearestName.find(name, spare).map(near -> "rename '" + near + "'");
  }

  private void read(CsvTable.Row row) {
    int cells = row.cells().size();
    int wanted = table.header().cells().size();
    if (cells != wanted) {
      String what = "the row has " + cells + " cells, the header names " + wanted + " columns";
      problems.add(
          Problem.of(row.place(), NodePath.of("row"), what)
              .maybe("quote a text that has a comma in it"));
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
      votes.add(new RollCall(text, name, member, vote.get(), distance, group(row)));
      places.add(row.place());
    }
  }

  private String filled(CsvTable.Row row, String column) {
    String cell = cell(row, column);
    if (cell.isEmpty()) {
      note(at(row, column), column, "the cell is empty");
    }
    return cell;
  }

  private String member(CsvTable.Row row) {
    String cell = filled(row, MEMBER);
    if (!cell.isEmpty() && !CODE.matcher(cell).matches()) {
      note(at(row, MEMBER), MEMBER, "'" + cell + "' is not three capital letters, such as CUB");
    }
    return columns.containsKey(COUNTRY) ? (cell + " " + cell(row, COUNTRY)).strip() : cell;
  }

  private Optional<Vote> vote(CsvTable.Row row) {
    String cell = filled(row, VOTE);
    Optional<Vote> vote = Vote.find(cell);
    if (vote.isEmpty() && !cell.isEmpty()) {
      String words = String.join(", ", Vote.listWords());
      problems.add(
          Problem.of(at(row, VOTE), NodePath.of(VOTE), "'" + cell + "' is no vote")
              .maybe(NearestName.find(cell, Vote.listWords()).orElse("one of " + words)));
    }
    return vote;
  }

  /** NaN where the cell is empty. */
  private double distance(CsvTable.Row row) {
    String cell = cell(row, DISTANCE);
    if (cell.isEmpty()) {
      return Double.NaN;
    }
    Position at = at(row, DISTANCE);
    if (!NUMBER.matcher(cell).matches()) {
      Problem problem = Problem.of(at, NodePath.of(DISTANCE), "'" + cell + "' is not a number");
      boolean comma = cell.matches("[+-]?\\d+,\\d+");
      problems.add(problem.maybe(comma ? cell.replace(',', '.') : "leave the cell empty"));
      return Double.NaN;
    }
    double value = Double.parseDouble(cell);
    if (value < 0) {
      note(at, DISTANCE, "a distance is not negative: " + cell);
    } else if (value > FARTHEST) {
      note(at, DISTANCE, "no two ideal points are as far apart as " + cell);
    }
    return value;
  }

  private String group(CsvTable.Row row) {
    return columns.containsKey(GROUP) ? cell(row, GROUP) : ONE_GROUP;
  }

  private void checkOnce(CsvTable.Row row, String text, String name, String member) {
    Integer line = lineOfMember.putIfAbsent(text + "\n" + member, row.place().line());
    if (line != null) {
      String what = member + " has voted on " + text + " before, in line " + line;
      note(at(row, MEMBER), MEMBER, what);
    }
    String other = caseOfText.putIfAbsent(text, name);
    if (other != null && !other.equals(name)) {
      String what = text + " belongs to case '" + other + "' above, here to '" + name + "'";
      note(at(row, CASE), CASE, what);
    }
  }

  private int index(String column) {
    return columns.getOrDefault(column, 0);
  }

  private String cell(CsvTable.Row row, String column) {
    return row.cells().get(index(column));
  }

  private Position at(CsvTable.Row row, String column) {
    return row.places().get(index(column));
  }

  void note(Position at, String column, String what) {
    problems.add(Problem.of(at, NodePath.of(column), what));
  }

  Position headerPlace(String column) {
    return at(table.header(), column);
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
