package org.demarche.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code demarche calibrate}: fits parts of the model to the record. */
@Command(
    name = "calibrate",
    description = "Fits parts of the model to the record.",
    synopsisSubcommandLabel = "WHAT",
    footer = {
      "",
      "Exit status: 0 fitted; 1 ran and failed; 2 unusable input or arguments; 130 interrupted.",
      "",
      "Examples:",
      "  demarche calibrate votes votes.csv --out votes.yaml",
      "  demarche calibrate patterns --out patterns.yaml"
    },
    subcommands = {CalibrateVotesCommand.class, CalibratePatternsCommand.class})
final class CalibrateCommand implements Runnable {
  @Spec private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(), "Say what to calibrate: demarche calibrate --help lists it.");
  }
}
