package org.demarche.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.demarche.chart.Arm;
import org.demarche.chart.kind.StoryData;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Lays a story out in lanes: the focal actors first, then those whose acts weigh most, then the
 * bodies that met and the talks of each focal pair. The weight of an act is the size of its
 * Goldstein score times its intensity, doubled between focal actors; acts of actors without a lane
 * are left out.
 */
final class StoryLanes {
  private static final int MOST_ACTORS = 11;
  private static final int MOST_BODIES = 4;

  private final Plan plan;
  private final Story story;
  private final Words words;
  private final Set<Integer> focal = new LinkedHashSet<>();

  StoryLanes(Plan plan, Story story, Words words) {
    this.plan = plan;
    this.story = story;
    this.words = words;
    for (Pair pair : plan.focalPairs()) {
      focal.add(pair.first());
      focal.add(pair.second());
    }
  }

  StoryData data(Arm arm, int replication, String ending, double horizonDays) {
    List<Integer> actors = actors();
    List<Integer> bodies = bodies();
    List<StoryData.Lane> lanes = new ArrayList<>();
    actors.forEach(actor -> lanes.add(lane(actor, false)));
    bodies.forEach(body -> lanes.add(lane(plan.institutions().get(body).actor(), true)));
    talks().forEach(pair -> lanes.add(talksLane(pair)));
    List<StoryData.Session> sessions = new ArrayList<>();
    story.sessions().stream()
        .filter(session -> bodies.contains(session.institution()))
        .map(this::session)
        .forEach(sessions::add);
    story.talks().stream().map(this::step).forEach(sessions::add);
    return new StoryData(arm, replication, ending, horizonDays, lanes, events(actors), sessions);
  }

  private StoryData.Lane lane(int actor, boolean institution) {
    return new StoryData.Lane(code(actor), plan.actors().get(actor).name(), institution);
  }

  /** The focal pairs that talked. */
  private List<Integer> talks() {
    return story.talks().stream().map(Story.Talk::focalPair).distinct().sorted().toList();
  }

  private StoryData.Lane talksLane(int pair) {
    return new StoryData.Lane(
        talksCode(pair), words.say(Message.of("report-lane-talks", "pair", names(pair))), true);
  }

  private String talksCode(int pair) {
    Pair of = plan.focalPairs().get(pair);
    return code(of.first()) + "–" + code(of.second());
  }

  private String names(int pair) {
    Pair of = plan.focalPairs().get(pair);
    return words.show(
        List.of(plan.actors().get(of.first()).name(), plan.actors().get(of.second()).name()));
  }

  private StoryData.Session step(Story.Talk talk) {
    return new StoryData.Session(
        talksCode(talk.focalPair()), talk.day(), words.say(StepWords.label(talk, plan)));
  }

  private String code(int actor) {
    return plan.actors().get(actor).code();
  }

  private List<Integer> actors() {
    Map<Integer, Double> weights = new TreeMap<>();
    for (Story.Act act : story.acts()) {
      if (act.source() >= 0 && act.action() >= 0) {
        weights.merge(act.source(), weight(act), Double::sum);
      }
    }
    List<Integer> actors = new ArrayList<>(focal);
    weights.entrySet().stream()
        .filter(entry -> !focal.contains(entry.getKey()))
        .sorted(
            Comparator.comparingDouble((Map.Entry<Integer, Double> entry) -> -entry.getValue())
                .thenComparing(Map.Entry::getKey))
        .limit(Math.max(0, MOST_ACTORS - focal.size()))
        .forEach(entry -> actors.add(entry.getKey()));
    return actors;
  }

  private List<Integer> bodies() {
    return IntStream.range(0, plan.institutions().size())
        .filter(body -> sessionsOf(body) > 0)
        .boxed()
        .sorted(Comparator.comparingLong((Integer body) -> -sessionsOf(body)))
        .limit(MOST_BODIES)
        .toList();
  }

  private long sessionsOf(int body) {
    return story.sessions().stream().filter(session -> session.institution() == body).count();
  }

  /** Acts of one id, such as a scripted act toward several, are one event. */
  private List<StoryData.Event> events(List<Integer> actors) {
    Map<Long, StoryData.Event> events = new LinkedHashMap<>();
    for (Story.Act act : story.acts()) {
      if (act.action() >= 0 && actors.contains(act.source())) {
        events.merge(act.id(), event(act), StoryLanes::joined);
      }
    }
    return List.copyOf(events.values());
  }

  private StoryData.Event event(Story.Act act) {
    Action action = plan.actions().get(act.action());
    String label =
        act.scripted() >= 0 && act.scripted() < plan.timeline().size()
            ? plan.timeline().get(act.scripted()).title()
            : action.title();
    return new StoryData.Event(
        EventId.toText(act.id()),
        act.day(),
        code(act.source()),
        act.target() >= 0 ? List.of(code(act.target())) : List.of(),
        action.quadClass(),
        label,
        weight(act),
        act.cause() == 0 ? List.of() : List.of(EventId.toText(act.cause())));
  }

  private static StoryData.Event joined(StoryData.Event one, StoryData.Event other) {
    Set<String> targets = new LinkedHashSet<>(one.targets());
    targets.addAll(other.targets());
    return new StoryData.Event(
        one.id(),
        one.day(),
        one.source(),
        List.copyOf(targets),
        one.quad(),
        one.label(),
        Math.max(one.weight(), other.weight()),
        one.causes());
  }

  private double weight(Story.Act act) {
    // A score that hangs on an assumption has no single value: 5, the middle of the scale, stands
    // in.
    double score =
        plan.actions().get(act.action()).goldstein() instanceof Quantity.Fixed fixed
            ? Math.abs(fixed.value())
            : 5;
    boolean betweenFocal = focal.contains(act.source()) && focal.contains(act.target());
    return score * act.intensity() * (betweenFocal ? 2 : 1);
  }

  private StoryData.Session session(Story.Session session) {
    Institution body = plan.institutions().get(session.institution());
    return new StoryData.Session(
        code(body.actor()), session.day(), words.say(StepWords.told(session)));
  }
}
