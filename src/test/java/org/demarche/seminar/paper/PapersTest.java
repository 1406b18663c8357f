package org.demarche.seminar.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.demarche.scenario.compile.Scenario;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Session;
import org.demarche.words.Language;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A class plays the vote over the bridge through its four turns, and takes its papers home. */
final class PapersTest {
  private static final Path CASE = Path.of("scenarios/popup/vote.yaml");

  @TempDir static Path folder;
  private static Session session;
  private static Papers papers;

  @BeforeAll
  static void play() {
    session = PlayedClass.of(folder.resolve("session"), CASE);
    papers = Papers.of(session, Language.ENGLISH);
  }

  @AfterAll
  static void end() {
    session.close();
  }

  @Test
  void theClassSeesItsPathItsMovesItsAimsAndTheQuestions() {
    String page = papers.html(new Scope.WholeClass());
    SeminarPlan plan = session.plan(Language.ENGLISH);

    assertThat(page).contains("<svg").contains(plan.questions()).contains(plan.aims());
    plan.roles().forEach(role -> assertThat(page).contains(role.title()));
    plan.roles().stream()
        .flatMap(role -> role.aims().stream())
        .forEach(aim -> assertThat(page).contains(aim.text()));
  }

  @Test
  void whatPeopleWroteIsEscaped() {
    for (Scope scope : List.of(new Scope.WholeClass(), new Scope.Person("aldora-1"))) {
      assertThat(papers.html(scope))
          .doesNotContain("<script>alert")
          .doesNotContain("<b>now</b>")
          .contains("&lt;script");
    }
  }

  @Test
  void aTeamSeesNoOtherTeamsChoices() {
    String page = papers.html(new Scope.Team("calmar"));

    assertThat(page).contains("Calmar").doesNotContain("Person of Elmark");
    assertThat(page).doesNotContain("The union adopts no text");
  }

  @Test
  void aPersonReadsWhatItWrote() {
    assertThat(papers.html(new Scope.Person("elmark-1")))
        .contains("Turn 1: we try to keep a door open.")
        .contains("We are ready to talk");
  }

  @Test
  void thePrintedDebriefIsTaggedAndHasTheSameWords() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(papers.pdf(new Scope.WholeClass()))) {
      assertThat(pdf.getDocumentCatalog().getStructureTreeRoot()).isNotNull();
      assertThat(pdf.getDocumentCatalog().getLanguage()).isEqualTo("en");
      assertThat(new PDFTextStripper().getText(pdf)).contains("Moves that changed most");
    }
  }

  @Test
  void theSlidesShowThePathAndTheQuestions() throws IOException {
    try (XMLSlideShow show = new XMLSlideShow(new ByteArrayInputStream(papers.slides()))) {
      assertThat(show.getSlides().stream().map(slide -> slide.getTitle()))
          .hasSizeGreaterThan(5)
          .contains("Questions");
    }
  }

  @Test
  void theTableForGradesHasARowAPersonAndNothingThatASpreadsheetComputes() {
    List<String> lines = papers.grades().lines().toList();

    assertThat(lines).hasSize(1 + session.plan(Language.ENGLISH).roles().size());
    assertThat(lines.get(0)).contains("Interests").contains("Reflection");
    assertThat(lines.get(1)).startsWith("'=1+1");
  }

  @Test
  void eachBriefHasAPageOfItsOwn() throws IOException {
    Scenario told = session.scenario(Language.ENGLISH);
    SeminarPlan plan = session.plan(Language.ENGLISH);
    try (PDDocument pdf = Loader.loadPDF(Papers.briefs(told, plan, Language.ENGLISH))) {
      assertThat(pdf.getNumberOfPages()).isEqualTo(plan.roles().size());
    }
  }

  @Test
  void theSameClassGivesTheSameBytes() {
    Papers again = Papers.of(session, Language.ENGLISH);

    assertThat(again.html(new Scope.WholeClass())).isEqualTo(papers.html(new Scope.WholeClass()));
    assertThat(again.slides()).isEqualTo(papers.slides());
  }

  @Test
  void everythingIsWrittenInSpanishToo() throws IOException {
    Papers spanish = Papers.of(session, Language.find("es").orElseThrow());
    List<Path> files = spanish.writeTo(folder.resolve("papers"));

    assertThat(files).hasSize(3 + 2 + 4 * 4 - 1);
    assertThat(Files.readString(folder.resolve("papers/debrief.es.html"), StandardCharsets.UTF_8))
        .contains("lang=\"es\"")
        .contains("Las jugadas que más cambiaron");
  }
}
