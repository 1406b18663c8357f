package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.Actor;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The scenarios that ship with the program. Numbers of the base case come from its founding brief
 * (the site page on the base case) and, where {@code -Ddemarche.reference} names the folder, from
 * the roster on record on 2 January 2026.
 */
final class ShippedScenariosTest {
  private static final Path FOLDER = Path.of("scenarios");
  private static final Set<String> REGION =
      Set.of(
          "ARG", "BOL", "BRA", "BRB", "CHL", "COL", "CRI", "DOM", "ECU", "GUY", "HND", "JAM", "MEX",
          "NIC", "PAN", "PER", "PRY", "TTO", "URY");

  static List<String> shipped() {
    return List.of(
        "caracas-raid.yaml",
        "teaching/spiral.yaml",
        "teaching/veto.yaml",
        "teaching/mediation.yaml",
        "teaching/sanctions.yaml",
        "teaching/twin.yaml",
        "popup/expulsion.yaml",
        "popup/seizure.yaml",
        "popup/vote.yaml");
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void aNumberOfTheFittedSetCanBeFixed(String file) {
    Scenario scenario = Scenario.load(FOLDER.resolve(file), List.of("assumptions.lambda.value=20"));

    assertThat(scenario.plan(scenario.referenceArm().id()).assumptions())
        .filteredOn(assumption -> assumption.id().equals("lambda"))
        .singleElement()
        .satisfies(lambda -> assertThat(lambda.isUncertain()).isFalse());
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void everyArmCompilesAndEveryNumberHasASource(String file) {
    Scenario scenario = load(file);

    assertThat(scenario.warnings()).isEmpty();
    assertThat(scenario.tree().warnings()).isEmpty();
    for (Arm arm : scenario.arms()) {
      assertThat(scenario.plan(arm.id()).outcomes()).isNotEmpty();
    }
  }

  /** ISO 3166-1 alpha-3, as the JDK lists it. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "teaching/spiral",
        "teaching/veto",
        "teaching/mediation",
        "teaching/sanctions",
        "teaching/twin",
        "popup/expulsion",
        "popup/seizure",
        "popup/vote"
      })
  void noCountryOfTheWorldAppearsInAClassroom(String id) {
    Scenario scenario = load(id + ".yaml");
    Set<String> world = Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3);

    assertThat(codes(scenario.basePlan())).isNotEmpty().doesNotContainAnyElementsOf(world);
  }

  /** Two focal pairs that share the state that acts, and an arm for every arm of the base case. */
  @Test
  void theTwinHasTheStructureOfTheBaseCaseAndASmallerRoster() {
    Scenario twin = load("teaching/twin.yaml");
    Scenario base = load("caracas-raid.yaml");

    assertThat(focal(twin.basePlan())).containsExactlyInAnyOrder("AUR-COR", "AUR-VEL");
    assertThat(twin.arms()).hasSameSizeAs(base.arms());
    assertThat(twin.basePlan().horizonDays()).isEqualTo(base.basePlan().horizonDays());
    assertThat(codes(twin.basePlan()).size()).isLessThan(codes(base.basePlan()).size() / 2);
    assertThat(fixed(raid(twin.basePlan()).casualties().get(0).number())).isEqualTo(32);
  }

  @Test
  void theBaseCaseCountsTheDeadAsItsBriefDoes() {
    ScriptedEvent raid = raid(load("caracas-raid.yaml").basePlan());

    assertThat(fixed(raid.casualties().get(0).number())).isEqualTo(32);
    assertThat(fixed(raid.casualties().get(1).number())).isEqualTo(24);
    assertThat(fixed(raid.casualties().get(0).number()) + fixed(raid.casualties().get(1).number()))
        .isEqualTo(56);
  }

  @Test
  void theBaseCaseHasSevenArmsTwoFocalPairsAndFourteenGovernmentsOfTheRegionOrMore() {
    Scenario scenario = load("caracas-raid.yaml");
    Plan plan = scenario.basePlan();

    assertThat(scenario.arms()).hasSize(7);
    assertThat(scenario.referenceArm().id()).isEqualTo("baseline");
    assertThat(plan.horizonDays()).isEqualTo(180);
    assertThat(plan.asOfDays()).isEqualTo(2);
    assertThat(focal(plan)).containsExactly("CUB-USA", "USA-VEN");
    assertThat(codes(plan)).containsAll(REGION).hasSizeGreaterThan(14);
  }

  @Test
  void eachGovernmentOfTheRegionHasAlignmentsOfItsOwnToAllThree() {
    Plan plan = load("caracas-raid.yaml").basePlan();
    List<String> codes = plan.actors().stream().map(Actor::code).toList();

    for (String government : REGION) {
      List<String> towards =
          plan.relations().stream()
              .filter(relation -> codes.get(relation.from()).equals(government))
              .filter(relation -> !relation.alignment().equals(Quantity.ZERO))
              .map(relation -> codes.get(relation.to()))
              .toList();
      assertThat(towards).as(government).contains("USA", "CUB", "VEN");
    }
  }

  @Test
  void idealPointsOfTheBaseCaseAreThoseOfTheRoster() throws IOException {
    String reference = System.getProperty("demarche.reference", "");
    assumeTrue(!reference.isEmpty(), "no -Ddemarche.reference");
    Plan plan = load("caracas-raid.yaml").basePlan();
    List<String> codes = plan.actors().stream().map(Actor::code).toList();

    for (CSVRecord row : rows(Path.of(reference, "base-case", "roster.csv"))) {
      int index = codes.indexOf(row.get("iso3"));
      if (index >= 0 && plan.actors().get(index) instanceof Actor.State state) {
        assertThat(fixed(Objects.requireNonNull(state.idealPoint())))
            .as(state.code())
            .isCloseTo(Double.parseDouble(row.get("ideal_point_2023")), within(1e-9));
      }
    }
  }

  private static Scenario load(String file) {
    return Scenario.load(FOLDER.resolve(file), List.of());
  }

  private static ScriptedEvent raid(Plan plan) {
    return plan.timeline().get(plan.openingEvent());
  }

  private static double fixed(Quantity quantity) {
    assertThat(quantity).isInstanceOf(Quantity.Fixed.class);
    return ((Quantity.Fixed) quantity).value();
  }

  private static Set<String> focal(Plan plan) {
    Set<String> names = new TreeSet<>();
    for (Pair pair : plan.focalPairs()) {
      names.add(
          plan.actors().get(pair.first()).code() + "-" + plan.actors().get(pair.second()).code());
    }
    return names;
  }

  private static List<String> codes(Plan plan) {
    List<String> codes = new ArrayList<>();
    for (Actor actor : plan.actors()) {
      if (actor instanceof Actor.State state) {
        codes.add(state.code());
      }
    }
    return codes;
  }

  private static List<CSVRecord> rows(Path file) throws IOException {
    CSVFormat format = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get();
    try (Reader reader = Files.newBufferedReader(file)) {
      return format.parse(reader).getRecords();
    }
  }
}
