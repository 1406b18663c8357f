package org.demarche.engine.talks;

import org.demarche.engine.numbers.Elementary;
import org.demarche.engine.program.TrackTable;
import org.demarche.engine.run.Run;
import org.demarche.model.EventId;

/** Draws of a focal pair: each is keyed by what it decides and by how often that has come up. */
final class PairChance {
  private final Run run;
  private final TrackTable tracks;

  PairChance(Run run) {
    this.run = run;
    this.tracks = run.program.tracks;
  }

  double uniform(int p, String what, int ordinal) {
    long occasion = EventId.mix(tracks.ids[p] ^ what.hashCode(), ordinal);
    return run.chance.uniform(tracks.streams[p], occasion, 0);
  }

  /** A unit exponential. */
  double exponential(int p, String what, int ordinal) {
    return -Elementary.log(uniform(p, what, ordinal));
  }
}
