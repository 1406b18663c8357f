package org.demarche.evidence.hindcast;

import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.scenario.YamlDocument;

/** Reads {@code record.yaml}. Notes every problem with file, line and column. */
final class CaseRecordReader {
  private static final int FORMAT = 1;
  private static final List<String> KEYS =
      List.of("record", "title", "day0", "left_out", "milestones", "not_scored");

  private final Problems problems;
  private final RecordFields fields;

  CaseRecordReader(Problems problems) {
    this.problems = problems;
    this.fields = new RecordFields(problems);
  }

  /** Returns the record, or nothing where something is wrong with it. */
  Optional<CaseRecord> read(Path file) {
    int before = problems.size();
    Optional<Located> top = YamlDocument.read(file, problems);
    if (top.isEmpty() || !fields.onlyKeys(top.orElseThrow(), KEYS)) {
      return Optional.empty();
    }
    CaseRecord read = record(top.orElseThrow());
    return problems.size() == before ? Optional.of(read) : Optional.empty();
  }

  private CaseRecord record(Located top) {
    Optional<Located> format = fields.require(top, "record");
    format
        .filter(f -> f.number().filter(n -> n == FORMAT).isEmpty())
        .ifPresent(f -> problems.add(f.problem("the format of a record is 1").maybe("record: 1")));
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
      problems.add(at.problem("a date is needed").maybe("day0: 1983-10-25"));
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
      Problem problem = all.orElseThrow().problem("a record needs at least one milestone");
      problems.add(problem.maybe("milestones: {first_meeting: {kind: day, ...}}"));
    }
    return milestones;
  }

  private List<CaseRecord.NotScored> notScored(Located top) {
    List<CaseRecord.NotScored> list = new ArrayList<>();
    Optional<Located> given = top.find("not_scored");
    if (given.isPresent() && given.orElseThrow().items().isEmpty()) {
      problems.add(given.orElseThrow().problem("this must be a list of {what: ..., why: ...}"));
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
