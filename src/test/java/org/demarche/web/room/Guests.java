package org.demarche.web.room;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.demarche.experiment.LatinHypercube;
import org.demarche.scenario.compile.Scenario;
import org.demarche.seminar.Session;
import org.demarche.web.server.Secrets;
import org.demarche.words.Language;

/** A class that is served, and people who come to it without a browser. */
final class Guests implements AutoCloseable {
  /** A case of twenty minutes. */
  static final Path SHORT = Path.of("scenarios/popup/vote.yaml");

  private static final Pattern COOKIE = Pattern.compile("(demarche-seat)=([0-9a-f]*);.*");

  private final HttpClient client = HttpClient.newHttpClient();
  private final Session session;
  private final SeminarServer server;

  private Guests(Session session) {
    this.session = session;
    this.server = SeminarServer.start(session, "127.0.0.1", 0, Language.ENGLISH);
  }

  /** Begins a session in a folder. */
  static Guests begin(Path folder, Path scenario) {
    Scenario loaded = Scenario.load(scenario, List.of());
    return new Guests(
        Session.create(
            folder, loaded, new Session.Setup(loaded.referenceArm().id(), 7, LatinHypercube.ID)));
  }

  /** Goes on with a session. */
  static Guests resume(Path folder) {
    return new Guests(Session.resume(folder));
  }

  /**
   * A guest who has a seat.
   *
   * @param home where its pages are
   * @param bearer its secret
   */
  record Guest(String home, String bearer) {
    String cookie() {
      return Room.SEAT + "=" + bearer;
    }
  }

  Session session() {
    return session;
  }

  SeminarServer server() {
    return server;
  }

  Guest lead() throws IOException, InterruptedException {
    return seated(send(get(server.lead().getPath() + "?" + server.lead().getQuery())));
  }

  Guest join(String place, String person) throws IOException, InterruptedException {
    Map<String, String> form = Map.of("code", server.joinCode(), "place", place, "person", person);
    return seated(send(post("/join", form)));
  }

  private static Guest seated(HttpResponse<String> response) {
    String home = response.headers().firstValue("Location").orElseThrow();
    for (String cookie : response.headers().allValues("Set-Cookie")) {
      Matcher found = COOKIE.matcher(cookie);
      if (found.matches()) {
        return new Guest(home, found.group(2));
      }
    }
    throw new AssertionError(response.statusCode() + " " + response.body());
  }

  HttpRequest.Builder get(String path) {
    return HttpRequest.newBuilder(server.join().resolve(path)).GET();
  }

  HttpRequest.Builder post(String path, Map<String, String> form) {
    List<String> pairs = new ArrayList<>();
    form.forEach((name, value) -> pairs.add(encoded(name) + "=" + encoded(value)));
    return HttpRequest.newBuilder(server.join().resolve(path))
        .header("Content-Type", "application/x-www-form-urlencoded")
        .POST(HttpRequest.BodyPublishers.ofString(String.join("&", pairs)));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  HttpResponse<String> send(HttpRequest.Builder request) throws IOException, InterruptedException {
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
  }

  /** Reads a page of a guest. */
  HttpResponse<String> read(Guest guest, String part) throws IOException, InterruptedException {
    return send(get(guest.home() + part).header("Cookie", guest.cookie()));
  }

  /** Does something as a page of the guest's own would. */
  HttpResponse<String> act(Guest guest, String part, Map<String, String> form)
      throws IOException, InterruptedException {
    Map<String, String> whole = new HashMap<>(form);
    whole.put("form-token", Secrets.formToken(guest.bearer()));
    return send(
        post(guest.home() + part, whole)
            .header("Cookie", guest.cookie())
            .header("HX-Request", "true"));
  }

  URI at(String path) {
    return server.join().resolve(path);
  }

  @Override
  public void close() {
    server.close();
    session.close();
  }
}
