package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.ScriptedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ProcedureProblemsTest {
  private static final String SOURCE = ", source: \"judgement: test\"}\n";

  @TempDir Path folder;

  private void assertProblems(String sections, String... expected) {
    Marked.assertProblems(folder, Marked.HEAD + Marked.ACTORS + sections, expected);
  }

  private void assertBillProblems(String bill, String... expected) {
    assertProblems("procedures:\n  bill: {kind: legislature, " + bill + SOURCE, expected);
  }

  private void assertHazardProblems(String hazard, String... expected) {
    assertProblems(
        "timeline:\n  fall: {title: Fall, "
            + hazard
            + ", leader: {of: BBB, becomes: fallen}"
            + SOURCE,
        expected);
  }

  @Test
  void unknownNamesComeWithTheNearestOne() {
    assertBillProblems(
        "of: §AAB, called_by: {measures: [§sanction], events: [§strike], on: [§CCD]}, p: 0.5, restrains: {families: [§forse]}",
        "procedures.bill.of: there is no actor 'AAB'. Maybe: AAA",
        "procedures.bill.called_by.measures[0]: there is no kind of measure 'sanction'. Maybe: sanctions",
        "procedures.bill.called_by.events[0]: there is no event of the timeline 'strike'",
        "procedures.bill.called_by.on[0]: there is no actor 'CCD'. Maybe: CCC",
        "procedures.bill.restrains.families[0]: there is no family 'forse'. Maybe: force");
  }

  @Test
  void aLagIsNotNegative() {
    assertBillProblems(
        "of: AAA, called_by: {rung: 5}, lag: §{normal: {mean: 5, sd: 2}}, p: 0.5, restrains: {}",
        "procedures.bill.lag: must be at least 0 but can be anything from -11.6 to 21.6. Maybe: truncate: {min: 0} beside the distribution's family");
  }

  @Test
  void aChanceLiesWithinZeroAndOneThroughItsAssumptionToo() {
    assertProblems(
        """
        assumptions:
          mood: {title: Mood, distribution: {uniform: {min: 0.5, max: 1.5}}, source: "judgement: test"}
        procedures:
          bill: {kind: legislature, of: AAA, called_by: {rung: 5}, p: §{assumption: mood}, restrains: {}, source: "judgement: test"}
        """,
        "procedures.bill.p: must be between 0 and 1 but can be anything from 0.5 to 1.5, through 'mood'. Maybe: truncate: {min: 0, max: 1} beside the distribution's family in assumptions.mood");
  }

  @Test
  void aProcedureWithoutConsequenceAndAVetoOfARulingAreRefused() {
    assertProblems(
        """
        procedures:
          idle: §{kind: court, of: AAA, called_by: {rung: 5}, p: 0.5, source: "judgement: test"}
          ruling: §{kind: court, of: AAA, called_by: {rung: 5}, p: 0.5, veto: {p: 0.5}, voids: [sanctions], source: "judgement: test"}
        """,
        "procedures.idle: a procedure restrains acts or voids measures",
        "procedures.ruling: no executive has a veto on a court's ruling");
  }

  @Test
  void anIdTakenByAnActionIsRefused() {
    assertProblems(
        "procedures:\n  §raid: {kind: court, of: AAA, called_by: {rung: 5}, p: 0.5, voids: [sanctions]"
            + SOURCE,
        "procedures.raid: 'raid' is an action already, and conditions could not tell. Maybe: another id");
  }

  @Test
  void aRateIsNeitherNegativeNorWithoutBound() {
    assertHazardProblems(
        "hazard: {per_year: §-0.1}",
        "timeline.fall.hazard.per_year: must be at least 0, but is -0.1");
    assertHazardProblems(
        "hazard: {per_year: 0.1, burden: §50}",
        "timeline.fall.hazard.burden: must be between -20 and 20 but is 50");
  }

  @Test
  void aHazardStandsBesideNoChance() {
    assertHazardProblems(
        "hazard: {per_year: 0.1}, §chance: {p: 0.5, within: 3 d}",
        "timeline.fall.chance: an event that comes by a hazard has no 'chance'. Maybe: when, to let the hazard count only while that holds");
  }

  @Test
  void whatIsLeftOutHasItsDefault() {
    Plan plan =
        Marked.plan(
            folder,
            Marked.HEAD
                + Marked.ACTORS
                + "procedures:\n  bill: {kind: legislature, of: AAA, called_by: {rung: 5}, p: 0.5, veto: {}, restrains: {}"
                + SOURCE
                + "timeline:\n  fall: {title: Fall, hazard: {per_year: 0.1}, leader: {of: BBB, becomes: fallen}"
                + SOURCE);
    Procedure bill = plan.procedures().get(0);
    ScriptedEvent fall = plan.timeline().get(0);

    assertThat(bill.restraint()).isNotNull();
    assertThat(bill.restraint().rung()).isEqualTo(Ladder.FORCE);
    assertThat(bill.restraint().days()).isInfinite();
    assertThat(bill.title()).isEqualTo("bill");
    assertThat(fall.hazard()).isNotNull();
    assertThat(fall.hazard().of()).isEqualTo(plan.getActor("BBB"));
  }
}
