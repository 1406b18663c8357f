package org.demarche.evidence.mechanisms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MechanismsTest {
  private static final String PEOPLE =
      """
      demarche: 1
      title: Neighbours
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 30 d
      actors:
        AAA: {type: state, name: Aland}
        BBB: {type: state, name: Beland}
        CCC: {type: state, name: Celand}
      """;
  private static final String ONE_PAIR =
      """
      relations:
        AAA:
          BBB: {alignment: -0.5, focal: true}
      """;
  private static final String TWO_PAIRS =
      """
      relations:
        AAA:
          BBB: {alignment: -0.5, focal: true}
          CCC: {alignment: -0.5, focal: true}
      """;

  @TempDir private Path folder;

  private List<Mechanism> listed(String text) throws IOException {
    Path file = Files.writeString(folder.resolve("neighbours.yaml"), text);
    return Mechanisms.list(Scenario.load(file, List.of()).basePlan());
  }

  private static Stream<String> titles(List<Mechanism> list, String begin) {
    return list.stream()
        .map(m -> Words.english().say(m.title()))
        .filter(title -> title.startsWith(begin));
  }

  @Test
  void aPairIsNamedOnlyWhereThereAreSeveral() throws IOException {
    assertThat(titles(listed(PEOPLE + ONE_PAIR), "Talks break off"))
        .containsExactly("Talks break off");
    assertThat(titles(listed(PEOPLE + TWO_PAIRS), "Talks break off"))
        .containsExactly("Talks break off (AAA-BBB)", "Talks break off (AAA-CCC)");
  }

  @Test
  void eachSideOfAPairIsAskedWhatItAnswers() throws IOException {
    assertThat(listed(PEOPLE + ONE_PAIR))
        .extracting(Mechanism::id)
        .contains("voice.aaa.bbb", "deed.aaa.bbb", "voice.bbb.aaa", "deed.bbb.aaa");
  }

  @Test
  void withoutAnOpeningActNobodyIsAskedForAnAnswerToIt() throws IOException {
    assertThat(listed(PEOPLE + ONE_PAIR))
        .extracting(Mechanism::id)
        .doesNotContain("answer_to_opening", "third_condemns", "most_are_silent");
  }

  @Test
  void idsAreUniqueInEveryScenarioOfTheDistribution() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      for (Path file : files.filter(MechanismsTest::scenario).sorted().toList()) {
        assertThat(Mechanisms.list(Scenario.load(file, List.of()).basePlan()))
            .as(file.toString())
            .extracting(Mechanism::id)
            .doesNotHaveDuplicates()
            .allMatch(id -> id.matches("[a-z0-9_.-]+"));
      }
    }
  }

  private static boolean scenario(Path file) {
    String name = file.toString().replace('\\', '/');
    return name.endsWith("/scenario.yaml")
        || name.endsWith("/caracas-raid.yaml")
        || name.matches(".*/teaching/[a-z]+\\.yaml");
  }
}
