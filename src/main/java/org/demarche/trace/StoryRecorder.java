package org.demarche.trace;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import org.demarche.model.Feature;
import org.demarche.model.Institution;
import org.demarche.model.Procedure;

/** Keeps everything of one run: acts, sessions, talks, measures, and reasons if asked for. */
public final class StoryRecorder implements RunListener {
  private final boolean reasons;
  private final List<Story.Act> acts = new ArrayList<>();
  private final List<Story.Decision> decisions = new ArrayList<>();
  private final Map<Long, Story.Session> open = new TreeMap<>();
  private final List<Story.Session> sessions = new ArrayList<>();
  private final List<Story.Talk> talks = new ArrayList<>();
  private final List<Story.MeasureChange> measures = new ArrayList<>();
  private final List<Story.Deaths> deaths = new ArrayList<>();
  private final List<Story.StockChange> stocks = new ArrayList<>();
  private final List<Story.Proceeding> proceedings = new ArrayList<>();
  private final List<Story.Offers> offers = new ArrayList<>();
  private final List<Story.Demand> demands = new ArrayList<>();

  /**
   * A recorder.
   *
   * @param reasons whether to keep each choice with its options and pulls
   */
  public StoryRecorder(boolean reasons) {
    this.reasons = reasons;
  }

  /**
   * What the last run told.
   *
   * @return everything so far; meetings whose vote fell after the horizon come last
   */
  public Story story() {
    List<Story.Session> all = new ArrayList<>(sessions);
    all.addAll(open.values());
    return new Story(
        acts, decisions, all, talks, measures, deaths, stocks, proceedings, offers, demands);
  }

  @Override
  public void started() {
    acts.clear();
    decisions.clear();
    open.clear();
    sessions.clear();
    talks.clear();
    measures.clear();
    deaths.clear();
    stocks.clear();
    proceedings.clear();
    offers.clear();
    demands.clear();
  }

  @Override
  public void acted(ActView act) {
    acts.add(
        new Story.Act(
            act.id(),
            act.cause(),
            act.day(),
            act.source(),
            act.target(),
            act.action(),
            act.intensity(),
            act.scripted(),
            act.opening(),
            act.matter()));
  }

  @Override
  public boolean wantsDecisions() {
    return reasons;
  }

  @Override
  public void decided(DecisionView decision) {
    List<Story.Option> options = new ArrayList<>();
    for (int k = 0; k < decision.optionCount(); k++) {
      if (decision.probability(k) > 0 || k == decision.chosen()) {
        options.add(option(decision, k));
      }
    }
    decisions.add(
        new Story.Decision(
            decision.occasion(),
            decision.cause(),
            decision.day(),
            decision.actor(),
            decision.speed(),
            decision.chosen(),
            decision.act(),
            new Story.Sharpness(decision.precision(), decision.dissimilarity()),
            byFeature(decision::weight),
            options));
  }

  private static Map<Feature, Double> byFeature(ToDoubleFunction<Feature> number) {
    Map<Feature, Double> numbers = new EnumMap<>(Feature.class);
    for (Feature feature : Feature.values()) {
      numbers.put(feature, number.applyAsDouble(feature));
    }
    return numbers;
  }

  private static Story.Option option(DecisionView decision, int k) {
    return new Story.Option(
        k,
        decision.action(k),
        decision.target(k),
        decision.probability(k),
        byFeature(feature -> decision.value(k, feature)),
        byFeature(feature -> decision.pull(k, feature)),
        decision.familyPull(k),
        new Story.Kin(decision.kin(k), decision.base(k), decision.size(k)),
        new Story.Draws(decision.familyDraw(k), decision.draw(k)));
  }

  @Override
  public void met(double day, Meeting meeting) {
    open.put(
        meeting.id(),
        new Story.Session(day, day, meeting, Institution.Result.NOTHING, noVotes(), List.of()));
  }

  @Override
  public void voted(double day, long meeting, byte[] votes) {
    List<Integer> cast = new ArrayList<>();
    for (byte vote : votes) {
      cast.add((int) vote);
    }
    open.computeIfPresent(
        meeting,
        (id, met) ->
            new Story.Session(
                met.day(), met.metDay(), met.meeting(), met.result(), met.tally(), cast));
  }

  private static List<Integer> noVotes() {
    return List.of(0, 0, 0, 0, 0);
  }

  @Override
  public void concluded(
      double day, int institution, long calendar, Institution.Result result, int[] tally) {
    Story.Session met = open.remove(calendar);
    double metDay = met == null ? day : met.metDay();
    Meeting meeting =
        met == null
            ? new Meeting(calendar, 0, institution, -1, -1, Meeting.Kind.REGULAR)
            : met.meeting();
    List<Integer> votes = met == null ? List.of() : met.votes();
    List<Integer> counts = new ArrayList<>();
    for (int count : tally) {
      counts.add(count);
    }
    sessions.add(new Story.Session(day, metDay, meeting, result, counts, votes));
  }

  @Override
  public void talked(double day, TalkEvent talk) {
    talks.add(
        new Story.Talk(
            day,
            talk.focalPair(),
            talk.step(),
            talk.round(),
            talk.mediator(),
            talk.id(),
            talk.cause()));
  }

  @Override
  public void measureChanged(
      double day, int kind, int sender, int target, double intensity, long cause) {
    measures.add(new Story.MeasureChange(day, kind, sender, target, intensity, cause));
  }

  @Override
  public void positionsMoved(double day, int focalPair, int issue, double first, double second) {
    offers.add(new Story.Offers(day, focalPair, issue, first, second));
  }

  @Override
  public void demanded(double day, int by, int on, int issue, DemandStep step, long cause) {
    demands.add(new Story.Demand(day, by, on, issue, step, cause));
  }

  @Override
  public void stockChanged(double day, int stock, StockStep step, double left, long cause) {
    stocks.add(new Story.StockChange(day, stock, step, left, cause));
  }

  @Override
  public void deathsReported(double day, int side, double number, long cause) {
    deaths.add(new Story.Deaths(day, side, number, cause));
  }

  @Override
  public void proceeded(
      double day, int procedure, Procedure.Step step, int target, long event, long cause) {
    proceedings.add(new Story.Proceeding(day, procedure, step, target, event, cause));
  }
}
