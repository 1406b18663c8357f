package org.demarche.engine.program;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.Action;
import org.demarche.model.EventId;
import org.demarche.model.Plan;
import org.demarche.model.Procedure;
import org.demarche.model.Quantity;
import org.demarche.model.quantile.Quantile;

/** The procedures of legislatures and courts as arrays. */
public final class ProcedureTable {

  /** A procedure; its arrays stay within the package and are never compared. */
  @SuppressWarnings("ArrayRecordComponent")
  public record Row(
      long key,
      int stream,
      int of,
      boolean[] callingActions,
      boolean[] callingMeasures,
      boolean[] callingEvents,
      boolean[] on,
      DoubleUnaryOperator lag,
      int chance,
      int veto,
      DoubleUnaryOperator vetoLag,
      int override,
      DoubleUnaryOperator overrideLag,
      boolean[] restrained,
      int[] against,
      double days,
      int cost,
      int[] voids,
      double cooldownDays) {}

  public final List<Row> rows = new ArrayList<>();

  /** Procedures by the government whose acts they may restrain. */
  public final int[][] restraining;

  private final Plan plan;

  ProcedureTable(Plan plan, Numbers.Builder numbers, Streams streams) {
    this.plan = plan;
    for (Procedure procedure : plan.procedures()) {
      rows.add(row(procedure, numbers, streams));
    }
    this.restraining = new int[plan.actors().size()][];
    for (int i = 0; i < restraining.length; i++) {
      int actor = i;
      restraining[i] =
          IntStream.range(0, rows.size())
              .filter(p -> plan.procedures().get(p).restraint() != null && rows.get(p).of == actor)
              .toArray();
    }
  }

  private Row row(Procedure procedure, Numbers.Builder numbers, Streams streams) {
    Procedure.Call call = procedure.call();
    var veto = procedure.veto();
    var restraint = procedure.restraint();
    Quantity cost = restraint == null ? null : restraint.cost();
    return new Row(
        EventId.of("procedure:" + procedure.id()),
        streams.of(procedure.of(), Purpose.PROCEDURE),
        procedure.of(),
        calling(call),
        marks(call.measures(), plan.measureKinds().size()),
        marks(call.events(), plan.timeline().size()),
        call.on().isEmpty() ? new boolean[0] : marks(call.on(), plan.actors().size()),
        Quantile.of(procedure.lag()),
        numbers.add(procedure.p()),
        veto == null ? -1 : numbers.add(veto.p()),
        veto == null ? u -> 0 : Quantile.of(veto.lag()),
        veto == null ? -1 : numbers.add(veto.override()),
        veto == null ? u -> 0 : Quantile.of(veto.overrideLag()),
        restraint == null ? new boolean[0] : restrained(restraint),
        restraint == null ? new int[0] : indices(restraint.on()),
        restraint == null ? 0 : restraint.days(),
        cost == null ? -1 : numbers.add(cost),
        indices(procedure.voids()),
        procedure.cooldownDays());
  }

  private boolean[] calling(Procedure.Call call) {
    boolean[] calling = marks(call.actions(), plan.actions().size());
    for (int a = 0; a < calling.length && call.rung() >= 0; a++) {
      calling[a] |= plan.actions().get(a).rung() >= call.rung();
    }
    return calling;
  }

  private boolean[] restrained(Procedure.Restraint restraint) {
    boolean[] restrained = marks(restraint.actions(), plan.actions().size());
    for (int a = 0; a < restrained.length; a++) {
      Action action = plan.actions().get(a);
      restrained[a] |=
          action.rung() >= restraint.rung() || restraint.families().contains(action.family());
    }
    return restrained;
  }

  private static boolean[] marks(List<Integer> indices, int size) {
    boolean[] marks = new boolean[size];
    indices.forEach(index -> marks[index] = true);
    return marks;
  }

  private static int[] indices(List<Integer> list) {
    return list.stream().mapToInt(Integer::intValue).toArray();
  }
}
