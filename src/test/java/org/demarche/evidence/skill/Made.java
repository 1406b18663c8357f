package org.demarche.evidence.skill;

import java.util.ArrayList;
import java.util.List;
import org.demarche.evidence.cases.CaseForecast;
import org.demarche.evidence.cases.CaseKnown;
import org.demarche.evidence.cases.MilestoneForecast;
import org.demarche.evidence.cases.StanceClass;
import org.demarche.evidence.cases.StanceForecast;
import org.jspecify.annotations.Nullable;

/** Cases made up for tests, built row by row. */
public final class Made {
  private final String id;
  private final int violence;
  private final List<MilestoneForecast> milestones = new ArrayList<>();
  private final List<StanceForecast> stances = new ArrayList<>();

  private Made(String id, int violence) {
    this.id = id;
    this.violence = violence;
  }

  /** A case without violence. */
  public static Made up(String id) {
    return new Made(id, 0);
  }

  static Made up(String id, int violence) {
    return new Made(id, violence);
  }

  /** Adds a milestone, with what came or null. */
  public Made says(String milestone, double probability, @Nullable Boolean came) {
    milestones.add(new MilestoneForecast(milestone, "AAA-BBB", probability, came));
    return this;
  }

  /** Adds what a government said by day 5 and by day 30, and a forecast that is even. */
  public Made stance(StanceClass said, double towardPerpetrator, double towardVictim) {
    for (int day : List.of(5, 30)) {
      stances.add(
          new StanceForecast(
              "CCC",
              day,
              List.of(.25, .25, .25, .25),
              said,
              false,
              towardPerpetrator,
              towardVictim,
              false));
    }
    return this;
  }

  /** Adds a word of a party, which is not scored. */
  Made party(StanceClass said) {
    stances.add(
        new StanceForecast("AAA", 5, List.of(.97, .01, .01, .01), said, true, 1, -1, false));
    return this;
  }

  /** The case. */
  public CaseForecast made() {
    CaseKnown known = new CaseKnown(violence, 0, 0, false, false, false);
    return new CaseForecast(id, "Case " + id, known, milestones, stances);
  }

  /** The case as the references see it. */
  PastCase past() {
    return PastCase.of(made());
  }
}
