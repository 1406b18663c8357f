package org.demarche.chart.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import org.demarche.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SetLineTest {

  private static final int WIDTH = 400;
  private static final int HEIGHT = 40;

  private final Font font = HouseFonts.regular(20);

  /** A name in each script that a bundled font writes; names of states as the UN lists them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Việt Nam",
        "Україна",
        "Ελλάς",
        "إيران",
        "ישראל",
        "भारत",
        "বাংলাদেশ",
        "ไทย",
        "Հայաստան",
        "საქართველო",
        "中国",
        "中華民國",
        "日本",
        "ニッポン",
        "대한민국"
      })
  void aNameOfAnyOfTheseScriptsIsShownWithoutAFontOfTheMachine(String name) {
    Unshown.take();
    boolean[] columns = inked(name);
    assertThat(Unshown.take()).isEmpty();
    assertThat(name.codePoints())
        .allSatisfy(
            each ->
                assertThat(
                        font.canDisplay(each)
                            || FontChoice.of(each, font).orElseThrow().canDisplay(each))
                    .as(Character.toString(each))
                    .isTrue());
    assertThat(last(columns)).isGreaterThan(20);
    assertThat((double) last(columns)).isCloseTo(SetLine.of(name, font).width(), within(6.0));
  }

  @Test
  void aNumberBesideARightToLeftNameStandsWhereTheSentencePutsIt() {
    double name = SetLine.of("إيران", font).width();
    // Ink of the name first, then that of the number: not the other way round.
    boolean[] both = inked("إيران: 11111");
    boolean[] alone = inked("إيران");
    for (int x = 0; x < (int) name - 3; x++) {
      assertThat(both[x]).as("column " + x).isEqualTo(alone[x]);
    }
    assertThat(last(both)).isGreaterThan((int) name + 30);
  }

  @Test
  void lettersOfArabicAreJoinedInTheirOwnDirection() {
    // The joined word is narrower than its letters one by one, and begins at the right.
    double joined = SetLine.of("قطر", font).width();
    double single =
        "قطر".codePoints().mapToDouble(c -> SetLine.of(Character.toString(c), font).width()).sum();
    assertThat(joined).isLessThan(single);
    assertThat(Directions.of("to قطر, 5"))
        .containsExactly(
            new Directions.Part("to ", false),
            new Directions.Part("قطر", true),
            new Directions.Part(", 5", false));
  }

  @Test
  void aNameOfSeveralWordsIsOneIslandAndTwoNamesAreTwo() {
    assertThat(Directions.isolated("جمهورية إيران 2 الإسلامية – قطر: 45%"))
        .isEqualTo("\u2068جمهورية إيران 2 الإسلامية\u2069 – \u2068قطر\u2069: 45%");
    assertThat(Directions.isolated("3% under “نصف: مفتوح 2”, 35% under “שביתת נשק”"))
        .isEqualTo("3% under “\u2068نصف: مفتوح 2\u2069”, 35% under “\u2068שביתת נשק\u2069”");
    assertThat(Directions.isolated("نصف مفتوح 2")).isEqualTo("\u2068نصف مفتوح 2\u2069");
    assertThat(Directions.isolated("“Plan قطر” 5")).isEqualTo("“Plan \u2068قطر\u2069” 5");
    assertThat(Directions.isolated("Caracas 45%")).isEqualTo("Caracas 45%");
  }

  @Test
  void aCharacterThatNoFontShowsIsNamedWithItsScriptOnce() {
    Unshown.take();
    // Cuneiform is in no bundled font; a machine may have one, and then nothing is to be said.
    String sign = Character.toString(0x12000);
    SetLine.of("Sumer " + sign, font).width();
    boolean shown = FontChoice.of(0x12000, font).isPresent();
    if (shown) {
      assertThat(Unshown.take()).isEmpty();
    } else {
      assertThat(Words.english().say(Unshown.take().orElseThrow()))
          .contains("U+12000", "Cuneiform", "Install a font")
          .doesNotContain("\n");
      assertThat(Unshown.take()).isEmpty();
    }
  }

  @Test
  void whatNoDocumentCanHoldIsLeftOut() {
    assertThat(Characters.clean("a\u0000b\u001B[31m\u202Ec\u2066d\uFFFEe\tf\ud800g\u0085"))
        .isEqualTo("ab[31mcde f\uFFFDg");
    assertThat(Characters.clean("Größe 中 🚀")).isEqualTo("Größe 中 🚀");
  }

  private boolean[] inked(String text) {
    BufferedImage image = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.WHITE);
    SetLine.of(text, font).draw(graphics, 0, 28);
    boolean[] inked = new boolean[WIDTH];
    for (int x = 0; x < WIDTH; x++) {
      for (int y = 0; y < HEIGHT; y++) {
        inked[x] |= (image.getRGB(x, y) & 0xFF) > 100;
      }
    }
    return inked;
  }

  private static int last(boolean[] columns) {
    int last = -1;
    for (int x = 0; x < columns.length; x++) {
      last = columns[x] ? x : last;
    }
    return last;
  }
}
