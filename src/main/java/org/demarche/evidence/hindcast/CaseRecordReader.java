package org.demarche.evidence.hindcast;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.YamlDocument;
import org.demarche.words.Message;

/** Reads {@code record.yaml}. Notes every problem with file, line and column. */
final class CaseRecordReader {
  private static final int FORMAT = 1;
  private static final List<String> KEYS =
      List.of("record", "title", "day0", "left_out", "milestones", "not_scored");

  private static final String NOT_SCORED = "{what: ..., why: ...}";
  private static final NodePath WHOLE = NodePath.of("record");

  private final Problems shared;
  private final Problems problems = new Problems();
  private final RecordFields fields;

  CaseRecordReader(Problems shared) {
    this.shared = shared;
    this.fields = new RecordFields(problems);
  }

  /** Returns the record, or nothing where something is wrong with it. */
  Optional<CaseRecord> read(Path file) {
    Optional<CaseRecord> read =
        YamlDocument.read(file, problems)
            .filter(top -> fields.onlyKeys(top, KEYS))
            .map(this::record);
    problems.list().forEach(problem -> shared.add(named(problem)));
    return problems.isEmpty() ? read : Optional.empty();
  }

  /** What concerns the whole file is said of the record; the top of a file is else a scenario. */
  private static Problem named(Problem problem) {
    return problem.path().isRoot() ? problem.placed(problem.at(), WHOLE) : problem;
  }

  private CaseRecord record(Located top) {
    Optional<Located> format = fields.require(top, "record");
    format
        .filter(f -> f.number().filter(n -> n == FORMAT).isEmpty())
        .ifPresent(
            f ->
                problems.add(
                    f.problem(Message.of("hindcast-format", "format", FORMAT))
                        .maybe(Message.of("hindcast-format-example", "format", FORMAT))));
    String title = fields.text(top, "title");
    Optional<Located> day0 = fields.require(top, "day0");
    LocalDateTime start = day0.map(this::date).orElse(LocalDateTime.MIN);
    List<Located> leftOut = top.find("left_out").map(list -> fields.texts(list)).orElse(List.of());
    return new CaseRecord(title, start, day0.orElse(top), leftOut, milestones(top), notScored(top));
  }

  private LocalDateTime date(Located at) {
    try {
      return Dates.parse(at.text().orElse(""));
    } catch (IllegalArgumentException e) {
      problems.add(at.problem(Message.of("hindcast-date")).maybe("day0: 1983-10-25"));
      return LocalDateTime.MIN;
    }
  }

  private List<Milestone> milestones(Located top) {
    List<Milestone> milestones = new ArrayList<>();
    MilestoneReader reader = new MilestoneReader(problems);
    Optional<Located> all = fields.require(top, "milestones");
    for (Located one : all.map(Located::members).orElse(List.of())) {
      reader.read(one).ifPresent(milestones::add);
    }
    if (all.isPresent() && all.orElseThrow().members().isEmpty()) {
      Problem problem = all.orElseThrow().problem(Message.of("hindcast-no-milestone"));
      problems.add(problem.maybe(Message.of("hindcast-milestones-example")));
    }
    return milestones;
  }

  private List<CaseRecord.NotScored> notScored(Located top) {
    List<CaseRecord.NotScored> list = new ArrayList<>();
    Optional<Located> given = top.find("not_scored");
    if (given.isPresent() && given.orElseThrow().items().isEmpty()) {
      problems.add(
          given.orElseThrow().problem(Message.of("hindcast-not-scored", "example", NOT_SCORED)));
    }
    for (Located item : given.map(Located::items).orElse(List.of())) {
      if (!fields.onlyKeys(item, List.of("what", "why"))) {
        continue;
      }
      list.add(new CaseRecord.NotScored(fields.text(item, "what"), fields.text(item, "why")));
    }
    return list;
  }
}
