package org.demarche.analysis.pivots;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.analysis.whatif.Change;
import org.demarche.analysis.whatif.ChangeReader;
import org.demarche.model.Actor;
import org.demarche.model.Family;
import org.demarche.model.Intervention;
import org.demarche.model.Plan;
import org.demarche.model.ScriptedEvent;
import org.demarche.words.Message;
import org.demarche.words.Words;

/**
 * Something that may matter.
 *
 * @param id by which a person names it
 * @param kind event, dead, acts, decision, act or meeting
 * @param title for people
 * @param day when, NaN over many runs
 * @param without what takes it out
 */
record Candidate(String id, String kind, String title, double day, List<Intervention> without) {

  /** The entries of a timeline, and their reports of dead. */
  static List<Candidate> scripted(Plan plan) {
    ChangeReader reader = new ChangeReader(plan, Optional.empty());
    List<Candidate> all = new ArrayList<>();
    for (ScriptedEvent event : plan.timeline()) {
      all.add(of(reader.remove(event.id()), "event", event.title()));
      for (int r = 0; r < event.casualties().size(); r++) {
        String side = plan.actors().get(event.casualties().get(r).side()).name();
        Message title =
            Message.of("pivots-dead", "side", side, "event", event.title(), "number", r + 1);
        String id = event.id() + ".casualties[" + r + "]";
        all.add(of(reader.remove(id), "dead", Words.english().say(title)));
      }
    }
    return all;
  }

  /** Acts of a family, forbidden throughout. */
  static Candidate acts(Plan plan, int actor, int family) {
    ChangeReader reader = new ChangeReader(plan, Optional.empty());
    Actor who = plan.actors().get(actor);
    Family what = plan.families().get(family);
    Message title = Message.of("pivots-acts", "actor", who.name(), "family", what.title());
    Change closed = reader.forbid(who.code() + ":" + what.id());
    return of(closed, "acts", Words.english().say(title));
  }

  private static Candidate of(Change change, String kind, String title) {
    return new Candidate(change.text(), kind, title, Double.NaN, change.interventions());
  }
}
