package org.demarche.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the program says stands in its files of words, whole, in every language. */
final class SentencesTest {
  private static final Path FOLDER = Path.of("src/main/resources/org/demarche/words");
  private static final Pattern ENTRY =
      Pattern.compile("(?m)^(-?[a-zA-Z][\\w-]*) *=((?:.*\\n)(?:(?:[ }].*)?\\n)*)");
  private static final Pattern VALUE = Pattern.compile("\\$([a-zA-Z][\\w-]*)");
  private static final Pattern REFERENCE = Pattern.compile("\\{ *(-?[a-z][\\w-]*) *[}(]");

  private static final Pattern PAGE_SAYS = Pattern.compile("say\\(\"([\\w-]+)\"\\)");

  /** Words between tags, or in what a reader may be read aloud. */
  private static final Pattern PAGE_TEXT =
      Pattern.compile(">[^<>${}@]*\\p{L}{2,}[^<>${}@]*<|(?:aria-label|title|alt)=\"\\p{L}");

  /** Column names and words of the collections of event data are theirs, not ours. */
  private static final Pattern EVENT_DATA =
      Pattern.compile("events/(Acled|Conventions|Icews|Polecat)\\.java");

  private static final Pattern VARIANT = Pattern.compile("(?m)^ *\\*?\\[([\\w-]+)\\]");
  private static final Pattern BRACES = Pattern.compile("\\{[^{}]*\\}");
  private static final Pattern WORD = Pattern.compile("\\p{L}{3}");
  private static final Set<String> PLURALS = Set.of("one", "two", "few", "many", "other");

  /** Names, commands and words that are the same in English and in another language. */
  private static final Set<String> SAME_IN_EVERY_LANGUAGE =
      Set.of(
          "ablation-brier",
          "calibration-alignment",
          "calibration-brier",
          "chart-figure-value",
          "command-case-fit-request",
          "command-first-discover",
          "command-first-robustness",
          "command-hours",
          "command-minutes",
          "command-plug-ins-unfit",
          "meeting-debate",
          "paper-total",
          "report-fact-demarche",
          "report-fact-java",
          "skill-brier");

  private static final SourceScan SCAN = SourceScan.of(SourceScan.SOURCES);

