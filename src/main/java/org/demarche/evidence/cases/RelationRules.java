package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.demarche.words.Message;

/** How actors stand to one another: alignment, climate, proximity, dependence, missions. */
final class RelationRules {
  private static final double SPREAD = 0.2;

  /** Parties to the case of which the table does not say how they stand. */
  private static final RelationWord UNTOLD = RelationWord.HOSTILE;

  private static final Set<String> WORLDWIDE =
      Set.of("UNSC-P5", "UNSC-ELECTED", "G20", "NAM", "G77", "APEC", "OPEC");

  private static final Pattern OIL = Pattern.compile("\\b(oil|gas|fuel|energy)\\b");
  private static final Pattern AID = Pattern.compile("\\b(aid|loans?|credits?)\\b");
  private static final Pattern ARMS = Pattern.compile("\\b(arms|weapons|military)\\b");
  private static final Pattern TRADE = Pattern.compile("\\b(trade|market|exports?|imports?)\\b");

  private final Eve eve;
  private final Codes codes;

  RelationRules(Eve eve, Codes codes) {
    this.eve = eve;
    this.codes = codes;
  }

  void write(Yaml yaml) {
    yaml.open(0, "relations");
    yaml.source(1, Message.of("case-source-rules"));
    Map<String, List<String>> known = new LinkedHashMap<>();
    for (Eve.Actor from : eve.actors()) {
      for (Eve.Actor to : eve.actors()) {
        if (!from.code().equals(to.code()) && eve.either(from.code(), to.code()).isPresent()) {
          known.computeIfAbsent(from.code(), key -> new ArrayList<>()).add(to.code());
        }
      }
    }
    eve.pairs()
        .forEach(
            pair -> {
              note(known, pair.first(), pair.second());
              note(known, pair.second(), pair.first());
            });
    known.forEach(
        (from, all) -> {
          yaml.open(1, codes.of(from));
          all.forEach(to -> relation(yaml, from, to));
        });
    yaml.blank();
  }

  private static void note(Map<String, List<String>> known, String from, String to) {
    List<String> all = known.computeIfAbsent(from, key -> new ArrayList<>());
    if (!all.contains(to)) {
      all.add(to);
    }
  }

  private void relation(Yaml yaml, String from, String to) {
    RelationWord word = word(from, to);
    yaml.open(2, codes.of(to));
    yaml.put(
        3,
        "alignment",
        Yaml.around(alignment(from, to), SPREAD, -1, 1),
        Message.of("case-rule-alignment", "word", word.name().toLowerCase(Locale.ROOT)));
    yaml.put(3, "climate", Yaml.number(word.climate()), Message.of("case-rule-climate"));
    yaml.put(3, "proximity", Yaml.number(proximity(from, to)), Message.of("case-rule-nearness"));
    Map<String, String> dependence = dependence(from, to, word);
    if (!dependence.isEmpty()) {
      yaml.put(3, "dependence", Yaml.map(dependence), Message.of("case-rule-dependence"));
    }
    if (eve.pairs().stream().anyMatch(pair -> pair.joins(from, to))) {
      yaml.put(3, "focal", "true");
    }
    if (word == RelationWord.DOWNGRADED && isState(from) && isState(to)) {
      yaml.put(3, "mission", "charge", Message.of("case-rule-downgraded"));
    }
  }

  private RelationWord word(String from, String to) {
    RelationWord told = eve.either(from, to).map(Eve.Relation::state).orElse(UNTOLD);
    return Camps.since(eve, from, to, told);
  }

  private boolean isState(String code) {
    return !codes.isOffice(code) && !Camps.isCamp(code);
  }

  /** The word, moved a little by what the two have in common. */
  double alignment(String from, String to) {
    Optional<Eve.Relation> row = eve.either(from, to);
    double value = word(from, to).alignment();
    if (row.filter(Eve.Relation::treaty).isPresent()) {
      value += 0.1;
    }
    Eve.Actor one = eve.actor(from).orElseThrow();
    Eve.Actor other = eve.actor(to).orElseThrow();
    if (!one.orientation().isEmpty() && one.orientation().equals(other.orientation())) {
      value += 0.05;
    }
    if (!one.regime().isEmpty() && one.regime().equals(other.regime())) {
      value += 0.05;
    }
    value += 0.03 * Math.min(3, shared(one, other).size());
    return Math.max(-1, Math.min(1, value));
  }

  private static Set<String> shared(Eve.Actor one, Eve.Actor other) {
    Set<String> both = new HashSet<>(one.memberships());
    both.retainAll(other.memberships());
    both.removeAll(WORLDWIDE);
    return both;
  }

  private double proximity(String from, String to) {
    Optional<Eve.Relation> row = eve.either(from, to);
    if (row.filter(Eve.Relation::border).isPresent()) {
      return 1;
    }
    boolean troops =
        eve.relation(from, to).filter(Eve.Relation::troops).isPresent()
            || eve.relation(to, from).filter(Eve.Relation::troops).isPresent();
    if (troops) {
      return 0.5;
    }
    Eve.Actor one = eve.actor(from).orElseThrow();
    Eve.Actor other = eve.actor(to).orElseThrow();
    return shared(one, other).isEmpty() ? 0.05 : 0.2;
  }

  /** How far the weaker leans on the stronger for trade and security, and what a note names. */
  private Map<String, String> dependence(String from, String to, RelationWord word) {
    double own = capability(from);
    double others = capability(to);
    double weaker = own + others > 0 ? others / (own + others) : 0.5;
    double trade = 0.3 * word.exchange() * weaker;
    double security =
        eve.either(from, to).filter(Eve.Relation::treaty).isPresent() ? 0.4 * weaker : 0;
    double oil = 0;
    double aid = 0;
    String note =
        eve.relation(from, to).map(Eve.Relation::dependence).orElse("").toLowerCase(Locale.ROOT);
    if (OIL.matcher(note).find()) {
      oil = 0.2;
    }
    if (AID.matcher(note).find()) {
      aid = 0.3 * weaker;
    }
    if (ARMS.matcher(note).find()) {
      security = Math.max(security, 0.4 * weaker);
    }
    if (TRADE.matcher(note).find()) {
      trade = Math.max(trade, 0.3 * weaker);
    }
    Map<String, String> parts = new LinkedHashMap<>();
    put(parts, "trade", trade);
    put(parts, "security", security);
    put(parts, "oil", oil);
    put(parts, "aid", aid);
    return parts;
  }

  private static void put(Map<String, String> parts, String kind, double value) {
    if (value >= 0.01) {
      parts.put(kind, Yaml.number(value));
    }
  }

  private double capability(String code) {
    double share = eve.actor(code).map(Eve.Actor::capability).orElse(Double.NaN);
    return Double.isNaN(share) ? 0 : share;
  }
}
