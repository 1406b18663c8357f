package org.demarche.evidence.signs;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.demarche.model.DependenceKind;
import org.demarche.model.Institution;
import org.demarche.model.Ladder;
import org.demarche.model.Query;
import org.demarche.scenario.Located;
import org.demarche.trace.TalkStep;
import org.jspecify.annotations.Nullable;

/**
 * Reads a sign. The file is part of the program and is read in its tests, so that a fault in it is
 * an {@link IllegalArgumentException} that names the sign and the key.
 */
final class SignReader {
  private static final List<String> KEYS =
      List.of("title", "group", "change", "measure", "expect", "reason", "source", "known");

  private SignReader() {}

  static Sign read(Located at) {
    only(at, KEYS);
    Located known = at.find("known").orElse(null);
    return new Sign(
        at.id(),
        text(at, "title"),
        text(at, "group"),
        change(the(need(at, "change"))),
        measure(the(need(at, "measure"))),
        Direction.of(text(at, "expect")),
        text(at, "reason"),
        text(at, "source"),
        known == null ? null : known.text().orElseThrow(() -> wrong(known)));
  }

  private static Change change(Located at) {
    return switch (at.id()) {
      case "temperament" -> {
        only(at, List.of("of", "trait", "toward", "share", "times"));
        yield new TemperamentChange(
            who(at, "of"), constant(TemperamentChange.Trait.class, at, "trait"), shift(at));
      }
      case "state" -> {
        only(at, List.of("of", "what", "toward", "share", "times"));
        yield new StateChange(
            who(at, "of"), constant(StateChange.What.class, at, "what"), shift(at));
      }
      case "tie" -> tie(at);
      case "position" -> {
        only(at, List.of("of", "share"));
        yield new PositionChange(who(at, "of"), number(at, "share"));
      }
      case "opening" -> opening(the(at));
      case "act" -> {
        only(at, List.of("by", "action", "day"));
        yield new ActAdded(who(at, "by"), text(at, "action"), number(at, "day"));
      }
      case "in_force" -> {
        only(at, List.of("by", "on", "kind", "intensity"));
        yield new StandingChange.InForce(
            who(at, "by"), who(at, "on"), text(at, "kind"), number(at, "intensity"));
      }
      case "lifted" -> {
        only(at, List.of("on"));
        yield new StandingChange.Lifted(who(at, "on"));
      }
      case "body" -> {
        only(at, List.of("of", "what"));
        yield new BodyChange(
            constant(BodyKind.class, at, "of"), constant(BodyChange.What.class, at, "what"));
      }
      case "horizon" -> {
        only(at, List.of("share"));
        yield new HorizonChange(number(at, "share"));
      }
      default -> throw wrong(at);
    };
  }

  private static Change tie(Located at) {
    only(at, List.of("of", "with", "what", "kind", "toward", "share", "times", "mutual"));
    return new TieChange(
        who(at, "of"),
        who(at, "with"),
        constant(TieChange.What.class, at, "what"),
        at.find("kind").isPresent() ? constant(DependenceKind.class, at, "kind") : null,
        shift(at),
        flag(at, "mutual"));
  }

  private static Change opening(Located at) {
    return switch (at.id()) {
      case "absent" -> new OpeningChange.Absent();
      case "later" -> new OpeningChange.Later(at.number().orElseThrow(() -> wrong(at)));
      case "milder" -> new OpeningChange.Milder(at.text().orElseThrow(() -> wrong(at)));
      case "authorised" -> new OpeningChange.Authorised();
      case "deadlier" -> new OpeningChange.Deadlier(at.number().orElseThrow(() -> wrong(at)));
      default -> throw wrong(at);
    };
  }

  private static Shift shift(Located at) {
    if (at.find("times").isPresent()) {
      return new Shift(number(at, "times"), 0);
    }
    return at.find("share").isPresent()
        ? Shift.toward(
            at.find("toward").isPresent() ? number(at, "toward") : 0, number(at, "share"))
        : new Shift(1, 0);
  }

