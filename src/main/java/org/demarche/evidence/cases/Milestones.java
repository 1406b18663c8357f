package org.demarche.evidence.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The standard milestones: each has one definition, the same for all cases, in the language of
 * conditions and outcomes. They stand in {@code milestones.csv}, the sets of actions that they name
 * in {@code sets.csv}.
 *
 * <p>{@code {P}} stands for the perpetrator's side of the pair, {@code {V}} for the victim's. A
 * definition holds if any of its alternatives does, one for each third actor {@code {T}}, each
 * regional body {@code {B}} and each action of a set such as {@code {force}}. {@code {O}} is how
 * often the opening operation itself was that act between the two. A milestone without a definition
 * is foretold by the base rate of the other cases.
 */
public final class Milestones {
  /**
   * A milestone.
   *
   * @param id its id in the tables
   * @param group what it is scored with
   * @param ofPair whether it is asked of a pair, not of the case
   * @param definition alternatives between bars; empty for a base rate
   * @param remark what stands in for what, where that is not plain
   */
  public record Milestone(
      String id, MilestoneGroup group, boolean ofPair, String definition, String remark) {
    /** Whether the base rate of the other cases stands in for the model. */
    public boolean isBaseRate() {
      return definition.isEmpty();
    }
  }

  /** Sets of actions that definitions name. */
  private static final Map<String, List<String>> SETS = new LinkedHashMap<>();

  static {
    RuleTable.read("sets")
        .forEach(
            row ->
                SETS.put(
                    '{' + row.getOrDefault("set", "") + '}',
                    List.of(row.getOrDefault("actions", "").split(";"))));
  }

  private static final List<Milestone> ALL =
      RuleTable.read("milestones").stream()
          .map(
              row ->
                  new Milestone(
                      row.getOrDefault("milestone", ""),
                      MilestoneGroup.valueOf(
                          row.getOrDefault("group", "").toUpperCase(Locale.ROOT)),
                      row.getOrDefault("of", "").equals("pair"),
                      row.getOrDefault("definition", ""),
                      row.getOrDefault("remark", "")))
          .toList();

  private static final Map<String, Milestone> BY_ID =
      ALL.stream().collect(Collectors.toMap(Milestone::id, each -> each));

  private Milestones() {}

  /** The actions that definitions name. */
  static List<String> actions() {
    return SETS.values().stream().flatMap(List::stream).distinct().toList();
  }

  /** All, in the order of the documentation. */
  public static List<Milestone> all() {
    return ALL;
  }

  /** Their ids. */
  static List<String> ids() {
    return ALL.stream().map(Milestone::id).toList();
  }

  /**
   * What a milestone is scored with.
   *
   * @throws IllegalArgumentException if there is no such milestone
   */
  public static MilestoneGroup group(String id) {
    return find(id)
        .map(Milestone::group)
        .orElseThrow(() -> new IllegalArgumentException("Milestone " + id + " is not defined."));
  }

  /** Whether the base rate of the other cases stands in for the model on a milestone. */
  public static boolean isBaseRate(String id) {
    return find(id).filter(Milestone::isBaseRate).isPresent();
  }

  /** The milestone of an id. */
  public static Optional<Milestone> find(String id) {
    return Optional.ofNullable(BY_ID.get(id));
  }

  /** Who stands for the places of a definition. */
  record Scene(
      String perpetrator,
      String victim,
      List<String> thirds,
      List<String> bodies,
      String openingAction,
      boolean opened) {
    Scene {
      thirds = List.copyOf(thirds);
      bodies = List.copyOf(bodies);
    }

    /** How often the opening operation was that act between the two. */
    String before(String action) {
      return opened && action.equals(openingAction) ? "1" : "0";
    }
  }

  /** A definition with everything in its places; false where nothing stands for a place. */
  static String expression(Milestone milestone, Scene scene) {
    List<String> alternatives = new ArrayList<>();
    for (String part : milestone.definition().split("\\|")) {
      alternatives.addAll(expand(part.strip(), scene));
    }
    return alternatives.isEmpty() ? "1 > 2" : String.join(" or ", alternatives);
  }

  private static List<String> expand(String part, Scene scene) {
    List<String> open = over(List.of(part), "{T}", scene.thirds());
    open = over(open, "{B}", scene.bodies());
    for (Map.Entry<String, List<String>> set : SETS.entrySet()) {
      List<String> done = new ArrayList<>();
      for (String each : open) {
        if (each.contains(set.getKey())) {
          set.getValue()
              .forEach(
                  act ->
                      done.add(each.replace(set.getKey(), act).replace("{O}", scene.before(act))));
        } else {
          done.add(each);
        }
      }
      open = done;
    }
    return open.stream()
        .map(each -> each.replace("{P}", scene.perpetrator()).replace("{V}", scene.victim()))
        .toList();
  }

  private static List<String> over(List<String> open, String place, List<String> all) {
    List<String> result = new ArrayList<>();
    for (String each : open) {
      if (each.contains(place)) {
        all.forEach(one -> result.add(each.replace(place, one)));
      } else {
        result.add(each);
      }
    }
    return result;
  }
}
