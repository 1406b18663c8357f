package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.demarche.model.Parameter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The library that ships with the program. Counts of members come from the bodies' own charters;
 * scores, members and ideal points from the reference folder, where {@code -Ddemarche.reference}
 * names it.
 */
final class StandardLibraryTest {

  private static final String UN_2026 = "institutions/un-2026";

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offices",
        "institutions/un-2026",
        "institutions/un-2025",
        "institutions/un-1989",
        "institutions/un-1983",
        "institutions/oas-2026",
        "institutions/oas-disputes-2026",
        "institutions/celac-2026",
        "institutions/caricom-2026",
        "institutions/eu-2026"
      })
  void everyPartReadsWithoutAProblem(String part) throws IOException {
    assertThat(read(part).root().has("repertoire")).isTrue();
  }

  @Test
  void everyParameterOfTheModelHasAValueOrADistribution() throws IOException {
    ScenarioTree tree = read(UN_2026);
    for (Parameter parameter : Parameter.values()) {
      Located assumption = get(tree, "assumptions." + parameter.id());
      assertThat(assumption.find("value").isPresent() ^ assumption.find("distribution").isPresent())
          .as(parameter.id())
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1983", "1989", "2025", "2026"})
  void theSecurityCouncilHasFifteenMembersOfWhichFiveMayVeto(String year) throws IOException {
    ScenarioTree tree = read("institutions/un-" + year);
    assertThat(texts(tree, "institutions.UNSC.members")).hasSize(15).doesNotHaveDuplicates();
    assertThat(texts(tree, "institutions.UNSC.rule.veto"))
        .containsExactly("CHN", "FRA", "GBR", "RUS", "USA");
  }

  @ParameterizedTest
  @CsvSource({"UNGA, 193", "OAS, 34", "CELAC, 33", "CARICOM, 14", "EU, 27"})
  void theOtherBodiesHaveTheirMembersOf2026(String code, int members) throws IOException {
    String part = code.equals("UNGA") ? "un" : code.toLowerCase(Locale.ROOT);
    ScenarioTree tree = read("institutions/" + part + "-2026");
    assertThat(texts(tree, "institutions." + code + ".members"))
        .hasSize(members)
        .doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @ValueSource(strings = {"1983", "1989", "2025", "2026"})
  void everyCouncilMemberHasAnIdealPoint(String year) throws IOException {
    ScenarioTree tree = read("institutions/un-" + year);
    for (String member : texts(tree, "institutions.UNSC.members")) {
      assertThat(tree.find("institutions.UNSC.electorate." + member + ".ideal_point"))
          .as(member)
          .isPresent();
    }
  }

  @Test
  void everyRoleOfAnActionKnowsItsFamily() throws IOException {
    ScenarioTree tree = read(UN_2026);
    for (Located action : get(tree, "repertoire.actions").members()) {
      String family = text(action, "family");
      boolean isVoice = text(action, "speed").equals("voice");
      for (Located role : action.find("roles").orElseThrow().items()) {
        String rates = "repertoire.base_rates." + role.text().orElseThrow();
        assertThat(List.of(isVoice ? "voice" : "major", isVoice ? "voice" : "review"))
            .as(action.id() + " for " + role.text().orElseThrow())
            .anyMatch(speed -> tree.find(rates + "." + speed + "." + family).isPresent());
      }
    }
  }

  @Test
  void goldsteinScoresAreThoseOfTheIcewsTable() throws IOException {
    Map<String, Double> scores = new TreeMap<>();
    for (CSVRecord row : reference("cameo_goldstein.csv")) {
      if (!row.get("goldstein_icews").isEmpty()) {
        scores.put(row.get("code"), Double.valueOf(row.get("goldstein_icews")));
      }
    }
    for (Located action : get(read(UN_2026), "repertoire.actions").members()) {
      assertThat(action.find("goldstein").orElseThrow().find("value").flatMap(Located::number))
          .as(action.id())
          .hasValue(scores.get(text(action, "cameo")));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"1983", "1989", "2025", "2026"})
  void councilMembersAreThoseOfTheReference(String year) throws IOException {
    List<String> expected = new ArrayList<>();
    for (CSVRecord row : reference("base-case/institutions.csv")) {
      if (row.get("institution").equals("UNSC") && row.get("item").equals("member " + year)) {
        expected.add(row.get("iso3"));
      }
    }
    assertThat(texts(read("institutions/un-" + year), "institutions.UNSC.members"))
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  private ScenarioTree read(String part) throws IOException {
    Path file = folder.resolve("one-part.yaml");
    Files.writeString(
        file,
        """
        demarche: 1
        title: One part of the library
        start: 2026-01-03
        horizon: 30 d
        include: [ "library:%s" ]
        """
            .formatted(part));
    return new ScenarioReader().read(file);
  }

  private static List<CSVRecord> reference(String name) throws IOException {
    String place = System.getProperty("demarche.reference", "");
    assumeTrue(!place.isEmpty(), "skipped: -Ddemarche.reference names no folder");
    try (Reader reader = Files.newBufferedReader(Path.of(place, name))) {
      return CSVFormat.DEFAULT
          .builder()
          .setHeader()
          .setSkipHeaderRecord(true)
          .get()
          .parse(reader)
          .getRecords();
    }
  }

  private static Located get(ScenarioTree tree, String path) {
    return tree.find(path).orElseThrow(() -> new AssertionError("nothing at " + path));
  }

  private static String text(Located mapping, String key) {
    return mapping.find(key).flatMap(Located::text).orElseThrow();
  }

  private static List<String> texts(ScenarioTree tree, String path) {
    return get(tree, path).items().stream().map(item -> item.text().orElseThrow()).toList();
  }
}
