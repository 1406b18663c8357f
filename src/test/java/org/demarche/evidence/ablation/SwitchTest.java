package org.demarche.evidence.ablation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.model.Assumption;
import org.demarche.model.Plan;
import org.demarche.scenario.ScenarioException;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

final class SwitchTest {
  private static final String SCENARIO =
      """
      demarche: 1
      title: Two
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 30 d
      include: [library:cases, library:institutions/un-2026]
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Beland}
      relations:
        AAA:
          BBB: {alignment: -0.5, focal: true}
      timeline:
        raid: {title: A raid, at: 0 d, by: AAA, on: BBB, action: raid, opening: true, facts: [x]}
      """;

  private static Set<String> ids(Plan plan) {
    return plan.assumptions().stream().map(Assumption::id).collect(Collectors.toSet());
  }

  @Test
  void idsAreUniqueAndHaveASentence() {
    List<Switch> switches = Switch.shipped();

    assertThat(switches.stream().map(Switch::id)).doesNotHaveDuplicates();
    assertThat(switches.stream().map(one -> Words.english().say(one.title())))
        .doesNotHaveDuplicates()
        .doesNotContain("?");
    assertThat(switches).allSatisfy(one -> assertThat(one.parameters()).doesNotHaveDuplicates());
  }

  /** A number that nothing knows would be passed over in silence, and its mechanism stay on. */
  @Test
  void everyNumberExistsWhereCasesAreRun() {
    CaseLibrary cases =
        CaseLibrary.of(CaseReader.read(List.of(Path.of("scenarios/hindcast/osirak-1981"))));
    Set<String> known = ids(cases.cases().get(0).plan());

    for (Switch one : Switch.shipped()) {
      assertThat(known).as(one.id()).containsAll(one.parameters());
    }
    assertThat(known).containsAll(Switch.rest());
  }

  /** Values that the program would refuse in a scenario switch nothing off. */
  @Test
  void valuesLieInTheRangesOfTheirNumbers() {
    List<Map.Entry<String, Double>> left =
        Switch.shipped().stream().flatMap(one -> one.values().entrySet().stream()).toList();
    while (!left.isEmpty()) {
      Map<String, Double> values = new LinkedHashMap<>();
      left.forEach(value -> values.putIfAbsent(value.getKey(), value.getValue()));
      assertThatCode(() -> with(values)).doesNotThrowAnyException();
      left =
          left.stream()
              .filter(value -> !value.getValue().equals(values.get(value.getKey())))
              .toList();
    }
    assertThatCode(() -> with(Map.of("habituation", -1.0))).isInstanceOf(ScenarioException.class);
  }

  private static void with(Map<String, Double> values) {
    StringBuilder text = new StringBuilder(SCENARIO + "assumptions:\n");
    values.forEach((id, value) -> text.append("  " + id + ": {value: " + value + "}\n"));
    Scenario.ofText(text.toString().getBytes(StandardCharsets.UTF_8), "two");
  }

  /** Whoever adds a number to the model says what it is worth, or that it is no mechanism. */
  @Test
  void everyNumberOfTheModelBelongsToAMechanismOrToTheRest() {
    Set<String> known =
        ids(Scenario.ofText(SCENARIO.getBytes(StandardCharsets.UTF_8), "two").basePlan());
    List<String> named = new ArrayList<>(Switch.rest());
    Set<String> switched = new HashSet<>();
    Switch.shipped().forEach(one -> switched.addAll(one.parameters()));
    named.addAll(switched);

    assertThat(named).doesNotHaveDuplicates().containsAll(known);
  }
}
