package org.demarche.evidence.signs;

import org.demarche.model.DependenceKind;

/** Reads what a sign changes. */
final class ChangeReader {
  private ChangeReader() {}

  static Change read(Fields at) {
    return switch (at.id()) {
      case "temperament" -> temperament(at);
      case "state" -> state(at);
      case "tie" -> tie(at);
      case "position" -> position(at);
      case "opening" -> opening(at.single());
      case "act" -> act(at);
      case "in_force" -> inForce(at);
      case "lifted" -> new StandingChange.Lifted(at.only("on").who("on"));
      case "body" -> body(at);
      case "horizon" -> new HorizonChange(at.only("share").number("share"));
      default -> throw at.wrong(at.id());
    };
  }

  private static Change temperament(Fields at) {
    at.only("of", "trait", "toward", "share", "times");
    return new TemperamentChange(
        at.who("of"), at.constant(TemperamentChange.Trait.class, "trait"), shift(at));
  }

  private static Change state(Fields at) {
    at.only("of", "what", "toward", "share", "times");
    return new StateChange(at.who("of"), at.constant(StateChange.What.class, "what"), shift(at));
  }

  private static Change tie(Fields at) {
    at.only("of", "with", "what", "kind", "toward", "share", "times", "mutual");
    return new TieChange(
        at.who("of"),
        at.who("with"),
        at.constant(TieChange.What.class, "what"),
        at.has("kind") ? at.constant(DependenceKind.class, "kind") : null,
        shift(at),
        at.flag("mutual"));
  }

  private static Change position(Fields at) {
    at.only("of", "share");
    return new PositionChange(at.who("of"), at.number("share"));
  }

  private static Change act(Fields at) {
    at.only("by", "action", "day");
    return new ActAdded(at.who("by"), at.text("action"), at.number("day"));
  }

  private static Change inForce(Fields at) {
    at.only("by", "on", "kind", "intensity");
    return new StandingChange.InForce(
        at.who("by"), at.who("on"), at.text("kind"), at.number("intensity"));
  }

  private static Change body(Fields at) {
    at.only("of", "what");
    return new BodyChange(
        at.constant(BodyKind.class, "of"), at.constant(BodyChange.What.class, "what"));
  }

  private static Change opening(Fields at) {
    return switch (at.id()) {
      case "absent" -> new OpeningChange.Absent();
      case "later" -> new OpeningChange.Later(at.amount());
      case "milder" -> new OpeningChange.Milder(at.itself());
      case "authorised" -> new OpeningChange.Authorised();
      case "deadlier" -> new OpeningChange.Deadlier(at.amount());
      default -> throw at.wrong(at.id());
    };
  }

  /** A factor, or a share of the way to a value; without either nothing is shifted. */
  private static Shift shift(Fields at) {
    return at.has("times")
        ? new Shift(at.number("times"), 0)
        : Shift.toward(at.number("toward", 0), at.number("share", 0));
  }
}
