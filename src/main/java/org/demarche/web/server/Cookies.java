package org.demarche.web.server;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.HttpStatus;
import io.javalin.http.SameSite;

/** Cookies that no script reads and no other site sends, and where a browser goes after a form. */
public final class Cookies {
  private Cookies() {}

  /**
   * Hands a browser a cookie.
   *
   * @param context the request
   * @param name its name
   * @param value its value
   * @param path the pages to which the browser sends it back
   * @param seconds how long it keeps it
   */
  public static void set(Context context, String name, String value, String path, int seconds) {
    context.cookie(new Cookie(name, value, path, seconds, false, true, null, SameSite.STRICT));
  }

  /**
   * Sends the browser to a page by GET, so that a reload repeats nothing.
   *
   * @param context the request
   * @param path of this server
   */
  public static void seeOther(Context context, String path) {
    context.redirect(path, HttpStatus.SEE_OTHER);
  }
}
