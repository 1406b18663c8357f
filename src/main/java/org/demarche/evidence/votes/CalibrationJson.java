package org.demarche.evidence.votes;

import java.util.LinkedHashMap;
import java.util.Map;
import org.demarche.words.Words;

/** A calibration as maps and lists, in the shape that scripts may rely on. */
public final class CalibrationJson {
  private CalibrationJson() {}

  /**
   * Turns a calibration into what is written as JSON: {@code coefficients}, {@code inSample} and
   * {@code heldOut}.
   *
   * @param found the calibration
   */
  public static Map<String, Object> of(VoteCalibration found) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("coefficients", coefficients(found));
    Map<String, Object> inSample = score(found.inSample());
    inSample.put("resolutions", found.inSample().resolutions());
    all.put("inSample", inSample);
    all.put("heldOut", found.heldOut().stream().map(CalibrationJson::heldOut).toList());
    return all;
  }

  private static Map<String, Object> coefficients(VoteCalibration found) {
    Map<String, Object> all = new LinkedHashMap<>();
    for (VoteCalibration.Coefficient one : found.coefficients()) {
      Map<String, Object> entry = new LinkedHashMap<>();
      entry.put("estimate", one.estimate());
      entry.put("standardError", one.standardError());
      if (one.spread()) {
        entry.put("rootMeanSquare", one.typical());
      }
      all.put(one.name(), entry);
    }
    Map<String, Object> alignment = new LinkedHashMap<>();
    alignment.put("prior", Words.english().say(VoteCalibration.ALIGNMENT_PRIOR));
    all.put("vote_alignment", alignment);
    return all;
  }

  private static Map<String, Object> heldOut(CaseScore one) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("case", one.name());
    all.putAll(score(one));
    all.put("logLossOfLogit", one.logLossOfLogit());
    all.put("pool", one.pool());
    all.put("resolutions", one.resolutions());
    return all;
  }

  private static Map<String, Object> score(CaseScore one) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("n", one.score().n());
    all.put("logLoss", one.score().logLoss());
    all.put("logLossBase", one.score().logLossBase());
    all.put("brier", one.score().brier());
    all.put("brierBase", one.score().brierBase());
    return all;
  }
}
