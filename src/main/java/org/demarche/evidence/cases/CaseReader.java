package org.demarche.evidence.cases;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.demarche.results.table.TableCells;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Position;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.ScenarioException;
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;

/**
 * Reads cases from folders of tables.
 *
 * <p>A folder holds {@code cases.csv}, {@code actors.csv} and {@code relations.csv}, and may hold
 * {@code measures.csv}, {@code issues.csv}, {@code milestones.csv} and {@code stances.csv}, with
 * rows of one case or of many, told apart by the column {@code case}. Columns beyond those that are
 * read are passed over.
 */
public final class CaseReader {
  private static final String CASE = "case";
  private static final String CASES = "cases.csv";

  private final Problems problems = new Problems();
  private final Set<String> seen = new HashSet<>();

  private CaseReader() {}

  /**
   * Reads the cases of some folders.
   *
   * @param folders each with tables, or with folders that have them; messages show them as given
   * @return in the order of the folders and of the rows of {@code cases.csv}
   * @throws ScenarioException with everything that is wrong, by file, row and column
   */
  public static List<HistoricalCase> read(List<Path> folders) {
    CaseReader reader = new CaseReader();
    List<HistoricalCase> cases = new ArrayList<>();
    for (Path folder : folders) {
      List<Path> found = list(folder);
      if (found.isEmpty()) {
        reader.problems.add(
            Problem.of(
                    Position.startOf(folder.toString()),
                    NodePath.of("folder"),
                    Files.exists(folder)
                        ? Message.of("case-no-tables")
                        : Message.of("case-no-folder"))
                .maybe(Message.of("case-tables")));
      }
      found.forEach(each -> cases.addAll(reader.folder(each)));
    }
    reader.problems.throwIfAny();
    return cases;
  }

  /** Whether a folder holds tables, or folders that do. */
  public static boolean holdsTables(Path folder) {
    return !list(folder).isEmpty();
  }

