package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Expression;
import org.demarche.model.Outcome;
import org.demarche.model.PathClass;
import org.demarche.model.Plan;
import org.demarche.model.Query;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OutcomesCompilerTest {
  private static final String BODY =
      "institutions:\n  BODY: {members: [AAA, BBB], rule: {kind: consensus}}\n";

  @TempDir Path folder;

  private List<Outcome> outcomes(String section) {
    return Marked.plan(folder, Marked.HEAD + Marked.ACTORS + BODY + section).outcomes();
  }

  private static Outcome find(List<Outcome> outcomes, String id) {
    return outcomes.stream().filter(o -> o.id().equals(id)).findFirst().orElseThrow();
  }

  @Test
  void everyFocalPairHasAShareOfEachPathClassAndTheyLeadTheReport() {
    List<Outcome> outcomes = outcomes("");
    for (PathClass pathClass : PathClass.values()) {
      Outcome outcome = find(outcomes, pathClass.id() + "_aaa_bbb");
      assertThat(outcome.share()).isTrue();
      assertThat(outcome.headline()).isTrue();
      assertThat(outcome.value())
          .isEqualTo(
              new Expression.Binary(
                  Expression.Operator.EQUAL,
                  new Expression.Ask(Query.PATH, List.of(0, 1), Double.NaN),
                  new Expression.Num(pathClass.ordinal())));
    }
    assertThat(outcomes.stream().filter(Outcome::headline)).hasSize(PathClass.values().length);
  }

  @Test
  void columnsAreUniqueAndWellFormed() {
    List<String> ids = outcomes("").stream().map(Outcome::id).toList();
    assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("[a-z][a-z0-9_]*"));
    assertThat(ids)
        .contains(
            "peak_aaa_bbb",
            "load_aaa_bbb",
            "first_talks_aaa_bbb",
            "time_to_rung_5_aaa_bbb",
            "days_at_rung_0_aaa_bbb",
            "meetings_body",
            "abstain_body",
            "stance_ccc",
            "burden_aaa",
            "spread",
            "deaths");
  }

  @Test
  void aScenariosOwnHeadlinesTakeThePlaceOfThePathClasses() {
    List<Outcome> outcomes =
        outcomes(
            "outcomes:\n"
                + "  late: {title: Late, value: \"first_talks(AAA, BBB) > 50\", headline: true}\n"
                + "  early: {title: Early, value: \"first_talks(AAA, BBB)\"}\n");
    assertThat(outcomes.get(0).id()).isEqualTo("late");
    assertThat(outcomes.get(0).share()).isTrue();
    assertThat(outcomes.get(1).id()).isEqualTo("early");
    assertThat(outcomes.get(1).share()).isFalse();
    assertThat(outcomes.stream().filter(Outcome::headline)).hasSize(1);
  }

  @Test
  void theSameQuestionUnderItsStandardNameKeepsTheScenariosTitle() {
    List<Outcome> outcomes =
        outcomes("outcomes:\n  spread: {title: How far it spreads, value: \"spread()\"}\n");
    assertThat(outcomes.stream().filter(o -> o.id().equals("spread"))).hasSize(1);
    assertThat(Words.english().say(outcomes.get(0).title())).isEqualTo("How far it spreads");
  }

  @Test
  void anotherQuestionUnderAStandardNameIsAClash() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "outcomes:\n  §spread: {title: Spread, value: \"spread() > 3\"}\n",
        "outcomes.spread: 'spread' is the name of a standard outcome already. Maybe: my_spread");
  }

  @Test
  void anOutcomePointsAtTheCharacterThatIsWrong() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "outcomes:\n"
            + "  one: {title: One, value: \"day > 3 and §happened2(\\\"x\\\")\"}\n"
            + "  two: {title: Two, value: 'happened(§\"strike\")'}\n"
            + "  three:\n    title: Three\n    value: rung(AAA, §BBD) + 1\n",
        "outcomes.one.value: there is no function 'happened2'. Maybe: happened",
        "outcomes.two.value: there is no event of the timeline, no action and no procedure \"strike\"."
            + " Maybe: an action of demarche library standard --section repertoire.actions",
        "outcomes.three.value: there is no actor 'BBD'. Maybe: BBB");
  }

  @Test
  void theDeadOfAllStatesAreAddedUp() {
    Plan plan = Marked.plan(folder, Marked.HEAD + Marked.ACTORS);
    Expression first = new Expression.Ask(Query.DEATHS, List.of(0), Double.NaN);
    Expression second = new Expression.Ask(Query.DEATHS, List.of(1), Double.NaN);
    Expression third = new Expression.Ask(Query.DEATHS, List.of(2), Double.NaN);
    assertThat(find(plan.outcomes(), "deaths").value())
        .isEqualTo(
            new Expression.Binary(
                Expression.Operator.ADD,
                first,
                new Expression.Binary(Expression.Operator.ADD, second, third)));
  }

  @Test
  void noOutcomeTakesTheNameOfAColumnThatSaysWhoseRowItIs() {
    Marked.assertProblems(
        folder,
        Marked.HEAD
            + Marked.ACTORS
            + "outcomes:\n  §arm: {title: A, value: \"day\"}\n  §replication: {title: R, value: \"day\"}\n",
        "outcomes.arm: 'arm' is a column of every table of results already. Maybe: my_arm",
        "outcomes.replication: 'replication' is a column of every table of results already. Maybe:"
            + " my_replication");
  }

  @Test
  void anArmMayAddAnActorAndItsCellsAreEmptyElsewhere() throws java.io.IOException {
    Path file =
        java.nio.file.Files.writeString(
            folder.resolve("columns.yaml"),
            (Marked.HEAD
                    + Marked.ACTORS
                    + "arms:\n  as_is: {title: As it is}\n"
                    + "  more: {title: More, set: {actors.DDD: {type: state, name: D}}}\n"
                    + "  fewer: {title: Fewer, remove: [actors.CCC]}\n")
                .replace("§", ""));
    Scenario scenario = Scenario.load(file, List.of());
    List<String> columns = ids(scenario.basePlan());
    assertThat(columns).contains("stance_ccc", "stance_ddd").doesNotHaveDuplicates();
    for (String arm : List.of("as_is", "more", "fewer")) {
      assertThat(ids(scenario.plan(arm))).isEqualTo(columns);
    }
    assertThat(find(scenario.plan("fewer").outcomes(), "stance_ccc").value())
        .isEqualTo(new Expression.Num(Double.NaN));
    assertThat(find(scenario.plan("more").outcomes(), "stance_ddd").value())
        .isInstanceOf(Expression.Ask.class);
  }

  private static List<String> ids(Plan plan) {
    return plan.outcomes().stream().map(Outcome::id).toList();
  }
}
