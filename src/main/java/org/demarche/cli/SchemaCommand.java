package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** {@code demarche schema}: prints the JSON Schema of scenario files. */
@Command(
    name = "schema",
    description = {
      "Prints the JSON Schema (draft 2020-12) of scenario files,",
      "which editors use for completion and checks."
    },
    footer = {"", "Exit status: 0.", "", "Example: demarche schema > demarche.schema.json"})
final class SchemaCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().println(ScenarioSchema.text().stripTrailing());
    return ExitStatus.DONE;
  }
}
