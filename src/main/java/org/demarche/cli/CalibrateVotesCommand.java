package org.demarche.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
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
import org.demarche.words.Message;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code demarche calibrate votes}: fits how assemblies vote to roll calls, and scores the fit. */
@Command(name = "votes")
final class CalibrateVotesCommand implements Callable<Integer> {
  private static final double LARGEST_SCALE = 10;

  @Mixin private Console console = new Console();

  @Parameters(index = "0", paramLabel = "FILE.csv")
  private Path file = Path.of("");

  @Option(names = "--case-scale", paramLabel = "S")
  private double caseScale = VotePenalty.CASE_SCALE;

  @Option(names = "--out", paramLabel = "FILE.yaml")
  private @Nullable Path out;

  @Option(names = "--open")
  private boolean open;

  @Option(names = "--json")
  private boolean json;

  @Override
  public Integer call() {
    checkScale();
    if (open && out == null) {
      throw new UnusableInputException(Message.of("command-open-alone"));
    }
    Optional<Path> target = Optional.ofNullable(out);
    target.ifPresent(OutputFile::check);
    RollCalls rolls = RollCallReader.read(file);
    console.report(rolls.notes());
    VoteCalibration found =
        VoteCalibration.of(rolls, VoteCalibration.Request.ofCaseScale(caseScale));
    target.ifPresent(
        path ->
            write(path, VoteAssumptions.yaml(found, rolls, command(rolls), open, console.words())));
    PrintWriter to = console.out();
    if (json) {
      to.print(JsonFile.toText(CalibrationJson.of(found)));
    } else {
      console.answer(CalibrationInWords.lines(found, rolls, console.words()));
      target.ifPresent(
          path -> console.answer(Message.of("command-assumptions", "file", path.toString())));
    }
    to.flush();
    return ExitStatus.DONE;
  }

  private void checkScale() {
    if (!(caseScale > 0 && caseScale <= LARGEST_SCALE)) {
      throw new UnusableInputException(
          Message.of(
              "command-scale-bounds",
              "option",
              "--case-scale",
              "value",
              String.valueOf(caseScale),
              "usual",
              String.valueOf(VotePenalty.CASE_SCALE)));
    }
  }

  private String command(RollCalls rolls) {
    List<String> typed = new ArrayList<>(List.of("demarche", "calibrate", "votes", rolls.file()));
    typed.addAll(List.of("--case-scale", String.valueOf(caseScale)));
    if (open) {
      typed.add("--open");
    }
    return String.join(" ", typed);
  }

  private static void write(Path path, String text) {
    AtomicFile.write(path, to -> to.write(text.getBytes(StandardCharsets.UTF_8)));
  }
}
