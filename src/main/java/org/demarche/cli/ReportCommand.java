package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.demarche.chart.ChartFormat;
import org.demarche.chart.kind.Catalogue;
import org.demarche.report.FinishedRun;
import org.demarche.results.RunFolder;
import org.demarche.words.Language;
import org.demarche.words.Message;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code demarche report}: writes the briefing pack of a finished run again. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  @Mixin private Console console = new Console();

  @Parameters(index = "0", paramLabel = "FOLDER")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Override
  public Integer call() {
    RunFolder opened = Folders.open(folder);
    plugins.loadAsIn(opened.manifest().request().plugins());
    ChartWork work =
        new ChartWork(FinishedRun.of(opened, Folders.scenario(opened)).in(console.words()));
    work.throwIfDamaged();
    PrintWriter err = console.err();
    work.notes().forEach(err::println);
    // The page points at the tables of its charts; those of answers lie here only if drawn here.
    work.draw(Catalogue.ids(Catalogue.OF_ANSWERS), EnumSet.allOf(ChartFormat.class));
    if (!console.words().language().equals(Language.ENGLISH)) {
      // Tables name arms and parties: those of the run are in its own language.
      work.writeTables();
    }
    work.report(false);
    work.pack(false);
    console.report(work.problems());
    work.written()
        .forEach(file -> console.answer(Message.of("command-written", "file", file.toString())));
    return work.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
