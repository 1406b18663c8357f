package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import org.demarche.model.Actor;
import org.demarche.model.MeasureKind;
import org.demarche.model.Outcome;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.Scenario;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CaseCompilerTest {
  private static final Path SHIPPED = Path.of("scenarios", "hindcast");
  private static final List<String> OF_THE_AFTERMATH =
      List.of("milestones.csv", "stances.csv", "votes.csv");

  @TempDir private Path folder;

  private String text(MadeUpTables tables) {
    return CaseCompiler.text(CaseReader.read(List.of(tables.write(folder))).get(0).eve());
  }

  private static void copy(Path from, Path to) throws IOException {
    Files.createDirectories(to);
    try (var files = Files.list(from)) {
      for (Path file : files.toList()) {
        Files.copy(file, to.resolve(file.getFileName()));
      }
    }
  }

  /** Every row of what came, moved to another case, and then none at all. */
  @Test
  void nothingOfWhatCameMovesAByteOfTheScenario() throws IOException {
    Path shipped = SHIPPED.resolve("crimea-2014");
    String before = CaseCompiler.text(CaseReader.read(List.of(shipped)).get(0).eve());
    Path shuffled = folder.resolve("shuffled");
    copy(shipped, shuffled);
    for (String table : OF_THE_AFTERMATH) {
      Path file = shuffled.resolve(table);
      List<String> lines = new ArrayList<>(Files.readAllLines(file));
      List<String> rows = lines.subList(1, lines.size());
      rows.replaceAll(row -> row.replaceAll(",yes,", ",NO,").replace(",condemn,", ",silent,"));
      rows.replaceAll(row -> row.replaceAll(",no,", ",yes,").replace(",NO,", ",no,"));
      Collections.shuffle(rows, new Random(1));
      Files.write(file, lines);
    }
    String among = CaseCompiler.text(CaseReader.read(List.of(shuffled)).get(0).eve());
    Path emptied = folder.resolve("emptied");
    copy(shipped, emptied);
    for (String table : OF_THE_AFTERMATH) {
      Files.delete(emptied.resolve(table));
    }
    String without = CaseCompiler.text(CaseReader.read(List.of(emptied)).get(0).eve());

    assertThat(among).isEqualTo(before);
    assertThat(without).isEqualTo(before);
  }

  @Test
  void remarksMoveNothing() {
    assertThat(
            text(new MadeUpTables().with("cases.csv", "a remark, not read", "it ended in a war")))
        .isEqualTo(text(new MadeUpTables()));
  }

  /** A rule that looks at who it is would be a number set for a case. */
  @Test
  void noCaseHasRulesOfItsOwn() throws IOException {
    List<String> ids = CaseReader.read(List.of(SHIPPED)).stream().map(HistoricalCase::id).toList();
    StringBuilder rules = new StringBuilder();
    Path sources = Path.of("src/main/java/org/demarche/evidence/cases");
    Path tables = Path.of("src/main/resources/org/demarche/evidence/cases");
    for (Path place : List.of(sources, tables)) {
      try (var files = Files.list(place)) {
        for (Path file : files.toList()) {
          rules.append(Files.readString(file));
        }
      }
    }

    assertThat(ids).hasSize(29);
    assertThat(ids).allMatch(id -> rules.indexOf(id) < 0);
    assertThat(
            text(
                new MadeUpTables()
                    .with("cases.csv", "made-up-1996", "other")
                    .with("actors.csv", "made-up-1996", "other")
                    .with("relations.csv", "made-up-1996", "other")
                    .with("measures.csv", "made-up-1996", "other")
                    .with("issues.csv", "made-up-1996", "other")
                    .with("milestones.csv", "made-up-1996", "other")
                    .with("stances.csv", "made-up-1996", "other")))
        .isEqualTo(text(new MadeUpTables()));
  }

  @Test
  void theWordsOfTheTablesBecomeNumbersOfTheScenario() {
    Scenario scenario =
        CaseCompiler.compile(
            CaseReader.read(List.of(new MadeUpTables().write(folder))).get(0).eve());
    Plan plan = scenario.basePlan();

    assertThat(scenario.warnings()).isEmpty();
    assertThat(plan.actors()).extracting(Actor::code).contains("XBB_C", "EU_OFFICE", "RUS", "UNSG");
    assertThat(plan.institutions()).extracting(body -> body.code()).contains("UNSC", "UNGA", "OAS");
    assertThat(plan.institutions())
        .filteredOn(body -> body.code().equals("UNSC"))
        .singleElement()
        .satisfies(body -> assertThat(body.members()).hasSize(15));
    assertThat(plan.measures())
        .extracting(measure -> plan.measureKinds().get(measure.kind()).id())
        .contains("embargo", "arms_embargo", "severed_relations");
    assertThat(plan.outcomes())
        .extracting(Outcome::id)
        .contains("talks_30", "talks_30_pair_2", "sc_meets_3");
    assertThat(plan.focalPairs()).hasSize(2);
  }

  /** The camp faces the perpetrator in a focal pair, so that the strike is one on it too. */
  @Test
  void aCampIsStruckWithItsStateAndTakenAsItIs() {
    String text = text(new MadeUpTables());

    assertThat(text).contains("on: [XBB, XBB_C]");
    assertThat(text.substring(text.indexOf("relations:")))
        .containsPattern("(?s)  XCC:.*?    XBB_C:\\n      alignment: .*# close");
  }

  /** A government that has taken the place of another inherits its office, not its friends. */
  @Test
  void whoHasTakenPowerDoesNotInheritFriends() {
    MadeUpTables coup =
        new MadeUpTables().with("cases.csv", "XAA,XBB,XAA-XBB;XAA-XBB-C", "XBB,XBB-C,XBB-XBB-C");
    String text = text(coup);

    String ofCeland = text.substring(text.indexOf("\n  XCC:", text.indexOf("relations:")));
    assertThat(ofCeland).containsPattern("    XBB:\n      alignment: .*# strained");
    assertThat(ofCeland).containsPattern("    XBB_C:\n      alignment: .*# close");
  }

  @Test
  void whatIsLeftOutIsSaid() {
    assertThat(text(new MadeUpTables())).contains("left out: XAA on XCC: a friendly visit");
  }

  @Test
  void theSmallCouncilHasElevenSeats() {
    String text = text(new MadeUpTables().with("cases.csv", "1996-05-02", "1964-05-02"));

    assertThat(text).contains("SEAT_8").doesNotContain("SEAT_9");
  }

  @Test
  void theDeadOfTheDayAreTakenAndThoseOfLaterAreNot() {
    assertThat(text(new MadeUpTables()))
        .contains("{side: XBB, number: {uniform: {min: 4, max: 6}}");
    assertThat(text(new MadeUpTables().with("cases.csv", "XAA 0; XBB 4-6", "XBB 400 by day 30")))
        .doesNotContain("400")
        .contains("number: {lognormal:");
    assertThat(text(new MadeUpTables().with("cases.csv", "XAA 0; XBB 4-6", "None by the act")))
        .doesNotContain("casualties");
  }

  @Test
  void theTablesOfRulesNameOnlyWhatTheLibraryHas() {
    Plan plan =
        CaseCompiler.compile(
                CaseReader.read(List.of(new MadeUpTables().write(folder))).get(0).eve())
            .basePlan();
    List<String> actions = plan.actions().stream().map(action -> action.id()).toList();
    List<String> kinds = plan.measureKinds().stream().map(MeasureKind::id).toList();

    assertThat(actions).containsAll(Milestones.actions()).containsAll(OpeningRules.actions());
    assertThat(MeasureRules.kinds()).allMatch(kind -> kind.isEmpty() || kinds.contains(kind));
    assertThat(Milestones.all()).hasSize(49);
    assertThat(Milestones.all())
        .filteredOn(Milestones.Milestone::isBaseRate)
        .allMatch(milestone -> milestone.remark().startsWith("base rate"));
  }

  @Test
  void everyNumberSaysByWhichRuleItIsThere() {
    Pattern number = Pattern.compile("^ +(alignment|climate|proximity|hawkishness|status_quo): .*");

    assertThat(text(new MadeUpTables()).lines())
        .filteredOn(line -> number.matcher(line).matches())
        .isNotEmpty()
        .allMatch(line -> line.contains("  # "));
  }
}
