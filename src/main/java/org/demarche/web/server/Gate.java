package org.demarche.web.server;

import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.ForbiddenResponse;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.http.TooManyRequestsResponse;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What every request has to pass before anything of it is believed, in this order: it asks for a
 * name of this server; its asker has a role that the route is for; it does not ask too often; and
 * if it changes something, it comes from a page of the asker's own.
 */
final class Gate {
  /** The field of a form, and the header of a script's request, with the form token. */
  static final String FIELD = "form-token";

  static final String HEADER = "X-Form-Token";

  /** Reading: pages, parts of them, streams. */
  private static final double READS_AT_ONCE = 120;

  private static final double READS_PER_SECOND = 20;
  private static final double CHANGES_AT_ONCE = 20;
  private static final double CHANGES_PER_SECOND = 4;

  private static final Map<String, String> HEADERS =
      Map.of(
          "Content-Security-Policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src"
              + " 'self'; connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri"
              + " 'none'",
          "X-Content-Type-Options",
          "nosniff",
          "Referrer-Policy",
          "same-origin",
          "Cross-Origin-Opener-Policy",
          "same-origin",
          "Cross-Origin-Resource-Policy",
          "same-origin",
          "Permissions-Policy",
          "camera=(), microphone=(), geolocation=()",
          "Cache-Control",
          "no-store");

  private final Hosts hosts;
  private final Doorkeeper doorkeeper;
  private final Throttle reads = new Throttle(READS_AT_ONCE, READS_PER_SECOND);
  private final Throttle changes = new Throttle(CHANGES_AT_ONCE, CHANGES_PER_SECOND);

  Gate(Hosts hosts, Doorkeeper doorkeeper) {
    this.hosts = hosts;
    this.doorkeeper = doorkeeper;
  }

  /** Looks at a request before it is known what it asks for. */
  void before(Context context) {
    HEADERS.forEach(context::header);
    if (!hosts.allows(Objects.requireNonNullElse(context.host(), ""))) {
      throw new BadRequestResponse();
    }
  }

  /** A route's handler behind the gate. */
  Handler guard(Route route) {
    return context -> {
      boolean changesSomething = !route.method().equals(HandlerType.GET);
      Throttle throttle = changesSomething ? changes : reads;
      if (!route.roles().contains(doorkeeper.role(context))) {
        throw new ForbiddenResponse();
      }
      if (!throttle.allows(doorkeeper.asker(context))) {
        throw new TooManyRequestsResponse();
      }
      if (changesSomething) {
        checkSource(context);
      }
      route.handler().handle(context);
    };
  }

  private void checkSource(Context context) {
    String site = context.header("Sec-Fetch-Site");
    if (site != null && !Set.of("same-origin", "none").contains(site)) {
      throw new ForbiddenResponse();
    }
    String origin = context.header("Origin");
    if (origin != null && !origin.equals("http://" + context.host())) {
      throw new ForbiddenResponse();
    }
    String bearer = doorkeeper.bearer(context);
    if (!bearer.isEmpty() && !Secrets.same(Secrets.formToken(bearer), token(context))) {
      throw new ForbiddenResponse();
    }
  }

  private static String token(Context context) {
    @Nullable String header = context.header(HEADER);
    return Objects.requireNonNullElse(header != null ? header : context.formParam(FIELD), "");
  }
}
