package org.demarche.web.room;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.demarche.results.AtomicFile;
import org.demarche.seminar.Session;
import org.demarche.web.server.Pages;
import org.demarche.web.server.Secrets;
import org.demarche.web.server.Streams;
import org.demarche.web.server.WebServer;
import org.demarche.words.Language;

/** A class on the web: the pages of a session, served until it is closed. */
public final class SeminarServer implements AutoCloseable {
  /** The file of the session's folder with the code that people type to come in. */
  public static final String CODE_FILE = "code.txt";

  private static final int CODE_LENGTH = 6;

  private final WebServer server;
  private final Streams streams;
  private final Runnable unlisten;
  private final String code;
  private final String leadKey;

  private SeminarServer(
      WebServer server, Streams streams, Runnable unlisten, String code, String leadKey) {
    this.server = server;
    this.streams = streams;
    this.unlisten = unlisten;
    this.code = code;
    this.leadKey = leadKey;
  }

  /**
   * Serves a session. The code of an earlier start is kept, and so is every seat; the key that
   * makes a facilitator is new.
   *
   * @param session the class; stays the caller's to close
   * @param host the address to listen at, a loopback one unless the room is to come in
   * @param port the port, 0 for any that is free
   * @param language of those whose browser asks for none that the program speaks
   * @throws org.demarche.words.UnfitException if the address cannot be listened at
   */
  public static SeminarServer start(Session session, String host, int port, Language language) {
    Streams streams = new Streams();
    String code = code(session.folder().resolve(CODE_FILE));
    String leadKey = Secrets.bearer();
    Room room = new Room(session, new Pages(language), streams, code, leadKey);
    try {
      WebServer server =
          WebServer.start(
              host, port, room.pages(), room, at -> SeminarRoutes.of(room, at.toString()));
      streams.changed(session.snapshot().version());
      Runnable unlisten = session.listen(now -> streams.changed(now.version()));
      return new SeminarServer(server, streams, unlisten, code, leadKey);
    } catch (RuntimeException e) {
      streams.close();
      throw e;
    }
  }

  private static String code(Path file) {
    try {
      if (Files.exists(file)) {
        return Files.readString(file, StandardCharsets.UTF_8).strip();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    String code = Secrets.code(CODE_LENGTH);
    AtomicFile.write(file, out -> out.write(code.getBytes(StandardCharsets.UTF_8)));
    return code;
  }

  /** The link that makes its reader a facilitator: for the one who started the program. */
  public URI lead() {
    return server.here().resolve("lead?key=" + leadKey);
  }

  /** Where the class comes in. */
  public URI join() {
    return server.there();
  }

  /** What the class types to come in. */
  public String joinCode() {
    return code;
  }

  /** Ends all streams, and the server. */
  @Override
  public void close() {
    unlisten.run();
    streams.close();
    server.close();
  }
}
