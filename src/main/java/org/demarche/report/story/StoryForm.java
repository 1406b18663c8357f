package org.demarche.report.story;

import java.util.List;
import org.demarche.words.Message;

/**
 * A form in which a run can be told. Another form, such as the columns of a collection of event
 * data, is another implementation in the list of {@link StoryForms}.
 */
public interface StoryForm {
  /** What it is called on the command line. */
  String id();

  /**
   * Tells a run.
   *
   * @param run what is told
   * @return lines without their ends
   */
  List<String> lines(ToldRun run);

  /**
   * Says what this form has no place for.
   *
   * @param run what is told
   * @return a sentence each; none where nothing of note is left out
   */
  default List<Message> notes(ToldRun run) {
    return List.of();
  }
}
