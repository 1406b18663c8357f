package org.demarche.report.story;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.demarche.analysis.causes.CauseGraph;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.analysis.causes.Reasons;
import org.demarche.analysis.causes.WhyNot;
import org.demarche.engine.rules.ChoiceRules;
import org.demarche.engine.rules.QuantalResponse;
import org.demarche.model.EventId;
import org.demarche.model.Feature;
import org.demarche.model.Plan;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** Tells of one run how its events came about, and why they were chosen. */
public final class Explainer {
  /** Other options that are told of by themselves. */
  private static final int OTHERS = 3;

  private final Plan plan;
  private final Story story;
  private final CauseGraph graph;
  private final CauseWords named;
  private final Words words;

  /**
   * Explains a run.
   *
   * @param plan of the run
   * @param story what it recorded, with its choices
   * @param words of the language
   */
  public Explainer(Plan plan, Story story, Words words) {
    this.plan = plan;
    this.story = story;
    this.graph = CauseGraph.of(plan, story);
    this.named = new CauseWords(plan, words);
    this.words = words;
  }

  /** The events of the run. */
  public CauseGraph graph() {
    return graph;
  }

  /** What they are called. */
  public CauseWords named() {
    return named;
  }

  /** An event as it is told. */
  public Explanation.Event event(CauseNode node) {
    return new Explanation.Event(
        EventId.toText(node.id()),
        node.day(),
        words.show(named.at(node.day())),
        node.kind().name().toLowerCase(Locale.ROOT),
        named.code(node.source()),
        node.what(),
        named.code(node.target()),
        named.label(node),
        node.cause() == 0 ? "" : EventId.toText(node.cause()));
  }

  /** What led to an event, from the root to the event itself; empty for none. */
  public List<Explanation.Event> chain(long id) {
    return graph.chain(id).stream().map(this::event).toList();
  }

  /** What an event set off. */
  public List<Explanation.Event> effects(CauseNode node) {
    return graph.effects(node.id()).stream().map(this::event).toList();
  }

  /**
   * Why an event was chosen.
   *
   * @param node the event
   * @param instead id of an action, or {@code ACTION:TARGET}, to ask why not; null for the
   *     likeliest others
   * @return empty if no choice stands behind it
   * @throws UnfitException if no such option was open
   */
  public Optional<Explanation.Choice> choice(CauseNode node, @Nullable String instead) {
    return story.decisions().stream()
        .filter(decision -> decision.act() != 0 && decision.act() == node.id())
        .findFirst()
        .map(decision -> choice(decision, instead));
  }

  private Explanation.Choice choice(Story.Decision decision, @Nullable String instead) {
    Reasons reasons = new Reasons(decision);
    String rule =
        ChoiceRules.findName(plan.actors().get(decision.actor())).orElse(QuantalResponse.NAME);
    boolean byPulls = rule.equals(QuantalResponse.NAME) && reasons.chosen().kin().family() >= 0;
    List<Explanation.Instead> others =
        byPulls
            ? asked(reasons, instead).stream().map(other -> instead(reasons, other)).toList()
            : List.of();
    return new Explanation.Choice(
        named.code(decision.actor()),
        decision.speed().name().toLowerCase(Locale.ROOT),
        rule,
        byPulls,
        decision.sharpness().precision(),
        decision.sharpness().dissimilarity(),
        reasons.options().stream().map(option -> seen(decision, option)).toList(),
        others);
  }

  private List<Story.Option> asked(Reasons reasons, @Nullable String instead) {
    List<Story.Option> others =
        reasons.options().stream()
            .filter(option -> option.number() != reasons.decision().chosen())
            .toList();
    if (instead == null) {
      return others.subList(0, Math.min(OTHERS, others.size()));
    }
    List<Story.Option> fitting =
        others.stream()
            .filter(option -> instead.equals(id(option)) || instead.equals(full(option)))
            .toList();
    if (fitting.isEmpty()) {
      throw new UnfitException(
          Message.of(
              "explain-whynot-none",
              "actor",
              named.name(reasons.decision().actor()),
              "options",
              String.join(", ", others.stream().map(this::full).toList())));
    }
    return fitting;
  }

  private String id(Story.Option option) {
    return option.action() < 0 ? "nothing" : plan.actions().get(option.action()).id();
  }

  private String full(Story.Option option) {
    return option.action() < 0 ? id(option) : id(option) + ":" + named.code(option.target());
  }

  private Explanation.OptionSeen seen(Story.Decision decision, Story.Option option) {
    double score = option.familyPull();
    for (Feature feature : Feature.values()) {
      score += option.pulls().getOrDefault(feature, 0.0);
    }
    return new Explanation.OptionSeen(
        option.action() < 0 ? "" : id(option),
        named.code(option.target()),
        named.option(decision.actor(), option.action(), option.target()),
        option.probability(),
        option.number() == decision.chosen(),
        byId(option.pulls()),
        option.familyPull(),
        score);
  }

  private Explanation.Instead instead(Reasons reasons, Story.Option other) {
    WhyNot whyNot = new WhyNot(reasons, other);
    Reasons.Difference difference = whyNot.difference();
    List<Explanation.Turn> turns = new ArrayList<>();
    for (WhyNot.Change change : whyNot.changes()) {
      turns.add(
          new Explanation.Turn(
              id(change.feature()),
              change.now(),
              change.taken(),
              change.canBeTaken(),
              change.asLikely(),
              change.canBeAsLikely()));
    }
    return new Explanation.Instead(
        other.action() < 0 ? "" : id(other),
        named.code(other.target()),
        named.option(reasons.decision().actor(), other.action(), other.target()),
        other.probability(),
        byId(difference.features()),
        difference.base(),
        difference.company(),
        difference.total(),
        turns);
  }

  private static Map<String, Double> byId(Map<Feature, Double> numbers) {
    Map<String, Double> named = new LinkedHashMap<>();
    for (Feature feature : Feature.values()) {
      named.put(id(feature), numbers.getOrDefault(feature, 0.0));
    }
    return named;
  }

  private static String id(Feature feature) {
    return feature.name().toLowerCase(Locale.ROOT);
  }
}
