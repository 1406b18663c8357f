package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RepertoirePageTest {

  private static final Path PAGE = Path.of("src/site/markdown/repertoire.md");
  private static final String REFRESH = "demarche.refresh";

  @Test
  void thePageIsWhatTheLibrarySays(@TempDir Path folder) throws IOException {
    String fresh = RepertoirePage.text(folder);
    if (Boolean.getBoolean(REFRESH)) {
      Files.writeString(PAGE, fresh);
    }
    assertThat(Files.readString(PAGE))
        .as(
            "%s is stale; refresh it by: mvn -q test -Dtest=RepertoirePageTest -D%s=true",
            PAGE, REFRESH)
        .isEqualTo(fresh);
  }
}
