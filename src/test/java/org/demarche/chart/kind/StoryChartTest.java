package org.demarche.chart.kind;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.demarche.chart.Arm;
import org.demarche.chart.Chart;
import org.demarche.chart.kind.StoryData.Event;
import org.demarche.chart.kind.StoryData.Lane;
import org.demarche.chart.kind.StoryData.Session;
import org.demarche.model.QuadClass;
import org.junit.jupiter.api.Test;

class StoryChartTest {

  private static final Arm ARM = SampleData.arms(1).get(0);
  private static final Event RAID =
      new Event(
          "raid", 0, "USA", List.of("VEN"), QuadClass.MATERIAL_CONFLICT, "Raid", 10, List.of());
  private static final Event PROTEST =
      new Event(
          "protest",
          1.7,
          "CUB",
          List.of("USA"),
          QuadClass.VERBAL_CONFLICT,
          "Protests",
          2,
          List.of("raid"));
  private static final List<Lane> LANES =
      List.of(
          new Lane("USA", "United States", false),
          new Lane("CUB", "Cuba", false),
          new Lane("UNSC", "Security Council", true));

  private static StoryData data(List<Event> events) {
    return new StoryData(
        ARM, 17, "managed tension", 180, LANES, events, List.of(new Session("UNSC", 2, "Meets")));
  }

  @Test
  void theTitleCountsWhatHappened() {
    Chart chart =
        new StoryChart().chart(data(List.of(RAID, PROTEST)), SampleData.context(List.of(ARM)));
    assertThat(chart.title())
        .isEqualTo("Run 17 of “Baseline”: managed tension; 2 acts, 1 of material conflict");
  }

  @Test
  void theTableHoldsEventsInTimeAndSessions() {
    Chart chart =
        new StoryChart().chart(data(List.of(PROTEST, RAID)), SampleData.context(List.of(ARM)));
    assertThat(chart.table().rows())
        .containsExactly(
            List.of("event", "raid", "0.0", "USA", "VEN", "material_conflict", "Raid", "10.0", ""),
            List.of(
                "event",
                "protest",
                "1.7",
                "CUB",
                "USA",
                "verbal_conflict",
                "Protests",
                "2.0",
                "raid"),
            List.of("session", "", "2.0", "UNSC", "", "", "Meets", "", ""));
  }

  @Test
  void ofTenThousandActsTheHeaviestAreDrawnAndTheRestIsCounted() throws Exception {
    List<Event> many = new ArrayList<>();
    for (int i = 0; i < 10_000; i++) {
      List<String> causes = i == 0 ? List.of() : List.of("e" + (i - 1));
      many.add(
          new Event(
              "e" + i, i % 180, "CUB", List.of(), QuadClass.VERBAL_CONFLICT, "Acts", 1, causes));
    }
    long start = System.nanoTime();
    Svg svg = new Svg(new StoryChart().chart(data(many), SampleData.context(List.of(ARM))));
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(20));
    assertThat(svg.texts()).anyMatch(text -> text.contains("9,500 lighter acts are left out"));
  }

  @Test
  void theHeaviestActsAreToldByNameInTheOrderOfTime() throws Exception {
    Chart chart =
        new StoryChart().chart(data(List.of(PROTEST, RAID)), SampleData.context(List.of(ARM)));
    assertThat(String.join(" ", new Svg(chart).texts()))
        .contains("Day 0, United States → VEN: Raid", "Day 1, Cuba → United States: Protests");
    assertThat(chart.altText())
        .contains("Day 0: United States → VEN: Raid. Day 1: Cuba → United States: Protests.");
  }

  private static StoryLayout layout(StoryData data, Rectangle2D plot) {
    return new StoryLayout(data, plot, 12, new StoryLayout.Lines(.86, lane -> 1));
  }

  @Test
  void marksStandInTheLaneOfTheirActorAndNotOnEachOther() {
    List<Event> sameDay = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      sameDay.add(
          new Event(
              "e" + i, 3, "CUB", List.of(), QuadClass.VERBAL_CONFLICT, "Protests", 1, List.of()));
    }
    StoryLayout layout = layout(data(sameDay), new Rectangle2D.Double(0, 0, 600, 90));
    List<Point2D> places = new ArrayList<>();
    for (Event event : sameDay) {
      Point2D place = layout.findPlace(event.id()).orElseThrow();
      assertThat(place.getY()).isEqualTo(layout.y("CUB"));
      places.forEach(
          other -> assertThat(other.distance(place)).isGreaterThan(.9 * layout.markSize()));
      places.add(place);
    }
  }

  @Test
  void marksOfDifferentDaysStayWhereTheirDaysAre() {
    List<Event> dense = new ArrayList<>();
    for (int day = 60; day < 90; day++) {
      dense.add(
          new Event(
              "e" + day, day, "CUB", List.of(), QuadClass.VERBAL_CONFLICT, "Acts", 1, List.of()));
    }
    StoryLayout layout = layout(data(dense), new Rectangle2D.Double(0, 0, 600, 90));
    for (Event event : dense) {
      double x = layout.findPlace(event.id()).orElseThrow().getX();
      assertThat(Math.abs(x - layout.x(event.day())))
          .as(event.id())
          .isLessThanOrEqualTo(layout.markSize());
    }
  }

  @Test
  void numbersBesideMarksDoNotOverlap() {
    StoryData data = SampleStory.of(ARM, 20, 200);
    StoryLayout layout = layout(data, new Rectangle2D.Double(0, 0, 600, 400));
    List<Rectangle2D> boxes = new ArrayList<>();
    for (Event event : StoryChart.heaviest(data, 14)) {
      boxes.add(layout.badge(layout.findPlace(event.id()).orElseThrow(), 14, 10, boxes));
    }
    for (int i = 0; i < boxes.size(); i++) {
      for (int j = 0; j < i; j++) {
        assertThat(boxes.get(i).intersects(boxes.get(j))).isFalse();
      }
    }
  }

  @Test
  void laterIsFurtherRight() {
    StoryLayout layout = layout(data(List.of()), new Rectangle2D.Double(0, 0, 600, 90));
    assertThat(layout.x(0)).isLessThan(layout.x(1));
    assertThat(layout.x(90) - layout.x(0)).isGreaterThan((layout.x(180) - layout.x(0)) / 2);
    assertThat(layout.x(180)).isLessThanOrEqualTo(600);
  }

  @Test
  void anEventOfAnActorWithoutALaneIsRefused() {
    Event stray =
        new Event("x", 0, "BRA", List.of(), QuadClass.VERBAL_CONFLICT, "Protests", 1, List.of());
    assertThatThrownBy(() -> data(List.of(stray))).hasMessageContaining("BRA, who has no lane");
    assertThatThrownBy(() -> data(List.of(RAID, RAID))).hasMessageContaining("comes twice");
  }

  @Test
  void aRunWithoutEventsSaysSo() throws Exception {
    StoryData nothing = new StoryData(ARM, 1, "", 180, LANES, List.of(), List.of());
    Chart chart = new StoryChart().chart(nothing, SampleData.context(List.of(ARM)));
    assertThat(chart.title()).isEqualTo("Nothing happened in the run that is told.");
    assertThat(new Svg(chart).texts()).contains("Nothing happened in the run that is told.");
  }

  @Test
  void aRunOfSessionsAloneHasNoActs() {
    Chart chart = new StoryChart().chart(data(List.of()), SampleData.context(List.of(ARM)));
    assertThat(chart.title()).isEqualTo("Run 17 of “Baseline”: managed tension; no acts");
    assertThat(chart.altText()).endsWith("0 acts, 1 session of institutions.");
  }
}
