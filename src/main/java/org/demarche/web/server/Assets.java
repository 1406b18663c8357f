package org.demarche.web.server;

import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Scripts, style sheets and fonts that pages ask for: a closed list, all inside the jar. */
final class Assets {
  private static final String SCRIPT = "text/javascript;charset=utf-8";
  private static final String STYLE = "text/css;charset=utf-8";

  /** By the name in the address: the resource and what it is. */
  private static final Map<String, Asset> LIST =
      Map.of(
          "icon.svg", new Asset("/org/demarche/web/assets/icon.svg", "image/svg+xml"),
          "htmx.js", new Asset("/org/demarche/web/assets/htmx-2.0.11.min.js", SCRIPT),
          "sse.js", new Asset("/org/demarche/web/assets/htmx-ext-sse-2.2.4.min.js", SCRIPT),
          "page.js", new Asset("/org/demarche/web/assets/page.js", SCRIPT),
          "page.css", new Asset("/org/demarche/web/assets/page.css", STYLE));

  private static final Map<String, byte[]> READ = new ConcurrentHashMap<>();

  private record Asset(String resource, String type) {}

  private Assets() {}

  /** Answers {@code /assets/{name}}. */
  static void serve(Context context) {
    Asset asset = LIST.get(context.pathParam("name"));
    if (asset == null) {
      throw new NotFoundResponse();
    }
    context.header("Cache-Control", "max-age=300");
    context.contentType(asset.type());
    context.result(READ.computeIfAbsent(asset.resource(), Assets::read));
  }

  private static byte[] read(String resource) {
    try (InputStream in = Assets.class.getResourceAsStream(resource)) {
      if (in == null) {
        throw new IllegalStateException(resource);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
