package org.demarche.analysis.discovery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.demarche.analysis.UnusableDataException;
import org.demarche.analysis.discovery.DiscoveryReport.FoundBox;
import org.demarche.statistics.SplitMix64;
import org.demarche.statistics.discovery.PrimSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class DiscoveryTest {
  private static final int RUNS = 1500;

  @TempDir Path temp;

  private static DiscoveryQuestion question(String outcome, String arm, String against) {
    return new DiscoveryQuestion(
        outcome,
        arm.isEmpty() ? null : arm,
        against.isEmpty() ? null : against,
        List.of(),
        PrimSettings.defaults(),
        .05,
        1,
        null,
        2,
        false);
  }

  private static double limit(FoundBox box, String name, int side) {
    return (Double) box.limits().getOrDefault(name, List.of()).get(side);
  }

  @Test
  void theBoxThatMadeTheRunsIsFoundAgain() throws IOException {
    MadeUpFolder.write(temp, RUNS, 5);
    DiscoveryReport report = Discovery.in(temp, DiscoveryQuestion.of("lost = 1")).report();
    assertThat(report.arm()).isEqualTo("a");
    assertThat(report.runs()).isEqualTo(RUNS);
    assertThat(report.constant()).containsExactly("fixed");
    assertThat(report.noise().p()).isEqualTo(1 / 200.0);
    FoundBox box = report.boxes().get(0);
    assertThat(limit(box, "x", 0)).isCloseTo(.2, within(.03));
    assertThat(limit(box, "x", 1)).isCloseTo(.6, within(.03));
    assertThat(limit(box, "y", 0)).isCloseTo(.5, within(.03));
    // Of the runs inside the rule 95% are lost; of those outside, a fifth as many runs again, 5%.
    assertThat(box.density()).isCloseTo(.95, within(.05));
    assertThat(box.coverage()).isCloseTo(.2 * .95 / (.2 * .95 + .8 * .05), within(.06));
    assertThat(box.strongest()).startsWith("x", "y");
  }

  /** Two regions that share no run: x > .6 and y < .5, and z < .3 and y > .6. */
  private void writeTwoRegions(int runs) throws IOException {
    SplitMix64 random = new SplitMix64(3);
    StringBuilder worlds = new StringBuilder("x,replication,y,z\n");
    StringBuilder outcomes = new StringBuilder("hit,replication,comment,arm\n");
    for (int r = 1; r <= runs; r++) {
      double x = random.nextDouble();
      double y = random.nextDouble();
      double z = random.nextDouble();
      boolean hit = (x > .6 && y < .5) || (z < .3 && y > .6);
      worlds.append(x + "," + r + "," + y + "," + z + "\n");
      outcomes.append((hit ? 1 : 0) + "," + r + ",\"well, so\",a\n");
    }
    Files.writeString(temp.resolve("assumptions.csv"), worlds);
    Files.writeString(temp.resolve("outcomes.csv"), outcomes);
  }

  @Test
  void aSecondBoxIsFoundAmongTheRunsOutsideTheFirstAndThenNoiseEndsTheSearch() throws IOException {
    writeTwoRegions(1200);
    DiscoveryReport report = Discovery.in(temp, DiscoveryQuestion.of("hit = 1")).report();

    assertThat(report.boxes()).hasSize(2);
    assertThat(limit(report.boxes().get(0), "x", 0)).isCloseTo(.6, within(.03));
    assertThat(limit(report.boxes().get(1), "z", 1)).isCloseTo(.3, within(.03));
    // Together they hold all of interest, each run in one box at most.
    double covered = 0;
    for (FoundBox box : report.boxes()) {
      assertThat(box.density()).isGreaterThan(.9);
      covered += box.coverage() == null ? 0 : box.coverage();
    }
    assertThat(covered).isBetween(.9, 1.0);
    assertThat(report.further()).hasSize(2);
    assertThat(report.further().get(0).runs()).isEqualTo(1200 - report.boxes().get(0).n());
    assertThat(report.further().get(0).noise().p()).isEqualTo(1 / 200.0);
    assertThat(report.further().get(0).trajectory()).hasSizeGreaterThan(3);
  }

  @Test
  void oneBoxIsAllThereIsIfNoMoreAreAskedFor() throws IOException {
    writeTwoRegions(600);
    DiscoveryReport report =
        Discovery.in(
                temp,
                new DiscoveryQuestion(
                    "hit = 1",
                    null,
                    null,
                    List.of(),
                    PrimSettings.defaults(),
                    .05,
                    1,
                    null,
                    1,
                    false))
            .report();

    assertThat(report.boxes()).hasSize(1);
    assertThat(report.further()).isEmpty();
  }

  @Test
  void ofVeryManyRunsARandomPartIsTestedAgainstNoise() throws IOException {
    writeTwoRegions(BoxSearch.MOST_TESTED + 5000);
    DiscoveryReport report =
        Discovery.in(
                temp,
                new DiscoveryQuestion(
                    "hit = 1",
                    null,
                    null,
                    List.of(),
                    PrimSettings.defaults(),
                    .05,
                    1,
                    null,
                    1,
                    false))
            .report();

    assertThat(report.noise().runs()).isEqualTo(BoxSearch.MOST_TESTED);
    assertThat(report.noise().p()).isEqualTo(1 / 200.0);
    assertThat(report.boxes().get(0).n()).isGreaterThan(1500);
  }

  @Test
  void anEarlierSearchIsReadAgainWithoutSearching() throws IOException {
    writeTwoRegions(400);
    Discovery found = Discovery.in(temp, DiscoveryQuestion.of("hit = 1"));
    Discovery again = Discovery.reread(temp, found.report());

    assertThat(again.report()).isEqualTo(found.report());
    assertThat(again.values("x")).isEqualTo(found.values("x"));
    writeTwoRegions(300);
    assertThatThrownBy(() -> Discovery.reread(temp, found.report()))
        .isInstanceOf(UnusableDataException.class)
        .hasMessageContaining("holds other runs than those that were searched");
  }

  @Test
  void pureNoiseHasNoBoxButKeepsItsTrajectory() throws IOException {
    MadeUpFolder.write(temp, 400, 6);
    DiscoveryReport report = Discovery.in(temp, question("lost = 1", "b", "")).report();
    assertThat(report.noise().p()).isGreaterThan(.05);
    assertThat(report.boxes()).isEmpty();
    assertThat(report.trajectory()).hasSizeGreaterThan(5);
  }

  @Test
  void againstAnotherArmColumnsAreDifferencesWithinAWorld() throws IOException {
    Files.writeString(temp.resolve("assumptions.csv"), "replication,x\n1,.1\n2,.2\n3,.3\n4,.4\n");
    Files.writeString(
        temp.resolve("outcomes.csv"),
        """
        arm,replication,won
        a,1,1
        a,2,0
        a,3,0
        a,4,1
        b,4,1
        b,2,1
        b,1,0
        """);
    Discovery found = Discovery.in(temp, question("won < 0", "a", "b"));
    assertThat(found.marks()).containsExactly(false, true, false);
    assertThat(found.report().leftOut()).isEqualTo(1);
  }

  @Test
  void failedRunsAndWorldsWithGapsAreLeftOutAndCounted() throws IOException {
    Files.writeString(
        temp.resolve("assumptions.csv"), "replication,x,y\n1,.1,2\n2,,3\n3,.3,4\n4,.4,5\n");
    Files.writeString(
        temp.resolve("outcomes.csv"),
        "arm,replication,won,days\na,1,1,\na,2,0,3\na,3,,\na,4,0,9\n");
    Discovery found = Discovery.in(temp, DiscoveryQuestion.of("days < 5 or won = 1"));
    assertThat(found.marks()).containsExactly(true, false);
    assertThat(found.report().leftOut()).isEqualTo(2);
  }

  @Test
  void assumptionsThatAreTextsAreKeptByName() throws IOException {
    StringBuilder worlds = new StringBuilder("replication,region,x\n");
    StringBuilder outcomes = new StringBuilder("arm,replication,won\n");
    for (int r = 1; r <= 300; r++) {
      String region = List.of("north", "east", "south").get(r % 3);
      worlds.append(r + "," + region + "," + (r * 7 % 11) + "\n");
      outcomes.append("a," + r + "," + (region.equals("east") ? 1 : 0) + "\n");
    }
    Files.writeString(temp.resolve("assumptions.csv"), worlds);
    Files.writeString(temp.resolve("outcomes.csv"), outcomes);
    FoundBox box = Discovery.in(temp, DiscoveryQuestion.of("won = 1")).report().boxes().get(0);
    assertThat(box.limits()).containsOnlyKeys("region");
    assertThat(box.limits().values()).containsExactly(List.of("east"));
    assertThat(box.coverage()).isEqualTo(1);
    assertThat(box.density()).isEqualTo(1);
  }

  @Test
  void whatHappensInEveryRunOrInNoneHasNoBox() throws IOException {
    MadeUpFolder.write(temp, 100, 7);
    DiscoveryReport report = Discovery.in(temp, DiscoveryQuestion.of("lost > 5")).report();
    assertThat(report.ofInterest()).isZero();
    assertThat(report.boxes()).isEmpty();
    assertThat(report.trajectory()).hasSize(1);
    assertThat(report.trajectory().get(0).coverage()).isNull();
  }

  @Test
  void columnsWithCommasInTheirNamesAreQuotedInAConditionToo() throws IOException {
    MadeUpFolder.write(temp, 60, 8);
    DiscoveryReport report =
        Discovery.in(temp, DiscoveryQuestion.of("\"days, all\" <= 15")).report();
    assertThat(report.ofInterest()).isEqualTo(15);
  }

  @Test
  void unusableFilesSayWhatIsWrongWhere() throws IOException {
    MadeUpFolder.write(temp, 30, 9);
    assertProblem("loss = 1", "", "column 1: there is no column 'loss'. Maybe: lost");
    assertProblem("lost = 1", "aa", "outcomes.csv has no arm 'aa'. Maybe: a");
    Path outcomes = temp.resolve("outcomes.csv");
    String whole = Files.readString(outcomes);
    Files.writeString(outcomes, whole.replace("a,run-3,", "a,run-3,maybe"));
    assertProblem("lost = 1", "a", "holds 'maybe");
    Files.writeString(outcomes, whole + "a,run-3,0,3\r\n");
    assertProblem("lost = 1", "a", "replication: replication run-3 of a is there again");
    Files.writeString(outcomes, whole.replace("arm,", "policy,"));
    assertProblem("lost = 1", "", "outcomes.csv:1:1: header: there is no column 'arm'");
    Files.writeString(outcomes, whole.replace("run-", "r"));
    assertProblem("lost = 1", "", "Check that the column replication is the same in both files");
    Files.delete(outcomes);
    assertProblem("lost = 1", "", "outcomes.csv: there is no such file");
  }

  private void assertProblem(String outcome, String arm, String expected) {
    assertThatThrownBy(() -> Discovery.in(temp, question(outcome, arm, "")))
        .isInstanceOf(UnusableDataException.class)
        .hasMessageContaining(expected);
  }
}
