package org.demarche.seminar;

import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.demarche.words.Language;

/**
 * Where a session stands, once and for all: readers keep what they have got while the writer goes
 * on.
 */
final class Present {
  final String branch;
  final long version;
  final Ledger ledger;
  final Course course;
  private final java.util.Map<Language, Happened> told = new ConcurrentHashMap<>();

  Present(String branch, long version, Ledger ledger, Course course) {
    this.branch = branch;
    this.version = version;
    this.ledger = ledger;
    this.course = course;
  }

  /** Takes over what has been told already where nothing more has happened since. */
  Present after(Present before) {
    if (course.happenedAsIn(before.course)) {
      told.putAll(before.told);
    }
    return this;
  }

  /** What has happened, in a language; told once for all who read it. */
  Happened happened(Language language, Function<Language, Happened> teller) {
    return told.computeIfAbsent(language, teller);
  }

  Snapshot snapshot(Trunk trunk) {
    java.util.Map<String, Standing> standings = new java.util.TreeMap<>();
    trunk.roles.forEach(role -> standings.put(role.id(), ledger.standing(role.id())));
    java.util.Map<String, Set<Reveal>> shownTo = new java.util.TreeMap<>();
    trunk.roles.forEach(role -> shownTo.put(role.id(), ledger.shown(role.id())));
    boolean ended = ledger.phase == Snapshot.Phase.PLAY && ledger.day() >= trunk.horizon();
    return new Snapshot(
        version,
        branch,
        ended ? Snapshot.Phase.OVER : ledger.phase,
        ledger.paused,
        ledger.turn(),
        ledger.day(),
        trunk.plan.start().plusDays(ledger.day()),
        trunk.horizon(),
        ledger.clock,
        java.util.List.copyOf(ledger.seats.values()),
        standings,
        Set.copyOf(ledger.ready),
        ledger.shown(""),
        shownTo);
  }
}
