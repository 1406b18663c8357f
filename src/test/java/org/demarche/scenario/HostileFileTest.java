package org.demarche.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HostileFileTest {

  /** The promise is two seconds of a whole process; a test machine may be very busy. */
  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @TempDir private Path folder;
  private ScenarioFiles files = new ScenarioFiles(Path.of(""));

  @BeforeEach
  void open() {
    files = new ScenarioFiles(folder);
  }

  private void assertOneLine(byte[] bytes, String expected) {
    Path file = files.write("scenario.yaml", bytes);
    long start = System.nanoTime();
    List<String> problems = files.problems(file);
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(problems).hasSize(1);
    assertThat(problems.get(0)).startsWith("scenario.yaml:").contains(expected);
    assertThat(problems.get(0)).doesNotContain("\n").hasSizeLessThan(300);
    assertThat(taken).isLessThan(PATIENCE);
  }

  private void assertOneLine(String text, String expected) {
    assertOneLine(text.getBytes(StandardCharsets.UTF_8), expected);
  }

  @Test
  void anEmptyFileIsNamedAsSuch() {
    assertOneLine("", ":1:1: scenario: the file is empty. Maybe: demarche new FILE");
    assertOneLine("# only a comment\n", "the file is empty");
  }

  @Test
  void aFileOfMoreThanFiveMegabytesIsRefused() {
    assertOneLine("demarche: 1\n# " + "x".repeat(6_000_000), "larger than 5 MB");
  }

  @Test
  void aHundredThousandNestedListsAreRefusedWithoutOverflowingTheStack() {
    assertOneLine("a: " + "[".repeat(100_000), "nested deeper than 100 levels");
    assertOneLine("a: " + "{a: ".repeat(100_000), "nested deeper than 100 levels");
    assertOneLine("- ".repeat(100_000), "nested deeper than 100 levels");
    assertOneLine("? ".repeat(100_000), "a key is a list or a mapping");
  }

  @Test
  void deepBlocksAreRefusedToo() {
    StringBuilder text = new StringBuilder();
    for (int depth = 0; depth < 2000; depth++) {
      text.append(" ".repeat(depth)).append("a:\n");
    }
    assertOneLine(text.toString(), "nested deeper than 100 levels");
  }

  @Test
  void filesJustBelowTheLimitOfSizeAreReadInReasonableTime() {
    assertOneLine("demarche: 1\ntitle: \"" + "a".repeat(4_900_000), "inside a quoted text");
    assertOneLine("demarche: 1\nlist: [" + "1,".repeat(2_400_000), "more than 500000 values");
    assertOneLine("demarche: 1\n" + "\n".repeat(4_900_000) + "\t", "a tab stands where only");
  }

  @Test
  void aFileFullOfProblemsListsTheFirstTwoHundredAndCountsTheRest() {
    Path file = files.write("scenario.yaml", "demarche: 1\n" + "title: x\n".repeat(100_000));
    List<String> problems = files.problems(file);
    assertThat(problems).hasSize(201);
    assertThat(problems.get(0)).startsWith("scenario.yaml:3:1: title: the key 'title' stands");
    assertThat(problems.get(200)).contains("scenario: and at least 1 more after these");
  }

  @Test
  void anAliasBombIsRefusedBeforeItGrows() {
    StringBuilder text = new StringBuilder("demarche: 1\na0: &a0 [x, x]\n");
    for (int level = 1; level < 30; level++) {
      text.append(String.format("a%d: &a%d [*a%d, *a%d]%n", level, level, level - 1, level - 1));
    }
    assertOneLine(text.toString(), "aliases are expanded more than 50 times");
  }

  @Test
  void fiftyAliasExpansionsAreAllowedAndOneMoreIsNot() {
    String fifty = "base: &b x\nlist: [" + "*b, ".repeat(49) + "*b]\n";
    assertThat(YamlReader.read(new SourceText("f", fifty), new Problems())).isPresent();
    Problems problems = new Problems();
    String more = "base: &b x\nlist: [" + "*b, ".repeat(50) + "*b]\n";
    assertThat(YamlReader.read(new SourceText("f", more), problems)).isEmpty();
    assertThat(problems.list()).hasSize(1);
  }

  @Test
  void anAliasInsideItsOwnAnchorIsRefused() {
    assertOneLine("a: &a [*a]\n", "stands inside its own anchor");
    assertOneLine("a: *nothing\n", "there is no anchor '&nothing'");
  }

  @Test
  void nestingIsCountedWithAliasesWrittenOut() {
    String half = "[".repeat(60) + "]".repeat(60);
    assertOneLine(
        "a: &a " + half + "\nb: " + "[".repeat(60) + "*a" + "]".repeat(60) + "\n",
        "nested deeper than 100 levels");
  }

  @Test
  void aRepeatedKeyIsNamedWithBothLines() {
    assertOneLine(
        ScenarioFiles.replaced("horizon: 60 d", "horizon: 60 d\ntitle: Again"),
        "scenario.yaml:5:1: title: the key 'title' stands here twice, first in line 2");
  }

  @Test
  void numbersThatAreNotFiniteAreRefused() {
    for (String number : List.of(".nan", ".NaN", ".inf", "-.inf", "+.Inf")) {
      assertOneLine(
          ScenarioFiles.replaced("capability: 0.02", "capability: " + number),
          "actors.ALD.capability: '" + number + "' is not a finite number");
    }
    assertOneLine(
        ScenarioFiles.replaced("capability: 0.02", "capability: 1e999"), "too large, too small");
    assertOneLine(
        ScenarioFiles.replaced("capability: 0.02", "capability: 1e-99999999999"),
        "too large, too small");
    assertOneLine(
        ScenarioFiles.replaced("capability: 0.02", "capability: " + "9".repeat(100_000)),
        "too large, too small");
  }

  @Test
  void aTabInTheIndentationIsNamed() {
    assertOneLine("demarche: 1\nactors:\n\tALD: {type: state}\n", "a tab stands where only blanks");
    assertOneLine("demarche: 1\nactors:\n  ALD:\n  \ttype: state\n", "a tab stands where only");
  }

  @Test
  void wrongEncodingsAreNamed() {
    byte[] latin = "demarche: 1\ntitle: Caf\u00e9\n".getBytes(StandardCharsets.ISO_8859_1);
    assertOneLine(latin, "scenario.yaml:2:11: scenario: byte 0xE9 is not UTF-8 text");
    assertOneLine(ScenarioFiles.VALID.getBytes(StandardCharsets.UTF_16), "encoded as UTF-16");
    assertOneLine(ScenarioFiles.VALID.getBytes(StandardCharsets.UTF_16LE), "looks like UTF-16");
    assertOneLine(ScenarioFiles.VALID.getBytes(StandardCharsets.UTF_16BE), "looks like UTF-16");
    assertOneLine("\uFEFF" + ScenarioFiles.VALID, "begins with a byte order mark");
    assertOneLine("demarche: 1\ntitle: a\0b\n", "scenario.yaml:2:9: scenario: a zero byte");
    assertOneLine("demarche: 1\ntitle: a\u0007b\n", "the character U+0007 is not allowed");
    assertOneLine("demarche: 1\ntitle: \"\\ud800\"\n", "title: the text holds half of a character");
  }

  @Test
  void aSecondDocumentIsRefused() {
    assertOneLine(ScenarioFiles.VALID + "---\ntitle: another\n", ": a second document begins here");
  }

  @Test
  void tagsAndMergeKeysAreRefused() {
    assertOneLine(
        ScenarioFiles.replaced("title: Two neighbours", "title: !!java.lang.Runtime x"),
        "title: the tag 'tag:yaml.org,2002:java.lang.Runtime' is not allowed");
    assertOneLine(
        ScenarioFiles.replaced("name: Aldora", "<<: {name: Aldora}"),
        "YAML 1.2 has no merge key '<<'. Maybe: extends, or include");
  }

  @Test
  void somethingElseThanAMappingIsRefused() {
    assertOneLine("just text\n", ":1:1: scenario: a scenario is a mapping");
    assertOneLine("[1, 2]\n", "but this file is a list");
    assertOneLine("{[a]: 1}\n", "a key is a list or a mapping");
  }

  @Test
  void aMissingFileAndAFolderAreNamed() throws IOException {
    assertThat(files.problems(folder.resolve("nowhere.yaml")))
        .containsExactly("nowhere.yaml:1:1: scenario: there is no such file");
    assertThat(files.problems(folder)).singleElement().asString().contains("this is a folder");
    assertThat(files.problems(Path.of("/dev/zero")))
        .singleElement()
        .asString()
        .contains("this is not a regular file");
  }

  @Test
  void syntaxErrorsSayWhereAndWhatToDo() {
    assertOneLine(
        "demarche: 1\ntitle: a: b\n",
        "scenario.yaml:2:9: scenario: not valid YAML: a ': ' stands where no key can be. Maybe: put");
    assertOneLine("demarche: 1\ntitle: \"open\n", "the file ends inside a quoted text");
    assertOneLine("demarche: 1\nactors: {ALD: {type: state}\n", "a mapping in { } is not closed");
    assertOneLine("demarche: 1\n  title: x\n", "not valid YAML");
  }
}
