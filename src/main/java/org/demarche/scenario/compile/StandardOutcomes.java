package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.demarche.model.Actor;
import org.demarche.model.Expression;
import org.demarche.model.Ladder;
import org.demarche.model.Outcome;
import org.demarche.model.Pair;
import org.demarche.model.PathClass;
import org.demarche.model.Query;
import org.demarche.model.Stock;
import org.demarche.words.Message;

/**
 * The columns that every run has: for each focal pair its path class and its course, for each
 * institution what it did, for each state how it stands at the end, for each stock what is left.
 */
final class StandardOutcomes {
  private final List<Actor> actors;
  private final List<Pair> focalPairs;
  private final List<Stock> stocks;
  private final List<Outcome> outcomes = new ArrayList<>();

  StandardOutcomes(List<Actor> actors, List<Pair> focalPairs, List<Stock> stocks) {
    this.actors = List.copyOf(actors);
    this.focalPairs = List.copyOf(focalPairs);
    this.stocks = List.copyOf(stocks);
  }

  /**
   * All columns, in a fixed order.
   *
   * @param headline whether the shares of the path classes lead the report
   */
  List<Outcome> outcomes(boolean headline) {
    outcomes.clear();
    for (Pair pair : focalPairs) {
      pathClasses(pair, headline);
    }
    for (Pair pair : focalPairs) {
      course(pair);
      rungs(pair);
    }
    ofTheWhole();
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i) instanceof Actor.Council council) {
        institution(council);
      }
    }
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i) instanceof Actor.State) {
        state(i);
      }
    }
    for (int k = 0; k < stocks.size(); k++) {
      stock(k);
    }
    return List.copyOf(outcomes);
  }

  private void pathClasses(Pair pair, boolean headline) {
    Expression path = ask(Query.PATH, pair);
    for (PathClass pathClass : PathClass.values()) {
      Expression is =
          new Expression.Binary(
              Expression.Operator.EQUAL, path, new Expression.Num(pathClass.ordinal()));
      Message title = of(pair, pathClass.title());
      outcomes.add(new Outcome(id(pathClass.id(), pair), title, is, headline, true));
    }
  }

  private void course(Pair pair) {
    add(pair, "ever_armed", Query.EVER_ARMED, Message.of("model-outcome-ever-armed"));
    add(pair, "first_armed", Query.FIRST_ARMED, Message.of("model-query-first-armed"));
    add(pair, "peak", Query.PEAK, Message.of("model-outcome-peak"));
    add(pair, "rung", Query.RUNG, Message.of("model-outcome-rung"));
    add(pair, "load", Query.LOAD, Message.of("model-outcome-load"));
    add(pair, "first_contact", Query.FIRST_CONTACT, Message.of("model-query-first-contact"));
    add(pair, "first_talks", Query.FIRST_TALKS, Message.of("model-query-first-talks"));
    add(pair, "first_agreement", Query.FIRST_AGREEMENT, Message.of("model-query-first-agreement"));
    add(pair, "agreement_share", Query.AGREEMENT, Message.of("model-outcome-agreement-share"));
    add(pair, "rounds", Query.ROUNDS, Message.of("model-outcome-rounds"));
    add(pair, "breakdowns", Query.BREAKDOWNS, Message.of("model-outcome-breakdowns"));
    add(pair, "mediated", Query.MEDIATED, Message.of("model-outcome-mediated"));
  }

  private void rungs(Pair pair) {
    for (int rung = 0; rung <= Ladder.TOP; rung++) {
      addRung(
          pair,
          "days_at_rung_" + rung,
          Query.DAYS_AT_RUNG,
          rung,
          Message.of("model-outcome-days-at-rung", "rung", rung, "name", Ladder.name(rung)));
    }
    for (int rung = 1; rung <= Ladder.TOP; rung++) {
      addRung(
          pair,
          "time_to_rung_" + rung,
          Query.TIME_TO_RUNG,
          rung,
          Message.of("model-outcome-time-to-rung", "rung", rung, "name", Ladder.name(rung)));
    }
  }

  private void addRung(Pair pair, String stem, Query query, int rung, Message what) {
    Expression value = new Expression.Ask(query, indices(pair), rung);
    outcomes.add(new Outcome(id(stem, pair), of(pair, what), value, false, false));
  }

  private void ofTheWhole() {
    addWhole("condemners", Query.CONDEMNERS, Message.of("model-outcome-condemners"));
    addWhole("supporters", Query.SUPPORTERS, Message.of("model-outcome-supporters"));
    addWhole("spread", Query.SPREAD, Message.of("model-outcome-spread"));
    addWhole("events", Query.EVENTS, Message.of("model-outcome-events"));
    List<Expression> deaths = new ArrayList<>();
    for (int i = 0; i < actors.size(); i++) {
      if (actors.get(i) instanceof Actor.State) {
        deaths.add(ask(Query.DEATHS, i));
      }
    }
    if (!deaths.isEmpty()) {
      outcomes.add(
          new Outcome("deaths", Message.of("model-outcome-deaths"), sum(deaths), false, false));
    }
  }

  private static Expression sum(List<Expression> terms) {
    if (terms.size() == 1) {
      return terms.get(0);
    }
    int half = terms.size() / 2;
    return new Expression.Binary(
        Expression.Operator.ADD,
        sum(terms.subList(0, half)),
        sum(terms.subList(half, terms.size())));
  }

  private void addWhole(String id, Query query, Message title) {
    outcomes.add(new Outcome(id, title, ask(query), false, query.isTruth()));
  }

  private void institution(Actor.Council council) {
    List<Query> asked =
        List.of(
            Query.MEETINGS,
            Query.DRAFTS,
            Query.ADOPTED,
            Query.REJECTED,
            Query.VETOED,
            Query.STATEMENTS,
            Query.FIRST_MEETING,
            Query.FIRST_VOTE,
            Query.YES,
            Query.NO,
            Query.ABSTAIN);
    for (Query query : asked) {
      String id = query.id() + "_" + lower(council.code());
      Message title =
          Message.of("model-outcome-of-body", "who", council.name(), "what", query.meaning());
      outcomes.add(
          new Outcome(id, title, ask(query, council.institution()), false, query.isTruth()));
    }
  }

  private void state(int actor) {
    for (Query query : List.of(Query.STANCE, Query.BURDEN, Query.PRESSURE, Query.DEATHS)) {
      String id = query.id() + "_" + lower(actors.get(actor).code());
      Message title = of(actors.get(actor).name(), query.meaning());
      outcomes.add(new Outcome(id, title, ask(query, actor), false, query.isTruth()));
    }
  }

  private void stock(int k) {
    Stock stock = stocks.get(k);
    Actor holder = actors.get(stock.holder());
    for (Query query : List.of(Query.STOCK, Query.SHORTAGE, Query.FIRST_SHORTAGE)) {
      String id = query.id() + "_" + lower(holder.code()) + "_" + stock.id();
      Message title =
          Message.of(
              "model-outcome-of-stock",
              "who",
              holder.name(),
              "stock",
              stock.title(),
              "what",
              query.meaning());
      outcomes.add(new Outcome(id, title, ask(query, stock.holder(), k), false, false));
    }
  }

  private void add(Pair pair, String stem, Query query, Message what) {
    outcomes.add(
        new Outcome(id(stem, pair), of(pair, what), ask(query, pair), false, query.isTruth()));
  }

  private static Expression ask(Query query, Pair pair) {
    return new Expression.Ask(query, indices(pair), Double.NaN);
  }

  private static Expression ask(Query query, Integer... indices) {
    return new Expression.Ask(query, List.of(indices), Double.NaN);
  }

  private static List<Integer> indices(Pair pair) {
    return List.of(pair.first(), pair.second());
  }

  private Message of(Pair pair, Message what) {
    return Message.of(
        "model-outcome-of-pair",
        "first",
        actors.get(pair.first()).name(),
        "second",
        actors.get(pair.second()).name(),
        "what",
        what);
  }

  private static Message of(String who, Message what) {
    return Message.of("model-outcome-of-one", "who", who, "what", what);
  }

  private String id(String stem, Pair pair) {
    return stem
        + "_"
        + lower(actors.get(pair.first()).code())
        + "_"
        + lower(actors.get(pair.second()).code());
  }

  private static String lower(String code) {
    return code.toLowerCase(Locale.ROOT);
  }
}
