package org.demarche.web.server;

import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.security.RouteRole;
import java.util.Set;

/**
 * Something that can be asked of the server, and by whom.
 *
 * @param method how it is asked for; what changes anything is a POST
 * @param path where, with names in braces for what varies
 * @param roles who may; nobody else gets an answer
 * @param handler gives it
 */
public record Route(HandlerType method, String path, Set<RouteRole> roles, Handler handler) {
  /** Copies the set. */
  public Route {
    roles = Set.copyOf(roles);
  }

  /**
   * A page or a part of one.
   *
   * @param path where
   * @param roles who may read it
   * @param handler gives it
   */
  public static Route get(String path, Set<? extends RouteRole> roles, Handler handler) {
    return new Route(HandlerType.GET, path, Set.copyOf(roles), handler);
  }

  /**
   * A change.
   *
   * @param path where
   * @param roles who may make it
   * @param handler makes it
   */
  public static Route post(String path, Set<? extends RouteRole> roles, Handler handler) {
    return new Route(HandlerType.POST, path, Set.copyOf(roles), handler);
  }
}
