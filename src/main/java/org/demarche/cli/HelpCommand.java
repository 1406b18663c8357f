package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.scenario.NearestName;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche help}: the page of the program, or of one command. */
@Command(
    name = "help",
    description = "Shows the page of a command, or the list of commands.",
    footer = {
      "",
      "Exit status: 0 shown; 2 there is no such command.",
      "",
      "Examples:",
      "  demarche help run",
      "  demarche help calibrate votes"
    })
final class HelpCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(
      arity = "0..*",
      paramLabel = "COMMAND",
      completionCandidates = Choices.Commands.class,
      description = "The command, such as run (default the list of all).")
  private List<String> path = new ArrayList<>();

  @Override
  public Integer call() {
    CommandLine page = spec.root().commandLine();
    for (String name : path) {
      page = below(page, name);
    }
    page.usage(spec.commandLine().getOut());
    return ExitStatus.DONE;
  }

  private static CommandLine below(CommandLine command, String name) {
    CommandLine found = command.getSubcommands().get(name);
    if (found == null) {
      List<String> known = List.copyOf(command.getSubcommands().keySet());
      String above = command.getCommandSpec().qualifiedName();
      if (known.isEmpty()) {
        throw new UnusableInputException(
            above + " has no commands of its own. Maybe: " + above.replaceFirst(" ", " help "));
      }
      String maybe = NearestName.find(name, known).orElse(String.join(", ", known));
      throw new UnusableInputException(above + " has no command '" + name + "'. Maybe: " + maybe);
    }
    return found;
  }
}
