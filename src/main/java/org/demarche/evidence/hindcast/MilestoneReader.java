package org.demarche.evidence.hindcast;

import java.util.List;
import java.util.Optional;
import org.demarche.scenario.Durations;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Problems;
import org.demarche.words.Message;

/** Reads one milestone of a record. */
final class MilestoneReader {
  private static final List<String> KINDS = List.of("event", "day", "number");
  private static final List<String> KEYS =
      List.of("title", "kind", "outcome", "within", "observed", "source", "reference");
  private static final List<String> REFERENCE_KEYS =
      List.of("probability", "values", "weights", "source");
  private static final String NEVER = "never";

  private final Problems problems;
  private final RecordFields fields;

  MilestoneReader(Problems problems) {
    this.problems = problems;
    this.fields = new RecordFields(problems);
  }

  /** Returns the milestone, or nothing where something is wrong with it. */
  Optional<Milestone> read(Located at) {
    int before = problems.size();
    if (!fields.onlyKeys(at, KEYS)) {
      return Optional.empty();
    }
    String kind = fields.text(at, "kind");
    Optional<Located> observed = fields.require(at, "observed");
    Optional<Located> reference = fields.require(at, "reference");
    reference.ifPresent(r -> fields.onlyKeys(r, REFERENCE_KEYS));
    Milestone.Head head =
        new Milestone.Head(
            at.id(),
            fields.text(at, "title"),
            at.find("outcome").isPresent() ? fields.text(at, "outcome") : at.id(),
            fields.text(at, "source"),
            reference.map(r -> fields.text(r, "source")).orElse(""),
            at.find("outcome").orElse(at));
    if (!KINDS.contains(kind) && at.find("kind").flatMap(Located::text).isPresent()) {
      Problem problem =
          at.find("kind").orElseThrow().problem(Message.of("hindcast-kind", "kind", kind));
      problems.add(problem.maybe(NearestName.find(kind, KINDS).orElse(String.join(", ", KINDS))));
    }
    if (problems.size() > before) {
      return Optional.empty();
    }
    Milestone milestone = of(kind, at, head, observed.orElseThrow(), reference.orElseThrow());
    return problems.size() == before ? Optional.of(milestone) : Optional.empty();
  }

  private Milestone of(
      String kind, Located at, Milestone.Head head, Located observed, Located reference) {
    if (!kind.equals("day")) {
      at.find("within").ifPresent(w -> problems.add(w, Message.of("hindcast-window")));
    }
    return switch (kind) {
      case "event" -> new Milestone.Event(head, flag(observed), probability(reference));
      case "day" -> {
        double within = window(at);
        yield new Milestone.Day(head, within, day(observed, within), distribution(reference));
      }
      default -> new Milestone.Amount(head, number(observed), distribution(reference));
    };
  }

  private boolean flag(Located observed) {
    if (observed.flag().isEmpty()) {
      problems.add(observed, Message.of("hindcast-flag"));
    }
    return observed.flag().orElse(false);
  }

  private double number(Located observed) {
    if (observed.number().filter(Double::isFinite).isEmpty()) {
      problems.add(observed, Message.of("hindcast-amount"));
    }
    return observed.number().orElse(0.0);
  }

  private double day(Located observed, double within) {
    if (observed.text().filter(NEVER::equals).isPresent()) {
      return within;
    }
    double day = observed.number().orElse(-1.0);
    if (!(day >= 0)) {
      problems.add(observed, Message.of("hindcast-day"));
    }
    return Math.max(0, day);
  }

  private double window(Located at) {
    Optional<Located> within = fields.require(at, "within");
    if (within.isEmpty()) {
      return 1;
    }
    try {
      double days = Durations.parseDays(within.orElseThrow().text().orElse(""));
      if (days > 0) {
        return days;
      }
    } catch (IllegalArgumentException e) {
      // Said below, in the words of this file.
    }
    problems.add(within.orElseThrow().problem(Message.of("hindcast-duration")).maybe("30 d"));
    return 1;
  }

  private double probability(Located reference) {
    Optional<Located> probability = fields.require(reference, "probability");
    double p = probability.flatMap(Located::number).orElse(0.5);
    boolean isNumber = probability.flatMap(Located::number).isPresent();
    if (probability.isPresent() && !(isNumber && p > 0 && p < 1)) {
      problems.add(probability.orElseThrow(), Message.of("hindcast-base-rate"));
    }
    reference.find("values").ifPresent(v -> problems.add(v, Message.of("hindcast-event-values")));
    return p;
  }

  private Empirical distribution(Located reference) {
    reference
        .find("probability")
        .ifPresent(v -> problems.add(v, Message.of("hindcast-day-probability")));
    int before = problems.size();
    Optional<Located> values = fields.require(reference, "values");
    List<Double> numbers = values.map(v -> fields.numbers(v)).orElse(List.of());
    Optional<Located> weights = reference.find("weights");
    List<Double> shares =
        weights.map(w -> fields.numbers(w)).orElse(numbers.stream().map(v -> 1.0).toList());
    boolean fit = shares.size() == numbers.size() && shares.stream().allMatch(w -> w > 0);
    if (problems.size() == before && !fit) {
      problems.add(weights.orElseThrow(), Message.of("hindcast-weights"));
    }
    return problems.size() == before ? new Empirical(numbers, shares) : Empirical.of(List.of(0.0));
  }
}
