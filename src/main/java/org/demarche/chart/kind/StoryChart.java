package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartContext;
import org.demarche.chart.ChartKind;
import org.demarche.chart.ChartTable;
import org.demarche.chart.draw.Body;
import org.demarche.chart.draw.Numbers;
import org.demarche.chart.draw.Page;
import org.demarche.chart.draw.Words;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.chart.kind.StoryData.Session;
import org.demarche.model.QuadClass;

/** {@code story}: one run, who did what to whom, as swim lanes by actor. */
public final class StoryChart implements ChartKind<StoryData> {

  private static final int TOLD = 10;

  /** For callers and the service loader. */
  public StoryChart() {}

  @Override
  public String id() {
    return "story";
  }

  @Override
  public String description() {
    return "One run: who did what to whom, causes as links, institutions' sessions";
  }

  @Override
  public Class<StoryData> dataType() {
    return StoryData.class;
  }

  @Override
  public Optional<String> nothing(StoryData data) {
    boolean empty =
        data.lanes().isEmpty() || (data.events().isEmpty() && data.sessions().isEmpty());
    return empty ? Optional.of("Nothing happened in the run that is told.") : Optional.empty();
  }

  @Override
  public Chart chart(StoryData data, ChartContext context) {
    String subtitle =
        "One run: each mark is an act, in the lane of who did it, by day; thin lines join an act to what it"
            + " answers. Numbers name the weightiest acts.";
    Words words =
        new Words(id(), context.titleOr(title(data)), subtitle, context.footer(), altText(data));
    Body body = nothing(data).map(Body::saying).orElseGet(() -> new StoryDrawing(data));
    return Page.chart(words, table(data), body);
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

  private static String title(StoryData data) {
    long conflict =
        data.events().stream().filter(event -> event.quad() == QuadClass.MATERIAL_CONFLICT).count();
    int count = data.events().size();
    String acts = count == 0 ? "no acts" : count == 1 ? "1 act" : count + " acts";
    String run = "Run " + data.replication() + " of “" + data.arm().label() + "”: ";
    String ending = data.ending().isBlank() ? "" : data.ending() + "; ";
    return run + ending + acts + (count == 0 ? "" : ", " + conflict + " of material conflict");
  }

  /** The whole days gone by at an act. */
  static String day(Event event) {
    return Numbers.fixed(Math.floor(event.day()), 0);
  }

  private static String altText(StoryData data) {
    StringBuilder text =
        new StringBuilder(
            "Swim lanes: " + data.lanes().size() + " actors, " + data.events().size());
    text.append(" acts, ").append(data.sessions().size()).append(" sessions of institutions.");
    for (Event event : heaviest(data, TOLD)) {
      text.append(" Day ")
          .append(day(event))
          .append(": ")
          .append(sentence(data, event))
          .append('.');
    }
    return text.toString();
  }

  /** Who did what to whom. */
  static String sentence(StoryData data, Event event) {
    Map<String, String> names =
        data.lanes().stream()
            .collect(Collectors.toMap(StoryData.Lane::actor, StoryData.Lane::label));
    String to =
        event.targets().stream()
            .map(code -> names.getOrDefault(code, code))
            .collect(Collectors.joining(", "));
    String who = names.getOrDefault(event.source(), event.source());
    return who + (to.isEmpty() ? "" : " → " + to) + ": " + event.label();
  }

  private static ChartTable table(StoryData data) {
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
