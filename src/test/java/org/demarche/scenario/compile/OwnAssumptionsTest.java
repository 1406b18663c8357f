package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Plan;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A distribution in place of a number is an assumption of that number's own. */
final class OwnAssumptionsTest {
  private static final String EVENT =
      "  raid: {title: Raid, at: 1 d, by: AAA, on: BBB, action: raid, opening: true,"
          + " casualties: [{side: BBB, number: 12, after: 12 h}], source: \"data: row 1\"}\n";

  @TempDir Path folder;

  private static String timeline(String event) {
    return Marked.HEAD + Marked.ACTORS + "timeline:\n" + event;
  }

  private Scenario scenario(String text) {
    try {
      Path file = folder.resolve("test.yaml");
      Files.writeString(file, text);
      return Scenario.load(file, List.of());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Assumption find(Plan plan, String id) {
    return plan.assumptions().stream()
        .filter(assumption -> assumption.id().equals(id))
        .findFirst()
        .orElseThrow(() -> new AssertionError("there is no assumption " + id));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{triangular: {min: 20, mode: 32, max: 60}}",
        "{distribution: {triangular: {min: 20, mode: 32, max: 60}}}"
      })
  void theDeadOfAnEventMayBeDrawn(String number) {
    Plan plan = Marked.plan(folder, timeline(EVENT.replace("number: 12", "number: " + number)));
    Assumption dead = find(plan, "timeline_raid_casualties_0_number");

    assertThat(dead.distribution()).isEqualTo(new Distribution.Triangular(20, 32, 60));
    assertThat(dead.title()).isEqualTo("timeline.raid.casualties[0].number");
    assertThat(dead.source()).isEqualTo(new Provenance(Provenance.Kind.DATA, "row 1"));
    assertThat(dead.usedBy()).containsExactly("timeline.raid.casualties[0].number");
  }

  @Test
  void itsOwnSourceStandsBeforeThatOfTheEvent() {
    String number = "number: {distribution: {uniform: {min: 1, max: 9}}, source: \"judgement: x\"}";
    Plan plan = Marked.plan(folder, timeline(EVENT.replace("number: 12", number)));

    assertThat(find(plan, "timeline_raid_casualties_0_number").source())
        .isEqualTo(new Provenance(Provenance.Kind.JUDGEMENT, "x"));
  }

  @Test
  void theTimesOfAnEventComeFromAssumptionsOrDistributions() {
    String times =
        EVENT
            .replace("at: 1 d", "at: {assumption: day, times: 2}")
            .replace("after: 12 h", "after: {uniform: {min: 1, max: 3}}");
    String more =
        "  reply: {title: Reply, answers: raid, delay: {uniform: {min: 1, max: 2}}, chance: {p: 0.5,"
            + " within: {assumption: day}}, mourning: {actor: BBB, duration: {uniform: {min: 1, max:"
            + " 5}}}, source: \"data: row 2\"}\n"
            + "assumptions: {day: {title: Day, distribution: {uniform: {min: 2, max: 9}}, source:"
            + " \"data: row 3\"}}\n";
    Plan plan = Marked.plan(folder, timeline(times + more));
    ScriptedEvent raid = plan.timeline().get(0);
    ScriptedEvent reply = plan.timeline().get(1);
    List<String> ids = plan.assumptions().stream().map(Assumption::id).toList();

    assertThat(raid.at()).isEqualTo(new Quantity.Assumed(ids.indexOf("day"), 2, 0));
    assertThat(raid.casualties().get(0).after())
        .isEqualTo(new Quantity.Assumed(ids.indexOf("timeline_raid_casualties_0_after"), 1, 0));
    assertThat(reply.delay())
        .isEqualTo(new Quantity.Assumed(ids.indexOf("timeline_reply_delay"), 1, 0));
    assertThat(ids).contains("timeline_reply_mourning_duration");
    assertThat(find(plan, "day").usedBy())
        .containsExactly("timeline.raid.at", "timeline.reply.chance.within");
  }

  /** Positions, saliences, temperaments, stocks, measures: all numbers of the world. */
  @Test
  void everyNumberOfTheWorldMayBeDrawn() {
    String world =
        Marked.HEAD
            + Marked.ACTORS
                .replace(
                    "name: Borland",
                    "name: Borland, temperament: {hawkishness: {beta: {alpha: 2, beta: 5}}}, stocks:"
                        + " {oil: {days: {uniform: {min: 20, max: 40}}, burden: 0.5}}")
                .replace("focal: true", "focal: true, alignment: {uniform: {min: -1, max: 0}}")
            + "issues: {land: {title: Land, positions: {AAA: {uniform: {min: 0, max: 0.4}}, BBB: 1},"
            + " salience: {AAA: 1, BBB: {uniform: {min: 0.5, max: 1}}}, status_quo: 0}}\n"
            + "measures: {cut: {kind: sanctions, by: AAA, on: BBB, intensity: {uniform: {min: 0.1,"
            + " max: 0.9}}}}\n";

    assertThat(Marked.plan(folder, world).assumptions())
        .extracting(Assumption::id)
        .contains(
            "actors_bbb_temperament_hawkishness",
            "actors_bbb_stocks_oil_days",
            "relations_aaa_bbb_alignment",
            "issues_land_positions_aaa",
            "issues_land_salience_bbb",
            "measures_cut_intensity");
  }

  @Test
  void whatItCanBeIsCheckedWhereItStands() {
    Marked.assertProblems(
        folder,
        timeline(
            EVENT
                .replace("number: 12", "number: §{normal: {mean: 30, sd: 10}}")
                .replace("at: 1 d", "at: {assumption: §nothing}")),
        "timeline.raid.at.assumption: there is no assumption 'nothing'",
        "timeline.raid.casualties[0].number: must be at least 0 but can be anything from -53 to"
            + " 113. Maybe: truncate: {min: 0} beside the distribution's family in"
            + " timeline.raid.casualties[0].number");
  }

  @Test
  void aFixedNumberOfDeadIsWhole() {
    Marked.assertProblems(
        folder,
        timeline(EVENT.replace("number: 12", "number: §12.5")),
        "timeline.raid.casualties[0].number: must be a whole number but is 12.5");
  }

  @Test
  void aTimeThatLiesBeyondTheHorizonIsRefusedAndOneThatCanIsTold() {
    Marked.assertProblems(
        folder,
        timeline(EVENT.replace("at: 1 d", "at: §{uniform: {min: 101, max: 120}}")),
        "timeline.raid.at: day 101 lies beyond the horizon of 100 days. Maybe: a longer horizon");
    assertThat(
            scenario(timeline(EVENT.replace("at: 1 d", "at: {uniform: {min: 90, max: 120}}")))
                .warnings())
        .anySatisfy(
            warning ->
                assertThat(warning.toString())
                    .contains(
                        "timeline.raid.at: this can lie beyond the horizon of 100 days; in such a"
                            + " run it does not happen"));
  }

  @Test
  void anArmMayPutADistributionInPlaceOfANumberAndANumberInPlaceOfADistribution() {
    String arms =
        "arms:\n  baseline: {title: B}\n"
            + "  drawn: {title: D, set: {\"timeline.raid.casualties[0].number\": {uniform: {min: 1,"
            + " max: 9}}}}\n";
    Scenario scenario = scenario(timeline(EVENT + arms));

    assertThat(scenario.plan("drawn").assumptions())
        .extracting(Assumption::id)
        .contains("timeline_raid_casualties_0_number");
    assertThat(scenario.plan("baseline").assumptions())
        .extracting(Assumption::id)
        .doesNotContain("timeline_raid_casualties_0_number");
  }
}
