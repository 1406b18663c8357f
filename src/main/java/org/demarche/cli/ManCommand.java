package org.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche man}: the manual page of the program. */
@Command(
    name = "man",
    description = {
      "Prints the manual page, with every command and option, for man to show.",
      "It is in the form that man pages are written in (groff)."
    },
    footer = {
      "",
      "Exit status: 0.",
      "",
      "Examples:",
      "  demarche man | man -l -",
      "  demarche man > ~/.local/share/man/man1/demarche.1"
    })
final class ManCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(ManPage.of(spec.root(), Version.number()));
    spec.commandLine().getOut().flush();
    return ExitStatus.DONE;
  }
}
