package org.demarche.evidence.signs;

import java.util.Set;
import org.demarche.model.Institution;
import org.demarche.model.Ladder;
import org.demarche.model.Query;
import org.demarche.trace.TalkStep;

/** Reads what a sign compares. */
final class MeasureReader {
  private MeasureReader() {}

  static Measure read(Fields at) {
    return switch (at.id()) {
      case "acts" -> acts(at);
      case "bodies" -> bodies(at);
      case "votes" -> votes(at);
      case "talks" -> talks(at);
      case "standing" -> standing(at);
      default -> throw at.wrong(at.id());
    };
  }

  private static Measure acts(Fields at) {
    at.only("by", "on", "rung", "most_rung", "families", "actions", "from", "until", "count");
    Acts.Kind kind =
        new Acts.Kind(
            (int) at.number("rung", 0),
            (int) at.number("most_rung", Ladder.TOP),
            at.texts("families"),
            at.texts("actions"));
    Acts.Count count = at.has("count") ? at.constant(Acts.Count.class, "count") : Acts.Count.ACTS;
    return new Acts(at.someone("by"), at.someone("on"), kind, from(at), until(at), count);
  }

  private static Measure bodies(Fields at) {
    at.only("of", "about", "of_opening", "results");
    return new Bodies(
        at.constant(BodyKind.class, "of"),
        at.someone("about"),
        at.flag("of_opening"),
        Set.copyOf(at.constants(Institution.Result.class, "results")));
  }

  private static Measure votes(Fields at) {
    at.only("of", "about", "by", "cast");
    int cast = at.text("cast").equals("yes") ? 1 : -1;
    return new Votes(
        at.constant(BodyKind.class, "of"), at.someone("about"), at.someone("by"), cast);
  }

  private static Measure talks(Fields at) {
    at.only("steps", "from", "until", "count");
    return new Talks(
        Set.copyOf(at.constants(TalkStep.class, "steps")), from(at), until(at), !at.has("count"));
  }

  private static Measure standing(Fields at) {
    at.only("query", "of", "day");
    return new Standing(
        at.constant(Query.class, "query"), at.constants(Who.class, "of"), day(at, "day"));
  }

  private static double from(Fields at) {
    return at.number("from", 0);
  }

  private static double until(Fields at) {
    return day(at, "until");
  }

  private static double day(Fields at, String key) {
    return at.number(key, Double.POSITIVE_INFINITY);
  }
}
