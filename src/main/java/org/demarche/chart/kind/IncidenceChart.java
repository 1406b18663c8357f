package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.chart.Arm;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.IncidenceData.Curve;
import org.demarche.chart.kind.IncidenceData.Panel;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code incidence}: in what share of runs an event has come by each day, as step curves with
 * bands.
 */
public final class IncidenceChart extends HouseChart<IncidenceData> {
  private static final double NAMED_DAY = 90;

  /** Up to so many arms a page holds two pairs. */
  private static final int SOME_ARMS = 7;

  /** For callers and the service loader. */
  public IncidenceChart() {
    super("incidence", IncidenceData.class);
  }

  @Override
  public Optional<Message> nothing(IncidenceData data) {
    return data.panels().stream().allMatch(panel -> panel.curves().isEmpty())
        ? Optional.of(Message.of("chart-no-run"))
        : Optional.empty();
  }

  @Override
  List<IncidenceData> parts(IncidenceData data) {
    List<List<Panel>> pairs =
        List.copyOf(
            Multiples.group(
                    data.panels().stream().filter(panel -> !panel.curves().isEmpty()).toList(),
                    Panel::pair)
                .values());
    int arms = IncidenceDrawing.arms(data.panels()).size();
    int most = arms <= SOME_ARMS ? Pages.MOST_PAIRS : 1;
    return Pages.evenly(pairs, most).stream()
        .map(pages -> new IncidenceData(data.horizonDays(), Pages.joined(pages)))
        .toList();
  }

  @Override
  Body body(IncidenceData data) {
    return new IncidenceDrawing(data);
  }

  @Override
  Message subtitle(IncidenceData data) {
    Shown day = Days.shown(data.horizonDays());
    List<Arm> banded = IncidenceDrawing.banded(data);
    if (banded.isEmpty()) {
      return Message.of("chart-incidence-about", "day", day);
    }
    return banded.size() == IncidenceDrawing.arms(data.panels()).size()
        ? Message.of("chart-incidence-about-bands", "day", day)
        : Message.of("chart-incidence-about-band", "day", day, "arm", banded.get(0).label());
  }

  @Override
  Message title(IncidenceData data) {
    double day = Math.min(NAMED_DAY, data.horizonDays());
    List<Finding> findings = new ArrayList<>();
    data.panels().forEach(panel -> findings.addAll(findings(panel, day)));
    return Finding.title(findings, () -> plain(data, day));
  }

  private static List<Finding> findings(Panel panel, double day) {
    List<Finding> findings = new ArrayList<>();
    Optional<Curve> reference =
        panel.curves().stream().filter(curve -> curve.arm().reference()).findFirst();
    for (Curve curve : panel.curves()) {
      if (reference.isPresent() && !curve.arm().reference()) {
        findings.add(new Finding(byDay(panel, day), side(curve, day), side(reference.get(), day)));
      }
    }
    return findings;
  }

  /** The arms of which the event's share clearly differs from the reference, by either day. */
  static Set<Arm> differing(Panel panel, double horizon) {
    Set<Arm> arms = new HashSet<>();
    for (double day : new double[] {Math.min(NAMED_DAY, horizon), horizon}) {
      findings(panel, day).stream()
          .filter(Finding::isClear)
          .forEach(finding -> arms.add(finding.arm().arm()));
    }
    return arms;
  }

  private static Message byDay(Panel panel, double day) {
    return Message.of("chart-by-day", "subject", subject(panel), "day", Days.shown(day));
  }

  private static Finding.Side side(Curve curve, double day) {
    return new Finding.Side(curve.arm(), curve.shareBy(day), curve.runs());
  }

  private static Message subject(Panel panel) {
    return panel.pair().isBlank()
        ? Message.verbatim(panel.label())
        : Message.of("chart-subject", "pair", panel.pair(), "what", panel.name());
  }

  private static Message plain(IncidenceData data, double day) {
    Panel panel =
        data.panels().stream().filter(each -> !each.curves().isEmpty()).findFirst().orElseThrow();
    Curve curve = Multiples.leading(panel.curves(), Curve::arm);
    return Message.of(
        "chart-incidence-plain",
        "subject",
        byDay(panel, day),
        "share",
        Claims.ofRuns(curve.shareBy(day).value(), curve.runs()),
        "arm",
        curve.arm().label());
  }

  @Override
  Message altText(IncidenceData data) {
    List<Message> panels =
        data.panels().stream().map(panel -> panelText(panel, data.horizonDays())).toList();
    return Message.of(
        "chart-incidence-alt",
        "day",
        Days.shown(data.horizonDays()),
        "panels",
        new Shown.Row(panels, Shown.Between.SENTENCE));
  }

  private static Message panelText(Panel panel, double day) {
    List<Message> arms = new ArrayList<>();
    for (Curve curve : panel.curves()) {
      Estimate end = curve.shareBy(day);
      arms.add(
          Message.of(
              "chart-incidence-alt-arm",
              "arm",
              curve.arm().label(),
              "share",
              Claims.share(end.value(), curve.runs()),
              "low",
              new Shown.Percent(end.low()),
              "high",
              new Shown.Percent(end.high())));
    }
    return Message.of(
        "chart-incidence-alt-panel", "subject", subject(panel), "arms", Shown.Row.of(arms));
  }

  @Override
  ChartTable table(IncidenceData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (Curve curve : panel.curves()) {
        for (IncidenceData.Step step : curve.steps()) {
          Estimate e = step.share();
          rows.add(
              ChartTable.row(
                  panel.pair(),
                  panel.event(),
                  curve.arm().id(),
                  step.day(),
                  e.value(),
                  e.low(),
                  e.high()));
        }
      }
    }
    return new ChartTable(List.of("pair", "event", "arm", "day", "share", "low", "high"), rows);
  }
}
