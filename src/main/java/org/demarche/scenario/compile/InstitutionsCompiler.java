package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import org.demarche.model.Actor;
import org.demarche.model.Distribution;
import org.demarche.model.Institution;
import org.demarche.model.Institution.Call;
import org.demarche.model.Institution.Condemnation;
import org.demarche.model.Institution.Convening;
import org.demarche.model.Institution.Drafting;
import org.demarche.model.Institution.FollowUp;
import org.demarche.model.Institution.Joint;
import org.demarche.model.Institution.Member;
import org.demarche.model.Institution.Result;
import org.demarche.model.Ladder;
import org.demarche.model.Pair;
import org.demarche.model.Quantity;
import org.demarche.model.VotingRule;
import org.demarche.scenario.Located;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/** Compiles institutions: who sits in them, and their procedures. */
final class InstitutionsCompiler {
  private static final double SPONSOR_ALIGNMENT = 0.2;
  private static final double SOFTENING = 3;
  private static final Distribution ONE_DAY = new Distribution.Constant(1);

  private final Reading reading;
  private final Quantities quantities;
  private final DistributionReader distributions;
  private final MembersCompiler members;
  private final VoteChecks checks;

  InstitutionsCompiler(
      Reading reading, Quantities quantities, MembersCompiler members, List<Pair> focalPairs) {
    this.reading = reading;
    this.quantities = quantities;
    this.distributions = new DistributionReader(reading);
    this.members = members;
    this.checks = new VoteChecks(reading, quantities, focalPairs);
  }

  /** The institutions, sorted by code. */
  List<Institution> institutions(Located top) {
    List<Institution> institutions = new ArrayList<>();
    for (Located entry : Reading.section(top, "institutions")) {
      Optional<Institution> body = institution(entry);
      body.ifPresent(institutions::add);
      body.ifPresent(found -> checks.check(entry, found));
    }
    for (Located entry : Reading.section(top, "institutions")) {
      entry
          .find("convene")
          .flatMap(convene -> convene.find("call"))
          .ifPresent(call -> checkCall(entry, call, institutions));
    }
    return institutions;
  }

  /** A body that never sits unless it calls itself, or by votes that nobody has, never sits. */
  private void checkCall(Located entry, Located call, List<Institution> institutions) {
    Optional<Located> of = call.find("of");
    String code = of.flatMap(Located::text).orElse("");
    if (of.isPresent() && code.equals(entry.id())) {
      reading.problems().add(of.get(), Message.of("problem-call-itself", "code", code));
      return;
    }
    int votes = reading.whole(call, "votes", 1, 100_000, 1);
    for (Institution calling : institutions) {
      long voting = calling.members().stream().filter(Member::participates).count();
      if (calling.code().equals(code) && votes > voting) {
        reachable(call.find("votes").orElse(call), votes, "votes", voting);
      }
    }
  }

  private Optional<Institution> institution(Located entry) {
    int problems = reading.problems().size();
    List<Member> seats = members.members(entry);
    VotingRule rule = rule(entry, seats);
    Convening convening = convening(entry);
    Drafting drafting = drafting(entry, rule);
    Quantity statement =
        entry
            .find("statement")
            .map(where -> quantities.read(where, "p", Range.SHARE, Quantity.ZERO))
            .orElse(Quantity.ZERO);
    Quantity deference = quantities.read(entry, "deference", Range.ANY, Quantity.ZERO);
    Quantity alignment =
        quantities.read(entry, "alignment_weight", Range.NOT_NEGATIVE, Quantity.ONE);
    Quantity absence = quantities.read(entry, "absence", Range.SHARE, Quantity.ZERO);
    List<FollowUp> followUps = followUps(entry);
    Condemnation condemnation = condemnation(entry);
    Optional<Joint> joint = joint(entry, seats);
    if (reading.problems().size() > problems) {
      return Optional.empty();
    }
    return reading.make(
        entry,
        () ->
            new Institution(
                entry.id(),
                reading.names().find(Names.Kind.ACTOR, entry.id()),
                seats,
                rule,
                reading.flag(entry, "parties_vote", true),
                deference,
                alignment,
                convening,
                drafting,
                statement,
                absence,
                followUps,
                condemnation,
                joint.orElse(null)));
  }

  /** What the willing do where the body does not speak. */
  private Optional<Joint> joint(Located entry, List<Member> seats) {
    Optional<Located> found = entry.find("joint_statement");
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Located where = found.get();
    if (where.find("action").isEmpty()) {
      reading.problems().add(where, Message.of("problem-joint-action"));
    }
    int action = reading.reference(where, "action", Names.Kind.ACTION);
    Quantity chance = quantities.read(where, "p", Range.SHARE, Quantity.ONE);
    int least = reading.whole(where, "least", 2, 1000, 2);
    long voting = seats.stream().filter(Member::participates).count();
    if (least > voting && voting > 0) {
      reachable(where.find("least").orElse(where), least, "members", voting);
    }
    return action < 0
        ? Optional.empty()
        : reading.make(where, () -> new Joint(chance, least, action));
  }

