package org.demarche.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The collections of event data whose columns are known. */
public final class Conventions {
  /** The program's own record of dated acts. */
  public static final Convention RECORD = new RecordConvention();

  private static final List<Convention> COLLECTIONS =
      List.of(new Icews(), new Gdelt(), new Polecat(), new Acled());

  private static final int FEWEST_OF_GDELT = 57;

  private Conventions() {}

  /** The collections of others, in the order in which help names them. */
  public static List<Convention> collections() {
    return COLLECTIONS;
  }

  /**
   * Looks one up, the program's own record included.
   *
   * @param id what it is called
   */
  public static Optional<Convention> find(String id) {
    if (id.equals(RECORD.id())) {
      return Optional.of(RECORD);
    }
    return COLLECTIONS.stream().filter(one -> one.id().equals(id)).findFirst();
  }

  /**
   * Recognises a file by its first line: by the names of its columns, in any order, or by their
   * number where it has none.
   *
   * @param line the first that is not empty
   */
  public static Optional<Convention> recognise(String line) {
    String told = line.toLowerCase(Locale.ROOT);
    if (told.contains("event_id_cnty")) {
      return find("acled");
    }
    if (told.contains("cameo code")) {
      return find("icews");
    }
    if (told.contains("event type") && told.contains("event id")) {
      return find("polecat");
    }
    if (told.contains("source_sector") && told.contains("cameo")) {
      return Optional.of(RECORD);
    }
    return Cells.split(line, '\t').size() >= FEWEST_OF_GDELT ? find("gdelt") : Optional.empty();
  }
}
