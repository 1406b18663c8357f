package org.demarche.web.room;

import io.javalin.http.Context;
import java.util.List;
import org.demarche.web.server.Pages;
import org.demarche.web.server.Secrets;
import org.demarche.words.Language;
import org.demarche.words.Words;

/**
 * What stands around every page.
 *
 * @param words of the asker's language
 * @param title the page's name
 * @param kind of page, for its style
 * @param path of the page, without what follows a question mark
 * @param token of its forms; empty for a visitor
 */
public record Shell(Words words, String title, String kind, String path, String token) {

  static Shell of(Room room, Context context, String title, String kind) {
    String bearer = room.bearer(context);
    String token = bearer.isEmpty() ? "" : Secrets.formToken(bearer);
    return new Shell(room.words(context), title, kind, context.path(), token);
  }

  /** The text of a sentence without values. */
  public String say(String key) {
    return words.say(key);
  }

  /** The language of the page. */
  public String language() {
    return words.language().tag();
  }

  /** The languages that it can be read in besides its own. */
  public List<Language> others() {
    return Language.list().stream().filter(each -> !each.equals(words.language())).toList();
  }

  /** The own name of a language. */
  public String name(Language language) {
    return Words.of(language).say("web-language-name");
  }

  /** What a script's requests carry, as JSON. */
  public String headers() {
    return "{\"" + Pages.TOKEN_HEADER + "\": \"" + token + "\"}";
  }

  /** The same around a page of another path. */
  Shell at(String other) {
    return new Shell(words, title, kind, other, token);
  }
}
