package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Issue;
import org.demarche.model.Quantity;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.words.Message;

/** Compiles the questions in dispute. */
final class IssuesCompiler {
  private static final Range CURVATURE = new Range(1, Double.POSITIVE_INFINITY, false);

  private final Reading reading;
  private final Quantities quantities;

  IssuesCompiler(Reading reading, Quantities quantities) {
    this.reading = reading;
    this.quantities = quantities;
  }

  /** The issues, sorted by id. */
  List<Issue> issues(Located top) {
    List<Issue> issues = new ArrayList<>();
    for (Located entry : Reading.section(top, "issues")) {
      issues.add(issue(entry));
    }
    return issues;
  }

  private Issue issue(Located entry) {
    List<Issue.Stake> stakes = stakes(entry);
    return new Issue(
        entry.id(),
        reading.label(entry, "title", entry.id().replace('_', ' ')),
        stakes,
        quantities.read(entry, "status_quo", Range.SHARE, Quantity.of(0.5)),
        reading.reference(entry, "leader", Names.Kind.ACTOR),
        reading.references(entry, "measures", Names.Kind.MEASURE_KIND).stream().sorted().toList(),
        quantities.read(entry, "curvature", CURVATURE, Quantity.ONE),
        deliveries(entry, stakes),
        false);
  }

  /** What parties do once it is agreed; only a party can. */
  private List<Issue.Delivery> deliveries(Located entry, List<Issue.Stake> stakes) {
    List<Issue.Delivery> deliveries = new ArrayList<>();
    for (Located member : ofActors(entry, "deliver")) {
      int actor = reading.key(member, Names.Kind.ACTOR);
      int action = reading.reference(member, Names.Kind.ACTION);
      if (actor >= 0 && stakes.stream().noneMatch(stake -> stake.actor() == actor)) {
        reading
            .problems()
            .addToKey(
                member, Message.of("problem-issue-no-party-to-deliver", "party", member.id()));
      } else if (actor >= 0 && action >= 0) {
        deliveries.add(new Issue.Delivery(actor, action));
      }
    }
    return deliveries;
  }

  private List<Issue.Stake> stakes(Located entry) {
    List<Located> positions = ofActors(entry, "positions");
    List<Located> saliences = ofActors(entry, "salience");
    if (positions.size() < 2) {
      reading
          .problems()
          .add(
              entry.find("positions").orElse(entry),
              positions.isEmpty()
                  ? Message.of("problem-issue-no-party")
                  : Message.of("problem-issue-one-party", "party", positions.get(0).id()));
    }
    List<String> parties = positions.stream().map(Located::id).toList();
    for (Located salience : saliences) {
      if (!parties.contains(salience.id())) {
        reading
            .problems()
            .addToKey(
                salience,
                Message.of("problem-issue-no-position", "party", salience.id()),
                NearestName.find(salience.id(), parties));
      }
    }
    List<Issue.Stake> stakes = new ArrayList<>();
    for (Located position : positions) {
      stake(entry, position).ifPresent(stakes::add);
    }
    stakes.sort(Comparator.comparingInt(Issue.Stake::actor));
    return stakes;
  }

  private static List<Located> ofActors(Located entry, String key) {
    return Reading.sorted(entry.find(key)).stream()
        .filter(member -> !member.id().equals("source"))
        .toList();
  }

  private Optional<Issue.Stake> stake(Located entry, Located position) {
    int actor = reading.key(position, Names.Kind.ACTOR);
    Optional<Quantity> wants = quantities.read(position, Range.SHARE);
    Optional<Located> weight =
        entry.find("salience").flatMap(saliences -> saliences.find(position.id()));
    if (weight.isEmpty()) {
      reading
          .problems()
          .addToKey(position, Message.of("problem-issue-no-salience", "party", position.id()));
    }
    Optional<Quantity> salience =
        weight.flatMap(where -> quantities.read(where, Range.NOT_NEGATIVE));
    return actor < 0 || wants.isEmpty() || salience.isEmpty()
        ? Optional.empty()
        : Optional.of(new Issue.Stake(actor, wants.get(), salience.get()));
  }
}
