package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Actor;
import org.demarche.model.DependenceKind;
import org.demarche.model.Quantity;
import org.demarche.model.Relation;
import org.demarche.model.Stock;
import org.demarche.scenario.Located;
import org.demarche.scenario.NodePath;
import org.demarche.words.Message;

/** Compiles the goods that states live on: what they have in store, use, make and are supplied. */
final class StocksCompiler {
  private final Reading reading;
  private final Quantities quantities;
  private final List<Actor> actors;
  private final List<Relation> relations;

  StocksCompiler(
      Reading reading, Quantities quantities, List<Actor> actors, List<Relation> relations) {
    this.reading = reading;
    this.quantities = quantities;
    this.actors = actors;
    this.relations = relations;
  }

  /** The stocks, sorted by holder and id. */
  List<Stock> stocks(Located top) {
    List<Stock> stocks = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      int holder = i;
      Optional<Located> entry = top.find(NodePath.of("actors", actors.get(i).code()));
      Optional<Located> section = entry.flatMap(of -> of.find("stocks"));
      if (section.isPresent() && !(actors.get(i) instanceof Actor.State)) {
        reading.problems().add(section.get(), Message.of("problem-stock-no-state"));
        continue;
      }
      Reading.sorted(section).forEach(stock -> stock(holder, stock).ifPresent(stocks::add));
    }
    return stocks;
  }

  private Optional<Stock> stock(int holder, Located entry) {
    int problems = reading.problems().size();
    DependenceKind kind = kind(entry);
    Quantity days = required(entry, "days", Range.NOT_NEGATIVE);
    Quantity demand = quantities.read(entry, "demand", Range.POSITIVE, Quantity.ONE);
    Quantity own = quantities.read(entry, "own", Range.NOT_NEGATIVE, Quantity.ZERO);
    Quantity full = quantities.find(entry, "full", Range.NOT_NEGATIVE).orElse(null);
    Quantity burden = required(entry, "burden", Range.SHARE);
    Optional<Located> stated = entry.find("supply");
    List<Stock.Supply> supplies =
        stated.isPresent() ? supplies(holder, stated.get()) : byDependence(holder, kind);
    if (reading.problems().size() > problems) {
      return Optional.empty();
    }
    return reading.make(
        entry,
        () ->
            new Stock(
                holder,
                entry.id(),
                reading.label(entry, "title", entry.id().replace('_', ' ')),
                kind,
                reading.text(entry, "unit", ""),
                days,
                demand,
                own,
                supplies,
                stated.isEmpty(),
                full,
                burden));
  }

  private Quantity required(Located entry, String key, Range range) {
    if (entry.find(key).isEmpty()) {
      reading.problems().add(entry, Message.of("problem-key-missing", "key", key));
    }
    return quantities.read(entry, key, range, Quantity.ZERO);
  }

  /** The dependence that the good stands for: stated, or the good's own id. */
  private DependenceKind kind(Located entry) {
    if (entry.find("kind").isPresent()) {
      return reading.choice(entry, "kind", DependenceKind.class, DependenceKind.OIL);
    }
    for (DependenceKind kind : DependenceKind.values()) {
      if (Reading.word(kind).equals(entry.id())) {
        return kind;
      }
    }
    reading
        .problems()
        .addToKey(
            entry,
            Message.of("problem-stock-kind", "id", entry.id()),
            Message.verbatim(String.join(": ", "kind", Reading.word(DependenceKind.TRADE))));
    return DependenceKind.OIL;
  }

  private List<Stock.Supply> supplies(int holder, Located section) {
    List<Stock.Supply> supplies = new ArrayList<>();
    for (Located member : Reading.sorted(Optional.of(section))) {
      if (member.id().equals("source")) {
        continue;
      }
      int from = reading.key(member, Names.Kind.ACTOR);
      if (from >= 0 && (from == holder || !(actors.get(from) instanceof Actor.State))) {
        String code = actors.get(holder).code();
        reading
            .problems()
            .addToKey(
                member,
                from == holder
                    ? Message.of("problem-supply-own", "code", code)
                    : Message.of("problem-supply-no-state", "code", code));
        continue;
      }
      Optional<Quantity> amount = quantities.read(member, Range.NOT_NEGATIVE);
      if (from >= 0 && amount.isPresent()) {
        supplies.add(new Stock.Supply(from, amount.get()));
      }
    }
    return supplies;
  }

  /** Each partner's share by how far the holder depends on it. */
  private List<Stock.Supply> byDependence(int holder, DependenceKind kind) {
    List<Stock.Supply> supplies = new ArrayList<>();
    for (Relation relation : relations) {
      Quantity share = relation.dependence().get(kind);
      if (relation.from() == holder && share != null) {
        supplies.add(new Stock.Supply(relation.to(), share));
      }
    }
    return supplies;
  }
}