  private VotingRule rule(Located entry, List<Member> seats) {
    Optional<Located> where = entry.find("rule");
    if (where.isEmpty()) {
      reading.problems().add(entry, Message.of("problem-institution-rule"));
      return new VotingRule.Consensus();
    }
    String kind = reading.text(where.get(), "kind", "");
    boolean ofParticipating = reading.text(where.get(), "of", "present").equals("participating");
    if (List.of("majority", "two_thirds", "consensus").contains(kind)) {
      onlyOfSupermajority(where.get(), kind);
    }
    return switch (kind) {
      case "supermajority" -> supermajority(where.get(), seats);
      case "majority" -> new VotingRule.Share(0.5, ofParticipating);
      case "two_thirds" -> new VotingRule.Share(2.0 / 3, ofParticipating);
      case "consensus" -> new VotingRule.Consensus();
      default -> {
        reading
            .problems()
            .add(where.get(), noneOf(kind, "supermajority", "majority", "two_thirds", "consensus"));
        yield new VotingRule.Consensus();
      }
    };
  }

  /** A veto that nothing counts would look as if it held. */
  private void onlyOfSupermajority(Located rule, String kind) {
    for (String key : List.of("votes", "veto")) {
      rule.find(key)
          .ifPresent(
              where ->
                  reading
                      .problems()
                      .add(
                          where,
                          Message.of("problem-rule-has-no", "rule", kind, "key", key),
                          Message.of("problem-rule-maybe-kind")));
    }
  }

  private VotingRule supermajority(Located rule, List<Member> seats) {
    if (rule.find("votes").isEmpty()) {
      reading.problems().add(rule, Message.of("problem-supermajority-votes"));
    }
    int votes = reading.whole(rule, "votes", 1, 100_000, 1);
    long voting = seats.stream().filter(Member::participates).count();
    if (votes > voting && voting > 0) {
      reachable(rule.find("votes").orElse(rule), votes, "votes", voting);
    }
    List<String> veto = new ArrayList<>();
    List<String> codes = seats.stream().map(Member::code).toList();
    for (Located item : rule.find("veto").map(Located::items).orElse(List.of())) {
      Optional<String> code = reading.text(item);
      if (code.isPresent() && !codes.contains(code.get())) {
        reading
            .problems()
            .add(
                members.notAMember(
                    item,
                    Message.of("problem-member-veto", "code", code.get()),
                    code.get(),
                    codes));
      }
      code.ifPresent(veto::add);
    }
    return new VotingRule.Supermajority(votes, veto.stream().distinct().sorted().toList());
  }

  private void reachable(Located where, int needed, String of, long voting) {
    reading
        .problems()
        .add(
            where,
            Message.of(
                "problem-unreachable-members",
                "needed",
                String.valueOf(needed),
                "of",
                new Shown.Case(of),
                "voting",
                voting));
  }

  private Convening convening(Located entry) {
    Optional<Located> where = entry.find("convene");
    if (where.isEmpty()) {
      return new Convening(
          true, List.of(), Ladder.TOP, Quantity.ZERO, Quantity.ZERO, ONE_DAY, 0, null);
    }
    String by = reading.text(where.get(), "by", "members");
    if (!by.equals("members") && !by.equals("any")) {
      reading
          .problems()
          .add(where.get().find("by").orElse(where.get()), noneOf(by, "members", "any"));
    }
    Quantity onForce = quantities.read(where.get(), "p", Range.SHARE, Quantity.ONE);
    return new Convening(
        by.equals("members"),
        offices(where.get(), by.equals("any")),
        reading.whole(where.get(), "rung", 0, Ladder.TOP, 4),
        onForce,
        quantities.read(where.get(), "p_other", Range.SHARE, onForce),
        lag(where.get(), "lag"),
        reading.days(where.get(), "cooldown", 0),
        where.get().find("call").map(this::call).orElse(null));
  }

  /** Offices entitled to ask: those named, or, where none are, all or none. */
  private List<Integer> offices(Located convene, boolean any) {
    List<Actor> actors = members.actors();
    TreeSet<Integer> offices = new TreeSet<>();
    Optional<Located> named = convene.find("offices");
    for (int i = 0; named.isEmpty() && any && i < actors.size(); i++) {
      if (actors.get(i) instanceof Actor.Office) {
        offices.add(i);
      }
    }
    for (Located item : named.map(Located::items).orElse(List.of())) {
      int index = actor(item);
      if (index >= 0 && actors.get(index) instanceof Actor.Office) {
        offices.add(index);
      } else if (index >= 0) {
        reading
            .problems()
            .add(item, Message.of("problem-actor-no-office", "code", actors.get(index).code()));
      }
    }
    return List.copyOf(offices);
  }

