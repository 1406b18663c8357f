package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.CHOICE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import org.demarche.model.BaseRate;
import org.demarche.model.Plan;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.trace.Story;
import org.demarche.words.Message;

/**
 * Which families parties and others choose from. Words come often, so they are told apart by whom
 * they are about or what they answer; deeds only by who does them. What parties do unasked is told
 * with their reviews.
 */
final class ChoiceRules {
  private static final Set<Role> PARTIES = EnumSet.of(Role.TARGET, Role.SOURCE);
  private static final Set<Role> OTHERS =
      EnumSet.of(Role.ALLY_OF_TARGET, Role.ALLY_OF_SOURCE, Role.BYSTANDER);

  private final Cast cast;
  private final List<Mechanism> list = new ArrayList<>();

  private ChoiceRules(Cast cast) {
    this.cast = cast;
  }

  static List<Mechanism> list(Cast cast) {
    ChoiceRules rules = new ChoiceRules(cast);
    for (int f = 0; f < cast.plan().families().size(); f++) {
      if (!cast.plan().families().get(f).id().equals("none")) {
        rules.family(f);
      }
    }
    return List.copyOf(rules.list);
  }

  private void family(int f) {
    String id = cast.plan().families().get(f).id();
    String title = cast.plan().families().get(f).title();
    String what = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
    boolean words = words(f);
    if (open(f, PARTIES) && words) {
      partiesSpeak(f, "party_" + id, what);
    } else if (open(f, PARTIES)) {
      add("party_" + id, Message.of("mechanism-party-deed", "what", what), run -> answered(run, f));
    }
    if (open(f, OTHERS) && words) {
      othersSpeak(f, "third_" + id, what);
    } else if (open(f, OTHERS)) {
      add(
          "third_" + id,
          Message.of("mechanism-third-chooses", "what", what),
          run -> chosen(run, f, run.cast()::third));
    }
  }

  private void add(String id, Message title, Predicate<RecordedRun> rule) {
    list.add(new Mechanism(id, CHOICE, title, rule));
  }

  private void partiesSpeak(int f, String id, String what) {
    Message title = Message.of("mechanism-party-speaks", "what", what);
    for (int p = 0; p < cast.plan().focalPairs().size(); p++) {
      int pair = p;
      add(
          id + "." + cast.pairMark(p),
          cast.ofPair(p, title),
          run ->
              run.acts(
                  (a, act) ->
                      act.family() == f && run.cast().pair(a.source(), a.target()) == pair));
    }
  }

  private void othersSpeak(int f, String id, String what) {
    add(
        id + ".later",
        Message.of("mechanism-third-answers-later", "what", what),
        run ->
            run.answers(
                (a, b) -> !a.opening() && run.cast().party(a.source()) && spoken(run, b, f),
                Speed.VOICE));
    add(
        id + ".third",
        Message.of("mechanism-third-answers-third", "what", what),
        run ->
            run.answers((a, b) -> run.cast().third(a.source()) && spoken(run, b, f), Speed.VOICE));
  }

  private static boolean spoken(RecordedRun run, Story.Act act, int family) {
    return run.cast().third(act.source())
        && act.action() >= 0
        && run.cast().plan().actions().get(act.action()).family() == family;
  }

  private static boolean answered(RecordedRun run, int family) {
    return run.decides(
        Speed.MAJOR,
        d ->
            run.cast().party(d.actor())
                && d.action() >= 0
                && run.cast().plan().actions().get(d.action()).family() == family);
  }

  private static boolean chosen(RecordedRun run, int family, IntPredicate who) {
    return run.acts((a, act) -> act.family() == family && who.test(a.source()));
  }

  private boolean words(int family) {
    return cast.plan().actions().stream()
        .filter(action -> action.family() == family)
        .allMatch(action -> action.speed() == Speed.VOICE);
  }

  private boolean open(int family, Set<Role> roles) {
    Plan plan = cast.plan();
    return plan.baseRates().stream()
        .filter(rate -> roles.contains(rate.role()))
        .mapToInt(BaseRate::family)
        .anyMatch(f -> f == family);
  }
}
