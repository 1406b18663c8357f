package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ScenarioReferenceTest {

  private static final Path PAGE = Path.of("src/site/markdown/scenario-reference.md");
  private static final String REFRESH = "demarche.refresh";

  @Test
  void thePageIsWhatTheSchemaSays() throws IOException {
    String fresh = ScenarioReferencePage.text();
    if (Boolean.getBoolean(REFRESH)) {
      Files.writeString(PAGE, fresh);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "%s is stale; refresh it by: mvn -q test -Dtest=ScenarioReferenceTest -D%s=true",
            PAGE, REFRESH)
        .isEqualTo(fresh);
  }
}
