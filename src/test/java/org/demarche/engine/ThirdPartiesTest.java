package org.demarche.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.nio.file.Path;
import java.util.List;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Everything that third governments can do beside judging. All answer at once, and who has a
 * playbook does what it says if it is open to it: so each act must happen.
 */
class ThirdPartiesTest {
  private static final String SCENARIO =
      """
      demarche: 1
      title: Third parties
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 60 d
      assumptions:
        attention_alpha: {title: A, value: 20, source: "judgement: all answer"}
        attention_alpha_voice: {title: B, value: 20, source: "judgement: all answer"}
        attention_beta: {title: C, value: 1, source: "judgement: all answer"}
        habituation: {title: D, value: 40, source: "judgement: but each kind of act of a government once"}
        habituation_half_life: {title: I, value: 1000, source: "judgement: as above"}
        joint_chance: {title: L, value: 0, source: "judgement: nobody speaks together of itself"}
        spill: {title: J, value: 1, source: "judgement: whoever is pressed counts it as a party does"}
        lag_violent_mu: {title: E, value: -1, source: "judgement: soon"}
        lag_nonviolent_mu: {title: F, value: -1, source: "judgement: soon"}
        lag_violent_sigma: {title: G, value: 0.1, source: "judgement: soon"}
        lag_nonviolent_sigma: {title: H, value: 0.1, source: "judgement: soon"}
      actors:
        AAA: {type: state, name: Aland, capability: 0.2, reviews: false, ideal_point: 2}
        BBB:
          type: state
          name: Beland
          capability: 0.01
          reviews: false
          ideal_point: -1
          stocks: {oil: {days: 20, demand: 10, own: 5, supply: {FFF: 4}, burden: 0.5, source: "judgement: fiction"}}
        CCC: {type: state, name: Friend of the victim, capability: 0.02, reviews: false, ideal_point: -1, exports: [oil]}
        DDD: {type: state, name: Friend of the attacker, capability: 0.05, reviews: false, ideal_point: 2}
        EEE: {type: state, name: Bystander, capability: 0.02, reviews: false, ideal_point: 0}
        FFF: {type: state, name: Supplier, capability: 0.02, reviews: false, ideal_point: 0}
      relations:
        AAA:
          BBB: {alignment: -0.7, climate: -3, focal: true, proximity: 1}
        BBB:
          AAA: {alignment: -0.7, climate: -3, proximity: 1}
          DDD: {alignment: -0.2, dependence: {trade: 0.1}}
          FFF: {alignment: 0.3, dependence: {oil: 0.4}}
        CCC:
          AAA: {alignment: -0.5, proximity: 1}
          BBB: {alignment: 0.9, proximity: 1}
        DDD:
          AAA: {alignment: 0.9, proximity: 1}
          BBB: {alignment: -0.5, proximity: 1}
        EEE:
          AAA: {alignment: 0.05, proximity: 1}
          BBB: {alignment: 0.05, proximity: 1}
        FFF:
          AAA: {alignment: 0.2, dependence: {trade: 0.8}}
          BBB: {alignment: 0.2}
      timeline:
        raid: {title: A raid, at: 6 h, by: AAA, on: BBB, action: raid, opening: true, casualties: [{side: BBB, number: 5, after: 0 d}], source: "judgement: fiction"}
      """;

  private static final String NO_HELP =
      "repertoire: {actions: {resupply_oil: {roles: []}, blockade: {roles: []}, quarantine: {roles:"
          + " []}}}\n";
  private static final String OPEN_SEA =
      "repertoire: {actions: {blockade: {roles: []}, quarantine: {roles: []}}}\n";

  /** The attacker goes on by a measure, and a bystander has an accord with it. */
  private static final String AND_A_MEASURE =
      """
        freeze: {title: A freeze, at: 5 h, by: AAA, on: BBB, action: freeze_assets, source: "judgement: fiction"}
      measures:
        accord: {kind: cooperation, by: EEE, on: AAA, source: "judgement: fiction"}
      """;

  @TempDir private Path folder;

  /**
   * Nobody answers by a deed, not even the struck, whose crisis is none: all words are on the raid.
   */
  private static String words(String scenario) {
    return scenario
        .replace("title: A, value: 20", "title: A, value: -40")
        .replace("action: raid, opening: true,", "action: raid,");
  }

  private static String does(String actor, String action) {
    return SCENARIO.replace(
        "  " + actor + ": {type: state,",
        "  " + actor + ": {type: state, rule: playbook, playbook: [{do: " + action + "}],");
  }

  private double ask(String scenario, String value) {
    Plan plan =
        TestScenarios.plan(
            folder, scenario + "outcomes:\n  asked: {title: Asked, value: '" + value + "'}\n");
    return TestScenarios.outcomes(plan, 1, 1)[TestScenarios.column(plan, "asked")];
  }