  /** An actor by name; one that only a library file names may be missing: -1. */
  private int actor(Located item) {
    return reading.isLibrary(item)
        ? reading.names().find(Names.Kind.ACTOR, item.text().orElse(""))
        : reading.reference(item, Names.Kind.ACTOR);
  }

  private Call call(Located where) {
    if (where.find("votes").isEmpty()) {
      reading.problems().add(where, Message.of("problem-call-votes"));
    }
    boolean afterVeto = where.find("after").isPresent();
    return new Call(
        institution(where, "of"), reading.whole(where, "votes", 1, 100_000, 1), afterVeto);
  }

  /** An institution by name; one that only a library file names may be missing: -1. */
  private int institution(Located parent, String key) {
    Optional<Located> name = parent.find(key);
    return name.isPresent() && reading.isLibrary(name.get())
        ? reading.names().find(Names.Kind.INSTITUTION, name.get().text().orElse(""))
        : reading.reference(parent, key, Names.Kind.INSTITUTION);
  }

  /** Where one objection blocks, members weaken a text to that of a statement, if they must. */
  private Drafting drafting(Located entry, VotingRule rule) {
    Quantity softening =
        rule instanceof VotingRule.Consensus ? Quantity.of(SOFTENING) : Quantity.ZERO;
    Optional<Located> where = entry.find("draft");
    if (where.isEmpty()) {
      return new Drafting(
          Quantity.ZERO,
          Quantity.ZERO,
          ONE_DAY,
          ONE_DAY,
          Quantity.of(SPONSOR_ALIGNMENT),
          Quantity.ZERO,
          Quantity.ONE);
    }
    Quantity onForce = quantities.read(where.get(), "p", Range.SHARE, Quantity.ONE);
    return new Drafting(
        onForce,
        quantities.read(where.get(), "p_other", Range.SHARE, onForce),
        lag(where.get(), "lag_force"),
        lag(where.get(), "lag_other"),
        quantities.read(
            where.get(), "sponsor_alignment", Range.SIGNED, Quantity.of(SPONSOR_ALIGNMENT)),
        quantities.read(where.get(), "soften", Range.NOT_NEGATIVE, softening),
        quantities.read(where.get(), "hopeless", Range.SHARE, Quantity.ONE));
  }

  private Distribution lag(Located parent, String key) {
    return parent
        .find(key)
        .flatMap(where -> distributions.read(where, Range.NOT_NEGATIVE))
        .orElse(ONE_DAY);
  }

  private List<FollowUp> followUps(Located entry) {
    List<FollowUp> followUps = new ArrayList<>();
    for (Located item : entry.find("follow").map(Located::items).orElse(List.of())) {
      Optional<Result> on = result(item);
      int institution = institution(item, "convene");
      Quantity p = quantities.read(item, "p", Range.SHARE, Quantity.ONE);
      Distribution lag = lag(item, "lag");
      if (on.isPresent() && institution >= 0) {
        boolean debateOnly = reading.flag(item, "debate_only", false);
        followUps.add(new FollowUp(on.get(), institution, p, lag, debateOnly));
      }
    }
    return followUps;
  }

  private Optional<Result> result(Located item) {
    String word = reading.text(item, "on", "");
    String constant = word.equals("veto") ? "VETOED" : word.toUpperCase(Locale.ROOT);
    for (Result result : Result.values()) {
      if (result.name().equals(constant) && result != Result.NOTHING) {
        return Optional.of(result);
      }
    }
    reading
        .problems()
        .add(
            item.find("on").orElse(item), noneOf(word, "veto", "adopted", "rejected", "statement"));
    return Optional.empty();
  }

  private Condemnation condemnation(Located entry) {
    Optional<Located> where = entry.find("effects").flatMap(effects -> effects.find("condemn"));
    if (where.isEmpty()) {
      return new Condemnation(Quantity.ZERO, Quantity.ZERO);
    }
    return new Condemnation(
        quantities.read(where.get(), "pressure", Range.NOT_NEGATIVE, Quantity.ZERO),
        opposite(quantities.read(where.get(), "climate", Range.SCORE, Quantity.ZERO)));
  }

  private static Message noneOf(String word, String... known) {
    return Message.of("problem-none-of", "word", word, "known", String.join(", ", known));
  }

  /** The file states a change of climate, the model the points taken away. */
  private static Quantity opposite(Quantity quantity) {
    return quantity instanceof Quantity.Assumed assumed
        ? new Quantity.Assumed(assumed.assumption(), -assumed.times(), -assumed.plus())
        : Quantity.of(0 - ((Quantity.Fixed) quantity).value());
  }
}
