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
    Map<String, Object> inSample = score(found.inSample().score());
    inSample.put("resolutions", found.inSample().resolutions());
    all.put("inSample", inSample);
    all.put("heldOut", found.heldOut().stream().map(CalibrationJson::heldOut).toList());
    all.put("mean", score(found.mean()));
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
    all.put("criticised", one.criticised());
    all.putAll(score(one.score()));
    all.put("resolutions", one.resolutions());
    return all;
  }

  private static Map<String, Object> score(Score one) {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("n", one.n());
    all.put("logLoss", one.logLoss());
    all.put("logLossBase", one.logLossBase());
    all.put("brier", one.brier());
    all.put("brierBase", one.brierBase());
    return all;
  }
}
