package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.chart.ChartTable;
import org.demarche.chart.Need;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Claims;
import org.demarche.chart.kind.StocksData.Band;
import org.demarche.chart.kind.StocksData.Course;
import org.demarche.chart.kind.StocksData.Store;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code stocks}: when a store runs out: its median and spread through time, by arm. */
public final class StocksChart extends HouseChart<StocksData> {
  private static final int MOST_ARMS = 8;

  /** For callers and the service loader. */
  public StocksChart() {
    super("stocks", StocksData.class, Need.STOCKS, Need.RECORD);
  }

  @Override
  public Optional<Message> nothing(StocksData data) {
    return data.stocks().isEmpty()
        ? Optional.of(Message.of("chart-stocks-nothing"))
        : Days.nothing(data.days(), data.stocks());
  }

  @Override
  List<StocksData> parts(StocksData data) {
    List<StocksData> parts = new ArrayList<>();
    for (Store store : data.stocks()) {
      Pages.evenly(store.arms(), MOST_ARMS)
          .forEach(
              arms ->
                  parts.add(new StocksData(data.days(), List.of(new Store(store.label(), arms)))));
    }
    return parts;
  }

  @Override
  Body body(StocksData data) {
    return new StocksDrawing(data.days(), data.stocks().get(0));
  }

  @Override
  Message subtitle(StocksData data) {
    return Message.of("chart-stocks-about");
  }

  /** A spread over runs is no interval: the title tells of the reference arm alone. */
  @Override
  Message title(StocksData data) {
    Store store = data.stocks().get(0);
    Course course = Multiples.leading(store.arms(), Course::arm);
    int last = course.empty().size() - 1;
    return Message.of(
        "chart-stocks-title",
        "stock",
        store.label(),
        "share",
        Claims.ofRuns(course.empty().get(last), course.runs()),
        "day",
        Days.shown(data.days().get(last)),
        "arm",
        course.arm().label());
  }

  @Override
  Message altText(StocksData data) {
    Store store = data.stocks().get(0);
    int last = data.days().size() - 1;
    List<Message> arms = new ArrayList<>();
    for (Course course : store.arms()) {
      Band band = course.bands().get(last);
      arms.add(
          Message.of(
              "chart-stocks-alt-arm",
              "arm",
              course.arm().label(),
              "median",
              new Shown.Fixed(band.median(), 0),
              "low",
              new Shown.Fixed(band.low(), 0),
              "high",
              new Shown.Fixed(band.high(), 0)));
    }
    return Message.of(
        "chart-stocks-alt",
        "finding",
        title(data),
        "day",
        Days.shown(data.days().get(last)),
        "arms",
        new Shown.Row(arms, Shown.Between.SEMICOLON));
  }

  @Override
  ChartTable table(StocksData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Store store : data.stocks()) {
      for (Course course : store.arms()) {
        for (int i = 0; i < data.days().size(); i++) {
          Band band = course.bands().get(i);
          rows.add(
              ChartTable.row(
                  store.label(),
                  course.arm().id(),
                  data.days().get(i),
                  band.low(),
                  band.median(),
                  band.high(),
                  course.empty().get(i)));
        }
      }
    }
    return new ChartTable(List.of("stock", "arm", "day", "q10", "median", "q90", "empty"), rows);
  }
}
