package org.demarche.web.server;

import io.javalin.http.Context;
import io.javalin.security.RouteRole;

/** Tells who is asking. */
public interface Doorkeeper {

  /**
   * What the asker has proved to be.
   *
   * @param context the request
   * @return the role; that of a visitor where nothing is proved
   */
  RouteRole role(Context context);

  /**
   * The secret by which the asker proved it.
   *
   * @param context the request
   * @return empty where nothing was proved
   */
  String bearer(Context context);

  /**
   * Who is asking, for limits of how often.
   *
   * @param context the request
   * @return the same for the same asker
   */
  default String asker(Context context) {
    String bearer = bearer(context);
    return bearer.isEmpty() ? context.ip() : Secrets.hash(bearer);
  }
}
