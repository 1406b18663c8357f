package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;
import org.demarche.model.Pair;
import org.demarche.model.Parameter;
import org.demarche.model.Provenance;
import org.demarche.model.Quantity;
import org.demarche.model.RankCorrelation;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.scenario.Problem;
import org.demarche.scenario.Provenances;
import org.demarche.words.Message;

/** Compiles what is not known: assumptions, their correlations, and the model's own numbers. */
final class AssumptionsCompiler {
  private final Reading reading;
  private final Located top;
  private final List<Located> entries;

  AssumptionsCompiler(Reading reading, Located top) {
    this.reading = reading;
    this.top = top;
    this.entries = Reading.section(top, "assumptions");
  }

  /** The distribution of each assumption; those that are wrong are noted and left out. */
  Map<String, Distribution> distributions() {
    DistributionReader reader = new DistributionReader(reading);
    FittedSets sets = new FittedSets(reading, top);
    Map<String, Distribution> distributions = new TreeMap<>();
    for (Located entry : entries) {
      if (entry.id().equals("replication")) {
        reading
            .problems()
            .addToKey(
                entry,
                Message.of("problem-column-taken", "id", entry.id()),
                Message.verbatim("my_replication"));
      }
      entry
          .find("value")
          .or(() -> entry.find("distribution"))
          .flatMap(known -> distribution(entry.id(), known, sets, reader))
          .ifPresent(known -> distributions.put(entry.id(), known));
    }
    return distributions;
  }

  private static Optional<Distribution> distribution(
      String id, Located where, FittedSets sets, DistributionReader reader) {
    Optional<Located> fitted = where.find("fitted");
    boolean alone = fitted.isPresent() && where.members().size() == 1;
    return alone ? sets.column(id, fitted.get()) : reader.read(where);
  }

  /** The model's own numbers; a number that the library lost is noted. */
  Map<Parameter, Quantity> parameters(Quantities quantities) {
    Map<Parameter, Quantity> parameters = new EnumMap<>(Parameter.class);
    for (Parameter parameter : Parameter.values()) {
      String id = parameter.id();
      int index = reading.names().find(Names.Kind.ASSUMPTION, id);
      Optional<Located> where = top.find(NodePath.of("assumptions", id));
      if (index < 0 || where.isEmpty()) {
        reading
            .problems()
            .add(
                Problem.of(
                    top.at(),
                    NodePath.of("assumptions", id),
                    Message.of("problem-parameter-missing", "meaning", parameter.meaning())));
      } else {
        parameters.put(
            parameter, quantities.parameter(index, id, where.get(), ParameterRanges.of(parameter)));
      }
    }
    return parameters;
  }

  /** Rank correlations, each pair once, by index. */
  List<RankCorrelation> correlations(Map<String, Distribution> distributions) {
    List<RankCorrelation> correlations = new ArrayList<>();
    Set<Pair> seen = new HashSet<>();
    for (Located entry : entries) {
      for (Located member : Reading.sorted(entry.find("correlated"))) {
        int first = reading.names().find(Names.Kind.ASSUMPTION, entry.id());
        int second = reading.key(member, Names.Kind.ASSUMPTION);
        Optional<Double> rho = reading.number(member, Range.SIGNED);
        if (second < 0 || rho.isEmpty()) {
          continue;
        }
        boolean uncertain =
            variesAlone(distributions, entry.id()) && variesAlone(distributions, member.id());
        if (!uncertain) {
          reading.problems().add(member, Message.of("problem-correlation-certain"));
        } else if (first != second && !seen.add(new Pair(first, second))) {
          reading.problems().add(member, Message.of("problem-correlation-twice"));
        } else {
          reading
              .make(
                  member,
                  () ->
                      new RankCorrelation(
                          Math.min(first, second), Math.max(first, second), rho.get()))
              .ifPresent(correlations::add);
        }
      }
    }
    correlations.sort(
        Comparator.comparingInt(RankCorrelation::first).thenComparingInt(RankCorrelation::second));
    new CorrelationGroups(entries, reading).check(correlations);
    return correlations;
  }

  private static boolean variesAlone(Map<String, Distribution> distributions, String id) {
    Distribution distribution = distributions.get(id);
    return !(distribution instanceof Distribution.Constant)
        && !(distribution instanceof Distribution.Fitted);
  }

  /** The assumptions by id, with what depends on them. */
  List<Assumption> assumptions(Map<String, Distribution> distributions, Quantities quantities) {
    List<Assumption> assumptions = new ArrayList<>();
    for (Located entry : entries) {
      String id = entry.id();
      Distribution distribution = distributions.get(id);
      if (distribution != null) {
        String title = reading.label(entry, "title", id.replace('_', ' '));
        Provenance source = Provenances.at(top, entry.path());
        assumptions.add(new Assumption(id, title, distribution, source, quantities.usedBy(id)));
      }
    }
    return assumptions;
  }
}
