package org.demarche.web.room;

import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Reveal;
import org.demarche.seminar.Seat;
import org.demarche.seminar.Session;
import org.demarche.seminar.Snapshot;
import org.demarche.seminar.paper.Papers;
import org.demarche.words.Language;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.jspecify.annotations.Nullable;

/**
 * Debriefs and papers take seconds to make: they are kept for each language until the class moves
 * on. Whoever asks while something is made waits for it.
 */
final class Debriefs {
  private final Session session;
  private final Map<Language, Kept> kept = new HashMap<>();

  private static final class Kept {
    private final long version;
    private final Debrief debrief;
    private final Map<String, byte[]> files = new HashMap<>();
    private @Nullable Papers papers;

    Kept(long version, Debrief debrief) {
      this.version = version;
      this.debrief = debrief;
    }
  }

  Debriefs(Session session) {
    this.session = session;
  }

  /**
   * Checks that a seat may read how the class went.
   *
   * @throws UnfitException if it is too early for that
   */
  void check(Seat seat) {
    Snapshot now = session.snapshot();
    boolean open =
        now.phase() == Snapshot.Phase.OVER
            || now.isShown(Reveal.DEBRIEF, seat)
            || (seat.kind() == Seat.Kind.FACILITATOR && now.phase() != Snapshot.Phase.LOBBY);
    if (!open) {
      throw new UnfitException(Message.of("web-debrief-later"));
    }
  }

  /** That of the present version. */
  synchronized Debrief of(Language language) {
    return present(language).debrief;
  }

  /**
   * A paper of the present version.
   *
   * @param language that it is written in
   * @param name by which it is kept
   * @param maker writes it
   */
  synchronized byte[] paper(Language language, String name, Function<Papers, byte[]> maker) {
    Kept known = present(language);
    Papers papers = known.papers;
    if (papers == null) {
      papers = Papers.of(session, known.debrief, language);
      known.papers = papers;
    }
    Papers from = papers;
    return known.files.computeIfAbsent(name, each -> maker.apply(from));
  }

  private Kept present(Language language) {
    long version = session.snapshot().version();
    Kept known = kept.get(language);
    if (known == null || known.version != version) {
      known = new Kept(version, session.debrief(language));
      kept.put(language, known);
    }
    return known;
  }
}
