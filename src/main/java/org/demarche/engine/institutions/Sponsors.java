package org.demarche.engine.institutions;

import org.demarche.engine.agenda.Happening;
import org.demarche.engine.program.BodyTable;
import org.demarche.engine.program.Layout;
import org.demarche.engine.run.Run;

/** Who would bring a matter before a body. */
final class Sponsors {
  private final Run run;

  Sponsors(Run run) {
    this.run = run;
  }

  /** Whether the target or somebody who sides with it may bring the matter before the body. */
  boolean isThere(BodyTable.Body body, Happening act) {
    if (body.takesPart()[act.target] || !body.plan().convening().membersOnly()) {
      return true;
    }
    for (BodyTable.Seat seat : body.seats()) {
      if (seat.actor() >= 0
          && seat.takesPart()
          && lean(seat.actor(), act) >= run.v[body.sponsor()]) {
        return true;
      }
    }
    return false;
  }

  private double lean(int actor, Happening act) {
    Layout at = run.program.layout;
    if (actor == act.source) {
      return -1;
    }
    if (actor == act.target) {
      return 1;
    }
    return run.v[at.alignment + at.cell(actor, act.target)]
        - run.v[at.alignment + at.cell(actor, act.source)];
  }
}
