package org.demarche.seminar.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.demarche.chart.Chart;
import org.demarche.chart.ChartFiles;
import org.demarche.report.deck.DeckWriter;
import org.demarche.report.deck.Slide;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.paper.Sheet.Part;
import org.demarche.words.Message;

/** The slides of a debrief: the path, moves that mattered, aims, choices, questions, limits. */
final class Slides {
  private static final int MOST_LINES = 6;

  private final Played played;
  private final List<Chart> charts;
  private final Parts parts;

  Slides(Played played, List<Chart> charts) {
    this.played = played;
    this.charts = List.copyOf(charts);
    this.parts = new Parts(played);
  }

  List<Slide> slides() throws IOException {
    List<Slide> slides = new ArrayList<>();
    String title = played.say(Message.of("paper-class", "title", played.title()));
    slides.add(
        said(title, played.debrief().learning(), List.of(played.say(Message.of("paper-kicker")))));
    for (Chart chart : charts) {
      int height = (int) DeckWriter.CONTENT_HEIGHT;
      ChartFiles.renderBody(chart, height)
          .map(png -> new Slide.Picture(png, height, chart.altText()))
          .map(
              picture ->
                  new Slide(chart.title(), chart.subtitle(), picture, List.of(chart.altText())))
          .ifPresent(slides::add);
    }
    slides.add(ofTable(parts.pivots(entry -> true), Slides::move));
    slides.add(ofTable(parts.aims(aim -> true), Slides::aim));
    slides.add(unlike());
    slides.add(ofPart(parts.questions()));
    slides.add(ofPart(parts.limits()));
    return slides.stream().filter(slide -> !isEmpty(slide)).toList();
  }

  private static boolean isEmpty(Slide slide) {
    return slide.content() instanceof Slide.Text text && text.lines().isEmpty();
  }

  /** Where the teams were of another mind than the model. */
  private Slide unlike() {
    List<String> lines =
        played.debrief().choices().stream()
            .filter(taken -> taken.entry() != 0)
            .sorted(Comparator.comparingDouble(Debrief.Taken::probability))
            .limit(MOST_LINES - 1L)
            .map(
                taken ->
                    played.say(
                        Message.of(
                            "paper-slide-choice",
                            "team",
                            played.team(taken.role()),
                            "taken",
                            taken.taken(),
                            "chance",
                            played.percent(taken.probability()),
                            "day",
                            (int) Math.floor(taken.day()))))
            .toList();
    return said(
        played.say(Message.of("paper-slide-unlike")),
        lines,
        List.of(played.say(Message.of("paper-choices-about"))));
  }

  /** Rows as sentences; the table with all of them stands in the papers. */
  private Slide ofTable(Part part, Function<List<String>, Message> sentence) {
    List<String> lines =
        played
            .words()
            .sayAll(part.table().rows().stream().limit(MOST_LINES).map(sentence).toList());
    return said(part.heading(), lines.isEmpty() ? part.paragraphs() : lines, part.paragraphs());
  }

  private static Message move(List<String> row) {
    return Message.of(
        "paper-slide-move",
        "first",
        row.get(0),
        "second",
        row.get(1),
        "third",
        row.get(2),
        "fourth",
        row.get(3));
  }

  private static Message aim(List<String> row) {
    return Message.of(
        "paper-slide-aim",
        "first",
        row.get(0),
        "second",
        row.get(1),
        "third",
        row.get(2),
        "fourth",
        row.get(3));
  }

  private Slide ofPart(Part part) {
    return said(part.heading(), part.items().stream().limit(MOST_LINES).toList(), part.items());
  }

  private Slide said(String title, List<String> lines, List<String> notes) {
    List<String> all =
        Stream.concat(notes.stream(), Stream.of(played.say(Message.of("paper-limit-grade"))))
            .toList();
    return new Slide(title, "", new Slide.Text(lines, true), all);
  }
}
