package org.demarche.web.server;

import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import io.javalin.http.Context;
import java.time.Duration;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import org.demarche.words.Language;
import org.demarche.words.Words;

/** Writes pages from the templates that the jar holds, in the asker's language. */
public final class Pages {
  /** The cookie with the language that somebody chose. */
  static final String LANGUAGE = "demarche-language";

  /** The header of a request by a script that holds the form token. */
  public static final String TOKEN_HEADER = Gate.HEADER;

  /** The field of a form that holds the form token. */
  public static final String TOKEN_FIELD = Gate.FIELD;

  /** A path of this server; two strokes at its beginning would name another one. */
  private static final String OWN_PATH = "/(?!/)[\\w/-]*(\\?code=\\w*)?";

  private static final int YEAR = (int) Duration.ofDays(365).toSeconds();

  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);
  private final Language fallback;

  /**
   * Creates the writer.
   *
   * @param fallback the language of those who ask for none that the program speaks
   */
  public Pages(Language fallback) {
    this.fallback = fallback;
  }

  /**
   * Answers with a page or a part of one.
   *
   * @param context the request
   * @param template path of the template
   * @param page what it shows; everything of it is escaped
   */
  public void show(Context context, String template, Object page) {
    context.html(text(template, page));
  }

  /**
   * The text of a page.
   *
   * @param template path of the template
   * @param page what it shows
   */
  public String text(String template, Object page) {
    StringOutput html = new StringOutput();
    engine.render(template, page, html);
    return html.toString();
  }

  /**
   * The words of the language that the asker chose, or of the first that the browser asks for and
   * the program speaks.
   */
  public Words words(Context context) {
    String chosen = Objects.requireNonNullElse(context.cookie(LANGUAGE), "");
    return Words.of(Language.find(chosen).or(() -> accepted(context)).orElse(fallback));
  }

  private static Optional<Language> accepted(Context context) {
    String header = Objects.requireNonNullElse(context.header("Accept-Language"), "");
    return Arrays.stream(header.split(","))
        .map(part -> part.strip().replaceFirst("[-;].*", ""))
        .flatMap(tag -> Language.find(tag).stream())
        .findFirst();
  }

  /** Answers {@code POST /language}: keeps a choice and goes back. */
  static void choose(Context context) {
    String tag = Objects.requireNonNullElse(context.formParam("language"), "");
    Language.find(tag).ifPresent(language -> Cookies.set(context, LANGUAGE, tag, "/", YEAR));
    String back = Objects.requireNonNullElse(context.formParam("back"), "/");
    Cookies.seeOther(context, back.matches(OWN_PATH) ? back : "/");
  }

  /** Whether a script on an open page asks for a part of it. */
  public static boolean isPart(Context context) {
    return context.header("HX-Request") != null;
  }
}
