package org.demarche.evidence.ablation;

import java.util.Locale;
import java.util.stream.Stream;
import org.demarche.evidence.skill.ScoreChange;
import org.demarche.statistics.Interval;

/** What the scores say of a mechanism: the logarithmic ones, of milestones and of stances. */
public enum Verdict {
  /** Without it one of them is worse beyond noise, and none is better. */
  WORTH,
  /** Without it one of them is better beyond noise, and none is worse. */
  HARMFUL,
  /** Without it one is worse beyond noise and the other better. */
  MIXED,
  /** Neither changes beyond noise. */
  NOISE,
  /** Not one forecast of the library changes. */
  IDLE,
  /** There are too few cases to tell noise. */
  UNTOLD;

  /** Returns the name that files have for the verdict. */
  public String id() {
    return name().toLowerCase(Locale.ROOT);
  }

  static Verdict of(ScoreChange change) {
    if (change.isSame()) {
      return IDLE;
    }
    Interval milestones = change.overall().logarithmic();
    Interval stances = change.stances().logarithmic();
    if (!milestones.isDefined() && !stances.isDefined()) {
      return UNTOLD;
    }
    boolean worse = Stream.of(milestones, stances).anyMatch(each -> each.low() > 0);
    boolean better = Stream.of(milestones, stances).anyMatch(each -> each.high() < 0);
    if (worse && better) {
      return MIXED;
    }
    return worse ? WORTH : better ? HARMFUL : NOISE;
  }
}
