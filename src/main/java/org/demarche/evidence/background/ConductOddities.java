package org.demarche.evidence.background;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.demarche.model.Action;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Ladder;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.Speed;
import org.demarche.model.Toward;
import org.demarche.trace.DemandStep;
import org.demarche.trace.Story;
import org.demarche.words.Message;

/** What is counted of governments' acts. */
final class ConductOddities {
  private static final int DIPLOMATIC = 2;
  private static final int ECONOMIC = 3;
  private static final int SHOW = 4;

  /** From this alignment on, both ways, two governments are allies. */
  private static final double ALLIES = 0.5;

  /** At this alignment or below there is no cooperation left to suspend. */
  private static final double ESTRANGED = -0.5;

  /** A government whose relation to a side is closer or worse than this has a stake. */
  private static final double CONCERNED = 0.2;

  private static final double NEAR = 0.3;
  private static final double DEPENDENT = 0.05;

  /** Share of world capability below which a state has neither an army nor arms to spare. */
  private static final double WITHOUT_ARMY = 0.001;

  private static final double SOON = 5;
  private static final double MONTH = 30;
  private static final String FREES = "0841";
  private static final String SEVERED = "severed_relations";
  private static final String COOPERATION = "suspended_cooperation";
  private static final String AGREED = "cooperation";
  private static final String YIELDS = "083";

  private ConductOddities() {}

