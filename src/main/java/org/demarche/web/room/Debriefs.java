package org.demarche.web.room;

import java.util.HashMap;
import java.util.Map;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Session;
import org.demarche.words.Language;

/** Debriefs take seconds to make: one is kept for each language until the class moves on. */
final class Debriefs {
  private final Session session;
  private final Map<Language, Kept> kept = new HashMap<>();

  private record Kept(long version, Debrief debrief) {}

  Debriefs(Session session) {
    this.session = session;
  }

  /** That of the present version; whoever asks while it is made waits for it. */
  synchronized Debrief of(Language language) {
    long version = session.snapshot().version();
    Kept known = kept.get(language);
    if (known != null && known.version() == version) {
      return known.debrief();
    }
    Debrief debrief = session.debrief(language);
    kept.put(language, new Kept(version, debrief));
    return debrief;
  }
}
