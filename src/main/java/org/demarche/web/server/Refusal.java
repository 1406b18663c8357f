package org.demarche.web.server;

import org.demarche.words.Words;

/**
 * What an asker reads in place of an answer.
 *
 * @param words of the asker's language
 * @param sentence what is wrong and what to do
 */
public record Refusal(Words words, String sentence) {
  /** The text of a sentence without values. */
  public String say(String key) {
    return words.say(key);
  }

  /** The language of the page. */
  public String language() {
    return words.language().tag();
  }
}
