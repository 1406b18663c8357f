package org.demarche.scenario;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.demarche.words.Message;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.Tag;
import org.snakeyaml.engine.v2.resolver.CoreScalarResolver;
import org.snakeyaml.engine.v2.resolver.ScalarResolver;

/** Reads single values by the core schema of YAML 1.2. */
final class Scalars {

  private static final int LONGEST_NUMBER = 60;
  private static final int SHOWN = 60;
  private static final ScalarResolver CORE_SCHEMA = new CoreScalarResolver(false);

  private Scalars() {}

  /** The value of a scalar; what is wrong with it is noted and the text kept in its place. */
  static Node read(ScalarEvent event, Position at, Supplier<NodePath> path, Problems problems) {
    String text = event.getValue();
    if (!isWellFormed(text)) {
      problems.add(Problem.of(at, path.get(), Message.of("problem-text-half")));
      return new Node.Text(at, "");
    }
    Optional<Message> unseen = Unseen.fault(text);
    if (unseen.isPresent()) {
      problems.add(
          Problem.of(at, path.get(), unseen.get()).maybe(Message.of("problem-maybe-remove")));
      return new Node.Text(at, Unseen.without(text), style(event));
    }
    if (!event.isPlain()) {
      return new Node.Text(at, text, style(event));
    }
    Tag tag = CORE_SCHEMA.resolve(text, true);
    if (tag.equals(Tag.NULL)) {
      return new Node.Empty(at);
    }
    if (tag.equals(Tag.BOOL)) {
      return new Node.Flag(at, text.toLowerCase(Locale.ROOT).equals("true"));
    }
    if (tag.equals(Tag.INT) || tag.equals(Tag.FLOAT)) {
      return number(text, at, path, problems);
    }
    return new Node.Text(at, text, style(event));
  }

  private static Node.Style style(ScalarEvent event) {
    Optional<Integer> first = event.getStartMark().map(Mark::getLine);
    boolean oneLine = first.equals(event.getEndMark().map(Mark::getLine));
    if (!oneLine || event.isLiteral() || event.isFolded()) {
      return Node.Style.FOLDED;
    }
    if (event.isPlain()) {
      return Node.Style.PLAIN;
    }
    return event.isSQuoted() ? Node.Style.SINGLE_QUOTED : Node.Style.DOUBLE_QUOTED;
  }

  private static Node number(String text, Position at, Supplier<NodePath> path, Problems problems) {
    String lower = text.toLowerCase(Locale.ROOT);
    if (lower.endsWith(".nan") || lower.endsWith(".inf")) {
      problems.add(
          Problem.of(at, path.get(), Message.of("problem-not-finite", "text", text))
              .maybe(Message.of("problem-maybe-leave-out")));
      return new Node.Numeric(at, BigDecimal.ZERO);
    }
    try {
      return new Node.Numeric(at, checked(exact(lower)));
    } catch (NumberFormatException e) {
      problems.add(
          Problem.of(
              at,
              path.get(),
              Message.of("problem-number-size", "text", shown(text), "most", LONGEST_NUMBER)));
      return new Node.Numeric(at, BigDecimal.ZERO);
    }
  }

  private static BigDecimal exact(String text) {
    if (text.length() > LONGEST_NUMBER) {
      throw new NumberFormatException(text);
    }
    if (text.startsWith("0x")) {
      return new BigDecimal(new BigInteger(text.substring(2), 16));
    }
    if (text.startsWith("0o")) {
      return new BigDecimal(new BigInteger(text.substring(2), 8));
    }
    return new BigDecimal(text);
  }

  private static BigDecimal checked(BigDecimal value) {
    double nearest = value.doubleValue();
    boolean vanishes = nearest == 0 && value.signum() != 0;
    if (!Double.isFinite(nearest) || vanishes || Math.abs((long) value.scale()) > 400) {
      throw new NumberFormatException(value.toString());
    }
    return value;
  }

  private static boolean isWellFormed(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean pair =
          Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      if (c == 0 || (Character.isSurrogate(c) && !pair)) {
        return false;
      }
      i += pair ? 1 : 0;
    }
    return true;
  }

  /** A value as messages show it: short, and free of control characters. */
  static String shown(String text) {
    String clean = Unseen.without(text).replaceAll("[\\p{Cntrl}\\p{Cs}]+", " ").strip();
    return clean.length() <= SHOWN ? clean : clean.substring(0, SHOWN) + "…";
  }
}
