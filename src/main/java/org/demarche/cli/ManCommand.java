package org.demarche.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code demarche man}: the manual page of the program. */
@Command(name = "man")
final class ManCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Override
  public Integer call() {
    console.out().print(ManPage.of(console.command().root(), Version.number(), console.words()));
    console.out().flush();
    return ExitStatus.DONE;
  }
}
