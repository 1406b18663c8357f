package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.IncidenceData.Curve;
import org.demarche.chart.kind.IncidenceData.Panel;

/**
 * {@code incidence}: in what share of runs an event has come by each day, as step curves with
 * bands.
 */
public final class IncidenceChart implements ChartKind<IncidenceData> {

  private static final double NAMED_DAY = 90;

  /** For callers and the service loader. */
  public IncidenceChart() {}

  @Override
  public String id() {
    return "incidence";
  }

  @Override
  public String description() {
    return "First talks, agreement, armed escalation: cumulative incidence with bands";
  }

  @Override
  public Class<IncidenceData> dataType() {
    return IncidenceData.class;
  }

  @Override
  public Chart chart(IncidenceData data, ChartContext context) {
    boolean empty = data.panels().stream().allMatch(panel -> panel.curves().isEmpty());
    double day = Math.min(NAMED_DAY, data.horizonDays());
    String subtitle =
        "Share of runs in which the event has come by each day, with 95% bands (scales differ by event); at the right, the values on"
            + " day "
            + Numbers.plain(data.horizonDays());
    Words words =
        new Words(
            id(),
            context.titleOr(title(data, day, empty)),
            subtitle,
            context.footer(),
            altText(data, empty));
    Body body =
        empty ? Body.saying("There is no finished run to draw.") : new IncidenceDrawing(data);
    return Page.chart(words, table(data), body);
  }

  private static String title(IncidenceData data, double day, boolean empty) {
    if (empty) {
      return "What comes when: no finished run";
    }
    List<Finding> findings = new ArrayList<>();
    data.panels().forEach(panel -> findings.addAll(findings(panel, day)));
    Optional<Finding> largest = Finding.largest(findings);
    if (largest.isEmpty()) {
      return plain(data, day, findings.isEmpty());
    }
    Finding found = largest.get();
    String[] shares = Numbers.percents(found.estimate().value(), found.baseline().value());
    return found.subject()
        + " by day "
        + Numbers.plain(day)
        + ": "
        + shares[0]
        + " under “"
        + found.arm().label()
        + "”, "
        + shares[1]
        + " under “"
        + found.reference().label()
        + "”";
  }

  private static List<Finding> findings(Panel panel, double day) {
    List<Finding> findings = new ArrayList<>();
    Optional<Curve> reference =
        panel.curves().stream().filter(curve -> curve.arm().reference()).findFirst();
    for (Curve curve : panel.curves()) {
      if (reference.isPresent() && !curve.arm().reference()) {
        Curve base = reference.get();
        findings.add(
            new Finding(
                subject(panel), curve.arm(), curve.shareBy(day), base.arm(), base.shareBy(day)));
      }
    }
    return findings;
  }

  private static String subject(Panel panel) {
    return panel.pair().isBlank()
        ? panel.label()
        : panel.pair() + ", " + panel.label().toLowerCase(Locale.ROOT);
  }

  private static String plain(IncidenceData data, double day, boolean nothingToCompare) {
    Panel panel =
        data.panels().stream().filter(each -> !each.curves().isEmpty()).findFirst().orElseThrow();
    Curve curve =
        panel.curves().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(panel.curves().get(0));
    String lead =
        subject(panel)
            + " by day "
            + Numbers.plain(day)
            + ": "
            + Numbers.percent(curve.shareBy(day).value())
            + " under “"
            + curve.arm().label()
            + "”";
    return nothingToCompare ? lead : lead + "; no clear difference between arms";
  }

  private static String altText(IncidenceData data, boolean empty) {
    if (empty) {
      return "No finished run: there is nothing to draw.";
    }
    StringBuilder text =
        new StringBuilder("Step curves of cumulative incidence, a panel for each event. By day ");
    text.append(Numbers.plain(data.horizonDays())).append(", with 95% intervals:");
    for (Panel panel : data.panels()) {
      text.append(' ').append(subject(panel)).append(':');
      for (Curve curve : panel.curves()) {
        Estimate end = curve.shareBy(data.horizonDays());
        text.append(' ')
            .append(curve.arm().label())
            .append(' ')
            .append(Numbers.percent(end.value()))
            .append(" (");
        text.append(Numbers.percent(end.low()))
            .append(" to ")
            .append(Numbers.percent(end.high()))
            .append("),");
      }
      text.setCharAt(text.length() - 1, '.');
    }
    return text.toString();
  }

  private static ChartTable table(IncidenceData data) {
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
