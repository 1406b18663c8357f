package org.demarche.evidence.ablation;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.demarche.evidence.mechanisms.Mechanism;
import org.demarche.words.Message;
import org.demarche.words.Shown;

/**
 * A mechanism of the model, and how it is switched off.
 *
 * @param id unique
 * @param part what part of the model it belongs to
 * @param values by the ids of the model's numbers, those at which it does nothing
 * @param also ids of further numbers that have no use without it
 */
public record Switch(
    String id, Mechanism.Submodel part, Map<String, Double> values, List<String> also) {

  /** Copies the values and the ids. */
  public Switch {
    values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    also = List.copyOf(also);
  }

  /** Those that ship with the program, in the order of their file. */
  public static List<Switch> shipped() {
    return SwitchReader.mechanisms();
  }

  /**
   * The model's numbers that no switch takes: levels, definitions of what is counted, and limits.
   *
   * @return their ids
   */
  public static List<String> rest() {
    return SwitchReader.rest();
  }

  /** The ids of the numbers that would go with the mechanism. */
  public List<String> parameters() {
    return Stream.concat(values.keySet().stream(), also.stream()).toList();
  }

  /** What the model does by the mechanism, as a phrase. */
  public Message title() {
    return Message.of("ablation-mechanism", "mechanism", new Shown.Case(id));
  }
}
