package org.demarche.evidence.hindcast;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A case that no program knows: two fictional states, one certain note after two and a half days.
 */
public final class MadeUpCase {
  private static final String SCENARIO =
      """
      demarche: 1
      title: A made-up case
      summary: Aldora sends Brennia a note.
      as_of: 1907-03-04
      start: 1907-03-04
      horizon: 20 d
      assumptions:
        vote_cut: {title: Half the width of the band in which a member abstains, value: 1.2, source: "judgement: made up"}
      actors:
        ALD: {type: state, name: Aldora, capability: 0.1, source: "judgement: made up"}
        BRE: {type: state, name: Brennia, capability: 0.1, source: "judgement: made up"}
      relations:
        ALD:
          BRE: {alignment: 0, climate: 0, focal: true, source: "judgement: made up"}
      timeline:
        note:
          title: A note
          at: 60 h
          by: ALD
          on: BRE
          action: express_concern
          opening: true
          source: "judgement: made up"
      outcomes:
        sent: {title: The note is sent, value: 'first("note") <= 10'}
        war: {title: It comes to war, value: "peak(ALD, BRE) >= 6"}
        note_day: {title: Day of the note, value: 'first("note")'}
        war_day: {title: Day of war, value: "time_to_rung(ALD, BRE, 6)"}
        seven: {title: Always seven, value: "7"}
        none: {title: Never a number, value: '0 / count("condemn")'}
      """;

  private static final String RECORD =
      """
      record: 1
      title: A made-up case of 1907
      day0: 1907-03-04
      left_out: [vote_cut]
      milestones:
        sent:
          title: The note is sent
          kind: event
          observed: true
          source: made up
          reference: {probability: 0.5, source: made up}
        war:
          title: It comes to war
          kind: event
          observed: true
          source: made up
          reference: {probability: 0.25, source: made up}
        note_comes:
          title: Day of the note
          kind: day
          outcome: note_day
          within: 10 d
          observed: 4
          source: made up
          reference: {values: [1, 30], source: made up}
        war_comes:
          title: Day of war
          kind: day
          outcome: war_day
          within: 10 d
          observed: never
          source: made up
          reference: {values: [4], source: made up}
        seven:
          title: Always seven
          kind: number
          observed: 10
          source: made up
          reference: {values: [5, 6], weights: [1, 3], source: made up}
      not_scored:
        - {what: The weather, why: The model has none.}
      """;

  private MadeUpCase() {}

  /**
   * Writes the case.
   *
   * @param folder where; it is made
   * @return the folder
   */
  public static Path write(Path folder) {
    return write(folder, "", "");
  }

  /** Writes the case with a change to its record; throws if there is nothing to change. */
  static Path write(Path folder, String from, String to) {
    if (!RECORD.contains(from)) {
      throw new IllegalArgumentException("the record does not hold: " + from);
    }
    return writeFiles(folder, SCENARIO, from.isEmpty() ? RECORD : RECORD.replace(from, to));
  }

  /** Writes the case with a change to its scenario. */
  static Path writeScenario(Path folder, String from, String to) {
    if (!SCENARIO.contains(from)) {
      throw new IllegalArgumentException("the scenario does not hold: " + from);
    }
    return writeFiles(folder, SCENARIO.replace(from, to), RECORD);
  }

  /** Gives one case the record of another. */
  static void copyRecord(Path from, Path to) {
    try {
      String record = Files.readString(from.resolve(HindcastCase.RECORD));
      Files.writeString(to.resolve(HindcastCase.RECORD), record);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path writeFiles(Path folder, String scenario, String record) {
    try {
      Files.createDirectories(folder);
      Files.writeString(folder.resolve(HindcastCase.SCENARIO), scenario);
      Files.writeString(folder.resolve(HindcastCase.RECORD), record);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
