package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

final class CalibrateVotesCommandTest {
  private static final List<String> MEMBERS =
      List.of("USA", "CAN", "FRA", "NOR", "CHL", "BRA", "IND", "EGY", "MEX", "CUB", "VNM", "SYR");

  @TempDir Path temp;

  private record Result(int status, String out, String err) {}

  private static Result demarche(String... args) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int status = Main.run(args, new PrintWriter(out), new PrintWriter(err));
    return new Result(status, out.toString(), err.toString());
  }

  /** Two cases of three texts; the farther a member, the readier it votes yes. */
  private String file() throws IOException {
    Random random = new Random(3);
    StringBuilder text = new StringBuilder("case,resolution,vote,dist_us,iso3,latam\n");
    for (int t = 0; t < 6; t++) {
      for (int m = 0; m < MEMBERS.size(); m++) {
        double leaning = m - 5 + 2 * random.nextGaussian();
        String vote =
            leaning > 1.5 ? "yes" : leaning < -3 ? "no" : m % 7 == 6 ? "absent" : "abstain";
        String distance = m == 7 && t == 0 ? "" : Double.toString(m * 0.4);
        text.append(t < 3 ? "Alpha," : "Beta,").append("R").append(t).append(',').append(vote);
        text.append(',').append(distance).append(',').append(MEMBERS.get(m)).append(',');
        text.append(m % 3 == 0 ? 1 : 0).append('\n');
      }
    }
    return Files.writeString(temp.resolve("votes.csv"), text).toString();
  }

  @Test
  void jsonHasTheShapeThatScriptsRelyOnAndNothingElse() throws IOException {
    Result result = demarche("calibrate", "votes", file(), "--json");
    assertThat(result.err()).isEmpty();
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    JsonNode all = JsonMapper.shared().readTree(result.out());
    assertThat(all.propertyNames()).containsExactly("coefficients", "inSample", "heldOut", "mean");
    assertThat(all.at("/coefficients/vote_distance/estimate").asDouble()).isPositive();
    JsonNode one = all.at("/heldOut/0");
    assertThat(one.propertyNames())
        .containsExactly(
            "case",
            "criticised",
            "n",
            "logLoss",
            "logLossBase",
            "brier",
            "brierBase",
            "resolutions");
    assertThat(one.get("case").asString()).isEqualTo("Alpha");
    JsonNode text = one.at("/resolutions/0");
    assertThat(text.propertyNames()).containsExactly("resolution", "crps", "tally");
    assertThat(text.get("tally").propertyNames()).containsExactly("yes", "no", "abstain");
    assertThat(text.at("/tally/yes").propertyNames())
        .containsExactly("low", "median", "high", "actual");
  }

  @Test
  void theTableSaysWhatWasLeftOutAndWhatItMeans() throws IOException {
    Result result = demarche("calibrate", "votes", file(), "--case-scale", "0.5");
    assertThat(result.status()).isEqualTo(ExitStatus.DONE);
    assertThat(result.out())
        .contains("votes.csv: 2 cases")
        .contains("1 row without a distance left out")
        .contains("half-normal of scale 0.5 on the case spread")
        .contains("vote_alignment: uniform from 0.5 to 2.5, stated, not fitted")
        .contains(
            "On cases it has not seen the forecast foresees votes better than the base rate does.")
        .contains("80% bands");
  }

  @Test
  void theFileOfAssumptionsCanBeIncludedByAScenario() throws IOException {
    Path out = temp.resolve("fit.yaml");
    assertThat(demarche("calibrate", "votes", file(), "--out", out.toString()).status())
        .isEqualTo(ExitStatus.DONE);
    assertThat(Files.readString(out))
        .contains("data: votes.csv (2 cases, ")
        .contains("demarche calibrate votes votes.csv --case-scale 1.5")
        .doesNotContain(temp.toString());
    Path scenario = temp.resolve("new.yaml");
    assertThat(demarche("new", scenario.toString()).status()).isEqualTo(ExitStatus.DONE);
    Files.writeString(
        scenario,
        Files.readString(scenario).replaceFirst("(?m)^demarche: 1$", "$0\ninclude: [fit.yaml]"));
    Result shown = demarche("show", scenario.toString(), "--assumptions");
    assertThat(shown.err()).isEmpty();
    assertThat(shown.out()).contains("data: votes.csv (2 cases");
  }

  @Test
  void filesAndOptionsThatCannotBeUsedEndWithStatusTwo() throws IOException {
    Path broken = Files.writeString(temp.resolve("broken.csv"), "case,iso3,vote,dist\n");
    Result result = demarche("calibrate", "votes", broken.toString());
    assertThat(result.status()).isEqualTo(ExitStatus.UNUSABLE);
    assertThat(result.out()).isEmpty();
    assertThat(result.err().lines())
        .containsExactly(
            broken + ":1:1: dist_criticised: there is no column 'dist_criticised'",
            broken + ":1:1: resolution: there is no column 'resolution'");
    assertThat(demarche("calibrate", "votes", file(), "--case-scale", "NaN").status())
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(demarche("calibrate", "votes", file(), "--out", temp + "/no/f.yaml").status())
        .isEqualTo(ExitStatus.UNUSABLE);
    assertThat(demarche("calibrate").status()).isEqualTo(ExitStatus.UNUSABLE);
  }
}
