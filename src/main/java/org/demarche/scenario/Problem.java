package org.demarche.scenario;

import java.util.Comparator;
import java.util.Optional;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * One thing that is wrong with a scenario, said so that its author can mend it.
 *
 * <p>Problems sort by file, line and column, the order in which an author works through a file.
 *
 * @param at where the offending text begins
 * @param path what it concerns, in the path grammar of {@link NodePath}
 * @param message what is wrong, with the value, without a full stop
 * @param suggestion what was perhaps meant: the nearest known name, or the next thing to do
 */
public record Problem(Position at, NodePath path, String message, Optional<String> suggestion)
    implements Comparable<Problem> {

  private static final int LONGEST_PATH = 120;

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(problem -> problem.path().toString())
          .thenComparing(Problem::message);

  /** A problem with no suggestion. */
  public static Problem of(Position at, NodePath path, String message) {
    return new Problem(at, path, message, Optional.empty());
  }

  /** A problem with no suggestion. */
  public static Problem of(Position at, NodePath path, Message message) {
    return of(at, path, Words.english().say(message));
  }

  /** The same problem with a suggestion, shown after "Maybe:". */
  public Problem maybe(Message what) {
    return maybe(Words.english().say(what));
  }

  /** The same problem with a suggestion, shown after "Maybe:". */
  public Problem maybe(String what) {
    return new Problem(at, path, message, Optional.of(what));
  }

  /** The same problem, with a suggestion where there is one. */
  public Problem maybe(Optional<String> what) {
    return new Problem(at, path, message, what);
  }

  /** The same problem placed at its cause; where it shows itself is said in the message. */
  Problem movedTo(Position cause) {
    return new Problem(cause, path, message + " (there: " + at + ")", suggestion);
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:col: path: what is wrong. Maybe: …}, always on one line. */
  @Override
  public String toString() {
    String where = path.isRoot() ? "scenario" : shortened(path.toString());
    String line = at + ": " + where + ": " + message;
    String full = suggestion.map(text -> line + ". Maybe: " + text).orElse(line);
    return full.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " ");
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
  }
}
