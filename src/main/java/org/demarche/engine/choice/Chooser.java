package org.demarche.engine.choice;

import java.util.Arrays;
import org.demarche.engine.decision.Choice;
import org.demarche.engine.decision.Options;
import org.demarche.engine.decision.Refusals;
import org.demarche.engine.program.Layout;
import org.demarche.engine.program.Menu;
import org.demarche.engine.program.Program;
import org.demarche.engine.program.Term;
import org.demarche.engine.program.TermCompiler;
import org.demarche.engine.run.Run;
import org.demarche.engine.situation.Situation;
import org.demarche.model.EventId;
import org.demarche.model.Family;
import org.demarche.model.Parameter;
import org.demarche.model.Speed;
import org.demarche.model.Toward;
import org.demarche.words.UnfitException;
import umontreal.ssj.probdist.NormalDist;

/**
 * Makes choices: sets up the options, asks the actor's rule for probabilities, and lets the options
 * race.
 */
public final class Chooser implements Options {
  /** The library's default hawkishness, at which base rates of force are as they stand. */
  private static final double USUAL_HAWKISHNESS = 0.4;

  /** Least rung of a dispute that is brought before a body: economic coercion. */
  private static final int GRAVE = 3;

  private final Situation s;
  private final Run run;
  private final Program program;
  private final Features features;
  private final Lines lines;
  private final Requirements requirements;
  private final Supplies supplies;

  /** What the dispute of a run adds to the log rate of each family: its own, unseen on the eve. */
  private final double[] habits;

  private final long[] keys;
  private final Choice choice = new Choice();
  private final Race race;
  private final TargetView opponent = new TargetView();
  private final TargetView favoured = new TargetView();

  /** Harm to a supplier strikes the opponent too: it stands half for either. */
  private final TargetView supplier = new TargetView();

  /** Harm to a client spares the actor what it depends on the opponent for. */
  private final TargetView client = new TargetView();

  /** Whom a forced act addresses though no option does. */
  private final TargetView stranger = new TargetView();

  private Sides sides = new Sides();
  private boolean supplierKnown;
  private boolean clientKnown;

  public Chooser(Situation situation) {
    this.s = situation;
    this.run = situation.run;
    this.program = situation.run.program;
    this.features = new Features(situation);
    this.lines = new Lines(program);
    this.requirements = new Requirements(program.plan);
    this.supplies = new Supplies(run, situation.measures);
    this.race = new Race(run, choice);
    this.keys =
        program.plan.families().stream()
            .mapToLong(f -> f.id().equals(Family.NONE) ? 0 : EventId.of("dispute:" + f.id()))
            .toArray();
    this.habits = new double[keys.length];
  }

  /** Begins a run: weighs every actor's reasons, nobody is weary. */
  public void reset() {
    features.reset();
    lines.reset();
    double spread = run.parameter(Parameter.CASE_SPREAD);
    double dispute = run.parameter(Parameter.DISPUTE);
    for (int f = 0; f < habits.length; f++) {
      boolean none = keys[f] == 0;
      habits[f] = none ? 0 : spread * NormalDist.inverseF01(Habits.uniform(dispute, keys[f]));
    }
  }

  /** An actor's temperament has changed. */
  public void weigh(int actor) {
    if (program.chooses[actor]) {
      features.weigh(actor);
    }
  }

  /** An act has been taken; words draw a line that is kept. */
  public void taken(int actor, int action) {
    if (choice.speed == Speed.VOICE) {
      lines.speak(actor, action, choice.targets[choice.chosen], sides);
    }
  }

  /**
   * Sets an actor's choice up: what is open and, by its rule, how likely. Changes nothing of the
   * run; read {@link #choice()}.
   *
   * @param actor who
   * @param speed by which road
   * @param view the sides as it sees them
   * @param occasion id of the trigger or the review
   */
  public void prepare(int actor, Speed speed, Sides view, long occasion) {
    Menu menu = program.menu(view.role, speed);
    prepare(actor, speed, menu, occasion);
    sides = view;
    choice.isOpen = !menu.isEmpty() && weigh(menu, view);
    if (!choice.isOpen) {
      choice.close();
      return;
    }
    choice.preferred = preferred(actor);
    program.rules[actor].probabilities(choice, choice.family, choice.within);
  }

