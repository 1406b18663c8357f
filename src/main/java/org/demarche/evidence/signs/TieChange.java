package org.demarche.evidence.signs;

import java.util.BitSet;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.DependenceKind;
import org.demarche.model.Plan;
import org.demarche.model.PlanEdit;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.ScriptedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Other ties between governments: how close, how near, how dependent.
 *
 * @param of whose ties
 * @param with to whom
 * @param what which tie
 * @param kind which dependence, where it is one
 * @param shift by how much
 * @param mutual whether the other way round too
 */
record TieChange(
    Who of, Who with, What what, @Nullable DependenceKind kind, Shift shift, boolean mutual)
    implements Change {

  /** Ties that a sign can change. */
  enum What {
    ALIGNMENT,
    CLIMATE,
    PROXIMITY,
    DEPENDENCE
  }

  private record Ends(int from, int to) {}

  @Override
  public Optional<Variant> apply(Stage stage) {
    BitSet ones = stage.who(of);
    BitSet others = stage.who(with);
    if (ones.isEmpty() || others.isEmpty()) {
      return Optional.empty();
    }
    Plan plan = stage.plan();
    Map<Ends, Relation> relations = new HashMap<>();
    plan.relations().forEach(r -> relations.put(new Ends(r.from(), r.to()), r));
    for (int i = 0; i < plan.actors().size(); i++) {
      for (int j = 0; j < plan.actors().size(); j++) {
        if (i != j && concerns(ones, others, i, j)) {
          relations.put(new Ends(i, j), changed(relations.get(new Ends(i, j)), i, j));
        }
      }
    }
    List<Relation> sorted =
        relations.values().stream()
            .sorted(Comparator.comparingInt(Relation::from).thenComparingInt(Relation::to))
            .toList();
    List<ScriptedEvent> timeline =
        plan.timeline().stream().map(event -> changed(event, ones, others)).toList();
    return Optional.of(Variant.of(PlanEdit.of(plan).relations(sorted).timeline(timeline).plan()));
  }

  private boolean concerns(BitSet ones, BitSet others, int from, int to) {
    return (ones.get(from) && others.get(to)) || (mutual && ones.get(to) && others.get(from));
  }

  private Relation changed(@Nullable Relation known, int from, int to) {
    Relation r =
        known == null
            ? new Relation(from, to, Quantity.ZERO, Quantity.ZERO, Quantity.ZERO, Map.of())
            : known;
    Map<DependenceKind, Quantity> dependence = new EnumMap<>(DependenceKind.class);
    dependence.putAll(r.dependence());
    if (what == What.DEPENDENCE && kind != null) {
      dependence.put(kind, shift.on(dependence.getOrDefault(kind, Quantity.ZERO)));
    }
    return new Relation(
        from,
        to,
        what == What.ALIGNMENT ? shift.on(r.alignment()) : r.alignment(),
        what == What.CLIMATE ? shift.on(r.climate()) : r.climate(),
        what == What.PROXIMITY ? shift.on(r.proximity()) : r.proximity(),
        dependence);
  }

  /** A successor in a scripted change stands as much closer as its predecessor did. */
  private ScriptedEvent changed(ScriptedEvent event, BitSet ones, BitSet others) {
    ScriptedEvent.LeadershipChange change = event.leadership();
    if (change == null || what != What.ALIGNMENT) {
      return event;
    }
    return event.with(
        event.action(),
        event.casualties(),
        event.authorised(),
        new ScriptedEvent.LeadershipChange(
            change.of(),
            change.kind(),
            change.temperament(),
            change.alignments().stream()
                .map(a -> concerns(ones, others, change.of(), a.with()) ? shifted(a) : a)
                .toList(),
            change.toward().stream()
                .map(a -> concerns(ones, others, a.with(), change.of()) ? shifted(a) : a)
                .toList()));
  }

  private ScriptedEvent.Realignment shifted(ScriptedEvent.Realignment alignment) {
    return new ScriptedEvent.Realignment(alignment.with(), shift.on(alignment.value()));
  }
}
