package org.demarche.evidence.votes;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.demarche.words.Message;

/**
 * The roll calls of a file that a fit can use.
 *
 * @param file name of the file, without its folder
 * @param votes in the order of the file
 * @param leftOut rows that had no distance
 * @param notes what of the table was left out or taken otherwise than it stands
 */
public record RollCalls(String file, List<RollCall> votes, int leftOut, List<Message> notes) {
  /** Copies votes and notes. */
  public RollCalls {
    votes = List.copyOf(votes);
    notes = List.copyOf(notes);
  }

  /** Makes roll calls of which nothing is to be noted. */
  public RollCalls(String file, List<RollCall> votes, int leftOut) {
    this(file, votes, leftOut, List.of());
  }

  /** Returns the cases in alphabetical order. */
  public List<String> listCases() {
    return votes.stream().map(RollCall::caseName).distinct().sorted().toList();
  }

  /** Returns the votes of a case, in the order of the file. */
  public List<RollCall> getCase(String name) {
    return votes.stream().filter(v -> v.caseName().equals(name)).toList();
  }

  /**
   * Returns the disputes in alphabetical order: cases, those that differ by a year taken as one.
   */
  public List<String> listDisputes() {
    return votes.stream().map(RollCall::dispute).distinct().sorted().toList();
  }

  /** Returns the votes on a dispute, in the order of the file. */
  public List<RollCall> getDispute(String name) {
    return votes.stream().filter(v -> v.dispute().equals(name)).toList();
  }

  /** Returns all but one dispute. */
  public RollCalls without(String dispute) {
    return new RollCalls(
        file, votes.stream().filter(v -> !v.dispute().equals(dispute)).toList(), leftOut, notes);
  }

  /**
   * The same votes with distances as the fit takes them: less the mean distance of the members who
   * could vote on the text. Who is criticised moves all distances at once: few are as far from a
   * state in the middle as most are from one at the end.
   */
  public RollCalls relative() {
    Map<String, Double> means = meansByText();
    return new RollCalls(
        file,
        votes.stream().map(v -> v.at(v.distance() - means.getOrDefault(text(v), 0.0))).toList(),
        leftOut,
        notes);
  }

  private Map<String, Double> meansByText() {
    return votes.stream()
        .collect(
            Collectors.groupingBy(
                RollCalls::text, TreeMap::new, Collectors.averagingDouble(RollCall::distance)));
  }

  private static String text(RollCall vote) {
    return vote.caseName() + "\n" + vote.resolution();
  }
}
