package org.demarche.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.words.Message;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche help}: the page of the program, or of one command. */
@Command(name = "help")
final class HelpCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(arity = "0..*", paramLabel = "COMMAND", completionCandidates = Choices.Commands.class)
  private List<String> path = new ArrayList<>();

  @Override
  public Integer call() {
    CommandLine page = console.command().root().commandLine();
    for (String name : path) {
      page = below(page, name);
    }
    page.usage(console.out());
    return ExitStatus.DONE;
  }

  private static CommandLine below(CommandLine command, String name) {
    CommandLine found = command.getSubcommands().get(name);
    if (found == null) {
      List<String> known = List.copyOf(command.getSubcommands().keySet());
      String above = command.getCommandSpec().qualifiedName();
      if (known.isEmpty()) {
        throw new UnusableInputException(
            Message.of(
                "command-help-none-below",
                "above",
                above,
                "maybe",
                above.replaceFirst(" ", " help ")));
      }
      String maybe = Suggestion.of(name, known);
      throw new UnusableInputException(
          Message.of("command-unknown", "above", above, "name", name, "maybe", maybe));
    }
    return found;
  }
}
