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
import org.demarche.words.Words;

/**
 * A calibration of votes in a screenful: the numbers, the scores, the bands, and what they mean.
 */
public final class CalibrationInWords {
  private final VoteCalibration found;
  private final RollCalls rolls;
  private final List<String> lines = new ArrayList<>();

  private CalibrationInWords(VoteCalibration found, RollCalls rolls) {
    this.found = found;
    this.rolls = rolls;
  }

  /** Returns the lines. */
  public static List<String> lines(VoteCalibration found, RollCalls rolls) {
    CalibrationInWords words = new CalibrationInWords(found, rolls);
    words.heading();
    words.coefficients();
    words.scores();
    words.bands();
    words.meaning();
    return words.lines;
  }

  private void heading() {
    lines.add(
        String.format(
            Locale.ROOT,
            "%s: %s, %s of members present; %s without a distance left out",
            rolls.file(),
            Texts.count(rolls.listCases().size(), "case"),
            Texts.count(found.inSample().score().n(), "vote"),
            Texts.count(rolls.leftOut(), "row")));
    lines.add("");
  }

  private void coefficients() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("number", "estimate", "std. error", "root mean square"));
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      rows.add(
          List.of(
              one.name(),
              three(one.estimate()),
              three(one.standardError()),
              one.spread() ? three(one.typical()) : ""));
    }
    lines.addAll(Texts.table(rows));
    if (rolls.listGroups().size() == 1) {
      lines.add("vote_group_sd: not fitted, as there is one group (no column latam)");
    }
    lines.add("vote_alignment: " + Words.english().say(VoteCalibration.ALIGNMENT_PRIOR));
    lines.add(
        String.format(
            Locale.ROOT,
            "Penalties: half-normal of scale %s on the case spread, %s on the group spread, %s on"
                + " that of absence; cases weigh equally.",
            found.request().penalty().caseScale(),
            found.request().penalty().groupScale(),
            found.request().penalty().absenceScale()));
    lines.add("");
  }

  private void scores() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "case left out",
            "votes",
            "log-loss",
            "base rate",
            "logit alone",
            "pool",
            "Brier",
            "base rate"));
    found
        .heldOut()
        .forEach(
            one ->
                rows.add(
                    score(
                        one.name(),
                        one.score(),
                        three(one.logLossOfLogit()),
                        String.format(Locale.ROOT, "%.2f", one.pool()))));
    double alone =
        found.heldOut().stream().mapToDouble(CaseScore::logLossOfLogit).average().orElse(0);
    rows.add(score("mean over cases", heldOut(), three(alone), ""));
    rows.add(score("none (in-sample)", found.inSample().score(), "", ""));
    lines.addAll(Texts.table(rows));
    lines.add(
        String.format(
            Locale.ROOT,
            "Pool: weight of shares that know no distances, set by the other cases; %.2f for a"
                + " further case.",
            found.pool()));
    lines.add("The model's bodies vote by the logit alone.");
    lines.add("");
  }

  private Score heldOut() {
    return VoteCalibration.mean(found.heldOut().stream().map(CaseScore::score).toList());
  }

  private static List<String> score(String name, Score score, String alone, String pool) {
    return List.of(
        name,
        Integer.toString(score.n()),
        three(score.logLoss()),
        three(score.logLossBase()),
        alone,
        pool,
        three(score.brier()),
        three(score.brierBase()));
  }

  private void bands() {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("left out", "resolution", "yes", "no", "abstain", "CRPS"));
    for (CaseScore one : found.heldOut()) {
      for (ResolutionScore text : one.resolutions()) {
        List<String> row = new ArrayList<>(List.of(one.name(), text.resolution()));
        text.tally().values().forEach(band -> row.add(band(band)));
        row.add(String.format(Locale.ROOT, "%.1f", text.crps()));
        rows.add(row);
      }
    }
    lines.addAll(Texts.table(rows));
    lines.add(
        "80% band: low < median < high, = what happened (* outside the band). CRPS in votes.");
    lines.add("");
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
    Score mean = heldOut();
    boolean better = mean.logLoss() <= mean.logLossBase();
    lines.add(
        better
            ? "On cases it has not seen the forecast foresees votes better than the base rate does."
            : "On cases it has not seen the forecast foresees votes worse than the base rate does:"
                + " do not use it.");
    List<TallyBand> all =
        found.heldOut().stream()
            .flatMap(one -> one.resolutions().stream())
            .flatMap(text -> text.tally().values().stream())
            .toList();
    long covered = all.stream().filter(TallyBand::covers).count();
    double width = all.stream().mapToInt(TallyBand::width).average().orElse(0);
    lines.add(
        String.format(
            Locale.ROOT,
            "%d of %d tallies lie in their 80%% bands, which are %.0f votes wide on average.",
            covered,
            all.size(),
            width));
    lines.add(
        String.format(
            Locale.ROOT,
            "With %s the spread between cases is poorly known; try --case-scale %s and %s.",
            Texts.count(rolls.listCases().size(), "case"),
            found.request().penalty().caseScale() / 2,
            found.request().penalty().caseScale() * 2));
  }

  private static String three(double value) {
    return String.format(Locale.ROOT, "%.3f", value);
  }
}
