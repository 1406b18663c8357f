package org.demarche.engine.program;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleUnaryOperator;
import org.demarche.engine.chance.Purpose;
import org.demarche.engine.chance.Streams;
import org.demarche.engine.numbers.Numbers;
import org.demarche.model.Actor;
import org.demarche.model.EventId;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.model.Quantity;
import org.demarche.model.VotingRule;
import org.demarche.model.quantile.Quantile;

/** The bodies and their members, made ready for votes. */
public final class BodyTable {
  /** A follow-up, made ready. */
  public record Follow(Institution.FollowUp plan, int chance, DoubleUnaryOperator lag) {}

  /** A body, made ready; members are numbered in order of their codes. */
  @SuppressWarnings("ArrayRecordComponent") // within the package, never compared
  public record Body(
      Institution plan,
      long key,
      int stream,
      int deference,
      int alignmentWeight,
      int forceConvening,
      int otherConvening,
      DoubleUnaryOperator meetingLag,
      int forceDraft,
      int otherDraft,
      DoubleUnaryOperator forceLag,
      DoubleUnaryOperator otherLag,
      int sponsor,
      int softening,
      int hopeless,
      int statement,
      int absence,
      int pressure,
      int climate,
      int joint,
      List<Follow> follows,
      Seat[] seats,
      boolean[] takesPart,
      boolean[] mayCall) {}

  /**
   * A seat: who (actor or -1), its number among all who vote anywhere, with which ideal point (slot
   * or -1), veto and chance stream.
   */
  public record Seat(
      int actor, int voter, int ideal, boolean veto, boolean takesPart, int stream) {}

  public final List<Body> bodies;

  private final boolean[] office;
  private final boolean[] group;

  /** How many vote anywhere: actors by their indices, then members that are none. */
  public final int voters;

  /** Slot of each actor's ideal point, or -1. */
  public final int[] ideal;

  /** Slots of the ideal points of all actors and members, each state once. */
  public final int[] world;

  /** Whether an actor sits in a body whose members may veto. */
  public final boolean[] seated;

  BodyTable(Plan plan, Numbers.Builder numbers) {
    int n = plan.actors().size();
    this.ideal = new int[n];
    this.seated = new boolean[n];
    this.office = new boolean[n];
    this.group = new boolean[n];
    Map<String, Integer> idealByCode = new TreeMap<>();
    for (int i = 0; i < n; i++) {
      ideal[i] = -1;
      office[i] = plan.actors().get(i) instanceof Actor.Office;
      group[i] = plan.actors().get(i) instanceof Actor.Group;
      if (plan.actors().get(i) instanceof Actor.State state) {
        var point = state.idealPoint();
        if (point != null) {
          ideal[i] = numbers.add(point);
          idealByCode.put(state.code(), ideal[i]);
        }
      }
    }
    List<String> others = others(plan);
    this.voters = n + others.size();
    this.bodies =
        plan.institutions().stream()
            .map(institution -> body(institution, n, others, numbers, idealByCode))
            .toList();
    this.world = world(idealByCode);
    for (Body body : bodies) {
      for (Seat seat : body.seats()) {
        boolean council = body.plan().rule() instanceof VotingRule.Supermajority;
        if (seat.actor() >= 0 && council) {
          seated[seat.actor()] = true;
        }
      }
    }
  }

  /** Codes of the members that are no actors. */
  private static List<String> others(Plan plan) {
    return plan.institutions().stream()
        .flatMap(institution -> institution.members().stream())
        .filter(member -> member.actor() < 0)
        .map(Institution.Member::code)
        .distinct()
        .sorted()
        .toList();
  }

  private int[] world(Map<String, Integer> idealByCode) {
    Map<String, Integer> slots = new TreeMap<>(idealByCode);
    for (Body body : bodies) {
      for (int m = 0; m < body.seats().length; m++) {
        if (body.seats()[m].ideal() >= 0) {
          slots.putIfAbsent(body.plan().members().get(m).code(), body.seats()[m].ideal());
        }
      }
    }
    return slots.values().stream().mapToInt(Integer::intValue).toArray();
  }

  private Body body(
      Institution plan,
      int n,
      List<String> others,
      Numbers.Builder numbers,
      Map<String, Integer> idealByCode) {
    Seat[] seats = new Seat[plan.members().size()];
    List<String> veto =
        plan.rule() instanceof VotingRule.Supermajority rule ? rule.veto() : List.of();
    for (int m = 0; m < seats.length; m++) {
      Institution.Member member = plan.members().get(m);
      int voter = member.actor() >= 0 ? member.actor() : n + others.indexOf(member.code());
      seats[m] = seat(member, voter, veto.contains(member.code()), numbers, idealByCode);
    }
    Institution.Joint joint = plan.joint();
    boolean[] takesPart = takesPart(plan, n);
    return new Body(
        plan,
        EventId.of(plan.code()),
        Streams.named(plan.code(), Purpose.MEETING),
        numbers.add(plan.deference()),
        numbers.add(plan.alignmentWeight()),
        numbers.add(plan.convening().forceChance()),
        numbers.add(plan.convening().otherChance()),
        Quantile.of(plan.convening().lagDays()),
        numbers.add(plan.drafting().forceChance()),
        numbers.add(plan.drafting().otherChance()),
        Quantile.of(plan.drafting().forceLagDays()),
        Quantile.of(plan.drafting().otherLagDays()),
        numbers.add(plan.drafting().sponsorAlignment()),
        numbers.add(plan.drafting().softening()),
        numbers.add(plan.drafting().hopeless()),
        numbers.add(plan.statementChance()),
        numbers.add(plan.absence()),
        numbers.add(plan.condemnation().pressure()),
        numbers.add(plan.condemnation().climate()),
        joint == null ? -1 : numbers.add(joint.chance()),
        follows(plan, numbers),
        seats,
        takesPart,
        mayCall(plan, takesPart));
  }

  /** Which actors have a seat and take part. */
  private static boolean[] takesPart(Institution plan, int n) {
    boolean[] takesPart = new boolean[n];
    for (Institution.Member member : plan.members()) {
      if (member.actor() >= 0 && member.participates()) {
        takesPart[member.actor()] = true;
      }
    }
    return takesPart;
  }

  /** Who may ask the body to meet: who takes part, any state if it says so, and its offices. */
  private boolean[] mayCall(Institution plan, boolean[] takesPart) {
    boolean[] may = takesPart.clone();
    for (int i = 0; i < may.length; i++) {
      may[i] |=
          office[i]
              ? plan.convening().offices().contains(i)
              : !group[i] && !plan.convening().membersOnly();
    }
    return may;
  }

  private static List<Follow> follows(Institution plan, Numbers.Builder numbers) {
    return plan.followUps().stream()
        .map(f -> new Follow(f, numbers.add(f.chance()), Quantile.of(f.lagDays())))
        .toList();
  }

  private static Seat seat(
      Institution.Member member,
      int voter,
      boolean veto,
      Numbers.Builder numbers,
      Map<String, Integer> idealByCode) {
    Quantity point = member.idealPoint();
    int slot = idealByCode.getOrDefault(member.code(), -1);
    if (slot < 0 && point != null) {
      slot = numbers.add(point);
    }
    return new Seat(
        member.actor(),
        voter,
        slot,
        veto,
        member.participates(),
        Streams.named(member.code(), Purpose.VOTE));
  }
}
