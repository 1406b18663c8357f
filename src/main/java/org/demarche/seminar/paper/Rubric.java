package org.demarche.seminar.paper;

import java.util.List;
import org.demarche.seminar.paper.Sheet.Part;
import org.demarche.seminar.paper.Sheet.Table;
import org.demarche.words.Message;

/** By what a person's part is judged: reasons, never the outcome. */
enum Rubric {
  /** What everybody wants. */
  INTERESTS(
      Message.of("paper-rubric-interests"),
      Message.of("paper-rubric-interests-full"),
      Message.of("paper-rubric-interests-half"),
      Message.of("paper-rubric-interests-none")),
  /** What could be done about it. */
  MEANS(
      Message.of("paper-rubric-means"),
      Message.of("paper-rubric-means-full"),
      Message.of("paper-rubric-means-half"),
      Message.of("paper-rubric-means-none")),
  /** What was found together. */
  TALKS(
      Message.of("paper-rubric-talks"),
      Message.of("paper-rubric-talks-full"),
      Message.of("paper-rubric-talks-half"),
      Message.of("paper-rubric-talks-none")),
  /** What is thought of it afterwards. */
  REFLECTION(
      Message.of("paper-rubric-reflection"),
      Message.of("paper-rubric-reflection-full"),
      Message.of("paper-rubric-reflection-half"),
      Message.of("paper-rubric-reflection-none"));

  private final List<Message> cells;

  Rubric(Message title, Message full, Message half, Message none) {
    this.cells = List.of(title, full, half, none);
  }

  Message title() {
    return cells.get(0);
  }

  static Part part(Played played) {
    List<String> columns =
        List.of(
            played.say(Message.of("paper-rubric-head")),
            played.say(Message.of("paper-rubric-full")),
            played.say(Message.of("paper-rubric-half")),
            played.say(Message.of("paper-rubric-none")));
    List<List<String>> rows =
        java.util.Arrays.stream(values()).map(row -> played.words().sayAll(row.cells)).toList();
    return Part.table(
        played.say(Message.of("paper-rubric")),
        List.of(played.say(Message.of("paper-rubric-about"))),
        new Table(columns, rows));
  }
}
