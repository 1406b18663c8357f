package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.words.Message;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche completion}: a script that teaches a shell the commands and their options. */
@Command(name = "completion")
final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "SHELL", completionCandidates = Choices.Shells.class)
  private String shell = "";

  @Override
  public Integer call() {
    CommandLine program = console.command().root().commandLine();
    String script =
        switch (shell) {
          // One script: it finds out which of the two reads it.
          case "bash", "zsh" -> AutoComplete.bash(program.getCommandName(), program);
          case "fish" -> FishCompletion.of(program.getCommandSpec(), console.words());
          default -> {
            String maybe = Suggestion.of(shell, SHELLS);
            throw new UnusableInputException(
                Message.of("command-shell-unknown", "shell", shell, "maybe", maybe));
          }
        };
    console.out().println(script.stripTrailing());
    return ExitStatus.DONE;
  }
}
