package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.apache.poi.xslf.usermodel.XSLFSlide;
import org.demarche.chart.Chart;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;

/** Each sentence with numbers in titles, report and deck, worked out anew from outcomes.csv. */
@TestInstance(Lifecycle.PER_CLASS)
final class ClaimCheckTest {
  /**
   * Charts whose titles rest on more than outcomes.csv; {@link ClaimsOfOtherFilesTest} has them.
   */
  private static final Set<String> OF_OTHER_FILES =
      Set.of(
          "typical",
          "fan",
          "tornado",
          "timeline",
          "story",
          "stances",
          "votes",
          "stocks",
          "bargaining",
          "relations");

  private final FinishedRun run;
  private final ChartBook book;
  private final ClaimChecker checker;
  private final List<String> answers;
  private final List<String> sure;

  ClaimCheckTest(@TempDir Path folder) throws IOException {
    this.run = SmallRun.of(SmallRun.SPIRAL, folder, 200);
    this.book = ChartBook.of(run);
    this.checker = new ClaimChecker(run, new OwnNumbers(run.folder().path()));
    Results results = new Results(run);
    this.answers = said(new Answers(run, book.tally(), results).lines());
    this.sure = said(new Sureness(run, results).lines());
  }

  private List<String> said(List<Claim> claims) {
    return run.words().sayAll(claims.stream().map(Claim::said).toList());
  }

  @Test
  void theNumbersBearEachLineOfTheAnswer() {
    for (String line : answers) {
      assertThat(checker.complaints(line)).isEmpty();
      assertThat(checker.claims()).as(line).isPositive();
    }
  }

  @Test
  void theNumbersBearWhatIsSaidOfHowSureTheAnswerIs() {
    assertThat(sure).hasSize(4);
    List<Integer> claims = new ArrayList<>();
    for (String line : sure) {
      assertThat(checker.complaints(line)).isEmpty();
      claims.add(checker.claims());
    }
    assertThat(claims.get(0)).isPositive();
    assertThat(claims.get(2)).isPositive();
  }

  @Test
  void theNumbersBearTheTitleAndTheWordsOfEachChart() {
    for (Chart chart : book.charts()) {
      if (!OF_OTHER_FILES.contains(chart.id().replaceFirst("-\\d+$", ""))) {
        assertThat(checker.complaints(chart.title())).isEmpty();
        assertThat(checker.claims()).as(chart.title()).isPositive();
      }
    }
    assertThat(checker.complaints(book.findChart("scorecard").orElseThrow().altText())).isEmpty();
    assertThat(checker.claims()).isGreaterThan(3);
  }

  @Test
  void theNumbersBearTheTitlesOfSlides() throws IOException {
    int claims = 0;
    try (XMLSlideShow deck =
        new XMLSlideShow(new ByteArrayInputStream(SlideDeck.render(run, book)))) {
      for (XSLFSlide slide : deck.getSlides()) {
        assertThat(checker.complaints(slide.getTitle())).isEmpty();
        claims += checker.claims();
      }
    }
    assertThat(claims).isGreaterThan(10);
  }

  @Test
  void aSentenceThatTheNumbersDoNotBearIsFound() {
    assertThat(checker.complaints(answers.get(0).replaceFirst("\\d+% of", "99% of"))).isNotEmpty();
    assertThat(
            checker.complaints(
                answers.get(0).replace("most often force used", "most often settlement")))
        .isNotEmpty();
    assertThat(checker.complaints(answers.get(2).replace('−', '+'))).isNotEmpty();
    assertThat(checker.complaints(answers.get(3).replaceFirst("\\d+ of", "6 of"))).isNotEmpty();
    assertThat(
            checker.complaints("Talks by day 60, +2.0 points (+0.5 to +3.5) under “A first step”"))
        .isNotEmpty();
  }

  @Test
  void eachSentenceNamesTheRunItsOutcomesAndACommandThatExists() {
    Sources sources = new Sources(run);
    List<Claim> claims = new Answers(run, book.tally(), new Results(run)).lines();
    assertThat(sources.of(claims))
        .allSatisfy(
            each -> {
              assertThat(each.source()).contains(run.manifest().runId());
              assertThat(each.command()).matches("demarche (chart|verify) results/\\S+( \\w+)?");
            });
    for (Claim claim : claims) {
      assertThat(run.run().outcomes().stream().map(outcome -> outcome.id()))
          .containsAll(claim.outcomes());
      assertThat(claim.show().equals(Claim.VERIFY) || book.findChart(claim.show()).isPresent())
          .as(claim.show())
          .isTrue();
    }
  }
}
