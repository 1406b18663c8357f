package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.TimelineData.Card;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code timeline}: the weightiest events of one run as dated cards, for a lay reader. */
public final class TimelineChart extends HouseChart<TimelineData> {
  /** For callers and the service loader. */
  public TimelineChart() {
    super("timeline", TimelineData.class, Need.STORY);
  }

  @Override
  public Optional<Message> nothing(TimelineData data) {
    return data.cards().isEmpty()
        ? Optional.of(
            Message.of(
                "chart-timeline-nothing",
                "replication",
                data.replication(),
                "arm",
                data.arm().label()))
        : Optional.empty();
  }

  @Override
  Body body(TimelineData data) {
    return new TimelineDrawing(data.cards());
  }

  @Override
  Message subtitle(TimelineData data) {
    return Message.of(
        "chart-timeline-about",
        "replication",
        data.replication(),
        "shown",
        data.cards().size(),
        "all",
        data.all());
  }

  @Override
  Message title(TimelineData data) {
    return data.ending().isBlank()
        ? Message.of("chart-timeline-title", "arm", data.arm().label())
        : Message.of(
            "chart-timeline-title-ending", "arm", data.arm().label(), "ending", data.ending());
  }

  @Override
  Message altText(TimelineData data) {
    List<Message> cards = new ArrayList<>();
    for (Card card : data.cards()) {
      cards.add(
          Message.of(
              "chart-timeline-alt-card",
              "date",
              new Shown.Date(card.date()),
              "who",
              card.who(),
              "what",
              card.what()));
    }
    return Message.of(
        "chart-timeline-alt",
        "finding",
        title(data),
        "cards",
        new Shown.Row(cards, Shown.Between.SENTENCE));
  }

  @Override
  ChartTable table(TimelineData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Card card : data.cards()) {
      rows.add(
          ChartTable.row(
              card.day(),
              card.date(),
              card.who(),
              card.what(),
              card.kind().name().toLowerCase(Locale.ROOT)));
    }
    return new ChartTable(List.of("day", "date", "who", "what", "kind"), rows);
  }
}