  /**
   * The stances of the library: condemnation −1, concern −.5, understanding .5, support 1. Who
   * shows understanding for the side that was struck says the contrary of who shows it for the
   * attacker.
   */
  @ParameterizedTest
  @CsvSource({
    "CCC, condemn, -1",
    "EEE, express_concern, -0.5",
    "EEE, understanding, -0.5",
    "DDD, understanding, 0.5",
    "DDD, support_statement, 1"
  })
  void aStanceIsTaken(String actor, String action, double stance) {
    assertThat(ask(words(does(actor, action)), "stance(" + actor + ")")).isEqualTo(stance);
  }

  @Test
  void whoDoesNotAnswerHasTakenNoStance() {
    String silent = SCENARIO.replace("title: B, value: 20", "title: B, value: -20");
    assertThat(ask(silent.replace("beta:", "beta_voice:"), "stance(EEE)")).isZero();
  }

  /** They back the attacker, join its measures, help the victim, or cut their own ties. */
  @ParameterizedTest
  @CsvSource({
    "DDD, back_militarily, AAA",
    "DDD, share_intelligence, AAA",
    "DDD, impose_sanctions, BBB",
    "DDD, freeze_assets, BBB",
    "CCC, break_relations, AAA",
    "CCC, resupply_oil, BBB",
    "EEE, suspend_cooperation, AAA"
  })
  void anActOfAThirdPartyHappens(String actor, String action, String target) {
    String count = "count(\"" + action + "\", " + actor + ", " + target + ")";
    assertThat(ask(does(actor, action) + AND_A_MEASURE, count)).isGreaterThanOrEqualTo(1);
  }

  /** Relief goes to a land that cannot cope, and the dead of one raid are no such thing. */
  @Test
  void reliefComesForManyDeadAndNotForAFew() {
    String few = does("CCC", "humanitarian_aid");
    String many = few.replace("number: 5,", "number: 500,");
    String count = "count(\"humanitarian_aid\", CCC, BBB)";

    assertThat(ask(few, count)).isZero();
    assertThat(ask(many, count)).isGreaterThanOrEqualTo(1);
  }

  /** A break is joined by a break alone: a friend that freezes assets is no reason for one. */
  @Test
  void relationsAreBrokenAlongWithAFriendThatBreaksThem() {
    String count = "count(\"break_relations\", DDD, BBB)";
    String breaks = AND_A_MEASURE.replace("action: freeze_assets", "action: break_relations");

    assertThat(ask(does("DDD", "break_relations") + AND_A_MEASURE, count)).isZero();
    assertThat(ask(does("DDD", "break_relations") + breaks, count)).isEqualTo(1);
  }

  /** The victim breaks relations over a raid, and not over a recall. */
  @Test
  void aBreakAnswersSomethingGraverThanARecall() {
    String count = "count(\"break_relations\", BBB, AAA)";
    String breaks =
        SCENARIO.replace(
            "    name: Beland\n",
            "    name: Beland\n    rule: playbook\n    playbook: [{do: break_relations}]\n");
    String recall =
        breaks.replaceFirst(
            "action: raid, opening: true, casualties: .*?}], ",
            "action: recall_ambassador, opening: true, ");

    assertThat(ask(breaks, count)).isPositive();
    assertThat(ask(recall, count)).isZero();
  }

  @Test
  void whoJoinsTheAttackersMeasuresHasThemInForceOnTheVictim() {
    String joined = does("DDD", "impose_sanctions") + AND_A_MEASURE;

    assertThat(ask(joined, "in_force(\"sanctions\", DDD, BBB)")).isEqualTo(1);
  }

  /** 9 of 10 units come in, so that after 60 days 14 of 20 are left; each delivery adds ten. */
  @Test
  void aDeliveryGoesIntoTheStock() {
    double without = ask(SCENARIO + NO_HELP, "stock(BBB, \"oil\")");
    double with =
        ask(
            does("CCC", "resupply_oil") + OPEN_SEA,
            "stock(BBB, \"oil\") - 10 * count(\"resupply_oil\")");

    assertThat(without).isCloseTo(14, within(1e-9));
    assertThat(with).isCloseTo(14, within(1e-9));
  }

  private static String pressed(String action) {
    return does("FFF", "stop_deliveries")
        + "  press: {title: Pressure, at: 7 h, by: AAA, on: FFF, action: "
        + action
        + ", source: \"judgement: fiction\"}\n"
        + NO_HELP.replace("{resupply_oil", "{resume_deliveries: {roles: []}, resupply_oil");
  }

  /**
   * A tariff or a threat is enough, and nobody thinks better of it; then 5 units a day are short,
   * and the stores run out.
   */
  @ParameterizedTest
  @CsvSource({"supplier_tariff", "threaten_supplier"})
  void aSupplierThatIsPressedStopsAndTheStockRunsOut(String pressure) {
    String scenario = pressed(pressure);
    assertThat(ask(scenario, "in_force(\"supply_stopped\", FFF, BBB)")).isEqualTo(1);
    assertThat(ask(scenario, "first_shortage(BBB, \"oil\")")).isBetween(40.0, 50.0);
    assertThat(ask(scenario, "shortage(BBB, \"oil\")")).isEqualTo(0.5);
  }