  /** Works out every option's utility; returns whether any is open. */
  private boolean weigh(Menu menu, Sides view) {
    look(view);
    boolean any = false;
    double hawkish = run.temperament(choice.actor, Layout.HAWKISHNESS) - USUAL_HAWKISHNESS;
    double restraint =
        run.parameter(Parameter.FORCE_RESTRAINT) - run.parameter(Parameter.FORCE_TEMPER) * hawkish;
    for (int g = 0; g < menu.families.length; g++) {
      boolean force = program.actions.forceFamily[menu.families[g]];
      choice.logBase[g] =
          run.v[menu.baseRates[g]] + habits[menu.families[g]] - (force ? restraint : 0);
      any |= family(g, view);
    }
    return any;
  }

  /** Draws an open option by the probabilities. */
  @Override
  public int race() {
    return race.run();
  }

  /** Tells how chance fell for every option, whoever decided: draws are keyed, and fall again. */
  public void recall() {
    race.recall();
  }

  /** The option with an action and a target; one beyond the menu if none such is open. */
  @Override
  public int force(int action, int target) {
    int option = choice.find(action, target);
    if (option >= 0) {
      return option;
    }
    choice.beyond = true;
    int beyond = choice.menu.actions.length;
    choice.beyondAction = action;
    choice.targets[beyond] = target;
    choice.available[beyond] = false;
    if (action < 0) {
      Arrays.fill(choice.features, beyond * Choice.FEATURES, (beyond + 1) * Choice.FEATURES, 0);
    } else {
      features.look(choice.actor, target, sides, stranger);
      choice.utilities[beyond] = features.weigh(choice, beyond, action, stranger, sides);
    }
    return beyond;
  }

  /**
   * The open option with an action and a target.
   *
   * @throws IllegalArgumentException that names those that are open, if it is not
   */
  @Override
  public int take(int action, int target) {
    int option = choice.find(action, target);
    if (option < 0) {
      throw new UnfitException(Refusals.notOpen(program.plan, choice, action, target));
    }
    return option;
  }

  /** The option that the actor's playbook names first, if any is open. */
  private int preferred(int actor) {
    for (Program.Line line : program.playbooks.get(actor)) {
      Term when = line.when();
      if (when == null || TermCompiler.truth(when.value(s))) {
        for (int k = 0; k < choice.menu.actions.length; k++) {
          if (choice.menu.actions[k] == line.action() && choice.available[k]) {
            return k;
          }
        }
      }
    }
    return -1;
  }

  @Override
  public Choice choice() {
    return choice;
  }

  private void prepare(int actor, Speed speed, Menu menu, long occasion) {
    choice.take(menu);
    choice.actor = actor;
    choice.speed = speed;
    choice.occasion = occasion;
    choice.day = run.now;
    choice.act = 0;
    choice.bound = s.procedures.binds(actor);
    choice.mourning = s.domestic.inMourning(actor);
    choice.precision = run.parameter(Parameter.LAMBDA) * run.temperament(actor, Layout.SHARPNESS);
    choice.dissimilarity = run.parameter(Parameter.TAU);
    choice.restricted = run.interventions.forbidsAnything();
    features.weights(actor, choice.weights);
  }

  /** Looks once at each of those whom an option may address. */
  private void look(Sides view) {
    opponent.target = -1;
    favoured.target = -1;
    supplier.target = -1;
    supplierKnown = false;
    client.target = -1;
    clientKnown = false;
    if (choice.speed == Speed.VOICE) {
      lines.look(choice.actor, view);
    }
    boolean between = view.opponent >= 0 && view.favoured >= 0 && view.opponent != view.favoured;
    view.standing = between ? s.rungs.now(view.opponent, view.favoured, run.now) : 0;
    if (view.opponent >= 0 && view.opponent != choice.actor) {
      features.look(choice.actor, view.opponent, view, opponent);
    }
    if (view.favoured >= 0 && view.favoured != choice.actor) {
      features.look(choice.actor, view.favoured, view, favoured);
    }
  }

