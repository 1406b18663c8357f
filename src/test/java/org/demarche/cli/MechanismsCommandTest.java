package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MechanismsCommandTest {
  /** A condemnation, a call and sanctions stand on the timeline; nobody does anything else. */
  private static final String SCRIPTED =
      """
      demarche: 1
      title: All by script
      as_of: 2030-01-01
      start: 2030-01-01
      horizon: 30 d
      assumptions:
        attention_alpha: {value: -90}
        attention_alpha_voice: {value: -90}
        talks_opening_rate: {value: 0}
      actors:
        AAA: {type: state, name: Aland, reviews: false}
        BBB: {type: state, name: Beland, reviews: false}
        CCC: {type: state, name: Celand, reviews: false}
      relations:
        AAA:
          BBB: {alignment: -0.5, focal: true}
      timeline:
        raid: {title: A raid, at: 0 d, by: AAA, on: BBB, action: raid, opening: true, facts: [x]}
        word: {title: A word, at: 1 d, by: CCC, on: AAA, action: condemn, facts: [x]}
        ban: {title: Sanctions, at: 2 d, by: CCC, on: AAA, action: impose_sanctions, facts: [x]}
      """;

  @TempDir private Path folder;

  private String told(String... more) throws IOException {
    return survey(SCRIPTED, more);
  }

  /** The same crisis with actors that answer. */
  private String lively(String... more) throws IOException {
    return survey(
        SCRIPTED.replace("attention_alpha: {value: -90}", "attention_alpha: {value: 9}"), more);
  }

  private String survey(String scenario, String... more) throws IOException {
    Path file = Files.writeString(folder.resolve("scripted.yaml"), scenario);
    StringWriter out = new StringWriter();
    String[] command = new String[more.length + 5];
    String[] first = {"mechanisms", file.toString(), "--quiet", "--reps", "3"};
    System.arraycopy(first, 0, command, 0, first.length);
    System.arraycopy(more, 0, command, first.length, more.length);
    PrintWriter sink = new PrintWriter(new StringWriter());
    assertThat(Main.run(command, new PrintWriter(out, true), sink)).isZero();
    return out.toString();
  }

  @Test
  void whatStandsOnTheTimelineDoesNotCount() throws IOException {
    assertThat(told("--json"))
        .containsPattern("\"id\"\\s*:\\s*\"third_condemns\"[^}]*\"share\"\\s*:\\s*0")
        .containsPattern("\"id\"\\s*:\\s*\"measures_against_attacker\"[^}]*\"share\"\\s*:\\s*0")
        .containsPattern("\"id\"\\s*:\\s*\"most_are_silent\"[^}]*\"share\"\\s*:\\s*1");
  }

  @Test
  void whatIsAtWorkInNoRunAndInEveryRunIsNamed() throws IOException {
    assertThat(told())
        .contains("At work in every run: Most third governments say nothing of the opening act.")
        .containsPattern("At work in no run: .*A mediator takes part with both sides' consent")
        .contains("3 runs of 1 arm");
  }

  @Test
  void whatHappensAfterTheDayAskedForDoesNotCount() throws IOException {
    String unanswered = "\"answer_to_opening\"[^}]*\"share\"\\s*:\\s*0\\.0,";
    assertThat(lively("--json", "--until", "0")).containsPattern(unanswered);
    assertThat(lively("--json", "--until", "20")).doesNotContainPattern(unanswered);
    assertThat(told("--until", "20")).contains("what happens up to day 20 counts");
    assertThat(told()).contains("what happens up to day 30 counts");
  }

  @Test
  void aDayBeyondTheHorizonIsTheHorizon() throws IOException {
    assertThat(told("--json", "--until", "4000")).containsPattern("\"until_days\"\\s*:\\s*30\\b");
    assertThat(told("--json")).isEqualTo(told("--json", "--until", "30"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"-1", "NaN", "soon"})
  void whatIsNoDayIsRefused(String day) throws IOException {
    Path file = Files.writeString(folder.resolve("scripted.yaml"), SCRIPTED);
    StringWriter err = new StringWriter();
    String[] command = {"mechanisms", file.toString(), "--quiet", "--until=" + day};
    PrintWriter sink = new PrintWriter(new StringWriter());
    assertThat(Main.run(command, sink, new PrintWriter(err, true))).isEqualTo(2);
    assertThat(err.toString()).contains("--until").contains(day);
  }

  private static int run(StringWriter out, StringWriter err, String... command) {
    return Main.run(command, new PrintWriter(out, true), new PrintWriter(err, true));
  }

  @Test
  void whatMechanismsAreWorthIsToldInWordsAndAsJson() {
    String[] words = {
      "mechanisms",
      "--ablate",
      "--quiet",
      "--reps=2",
      "--only=concern_words,reasons",
      "--cases=scenarios/hindcast/osirak-1981"
    };
    String[] json = Arrays.copyOf(words, words.length + 1);
    json[words.length] = "--json";
    StringWriter told = new StringWriter();
    StringWriter file = new StringWriter();

    assertThat(run(told, new StringWriter(), words)).isZero();
    assertThat(run(file, new StringWriter(), json)).isZero();
    assertThat(told.toString())
        .contains("The model has ", "graver and nearer events draw more words")
        .containsPattern("2 too few cases to tell: concern_words, reasons");
    assertThat(file.toString())
        .containsPattern("\"id\"\\s*:\\s*\"reasons\"")
        .containsPattern("\"low\"\\s*:\\s*null")
        .containsPattern("\"verdict\"\\s*:\\s*\"untold\"");
  }

  @ParameterizedTest
  @CsvSource({
    "mechanisms, Missing required parameter: 'SCENARIO'.",
    "mechanisms x.yaml --only done, These options go with --ablate alone: --only.",
    "mechanisms x.yaml --ablate --until 3, 'With --ablate these say nothing: SCENARIO, --until.'",
    "mechanisms --ablate --only mediator, '--only: there is no mechanism ''mediator''.'"
  })
  void whatDoesNotGoTogetherIsRefused(String command, String said) {
    StringWriter err = new StringWriter();

    assertThat(run(new StringWriter(), err, command.split(" "))).isEqualTo(2);
    assertThat(err.toString()).contains(said);
  }
}
