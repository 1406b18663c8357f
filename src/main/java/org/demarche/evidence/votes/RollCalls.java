package org.demarche.evidence.votes;

import java.util.List;

/**
 * The roll calls of a file that a fit can use.
 *
 * @param file name of the file, without its folder
 * @param votes in the order of the file
 * @param leftOut rows that had no distance
 */
public record RollCalls(String file, List<RollCall> votes, int leftOut) {
  /** Copies the votes. */
  public RollCalls {
    votes = List.copyOf(votes);
  }

  /** Returns the cases in alphabetical order. */
  public List<String> listCases() {
    return votes.stream().map(RollCall::caseName).distinct().sorted().toList();
  }

  /** Returns the groups in alphabetical order. */
  public List<String> listGroups() {
    return votes.stream().map(RollCall::group).distinct().sorted().toList();
  }

  /** Returns the votes of a case, in the order of the file. */
  public List<RollCall> getCase(String name) {
    List<RollCall> found = votes.stream().filter(v -> v.caseName().equals(name)).toList();
    if (found.isEmpty()) {
      throw new IllegalArgumentException("there is no case '" + name + "' in " + file);
    }
    return found;
  }

  /** Returns all but one case. */
  public RollCalls without(String name) {
    return new RollCalls(
        file, votes.stream().filter(v -> !v.caseName().equals(name)).toList(), leftOut);
  }
}