  private boolean family(int g, Sides view) {
    Menu menu = choice.menu;
    boolean any = false;
    for (int k = menu.starts[g]; k < menu.starts[g + 1]; k++) {
      int action = menu.actions[k];
      choice.available[k] = false;
      if (action < 0) {
        any |= nothing(k);
        continue;
      }
      TargetView face = face(program.actions.toward[action], view);
      choice.targets[k] = face.target;
      if (face.target >= 0 && isOpen(action, face, view) && keepsLine(action, face, view)) {
        any = true;
        choice.available[k] = true;
        choice.utilities[k] = features.weigh(choice, k, action, face, view);
      } else {
        choice.utilities[k] = 0;
        choice.scores[k] = 0;
        choice.climates[k] = 0;
      }
    }
    return any;
  }

  private boolean keepsLine(int action, TargetView face, Sides view) {
    return choice.speed != Speed.VOICE || lines.keeps(action, face.target, view);
  }

  private boolean nothing(int k) {
    boolean seen = opponent.target >= 0;
    double climate = seen ? opponent.climate : 0;
    choice.targets[k] = -1;
    choice.available[k] = !(choice.restricted && run.interventions.forbids(choice, -1));
    choice.utilities[k] = features.weighNothing(choice, k, climate, seen ? opponent.last : 0);
    return choice.available[k];
  }

  private TargetView face(Toward toward, Sides view) {
    if (toward == Toward.VICTIM) {
      return favoured;
    }
    if (toward == Toward.CLIENT) {
      return client(view);
    }
    if (toward != Toward.SUPPLIER) {
      return opponent;
    }
    if (!supplierKnown) {
      supplierKnown = true;
      int found = supplies.supplier(choice.actor, view.opponent);
      if (found >= 0) {
        features.look(choice.actor, found, view, supplier);
        shareBlow();
      }
    }
    return supplier;
  }

  /** Harm to a supplier is a blow at the opponent too: it is seen as half to either. */
  private void shareBlow() {
    supplier.domestic = opponent.domestic;
    supplier.alignment = (supplier.toward + opponent.toward) / 2;
    supplier.climate = (supplier.climate + opponent.climate) / 2;
    supplier.last = (supplier.last + opponent.last) / 2;
  }

  private TargetView client(Sides view) {
    if (!clientKnown) {
      clientKnown = true;
      int found = supplies.client(choice.actor, view.opponent);
      if (found >= 0) {
        features.look(choice.actor, found, view, client);
        client.dependence = -run.dependence(choice.actor, view.opponent);
      }
    }
    return client;
  }

  private boolean isOpen(int action, TargetView face, Sides view) {
    if (program.actions.unavailable[action]
        || (choice.restricted && run.interventions.forbids(choice, action))
        || (choice.bound && s.procedures.closes(choice.actor, action, face.target))
        || (choice.mourning && isPublicConciliation(action, face, view))) {
      return false;
    }
    return requirements.met(s, action, choice.actor, face, view)
        && (!program.actions.occasional[action] || hasOccasion(action, face, view));
  }

  /** Mourning shuts kind words and deeds to the opponent, those out of the public eye apart. */
  private boolean isPublicConciliation(int action, TargetView face, Sides view) {
    boolean kind = run.v[program.layout.goldstein + action] > 0;
    return kind && face.target == view.opponent && !program.actions.secret[action];
  }

  /** Bodies are asked about a dispute that is grave; lifting needs something in force to lift. */
  private boolean hasOccasion(int action, TargetView face, Sides view) {
    if (program.actions.convenes[action].length > 0) {
      int victim = view.favoured < 0 ? choice.actor : view.favoured;
      return face.target != victim
          && s.rungs.now(face.target, victim, run.now) >= GRAVE
          && mayConvene(action, face.target, victim);
    }
    for (int kind : program.actions.lifts[action]) {
      if (s.measures.intensity(kind, choice.actor, face.target) > 0) {
        return true;
      }
    }
    return false;
  }

  /** One body that the action asks for is enough, if this actor may ask it about the matter. */
  private boolean mayConvene(int action, int source, int victim) {
    for (int body : program.actions.convenes[action]) {
      if (s.bodies.mayAsk(body, choice.actor, source, victim)) {
        return true;
      }
    }
    return false;
  }
}
