package org.demarche.evidence.hindcast;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.Dates;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Problems;
import org.demarche.scenario.Register;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Message;

/**
 * A historical case: a scenario of what was known on day 0, and the record of what happened.
 *
 * @param id the folder's name
 * @param scenario checked; its reference arm is scored
 * @param record checked against the scenario
 */
public record HindcastCase(String id, Scenario scenario, CaseRecord record) {
  /** The scenario's file in the folder of a case. */
  public static final String SCENARIO = "scenario.yaml";

  /** The record's file in the folder of a case. */
  public static final String RECORD = "record.yaml";

  private static final String AS_OF = "as_of: ";

  /** As of day 0 means: nothing later than the end of that day. */
  private static final double LATEST_AS_OF_DAYS = 1;

  /**
   * Reads a case.
   *
   * @param folder holds {@value #SCENARIO} and {@value #RECORD}; messages show it as given
   * @throws ScenarioException with everything that is wrong, by file, line and column
   */
  public static HindcastCase load(Path folder) {
    Problems problems = new Problems();
    Optional<CaseRecord> record = new CaseRecordReader(problems).read(folder.resolve(RECORD));
    Optional<Scenario> scenario = scenario(folder.resolve(SCENARIO), problems);
    if (record.isPresent() && scenario.isPresent()) {
      check(record.orElseThrow(), scenario.orElseThrow(), problems);
    }
    problems.throwIfAny();
    Path name = folder.toAbsolutePath().normalize().getFileName();
    return new HindcastCase(
        name == null ? "case" : name.toString(), scenario.orElseThrow(), record.orElseThrow());
  }

  private static Optional<Scenario> scenario(Path file, Problems problems) {
    try {
      return Optional.of(Scenario.load(file, List.of()));
    } catch (ScenarioException unusable) {
      problems.addAll(unusable.problems());
      return Optional.empty();
    }
  }

  private static void check(CaseRecord record, Scenario scenario, Problems problems) {
    Plan plan = scenario.plan(scenario.referenceArm().id());
    checkDates(record, plan, problems);
    checkLeftOut(record, scenario.tree().register(), problems);
    for (Milestone milestone : record.milestones()) {
      checkOutcome(milestone, plan, problems);
    }
  }

  private static void checkDates(CaseRecord record, Plan plan, Problems problems) {
    double days = Dates.daysBetween(plan.start(), record.day0());
    if (days != 0) {
      problems.add(
          record
              .day0Place()
              .problem(Message.of("hindcast-day-0"))
              .maybe(plan.start().toLocalDate().toString()));
    }
    if (plan.asOfDays() > LATEST_AS_OF_DAYS) {
      problems.add(
          record
              .day0Place()
              .problem(Message.of("hindcast-as-of"))
              .maybe(AS_OF + plan.start().toLocalDate()));
    }
  }

  /** A number that was fitted on this case too must be the scenario's own. */
  private static void checkLeftOut(CaseRecord record, Register register, Problems problems) {
    for (Located entry : record.leftOut()) {
      String id = entry.text().orElse("");
      Optional<Register.Entry> found = register.findAssumption(id);
      if (found.isEmpty()) {
        List<String> known =
            register.entries().stream()
                .filter(e -> e.path().section().equals("assumptions"))
                .map(e -> e.path().last())
                .distinct()
                .toList();
        problems.add(
            entry
                .problem(Message.of("hindcast-no-assumption", "id", id))
                .maybe(NearestName.find(id, known)));
      } else if (found.orElseThrow().isFromLibrary()) {
        problems.add(
            entry
                .problem(Message.of("hindcast-fitted", "id", id))
                .maybe(Message.of("hindcast-state-it", "scenario", SCENARIO)));
      }
    }
  }

  private static void checkOutcome(Milestone milestone, Plan plan, Problems problems) {
    Milestone.Head head = milestone.head();
    List<String> ids = plan.outcomes().stream().map(Outcome::id).toList();
    int index = ids.indexOf(head.outcome());
    if (index < 0) {
      problems.add(
          head.place()
              .problem(Message.of("hindcast-no-outcome", "id", head.outcome()))
              .maybe(NearestName.find(head.outcome(), ids).orElse(String.join(", ", ids))));
      return;
    }
    boolean event = milestone instanceof Milestone.Event;
    if (plan.outcomes().get(index).share() != event) {
      problems.add(
          head.place(),
          event
              ? Message.of("hindcast-event-outcome", "id", head.outcome())
              : Message.of("hindcast-number-outcome", "id", head.outcome()));
    }
    if (milestone instanceof Milestone.Day day && day.observed() < plan.asOfDays()) {
      problems.add(head.place(), Message.of("hindcast-known"));
    }
    if (milestone instanceof Milestone.Day day && day.withinDays() > plan.horizonDays()) {
      problems.add(head.place(), Message.of("hindcast-window-long"));
    }
  }
}
