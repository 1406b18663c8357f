package org.demarche.events;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.Actor;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;

/**
 * Acts on record between actors of a plan, as actions of its repertoire.
 *
 * @param acts in the order of their days
 * @param tally what was odd about the file
 * @param left rows that say nothing to the plan
 */
public record Observations(List<ObservedAct> acts, Tally tally, Left left) {
  /** Copies the list. */
  public Observations {
    acts = List.copyOf(acts);
  }

  /**
   * Rows that were read and are not among the acts.
   *
   * @param strangers whose parties are not both actors of the plan, or one and the same
   * @param unknown whose act comes near to none of the repertoire
   * @param outside before the start or after the horizon
   */
  public record Left(long strangers, long unknown, long outside) {}

  /**
   * Reads a record or a file of any collection of event data.
   *
   * @param file its path; its columns are recognised by its first line
   * @param plan whose actors and actions are looked for
   * @param tolerance what is put up with
   * @return the acts that the plan knows, from its start to its horizon
   * @throws org.demarche.scenario.ScenarioException if the file cannot be used
   */
  public static Observations read(Path file, Plan plan, Tolerance tolerance) {
    return read(file, Optional.empty(), plan, tolerance);
  }

  /**
   * Reads a record or a file of a collection of event data.
   *
   * @param file its path
   * @param as its columns; empty to recognise them by its first line
   * @param plan whose actors and actions are looked for
   * @param tolerance what is put up with
   * @return the acts that the plan knows, from its start to its horizon
   * @throws org.demarche.scenario.ScenarioException if the file cannot be used
   */
  public static Observations read(
      Path file, Optional<Convention> as, Plan plan, Tolerance tolerance) {
    ActFinder finder = new ActFinder(plan);
    List<ObservedAct> acts = new ArrayList<>();
    try {
      EventFile.Read read =
          EventFile.read(
              file, as, tolerance, (act, line) -> finder.find(act, line).ifPresent(acts::add));
      acts.sort(Comparator.comparingDouble(ObservedAct::day));
      return new Observations(acts, read.tally(), finder.left());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * What an update takes: deeds of those who decide, after what the scenario knows already and not
   * in its timeline, each kind once a day. Words are left out: that nobody heard of them tells
   * nothing.
   *
   * @param plan in whose terms the acts are
   */
  public List<ObservedAct> deeds(Plan plan) {
    Set<List<Integer>> told = new HashSet<>();
    List<ObservedAct> deeds = new ArrayList<>();
    for (ObservedAct act : acts) {
      int day = (int) Math.floor(act.day());
      boolean deed = plan.actions().get(act.action()).speed() == Speed.MAJOR;
      boolean decides = !(plan.actors().get(act.source()) instanceof Actor.Council);
      boolean isNews = day >= Math.ceil(plan.asOfDays()) && day + 1 <= plan.horizonDays();
      boolean isScripted = plan.timeline().stream().anyMatch(event -> is(event, act));
      if (deed
          && decides
          && isNews
          && !isScripted
          && told.add(List.of(day, act.source(), act.action(), act.target()))) {
        deeds.add(act);
      }
    }
    return deeds;
  }

  private static boolean is(ScriptedEvent event, ObservedAct act) {
    return event.source() == act.source()
        && event.action() == act.action()
        && event.targets().contains(act.target())
        && event.when() == null
        && event.chance() == null
        && event.at() instanceof Quantity.Fixed fixed
        && Math.floor(fixed.value()) == Math.floor(act.day());
  }
}
