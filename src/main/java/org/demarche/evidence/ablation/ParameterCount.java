package org.demarche.evidence.ablation;

import java.util.HashSet;
import java.util.Set;
import org.demarche.evidence.cases.CaseLibrary;
import org.demarche.evidence.cases.CaseRuns;
import org.demarche.model.Assumption;
import org.demarche.model.Distribution;

/**
 * How many numbers the model itself runs on, by where their values come from. What a case brings
 * along (positions, ties, temperaments) does not count, nor do the constants of the repertoire.
 *
 * @param fitted by the fit to the library of cases
 * @param data from data, facts or the literature
 * @param judgement by judgement
 */
public record ParameterCount(int fitted, int data, int judgement) {

  /** Counts the numbers that switches and their rest name, as they stand in the cases. */
  static ParameterCount of(CaseLibrary library) {
    Set<String> own = new HashSet<>(Switch.rest());
    Switch.shipped().forEach(each -> own.addAll(each.parameters()));
    int fitted = 0;
    int data = 0;
    int judgement = 0;
    for (CaseRuns one : library.cases()) {
      for (Assumption each : one.plan().assumptions()) {
        if (!own.remove(each.id())) {
          continue;
        }
        switch (each.source().kind()) {
          case FACT, DATA, LITERATURE -> data += isFitted(each) ? 0 : 1;
          case JUDGEMENT, UNSTATED -> judgement += isFitted(each) ? 0 : 1;
        }
        fitted += isFitted(each) ? 1 : 0;
      }
    }
    return new ParameterCount(fitted, data, judgement);
  }

  private static boolean isFitted(Assumption each) {
    return each.distribution() instanceof Distribution.Fitted;
  }

  /** All of them. */
  public int all() {
    return fitted + data + judgement;
  }
}
