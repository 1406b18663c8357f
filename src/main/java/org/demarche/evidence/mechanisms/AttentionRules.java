package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.ATTENTION;
import static org.demarche.evidence.mechanisms.Mechanism.Submodel.CHOICE;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.demarche.model.BaseRate;
import org.demarche.model.Plan;
import org.demarche.model.Role;
import org.demarche.model.Speed;

/** Who answers, who keeps silent, and which families parties and others choose from. */
final class AttentionRules {
  private static final Set<Role> PARTIES = EnumSet.of(Role.TARGET, Role.SOURCE);
  private static final Set<Role> OTHERS =
      EnumSet.of(Role.ALLY_OF_TARGET, Role.ALLY_OF_SOURCE, Role.BYSTANDER);

  private AttentionRules() {}

  static List<Mechanism> list(Plan plan) {
    List<Mechanism> list = new ArrayList<>();
    list.add(
        new Mechanism(
            "voice_of_party",
            ATTENTION,
            "A party answers an act of the model by a statement",
            run ->
                run.acts(
                    (a, what) -> answers(run, a.cause(), a.source(), what.speed(), Speed.VOICE))));
    list.add(
        new Mechanism(
            "deed_of_party",
            ATTENTION,
            "A party answers an act of the model by a deed",
            run ->
                run.acts(
                    (a, what) -> answers(run, a.cause(), a.source(), what.speed(), Speed.MAJOR))));
    reviews(list);
    list.add(
        new Mechanism(
            "answer_superseded",
            ATTENTION,
            "A party's pending deed gives way to an answer to something graver",
            run -> run.margins().superseded().stream().anyMatch(n -> run.cast().party(n.actor()))));
    list.add(
        new Mechanism(
            "habituated_silence",
            ATTENTION,
            "A party lets a deed against it pass because it has heard the like before",
            AttentionRules::hardened));
    list.addAll(families(plan));
    return list;
  }

  private static void reviews(List<Mechanism> list) {
    list.add(
        new Mechanism(
            "initiative_of_party",
            ATTENTION,
            "A party takes an initiative in a review",
            run -> run.decides(Speed.REVIEW, d -> run.cast().party(d.actor()) && d.action() >= 0)));
    list.add(
        new Mechanism(
            "initiative_of_third",
            ATTENTION,
            "A third government takes an initiative in a review",
            run -> run.decides(Speed.REVIEW, d -> run.cast().third(d.actor()) && d.action() >= 0)));
  }

  private static boolean answers(
      RecordedRun run, long cause, int source, Speed speed, Speed asked) {
    return speed == asked && run.cast().party(source) && run.isFree(cause);
  }

  private static boolean hardened(RecordedRun run) {
    return run.margins().silences().stream()
        .anyMatch(
            silence ->
                run.acts(
                    (a, what) ->
                        a.id() == silence.event()
                            && a.target() == silence.actor()
                            && run.cast().party(silence.actor())
                            && what.speed() == Speed.MAJOR));
  }

  private static List<Mechanism> families(Plan plan) {
    List<Mechanism> list = new ArrayList<>();
    for (int f = 0; f < plan.families().size(); f++) {
      int family = f;
      String id = plan.families().get(f).id();
      if (id.equals("none")) {
        continue;
      }
      String title = plan.families().get(f).title();
      String what = title.substring(0, 1).toLowerCase(Locale.ROOT) + title.substring(1);
      if (open(plan, family, PARTIES)) {
        list.add(
            new Mechanism(
                "party_" + id,
                CHOICE,
                "A party chooses: " + what,
                run ->
                    run.acts((a, act) -> act.family() == family && run.cast().party(a.source()))));
      }
      if (open(plan, family, OTHERS)) {
        list.add(
            new Mechanism(
                "third_" + id,
                CHOICE,
                "A third government chooses: " + what,
                run ->
                    run.acts((a, act) -> act.family() == family && run.cast().third(a.source()))));
      }
    }
    return list;
  }

  private static boolean open(Plan plan, int family, Set<Role> roles) {
    return plan.baseRates().stream()
        .filter(rate -> roles.contains(rate.role()))
        .mapToInt(BaseRate::family)
        .anyMatch(f -> f == family);
  }
}
