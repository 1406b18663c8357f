package org.demarche.seminar;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;
import org.demarche.scenario.compile.SeminarPlan;
import org.jspecify.annotations.Nullable;

/**
 * What somebody in the class does. Roles, actors, actions, issues and bodies are named by their
 * ids, so that a journal can be read; events and occasions by the sixteen hexadecimal digits of
 * their ids. Texts are what people wrote, as they wrote it.
 */
public sealed interface Move {

  /** Longest text of a person, in characters. */
  int LONGEST_TEXT = 4000;

  /**
   * What a person wrote with it.
   *
   * @return empty for moves that have no text
   */
  default String text() {
    return "";
  }

  /** What is said and done beside the run; an undo leaves it alone. */
  sealed interface Beside extends Move {}

  /** What a team does for its actor. */
  sealed interface ByTeam extends Move {
    /**
     * The team.
     *
     * @return id of its role
     */
    String role();
  }

  /**
   * A person takes a seat.
   *
   * @param seat its id, new in the session
   * @param kind what the person may see and do
   * @param role id of the role, empty but for teams
   * @param person the name given
   * @param key a hash of what proves later that it is this person; empty if nothing does
   */
  record Join(String seat, Seat.Kind kind, String role, String person, String key)
      implements Beside {}

  /**
   * A person is taken off a seat.
   *
   * @param seat its id
   */
  record Leave(String seat) implements Beside {}

  /** The class begins to play. */
  record Begin() implements Move {}

  /**
   * The class stops for a while, or goes on.
   *
   * @param paused whether it stops
   */
  record Pause(boolean paused) implements Beside {}

  /**
   * When the present turn is to end; nothing ends of itself.
   *
   * @param until the moment, or null for no limit
   */
  record Clock(@Nullable Instant until) implements Beside {}

  /** The class has ended; nothing is played after it. */
  record End() implements Move {}

  /**
   * The turn ends and the run goes on.
   *
   * @param day whole days from the start, after the present one
   * @param lapsed numbers of entries whose decision was not open any more when its time came; the
   *     session fills them in
   */
  record Advance(int day, List<Long> lapsed) implements Move {
    /** Copies the list. */
    public Advance {
      lapsed = List.copyOf(lapsed);
    }
  }

  /**
   * News of the scenario's list reach those whom they are for.
   *
   * @param inject its id
   */
  record Inject(String inject) implements Move {}

  /**
   * News of the scenario's list are kept back until they are sent or skipped.
   *
   * @param inject its id
   */
  record Hold(String inject) implements Move {}

  /**
   * News of the scenario's list will not come; nor will the event of the timeline that they tell
   * of.
   *
   * @param inject its id
   */
  record Skip(String inject) implements Move {}

  /**
   * News made up on the spot.
   *
   * @param title a line
   * @param text what is read
   * @param to ids of the roles that read it, empty for all
   * @param deed what somebody does by it, or null for words alone
   */
  record Improvise(String title, String text, List<String> to, SeminarPlan.@Nullable Deed deed)
      implements Move {
    /** Copies the list. */
    public Improvise {
      to = List.copyOf(to);
    }
  }

  /**
   * The facilitator overrules: an event that is to come does not take place.
   *
   * @param event its id
   */
  record Strike(String event) implements Move {}

  /**
   * The facilitator shows or hides something.
   *
   * @param what what
   * @param to ids of the roles, empty for everybody
   * @param shown whether it is to be seen
   */
  record Show(Reveal what, List<String> to, boolean shown) implements Beside {
    /** Copies the list. */
    public Show {
      to = List.copyOf(to);
    }
  }

  /**
   * What was played after an entry counts no more.
   *
   * @param to number of the last entry that still counts, 0 for none
   */
  record Undo(long to) implements Move {}

  /**
   * A team sets what becomes of what it leaves open.
   *
   * @param role the team
   * @param standing held back, or the model's
   */
  record Stand(String role, Standing standing) implements ByTeam {}

