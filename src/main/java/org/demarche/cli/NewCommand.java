package org.demarche.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import org.demarche.scenario.ScenarioTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche new}: writes a commented scenario to start from. */
@Command(
    name = "new",
    description = "Writes a small commented scenario, ready to run and to change.",
    footer = {
      "",
      "A file that exists is never overwritten.",
      "Exit status: 0 written; 2 the file exists or its folder does not.",
      "",
      "Example: demarche new my-crisis.yaml && demarche run my-crisis.yaml"
    })
final class NewCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "FILE", description = "The file to write, ending in .yaml.")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    try {
      byte[] text = ScenarioTemplate.text().getBytes(StandardCharsets.UTF_8);
      Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new UnusableInputException(
          file + ": the file exists and is left as it is. Choose another name.");
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(file + ": its folder does not exist. Make it first.");
    }
    spec.commandLine().getOut().println("Written: " + file + ". Try: demarche run " + file);
    return ExitStatus.DONE;
  }
}
