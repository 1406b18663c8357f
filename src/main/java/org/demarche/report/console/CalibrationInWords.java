package org.demarche.report.console;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.evidence.votes.CaseScore;
import org.demarche.evidence.votes.ResolutionScore;
import org.demarche.evidence.votes.RollCalls;
import org.demarche.evidence.votes.Score;
import org.demarche.evidence.votes.TallyBand;
import org.demarche.evidence.votes.VoteCalibration;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * A calibration of votes in a screenful: the numbers, the scores, the bands, and what they mean.
 */
public final class CalibrationInWords {
  private final VoteCalibration found;
  private final RollCalls rolls;
  private final Lines lines;

  private CalibrationInWords(VoteCalibration found, RollCalls rolls, Words words) {
    this.lines = new Lines(words);
    this.found = found;
    this.rolls = rolls;
  }

  /**
   * Returns the lines.
   *
   * @param found the calibration
   * @param rolls what it was fitted to
   * @param words of the language
   */
  public static List<String> lines(VoteCalibration found, RollCalls rolls, Words words) {
    CalibrationInWords text = new CalibrationInWords(found, rolls, words);
    text.heading();
    text.coefficients();
    text.scores();
    text.bands();
    text.meaning();
    return text.lines.all();
  }

  private void heading() {
    lines.add(
        Message.of(
            "calibration-heading",
            "file",
            rolls.file(),
            "cases",
            rolls.listCases().size(),
            "votes",
            found.inSample().score().n(),
            "rows",
            rolls.leftOut()));
    lines.blank();
  }

  private void coefficients() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("calibration-number"),
            Message.of("calibration-estimate"),
            Message.of("calibration-error"),
            Message.of("calibration-typical")));
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      rows.add(
          List.of(
              one.name(),
              three(one.estimate()),
              three(one.standardError()),
              one.spread() ? three(one.typical()) : ""));
    }
    lines.table(rows);
    lines.add(Message.of("calibration-alignment", "prior", VoteCalibration.ALIGNMENT_PRIOR));
    lines.add(
        Message.of("calibration-penalties", "case", plain(found.request().penalty().caseScale())));
    lines.blank();
  }

  private void scores() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("calibration-case-left-out"),
            Message.of("calibration-votes"),
            Message.of("calibration-log-loss"),
            Message.of("calibration-base-rate"),
            Message.of("calibration-brier"),
            Message.of("calibration-base-rate")));
    found.heldOut().forEach(one -> rows.add(score(caseName(one), one.score())));
    rows.add(score(Message.of("calibration-mean"), found.mean()));
    found
        .meansByCriticised()
        .forEach(
            (state, mean) ->
                rows.add(score(Message.of("calibration-mean-of", "state", state), mean)));
    rows.add(score(Message.of("calibration-in-sample"), found.inSample().score()));
    lines.table(rows);
    lines.blank();
  }

  private static String caseName(CaseScore one) {
    return one.criticised().isEmpty() ? one.name() : one.name() + " (" + one.criticised() + ")";
  }

  private static List<?> score(Object name, Score score) {
    return List.of(
        name,
        Integer.toString(score.n()),
        three(score.logLoss()),
        three(score.logLossBase()),
        three(score.brier()),
        three(score.brierBase()));
  }

  private void bands() {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            Message.of("calibration-left-out"),
            Message.of("calibration-resolution"),
            Message.of("calibration-yes"),
            Message.of("calibration-no"),
            Message.of("calibration-abstain"),
            "CRPS"));
    for (CaseScore one : found.heldOut()) {
      for (ResolutionScore text : one.resolutions()) {
        List<Object> row = new ArrayList<>(List.of(one.name(), text.resolution()));
        text.tally().values().forEach(band -> row.add(band(band)));
        row.add(Figures.fixed(text.crps(), 1));
        rows.add(row);
      }
    }
    lines.table(rows);
    lines.add(Message.of("calibration-bands"));
    lines.blank();
  }

  private static String band(TallyBand band) {
    return String.format(
        Locale.ROOT,
        "%d<%d<%d = %d%s",
        band.low(),
        band.median(),
        band.high(),
        band.actual(),
        band.covers() ? "" : " *");
  }

  private void meaning() {
    Score mean = found.mean();
    boolean better = mean.logLoss() <= mean.logLossBase();
    lines.add(better ? Message.of("calibration-better") : Message.of("calibration-worse"));
    List<TallyBand> all =
        found.heldOut().stream()
            .flatMap(one -> one.resolutions().stream())
            .flatMap(text -> text.tally().values().stream())
            .toList();
    long covered = all.stream().filter(TallyBand::covers).count();
    double width = all.stream().mapToInt(TallyBand::width).average().orElse(0);
    lines.add(
        Message.of(
            "calibration-covered",
            "covered",
            covered,
            "all",
            all.size(),
            "width",
            Figures.fixed(width, 0)));
    lines.add(
        Message.of(
            "calibration-poorly-known",
            "cases",
            rolls.listCases().size(),
            "half",
            plain(found.request().penalty().caseScale() / 2),
            "twice",
            plain(found.request().penalty().caseScale() * 2)));
  }

  private static Shown three(double value) {
    return Figures.fixed(value, 3);
  }

  /** As it is typed on the command line. */
  private static String plain(double value) {
    return Double.toString(value);
  }
}
