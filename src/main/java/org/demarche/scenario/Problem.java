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
 * @param what what is wrong, with the value, without a full stop
 * @param hint what was perhaps meant: the nearest known name, or the next thing to do
 */
public record Problem(Position at, NodePath path, Message what, Optional<Message> hint)
    implements Comparable<Problem> {

  private static final int LONGEST_PATH = 120;
  private static final String ELSEWHERE = "problem-elsewhere";

  private static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::at)
          .thenComparing(problem -> problem.path().toString())
          .thenComparing(Problem::message);

  /** A problem with no suggestion. */
  public static Problem of(Position at, NodePath path, Message what) {
    return new Problem(at, path, what, Optional.empty());
  }

  /** The same problem with a suggestion, shown after "Maybe:". */
  public Problem maybe(Message hint) {
    return new Problem(at, path, what, Optional.of(hint));
  }

  /** The same problem with a suggestion that is the same in every language: a name, a line. */
  public Problem maybe(String name) {
    return maybe(Message.verbatim(name));
  }

  /** The same problem, with a suggestion where there is one. */
  public Problem hinting(Optional<Message> hint) {
    return new Problem(at, path, what, hint);
  }

  /** The same problem, with the name that was perhaps meant where there is one. */
  public Problem maybe(Optional<String> name) {
    return new Problem(at, path, what, name.map(Message::verbatim));
  }

  /** The same problem at another place. */
  public Problem placed(Position place, NodePath way) {
    return new Problem(place, way, what, hint);
  }

  /** What is wrong, in English. */
  public String message() {
    return Words.english().say(what);
  }

  /** What was perhaps meant, in English. */
  public Optional<String> suggestion() {
    return hint.map(Words.english()::say);
  }

  /** The same problem placed at its cause; where it shows itself is said in the message. */
  Problem movedTo(Position cause) {
    Message there = Message.of("problem-elsewhere", "what", what, "there", at.toString());
    return new Problem(cause, path, there, hint);
  }

  /** What is wrong, without the place at which it shows itself. */
  public Message whatAlone() {
    return what.key().equals(ELSEWHERE) && what.values().get("what") instanceof Message alone
        ? alone
        : what;
  }

  @Override
  public int compareTo(Problem other) {
    return ORDER.compare(this, other);
  }

  /** {@code file:line:col: path: what is wrong. Maybe: …}, always on one line, in English. */
  @Override
  public String toString() {
    return in(Words.english());
  }

  /** The problem on one line of a language. */
  public String in(Words words) {
    Message where =
        path.isRoot()
            ? Message.of("problem-of-scenario")
            : Message.verbatim(shortened(path.toString()));
    String at = this.at.toString();
    String line =
        words.say(
            hint.isPresent()
                ? Message.of(
                    "problem-line-maybe",
                    "at",
                    at,
                    "where",
                    where,
                    "what",
                    what,
                    "maybe",
                    hint.get())
                : Message.of("problem-line", "at", at, "where", where, "what", what));
    return line.replaceAll("\\s*[\\r\\n\\u0085\\u2028\\u2029]+\\s*", " ");
  }

  private static String shortened(String path) {
    return path.length() <= LONGEST_PATH ? path : path.substring(0, LONGEST_PATH) + "…";
  }
}
