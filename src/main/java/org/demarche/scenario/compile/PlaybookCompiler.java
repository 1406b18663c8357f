package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.demarche.model.Expression;
import org.demarche.model.Play;
import org.demarche.scenario.Located;
import org.demarche.words.Message;

/** Compiles the playbooks of actors that follow one. */
final class PlaybookCompiler {
  private final Reading reading;
  private final Expressions expressions;

  PlaybookCompiler(Reading reading, Expressions expressions) {
    this.reading = reading;
    this.expressions = expressions;
  }

  /** Lines of all playbooks, by actor and in the order of the file. */
  List<Play> plays(Located top) {
    List<Play> plays = new ArrayList<>();
    for (Located actor : Reading.section(top, "actors")) {
      Optional<Located> playbook = actor.find("playbook");
      checkRule(actor, playbook);
      int index = playbook.isEmpty() ? -1 : reading.key(actor, Names.Kind.ACTOR);
      for (Located line : playbook.map(Located::items).orElse(List.of())) {
        Optional<Located> when = line.find("when");
        Expression condition = when.flatMap(expressions::condition).orElse(null);
        int action = reading.reference(line, "do", Names.Kind.ACTION);
        if (index >= 0 && action >= 0) {
          plays.add(new Play(index, condition, action));
        }
      }
    }
    return plays;
  }

  /** Whoever follows a playbook should have one. */
  private void checkRule(Located actor, Optional<Located> playbook) {
    Optional<Located> rule = actor.find("rule");
    boolean follows = rule.flatMap(Located::text).orElse("").equals("playbook");
    if (follows && playbook.map(lines -> lines.items().isEmpty()).orElse(true)) {
      reading.warn(rule.orElse(actor), Message.of("problem-playbook-none", "code", actor.id()));
    }
  }
}
