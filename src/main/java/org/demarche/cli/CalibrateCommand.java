package org.demarche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.ParameterException;

/** {@code demarche calibrate}: fits parts of the model to the record. */
@Command(
    name = "calibrate",
    synopsisSubcommandLabel = "WHAT",
    subcommands = {CalibrateVotesCommand.class, CalibrateCasesCommand.class})
final class CalibrateCommand implements Runnable {
  @Mixin private Console console = new Console();

  @Override
  public void run() {
    throw new ParameterException(
        console.command().commandLine(), console.words().say("command-calibrate-what"));
  }
}
