package org.demarche.report.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.analysis.causes.CauseNode;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.ScriptedEvent;
import org.demarche.trace.Story;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/** The sentences of a chronicle. */
final class ChronicleLines {
  /** Names of a vote that are told; of more only how many. */
  private static final int MOST_NAMES = 12;

  private final Plan plan;
  private final Words words;
  private final CauseWords named;
  private final int opening;

  ChronicleLines(Plan plan, Words words, CauseWords named) {
    this.plan = plan;
    this.words = words;
    this.named = named;
    this.opening = opening(plan);
  }

  String sentence(CauseNode node, Record item) {
    if (item instanceof Story.Act act) {
      return named.label(node) + matter(act);
    }
    if (item instanceof Story.Session session) {
      return words.say(new SessionWords(plan, session).text());
    }
    if (item instanceof Story.Talk talk) {
      return talk(node, talk);
    }
    if (item instanceof Story.Proceeding step) {
      return proceeding(step);
    }
    if (item instanceof Story.Demand demand && demand.issue() >= 0) {
      String issue = plan.issues().get(demand.issue()).title();
      return words.say(Message.of("chronicle-on-issue", "what", named.label(node), "issue", issue));
    }
    if (item instanceof Story.Deaths deaths) {
      return deaths(deaths);
    }
    return named.label(node);
  }

  private String proceeding(Story.Proceeding step) {
    Procedure procedure = plan.procedures().get(step.procedure());
    return words.say(
        Message.of(
            "story-procedure",
            "procedure",
            procedure.title(),
            "what",
            StoryLines.sentence(procedure.kind(), step.step())));
  }

  private String deaths(Story.Deaths deaths) {
    return words.say(
        Message.of(
            "chronicle-deaths",
            "side",
            named.name(deaths.side()),
            "number",
            new Shown.Fixed(Math.abs(deaths.number()), 0),
            "revised",
            new Shown.Case(deaths.number() < 0 ? "yes" : "no")));
  }

  /** Whose matter an act is, where it is neither that of the two nor what all began with. */
  private String matter(Story.Act act) {
    int n = plan.actors().size();
    if (act.matter() < 0 || act.scripted() >= 0 || act.target() < 0) {
      return "";
    }
    if (act.matter() == opening) {
      return "";
    }
    int first = act.matter() / n;
    int second = act.matter() % n;
    boolean own =
        (first == act.source() && second == act.target())
            || (first == act.target() && second == act.source());
    return own
        ? ""
        : " "
            + words.say(
                Message.of(
                    "chronicle-matter", "first", named.name(first), "second", named.name(second)));
  }

  private String talk(CauseNode node, Story.Talk talk) {
    return words.say(
        Message.of(
            "chronicle-talks",
            "first",
            named.name(node.source()),
            "second",
            named.name(node.target()),
            "step",
            new Shown.Case(talk.step().name().toLowerCase(Locale.ROOT).replace('_', '-')),
            "round",
            talk.round(),
            "mediator",
            named.name(talk.mediator())));
  }

  /** A measure that has come, changed or gone. */
  String measure(Story.MeasureChange change, double before) {
    String step =
        change.intensity() == 0
            ? "ends"
            : before == 0 ? "begins" : change.intensity() < before ? "eases" : "tightens";
    return words.say(
        Message.of(
            "chronicle-measure",
            "sender",
            named.name(change.sender()),
            "target",
            named.name(change.target()),
            "kind",
            kind(change.kind()),
            "step",
            new Shown.Case(step),
            "before",
            new Shown.Fixed(before, 2),
            "now",
            new Shown.Fixed(change.intensity(), 2)));
  }

  /** What a measure is called in a sentence. */
  String kind(int kind) {
    return StoryLines.measure(plan, kind);
  }

  /** The matter of the opening event, which need not be named; -1 if there is none. */
  private static int opening(Plan plan) {
    if (plan.openingEvent() < 0) {
      return -1;
    }
    ScriptedEvent event = plan.timeline().get(plan.openingEvent());
    if (event.source() < 0 || event.targets().isEmpty()) {
      return -1;
    }
    int one = event.source();
    int other = event.targets().get(0);
    return Math.min(one, other) * plan.actors().size() + Math.max(one, other);
  }

  /** Who voted how, a line each. */
  List<String> votes(Story.Session session) {
    List<String> lines = new ArrayList<>();
    Map<String, List<String>> votes = new SessionWords(plan, session).votes();
    for (String way : List.of("yes", "no", "abstain")) {
      List<String> codes = votes.getOrDefault(way, List.of());
      if (!codes.isEmpty()) {
        List<String> names = codes.stream().map(this::name).limit(MOST_NAMES).toList();
        lines.add(
            words.say(
                Message.of(
                    "chronicle-votes",
                    "way",
                    new Shown.Case(way),
                    "names",
                    Shown.Row.of(names),
                    "more",
                    codes.size() - names.size())));
      }
    }
    return lines;
  }

  /** A member that is no actor of the scenario goes by its code. */
  private String name(String code) {
    return plan.actors().stream()
        .filter(actor -> actor.code().equals(code))
        .findFirst()
        .map(actor -> actor.name())
        .orElse(code);
  }
}
