package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.BargainingData.Pair;
import org.demarche.chart.kind.BargainingData.Stage;
import org.demarche.chart.kind.BargainingData.Step;
import org.demarche.chart.kind.BargainingData.Track;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code bargaining}: who moves on what in one run, by round, and how far talks come over all runs.
 */
public final class BargainingChart extends HouseChart<BargainingData> {
  private static final int MOST_ISSUES = 4;
  private static final int DECIMALS = 2;

  /** For callers and the service loader. */
  public BargainingChart() {
    super("bargaining", BargainingData.class, Need.STORY, Need.TALKS);
  }

  @Override
  public Optional<Message> nothing(BargainingData data) {
    return data.pairs().isEmpty()
        ? Optional.of(
            Message.of(
                "chart-bargaining-nothing",
                "replication",
                data.replication(),
                "arm",
                data.arm().label()))
        : Optional.empty();
  }

  @Override
  List<BargainingData> parts(BargainingData data) {
    List<BargainingData> parts = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (List<Track> issues : Pages.evenly(pair.issues(), MOST_ISSUES)) {
        Pair some =
            new Pair(
                pair.label(), pair.first(), pair.second(), pair.rounds(), issues, pair.stages());
        parts.add(new BargainingData(data.arm(), data.replication(), List.of(some)));
      }
    }
    return parts;
  }

  @Override
  Body body(BargainingData data) {
    return new BargainingDrawing(data.pairs().get(0));
  }

  @Override
  Message subtitle(BargainingData data) {
    return Message.of(
        "chart-bargaining-about", "replication", data.replication(), "arm", data.arm().label());
  }

  /** One run is no finding: the title tells of all. */
  @Override
  Message title(BargainingData data) {
    Pair pair = data.pairs().get(0);
    if (pair.stages().isEmpty()) {
      return Message.of(
          "chart-bargaining-title-run", "pair", pair.label(), "replication", data.replication());
    }
    List<Message> stages = pair.stages().stream().map(BargainingChart::told).toList();
    return Message.of(
        "chart-bargaining-title",
        "pair",
        pair.label(),
        "stages",
        Shown.Row.of(stages),
        "arm",
        data.arm().label());
  }

  private static Message told(Stage stage) {
    return Message.of(
        "chart-bargaining-stage",
        "what",
        stage.inSentence(),
        "share",
        Claims.ofRuns(stage.share().value(), stage.runs()));
  }

  @Override
  Message altText(BargainingData data) {
    Pair pair = data.pairs().get(0);
    List<Message> issues = new ArrayList<>();
    for (Track track : pair.issues()) {
      Step first = track.steps().get(0);
      Step last = track.steps().get(track.steps().size() - 1);
      issues.add(
          Message.of(
              "chart-bargaining-alt-issue",
              "issue",
              track.issue(),
              "first",
              pair.first(),
              "from",
              new Shown.Fixed(first.first(), DECIMALS),
              "to",
              new Shown.Fixed(last.first(), DECIMALS),
              "second",
              pair.second(),
              "secondFrom",
              new Shown.Fixed(first.second(), DECIMALS),
              "secondTo",
              new Shown.Fixed(last.second(), DECIMALS)));
    }
    return Message.of(
        "chart-bargaining-alt",
        "finding",
        title(data),
        "replication",
        data.replication(),
        "issues",
        new Shown.Row(issues, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(BargainingData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (Track track : pair.issues()) {
        for (Step step : track.steps()) {
          rows.add(
              ChartTable.row(
                  "position",
                  pair.label(),
                  track.issue(),
                  step.round(),
                  step.first(),
                  step.second(),
                  ""));
        }
      }
      for (Stage stage : pair.stages()) {
        rows.add(
            ChartTable.row(
                "stage",
                pair.label(),
                stage.label(),
                "",
                stage.share().value(),
                stage.share().low(),
                stage.share().high()));
      }
    }
    return new ChartTable(
        List.of(
            "what", "pair", "issue_or_stage", "round", "first_or_share", "second_or_low", "high"),
        rows);
  }
}
