package org.demarche.seminar.paper;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.demarche.model.Plan;
import org.demarche.scenario.compile.SeminarPlan;
import org.demarche.seminar.Debrief;
import org.demarche.seminar.Entry;
import org.demarche.words.Message;
import org.demarche.words.Shown;
import org.demarche.words.Words;

/**
 * All that papers are made of, in one language.
 *
 * @param title of the scenario
 * @param plan of the arm that was played, told in the language
 * @param seminar the same
 * @param debrief the same
 * @param journal all entries
 * @param words of the language
 */
record Played(
    String title,
    Plan plan,
    SeminarPlan seminar,
    Debrief debrief,
    List<Entry> journal,
    Words words) {
  Played {
    journal = List.copyOf(journal);
  }

  String say(Message message) {
    return words.say(message);
  }

  /** A share in whole percent. */
  String percent(double share) {
    return words.show(new Shown.Share(share, 0));
  }

  /** The title of a role, or its id where the scenario has it no more. */
  String team(String role) {
    return seminar.roles().stream()
        .filter(each -> each.id().equals(role))
        .map(SeminarPlan.Role::title)
        .findFirst()
        .orElse(role);
  }

  String actor(String code) {
    return plan.actors().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> each.name())
        .findFirst()
        .orElse(code);
  }

  String action(String id) {
    return plan.actions().stream()
        .filter(each -> each.id().equals(id))
        .map(each -> each.title())
        .findFirst()
        .orElse(id);
  }

  String body(String code) {
    return plan.institutions().stream()
        .filter(each -> each.code().equals(code))
        .map(each -> plan.actors().get(each.actor()).name())
        .findFirst()
        .orElse(code);
  }

  Optional<Entry> entry(long number) {
    return journal.stream().filter(each -> each.number() == number).findFirst();
  }

  /** The choice that an entry made. */
  Optional<Debrief.Taken> choice(long entry) {
    return debrief.choices().stream().filter(each -> each.entry() == entry).findFirst();
  }

  /** Whether a team's aim is that its outcome does not come, or is small. */
  boolean wantsLow(Debrief.AimResult result) {
    return seminar.roles().stream()
        .filter(role -> role.id().equals(result.role()))
        .flatMap(role -> role.aims().stream())
        .anyMatch(aim -> aim.text().equals(result.text()) && aim.low());
  }

  /** The day on which each entry was handed in. */
  Map<Long, Integer> days() {
    Map<Long, Integer> days = new HashMap<>();
    int day = 0;
    for (Entry entry : journal) {
      days.put(entry.number(), day);
      if (entry.move() instanceof org.demarche.seminar.Move.Advance advance) {
        day = advance.day();
      }
    }
    return days;
  }
}
