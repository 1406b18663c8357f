package org.demarche.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.results.ClimateLevel;
import org.demarche.results.NumberText;
import org.demarche.results.RecordVisitor;
import org.demarche.trace.Climates;

/**
 * Keeps votes, stocks and relations of the run at hand, in the words of {@link RecordVisitor}.
 * Relations are kept of an arm's first runs alone: all pairs are many.
 */
final class RecordCapture {
  private static final int DAY_SCALE = 100;
  private static final int STOCK_SCALE = 10;
  private static final String SIGNS = "nayx";

  private final List<String> bodies = new ArrayList<>();
  private final List<StringBuilder> stocks = new ArrayList<>();
  private final StringBuilder votes = new StringBuilder();
  private final Map<Long, String> cast = new HashMap<>();

  private final int[] choosing;
  private final List<Integer> days;
  private final StringBuilder relations = new StringBuilder();
  private boolean isRelating;

  /**
   * Prepares to keep the runs of a plan.
   *
   * @param plan of any arm
   * @param climateDays of which some are those of relations, increasing
   */
  RecordCapture(Plan plan, List<Integer> climateDays) {
    this.choosing = plan.parties().stream().mapToInt(Integer::intValue).toArray();
    this.days = RecordVisitor.relationDays(climateDays);
    plan.institutions().forEach(body -> bodies.add(body.code()));
    plan.stocks().forEach(stock -> stocks.add(new StringBuilder()));
  }

  void clear() {
    votes.setLength(0);
    relations.setLength(0);
    cast.clear();
    stocks.forEach(stock -> stock.setLength(0));
  }

  /** Says which run comes next. */
  void begin(int replication) {
    isRelating = replication <= RecordVisitor.RELATED_RUNS;
  }

  boolean wantsRelations(int day) {
    return isRelating && days.contains(day);
  }

  void relations(int day, Climates climates) {
    relations.append(relations.length() == 0 ? "" : ";").append(day).append(':');
    for (int i = 0; i < choosing.length; i++) {
      for (int j = i + 1; j < choosing.length; j++) {
        relations.append(ClimateLevel.of(climates.between(choosing[i], choosing[j])));
      }
    }
  }

  void voted(long meeting, byte[] by) {
    StringBuilder signs = new StringBuilder(by.length);
    for (byte each : by) {
      signs.append(SIGNS.charAt(each + 1));
    }
    cast.put(meeting, signs.toString());
  }

  void concluded(double day, int institution, long meeting, Institution.Result result) {
    String signs = cast.remove(meeting);
    if (signs != null) {
      votes.append(votes.length() == 0 ? "" : ";").append(bodies.get(institution)).append('@');
      NumberText.appendRounded(votes, day, DAY_SCALE);
      votes.append(':').append(result.name().toLowerCase(Locale.ROOT)).append(':').append(signs);
    }
  }

  void stock(int stock, double left) {
    StringBuilder text = stocks.get(stock);
    if (text.length() > 0) {
      text.append('|');
    }
    NumberText.appendRounded(text, left, STOCK_SCALE);
  }

  CharSequence votes() {
    return votes;
  }

  CharSequence relations() {
    return relations;
  }

  CharSequence stocks() {
    return String.join(";", stocks);
  }
}
