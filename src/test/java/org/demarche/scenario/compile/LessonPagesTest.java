package org.demarche.scenario.compile;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.demarche.words.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every case that ships with a seminar has a plan, a sheet for students and one for who teaches.
 */
final class LessonPagesTest {
  private static final String REFRESH = "demarche.refresh";
  private static final Pattern MINUTES =
      Pattern.compile("(?m)^\\| \\d:\\d\\d \\| \\d:\\d\\d \\| (\\d+) \\|");

  static List<Arguments> lessons() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(LessonPagesTest::hasSeminar)
          .sorted()
          .flatMap(file -> Language.list().stream().map(language -> Arguments.of(file, language)))
          .toList();
    }
  }

  private static boolean hasSeminar(Path file) {
    try {
      String text = Files.readString(file);
      return text.startsWith("demarche:") && text.contains("\nseminar:");
    } catch (IOException e) {
      return false;
    }
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void thePlanAndTheStudentsSheetAreWhatTheSeminarSays(Path file, Language language)
      throws IOException {
    LessonPages pages = new LessonPages(file, language);
    isFresh(page(pages, language, "plan"), pages.plan());
    isFresh(page(pages, language, "students"), pages.students());
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theTimesOfThePlanAddUpToWhatTheSeminarTakes(Path file, Language language)
      throws IOException {
    LessonPages pages = new LessonPages(file, language);
    int sum =
        MINUTES
            .matcher(Files.readString(page(pages, language, "plan")))
            .results()
            .mapToInt(row -> Integer.parseInt(row.group(1)))
            .sum();

    assertThat(sum).isPositive().isEqualTo(pages.seminar().totalMinutes());
  }

  /** The instructor's sheet is written by hand; it speaks of every team and links the plan. */
  @ParameterizedTest
  @MethodSource("lessons")
  void whoTeachesHasASheet(Path file, Language language) throws IOException {
    LessonPages pages = new LessonPages(file, language);
    Path sheet = page(pages, language, "instructor");

    assertThat(sheet).isRegularFile();
    assertThat(Files.readString(sheet))
        .contains(pages.id() + "-plan")
        .contains(
            pages.seminar().roles().stream().map(SeminarPlan.Role::title).toArray(String[]::new));
  }

  @ParameterizedTest
  @MethodSource("lessons")
  void theStudentsSheetTellsNoBriefAndNoExpectation(Path file, Language language)
      throws IOException {
    LessonPages pages = new LessonPages(file, language);
    String sheet = Files.readString(page(pages, language, "students"));

    for (SeminarPlan.Role role : pages.seminar().roles()) {
      role.briefing()
          .lines()
          .filter(line -> !line.isBlank())
          .forEach(line -> assertThat(sheet).doesNotContain(line));
    }
    pages.seminar().injects().forEach(each -> assertThat(sheet).doesNotContain(each.expected()));
  }

  private static Path page(LessonPages pages, Language language, String kind) {
    return LessonPages.folder(language).resolve(pages.id() + "-" + kind + ".md");
  }

  private static void isFresh(Path page, String text) throws IOException {
    if (Boolean.getBoolean(REFRESH)) {
      Files.writeString(page, text);
    }
    assertThat(page).isRegularFile();
    assertThat(Files.readString(page))
        .as(
            "%s is stale; refresh it by: mvn -q test -Dtest=LessonPagesTest -D%s=true",
            page, REFRESH)
        .isEqualTo(text);
  }
}