  /** The more it depends on the one who presses, the likelier a supplier gives way. */
  @Test
  void dependenceAndAlignmentDecideWhetherASupplierGivesWay() {
    String free =
        pressed("supplier_tariff")
            .replace("rule: playbook, playbook: [{do: stop_deliveries}],", "");
    double dependent = chanceOfStopping(free);

    assertThat(chanceOfStopping(free.replace("trade: 0.8", "trade: 0.1"))).isLessThan(dependent);
    assertThat(
            chanceOfStopping(free.replace("AAA: {alignment: 0.2, d", "AAA: {alignment: -0.6, d")))
        .isLessThan(dependent);
  }

  private double chanceOfStopping(String scenario) {
    Plan plan = TestScenarios.plan(folder, scenario);
    int stop = plan.getAction("stop_deliveries");
    return TestScenarios.story(plan, 1).decisions().stream()
        .filter(decision -> decision.actor() == plan.getActor("FFF") && decision.day() > 0.3)
        .flatMap(decision -> decision.options().stream())
        .filter(option -> option.action() == stop)
        .mapToDouble(Story.Option::probability)
        .max()
        .orElse(0);
  }

  @Test
  void aCriticIsThreatenedItself() {
    String scenario =
        does("AAA", "threaten")
            + "  word: {title: A word, at: 3 d, by: CCC, on: AAA, action: condemn, source: \"judgement: fiction\"}\n";
    assertThat(ask(scenario, "count(\"threaten\", AAA, CCC)")).isGreaterThanOrEqualTo(1);
  }

  private static final String EAGER =
      "  review_rate: {title: J, value: 1, source: \"judgement: often\"}\n"
          + "  review_floor: {title: K, value: 1, source: \"judgement: often\"}\n";

  @Test
  void aBreakCanBeUndone() {
    String scenario =
        does("CCC", "restore_relations")
                .replace("victim, capability: 0.02, reviews: false", "victim, capability: 0.02")
                .replace("assumptions:\n", "assumptions:\n" + EAGER)
            + """
            measures:
              broken: {kind: severed_relations, by: CCC, on: AAA, source: "judgement: fiction"}
            """;
    assertThat(ask(scenario, "count(\"restore_relations\", CCC, AAA)")).isGreaterThanOrEqualTo(1);
    assertThat(ask(scenario, "in_force(\"severed_relations\", CCC, AAA)")).isZero();
  }

  private static final int RUNS = 30;

  private static final String CLUB =
      """
      institutions:
        CLUB:
          name: The Club
          members: [AAA, BBB, CCC, EEE, FFF]
          rule: {kind: consensus}
          parties_vote: true
          deference: 20
          convene: {by: members, rung: 4, p: 1, lag: 1, cooldown: 100 d}
          draft: {p: DRAFT, lag_force: 1, lag_other: 1}
          statement: {p: 1}
          joint_statement: {least: LEAST, action: joint_statement}
          absence: 0
          source: "judgement: fiction"
      """;

  /**
   * The attacker sits in the club and blocks, if not always a mere statement; all others are for
   * it.
   */
  @ParameterizedTest
  @CsvSource({"1, 4, 4", "0, 4, 4", "1, 5, 0"})
  void theWillingSpeakTogetherWhereConsensusFails(String draft, String least, int signatories) {
    String club = CLUB.replace("DRAFT", draft + ", soften: 0").replace("LEAST", least);
    Plan plan = TestScenarios.plan(folder, words(SCENARIO) + club);
    int joint = plan.getAction("joint_statement");
    int blocked = 0;
    int spoke = 0;
    for (int r = 1; r <= RUNS; r++) {
      Story story = TestScenarios.story(plan, r);
      Story.Session first =
          story.sessions().stream()
              .filter(one -> one.meeting().criticised() == plan.getActor("AAA"))
              .findFirst()
              .orElseThrow();
      List<Story.Act> signed = story.acts().stream().filter(act -> act.action() == joint).toList();
      if (first.result() == Institution.Result.NOTHING) {
        blocked++;
        spoke += signed.size() == signatories ? 1 : 0;
        assertThat(signed.size()).isIn(0, signatories);
        assertThat(signed).allMatch(act -> act.target() == plan.getActor("AAA"));
        assertThat(signed).allMatch(act -> act.cause() == first.calendar());
        assertThat(signed.stream().mapToDouble(Story.Act::intensity).sum())
            .isCloseTo(signed.isEmpty() ? 0 : 1, within(1e-9));
      } else {
        assertThat(signed).isEmpty();
      }
    }
    assertThat(blocked).isGreaterThan(2);
    // Two runs in a hundred have a victim that abstains, so that they are too few.
    assertThat(spoke).isGreaterThanOrEqualTo(blocked - 3);
  }

  @Test
  void aBodyThatSpeaksLeavesNothingToTheWilling() {
    String club =
        CLUB.replace("DRAFT", "1").replace("LEAST", "2").replace("members: [AAA, ", "members: [");
    assertThat(ask(words(SCENARIO) + club, "adopted(CLUB)")).isEqualTo(1);
    assertThat(ask(words(SCENARIO) + club, "count(\"joint_statement\")")).isZero();
  }
}
