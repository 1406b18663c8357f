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
import org.demarche.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche new}: writes a commented scenario to start from. */
@Command(name = "new")
final class NewCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  @Override
  public Integer call() throws IOException {
    try {
      byte[] text = ScenarioTemplate.text().getBytes(StandardCharsets.UTF_8);
      Files.write(file, text, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    } catch (FileAlreadyExistsException e) {
      throw new UnusableInputException(Message.of("command-new-exists", "file", file.toString()));
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(Message.of("command-new-nowhere", "file", file.toString()));
    }
    console.answer(Message.of("command-new-written", "file", file.toString()));
    return ExitStatus.DONE;
  }
}
