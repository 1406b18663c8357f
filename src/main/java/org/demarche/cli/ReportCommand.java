package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.concurrent.Callable;
import org.demarche.chart.ChartFormat;
import org.demarche.report.FinishedRun;
import org.demarche.report.HtmlReport;
import org.demarche.report.analysis.AnalysisCharts;
import org.demarche.results.RunFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche report}: writes the report of a finished run again. */
@Command(
    name = "report",
    description = "Writes the report of a finished run again, from its folder alone.",
    footer = {
      "",
      "The report is one page of HTML that needs no other file and no network.",
      "Exit status: 0 written; 1 it could not be written; 2 no finished run.",
      "",
      "Example: demarche report results/caracas-raid/3f2a9c01b7de"
    })
final class ReportCommand implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FOLDER", description = "The folder of a finished run.")
  private Path folder = Path.of("");

  @Mixin private Plugins plugins = new Plugins();

  @Override
  public Integer call() {
    RunFolder opened = Folders.open(folder);
    plugins.loadAsIn(opened.manifest().request().plugins());
    ChartWork work = new ChartWork(FinishedRun.of(opened, Folders.scenario(opened)));
    work.throwIfDamaged();
    PrintWriter err = spec.commandLine().getErr();
    work.notes().forEach(err::println);
    // The page points at the tables of its charts; those of answers lie here only if drawn here.
    work.draw(AnalysisCharts.KINDS, EnumSet.allOf(ChartFormat.class));
    work.report(false);
    work.problems().forEach(err::println);
    spec.commandLine().getOut().println("Written: " + opened.path().resolve(HtmlReport.FILE));
    return work.problems().isEmpty() ? ExitStatus.DONE : ExitStatus.FAILED;
  }
}
