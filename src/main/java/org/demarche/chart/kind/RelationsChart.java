package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.RelationsData.Moment;
import org.demarche.chart.kind.RelationsData.Party;
import org.demarche.chart.kind.RelationsData.Tie;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code relations}: who stands with whom on a day, as a heat map ordered by likeness. */
public final class RelationsChart extends HouseChart<RelationsData> {
  /** Two are on bad terms at a climate of this or below, in Goldstein points, and on good above. */
  public static final int STRONG = 5;

  private static final int TOLD = 5;

  /** For callers and the service loader. */
  public RelationsChart() {
    super("relations", RelationsData.class, Need.RECORD);
  }

  /** Two parties and their tie. */
  private record Two(Party one, Party other, Tie tie) {}

  @Override
  public Optional<Message> nothing(RelationsData data) {
    return data.runs() < 1 || data.moments().isEmpty() || data.parties().size() < 2
        ? Optional.of(Message.of("chart-relations-nothing"))
        : Optional.empty();
  }

  @Override
  Body body(RelationsData data) {
    return new RelationsDrawing(data);
  }

  @Override
  Message subtitle(RelationsData data) {
    return Message.of(
        "chart-relations-about",
        "arm",
        data.arm().label(),
        "runs",
        data.runs(),
        "all",
        data.parties().size());
  }

  private static List<Two> twos(RelationsData data, Moment moment) {
    List<Two> all = new ArrayList<>();
    for (int i = 0; i < data.parties().size(); i++) {
      for (int j = i + 1; j < data.parties().size(); j++) {
        Tie tie = moment.ties().get(data.place(i, j));
        all.add(new Two(data.parties().get(i), data.parties().get(j), tie));
      }
    }
    return all;
  }

  private static List<Two> worst(RelationsData data) {
    return twos(data, last(data)).stream()
        .sorted(
            Comparator.comparingDouble((Two two) -> -two.tie().bad())
                .thenComparingDouble(two -> two.tie().median()))
        .limit(TOLD)
        .filter(two -> two.tie().bad() > .5)
        .toList();
  }

  private static Moment last(RelationsData data) {
    return data.moments().get(data.moments().size() - 1);
  }

  /** Of runs that were recorded: a count of them, and nothing of those that were not. */
  @Override
  Message title(RelationsData data) {
    List<Two> worst = worst(data);
    Shown day = Days.shown(last(data).day());
    String arm = data.arm().label();
    if (worst.isEmpty()) {
      return Message.of("chart-relations-title-none", "day", day, "arm", arm);
    }
    Two two = worst.get(0);
    return Message.of(
        "chart-relations-title",
        "one",
        two.one().name(),
        "other",
        two.other().name(),
        "share",
        Claims.share(two.tie().bad(), data.runs()),
        "day",
        day,
        "arm",
        arm);
  }

  @Override
  Message altText(RelationsData data) {
    List<Message> bad = worst(data).stream().map(RelationsChart::told).toList();
    List<Message> good =
        twos(data, last(data)).stream()
            .sorted(
                Comparator.comparingDouble((Two two) -> -two.tie().good())
                    .thenComparingDouble(two -> -two.tie().median()))
            .limit(TOLD)
            .filter(two -> two.tie().good() > .5)
            .map(RelationsChart::told)
            .toList();
    return Message.of(
        "chart-relations-alt",
        "finding",
        title(data),
        "day",
        Days.shown(last(data).day()),
        "bads",
        bad.size(),
        "bad",
        new Shown.Row(bad, Shown.Between.SEMICOLON),
        "goods",
        good.size(),
        "good",
        new Shown.Row(good, Shown.Between.SEMICOLON));
  }

  private static Message told(Two two) {
    return Message.of(
        "chart-relations-alt-tie",
        "one",
        two.one().name(),
        "other",
        two.other().name(),
        "climate",
        new Shown.Fixed(two.tie().median(), 0));
  }

  @Override
  ChartTable table(RelationsData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Moment moment : data.moments()) {
      for (Two two : twos(data, moment)) {
        rows.add(
            ChartTable.row(
                data.arm().id(),
                moment.day(),
                two.one().name(),
                two.other().name(),
                two.tie().median(),
                two.tie().bad(),
                two.tie().good()));
      }
    }
    return new ChartTable(
        List.of("arm", "day", "one", "other", "median_climate", "bad_terms", "good_terms"), rows);
  }
}
