package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RosterProblemsTest {
  @TempDir Path folder;

  private void assertProblems(String sections, String... expected) {
    Marked.assertProblems(folder, Marked.HEAD + sections, expected);
  }

  @Test
  void relationsAreBetweenTwoKnownActors() {
    assertProblems(
        """
        actors:
          AAA: {type: state, name: Aland}
          BBB: {type: state, name: Borland}
        relations:
          AAA:
            §AAA: {alignment: 1}
            §BBC: {alignment: 0.5}
          §AAB:
            BBB: {alignment: 0.5}
        """,
        "relations.AAA.AAA: 'AAA' cannot have a relation to itself",
        "relations.AAA.BBC: there is no actor 'BBC'. Maybe: BBB",
        "relations.AAB: there is no actor 'AAB'. Maybe: AAA");
  }

  @Test
  void oneStateMakesNoScenario() {
    assertProblems(
        """
        §actors:
          AAA: {type: state, name: Aland}
          POPE: {type: office, name: An office}
        """,
        "actors: a scenario needs at least two states but has 1");
  }

  @Test
  void withoutActorsItIsTheScenarioThatLacksThem() {
    Marked.assertProblems(
        folder, "§" + Marked.HEAD, "actors: a scenario needs at least two states but has 0");
  }

  @Test
  void aCodeIsAnActorOrAnInstitution() {
    assertProblems(
        Marked.ACTORS.replace("  CCC:", "  §CCC:")
            + """
            institutions:
              CCC: {name: A league, members: [AAA, BBB], rule: {kind: consensus}}
            """,
        "actors.CCC: 'CCC' is an institution already, and acts as one."
            + " Maybe: another code, or remove it from actors");
  }

  @Test
  void measuresInForceAreOnSomebodyElse() {
    assertProblems(
        Marked.ACTORS
            + """
            measures:
              one: §{kind: embargo, by: AAA, on: AAA}
              two: {kind: §embarga, by: §AAD, on: BBB}
            """,
        "measures.one: an actor has no measure in force on itself",
        "measures.two.kind: there is no kind of measure 'embarga'. Maybe: embargo",
        "measures.two.by: there is no actor 'AAD'. Maybe: AAA");
  }

  @Test
  void anIssueIsBetweenAtLeastTwoPartiesThatWantSomething() {
    assertProblems(
        Marked.ACTORS
            + """
            issues:
              one: {title: One, positions: §{AAA: 1}, salience: {AAA: 1}, status_quo: 0}
              two: {title: Two, positions: {AAA: 1, §BBB: 0}, salience: {AAA: 1, §CCC: 1}, status_quo: 0}
              three:
                title: Three
                positions: {AAA: 1, §BBD: 0}
                salience: {AAA: 1, BBD: 1}
                status_quo: 0
                leader: §CCD
                measures: [§embarga]
            """,
        "issues.one.positions: an issue is between at least two parties but has one party, 'AAA'",
        "issues.two.positions.BBB: 'BBB' has a position but no salience",
        "issues.two.salience.CCC: 'CCC' has a salience but no position",
        "issues.three.positions.BBD: there is no actor 'BBD'. Maybe: BBB",
        "issues.three.leader: there is no actor 'CCD'. Maybe: CCC",
        "issues.three.measures[0]: there is no kind of measure 'embarga'. Maybe: embargo");
  }

  @Test
  void repertoireEntriesReferToWhatThereIs() {
    assertProblems(
        Marked.ACTORS
            + """
            repertoire:
              base_rates:
                target: {voice: {§condem: 1}}
              actions:
                wave:
                  title: Wave
                  cameo: §"990"
                  family: §condem
                  requires: §{min_rung: 5, max_rung: 4}
                  effects: {measure: §embarga, lifts: [§sanction], convenes: [§UNSC], deaths: §{normal: {mean: 1, sd: 1}}}
            """,
        "repertoire.base_rates.target.voice.condem: there is no family 'condem'. Maybe: condemn",
        "repertoire.actions.wave.cameo: \"990\" is not a CAMEO code",
        "repertoire.actions.wave.family: there is no family 'condem'. Maybe: condemn",
        "repertoire.actions.wave.requires: max_rung must lie between 5.0 and 6.0 but is 4.0",
        "repertoire.actions.wave.effects.measure: there is no kind of measure 'embarga'. Maybe:"
            + " embargo",
        "repertoire.actions.wave.effects.lifts[0]: there is no kind of measure 'sanction'. Maybe:"
            + " sanctions",
        "repertoire.actions.wave.effects.convenes[0]: there is no institution 'UNSC'",
        "repertoire.actions.wave.effects.deaths: must be at least 0 but can be anything from -7.3 to"
            + " 9.3. Maybe: truncate: {min: 0} beside the distribution's family");
  }

  @Test
  void actorsAreSortedByCodeWithInstitutionsAmongThem() {
    Plan plan =
        Marked.plan(
            folder,
            Marked.HEAD
                + """
                actors:
                  ZZZ: {type: state, name: Zland, groups: [west, east]}
                  AAA: {type: state, name: Aland, capability: 0.2}
                  POPE: {type: office, name: An office}
                relations:
                  ZZZ:
                    AAA: {alignment: -0.5, dependence: {oil: 0.25}, focal: true}
                institutions:
                  BODY: {name: A body, members: [ZZZ, AAA], rule: {kind: majority, of: present}}
                """);
    assertThat(plan.actors()).extracting(Actor::code).containsExactly("AAA", "BODY", "POPE", "ZZZ");
    assertThat(plan.actors().get(1)).isEqualTo(new Actor.Council("BODY", "A body", 0));
    assertThat(plan.focalPairs()).containsExactly(new Pair(0, 3));
    Relation relation = plan.relations().get(0);
    assertThat(relation.from()).isEqualTo(3);
    assertThat(relation.to()).isZero();
    assertThat(relation.alignment()).isEqualTo(Quantity.of(-0.5));
    assertThat(relation.dependence()).containsEntry(DependenceKind.OIL, Quantity.of(0.25));
    assertThat(((Actor.State) plan.actors().get(3)).groups()).containsExactly("east", "west");
    assertThat(((Actor.Office) plan.actors().get(2)).mediates()).isTrue();
  }
}
