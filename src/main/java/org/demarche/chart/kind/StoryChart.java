package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.chart.kind.StoryData.Session;
import org.demarche.model.QuadClass;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** {@code story}: one run, who did what to whom, as swim lanes by actor. */
public final class StoryChart extends HouseChart<StoryData> {
  private static final int TOLD = 10;

  /** For callers and the service loader. */
  public StoryChart() {
    super("story", StoryData.class);
  }

  @Override
  public Optional<Message> nothing(StoryData data) {
    boolean empty =
        data.lanes().isEmpty() || (data.events().isEmpty() && data.sessions().isEmpty());
    return empty ? Optional.of(Message.of("chart-story-nothing")) : Optional.empty();
  }

  @Override
  Message subtitle(StoryData data) {
    return Message.of("chart-story-about");
  }

  @Override
  Body body(StoryData data) {
    return new StoryDrawing(data);
  }

  /** The heaviest events, at most so many, in the order of time. */
  static List<Event> heaviest(StoryData data, int most) {
    return data.events().stream()
        .sorted(Comparator.comparingDouble((Event e) -> -e.weight()).thenComparing(inTime()))
        .limit(most)
        .sorted(inTime())
        .toList();
  }

  static Comparator<Event> inTime() {
    return Comparator.comparingDouble(Event::day).thenComparing(Event::id);
  }

  @Override
  Message title(StoryData data) {
    long conflict =
        data.events().stream().filter(event -> event.quad() == QuadClass.MATERIAL_CONFLICT).count();
    Message acts =
        Message.of("chart-story-acts", "acts", data.events().size(), "conflict", conflict);
    return data.ending().isBlank()
        ? Message.of(
            "chart-story-title", "run", data.replication(), "arm", data.arm().label(), "acts", acts)
        : Message.of(
            "chart-story-title-ending",
            "run",
            data.replication(),
            "arm",
            data.arm().label(),
            "ending",
            data.ending(),
            "acts",
            acts);
  }

  /** The whole days gone by at an act. */
  static int day(Event event) {
    return (int) Math.floor(event.day());
  }

  @Override
  Message altText(StoryData data) {
    List<Message> told = new ArrayList<>();
    for (Event event : heaviest(data, TOLD)) {
      told.add(Message.of("chart-story-alt-act", "day", day(event), "act", act(data, event)));
    }
    return Message.of(
        "chart-story-alt",
        "actors",
        data.lanes().size(),
        "acts",
        data.events().size(),
        "sessions",
        data.sessions().size(),
        "told",
        new Shown.Row(told, Shown.Between.SENTENCE));
  }

  /** Who did what to whom. */
  static Message act(StoryData data, Event event) {
    Map<String, String> names =
        data.lanes().stream()
            .collect(Collectors.toMap(StoryData.Lane::actor, StoryData.Lane::label));
    List<String> to = event.targets().stream().map(code -> names.getOrDefault(code, code)).toList();
    String who = names.getOrDefault(event.source(), event.source());
    return to.isEmpty()
        ? Message.of("chart-story-act-alone", "who", who, "what", event.label())
        : Message.of(
            "chart-story-act", "who", who, "whom", Shown.Row.of(to), "what", event.label());
  }

  @Override
  ChartTable table(StoryData data) {
    List<List<String>> rows = new ArrayList<>();
    for (Event event : data.events().stream().sorted(inTime()).toList()) {
      rows.add(
          ChartTable.row(
              "event",
              event.id(),
              event.day(),
              event.source(),
              String.join(" ", event.targets()),
              event.quad().name().toLowerCase(Locale.ROOT),
              event.label(),
              event.weight(),
              event.causes().stream().collect(Collectors.joining(" "))));
    }
    for (Session session : data.sessions()) {
      rows.add(
          ChartTable.row(
              "session",
              "",
              session.day(),
              session.institution(),
              "",
              "",
              session.label(),
              "",
              ""));
    }
    return new ChartTable(
        List.of(
            "what", "id", "day", "source", "targets", "quad_class", "label", "weight", "causes"),
        rows);
  }
}