  private static List<Path> list(Path folder) {
    if (Files.exists(folder.resolve(CASES))) {
      return List.of(folder);
    }
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> children = Files.list(folder)) {
      return children.filter(child -> Files.exists(child.resolve(CASES))).sorted().toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<HistoricalCase> folder(Path folder) {
    for (String file : List.of("actors.csv", "relations.csv")) {
      if (!Files.exists(folder.resolve(file))) {
        problems.add(
            Problem.of(
                    Position.startOf(folder.resolve(file).toString()),
                    NodePath.of("file"),
                    Message.of("case-no-table", "file", file))
                .maybe(Message.of("case-tables")));
      }
    }
    Map<String, CaseTable.Row> cases = new LinkedHashMap<>();
    CaseTable table = read(folder, CASES, "day0", "violence", "perpetrator", "victim");
    for (CaseTable.Row row : table.rows()) {
      String id = row.needed(CASE);
      if (!id.isEmpty() && !seen.add(id)) {
        row.note(CASE, Message.of("case-twice", "case", TableCells.shown(id)));
      } else if (!id.isEmpty()) {
        cases.put(id, row);
      }
    }
    Map<String, List<CaseTable.Row>> actors = rows(cases, folder, "actors.csv", "code");
    Map<String, List<CaseTable.Row>> relations =
        rows(cases, folder, "relations.csv", "from", "to", "state");
    Map<String, List<CaseTable.Row>> measures =
        rows(cases, folder, "measures.csv", "sender", "target", "measure");
    Map<String, List<CaseTable.Row>> issues =
        rows(cases, folder, "issues.csv", "focal_pair", "issue");
    Map<String, List<CaseTable.Row>> milestones =
        rows(cases, folder, "milestones.csv", "milestone", "observed");
    Map<String, List<CaseTable.Row>> stances = rows(cases, folder, "stances.csv", "code", "stance");
    List<HistoricalCase> read = new ArrayList<>();
    cases.forEach(
        (id, row) -> {
          Roster roster = new Roster(actors(actors.getOrDefault(id, List.of())));
          if (roster.actors().isEmpty()) {
            row.note(CASE, Message.of("case-no-actors", "case", TableCells.shown(id)));
            return;
          }
          Aftermath came =
              new Aftermath(
                  milestones(milestones.getOrDefault(id, List.of())),
                  stances(stances.getOrDefault(id, List.of())));
          eve(
                  row,
                  roster,
                  relations(relations.getOrDefault(id, List.of()), roster),
                  measures(measures.getOrDefault(id, List.of())),
                  issues(issues.getOrDefault(id, List.of()), roster))
              .map(eve -> new HistoricalCase(eve, came))
              .ifPresent(read::add);
        });
    return read;
  }

  private CaseTable read(Path folder, String file, String... needed) {
    List<String> columns = Stream.concat(Stream.of(CASE), Stream.of(needed)).toList();
    return CaseTable.read(folder.resolve(file), columns, problems);
  }

  private Map<String, List<CaseTable.Row>> rows(
      Map<String, CaseTable.Row> cases, Path folder, String file, String... needed) {
    Map<String, List<CaseTable.Row>> byCase = new LinkedHashMap<>();
    for (CaseTable.Row row : read(folder, file, needed).rows()) {
      String id = row.needed(CASE);
      if (cases.containsKey(id)) {
        byCase.computeIfAbsent(id, key -> new ArrayList<>()).add(row);
      } else if (!id.isEmpty()) {
        row.unknown(CASE, List.copyOf(cases.keySet()));
      }
    }
    return byCase;
  }

  private List<Eve.Actor> actors(List<CaseTable.Row> rows) {
    List<Eve.Actor> actors = new ArrayList<>();
    for (CaseTable.Row row : rows) {
      String code = row.needed("code");
      if (!code.isEmpty() && actors.stream().anyMatch(a -> a.code().equals(code))) {
        row.note("code", Message.of("case-actor-twice", "code", TableCells.shown(code)));
        continue;
      }
      List<String> members = new ArrayList<>();
      List<String> suspended = new ArrayList<>();
      for (String part : row.list("memberships")) {
        String name = part.replaceAll("\\(.*?\\)", "").strip().toUpperCase(Locale.ROOT);
        boolean rests = part.toLowerCase(Locale.ROOT).contains("suspended");
        String body = name.replace("-SUSPENDED", "");
        if (!body.isEmpty()) {
          (rests ? suspended : members).add(body);
        }
      }
      String name = row.text("name").isEmpty() ? code : row.text("name");
      actors.add(
          new Eve.Actor(
              code,
              name,
              row.text("orientation").toLowerCase(Locale.ROOT),
              row.share("capability"),
              members,
              suspended,
              row.text("regime").toLowerCase(Locale.ROOT)));
    }
    return actors;
  }

  private Optional<Eve> eve(
      CaseTable.Row row,
      Roster roster,
      List<Eve.Relation> relations,
      List<Eve.Measure> measures,
      List<Eve.Issue> issues) {
    Optional<LocalDate> day0 = date(row);
    Optional<ViolenceWord> violence = row.word("violence", ViolenceWord.class);
    List<String> perpetrators = codes(row, "perpetrator", roster);
    List<String> victims = codes(row, "victim", roster);
    if (!victims.isEmpty() && perpetrators.containsAll(victims)) {
      row.note("victim", Message.of("case-own-victim"));
      return Optional.empty();
    }
    if (day0.isEmpty() || violence.isEmpty() || perpetrators.isEmpty() || victims.isEmpty()) {
      return Optional.empty();
    }
    List<Eve.Pair> pairs = pairs(row, roster, issues);
    if (pairs.isEmpty()) {
      pairs.add(new Eve.Pair(perpetrators.get(0), victims.get(0)));
    }
    String id = row.text(CASE);
    return Optional.of(
        new Eve(
            id,
            row.text("title").isEmpty() ? id : row.text("title"),
            day0.orElseThrow(),
            row.text("trigger"),
            violence.orElseThrow(),
            row.text("dead_by_side"),
            perpetrators,
            victims,
            pairs,
            roster.actors(),
            relations,
            measures,
            issues));
  }

  /** The pairs that the case names, and then those that have issues with one another. */
  private static List<Eve.Pair> pairs(CaseTable.Row row, Roster roster, List<Eve.Issue> disputes) {
    List<Eve.Pair> pairs = new ArrayList<>();
    for (String part : row.list("focal_pairs")) {
      Optional<Eve.Pair> pair = roster.pair(part);
      if (pair.isEmpty()) {
        row.note("focal_pairs", Message.of("case-pair", "pair", TableCells.shown(part)));
      }
      pair.ifPresent(found -> add(found, pairs));
    }
    disputes.forEach(
        issue -> Optional.ofNullable(issue.pair()).ifPresent(found -> add(found, pairs)));
    return pairs;
  }

  private static void add(Eve.Pair pair, List<Eve.Pair> pairs) {
    if (pairs.stream().noneMatch(known -> known.joins(pair.first(), pair.second()))) {
      pairs.add(pair);
    }
  }

  private Optional<LocalDate> date(CaseTable.Row row) {
    String text = row.needed("day0");
    try {
      return text.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(text));
    } catch (DateTimeParseException e) {
      row.note("day0", Message.of("case-date", "cell", TableCells.shown(text)));
      return Optional.empty();
    }
  }

