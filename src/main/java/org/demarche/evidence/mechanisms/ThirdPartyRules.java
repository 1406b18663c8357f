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
import org.demarche.words.Message;

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
            Message.of("mechanism-third-condemns"),
            run -> speaks(run, stance -> stance <= -1)),
        of(
            "third_is_concerned",
            Message.of("mechanism-third-is-concerned"),
            run -> speaks(run, stance -> stance > -1 && stance < 0)),
        of(
            "third_understands",
            Message.of("mechanism-third-understands"),
            run -> speaks(run, stance -> stance > 0 && stance < 1)),
        of(
            "third_supports",
            Message.of("mechanism-third-supports"),
            run -> speaks(run, stance -> stance >= 1)),
        of(
            "most_are_silent",
            Message.of("mechanism-most-are-silent"),
            ThirdPartyRules::mostSilent));
  }

  private static List<Mechanism> deeds() {
    return List.of(
        of(
            "joins_against_victim",
            Message.of("mechanism-joins-against-victim"),
            run ->
                run.imposed(
                    (m, kind) ->
                        third(run, m.sender())
                            && run.cast().party(m.target())
                            && m.target() != run.cast().attacker()
                            && kind.rung() >= MEASURES)),
        of(
            "measures_against_attacker",
            Message.of("mechanism-measures-against-attacker"),
            run ->
                run.imposed(
                    (m, kind) ->
                        third(run, m.sender())
                            && m.target() == run.cast().attacker()
                            && kind.rung() >= MEASURES)),
        of(
            "backs_attacker",
            Message.of("mechanism-backs-attacker"),
            run ->
                run.acts((a, what) -> helps(run, a, what) && a.target() == run.cast().attacker())),
        of(
            "helps_victim",
            Message.of("mechanism-helps-victim"),
            run -> run.acts((a, what) -> helps(run, a, what) && run.cast().victim(a.target()))),
        of(
            "third_parties_at_odds",
            Message.of("mechanism-third-parties-at-odds"),
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
            Message.of("mechanism-supplier-threatened"),
            run ->
                run.acts(
                    (a, what) -> what.toward() == Toward.SUPPLIER && what.speed() == Speed.VOICE)),
        of(
            "supplier_pressed",
            Message.of("mechanism-supplier-pressed"),
            run -> run.imposed((m, kind) -> run.cast().pressesSuppliers(m.kind()))),
        of(
            "supplier_complies",
            Message.of("mechanism-supplier-complies"),
            run -> run.acts((a, what) -> what.toward() == Toward.CLIENT)),
        of(
            "resupply",
            Message.of("mechanism-resupply"),
            run -> run.acts((a, what) -> third(run, a.source()) && supplies(what))));
  }

  private static List<Mechanism> stocks() {
    return List.of(
        of(
            "stock_exhausted",
            Message.of("mechanism-stock-exhausted"),
            run -> run.stocks(StockStep.EXHAUSTED)),
        of(
            "stock_resupplied",
            Message.of("mechanism-stock-resupplied"),
            run -> run.stocks(StockStep.RESUPPLIED)),
        of(
            "stock_recovered",
            Message.of("mechanism-stock-recovered"),
            run -> run.stocks(StockStep.RECOVERED)));
  }

  private static Mechanism of(String id, Message title, Predicate<RecordedRun> rule) {
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
