package org.demarche.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseReader;
import org.demarche.evidence.skill.GroupScore;
import org.demarche.evidence.skill.Skill;
import org.demarche.evidence.skill.SkillReport;
import org.demarche.evidence.skill.StanceScore;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;

/** The page on past crises says what base rates and the regression score on the shipped cases. */
final class HindcastPageTest {
  private final SkillReport report = references();

  /** Even chances stand in for the model; only the references are looked at. */
  private static SkillReport references() {
    List<CaseForecast> cases =
        CaseReader.read(List.of(Path.of("scenarios/hindcast"))).stream()
            .map(CaseLibrary::onRecord)
            .toList();
    return Skill.of(cases, List.of(), 1);
  }

  private static String page() throws IOException {
    return Files.readString(Path.of("src/site/markdown/hindcast.md"));
  }

  @Test
  void theTableOfReferencesIsWhatTheyScore() throws IOException {
    StringBuilder table = new StringBuilder(row("over all", report.overall()));
    report
        .groups()
        .forEach(
            (group, score) -> {
              Message name = Message.of("skill-group-name", "group", new Shown.Case(group.id()));
              table.append(row(Words.english().say(name), score));
            });

    assertThat(page()).contains(table);
  }

  @Test
  void soAreLogScoresAndStances() throws IOException {
    GroupScore all = report.overall();
    StanceScore early = report.stances().get(0);
    StanceScore late = report.stances().get(1);

    assertThat(page())
        .contains(
            "Log scores over all: %s, %s and %s."
                .formatted(
                    three(all.logarithmic().reference()),
                    three(all.logarithmic().climatology()),
                    three(all.logarithmic().regression())))
        .contains(
            "(%d rows): shares %s and %s, relations %s and %s."
                .formatted(
                    early.n(),
                    three(early.climatology()),
                    three(late.climatology()),
                    three(early.relationsOnly()),
                    three(late.relationsOnly())));
  }

  private static String row(String name, GroupScore score) {
    return String.format(
        Locale.ROOT,
        "| %s | %,d | %s | %s | %s |\n",
        name,
        score.n(),
        three(score.brier().reference()),
        three(score.brier().climatology()),
        three(score.brier().regression()));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value).replaceFirst("^0", "");
  }
}
