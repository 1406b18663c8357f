package org.demarche.seminar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.demarche.model.Intervention;
import org.demarche.results.JsonFile;
import org.demarche.results.Sha256;
import org.demarche.trace.Story;
import org.demarche.trace.StoryRecorder;

/** Fingerprints of single runs: everything that a run tells, and what it comes to. */
final class Fingerprints {
  private Fingerprints() {}

  /**
   * Takes the fingerprint of a run.
   *
   * @param story all it told, with reasons
   * @param outcomes what it came to
   * @return 64 hexadecimal digits
   */
  static String of(Story story, double[] outcomes) {
    List<String> bits = new ArrayList<>();
    Arrays.stream(outcomes)
        .forEach(value -> bits.add(Long.toHexString(Double.doubleToLongBits(value))));
    return Sha256.ofText(JsonFile.toText(new Told(story, bits)));
  }

  private record Told(Story story, List<String> outcomes) {}

  /** Runs a trunk to its end and takes its fingerprint. */
  static String of(Trunk trunk, List<Intervention> interventions) {
    StoryRecorder recorder = new StoryRecorder(true);
    double[] outcomes = trunk.end(interventions, recorder);
    return of(recorder.story(), outcomes);
  }
}
