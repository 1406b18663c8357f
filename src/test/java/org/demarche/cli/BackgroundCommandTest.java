package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class BackgroundCommandTest {
  private static final String SPIRAL = "scenarios/teaching/spiral.yaml";

  @TempDir private Path folder;

  private static String told(String... command) {
    Program.Result result = Program.run(command);
    assertThat(result.status()).as(result.err()).isZero();
    return result.out();
  }

  @Test
  void bothWorldsAreToldSideBySide() {
    String told = told("background", SPIRAL, "--reps", "4", "--quiet");
    assertThat(told)
        .contains("A seized boat")
        .contains("4 runs with the timeline and as many without")
        .containsPattern("Threats +\\d")
        .containsPattern("focal pairs \\(1\\) +with +without +background")
        .contains("The pair reaches the use of force")
        .contains("acts among parties and bodies that began with the timeline");
  }

  @Test
  void theJsonHasBothWorldsAndTheBands() {
    assertThat(told("background", SPIRAL, "--reps", "4", "--quiet", "--json"))
        .containsPattern("\"conduct\"\\s*:\\s*\"relations_broken\"")
        .containsPattern("\"perYearQuiet\"\\s*:\\s*\\{")
        .containsPattern("\"within\"\\s*:\\s*(true|false)")
        .containsPattern("\"id\"\\s*:\\s*\"complies_unasked\"")
        .containsPattern("\"differs\"\\s*:\\s*(true|false)");
  }

  @Test
  void anotherArmIsAnotherWorldAndAnUnknownOneIsRefused() {
    String[] other = {"background", SPIRAL, "--reps", "4", "--quiet", "--arm", "cooler_heads"};
    assertThat(told(other)).isNotEqualTo(told("background", SPIRAL, "--reps", "4", "--quiet"));
    Program.Result wrong = Program.run("background", SPIRAL, "--arm", "cooler_head", "--quiet");
    assertThat(wrong.status()).isEqualTo(2);
    assertThat(wrong.err()).contains("cooler_heads");
  }

  @Test
  void aFolderOfCasesIsToldCaseByCaseAndTogether() throws IOException {
    Files.writeString(
        folder.resolve("cases.csv"),
        """
        case,title,day0,place,trigger,violence,dead_by_side,perpetrator,victim,focal_pairs,notes,source,status
        one,The first,1990-03-01,Port,a raid,minor,,AAA,BBB,AAA-BBB,,made up,made up
        two,The second,1995-03-01,Port,a raid,serious,BBB 30,AAA,BBB,AAA-BBB,,made up,made up
        """);
    Files.writeString(
        folder.resolve("actors.csv"),
        """
        case,code,name,leader,orientation,capability,memberships,regime,source,status
        one,AAA,Aland,,centre,0.02,,democracy,made up,made up
        one,BBB,Beland,,centre,0.01,,democracy,made up,made up
        two,AAA,Aland,,centre,0.02,,democracy,made up,made up
        two,BBB,Beland,,centre,0.01,,democracy,made up,made up
        """);
    Files.writeString(
        folder.resolve("relations.csv"),
        """
        case,from,to,state,defence_treaty,land_border_or_narrow_sea,troops_present,dependence_note,source,status
        one,AAA,BBB,strained,0,1,0,,made up,made up
        one,BBB,AAA,strained,0,1,0,,made up,made up
        two,AAA,BBB,hostile,0,1,0,,made up,made up
        two,BBB,AAA,hostile,0,1,0,,made up,made up
        """);
    assertThat(told("background", folder.toString(), "--reps", "3", "--quiet"))
        .containsPattern("The first +\\d+ +\\d+ of \\d+")
        .containsPattern("The second +\\d+ +\\d+ of \\d+")
        .contains("6 runs with the timeline")
        .contains("focal pairs (2)");
    assertThat(told("background", folder.toString(), "--reps", "3", "--quiet", "--json"))
        .contains("\"The first\"")
        .contains("\"pooled\"");
  }
}
