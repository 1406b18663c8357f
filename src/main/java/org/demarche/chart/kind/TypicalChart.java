package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.TypicalData.Kind;
import org.demarche.chart.kind.TypicalData.Panel;
import org.demarche.chart.kind.TypicalData.Share;
import org.demarche.model.Ladder;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * {@code typical}: what kinds of paths there are: some paths in grey, and in colour the one of each
 * kind that is nearest to all others of its kind. Kinds are groups by k-medoids on the mean
 * distance in rungs; their number is the one with the greatest silhouette.
 */
public final class TypicalChart extends HouseChart<TypicalData> {
  /** Kaufman and Rousseeuw (1990): below, groups are hardly apart. */
  private static final double HARDLY_APART = .25;

  /** For callers and the service loader. */
  public TypicalChart() {
    super("typical", TypicalData.class, Need.PAIRS);
  }

  @Override
  public Optional<Message> nothing(TypicalData data) {
    return data.panels().isEmpty()
        ? Optional.of(Message.of("chart-typical-few"))
        : Optional.empty();
  }

  @Override
  List<TypicalData> parts(TypicalData data) {
    return data.panels().stream()
        .map(panel -> new TypicalData(data.horizonDays(), List.of(panel)))
        .toList();
  }

  @Override
  Body body(TypicalData data) {
    return new TypicalDrawing(data.horizonDays(), data.panels().get(0));
  }

  @Override
  Message subtitle(TypicalData data) {
    Panel panel = data.panels().get(0);
    return Message.of(
        "chart-typical-about",
        "shown",
        panel.some().size(),
        "arm",
        panel.kinds().get(0).shares().get(0).arm().label(),
        "runs",
        panel.runs());
  }

  @Override
  Message title(TypicalData data) {
    Panel panel = data.panels().get(0);
    Kind first = panel.kinds().get(0);
    Share share = first.shares().get(0);
    Message name = name(first);
    if (panel.silhouette() < HARDLY_APART) {
      return Message.of("chart-typical-none", "pair", panel.pair());
    }
    return Message.of(
        "chart-typical-title",
        "pair",
        panel.pair(),
        "kinds",
        panel.kinds().size(),
        "name",
        name,
        "share",
        Claims.ofRuns(share.value(), panel.runs()),
        "arm",
        share.arm().label());
  }

  /** A kind by where its typical path peaks after the start and where it ends. */
  static Message name(Kind kind) {
    List<Integer> rungs = kind.medoid().rungs();
    int last = rungs.get(rungs.size() - 1);
    return Message.of("chart-typical-kind", "last", Ladder.name(last));
  }

  @Override
  Message altText(TypicalData data) {
    Panel panel = data.panels().get(0);
    List<Message> kinds = new ArrayList<>();
    for (int k = 0; k < panel.kinds().size(); k++) {
      List<Message> shares = new ArrayList<>();
      for (Share share : panel.kinds().get(k).shares()) {
        shares.add(
            Message.of(
                "chart-typical-alt-share",
                "arm",
                share.arm().label(),
                "share",
                Claims.share(share.value(), panel.runs())));
      }
      kinds.add(
          Message.of(
              "chart-typical-alt-kind",
              "number",
              k + 1,
              "name",
              name(panel.kinds().get(k)),
              "shares",
              Shown.Row.of(shares)));
    }
    return Message.of(
        "chart-typical-alt",
        "finding",
        title(data),
        "kinds",
        new Shown.Row(kinds, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(TypicalData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Panel panel : data.panels()) {
      for (int k = 0; k < panel.kinds().size(); k++) {
        Kind kind = panel.kinds().get(k);
        StringBuilder path = new StringBuilder();
        for (int i = 0; i < kind.medoid().starts().size(); i++) {
          path.append(i == 0 ? "" : ";").append(kind.medoid().rungs().get(i)).append('@');
          path.append(kind.medoid().starts().get(i));
        }
        for (Share share : kind.shares()) {
          rows.add(
              ChartTable.row(
                  panel.pair(), k + 1, path, share.arm().id(), share.value(), panel.silhouette()));
        }
      }
    }
    return new ChartTable(
        List.of("pair", "kind", "typical_path", "arm", "share", "silhouette"), rows);
  }
}
