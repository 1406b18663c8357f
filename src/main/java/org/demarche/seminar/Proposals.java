package org.demarche.seminar;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.demarche.seminar.SeatView.Proposal;

/** What has become of the terms that teams put. */
final class Proposals {
  private Proposals() {}

  /** All that count, in the order in which they were put. */
  static List<Proposal> of(Ledger ledger) {
    Map<Long, Proposal> all = new LinkedHashMap<>();
    for (Entry entry : ledger.played()) {
      if (entry.move() instanceof Move.Propose p) {
        Proposal.Status status =
            ledger.withdrawn.contains(entry.number())
                ? Proposal.Status.WITHDRAWN
                : Proposal.Status.OPEN;
        all.put(
            entry.number(),
            new Proposal(
                entry.number(), p.role(), p.to(), p.terms(), p.text(), p.counters(), status));
        if (status == Proposal.Status.OPEN) {
          all.computeIfPresent(p.counters(), (n, old) -> with(old, Proposal.Status.COUNTERED));
        }
      } else if (entry.move() instanceof Move.Respond respond && ledger.holds(entry)) {
        Proposal.Status status =
            respond.accepted() ? Proposal.Status.ACCEPTED : Proposal.Status.DECLINED;
        all.computeIfPresent(respond.proposal(), (n, old) -> with(old, status));
      }
    }
    return List.copyOf(all.values());
  }

  private static Proposal with(Proposal old, Proposal.Status status) {
    return new Proposal(
        old.entry(), old.from(), old.to(), old.terms(), old.text(), old.counters(), status);
  }
}
