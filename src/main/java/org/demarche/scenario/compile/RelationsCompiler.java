package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.model.MeasureKind;
import org.demarche.model.Pair;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.StandingMeasure;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.words.Message;

/** Compiles how actors stand to each other: relations, focal pairs and measures in force. */
final class RelationsCompiler {
  private final Reading reading;
  private final Quantities quantities;
  private final RepertoireCompiler repertoire;
  private final Located top;
  private final List<Relation> relations = new ArrayList<>();
  private final List<Mission> missions = new ArrayList<>();
  private final TreeSet<Pair> focalPairs =
      new TreeSet<>(Comparator.comparingInt(Pair::first).thenComparingInt(Pair::second));

  RelationsCompiler(
      Reading reading, Quantities quantities, RepertoireCompiler repertoire, Located top) {
    this.reading = reading;
    this.quantities = quantities;
    this.repertoire = repertoire;
    this.top = top;
  }

  /** Reads the relations; afterwards they can be asked for. */
  void read() {
    for (Located from : Reading.section(top, "relations")) {
      int first = reading.key(from, Names.Kind.ACTOR);
      for (Located to : Reading.sorted(Optional.of(from))) {
        if (!to.id().equals("source")) {
          relation(first, from.id(), to);
        }
      }
    }
    relations.sort(Comparator.comparingInt(Relation::from).thenComparingInt(Relation::to));
  }

  private void relation(int first, String from, Located to) {
    if (to.id().equals(from)) {
      reading.problems().addToKey(to, Message.of("problem-relation-itself", "code", from));
      return;
    }
    int second = reading.key(to, Names.Kind.ACTOR);
    Quantity alignment = quantities.read(to, "alignment", Range.SIGNED, Quantity.ZERO);
    Quantity climate = quantities.read(to, "climate", Range.SCORE, Quantity.ZERO);
    Quantity proximity = quantities.read(to, "proximity", Range.SHARE, Quantity.ZERO);
    var dependence = repertoire.byDependence(to, "dependence");
    boolean focal = reading.flag(to, "focal", false);
    Optional<Located> stated = to.find("mission");
    if (stated.isPresent() && (isGroup(from) || isGroup(to.id()))) {
      reading.problems().add(stated.get(), Message.of("problem-group-mission"));
      return;
    }
    Optional<MeasureKind.Mission> mission = mission(to);
    if (first >= 0 && second >= 0) {
      mission.ifPresent(level -> missions.add(new Mission(first, second, from, to.id(), level)));
      relations.add(new Relation(first, second, alignment, climate, proximity, dependence));
      if (focal) {
        focalPairs.add(new Pair(first, second));
      }
    }
  }

  /** What stands for a mission below an embassy; an embassy is the rule and needs no measure. */
  private Optional<MeasureKind.Mission> mission(Located to) {
    return to.find("mission")
        .filter(level -> !level.text().equals(Optional.of("embassy")))
        .flatMap(level -> reading.choice(level, MeasureKind.Mission.class));
  }

  /** Sorted by (from, to). */
  List<Relation> relations() {
    return relations;
  }

  /** In order. */
  List<Pair> focalPairs() {
    return List.copyOf(focalPairs);
  }

  private boolean isGroup(String code) {
    return top.find(NodePath.of("actors", code, "type"))
        .flatMap(Located::text)
        .filter("armed_group"::equals)
        .isPresent();
  }

  /** A mission below an embassy. */
  private record Mission(
      int from, int to, String fromCode, String toCode, MeasureKind.Mission level) {}

  /** Missions below an embassy, as measures of the kind that stands for their level. */
  private void addMissions(List<StandingMeasure> measures, List<MeasureKind> kinds) {
    for (Mission mission : missions) {
      for (int k = 0; k < kinds.size(); k++) {
        if (kinds.get(k).mission() == mission.level()) {
          measures.add(
              new StandingMeasure(
                  "mission_" + mission.fromCode() + "_" + mission.toCode(),
                  kinds.get(k).title(),
                  k,
                  mission.from(),
                  mission.to(),
                  Quantity.ONE));
          break;
        }
      }
    }
  }

  /** Measures in force on day 0: the scenario's by id, then those that missions stand for. */
  List<StandingMeasure> measures(List<MeasureKind> kinds) {
    List<StandingMeasure> measures = new ArrayList<>();
    for (Located entry : Reading.section(top, "measures")) {
      int kind = required(entry, "kind", Names.Kind.MEASURE_KIND);
      int sender = required(entry, "by", Names.Kind.ACTOR);
      int target = required(entry, "on", Names.Kind.ACTOR);
      Quantity intensity = quantities.read(entry, "intensity", Range.SHARE, Quantity.ONE);
      String title = reading.label(entry, "title", entry.id().replace('_', ' '));
      entry.find("since").ifPresent(reading::date);
      if (kind >= 0 && sender >= 0 && target >= 0) {
        reading
            .make(
                entry,
                () -> new StandingMeasure(entry.id(), title, kind, sender, target, intensity))
            .ifPresent(measures::add);
      }
    }
    addMissions(measures, kinds);
    return measures;
  }

  private int required(Located entry, String key, Names.Kind kind) {
    if (entry.find(key).isEmpty()) {
      reading.problems().add(entry, Message.of("problem-key-missing", "key", key));
      return -1;
    }
    return reading.reference(entry, key, kind);
  }
}
