package org.demarche.scenario;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.demarche.model.Provenance;
import org.demarche.words.Message;

/**
 * Finds where a number comes from: the nearest {@code source} on the way up to the top, where a
 * section and the file may state one for everything that has none nearer. A source speaks only for
 * numbers of its own file, so that a scenario that changes a number of the library does not borrow
 * the library's source. An event's {@code facts} are a source too, and an arm's settings are its
 * hypothesis.
 */
public final class Provenances {

  private Provenances() {}

  /**
   * Where the value at a path comes from.
   *
   * @param top the top of the tree
   * @param path the way to the value
   * @return {@link Provenance#UNSTATED} where nothing is said, or there is no such value
   */
  public static Provenance at(Located top, NodePath path) {
    List<Located> way = new ArrayList<>();
    Optional<Located> here = Optional.of(top);
    for (NodePath.Step step : path.steps()) {
      here.ifPresent(way::add);
      here = here.flatMap(place -> place.find(NodePath.of(List.of(step))));
    }
    if (here.isEmpty()) {
      return Provenance.UNSTATED;
    }
    return of(way, here.get());
  }

  /**
   * Where a value comes from.
   *
   * @param way what leads to the value, from the top
   * @param value the value
   */
  static Provenance of(List<Located> way, Located value) {
    Position at = value.at();
    Optional<Provenance> own = stated(value, at);
    for (int i = way.size() - 1; i >= 0 && own.isEmpty(); i--) {
      own = stated(way.get(i), at);
    }
    if (own.isEmpty() && !way.isEmpty()) {
      own = byDefault(way.get(0), value.path(), at);
    }
    if (own.isEmpty() && value.path().section().equals("arms") && value.path().length() > 2) {
      return new Provenance(Provenance.Kind.JUDGEMENT, Message.of("model-source-hypothesis"));
    }
    return own.orElse(Provenance.UNSTATED);
  }

  /** Notes each event without a source: its facts, its own, its section's or its file's. */
  static void checkEvents(Located top, Problems problems) {
    for (Located event : top.find("timeline").map(Located::members).orElse(List.of())) {
      boolean isStated = event.find("facts").isPresent() || event.find("source").isPresent();
      boolean isMapping = event.node() instanceof Node.Mapping;
      if (isMapping && !isStated && byDefault(top, event.path(), event.at()).isEmpty()) {
        problems.add(
            event, Message.of("problem-event-source"), Message.of("problem-source-maybe-event"));
      }
    }
  }

  private static Optional<Provenance> byDefault(Located top, NodePath path, Position at) {
    return DefaultSources.of(top, path).stream()
        .filter(source -> isOneHand(source.at(), at))
        .flatMap(source -> source.text().stream())
        .flatMap(text -> parse(text).stream())
        .findFirst();
  }

  private static Optional<Provenance> stated(Located place, Position at) {
    return place
        .find("source")
        .filter(source -> isOneHand(source.at(), at))
        .flatMap(Located::text)
        .flatMap(Provenances::parse)
        .or(() -> facts(place, at));
  }

  private static Optional<Provenance> facts(Located place, Position at) {
    return place
        .find("facts")
        .filter(facts -> isOneHand(facts.at(), at))
        .map(Located::items)
        .filter(items -> !items.isEmpty())
        .map(
            items ->
                new Provenance(
                    Provenance.Kind.FACT, told(first(items.get(0)).strip(), items.size() - 1)));
  }

  /** A sentence, or the first of its languages. */
  private static String first(Located sentence) {
    return sentence
        .text()
        .or(() -> sentence.members().stream().findFirst().flatMap(Located::text))
        .orElse("");
  }

  /** Whether two places are of one author: in one file, or both on the command line. */
  private static boolean isOneHand(Position source, Position value) {
    return source.file().equals(value.file())
        || (CommandLineSetting.holds(source) && CommandLineSetting.holds(value));
  }

  /** Reads {@code kind: text}; empty when the text is none. */
  static Optional<Provenance> parse(String source) {
    int colon = source.indexOf(':');
    String kind = colon < 0 ? "" : source.substring(0, colon).toUpperCase(Locale.ROOT);
    for (Provenance.Kind known : Provenance.Kind.values()) {
      if (known != Provenance.Kind.UNSTATED && known.name().equals(kind)) {
        return Optional.of(new Provenance(known, source.substring(colon + 1).strip()));
      }
    }
    return Optional.empty();
  }

  private static Message told(String first, int more) {
    return more == 0
        ? Message.verbatim(first)
        : Message.of("model-source-facts", "first", first, "more", more);
  }
}