  static List<Oddity> list() {
    return Stream.of(compliance(), outsiders(), means(), suppliersAndSilence(), force())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Oddity> compliance() {
    return List.of(
        Oddities.share(
            "victim_complies",
            Message.of("background-victim-complies"),
            run ->
                run.own()
                    .anyMatch(
                        act ->
                            complies(run, act)
                                && act.day() <= MONTH
                                && run.eve().isVictim(act.source()))),
        Oddities.share(
            "complies_unasked",
            Message.of("background-complies-unasked"),
            run -> run.own().anyMatch(act -> complies(run, act) && !isAsked(run, act))));
  }

  private static List<Oddity> outsiders() {
    return List.of(
        Oddities.share(
            "breaks_with_outsider",
            Message.of("background-breaks-with-outsider"),
            run -> run.story().measures().stream().anyMatch(change -> isStray(run, change))),
        Oddities.share(
            "allies_quarrel",
            Message.of("background-allies-quarrel"),
            run -> run.own().anyMatch(act -> isQuarrel(run, act))),
        Oddities.share(
            "force_shown_to_bystander",
            Message.of("background-force-shown-to-bystander"),
            run -> run.own().anyMatch(act -> isShownToBystander(run, act))));
  }

  private static List<Oddity> means() {
    return List.of(
        Oddities.share(
            "arms_without_army",
            Message.of("background-arms-without-army"),
            run -> run.own().anyMatch(act -> helps(run, act, "072") && isUnarmed(run, act))),
        Oddities.share(
            "fuel_without_exports",
            Message.of("background-fuel-without-exports"),
            run -> run.own().anyMatch(act -> shipsFuel(run, act) && !exports(run, act.source()))),
        Oddities.share(
            "bases_without_army",
            Message.of("background-bases-without-army"),
            run -> run.own().anyMatch(act -> helps(run, act, "062") && isUnarmed(run, act))),
        Oddities.share(
            "frees_prisoners_not_held",
            Message.of("background-frees-prisoners-not-held"),
            run -> run.own().anyMatch(act -> freesNobody(run, act))),
        Oddities.share(
            "suspends_nothing",
            Message.of("background-suspends-nothing"),
            run -> run.own().anyMatch(act -> suspendsNothing(run, act))));
  }

  private static List<Oddity> suppliersAndSilence() {
    return List.of(
        Oddities.mean(
            "supplier_duties",
            Message.of("background-supplier-duties"),
            run -> count(run, Toward.SUPPLIER)),
        Oddities.mean(
            "supplier_stops",
            Message.of("background-supplier-stops"),
            run -> count(run, Toward.CLIENT)),
        Oddities.mean(
            "silent_by_day_5", Message.of("background-silent-by-day-5"), ConductOddities::silent));
  }

  private static List<Oddity> force() {
    return List.of(
        Oddities.share(
            "new_force_parties",
            Message.of("background-new-force-parties"),
            run ->
                run.own()
                    .anyMatch(
                        act ->
                            isForce(run, act)
                                && run.eve().isParty(act.source())
                                && run.eve().isParty(act.target()))),
        Oddities.share(
            "new_force_others",
            Message.of("background-new-force-others"),
            run ->
                run.own()
                    .anyMatch(
                        act ->
                            isForce(run, act)
                                && !(run.eve().isParty(act.source())
                                    && run.eve().isParty(act.target())))));
  }

  private static boolean complies(WatchedRun run, Story.Act act) {
    return run.what(act).cameo().startsWith(YIELDS);
  }

  /** Whether a demand of the other side is open, which the very act may meet. */
  private static boolean isAsked(WatchedRun run, Story.Act act) {
    boolean open = false;
    for (Story.Demand demand : run.story().demands()) {
      boolean theirs = demand.by() == act.target() && demand.on() == act.source();
      boolean before = demand.day() < act.day() || demand.cause() == act.id();
      if (theirs && before) {
        open = demand.step() == DemandStep.MADE || demand.cause() == act.id();
      } else if (theirs && demand.day() == act.day() && demand.step() == DemandStep.MADE) {
        open = true;
      }
    }
    return open;
  }

  /** A party breaks with a state that it has no dispute with and that has done nothing to it. */
  private static boolean isStray(WatchedRun run, Story.MeasureChange change) {
    Eve eve = run.eve();
    String kind = eve.plan().measureKinds().get(change.kind()).id();
    return kind.equals(SEVERED)
        && change.intensity() > 0
        && eve.isParty(change.sender())
        && !eve.isDispute(eve.cell(change.sender(), change.target()))
        && !run.hasDone(change.target(), change.sender(), DIPLOMATIC, change.day());
  }

  private static boolean isQuarrel(WatchedRun run, Story.Act act) {
    Eve eve = run.eve();
    return run.what(act).rung() >= DIPLOMATIC
        && eve.isDyad(act.source(), act.target())
        && eve.alignment(act.source(), act.target()) >= ALLIES
        && eve.alignment(act.target(), act.source()) >= ALLIES;
  }

  /** Force shown or used by a state on one that has no dispute with it and did nothing to it. */
  private static boolean isShownToBystander(WatchedRun run, Story.Act act) {
    Eve eve = run.eve();
    return run.what(act).rung() >= SHOW
        && eve.isDyad(act.source(), act.target())
        && !eve.isDispute(eve.cell(act.source(), act.target()))
        && !run.hasDone(act.target(), act.source(), ECONOMIC, act.day());
  }

  private static boolean helps(WatchedRun run, Story.Act act, String cameo) {
    Action what = run.what(act);
    return what.cameo().startsWith(cameo) && what.speed() == Speed.MAJOR;
  }

  private static boolean isUnarmed(WatchedRun run, Story.Act act) {
    Plan plan = run.eve().plan();
    return plan.actors().get(act.source()) instanceof Actor.State state
        && state.capability() instanceof Quantity.Fixed share
        && share.value() < WITHOUT_ARMY
        && !feeds(plan, act.source(), DependenceKind.SECURITY);
  }

  private static boolean shipsFuel(WatchedRun run, Story.Act act) {
    Action what = run.what(act);
    return what.requirement().shortOf() == DependenceKind.OIL
        || (what.toward() == Toward.VICTIM
            && what.effect().delivers().containsKey(DependenceKind.OIL));
  }

  /** Whether a state is said to export fuel, or somebody gets some from it on the eve. */
  private static boolean exports(WatchedRun run, int state) {
    Plan plan = run.eve().plan();
    boolean stated =
        plan.actors().get(state) instanceof Actor.State known
            && known.exports().contains(DependenceKind.OIL);
    return stated
        || feeds(plan, state, DependenceKind.OIL)
        || plan.stocks().stream()
            .filter(stock -> stock.kind() == DependenceKind.OIL)
            .flatMap(stock -> stock.supplies().stream())
            .anyMatch(supply -> supply.from() == state);
  }

  private static boolean feeds(Plan plan, int state, DependenceKind kind) {
    return plan.relations().stream()
        .anyMatch(each -> each.to() == state && each.dependence().containsKey(kind));
  }

  /** Only who captured a leader, or has an issue with the other side, can hold its people. */
  private static boolean freesNobody(WatchedRun run, Story.Act act) {
    Eve eve = run.eve();
    return run.what(act).cameo().equals(FREES)
        && !(act.source() == eve.perpetrator() && eve.isVictim(act.target()))
        && !shareIssue(eve.plan(), act.source(), act.target());
  }

  private static boolean shareIssue(Plan plan, int a, int b) {
    return plan.issues().stream()
        .anyMatch(
            issue ->
                issue.stakes().stream().anyMatch(stake -> stake.actor() == a)
                    && issue.stakes().stream().anyMatch(stake -> stake.actor() == b));
  }

  /** Cooperation is suspended with a state that it has broken with, or is estranged from. */
  private static boolean suspendsNothing(WatchedRun run, Story.Act act) {
    Plan plan = run.eve().plan();
    int kind = run.what(act).effect().measure();
    return kind >= 0
        && plan.measureKinds().get(kind).id().equals(COOPERATION)
        && !agreed(run.eve(), act.source(), act.target())
        && (run.eve().alignment(act.source(), act.target()) <= ESTRANGED
            || areBroken(run.eve(), act.source(), act.target()));
  }

  private static boolean areBroken(Eve eve, int a, int b) {
    return isBetween(eve, SEVERED, a, b);
  }

  /** An agreement to cooperate, on the eve. */
  private static boolean agreed(Eve eve, int a, int b) {
    return isBetween(eve, AGREED, a, b);
  }

  private static boolean isBetween(Eve eve, String kind, int a, int b) {
    return IntStream.range(0, eve.plan().measureKinds().size())
        .filter(k -> eve.plan().measureKinds().get(k).id().equals(kind))
        .anyMatch(
            k -> eve.measures().get(eve.place(k, a, b)) || eve.measures().get(eve.place(k, b, a)));
  }

  private static double count(WatchedRun run, Toward toward) {
    return run.own()
        .filter(act -> run.what(act).toward() == toward && run.what(act).speed() == Speed.MAJOR)
        .count();
  }

  /** The share of the governments with a stake that have said nothing for or against by day 5. */
  private static double silent(WatchedRun run) {
    Eve eve = run.eve();
    int[] concerned =
        IntStream.range(0, eve.plan().actors().size())
            .filter(i -> eve.isState(i) && i != eve.perpetrator() && isConcerned(eve, i))
            .toArray();
    long silent =
        IntStream.of(concerned)
            .filter(i -> run.acts().noneMatch(act -> speaks(run, act, i)))
            .count();
    return concerned.length == 0 ? Double.NaN : (double) silent / concerned.length;
  }

  private static boolean speaks(WatchedRun run, Story.Act act, int actor) {
    Eve eve = run.eve();
    boolean toSide = act.target() == eve.perpetrator() || eve.isVictim(act.target());
    return act.source() == actor
        && act.day() <= SOON
        && toSide
        && run.what(act).speed() == Speed.VOICE;
  }

  private static boolean isConcerned(Eve eve, int i) {
    int perpetrator = eve.perpetrator();
    return (perpetrator >= 0 && isTied(eve, i, perpetrator))
        || IntStream.range(0, eve.plan().actors().size())
            .anyMatch(v -> eve.isVictim(v) && (v == i || isTied(eve, i, v)));
  }

  private static boolean isTied(Eve eve, int i, int side) {
    return Math.abs(eve.alignment(i, side)) >= CONCERNED
        || eve.proximity(i, side) >= NEAR
        || eve.dependence(i, side) >= DEPENDENT;
  }

  private static boolean isForce(WatchedRun run, Story.Act act) {
    return !act.opening() && run.what(act).rung() >= Ladder.FORCE;
  }
}
