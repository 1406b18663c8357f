package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;
import org.demarche.model.Speed;
import org.jspecify.annotations.Nullable;

/** The timeline, made ready: times, conditions, numbers, and who has answered what by script. */
public final class Script {
  /** An entry of the timeline; its arrays stay within the package and are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Entry(
      ScriptedEvent event,
      long id,
      int at,
      int delay,
      @Nullable Term when,
      int chance,
      int within,
      Hazard hazard,
      int intensity,
      int[] reports,
      int[] reportsAfter,
      int[] revisions,
      int[] revisionsAfter,
      int mourning,
      int[] successor,
      int[] alignments,
      int[] toward) {}

  /** Slots of a hazard's numbers and whose state it follows, -1 for no hazard. */
  public record Hazard(int of, int perYear, int burden, int pressure) {
    static final Hazard NONE = new Hazard(-1, -1, -1, -1);
  }

  public final List<Entry> entries = new ArrayList<>();

  /** Entries that answer another, by the index of the one they answer. */
  public final List<List<Integer>> answersTo = new ArrayList<>();

  /** The matter that each entry belongs to, as a cell: its own, or that of what it answers; -1. */
  public final int[] matters;

  private final Plan plan;

  Script(Plan plan, Numbers.Builder numbers, TrackTable tracks, SampleTable samples) {
    this.plan = plan;
    for (ScriptedEvent event : plan.timeline()) {
      var condition = event.when();
      Term when = condition == null ? null : TermCompiler.compile(plan, tracks, samples, condition);
      entries.add(entry(event, when, numbers));
      answersTo.add(new ArrayList<>());
    }
    for (int e = 0; e < entries.size(); e++) {
      int answered = entries.get(e).event().answers();
      if (answered >= 0) {
        answersTo.get(answered).add(e);
      }
    }
    this.matters = IntStream.range(0, entries.size()).map(e -> matter(plan, e)).toArray();
  }

  private static int matter(Plan plan, int entry) {
    ScriptedEvent event = plan.timeline().get(entry);
    for (int hops = 0; event.answers() >= 0 && hops < plan.timeline().size(); hops++) {
      event = plan.timeline().get(event.answers());
    }
    if (event.source() < 0 || event.targets().isEmpty()) {
      return -1;
    }
    int target = event.targets().get(0);
    int n = plan.actors().size();
    return event.source() == target
        ? -1
        : Math.min(event.source(), target) * n + Math.max(event.source(), target);
  }

  private static Entry entry(ScriptedEvent event, @Nullable Term when, Numbers.Builder numbers) {
    var chance = event.chance();
    var change = event.leadership();
    int[] successor = new int[0];
    int[] alignments = new int[0];
    int[] toward = new int[0];
    if (change != null) {
      var temperament = change.temperament();
      successor = temperament == null ? successor : slots(numbers, Layout.quantities(temperament));
      alignments = slots(numbers, values(change.alignments()));
      toward = slots(numbers, values(change.toward()));
    }
    List<ScriptedEvent.CasualtyReport> dead = event.casualties();
    var mourning = event.mourning();
    return new Entry(
        event,
        EventId.of(event.id()),
        numbers.add(event.at()),
        numbers.add(event.delay()),
        when,
        chance == null ? -1 : numbers.add(chance.p()),
        chance == null ? -1 : numbers.add(chance.within()),
        hazard(event, numbers),
        numbers.add(event.intensity()),
        slots(numbers, dead, ScriptedEvent.CasualtyReport::number),
        slots(numbers, dead, ScriptedEvent.CasualtyReport::after),
        slots(numbers, dead, Script::lastNumber),
        slots(numbers, dead, ScriptedEvent.CasualtyReport::revisedAfter),
        mourning == null ? -1 : numbers.add(mourning.days()),
        successor,
        alignments,
        toward);
  }

  private static Hazard hazard(ScriptedEvent event, Numbers.Builder numbers) {
    var hazard = event.hazard();
    return hazard == null
        ? Hazard.NONE
        : new Hazard(
            hazard.of(),
            numbers.add(hazard.perYear()),
            numbers.add(hazard.burden()),
            numbers.add(hazard.pressure()));
  }

  private static Quantity lastNumber(ScriptedEvent.CasualtyReport report) {
    var revised = report.revised();
    return revised == null ? report.number() : revised;
  }

  private static <T> int[] slots(
      Numbers.Builder numbers, List<T> parts, Function<T, Quantity> quantity) {
    return parts.stream().map(quantity).mapToInt(numbers::add).toArray();
  }

  private static Quantity[] values(List<ScriptedEvent.Realignment> alignments) {
    return alignments.stream().map(ScriptedEvent.Realignment::value).toArray(Quantity[]::new);
  }

  private static int[] slots(Numbers.Builder numbers, Quantity[] quantities) {
    return Arrays.stream(quantities).mapToInt(numbers::add).toArray();
  }

  /** Whether the timeline holds an actor's own answer of a speed to an entry. */
  public boolean answers(int entry, int actor, Speed speed) {
    if (entry < 0 || entry >= answersTo.size()) {
      return false;
    }
    for (int answer : answersTo.get(entry)) {
      ScriptedEvent event = entries.get(answer).event();
      if (event.source() == actor
          && event.action() >= 0
          && plan.actions().get(event.action()).speed() == speed) {
        return true;
      }
    }
    return false;
  }
}
