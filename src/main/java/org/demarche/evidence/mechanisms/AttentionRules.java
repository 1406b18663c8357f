package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.ATTENTION;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import org.demarche.model.Pair;
import org.demarche.model.Plan;
import org.demarche.model.QuadClass;
import org.demarche.model.Role;
import org.demarche.model.Speed;
import org.demarche.words.Message;

/** Who answers whom, who keeps silent, and what initiatives are taken. */
final class AttentionRules {
  private AttentionRules() {}

  static List<Mechanism> list(Cast cast) {
    List<Mechanism> list = new ArrayList<>();
    if (cast.attacker() >= 0) {
      list.add(
          of(
              "answer_to_opening",
              Message.of("mechanism-answer-to-opening"),
              run -> toOpening(run, Speed.VOICE) || toOpening(run, Speed.MAJOR)));
    }
    for (Pair pair : cast.plan().focalPairs()) {
      answers(cast, pair.first(), pair.second(), list);
      answers(cast, pair.second(), pair.first(), list);
    }
    toThirds(list);
    initiatives(cast, list);
    list.add(
        of(
            "answer_superseded",
            Message.of("mechanism-answer-superseded"),
            run -> run.margins().superseded().stream().anyMatch(n -> run.cast().party(n.actor()))));
    list.add(
        of(
            "habituated_silence",
            Message.of("mechanism-habituated-silence"),
            AttentionRules::hardened));
    return list;
  }

  private static Mechanism of(String id, Message title, Predicate<RecordedRun> rule) {
    return new Mechanism(id, ATTENTION, title, rule);
  }

  private static boolean toOpening(RecordedRun run, Speed speed) {
    return run.answers((a, b) -> a.opening() && run.cast().victim(b.source()), speed);
  }

  private static void answers(Cast cast, int who, int whom, List<Mechanism> list) {
    String id = "." + cast.mark(who) + "." + cast.mark(whom);
    String one = cast.code(who);
    String other = cast.code(whom);
    list.add(
        of(
            "voice" + id,
            Message.of("mechanism-voice-to-later", "who", one, "whom", other),
            run -> later(run, who, whom, Speed.VOICE)));
    list.add(
        of(
            "deed" + id,
            Message.of("mechanism-deed-to-later", "who", one, "whom", other),
            run -> later(run, who, whom, Speed.MAJOR)));
  }

  private static boolean later(RecordedRun run, int who, int whom, Speed speed) {
    return run.answers((a, b) -> !a.opening() && a.source() == whom && b.source() == who, speed);
  }

  private static void toThirds(List<Mechanism> list) {
    list.add(of("voice_to_third", Message.of("mechanism-voice-to-third"), toThird(Speed.VOICE)));
    list.add(of("deed_to_third", Message.of("mechanism-deed-to-third"), toThird(Speed.MAJOR)));
  }

  private static Predicate<RecordedRun> toThird(Speed speed) {
    return run ->
        run.answers((a, b) -> run.cast().third(a.source()) && run.cast().party(b.source()), speed);
  }

  private static void initiatives(Cast cast, List<Mechanism> list) {
    Plan plan = cast.plan();
    for (QuadClass kind : QuadClass.values()) {
      if (plan.actions().stream().anyMatch(a -> a.quadClass() == kind && !officesOnly(a.roles()))) {
        String id = kind.name().toLowerCase(Locale.ROOT);
        for (Pair pair : plan.focalPairs()) {
          initiative(cast, kind, pair.first(), pair.second(), list);
          initiative(cast, kind, pair.second(), pair.first(), list);
        }
        list.add(
            of(
                "review_" + id + ".outside",
                Message.of("mechanism-review-outside", "kind", words(kind)),
                run ->
                    initiative(
                        run,
                        kind,
                        d ->
                            run.cast().party(d.actor())
                                && run.cast().pair(d.actor(), d.target()) < 0)));
        list.add(
            of(
                "third_review_" + id,
                Message.of("mechanism-third-review", "kind", words(kind)),
                run -> initiative(run, kind, d -> run.cast().third(d.actor()))));
      }
    }
  }

  /** The author of the opening act chooses as source, the other side as target. */
  private static void initiative(
      Cast cast, QuadClass kind, int who, int whom, List<Mechanism> list) {
    Role role = who == cast.attacker() ? Role.SOURCE : Role.TARGET;
    if (!isOpen(cast.plan(), role, kind)) {
      return;
    }
    String id = kind.name().toLowerCase(Locale.ROOT);
    list.add(
        of(
            "review_" + id + "." + cast.mark(who) + "." + cast.mark(whom),
            Message.of(
                "mechanism-review",
                "who",
                cast.code(who),
                "whom",
                cast.code(whom),
                "kind",
                words(kind)),
            run -> initiative(run, kind, d -> d.actor() == who && d.target() == whom)));
  }

  private static boolean isOpen(Plan plan, Role role, QuadClass kind) {
    return plan.baseRates().stream()
        .filter(rate -> rate.role() == role && rate.speed() == Speed.REVIEW)
        .anyMatch(
            rate ->
                plan.actions().stream()
                    .filter(action -> action.family() == rate.family())
                    .filter(action -> action.speed() == Speed.MAJOR)
                    .filter(action -> action.roles().contains(role))
                    .anyMatch(action -> action.quadClass() == kind));
  }

  private static boolean officesOnly(Set<Role> roles) {
    return roles.stream().allMatch(role -> role == Role.OFFICE);
  }

  private static boolean initiative(
      RecordedRun run, QuadClass kind, Predicate<RecordedRun.Decided> which) {
    return run.decides(
        Speed.REVIEW,
        d ->
            d.action() >= 0
                && which.test(d)
                && run.cast().plan().actions().get(d.action()).quadClass() == kind);
  }

  private static Message words(QuadClass kind) {
    return switch (kind) {
      case VERBAL_COOPERATION -> Message.of("mechanism-kind-verbal-cooperation");
      case MATERIAL_COOPERATION -> Message.of("mechanism-kind-material-cooperation");
      case VERBAL_CONFLICT -> Message.of("mechanism-kind-verbal-conflict");
      case MATERIAL_CONFLICT -> Message.of("mechanism-kind-material-conflict");
    };
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
}
