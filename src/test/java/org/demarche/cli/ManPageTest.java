package org.demarche.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import picocli.CommandLine;

final class ManPageTest {
  private static final String PAGE = Program.run("man").out();

  @Test
  void thePageHasTheSectionsOfAManualPage() {
    assertThat(PAGE)
        .startsWith(".TH \"DEMARCHE\" \"1\"")
        .contains(".SH \"NAME\"\ndemarche \\- Simulates")
        .contains(".SH \"SYNOPSIS\"", ".SH \"DESCRIPTION\"", ".SH \"OPTIONS\"", "Exit status");
  }

  @Test
  void everyCommandAndEveryOptionStandsInThePage() {
    CommandLine program = WholeProgram.create(Words.english());
    program
        .getSubcommands()
        .forEach(
            (name, command) -> {
              assertThat(PAGE).contains(".SS \"demarche " + name + "\"");
              command
                  .getCommandSpec()
                  .optionsMap()
                  .keySet()
                  .forEach(option -> assertThat(PAGE).contains(option.replace("-", "\\-")));
            });
  }

  @Test
  void noSignOfThePageIsReadAsARequestByMistake() {
    assertThat(PAGE.lines().filter(line -> line.startsWith(".") || line.startsWith("'")))
        .allMatch(line -> line.matches("\\.(TH|SH|SS|TP|PP|br|B)( .*)?"));
    assertThat(PAGE).doesNotContain("${");
  }

  @Test
  void groffSetsThePageWithoutAWarning() throws Exception {
    assumeTrue(Files.isExecutable(Path.of("/usr/bin/groff")), "groff is not installed");
    Process groff = new ProcessBuilder("groff", "-man", "-Tascii", "-ww").start();
    groff.getOutputStream().write(PAGE.getBytes(StandardCharsets.UTF_8));
    groff.getOutputStream().close();
    Program.Result result = Program.ended(groff);
    assertThat(result.err()).isEmpty();
    assertThat(result.out()).contains("DEMARCHE(1)");
  }
}