  /**
   * A team takes an initiative at once.
   *
   * @param role the team
   * @param partner code of the actor whom it is about
   * @param action id of the action
   * @param target code of the actor to whom it is done
   * @param text what the team says with it, may be empty
   */
  record Act(String role, String partner, String action, String target, String text)
      implements ByTeam {}

  /**
   * A team answers what came in.
   *
   * @param role the team
   * @param occasion id of the occasion
   * @param speed by statement or deed
   * @param action id of the action, empty for doing nothing
   * @param target code of the actor to whom it is done, empty for nobody
   * @param text what the team says with it, may be empty
   */
  record Reply(String role, String occasion, Speed speed, String action, String target, String text)
      implements ByTeam {}

  /**
   * A team takes back what it handed in during this turn.
   *
   * @param role the team
   * @param entry number of the entry
   */
  record Withdraw(String role, long entry) implements ByTeam {}

  /**
   * A team puts terms to another party of its talks.
   *
   * @param role the team
   * @param to code of the other party, played by a team or by the model
   * @param terms by id of the issue, 0 to 1 on the issue's own scale
   * @param text what the team says with it, may be empty
   * @param counters number of the proposal that it answers, 0 for none
   */
  record Propose(String role, String to, Map<String, Double> terms, String text, long counters)
      implements ByTeam {
    /** Copies the map, by issue. */
    public Propose {
      terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }
  }

  /**
   * A team answers a proposal.
   *
   * @param role the team
   * @param proposal number of its entry
   * @param accepted whether it agrees
   * @param text what the team says with it, may be empty
   */
  record Respond(String role, long proposal, boolean accepted, String text) implements ByTeam {}

  /**
   * A team casts its vote at a meeting that has been called.
   *
   * @param role the team
   * @param meeting id of the meeting
   * @param vote what it is; a no of a member that may veto is a veto
   */
  record Vote(String role, String meeting, Intervention.Cast vote) implements ByTeam {}

  /**
   * How a team votes on whatever comes up about somebody, unless it votes at the meeting itself.
   *
   * @param role the team
   * @param body code of the institution
   * @param about code of the actor that a text would criticise
   * @param vote what it is
   */
  record Instruct(String role, String body, String about, Intervention.Cast vote)
      implements ByTeam {}

  /**
   * A team brings a text before a meeting that has been called.
   *
   * @param role the team, a member
   * @param meeting id of the meeting
   */
  record Sponsor(String role, String meeting) implements ByTeam {}

  /**
   * How a team receives the other side's feelers, and its easing, until it says otherwise. Without
   * it the model answers for the actor.
   *
   * @param role the team
   * @param partner code of the other side of a relation under study
   * @param willing whether it takes them up
   */
  record Receive(String role, String partner, boolean willing) implements ByTeam {}

  /**
   * A team walks out of talks after their next round.
   *
   * @param role the team
   * @param partner code of the other side
   */
  record WalkOut(String role, String partner) implements ByTeam {}

  /**
   * A team has nothing more to hand in this turn, or has again.
   *
   * @param role the team
   * @param ready whether it is done
   */
  record Ready(String role, boolean ready) implements Beside, ByTeam {}

  /**
   * A message; between teams it is a back channel that nobody else reads but the facilitator.
   *
   * @param to ids of the roles that read it beside the sender's; empty for everybody
   * @param text what is read
   */
  record Say(List<String> to, String text) implements Beside {
    /** Copies the list. */
    public Say {
      to = List.copyOf(to);
    }
  }

  /**
   * A person writes in the log of the own team.
   *
   * @param role the team
   * @param text what is written
   */
  record Log(String role, String text) implements Beside, ByTeam {}

  /**
   * A person puts a note on the brainstorm board.
   *
   * @param text what is written
   */
  record Note(String text) implements Beside {}
}
