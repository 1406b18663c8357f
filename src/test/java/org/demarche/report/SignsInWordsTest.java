package org.demarche.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.demarche.evidence.signs.Sign;
import org.demarche.evidence.signs.SignTrials;
import org.demarche.evidence.signs.SignVerdict;
import org.demarche.evidence.signs.Signs;
import org.demarche.report.console.SignsInWords;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What a person and a program are told of signs. */
final class SignsInWordsTest {
  private static final List<Sign> SIGNS =
      IntStream.range(0, 4)
          .mapToObj(k -> Signs.shipped().get(k))
          .map(
              sign -> known(sign, sign.id().equals(Signs.shipped().get(3).id()) ? "a fault" : null))
          .toList();
  private static final SignTrials TRIALS = new SignTrials(SIGNS, List.of(), 5, 7);

  private static Sign known(Sign s, @org.jspecify.annotations.Nullable String why) {
    return new Sign(
        s.id(),
        s.title(),
        s.group(),
        s.change(),
        s.measure(),
        s.direction(),
        s.reason(),
        s.source(),
        why);
  }

  private static SignVerdict verdict(int sign, SignVerdict.Kind kind) {
    return new SignVerdict(SIGNS.get(sign), kind, 0.5, 0.25, 0.75, 2, 3, 15, 6);
  }

  @Test
  void eachHasItsLineAndWhatIsKnownIsTold() {
    List<String> lines =
        SignsInWords.lines(
            TRIALS,
            0,
            List.of(
                verdict(0, SignVerdict.Kind.HOLDS),
                verdict(1, SignVerdict.Kind.OPEN),
                verdict(2, SignVerdict.Kind.FAILS),
                verdict(3, SignVerdict.Kind.FAILS)),
            Words.english());
    String all = String.join("\n", lines);
    assertThat(all)
        .contains("4 signs on no case of history")
        .contains("FORCE")
        .containsPattern(
            " X +FAILS +0\\.500 +0\\.250 to 0\\.750 +2\\.000 +40% +" + SIGNS.get(2).title())
        .contains(SIGNS.get(3).id() + ", known: a fault")
        .contains("1 hold; 0 say")
        .contains("1 should lie on one side")
        .contains("2 lie on the")
        .contains("1 are known to");
    String mended =
        String.join(
            "\n",
            SignsInWords.lines(
                TRIALS, 2, List.of(verdict(3, SignVerdict.Kind.HOLDS)), Words.english()));
    assertThat(mended).contains(SIGNS.get(3).id() + " does not fail here any more");
  }

  @Test
  void jsonHasTheShapeThatScriptsRelyOn() {
    JsonNode all =
        JsonMapper.shared()
            .readTree(SignsInWords.json(TRIALS, List.of(verdict(2, SignVerdict.Kind.FAILS))));
    assertThat(all.propertyNames())
        .containsExactly("seed", "replications", "level", "crises", "signs");
    assertThat(all.at("/signs/0").propertyNames())
        .containsExactly(
            "id",
            "group",
            "statement",
            "expect",
            "verdict",
            "difference",
            "low",
            "high",
            "without",
            "crises",
            "pairs",
            "moved",
            "reason",
            "source",
            "known");
    assertThat(all.at("/signs/0/verdict").asString()).isEqualTo("fails");
  }
}
