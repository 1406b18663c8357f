package org.demarche.scenario;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.regex.Pattern;

/** Where {@code library:NAME} comes from: scenario parts that ship with the program. */
interface Library {

  /** The part that every scenario stands on, unasked. */
  String STANDARD = "standard";

  /**
   * The fitted set, laid over the standard part for every scenario, unless {@code library:standard}
   * is asked for by itself: then the numbers of the fit keep their priors.
   */
  String FITTED = "fits/cases";

  /** What the names of library parts look like, folders included. */
  Pattern NAME = Pattern.compile("[a-z0-9][a-z0-9_-]*(/[a-z0-9][a-z0-9_-]*)*");

  /** The bytes of a part; empty when there is none of that name. */
  Optional<byte[]> find(String name);

  /**
   * The tree of a part as it was made when the program was built.
   *
   * @param name of a part
   * @param text what {@link #find} gave
   * @return empty where the text has to be read
   */
  default Optional<Node> findTree(String name, byte[] text) {
    return Optional.empty();
  }

  /** The library inside the program: {@code /org/demarche/library/NAME.yaml} on the class path. */
  static Library ofTheProgram() {
    return new OfTheProgram();
  }

  /** The parts as resources. */
  final class OfTheProgram implements Library {
    private OfTheProgram() {}

    @Override
    public Optional<byte[]> find(String name) {
      if (!NAME.matcher(name).matches()) {
        return Optional.empty();
      }
      String resource = "/org/demarche/library/" + name + ".yaml";
      try (InputStream in = Library.class.getResourceAsStream(resource)) {
        return in == null ? Optional.empty() : Optional.of(in.readAllBytes());
      } catch (IOException e) {
        throw new IllegalStateException("the built-in library cannot be read: " + resource, e);
      }
    }

    @Override
    public Optional<Node> findTree(String name, byte[] text) {
      return Shipped.findPart(name, text);
    }
  }
}
