package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.draw.PathNames;
import org.demarche.chart.kind.OutcomesData.Bar;
import org.demarche.chart.kind.OutcomesData.Pair;
import org.demarche.model.PathClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code outcomes}: the share of runs by path class and arm, as dots with intervals. */
public final class OutcomesChart extends HouseChart<OutcomesData> {
  private static final int MOST_ROWS = 8;

  /** For callers and the service loader. */
  public OutcomesChart() {
    super("outcomes", OutcomesData.class);
  }

  /** A bar with its pair. */
  private record Row(String pair, Bar bar) {}

  @Override
  public Optional<Message> nothing(OutcomesData data) {
    return rows(data).isEmpty() ? Optional.of(Message.of("chart-no-run")) : Optional.empty();
  }

  @Override
  List<OutcomesData> parts(OutcomesData data) {
    return Pages.byPair(rows(data), Row::pair, MOST_ROWS).stream()
        .map(rows -> new OutcomesData(pairs(rows)))
        .toList();
  }

  @Override
  Message subtitle(OutcomesData data) {
    return Message.of("chart-outcomes-about");
  }

  @Override
  Body body(OutcomesData data) {
    return new OutcomesDrawing(pairs(rows(data)));
  }

  private static List<Row> rows(OutcomesData data) {
    List<Row> rows = new ArrayList<>();
    data.pairs().forEach(pair -> pair.bars().forEach(bar -> rows.add(new Row(pair.label(), bar))));
    return rows;
  }

  private static List<Pair> pairs(List<Row> rows) {
    List<Pair> pairs = new ArrayList<>();
    Multiples.group(rows, Row::pair)
        .forEach((label, of) -> pairs.add(new Pair(label, of.stream().map(Row::bar).toList())));
    return pairs;
  }

  @Override
  Message title(OutcomesData data) {
    List<Pair> pairs = pairs(rows(data));
    List<Finding> findings = new ArrayList<>();
    pairs.forEach(pair -> findings.addAll(findings(pair)));
    return Finding.title(findings, () -> leading(pairs.get(0)));
  }

  /** The reference arm, and those of which some path class clearly differs from its. */
  public static List<Arm> differing(Pair pair) {
    List<Arm> differing = new ArrayList<>();
    pair.bars().stream().map(Bar::arm).filter(Arm::reference).forEach(differing::add);
    findings(pair).stream()
        .filter(Finding::isClear)
        .map(finding -> finding.arm().arm())
        .distinct()
        .forEach(differing::add);
    return differing;
  }

  static List<Finding> findings(Pair pair) {
    List<Finding> findings = new ArrayList<>();
    Optional<Bar> reference = pair.bars().stream().filter(bar -> bar.arm().reference()).findFirst();
    for (Bar bar : pair.bars()) {
      if (reference.isPresent() && !bar.arm().reference()) {
        for (PathClass each : PathClass.values()) {
          Message subject = Message.of("chart-subject", "pair", pair.label(), "what", each.title());
          findings.add(new Finding(subject, side(bar, each), side(reference.get(), each)));
        }
      }
    }
    return findings;
  }

  private static Finding.Side side(Bar bar, PathClass of) {
    return new Finding.Side(bar.arm(), bar.share(of), bar.runs());
  }

  /** What is most frequent in the reference arm, or in the first there is. */
  private static Message leading(Pair pair) {
    Bar bar = Multiples.leading(pair.bars(), Bar::arm);
    PathClass most = mostFrequent(bar);
    return Message.of(
        "chart-outcomes-leading",
        "pair",
        pair.label(),
        "class",
        most.title(),
        "share",
        Claims.ofRuns(bar.share(most).value(), bar.runs()),
        "arm",
        bar.arm().label());
  }

  static PathClass mostFrequent(Bar bar) {
    PathClass most = PathClass.ARMED_ESCALATION;
    for (PathClass each : PathClass.values()) {
      most = bar.share(each).value() > bar.share(most).value() ? each : most;
    }
    return most;
  }

  @Override
  Message altText(OutcomesData data) {
    List<Message> pairs = new ArrayList<>();
    for (Pair pair : pairs(rows(data))) {
      List<Message> arms = pair.bars().stream().map(OutcomesChart::armText).toList();
      pairs.add(
          Message.of(
              "chart-outcomes-alt-pair",
              "pair",
              pair.label(),
              "arms",
              new Shown.Row(arms, Shown.Between.SEMICOLON)));
    }
    List<Message> classes =
        PathNames.FOR_READERS.stream()
            .map(
                each ->
                    Message.of(
                        "chart-outcomes-alt-class",
                        "class",
                        PathNames.heading(each),
                        "meaning",
                        each.meaning()))
            .toList();
    return Message.of(
        "chart-outcomes-alt",
        "pairs",
        new Shown.Row(pairs, Shown.Between.SENTENCE),
        "classes",
        new Shown.Row(classes, Shown.Between.SENTENCE));
  }

  private static Message armText(Bar bar) {
    List<Message> shares = new ArrayList<>();
    for (PathClass each : PathNames.FOR_READERS) {
      Estimate share = bar.share(each);
      shares.add(
          Message.of(
              "chart-outcomes-alt-share",
              "class",
              each.title(),
              "share",
              Claims.share(share.value(), bar.runs()),
              "low",
              new Shown.Percent(share.low()),
              "high",
              new Shown.Percent(share.high())));
    }
    return Message.of(
        "chart-outcomes-alt-arm", "arm", bar.arm().label(), "shares", Shown.Row.of(shares));
  }

  @Override
  ChartTable table(OutcomesData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Pair pair : data.pairs()) {
      for (Bar bar : pair.bars()) {
        for (PathClass each : PathClass.values()) {
          Estimate share = bar.share(each);
          rows.add(
              ChartTable.row(
                  pair.label(),
                  bar.arm().id(),
                  each.id(),
                  share.value(),
                  share.low(),
                  share.high()));
        }
      }
    }
    return new ChartTable(List.of("pair", "arm", "path_class", "share", "low", "high"), rows);
  }
}
