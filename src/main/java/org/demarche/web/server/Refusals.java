package org.demarche.web.server;

import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import org.demarche.words.Message;
import org.demarche.words.SaidException;
import org.demarche.words.UnfitException;
import org.demarche.words.Words;

/** What an asker reads in place of an answer: a sentence, never a stack trace. */
final class Refusals {
  private final Pages pages;

  Refusals(Pages pages) {
    this.pages = pages;
  }

  void arrange(RoutesConfig routes) {
    routes.exception(
        UnfitException.class, (e, c) -> tell(c, HttpStatus.UNPROCESSABLE_CONTENT, e.said()));
    routes.exception(
        SaidException.class, (e, c) -> tell(c, HttpStatus.SERVICE_UNAVAILABLE, e.said()));
    routes.exception(HttpResponseException.class, (e, c) -> tell(c, e.getStatus()));
    routes.exception(Exception.class, (e, c) -> tell(c, HttpStatus.INTERNAL_SERVER_ERROR));
    routes.error(HttpStatus.NOT_FOUND.getCode(), "html", c -> tell(c, HttpStatus.NOT_FOUND));
  }

  private void tell(Context context, int status) {
    tell(context, HttpStatus.forStatus(status), sentence(status));
  }

  private void tell(Context context, HttpStatus status) {
    tell(context, status, sentence(status.getCode()));
  }

  private void tell(Context context, HttpStatus status, Message sentence) {
    Words words = pages.words(context);
    Refusal refusal = new Refusal(words, words.say(sentence));
    context.status(status);
    pages.show(context, Pages.isPart(context) ? "web/notice.jte" : "web/refusal.jte", refusal);
  }

  private static Message sentence(int status) {
    return switch (status) {
      case 401, 403 -> Message.of("web-refused");
      case 404 -> Message.of("web-not-found");
      case 413 -> Message.of("web-too-long");
      case 429 -> Message.of("web-too-often");
      default -> status >= 500 ? Message.of("web-failed") : Message.of("web-not-understood");
    };
  }
}
