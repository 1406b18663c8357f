package org.demarche.seminar;

import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.demarche.model.Intervention;
import org.demarche.model.Speed;
import org.demarche.trace.RunState;
import org.jspecify.annotations.Nullable;

/**
 * What one seat sees at one moment, in its language; nothing that it may not know is in here. A
 * facilitator sees the inboxes of all roles.
 *
 * @param at where the class stands
 * @param seat whose view it is
 * @param briefs the own role's; all for a facilitator or where they are revealed
 * @param inbox what the own actor, or each played one, is asked
 * @param initiatives what the own actor could do of its own accord
 * @param sent what was handed in during this turn and has not been taken back
 * @param instructions of earlier turns on how to vote, which are in force
 * @param events what has happened that the seat may know of, in the order of time
 * @param news injects that have reached it
 * @param tracks relations under study with their talks
 * @param proposals terms that it has put or that were put to it, or that it may know of
 * @param meetings meetings of bodies that have been called and not ended
 * @param stocks what the own actor, or each played one, has in store
 * @param pressures how hard the own actor, or each played one, has it
 * @param messages those that it has written or may read
 * @param log what the own team, or every team, has written down
 * @param board the brainstorm board
 */
public record SeatView(
    Snapshot at,
    Seat seat,
    List<Brief> briefs,
    List<Occasion> inbox,
    List<Occasion> initiatives,
    List<Sent> sent,
    List<Sent> instructions,
    List<Event> events,
    List<News> news,
    List<Track> tracks,
    List<Proposal> proposals,
    List<Meeting> meetings,
    List<Stock> stocks,
    List<Pressure> pressures,
    List<Written> messages,
    List<Written> log,
    List<Written> board) {
  /** Copies the lists. */
  public SeatView {
    briefs = List.copyOf(briefs);
    inbox = List.copyOf(inbox);
    initiatives = List.copyOf(initiatives);
    sent = List.copyOf(sent);
    instructions = List.copyOf(instructions);
    events = List.copyOf(events);
    news = List.copyOf(news);
    tracks = List.copyOf(tracks);
    proposals = List.copyOf(proposals);
    meetings = List.copyOf(meetings);
    stocks = List.copyOf(stocks);
    pressures = List.copyOf(pressures);
    messages = List.copyOf(messages);
    log = List.copyOf(log);
    board = List.copyOf(board);
  }

  /**
   * What a role is told.
   *
   * @param role id of the role
   * @param title for people
   * @param actor code of its actor
   * @param name the actor's name
   * @param text the briefing
   * @param aims what it is to reach, in words
   */
  public record Brief(
      String role, String title, String actor, String name, String text, List<String> aims) {
    /** Copies the list. */
    public Brief {
      aims = List.copyOf(aims);
    }
  }

  /**
   * A choice that an actor could make now.
   *
   * @param role id of the role that plays the actor
   * @param occasion id of the event to answer; empty for an initiative
   * @param speed by statement, by deed, or of its own accord
   * @param partner code of the actor whom it is about
   * @param about a sentence on what is to be answered; for an initiative the partner's name
   * @param options what is open now
   */
  public record Occasion(
      String role,
      String occasion,
      Speed speed,
      String partner,
      String about,
      List<Option> options) {
    /** Copies the list. */
    public Occasion {
      options = List.copyOf(options);
    }
  }

  /**
   * An open option.
   *
   * @param action id of the action, empty for doing nothing
   * @param target code of the actor to whom it is done, empty for nobody
   * @param title for people
   * @param family title of the family that the action belongs to
   * @param cost what it costs the doer, 0 for nothing, on the scale of the action's {@code cost}
   * @param goldstein how friendly or hostile it is, -10 to 10
   * @param verbal whether it is words alone
   * @param probability by the model's rule for the actor, or null where it is not shown
   */
  public record Option(
      String action,
      String target,
      String title,
      String family,
      double cost,
      double goldstein,
      boolean verbal,
      @Nullable Double probability) {}

  /**
   * What a role has handed in.
   *
   * @param entry number of the entry, by which it can be taken back
   * @param role id of the role
   * @param seat who handed it in
   * @param occasion id of the occasion that it answers, or empty
   * @param text a sentence
   */
  public record Sent(long entry, String role, String seat, String occasion, String text) {}

  /**
   * Something that has happened.
   *
   * @param event its id, or empty
   * @param cause id of the event behind it, or empty
   * @param turn the turn in which it came
   * @param day days from the start
   * @param date the same as date and time
   * @param kind act, session, procedure, talks, measure, demand, deaths or stock; lapsed for what a
   *     team had handed in and was not open any more when its time came
   * @param source code of who did it, or empty
   * @param target code of to whom, or empty
   * @param text a sentence
   * @param statement what the team said with it, or empty
   * @param isPublic whether everybody may know of it
   */
  public record Event(
      String event,
      String cause,
      int turn,
      double day,
      LocalDateTime date,
      String kind,
      String source,
      String target,
      String text,
      String statement,
      boolean isPublic) {}

  /**
   * News from the facilitator or the scenario.
   *
   * @param entry number of the entry that sent it; 0 while it waits on the facilitator's list
   * @param inject its id, empty if it was made up on the spot
   * @param day due or sent, days from the start
   * @param status waiting, held, sent or skipped; teams see what was sent
   * @param title a line
   * @param text what is read
   * @param to ids of the roles that read it, empty for all
   * @param expected what the scenario's author expects of it; empty but for the facilitator
   */
  public record News(
      long entry,
      String inject,
      double day,
      News.Status status,
      String title,
      String text,
      List<String> to,
      String expected) {
    /** Copies the list. */
    public News {
      to = List.copyOf(to);
    }

    /** What has become of an inject. */
    public enum Status {
      /** It is on the list. */
      WAITING,
      /** The facilitator keeps it back. */
      HELD,
      /** It has reached its readers. */
      SENT,
      /** It will not come. */
      SKIPPED
    }
  }

  /**
   * A relation under study.
   *
   * @param first code of the one side
   * @param second code of the other
   * @param rung where it stands on the ladder
   * @param stage how far its talks have come; {@code NONE} also where the seat may not know
   * @param secret whether the talks are out of the public eye
   * @param rounds held so far
   * @param mediator code of who mediates, or empty
   * @param terms what lies on the table; empty for a seat that is not party to the talks
   * @param rungs where it stood on each whole day from 0 to today
   */
  public record Track(
      String first,
      String second,
      int rung,
      RunState.Stage stage,
      boolean secret,
      int rounds,
      String mediator,
      List<Terms> terms,
      List<Integer> rungs) {
    /** Copies the lists. */
    public Track {
      terms = List.copyOf(terms);
      rungs = List.copyOf(rungs);
    }
  }

  /**
   * What lies on the table on an issue.
   *
   * @param issue its id
   * @param title for people
   * @param first offer of the first side, 0 to 1
   * @param second offer of the second
   * @param settled whether there are terms
   * @param open whether it can still be settled; agreed terms that wait for those on another issue
   *     are neither open nor settled
   */
  public record Terms(
      String issue, String title, double first, double second, boolean settled, boolean open) {}

  /**
   * Terms that a team has put.
   *
   * @param entry number of the entry
   * @param from id of the role
   * @param to code of the other party
   * @param terms by id of the issue, 0 to 1
   * @param text what the team said with it
   * @param counters number of the proposal that it answers, 0 for none
   * @param status what has become of it
   */
  public record Proposal(
      long entry,
      String from,
      String to,
      Map<String, Double> terms,
      String text,
      long counters,
      Proposal.Status status) {
    /** Copies the map. */
    public Proposal {
      terms = Collections.unmodifiableMap(new TreeMap<>(terms));
    }

    /** What has become of a proposal. */
    public enum Status {
      /** It waits for the other side; the model's side answers by its rule at the next round. */
      OPEN,
      /** The other side has agreed; it is settled at the next round. */
      ACCEPTED,
      /** The other side has refused. */
      DECLINED,
      /** There is a proposal in its place. */
      COUNTERED,
      /** It was taken back. */
      WITHDRAWN
    }
  }

  /**
   * A meeting that has been called.
   *
   * @param meeting its id
   * @param body code of the body
   * @param name the body's name
   * @param about code of the actor that a text would criticise
   * @param victim code of the actor to whom it was done
   * @param day when it is to be, days from the start
   * @param voters ids of the roles that may vote, with what they have handed in; absent where
   *     nothing is, and only the own for a team
   * @param vetoers ids of the roles whose no is a veto
   */
  public record Meeting(
      String meeting,
      String body,
      String name,
      String about,
      String victim,
      double day,
      Map<String, java.util.Optional<Intervention.Cast>> voters,
      List<String> vetoers) {
    /** Copies the collections. */
    public Meeting {
      voters = Collections.unmodifiableMap(new TreeMap<>(voters));
      vetoers = List.copyOf(vetoers);
    }
  }

  /**
   * A good that an actor lives on.
   *
   * @param holder code of the actor
   * @param stock its id
   * @param title for people
   * @param days of demand in store
   */
  public record Stock(String holder, String stock, String title, double days) {}

  /**
   * How hard an actor has it.
   *
   * @param actor its code
   * @param burden of measures and want, not negative
   * @param pressure from its public, not negative
   */
  public record Pressure(String actor, double burden, double pressure) {}

  /**
   * What a person wrote.
   *
   * @param entry number of the entry
   * @param at when
   * @param seat who; empty if the person's seat is gone
   * @param from id of the role, empty for the facilitator and observers
   * @param to ids of the roles that read it, empty for all
   * @param text hostile input until it is escaped
   */
  public record Written(
      long entry, Instant at, String seat, String from, List<String> to, String text) {
    /** Copies the list. */
    public Written {
      to = List.copyOf(to);
    }
  }
}
