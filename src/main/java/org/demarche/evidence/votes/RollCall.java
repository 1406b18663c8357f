package org.demarche.evidence.votes;

/**
 * One member's part in one vote.
 *
 * @param resolution the text that was put to the vote
 * @param caseName what the text is about; several texts may be about one case
 * @param member ISO alpha-3 code, followed by the country's name where the file gives it
 * @param vote what the member did
 * @param distance ideal-point distance to the state criticised, finite and not negative
 * @param group label of the group of members that it belongs to
 */
public record RollCall(
    String resolution, String caseName, String member, Vote vote, double distance, String group) {
  /** Checks the distance. */
  public RollCall {
    if (!(distance >= 0) || Double.isInfinite(distance)) {
      throw new IllegalArgumentException("a distance is finite and not negative: " + distance);
    }
  }
}
