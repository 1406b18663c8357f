package org.demarche.evidence.mechanisms;

import static org.demarche.evidence.mechanisms.Mechanism.Submodel.THIRD_PARTIES;

import java.util.List;
import java.util.function.DoublePredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.demarche.model.Action;
import org.demarche.model.Speed;
import org.demarche.model.Toward;
import org.demarche.trace.StockStep;
import org.demarche.trace.Story;

/** What governments do that are no party: stances, help, measures, supply. */
final class ThirdPartyRules {
  /** From this rung on an act is more than words. */
  private static final int MEASURES = 2;

  private ThirdPartyRules() {}

  static List<Mechanism> list(Cast cast) {
    List<Mechanism> stances = cast.attacker() < 0 ? List.of() : stances();
    return Stream.of(stances, deeds(), suppliers(), stocks()).flatMap(List::stream).toList();
  }

  private static List<Mechanism> stances() {
    return List.of(
        of(
            "third_condemns",
            "A third government condemns the opening act",
            run -> speaks(run, stance -> stance <= -1)),
        of(
            "third_is_concerned",
            "A third government voices concern at the opening act",
            run -> speaks(run, stance -> stance > -1 && stance < 0)),
        of(
            "third_understands",
            "A third government shows understanding for the opening act",
            run -> speaks(run, stance -> stance > 0 && stance < 1)),
        of(
            "third_supports",
            "A third government supports the opening act",
            run -> speaks(run, stance -> stance >= 1)),
        of(
            "most_are_silent",
            "Most third governments say nothing of the opening act",
            ThirdPartyRules::mostSilent));
  }

  private static List<Mechanism> deeds() {
    return List.of(
        of(
            "joins_against_victim",
            "A third government takes measures against a party other than the author of the opening act",
            run ->
                run.imposed(
                    (m, kind) ->
                        third(run, m.sender())
                            && run.cast().party(m.target())
                            && m.target() != run.cast().attacker()
                            && kind.rung() >= MEASURES)),
        of(
            "measures_against_attacker",
            "A third government takes measures against the author of the opening act",
            run ->
                run.imposed(
                    (m, kind) ->
                        third(run, m.sender())
                            && m.target() == run.cast().attacker()
                            && kind.rung() >= MEASURES)),
        of(
            "backs_attacker",
            "A third government backs the author of the opening act by deeds",
            run ->
                run.acts((a, what) -> helps(run, a, what) && a.target() == run.cast().attacker())),
        of(
            "helps_victim",
            "A third government helps the target of the opening act by deeds",
            run -> run.acts((a, what) -> helps(run, a, what) && run.cast().victim(a.target()))),
        of(
            "third_parties_at_odds",
            "Third governments take measures against one another",
            run ->
                run.imposed(
                    (m, kind) ->
                        third(run, m.sender())
                            && third(run, m.target())
                            && kind.rung() >= MEASURES)));
  }

  private static List<Mechanism> suppliers() {
    return List.of(
        of(
            "supplier_threatened",
            "A party threatens those who supply its opponent",
            run ->
                run.acts(
                    (a, what) -> what.toward() == Toward.SUPPLIER && what.speed() == Speed.VOICE)),
        of(
            "supplier_pressed",
            "A party takes measures against those who supply its opponent",
            run -> run.imposed((m, kind) -> run.cast().pressesSuppliers(m.kind()))),
        of(
            "supplier_complies",
            "A supplier gives way and stops what it sends",
            run -> run.acts((a, what) -> what.toward() == Toward.CLIENT)),
        of(
            "resupply",
            "A third government makes up for what is short",
            run -> run.acts((a, what) -> third(run, a.source()) && supplies(what))));
  }

  private static List<Mechanism> stocks() {
    return List.of(
        of("stock_exhausted", "A stock runs out", run -> run.stocks(StockStep.EXHAUSTED)),
        of(
            "stock_resupplied",
            "A stock is filled out of turn",
            run -> run.stocks(StockStep.RESUPPLIED)),
        of(
            "stock_recovered",
            "A demand is met again after a shortage",
            run -> run.stocks(StockStep.RECOVERED)));
  }

  private static Mechanism of(String id, String title, Predicate<RecordedRun> rule) {
    return new Mechanism(id, THIRD_PARTIES, title, rule);
  }

  private static boolean third(RecordedRun run, int actor) {
    return run.cast().third(actor);
  }

  private static boolean supplies(Action what) {
    return !what.effect().delivers().isEmpty();
  }

  private static boolean helps(RecordedRun run, Story.Act act, Action what) {
    return third(run, act.source())
        && what.speed() == Speed.MAJOR
        && what.toward() == Toward.VICTIM;
  }

  /** Whether a third government answers the opening act by a statement of such a stance. */
  private static boolean speaks(RecordedRun run, DoublePredicate stance) {
    return run.answers((a, b) -> a.opening() && stance.test(stance(run, b)), Speed.VOICE);
  }

  /** What an act says of the opening act, -1 to 1; 0 where it is about something else. */
  private static double stance(RecordedRun run, Story.Act act) {
    if (!third(run, act.source()) || act.action() < 0 || run.cast().attacker() < 0) {
      return 0;
    }
    double stance = run.cast().plan().actions().get(act.action()).stance();
    if (act.target() == run.cast().attacker()) {
      return stance;
    }
    return run.cast().victim(act.target()) ? -stance : 0;
  }

  private static boolean mostSilent(RecordedRun run) {
    List<Integer> thirds = run.cast().thirds();
    long silent =
        thirds.stream()
            .filter(
                i ->
                    !run.answers(
                        (a, b) -> b.source() == i && a.opening() && stance(run, b) != 0,
                        Speed.VOICE))
            .count();
    return 2 * silent > thirds.size();
  }
}
