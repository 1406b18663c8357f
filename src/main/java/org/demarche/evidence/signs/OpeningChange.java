package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.demarche.model.ScriptedEvent;

/** Another opening of the crisis. */
sealed interface OpeningChange extends Change {

  /** The opening act does not take place, nor what a script has answer it. */
  record Absent() implements OpeningChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      List<ScriptedEvent> timeline = stage.plan().timeline();
      List<Intervention> removed =
          IntStream.range(0, timeline.size())
              .filter(e -> belongs(timeline, e))
              .mapToObj(e -> timeline.get(e).id())
              .<Intervention>map(id -> new Intervention.Remove(EventId.of(id)))
              .toList();
      return Optional.of(new Variant(stage.plan(), removed));
    }

    private static boolean belongs(List<ScriptedEvent> timeline, int event) {
      ScriptedEvent at = timeline.get(event);
      for (int hops = 0; at.answers() >= 0 && hops < timeline.size(); hops++) {
        at = timeline.get(at.answers());
      }
      return at.opening();
    }
  }

  /**
   * The opening act takes place later.
   *
   * @param days how much later
   */
  record Later(double days) implements OpeningChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      List<Intervention> delays =
          stage.plan().timeline().stream()
              .filter(ScriptedEvent::opening)
              .<Intervention>map(e -> new Intervention.Delay(EventId.of(e.id()), days))
              .toList();
      return Optional.of(new Variant(stage.plan(), delays));
    }
  }

  /**
   * The opening act is another one, and kills nobody.
   *
   * @param action its id
   */
  record Milder(String action) implements OpeningChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      ScriptedEvent opening = stage.opening();
      return stage.opensByForce()
          ? stage
              .action(action)
              .map(a -> opening.with(a, List.of(), opening.authorised(), opening.leadership()))
              .map(event -> exchanged(stage, event))
          : Optional.empty();
    }
  }

  /** The opening act carries the Council's authority. */
  record Authorised() implements OpeningChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      ScriptedEvent o = stage.opening();
      return stage.opensByForce() && !o.authorised()
          ? Optional.of(exchanged(stage, o.with(o.action(), o.casualties(), true, o.leadership())))
          : Optional.empty();
    }
  }

  /**
   * More dead are reported on the victim's side; nothing else is different.
   *
   * @param times factor on every report
   */
  record Deadlier(double times) implements OpeningChange {
    @Override
    public Optional<Variant> apply(Stage stage) {
      ScriptedEvent o = stage.opening();
      Shift more = new Shift(times, 0);
      List<ScriptedEvent.CasualtyReport> dead =
          o.casualties().stream()
              .map(report -> report.side() == stage.victim() ? raised(report, more) : report)
              .toList();
      return dead.equals(o.casualties())
          ? Optional.empty()
          : Optional.of(exchanged(stage, o.with(o.action(), dead, o.authorised(), o.leadership())));
    }

    private static ScriptedEvent.CasualtyReport raised(
        ScriptedEvent.CasualtyReport report, Shift more) {
      Quantity revised = report.revised();
      return new ScriptedEvent.CasualtyReport(
          report.side(),
          more.on(report.number()),
          report.after(),
          revised == null ? null : more.on(revised),
          report.revisedAfter());
    }
  }

  private static Variant exchanged(Stage stage, ScriptedEvent opening) {
    List<ScriptedEvent> timeline = new ArrayList<>(stage.plan().timeline());
    timeline.set(stage.plan().openingEvent(), opening);
    return Variant.of(PlanEdit.of(stage.plan()).timeline(timeline).plan());
  }
}
