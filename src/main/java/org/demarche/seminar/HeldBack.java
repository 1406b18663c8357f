package org.demarche.seminar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.demarche.model.EventId;
import org.demarche.model.Intervention;
import org.demarche.model.Pair;
import org.demarche.model.Question;
import org.demarche.seminar.Translation.Meant;
import org.demarche.trace.RunListener;

/**
 * What the model would answer in talks for an actor that people play, and may not: it gives nothing
 * away, takes no feelers up and opens no talks unless its team has said so, and talks between two
 * teams are not broken off for them.
 */
final class HeldBack implements RunListener {
  private final Trunk trunk;
  private final Set<Integer> people = new HashSet<>();
  private final double from;
  private final Set<Long> offered = new HashSet<>();
  private final List<Meant> answers = new ArrayList<>();
  private final List<Graver> graver = new ArrayList<>();

  /**
   * Something graver came before an actor had answered what was pending.
   *
   * @param actor who was to answer
   * @param event id of the graver trigger
   */
  record Graver(int actor, long event) {}

  /**
   * Listens to a turn.
   *
   * @param turn how the roles stand, and when it begins
   * @param handedIn offers, whose rounds are the teams' own
   */
  HeldBack(Trunk trunk, Ledger.Turn turn, List<Meant> handedIn) {
    this.trunk = trunk;
    this.from = turn.day();
    turn.standings()
        .forEach(
            (role, standing) -> {
              if (standing == Standing.HOLD) {
                people.add(trunk.actor(role));
              }
            });
    for (Meant meant : handedIn) {
      if (meant.what() instanceof Intervention.Offer offer) {
        offered.add(name(round(offer.focalPair(), offer.round()), offer.actor()));
      }
    }
  }

  private long round(int pair, int round) {
    return EventId.mix(Translation.talks(trunk, pair), round);
  }

  private static long name(long occasion, int actor) {
    return EventId.mix(occasion, actor);
  }

  boolean concernsNobody() {
    return people.isEmpty();
  }

  @Override
  public void started() {
    answers.clear();
    graver.clear();
  }

  @Override
  public boolean wantsAnswers() {
    return true;
  }

  @Override
  public void answered(double day, Question question, int who, long occasion, boolean yes) {
    if (day < from) {
      return;
    }
    boolean held =
        switch (question) {
          case TAKE_UP -> people.contains(who);
          case CONCEDE -> people.contains(who) && !offered.contains(name(occasion, who));
          case OPEN -> side(who, true) || side(who, false);
          case BREAK_OFF -> side(who, true) && side(who, false);
          default -> false;
        };
    if (held) {
      answers.add(new Meant(0, new Intervention.Answer(question, who, occasion, false)));
    }
  }

  @Override
  public void answerSuperseded(double day, int actor, long event) {
    if (day >= from) {
      graver.add(new Graver(actor, event));
    }
  }

  /** What gave way to something graver during the turn. */
  List<Graver> graver() {
    return List.copyOf(graver);
  }

  private boolean side(int pair, boolean first) {
    Pair sides = trunk.plan.focalPairs().get(pair);
    return people.contains(first ? sides.first() : sides.second());
  }

  /** The answers, in the order in which they were asked for. */
  List<Meant> answers() {
    return List.copyOf(answers);
  }
}
