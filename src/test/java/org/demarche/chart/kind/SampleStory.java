package org.demarche.chart.kind;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.demarche.chart.Arm;
import org.demarche.model.QuadClass;

/** A made-up run of a realistic shape: most happens in the first days. */
final class SampleStory {

  private static final String[] CODES =
      ("USA VEN CUB RUS CHN BRA COL MEX ARG CHL ESP NOR QAT VAT EUR UNSC UNGA UNSG OAS CELAC CARICOM PAN GTM NIC BOL"
              + " ECU PER URY DOM HTI")
          .split(" ");
  private static final String[] NAMES =
      ("United States,Venezuela,Cuba,Russia,China,Brazil,Colombia,México,Argentina,Chile,España,Norway,Qatar,Holy See,"
              + "European Union,Security Council,General Assembly,Secretary-General,OAS,CELAC,CARICOM,Panamá,Guatemala,"
              + "Nicaragua,Bolivia,Ecuador,Perú,Uruguay,República Dominicana,Haití")
          .split(",");
  private static final String[] ACTS =
      ("Condemns the raid as an act of aggression,Recalls its ambassador,Calls for restraint on all sides,"
              + "Offers to mediate between the parties,Tightens the oil embargo,Sends two destroyers to the Caribbean,"
              + "Releases prisoners,Proposes talks on custody and sanctions,Freezes the assets of the leadership,"
              + "Evacúa a su personal,Grants a licence for fuel deliveries,Expels diplomats")
          .split(",");
  private static final int FIRST_INSTITUTION = 15;
  private static final int INSTITUTIONS = 6;

  private final SplittableRandom random = new SplittableRandom(5);
  private final int actors;

  private SampleStory(int actors) {
    this.actors = actors;
  }

  static StoryData of(Arm arm, int actors, int events) {
    return new SampleStory(actors).tell(arm, events);
  }

  private StoryData tell(Arm arm, int events) {
    List<StoryData.Lane> lanes = new ArrayList<>();
    for (int i = 0; i < actors; i++) {
      boolean institution = i >= FIRST_INSTITUTION && i < FIRST_INSTITUTION + INSTITUTIONS;
      lanes.add(new StoryData.Lane(CODES[i], NAMES[i], institution));
    }
    List<StoryData.Event> told = new ArrayList<>();
    List<StoryData.Session> sessions = new ArrayList<>();
    double day = 0;
    for (int i = 0; i < events; i++) {
      told.add(i == 0 ? raid() : event(i, day));
      if (actors > FIRST_INSTITUTION + INSTITUTIONS && i % 30 == 4) {
        String institution = CODES[FIRST_INSTITUTION + i / 30 % INSTITUTIONS];
        sessions.add(new StoryData.Session(institution, day + .5, "Meets without a draft"));
      }
      day = Math.min(179, day - Math.log(random.nextDouble()) * (i < events / 3 ? .1 : 1.1));
    }
    return new StoryData(arm, 17, "USA–CUB in managed tension", 180, lanes, told, sessions);
  }

  private StoryData.Event raid() {
    String label = "Raid on Caracas; the president is captured";
    return new StoryData.Event(
        "e0", 0, "USA", List.of("VEN"), QuadClass.MATERIAL_CONFLICT, label, 100, List.of());
  }

  private StoryData.Event event(int number, double day) {
    int source =
        (int) Math.min(actors - 1, Math.floor(Math.pow(random.nextDouble(), 1.7) * actors));
    int target = (source + 1 + random.nextInt(3)) % actors;
    QuadClass quad = QuadClass.values()[new int[] {0, 0, 1, 2, 2, 2, 2, 3}[random.nextInt(8)]];
    int cause = (int) Math.floor(number * Math.sqrt(random.nextDouble()) * .999);
    return new StoryData.Event(
        "e" + number,
        day,
        CODES[source],
        List.of(CODES[target]),
        quad,
        ACTS[random.nextInt(ACTS.length)],
        10 * Math.pow(random.nextDouble(), 6) * (QuadStyle.isMaterial(quad) ? 3 : 1),
        List.of("e" + cause));
  }
}
