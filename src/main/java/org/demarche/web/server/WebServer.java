package org.demarche.web.server;

import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.config.JavalinConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Handler;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.util.List;
import java.util.function.Function;
import org.demarche.words.Message;
import org.demarche.words.UnfitException;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/**
 * A server on this machine. Whatever it is asked passes the same gate: hosts, rates, roles, sources
 * of changes; a request of more than 64 KiB is refused.
 */
public final class WebServer implements AutoCloseable {
  /** Longest body of a request, in bytes. */
  public static final long LONGEST_BODY = 65_536;

  private static final int MOST_THREADS = 48;
  private static final int LEAST_THREADS = 6;
  private static final int LONGEST_HEADERS = 8_192;

  private final Javalin app;
  private final String host;

  private WebServer(Javalin app, String host) {
    this.app = app;
    this.host = host;
  }

  /**
   * Starts a server.
   *
   * @param host the address to listen at; nobody else reaches a loopback address
   * @param port the port, 0 for any that is free
   * @param pages writes pages
   * @param doorkeeper tells who is asking
   * @param routes what can be asked, given where other machines find the server
   * @throws UnfitException if the address cannot be listened at
   */
  public static WebServer start(
      String host,
      int port,
      Pages pages,
      Doorkeeper doorkeeper,
      Function<URI, List<Route>> routes) {
    int bound = port == 0 ? free(host) : port;
    Gate gate = new Gate(Hosts.of(host), doorkeeper);
    Javalin app =
        Javalin.create(
            config -> {
              arrange(config, host, bound);
              new Refusals(pages).arrange(config.routes);
              config.routes.before(gate::before);
              add(config.routes, HandlerType.GET, "/assets/{name}", Assets::serve);
              add(config.routes, HandlerType.POST, "/language", Pages::choose);
              for (Route route : routes.apply(there(host, bound))) {
                add(config.routes, route.method(), route.path(), gate.guard(route));
              }
            });
    try {
      app.start();
    } catch (RuntimeException e) {
      app.stop();
      throw new UnfitException(
          Message.of("web-cannot-listen", "host", host, "port", String.valueOf(bound)), e);
    }
    return new WebServer(app, host);
  }

  private static void arrange(JavalinConfig config, String host, int port) {
    config.jetty.host = host;
    config.jetty.port = port;
    QueuedThreadPool threads = new QueuedThreadPool(MOST_THREADS, LEAST_THREADS);
    threads.setName("web");
    threads.setDaemon(true);
    config.jetty.threadPool = threads;
    config.jetty.modifyHttpConfiguration(
        http -> {
          http.setRequestHeaderSize(LONGEST_HEADERS);
          http.setSendServerVersion(false);
        });
    config.startup.showJavalinBanner = false;
    config.startup.showOldJavalinVersionWarning = false;
    config.startup.startupWatcherEnabled = false;
    config.http.maxRequestSize = LONGEST_BODY;
    config.http.compressionStrategy = CompressionStrategy.NONE;
    config.http.defaultContentType = "text/plain;charset=utf-8";
    config.concurrency.useVirtualThreads = false;
  }

  private static void add(RoutesConfig routes, HandlerType method, String path, Handler handler) {
    routes.addEndpoint(new Endpoint(method, path, handler));
  }

  /** Where this machine finds it. */
  public URI here() {
    String name = host.equals("0.0.0.0") || host.equals("::") ? "localhost" : host;
    return URI.create("http://" + name + ":" + app.port() + "/");
  }

  /** Where the other machines of the room find it. */
  public URI there() {
    return there(host, app.port());
  }

  private static URI there(String host, int port) {
    return URI.create("http://" + Hosts.reachable(host) + ":" + port + "/");
  }

  private static int free(String host) {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName(host))) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UnfitException(Message.of("web-cannot-listen", "host", host, "port", "0"), e);
    }
  }

  @Override
  public void close() {
    app.stop();
  }
}
