package org.demarche.engine;

import org.demarche.model.DependenceKind;
import org.demarche.model.Requirement;

/** Whether an action is available to an actor against a target. */
final class Requirements {
  private Requirements() {}

  static boolean met(Situation s, Requirement r, int actor, Face face, Stand view) {
    int target = face.target;
    if (r.mediator() && !s.program.mediates[actor]) {
      return false;
    }
    if (r.focal() && s.program.tracks.find(actor, target) < 0) {
      return false;
    }
    return measures(s, r, actor, target) && places(s, r, actor, face, view);
  }

  private static boolean measures(Situation s, Requirement r, int actor, int target) {
    if (r.measure() >= 0 && s.measures.intensity(r.measure(), actor, target) <= 0) {
      return false;
    }
    for (int k = 0; k < r.noMeasures().size(); k++) {
      if (s.measures.intensity(r.noMeasures().get(k), actor, target) > 0) {
        return false;
      }
    }
    return true;
  }

  private static boolean places(Situation s, Requirement r, int actor, Face face, Stand view) {
    if (face.rung < r.minRung() || face.rung > r.maxRung()) {
      return false;
    }
    Layout at = s.program.layout;
    if (r.minProximity() > 0
        && s.v[at.proximity + at.cell(actor, face.target)] < r.minProximity()) {
      return false;
    }
    if (face.power < r.minCapabilityRatio() || face.power > r.maxCapabilityRatio()) {
      return false;
    }
    if (r.maxAlignment() < 1
        && s.v[at.alignment + at.cell(actor, face.target)] > r.maxAlignment()) {
      return false;
    }
    DependenceKind need = r.shortOf();
    if (need != null && !s.isShort(face.target, need.ordinal())) {
      return false;
    }
    return r.minOilDependence() <= 0
        || (view.opponent >= 0
            && s.v[at.dependence(0, view.opponent, face.target)] >= r.minOilDependence());
  }
}
