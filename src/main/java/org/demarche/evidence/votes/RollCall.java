package org.demarche.evidence.votes;

/**
 * One member's part in one vote.
 *
 * @param resolution the text that was put to the vote
 * @param caseName what the text is about; several texts may be about one case
 * @param member ISO alpha-3 code, followed by the country's name where the file gives it
 * @param vote what the member did
 * @param distance ideal-point distance to the state criticised, finite; in a file not negative, but
 *     {@link RollCalls#relative} may turn it so
 * @param group label of the group of members that it belongs to
 */
public record RollCall(
    String resolution, String caseName, String member, Vote vote, double distance, String group) {
  /** Checks the distance. */
  public RollCall {
    if (!Double.isFinite(distance)) {
      throw new IllegalArgumentException("a distance is finite: " + distance);
    }
  }

  /** The same vote at another distance. */
  RollCall at(double other) {
    return new RollCall(resolution, caseName, member, vote, other, group);
  }
}