  private static Measure measure(Located at) {
    return switch (at.id()) {
      case "acts" -> acts(at);
      case "bodies" -> {
        only(at, List.of("of", "about", "of_opening", "results"));
        Set<Institution.Result> results = EnumSet.noneOf(Institution.Result.class);
        texts(at, "results").forEach(id -> results.add(constant(Institution.Result.class, at, id)));
        yield new Bodies(
            constant(BodyKind.class, at, "of"),
            someone(at, "about"),
            flag(at, "of_opening"),
            results);
      }
      case "votes" -> {
        only(at, List.of("of", "about", "by", "cast"));
        int cast = text(at, "cast").equals("yes") ? 1 : -1;
        yield new Votes(
            constant(BodyKind.class, at, "of"), someone(at, "about"), someone(at, "by"), cast);
      }
      case "talks" -> {
        only(at, List.of("steps", "from", "until", "count"));
        Set<TalkStep> steps = EnumSet.noneOf(TalkStep.class);
        texts(at, "steps").forEach(id -> steps.add(constant(TalkStep.class, at, id)));
        yield new Talks(steps, from(at), until(at), at.find("count").isEmpty());
      }
      case "standing" -> {
        only(at, List.of("query", "of", "day"));
        List<Who> of = new ArrayList<>();
        texts(at, "of").forEach(id -> of.add(constant(Who.class, at, id)));
        double day = at.find("day").isPresent() ? number(at, "day") : Double.POSITIVE_INFINITY;
        yield new Standing(constant(Query.class, at, "query"), of, day);
      }
      default -> throw wrong(at);
    };
  }

  private static Measure acts(Located at) {
    only(
        at,
        List.of("by", "on", "rung", "most_rung", "families", "actions", "from", "until", "count"));
    int most = at.find("most_rung").isPresent() ? (int) number(at, "most_rung") : Ladder.TOP;
    Acts.Kind kind =
        new Acts.Kind(
            at.find("rung").isPresent() ? (int) number(at, "rung") : 0,
            most,
            texts(at, "families"),
            texts(at, "actions"));
    Acts.Count count =
        at.find("count").isPresent() ? constant(Acts.Count.class, at, "count") : Acts.Count.ACTS;
    return new Acts(someone(at, "by"), someone(at, "on"), kind, from(at), until(at), count);
  }

  private static double from(Located at) {
    return at.find("from").isPresent() ? number(at, "from") : 0;
  }

  private static double until(Located at) {
    return at.find("until").isPresent() ? number(at, "until") : Double.POSITIVE_INFINITY;
  }

  private static Who who(Located at, String key) {
    return constant(Who.class, at, key);
  }

  private static @Nullable Who someone(Located at, String key) {
    return at.find(key).isPresent() ? who(at, key) : null;
  }

  /** The constant that a key names, or that the text itself names where there is no such key. */
  private static <E extends Enum<E>> E constant(Class<E> type, Located at, String key) {
    String id = at.find(key).flatMap(Located::text).orElse(key);
    try {
      return Enum.valueOf(type, id.toUpperCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      throw wrong(at, id, e);
    }
  }

  private static List<String> texts(Located at, String key) {
    Optional<Located> list = at.find(key);
    if (list.isEmpty()) {
      return List.of();
    }
    List<String> single = list.get().text().map(List::of).orElse(List.of());
    return single.isEmpty()
        ? list.get().items().stream()
            .map(item -> item.text().orElseThrow(() -> wrong(item)))
            .toList()
        : single;
  }

  private static boolean flag(Located at, String key) {
    return at.find(key).flatMap(Located::flag).orElse(false);
  }

  private static double number(Located at, String key) {
    return need(at, key).number().orElseThrow(() -> wrong(at));
  }

  private static String text(Located at, String key) {
    return need(at, key).text().orElseThrow(() -> wrong(at));
  }

  private static Located need(Located at, String key) {
    return at.find(key).orElseThrow(() -> wrong(at, key, null));
  }

  /** The single entry of a mapping. */
  private static Located the(Located at) {
    if (at.members().size() != 1) {
      throw wrong(at);
    }
    return at.members().get(0);
  }

  private static void only(Located at, List<String> keys) {
    at.members().stream()
        .filter(member -> !keys.contains(member.id()))
        .forEach(
            member -> {
              throw wrong(member);
            });
  }

  private static IllegalArgumentException wrong(Located at) {
    return wrong(at, at.id(), null);
  }

  private static IllegalArgumentException wrong(
      Located at, String what, @Nullable Exception cause) {
    return new IllegalArgumentException(at.path() + ": " + what, cause);
  }
}
