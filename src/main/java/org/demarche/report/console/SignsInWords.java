package org.demarche.report.console;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.demarche.evidence.signs.Sign;
import org.demarche.evidence.signs.SignTrials;
import org.demarche.evidence.signs.SignVerdict;
import org.demarche.model.Plan;
import org.demarche.results.JsonFile;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;
import org.jspecify.annotations.Nullable;

/** The verdicts on signs as lines and as JSON. */
public final class SignsInWords {
  private static final double PERCENT = 100;

  private SignsInWords() {}

  /**
   * A line for each sign, by group, then the count.
   *
   * @param trials what was tried
   * @param cases how many of its crises are cases of history
   * @param verdicts one for each of its signs
   * @param words of the language
   */
  public static List<String> lines(
      SignTrials trials, int cases, List<SignVerdict> verdicts, Words words) {
    Lines lines = new Lines(words);
    lines.add(
        Message.of(
            "sign-tried",
            "signs",
            trials.signs().size(),
            "cases",
            cases,
            "kinds",
            trials.crises().size() - cases,
            "pairs",
            trials.replications(),
            "seed",
            String.valueOf(trials.seed())));
    for (String group : verdicts.stream().map(v -> v.sign().group()).distinct().toList()) {
      lines.blank();
      lines.add(group.toUpperCase(Locale.ROOT));
      List<SignVerdict> own =
          verdicts.stream().filter(v -> v.sign().group().equals(group)).toList();
      lines.table(rows(own));
      own.forEach(verdict -> known(verdict, lines));
    }
    lines.blank();
    lines.add(count(verdicts));
    lines.add(Message.of("sign-exploratory"));
    return lines.all();
  }

  private static List<List<?>> rows(List<SignVerdict> verdicts) {
    List<List<?>> rows = new ArrayList<>();
    rows.add(
        List.of(
            "  ",
            Message.of("sign-verdict"),
            Message.of("sign-difference"),
            Message.of("sign-interval"),
            Message.of("sign-without"),
            Message.of("sign-moved"),
            Message.of("sign-statement")));
    for (SignVerdict verdict : verdicts) {
      double moved = PERCENT * verdict.moved() / Math.max(1, verdict.pairs());
      rows.add(
          List.of(
              verdict.holds() ? "  " : " X",
              Message.of("sign-kind", "kind", new Shown.Case(verdict.kind().id())),
              Figures.fine(verdict.estimate()),
              Message.of(
                  "sign-range",
                  "low",
                  Figures.fine(verdict.low()),
                  "high",
                  Figures.fine(verdict.high())),
              Figures.fine(verdict.without()),
              Message.of("sign-share", "share", Figures.fixed(moved, 0)),
              verdict.sign().title()));
    }
    return rows;
  }

  private static void known(SignVerdict verdict, Lines lines) {
    String why = verdict.sign().known();
    if (why != null) {
      String id = verdict.sign().id();
      lines.add(
          verdict.holds()
              ? Message.of("sign-known-no-more", "id", id, "why", why)
              : Message.of("sign-known", "id", id, "why", why));
    }
  }

  private static Message count(List<SignVerdict> verdicts) {
    return Message.of(
        "sign-count",
        "holds",
        count(verdicts, SignVerdict.Kind.HOLDS),
        "untouched",
        count(verdicts, SignVerdict.Kind.UNTOUCHED),
        "open",
        count(verdicts, SignVerdict.Kind.OPEN),
        "fails",
        count(verdicts, SignVerdict.Kind.FAILS),
        "known",
        verdicts.stream().filter(v -> !v.holds() && v.sign().known() != null).count());
  }

  private static long count(List<SignVerdict> verdicts, SignVerdict.Kind kind) {
    return verdicts.stream().filter(verdict -> verdict.kind() == kind).count();
  }

  /**
   * The verdicts for other programs.
   *
   * @param trials what was tried
   * @param verdicts one for each of its signs
   */
  public static String json(SignTrials trials, List<SignVerdict> verdicts) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("seed", trials.seed());
    all.put("replications", trials.replications());
    all.put("level", SignTrials.LEVEL);
    all.put("crises", trials.crises().stream().map(SignsInWords::name).toList());
    all.put("signs", verdicts.stream().map(SignsInWords::json).toList());
    return JsonFile.toText(all);
  }

  private static String name(Plan crisis) {
    return crisis.scenario() + "/" + crisis.arm();
  }

  private static Map<String, @Nullable Object> json(SignVerdict verdict) {
    Sign sign = verdict.sign();
    Map<String, @Nullable Object> object = new LinkedHashMap<>();
    object.put("id", sign.id());
    object.put("group", sign.group());
    object.put("statement", sign.title());
    object.put("expect", sign.direction().id());
    object.put("verdict", verdict.kind().id());
    object.put("difference", finite(verdict.estimate()));
    object.put("low", finite(verdict.low()));
    object.put("high", finite(verdict.high()));
    object.put("without", finite(verdict.without()));
    object.put("crises", verdict.crises());
    object.put("pairs", verdict.pairs());
    object.put("moved", verdict.moved());
    object.put("reason", sign.reason());
    object.put("source", sign.source());
    object.put("known", sign.known());
    return object;
  }

  private static @Nullable Double finite(double value) {
    return Double.isFinite(value) ? (Double) (value + 0.0) : null;
  }
}
