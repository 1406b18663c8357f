package org.demarche.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.demarche.scenario.NearestName;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche completion}: a script that teaches a shell the commands and their options. */
@Command(
    name = "completion",
    description = {
      "Prints a script by which a shell completes commands, options, their values and files. The",
      "program must be known to the shell under its name: by a script, a function or an alias",
      "that is called demarche."
    },
    footer = {
      "",
      "Exit status: 0 printed; 2 there is no script for this shell.",
      "",
      "In the file that the shell reads when it starts:",
      "  bash (~/.bashrc), zsh (~/.zshrc):  source <(demarche completion bash)",
      "  fish (~/.config/fish/config.fish): demarche completion fish | source"
    })
final class CompletionCommand implements Callable<Integer> {
  static final List<String> SHELLS = List.of("bash", "zsh", "fish");

  @Spec private CommandSpec spec;

  @Parameters(
      paramLabel = "SHELL",
      completionCandidates = Choices.Shells.class,
      description = "bash, zsh or fish.")
  private String shell = "";

  @Override
  public Integer call() {
    CommandLine program = spec.root().commandLine();
    String script =
        switch (shell) {
          // One script: it finds out which of the two reads it.
          case "bash", "zsh" -> AutoComplete.bash(program.getCommandName(), program);
          case "fish" -> FishCompletion.of(program.getCommandSpec());
          default -> {
            String maybe = NearestName.find(shell, SHELLS).orElse(String.join(", ", SHELLS));
            throw new UnusableInputException(
                "There is no completion for the shell '" + shell + "'. Maybe: " + maybe);
          }
        };
    spec.commandLine().getOut().println(script.stripTrailing());
    return ExitStatus.DONE;
  }
}
