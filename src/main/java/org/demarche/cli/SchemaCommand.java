package org.demarche.cli;

import java.util.concurrent.Callable;
import org.demarche.scenario.ScenarioSchema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche schema}: prints the JSON Schema of scenario files. */
@Command(name = "schema")
final class SchemaCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Override
  public Integer call() {
    console.out().println(ScenarioSchema.text().stripTrailing());
    return ExitStatus.DONE;
  }
}
