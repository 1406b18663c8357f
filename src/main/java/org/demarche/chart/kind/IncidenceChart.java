package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Estimate;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
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

  /** Up to so many arms a page holds three pairs, as their key is short. */
  private static final int FEW_ARMS = 3;

  /** Up to so many arms a page holds two pairs. */
  private static final int SOME_ARMS = 7;

  /** For callers and the service loader. */
  public IncidenceChart() {}

  @Override
  public String id() {
    return "incidence";
  }

  @Override
  public String description() {
    return "First talks, agreement, use of force: cumulative incidence with bands";
  }

  @Override
  public Class<IncidenceData> dataType() {
    return IncidenceData.class;
  }

  @Override
  public Optional<String> nothing(IncidenceData data) {
    return data.panels().stream().allMatch(panel -> panel.curves().isEmpty())
        ? Optional.of("No focal pair has a finished run.")
        : Optional.empty();
  }

  @Override
  public Chart chart(IncidenceData data, ChartContext context) {
    return page(data, context, "");
  }

  @Override
  public List<Chart> pages(IncidenceData data, ChartContext context) {
    if (nothing(data).isPresent()) {
      return List.of();
    }
    List<List<Panel>> pairs =
        List.copyOf(
            Multiples.group(
                    data.panels().stream().filter(panel -> !panel.curves().isEmpty()).toList(),
                    Panel::pair)
                .values());
    int arms = IncidenceDrawing.arms(data.panels()).size();
    int most = arms <= FEW_ARMS ? Pages.MOST_PAIRS : arms <= SOME_ARMS ? 2 : 1;
    return Pages.make(
        Pages.evenly(pairs, most).stream().map(Pages::joined).toList(),
        (panels, note) -> page(new IncidenceData(data.horizonDays(), panels), context, note));
  }

  private Chart page(IncidenceData data, ChartContext context, String note) {
    Optional<String> nothing = nothing(data);
    double day = Math.min(NAMED_DAY, data.horizonDays());
    Words words =
        new Words(
            id(),
            context.titleOr(
                nothing.isPresent() ? "What comes when: no finished run" : title(data, day)),
            subtitle(data) + note,
            context.footer(),
            nothing.orElseGet(() -> altText(data)));
    Body body = nothing.map(Body::saying).orElseGet(() -> new IncidenceDrawing(data));
    return Page.chart(words, table(data), body);
  }

  private static String subtitle(IncidenceData data) {
    return "Share of runs in which the event has come by each day"
        + bands(data)
        + "; scales differ by event. At the right, every arm's share and 95% interval on day "
        + Numbers.plain(data.horizonDays())
        + ".";
  }

  private static String bands(IncidenceData data) {
    List<Arm> banded = IncidenceDrawing.banded(data);
    if (banded.isEmpty()) {
      return "";
    }
    return banded.size() == IncidenceDrawing.arms(data.panels()).size()
        ? ", with 95% bands"
        : ", with the 95% band of “" + banded.get(0).label() + "”";
  }

  private static String title(IncidenceData data, double day) {
    List<Finding> findings = new ArrayList<>();
    data.panels().forEach(panel -> findings.addAll(findings(panel, day)));
    return Finding.largest(findings)
        .map(Finding::inWords)
        .orElseGet(() -> plain(data, day) + Finding.unclear(findings));
  }

  private static List<Finding> findings(Panel panel, double day) {
    List<Finding> findings = new ArrayList<>();
    Optional<Curve> reference =
        panel.curves().stream().filter(curve -> curve.arm().reference()).findFirst();
    for (Curve curve : panel.curves()) {
      if (reference.isPresent() && !curve.arm().reference()) {
        String subject = subject(panel) + " by day " + Numbers.plain(day);
        findings.add(new Finding(subject, side(curve, day), side(reference.get(), day)));
      }
    }
    return findings;
  }

  private static Finding.Side side(Curve curve, double day) {
    return new Finding.Side(curve.arm(), curve.shareBy(day), curve.runs());
  }

  private static String subject(Panel panel) {
    return panel.pair().isBlank()
        ? panel.label()
        : panel.pair() + ", " + panel.label().toLowerCase(Locale.ROOT);
  }

  private static String plain(IncidenceData data, double day) {
    Panel panel =
        data.panels().stream().filter(each -> !each.curves().isEmpty()).findFirst().orElseThrow();
    Curve curve =
        panel.curves().stream()
            .filter(each -> each.arm().reference())
            .findFirst()
            .orElse(panel.curves().get(0));
    return subject(panel)
        + " by day "
        + Numbers.plain(day)
        + ": "
        + Claims.ofRuns(curve.shareBy(day).value(), curve.runs())
        + " under “"
        + curve.arm().label()
        + "”";
  }

  private static String altText(IncidenceData data) {
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
            .append(Claims.share(end.value(), curve.runs()))
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
