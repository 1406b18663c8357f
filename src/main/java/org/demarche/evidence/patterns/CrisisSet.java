package org.demarche.evidence.patterns;

import java.util.ArrayList;
import java.util.List;
import org.demarche.engine.chance.Chance;
import org.demarche.model.Distribution;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.quantile.Quantile;

/** Draws synthetic crises by keyed chance: crisis n is the same however many there are. */
final class CrisisSet {
  private static final int FEWEST = 2;
  private static final int MOST = 4;

  private final Figures figures;
  private final Plan plan;
  private final Chance chance;

  CrisisSet(Figures figures, Plan plan, long seed) {
    this.figures = figures;
    this.plan = plan;
    this.chance = new Chance(seed);
  }

  List<Crisis> listFirst(int count) {
    List<Crisis> crises = new ArrayList<>();
    for (int n = 1; n <= count; n++) {
      crises.add(draw(n));
    }
    return crises;
  }

  private Crisis draw(int number) {
    boolean violent = uniform(number, "violent", 0) < figures.get("violent_trigger_share");
    String trigger = trigger(number, violent ? "violent_trigger_" : "quiet_trigger_");
    int thirds = FEWEST + (int) (uniform(number, "third-states", 0) * (MOST - FEWEST + 1));
    List<Boolean> mediates = new ArrayList<>();
    for (int k = 0; k < thirds; k++) {
      mediates.add(uniform(number, "mediates", k) < figures.get("third_mediates"));
    }
    boolean office = uniform(number, "office", 0) < figures.get("office_present");
    return new Crisis(number, violent, trigger, dead(number, trigger), thirds, office, mediates);
  }

  private String trigger(int number, String prefix) {
    List<Figures.Weight> kinds =
        figures.listByPrefix(prefix).stream().filter(kind -> isAction(kind.name())).toList();
    double left =
        uniform(number, "trigger", 0) * kinds.stream().mapToDouble(Figures.Weight::value).sum();
    for (Figures.Weight kind : kinds) {
      left -= kind.value();
      if (left < 0) {
        return kind.name();
      }
    }
    return kinds.get(kinds.size() - 1).name();
  }

  private boolean isAction(String id) {
    return plan.actions().stream().anyMatch(action -> action.id().equals(id));
  }

  private double dead(int number, String trigger) {
    Distribution deaths = plan.actions().get(plan.getAction(trigger)).effect().deaths();
    if (deaths == null) {
      return 0;
    }
    double drawn = Quantile.of(deaths).applyAsDouble(uniform(number, "dead", 0));
    return Math.rint(Math.max(0, drawn));
  }

  private double uniform(int number, String what, int ordinal) {
    return chance.uniform(Chance.stream(EventId.of("crisis:" + what)), number, ordinal);
  }
}