  @Test
  void everyMessageOfTheCodeStandsInEveryLanguageWithItsValues() {
    List<String> faults = new ArrayList<>();
    for (Language language : Language.list()) {
      Map<String, String> entries = entries(language);
      for (SourceScan.Said said : SCAN.said()) {
        String entry = entries.get(said.key());
        if (entry == null) {
          faults.add(said.place() + ": no sentence " + said.key() + " in " + language.tag());
        } else if (!said.values().containsAll(values(entry))) {
          faults.add(said.place() + ": " + said.key() + " wants " + values(entry));
        } else if (language.equals(Language.ENGLISH) && !values(entry).containsAll(said.values())) {
          faults.add(said.place() + ": " + said.key() + " leaves out some of " + said.values());
        }
      }
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void everySentenceOfThePagesStandsInEveryLanguageWithoutValues() {
    for (Language language : Language.list()) {
      Map<String, String> entries = entries(language);
      saidByPages()
          .forEach(
              (key, page) -> {
                assertThat(entries).as(page).containsKey(key);
                assertThat(values(entries.get(key))).as(key).isEmpty();
              });
    }
  }

  @Test
  void noSentenceStandsInAPage() {
    for (Path page : pages()) {
      assertThat(PAGE_TEXT.matcher(read(page)).results().map(MatchResult::group))
          .as(page.toString())
          .isEmpty();
    }
  }

  private static Map<String, String> saidByPages() {
    Map<String, String> said = new TreeMap<>();
    for (Path page : pages()) {
      PAGE_SAYS
          .matcher(read(page))
          .results()
          .forEach(found -> said.put(found.group(1), page.toString()));
    }
    return said;
  }

  private static List<Path> pages() {
    try (Stream<Path> files = Files.walk(Path.of("src/main/jte"))) {
      return files.filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static String read(Path file) {
    try {
      return Files.readString(file, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  @Test
  void keysStandInTheCodeAsTheyAre() {
    assertThat(SCAN.keysNotLiteral().stream().filter(place -> !place.startsWith("words/")))
        .isEmpty();
  }

  @Test
  void everyLanguageHasTheSameSentences() {
    Set<String> english = entries(Language.ENGLISH).keySet();
    for (Language language : Language.list()) {
      assertThat(entries(language).keySet()).as(language.tag()).isEqualTo(english);
    }
  }

  @Test
  void aSentenceNamesTheSameValuesAndSentencesInEveryLanguage() {
    Map<String, String> english = entries(Language.ENGLISH);
    List<String> faults = new ArrayList<>();
    for (Language language : others()) {
      entries(language)
          .forEach(
              (key, text) -> {
                String first = english.getOrDefault(key, "");
                if (!values(text).equals(values(first))
                    || !found(REFERENCE, text).equals(found(REFERENCE, first))) {
                  faults.add(language.tag() + ": " + key);
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  /** A variant that a language lacks would be told as the last one: another thing. */
  @Test
  void everyVariantOfASentenceStandsInEveryLanguage() {
    Map<String, String> english = entries(Language.ENGLISH);
    List<String> faults = new ArrayList<>();
    for (Language language : others()) {
      entries(language)
          .forEach(
              (key, text) -> {
                Set<String> missing = new TreeSet<>(found(VARIANT, english.getOrDefault(key, "")));
                missing.removeAll(found(VARIANT, text));
                missing.removeAll(PLURALS);
                if (!missing.isEmpty()) {
                  faults.add(language.tag() + ": " + key + " " + missing);
                }
              });
    }
    assertThat(faults).isEmpty();
  }

  @Test
  void noSentenceIsLeftInEnglish() {
    Map<String, String> english = entries(Language.ENGLISH);
    List<String> same = new ArrayList<>();
    for (Language language : others()) {
      entries(language)
          .forEach(
              (key, text) -> {
                String words = BRACES.matcher(text).replaceAll("");
                boolean saysSomething = WORD.matcher(words).find();
                if (saysSomething && text.strip().equals(english.getOrDefault(key, "").strip())) {
                  same.add(key);
                }
              });
    }
    assertThat(same).allMatch(SAME_IN_EVERY_LANGUAGE::contains);
  }

  private static List<Language> others() {
    return Language.list().stream().filter(each -> !each.equals(Language.ENGLISH)).toList();
  }

  private static Set<String> found(Pattern pattern, String text) {
    return pattern.matcher(text).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  @Test
  void noSentenceIsLeftThatNobodySays() {
    Map<String, String> entries = entries(Language.ENGLISH);
    Set<String> used =
        SCAN.said().stream()
            .map(SourceScan.Said::key)
            .collect(Collectors.toCollection(TreeSet::new));
    entries
        .values()
        .forEach(text -> REFERENCE.matcher(text).results().forEach(r -> used.add(r.group(1))));
    used.addAll(saidByPages().keySet());
    Set<String> unused = new TreeSet<>(entries.keySet());
    unused.removeAll(used);
    unused.removeIf(key -> key.startsWith("format-") || key.startsWith("help-"));
    assertThat(unused).isEmpty();
  }

  @Test
  void everyFileIsReadWithoutFault() throws IOException {
    for (Language language : Language.list()) {
      for (String key : entries(language).keySet()) {
        assertThat(key.startsWith("-") || Words.of(language).has(key)).as(key).isTrue();
      }
    }
  }

  @Test
  void noSentenceStandsOutsideTheWords() {
    assertThat(
            SCAN.sentences().stream()
                .filter(place -> !place.startsWith("words/"))
                .filter(place -> !EVENT_DATA.matcher(place).lookingAt()))
        .isEmpty();
  }

  private static Set<String> values(String entry) {
    return VALUE.matcher(entry).results().map(r -> r.group(1)).collect(Collectors.toSet());
  }

  private static Map<String, String> entries(Language language) {
    Map<String, String> entries = new TreeMap<>();
    try (Stream<Path> files = Files.list(FOLDER.resolve(language.tag()))) {
      for (Path file : files.sorted().toList()) {
        Matcher found = ENTRY.matcher(Files.readString(file, StandardCharsets.UTF_8) + "\n");
        while (found.find()) {
          String area = file.getFileName().toString().replace(".ftl", "");
          assertThat(found.group(1)).as(file.toString()).matches("-?" + area + "(-.*)?");
          assertThat(entries.put(found.group(1), found.group(2))).as(found.group(1)).isNull();
        }
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
    return entries;
  }
}
