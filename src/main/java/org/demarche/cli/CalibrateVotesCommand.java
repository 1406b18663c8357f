package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.demarche.evidence.votes.CalibrationJson;
import org.demarche.evidence.votes.RollCallReader;
import org.demarche.evidence.votes.RollCalls;
import org.demarche.evidence.votes.VoteAssumptions;
import org.demarche.evidence.votes.VoteCalibration;
import org.demarche.evidence.votes.VotePenalty;
import org.demarche.report.console.CalibrationInWords;
import org.demarche.results.AtomicFile;
import org.demarche.results.JsonFile;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code demarche calibrate votes}: fits how assemblies vote to roll calls, and scores the fit. */
@Command(
    name = "votes",
    description = {
      "Fits how an assembly's members vote to roll calls, and scores the fit on each",
      "case left out of it, beside the base rate."
    },
    footer = {
      "",
      "FILE.csv needs the columns resolution, case, iso3, vote (yes, no, abstain, absent) and",
      "dist_us (ideal-point distance to the state criticised); latam tells two groups apart.",
      "",
      "Exit status: 0 fitted; 1 it could not be; 2 the file cannot be used.",
      "",
      "Example: demarche calibrate votes votes.csv --out votes.yaml"
    })
final class CalibrateVotesCommand implements Callable<Integer> {
  private static final double LARGEST_SCALE = 10;

  @Spec private CommandSpec spec;

  @Parameters(index = "0", paramLabel = "FILE.csv", description = "Roll calls.")
  private Path file = Path.of("");

  @Option(
      names = "--case-scale",
      paramLabel = "S",
      description = "Scale of the half-normal penalty on the case spread (default 1.5).")
  private double caseScale = VotePenalty.CASE_SCALE;

  @Option(
      names = "--absence-scale",
      paramLabel = "S",
      description =
          "Scale of the half-normal penalty on the spread of absence from vote to vote, log odds"
              + " (default 0.5).")
  private double absenceScale = VotePenalty.ABSENCE_SCALE;

  @Option(
      names = "--out",
      paramLabel = "FILE.yaml",
      description = "Write the coefficients as assumptions that a scenario can include.")
  private @Nullable Path out;

  @Option(
      names = "--open",
      description = {
        "With --out: write all that the votes leave open, as distributions, where one value each",
        "is written otherwise. A forecast of votes should carry it."
      })
  private boolean open;

  @Option(names = "--json", description = "Print JSON and nothing else.")
  private boolean json;

  @Override
  public Integer call() {
    checkScale("--case-scale", caseScale, VotePenalty.CASE_SCALE);
    checkScale("--absence-scale", absenceScale, VotePenalty.ABSENCE_SCALE);
    if (open && out == null) {
      throw new UnusableInputException("--open has nothing to write to. Maybe: --out votes.yaml");
    }
    Optional<Path> target = Optional.ofNullable(out);
    target.ifPresent(OutputFile::check);
    RollCalls rolls = RollCallReader.read(file);
    Words.english().sayAll(rolls.notes()).forEach(spec.commandLine().getErr()::println);
    spec.commandLine().getErr().flush();
    VoteCalibration found =
        VoteCalibration.of(
            rolls, VoteCalibration.Request.of(VotePenalty.of(caseScale, absenceScale)));
    target.ifPresent(
        path ->
            write(path, VoteAssumptions.yaml(found, rolls, command(rolls), open, Words.english())));
    PrintWriter to = spec.commandLine().getOut();
    if (json) {
      to.print(JsonFile.toText(CalibrationJson.of(found)));
    } else {
      CalibrationInWords.lines(found, rolls).forEach(to::println);
      target.ifPresent(path -> to.println("Assumptions: " + path));
    }
    to.flush();
    return ExitStatus.DONE;
  }

  private static void checkScale(String option, double scale, double usual) {
    if (!(scale > 0 && scale <= LARGEST_SCALE)) {
      throw new UnusableInputException(
          option + " " + scale + " is not above 0 and at most 10. Maybe: " + usual);
    }
  }

  private String command(RollCalls rolls) {
    String other =
        absenceScale == VotePenalty.ABSENCE_SCALE ? "" : " --absence-scale " + absenceScale;
    return "demarche calibrate votes "
        + rolls.file()
        + " --case-scale "
        + caseScale
        + other
        + (open ? " --open" : "");
  }

  private static void write(Path path, String text) {
    AtomicFile.write(path, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
