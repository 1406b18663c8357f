package org.demarche.experiment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.model.Institution;
import org.demarche.model.Plan;
import org.demarche.results.NumberText;
import org.demarche.results.RecordVisitor;

/** Keeps votes and stocks of the run at hand, in the words of {@link RecordVisitor}. */
final class RecordCapture {
  private static final int DAY_SCALE = 100;
  private static final int STOCK_SCALE = 10;
  private static final String SIGNS = "nayx";

  private final List<String> bodies = new ArrayList<>();
  private final List<StringBuilder> stocks = new ArrayList<>();
  private final StringBuilder votes = new StringBuilder();
  private final Map<Long, String> cast = new HashMap<>();

  RecordCapture(Plan plan) {
    plan.institutions().forEach(body -> bodies.add(body.code()));
    plan.stocks().forEach(stock -> stocks.add(new StringBuilder()));
  }

  void clear() {
    votes.setLength(0);
    cast.clear();
    stocks.forEach(stock -> stock.setLength(0));
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

  CharSequence stocks() {
    return String.join(";", stocks);
  }
}