  private static List<String> codes(CaseTable.Row row, String column, Roster roster) {
    row.needed(column);
    List<String> found = new ArrayList<>();
    for (String part : row.list(column)) {
      Optional<String> code = roster.find(part);
      if (code.isEmpty()) {
        row.unknown(column, roster.codes());
      }
      code.ifPresent(found::add);
    }
    return found;
  }

  private static List<Eve.Measure> measures(List<CaseTable.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Eve.Measure(
                    row.needed("sender"),
                    row.needed("target"),
                    row.needed("measure"),
                    row.text("since")))
        .toList();
  }

  private static List<Eve.Relation> relations(List<CaseTable.Row> rows, Roster roster) {
    List<Eve.Relation> relations = new ArrayList<>();
    for (CaseTable.Row row : rows) {
      Optional<String> from = roster.find(row.needed("from"));
      Optional<String> to = roster.find(row.needed("to"));
      if (from.isEmpty()) {
        row.unknown("from", roster.codes());
      }
      if (to.isEmpty()) {
        row.unknown("to", roster.codes());
      }
      Optional<RelationWord> state =
          row.text("state").isEmpty() ? Optional.empty() : row.word("state", RelationWord.class);
      if (from.isPresent() && to.isPresent() && state.isPresent() && !from.equals(to)) {
        relations.add(
            new Eve.Relation(
                from.orElseThrow(),
                to.orElseThrow(),
                state.orElseThrow(),
                row.flag("defence_treaty"),
                row.flag("land_border_or_narrow_sea"),
                row.flag("troops_present"),
                row.text("dependence_note")));
      }
    }
    return relations;
  }

  private static List<Eve.Issue> issues(List<CaseTable.Row> rows, Roster roster) {
    List<Eve.Issue> issues = new ArrayList<>();
    for (CaseTable.Row row : rows) {
      String text = row.needed("focal_pair");
      Optional<Eve.Pair> pair = roster.pair(text);
      if (pair.isEmpty() && !text.isEmpty()) {
        row.note("focal_pair", Message.of("case-pair", "pair", TableCells.shown(text)));
      }
      issues.add(
          new Eve.Issue(
              pair.orElse(null),
              row.needed("issue"),
              row.text("first_wants"),
              row.text("second_wants"),
              salience(row, "salience_first"),
              salience(row, "salience_second")));
    }
    return issues;
  }

  private static SalienceWord salience(CaseTable.Row row, String column) {
    return row.text(column).isEmpty()
        ? SalienceWord.MID
        : row.word(column, SalienceWord.class).orElse(SalienceWord.MID);
  }

  private static List<Aftermath.Milestone> milestones(List<CaseTable.Row> rows) {
    List<Aftermath.Milestone> milestones = new ArrayList<>();
    for (CaseTable.Row row : rows) {
      @Nullable Boolean observed =
          switch (row.text("observed").toLowerCase(Locale.ROOT)) {
            case "yes" -> true;
            case "no" -> false;
            case "", "n/a", "unknown", "?" -> null;
            default -> {
              row.unknown("observed", List.of("yes", "no", "n/a"));
              yield null;
            }
          };
      String milestone = row.needed("milestone");
      if (Milestones.find(milestone).isEmpty() && !milestone.isEmpty()) {
        row.unknown("milestone", Milestones.ids());
      }
      milestones.add(new Aftermath.Milestone(milestone, row.text("actors"), observed));
    }
    return milestones;
  }

  private static List<Aftermath.Stance> stances(List<CaseTable.Row> rows) {
    return rows.stream()
        .map(
            row ->
                new Aftermath.Stance(
                    row.needed("code"), stance(row, "stance"), stance(row, "stance30")))
        .toList();
  }

  private static @Nullable StanceClass stance(CaseTable.Row row, String column) {
    return switch (row.text(column).toLowerCase(Locale.ROOT)) {
      case "" -> null;
      case "condemn" -> StanceClass.CONDEMN;
      case "concern", "neutral_call" -> StanceClass.CONCERN;
      case "silent" -> StanceClass.SILENT;
      case "understand", "support" -> StanceClass.SUPPORT;
      default -> {
        row.unknown(
            column,
            List.of("condemn", "concern", "neutral_call", "silent", "understand", "support"));
        yield null;
      }
    };
  }
}
