package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import org.demarche.scenario.Problem;
import org.demarche.scenario.ScenarioException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CaseReaderTest {
  @TempDir private Path folder;

  private HistoricalCase read(MadeUpTables tables) {
    return CaseReader.read(List.of(tables.write(folder))).get(0);
  }

  private List<Problem> problems(MadeUpTables tables) {
    Path written = tables.write(folder);
    try {
      CaseReader.read(List.of(written));
      return List.of();
    } catch (ScenarioException unusable) {
      return unusable.problems();
    }
  }

  @Test
  void aCaseIsItsRowsInAllTables() {
    HistoricalCase one = read(new MadeUpTables());

    assertThat(one.id()).isEqualTo("made-up-1996");
    assertThat(one.eve().trigger()).contains("at night");
    assertThat(one.eve().pairs())
        .containsExactly(new Eve.Pair("XAA", "XBB"), new Eve.Pair("XAA", "XBB-C"));
    assertThat(one.eve().actors())
        .extracting(Eve.Actor::code, Eve.Actor::memberships, Eve.Actor::suspended)
        .contains(
            tuple("XAA", List.of("UNSC-P5", "OAS", "OIC"), List.of()),
            tuple("XDD", List.of(), List.of("OAS")));
    assertThat(one.came().milestones())
        .extracting(Aftermath.Milestone::observed)
        .containsExactly(true, false, null, false);
    assertThat(one.came().stances())
        .extracting(Aftermath.Stance::byDay5, Aftermath.Stance::byDay30)
        .containsExactly(
            tuple(StanceClass.CONDEMN, StanceClass.CONDEMN),
            tuple(StanceClass.SILENT, StanceClass.SUPPORT),
            tuple(StanceClass.CONCERN, null));
  }

  @Test
  void threeTablesSuffice() {
    HistoricalCase one =
        read(
            new MadeUpTables()
                .without("measures.csv")
                .without("issues.csv")
                .without("milestones.csv")
                .without("stances.csv"));

    assertThat(one.eve().measures()).isEmpty();
    assertThat(one.came().milestones()).isEmpty();
  }

  @Test
  void aPairOfWhichOnlyTheIssuesTellIsFocalToo() {
    HistoricalCase one = read(new MadeUpTables().with("cases.csv", "XAA-XBB;XAA-XBB-C", "XAA-XBB"));

    assertThat(one.eve().pairs())
        .containsExactly(new Eve.Pair("XAA", "XBB"), new Eve.Pair("XAA", "XBB-C"));
  }

  @Test
  void aMarkAtTheStartColumnsOfOnesOwnAndOtherSeparatorsAreTaken() {
    HistoricalCase one =
        read(
            new MadeUpTables()
                .with("relations.csv", "case,from,to", "\uFEFFcase,from,to")
                .with("stances.csv", "stance30", "stance30,remark")
                .with("stances.csv", "condemn,condemn", "condemn,condemn,x")
                .with("stances.csv", "silent,understand", "silent,understand,")
                .with("stances.csv", "neutral_call,", "neutral_call,,"));

    assertThat(one.eve().relations()).hasSize(6);
    assertThat(one.came().stances()).hasSize(3);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          cases.csv|,serious,|,seriuos,|violence: there is no 'seriuos' for violence|serious
          cases.csv|1996-05-02|2 May 1996|day0: '2 May 1996' is no date|
          cases.csv|,XAA,XBB,|,XAZ,XBB,|perpetrator: there is no 'XAZ' for perpetrator|XAA
          cases.csv|XAA-XBB;|XAA-XQQ;|focal_pairs: 'XAA-XQQ' is no pair|
          actors.csv|0.04|4.5|capability: '4.5' is no share|
          relations.csv|,hostile,|,hostil,|state: there is no 'hostil' for state|hostile
          relations.csv|XCC,XAA,normal|XCC,XQA,normal|to: there is no 'XQA' for to|XAA
          relations.csv|made-up-1996,SUN|made-up-1997,SUN|case: there is no 'made-up-1997' for case|made-up-1996
          issues.csv|none,normalisation,low|none,normalisation,lo|salience_first: there is no 'lo'|low
          milestones.csv|sc_meets_3|sc_meets_4|milestone: there is no 'sc_meets_4'|sc_meets_3
          milestones.csv|SC,yes|SC,perhaps|observed: there is no 'perhaps'|
          stances.csv|,silent,|,mute,|stance: there is no 'mute'|
          """)
  void whatIsWrongIsSaidByFileRowAndColumn(
      String table, String old, String now, String wrong, String maybe) {
    List<Problem> problems = problems(new MadeUpTables().with(table, old, now));

    assertThat(problems).isNotEmpty();
    assertThat(problems.toString()).contains(table);
    assertThat(problems.get(0).path() + ": " + problems.get(0).message()).startsWith(wrong);
    assertThat(problems.get(0).at().line()).isGreaterThan(1);
    if (maybe != null) {
      assertThat(problems.get(0).suggestion())
          .hasValueSatisfying(s -> assertThat(s).contains(maybe));
    }
  }

  @Test
  void aColumnThatIsNeededIsNamed() {
    List<Problem> problems =
        problems(new MadeUpTables().with("relations.csv", "from,to,state", "from,to,stat"));

    assertThat(problems).singleElement().asString().contains("relations.csv", "state");
  }

  @Test
  void aFolderWithoutTablesIsRefused() {
    assertThatThrownBy(() -> CaseReader.read(List.of(folder)))
        .isInstanceOf(ScenarioException.class)
        .hasMessageContaining("no tables of cases");
  }

  @Test
  void allProblemsAreToldAtOnce() {
    List<Problem> problems =
        problems(
            new MadeUpTables()
                .with("cases.csv", ",serious,", ",grave,")
                .with("relations.csv", ",hostile,", ",sour,")
                .with("stances.csv", ",silent,", ",mute,"));

    assertThat(problems).hasSize(3);
  }
}
