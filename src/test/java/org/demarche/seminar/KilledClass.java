package org.demarche.seminar;

import java.nio.file.Path;

/** A process that plays at random and says what was acknowledged, until it is killed. */
final class KilledClass {
  private KilledClass() {}

  /** Takes the folder and a seed. */
  public static void main(String[] args) {
    Path folder = Path.of(args[0]);
    try (Session session =
        Session.isOne(folder) ? Session.resume(folder) : Classes.twoTeams(folder)) {
      session.listen(
          now -> {
            System.out.println("entries " + session.journal().size());
            System.out.flush();
          });
      System.out.println("entries " + session.journal().size());
      new RandomPlayer(session, Long.parseLong(args[1])).play(100_000);
    }
  }
}
