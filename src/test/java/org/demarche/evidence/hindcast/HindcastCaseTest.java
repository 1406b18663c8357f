package org.demarche.evidence.hindcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be wrong with a case, and where the message points. */
final class HindcastCaseTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "observed: 4 | observed: soon | :23:15: milestones.note_comes.observed: a day is 0 | -",
        "kind: number | kind: numbre | :36:11: milestones.seven.kind: there is no | number",
        "within: 10 d | within: ten | :22:13: milestones.note_comes.within: a duration | 30 d",
        "outcome: note_day | outcome: note_dya | :21:14: milestones.note_comes.outcome: | note_day",
        "outcome: note_day | outcome: sent | :21:14: milestones.note_comes.outcome: a day or | -",
        "outcome: note_day | outcomes: sent | :21:5: milestones.note_comes.outcomes: | outcome",
        "{probability: 0.25 | {probability: 1.25 | :17:30: milestones.war.reference.probab | -",
        "{probability: 0.25 | {probability: 1 | :17:30: milestones.war.reference.probability | -",
        "weights: [1, 3] | weights: [1] | :39:42: milestones.seven.reference.weights: there | -",
        "values: [4] | values: [four] | :33:26: milestones.war_comes.reference.values[0]: th | -",
        "record: 1 | record: 2 | :1:9: record: the format of a record is 1 | record: 1",
        "day0: 1907-03-04 | day0: 1907-03-05 | :3:7: day0: day 0 is not the day | 1907-03-04",
        "day0: 1907-03-04 | day0: March | :3:7: day0: a date is needed | day0: 1983-10-25",
        "left_out: [vote_cut] | left_out: [vote_distance] | :4:12: left_out[0]: 'vote_dist | state",
        "left_out: [vote_cut] | left_out: [vote_cutt] | :4:12: left_out[0]: the scenar | vote_cut",
        "- {what: The weather, why: The model has none.} | {} | :41:3: not_scored: this must | -",
        "{values: [4], source: made up} | 4 | :33:16: milestones.war_comes.reference: this must | -",
        "title: A made-up case of 1907 | titel: A | :2:1: titel: there is no key 'titel' | title"
      })
  void aProblemOfTheRecordIsToldWhereItStands(String from, String to, String where, String maybe) {
    Path made = MadeUpCase.write(folder.resolve("bad"), from, to);

    String record = made.resolve(HindcastCase.RECORD).toString();
    assertThatThrownBy(() -> HindcastCase.load(made))
        .isInstanceOf(ScenarioException.class)
        .satisfies(
            e ->
                assertThat(e.getMessage().lines())
                    .anyMatch(
                        line ->
                            line.startsWith(record + where)
                                && (maybe.equals("-") || line.contains("Maybe: " + maybe))));
  }

  @Test
  void aScenarioThatKnowsItsOwnFutureIsRefused() {
    Path made =
        MadeUpCase.writeScenario(folder.resolve("late"), "as_of: 1907-03-04", "as_of: 1907-03-08");

    assertThatThrownBy(() -> HindcastCase.load(made))
        .hasMessageContaining("record.yaml:3:7: day0: the scenario's as_of is later than day 0");
  }

  @Test
  void whatHadComeByTheDayOfTheScenarioIsNotAsked() {
    Path made =
        MadeUpCase.writeScenario(folder.resolve("known"), "as_of: 1907-03-04", "as_of: 1907-03-05");
    Path same = MadeUpCase.write(folder.resolve("known-too"), "observed: 4", "observed: 0");
    MadeUpCase.copyRecord(same, made);

    assertThatThrownBy(() -> HindcastCase.load(made))
        .hasMessageContaining("record.yaml:21:14: milestones.note_comes.outcome: it had come by");
    assertThat(HindcastCase.load(same).record().milestones()).hasSize(5);
  }

  @Test
  void aRecordThatIsNoYamlIsToldByLineAndColumn() throws IOException {
    Path made = MadeUpCase.write(folder.resolve("broken"));
    Files.writeString(made.resolve(HindcastCase.RECORD), "record: 1\nmilestones: [\n");

    assertThatThrownBy(() -> HindcastCase.load(made))
        .isInstanceOf(ScenarioException.class)
        .hasMessageMatching("(?s).*record\\.yaml:\\d+:\\d+: .*");
  }

  @Test
  void aMissingRecordIsNamed() throws IOException {
    Path made = MadeUpCase.write(folder.resolve("half"));
    Files.delete(made.resolve(HindcastCase.RECORD));

    assertThatThrownBy(() -> HindcastCase.load(made))
        .hasMessageContaining("record.yaml:1:1: record: there is no such file");
  }

  @Test
  void foldersOfCasesAreListedByName() {
    Path second = MadeUpCase.write(folder.resolve("cases").resolve("b"));
    Path first = MadeUpCase.write(folder.resolve("cases").resolve("a"));

    assertThat(CaseFolders.list(List.of(folder.resolve("cases")))).containsExactly(first, second);
    assertThat(CaseFolders.list(List.of(second))).containsExactly(second);
  }

  @Test
  void aFolderWithoutACaseIsRefused() {
    assertThatThrownBy(() -> CaseFolders.list(List.of(folder)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("there is no case in this folder")
        .hasMessageContaining("record.yaml");
    assertThatThrownBy(() -> CaseFolders.list(List.of(folder.resolve("nowhere"))))
        .hasMessageContaining("there is no such folder");
    Path record = MadeUpCase.write(folder.resolve("c")).resolve("record.yaml");
    assertThatThrownBy(() -> CaseFolders.list(List.of(record)))
        .hasMessageContaining("a case is named by its folder, and this is a file");
  }
}
