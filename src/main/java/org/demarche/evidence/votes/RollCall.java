package org.demarche.evidence.votes;

import java.util.regex.Pattern;

/**
 * One member's part in one vote.
 *
 * @param resolution the text that was put to the vote
 * @param caseName what the text is about; several texts may be about one case, and several cases
 *     that differ by the year at the end of their names about one dispute
 * @param member ISO alpha-3 code, followed by the country's name where the file gives it
 * @param vote what the member did
 * @param distance ideal-point distance to the state criticised, finite; in a file not negative, but
 *     {@link RollCalls#relative} may turn it so
 * @param criticised the state criticised, an ISO alpha-3 code; empty where the file does not say
 */
public record RollCall(
    String resolution,
    String caseName,
    String member,
    Vote vote,
    double distance,
    String criticised) {
  private static final Pattern YEAR = Pattern.compile("\\s+(19|20)\\d\\d$");

  /** Checks the distance. */
  public RollCall {
    if (!Double.isFinite(distance)) {
      throw new IllegalArgumentException("a distance is finite: " + distance);
    }
  }

  /** What its case is about, whatever the year: a year at the end of the name tells cases apart. */
  String dispute() {
    return YEAR.matcher(caseName).replaceFirst("");
  }

  /** The same vote at another distance. */
  RollCall at(double other) {
    return new RollCall(resolution, caseName, member, vote, other, criticised);
  }
}
