package org.demarche.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.evidence.background.Contrasted;
import org.demarche.evidence.background.QuietWorld;
import org.demarche.experiment.EngineSimulation;
import org.demarche.experiment.Progress;
import org.demarche.report.console.BackgroundInWords;
import org.demarche.scenario.compile.Scenario;
import org.demarche.words.Words;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The page shows the quiet world of the base case as the command tells it. */
final class QuietWorldPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/validation.md");
  private static final String REFRESH = "demarche.refresh";
  private static final Pattern TOLD =
      Pattern.compile("<!-- quiet -->\n.*?<!-- end of quiet -->", Pattern.DOTALL);
  private static final int RUNS = 500;
  private static final long SEED = 20260103L;

  @Test
  @Tag("slow")
  void thePageTellsTheQuietWorldOfTheBaseCase() throws IOException {
    String block = block();
    if (Boolean.getBoolean(REFRESH)) {
      String page = Files.readString(PAGE);
      Files.writeString(PAGE, TOLD.matcher(page).replaceFirst(Matcher.quoteReplacement(block)));
    }
    assertThat(Files.readString(PAGE))
        .as("refresh: mvn -q test -Pslow -Dtest=QuietWorldPageTest -D%s=true", REFRESH)
        .contains(block);
  }

  private static String block() {
    Scenario scenario = Scenario.load(Path.of("scenarios", "caracas-raid.yaml"), List.of());
    Contrasted both =
        QuietWorld.of(scenario, scenario.referenceArm().id(), RUNS, SEED)
            .compare(EngineSimulation.INSTANCE, 2, Progress.NONE, () -> false)
            .orElseThrow();
    List<String> lines =
        BackgroundInWords.lines(Map.of(scenario.title(), both), Words.english()).stream()
            .map(line -> line.isEmpty() ? line : "    " + line)
            .toList();
    return "<!-- quiet -->\n\n" + String.join("\n", lines) + "\n\n<!-- end of quiet -->";
  }
}
