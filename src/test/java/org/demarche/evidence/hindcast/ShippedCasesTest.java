package org.demarche.evidence.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.demarche.scenario.Located;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The cases that ship, against the record and the roll calls they claim to follow. */
final class ShippedCasesTest {
  private static final Path FOLDER = Path.of("scenarios", "hindcast");

  @ParameterizedTest
  @ValueSource(strings = {"grenada-1983", "panama-1989"})
  void aShippedCaseIsCheckedWithoutWarningsAndLeavesItselfOutOfTheVotes(String id) {
    HindcastCase one = HindcastCase.load(FOLDER.resolve(id));

    assertThat(one.scenario().warnings()).isEmpty();
    assertThat(one.record().leftOut().stream().map(l -> l.text().orElse("")))
        .contains("vote_intercept", "vote_distance", "vote_cut", "vote_group_sd", "vote_case_sd");
    assertThat(one.record().milestones())
        .allSatisfy(m -> assertThat(m.head().source()).isNotBlank())
        .allSatisfy(m -> assertThat(m.head().referenceSource()).isNotBlank());
  }

  /** Grenada 107-9-28 and Panama 75-20-40: the patterns P7 and P8 of the model document. */
  @Test
  void talliesAreThoseOfTheRollCalls() {
    assertThat(observed("grenada-1983"))
        .containsEntry("ga_yes", 107.0)
        .containsEntry("ga_no", 9.0)
        .containsEntry("ga_abstain", 28.0);
    assertThat(observed("panama-1989"))
        .containsEntry("ga_yes", 75.0)
        .containsEntry("ga_no", 20.0)
        .containsEntry("ga_abstain", 40.0)
        .containsEntry("oas_yes", 20.0)
        .containsEntry("oas_no", 1.0)
        .containsEntry("oas_abstain", 6.0);
  }

  @Test
  void daysAreThoseOfTheRecord() throws IOException {
    String reference = System.getProperty("demarche.reference", "");
    assumeTrue(!reference.isEmpty(), "no -Ddemarche.reference");
    List<String> rows = Files.readAllLines(Path.of(reference, "record.csv"));

    assertThat(observed("grenada-1983"))
        .containsEntry("unsc_first_meeting", lag(rows, "Grenada 1983", "UNSC first meeting"))
        .containsEntry("unsc_first_vote", lag(rows, "Grenada 1983", "UNSC vote (veto)"))
        .containsEntry("ga_first_vote", lag(rows, "Grenada 1983", "GA vote 38/7"))
        .containsEntry("withdrawal_begins", lag(rows, "Grenada 1983", "\"US declares"));
    assertThat(observed("panama-1989"))
        .containsEntry("unsc_first_meeting", lag(rows, "Panama 1989", "UNSC first meeting"))
        .containsEntry("oas_first_meeting", lag(rows, "Panama 1989", "OAS special session"))
        .containsEntry("oas_first_vote", lag(rows, "Panama 1989", "OAS resolution,"))
        .containsEntry("unsc_first_vote", lag(rows, "Panama 1989", "UNSC vote (veto)"))
        .containsEntry("ga_first_vote", lag(rows, "Panama 1989", "GA vote 44/240"));
  }

  /** Model document, P8: the resolution of the OAS was voted 20-1-6, among thirty-one. */
  @Test
  void theOasOfPanamaHasTheMembersOfItsYear() {
    Located members =
        HindcastCase.load(FOLDER.resolve("panama-1989"))
            .scenario()
            .tree()
            .find("institutions.OAS.members")
            .orElseThrow();

    List<String> codes = members.items().stream().map(m -> m.text().orElse("")).toList();
    assertThat(codes).hasSize(32).contains("PAN", "CUB", "NIC").doesNotContain("CAN", "BLZ", "GUY");
  }

  private static double lag(List<String> rows, String event, String milestone) {
    String row =
        rows.stream()
            .filter(r -> r.startsWith(event) && r.contains("," + milestone))
            .findFirst()
            .orElseThrow();
    String day0 = row.split(",")[1];
    String date =
        Stream.of(row.split(","))
            .filter(c -> c.matches("\\d{4}-\\d\\d-\\d\\d"))
            .skip(1)
            .findFirst()
            .orElseThrow();
    return java.time.LocalDate.parse(day0)
        .until(java.time.LocalDate.parse(date), java.time.temporal.ChronoUnit.DAYS);
  }

  private static Map<String, Double> observed(String id) {
    return HindcastCase.load(FOLDER.resolve(id)).record().milestones().stream()
        .collect(Collectors.toMap(m -> m.head().id(), Milestone::observedNumber));
  }
}
