package org.demarche.scenario.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.demarche.scenario.Located;
import org.demarche.scenario.NearestName;
import org.demarche.words.Language;
import org.demarche.words.Message;

/** Reads what the scenario asks of charts. */
final class SectionsReader {
  private static final int MOST_REPLICATIONS = 1_000_000;

  private final Reading reading;
  private final Located top;

  SectionsReader(Reading reading, Located top) {
    this.reading = reading;
    this.top = top;
  }

  /**
   * What is asked of charts, in the order of the file.
   *
   * @param arms ids of the arms
   * @param headlines ids of the headline outcomes
   * @param focalPairs pairs of codes such as {@code CUB-USA}, in either order
   */
  List<ChartRequest> charts(List<String> arms, List<String> headlines, Set<String> focalPairs) {
    List<ChartRequest> charts = new ArrayList<>();
    for (Located entry : top.find("charts").map(Located::members).orElse(List.of())) {
      int replication = reading.whole(entry, "replication", 1, MOST_REPLICATIONS, 0);
      charts.add(
          new ChartRequest(
              entry.id(),
              reading.flag(entry, "include", true),
              reading.label(entry, "title", ""),
              pairs(entry, focalPairs),
              known(
                  items(entry, "arms"), name -> Message.of("problem-arm-none", "arm", name), arms),
              known(
                  items(entry, "outcomes"),
                  name -> Message.of("problem-chart-headline", "outcome", name),
                  headlines),
              arm(entry, arms),
              replication > 0 ? OptionalInt.of(replication) : OptionalInt.empty(),
              look(entry)));
    }
    return charts;
  }

  private ChartRequest.Look look(Located entry) {
    List<ChartRequest.Size> sizes =
        items(entry, "size").stream()
            .flatMap(item -> reading.choice(item, ChartRequest.Size.class).stream())
            .toList();
    return new ChartRequest.Look(sizes, reading.flag(entry, "dark", false), language(entry));
  }

  private Optional<Language> language(Located entry) {
    Optional<Located> where = entry.find("language");
    Optional<String> tag = where.flatMap(reading::text);
    Optional<Language> language = tag.flatMap(Language::find);
    if (where.isPresent() && tag.isPresent() && language.isEmpty()) {
      List<String> known = Language.list().stream().map(Language::tag).toList();
      reading
          .problems()
          .add(
              where.get(),
              Message.of("problem-none-of", "word", tag.get(), "known", String.join(", ", known)),
              NearestName.find(tag.get(), known));
    }
    return language;
  }

  private String arm(Located entry, List<String> arms) {
    Optional<Located> arm = entry.find("arm");
    if (arm.isPresent() && entry.find("arms").isPresent()) {
      reading
          .problems()
          .add(
              arm.get(),
              Message.of("problem-chart-arm-and-arms"),
              Message.of("problem-chart-maybe-one"));
    }
    return String.join(
        "",
        known(arm.stream().toList(), name -> Message.of("problem-arm-none", "arm", name), arms));
  }

  private static List<Located> items(Located entry, String key) {
    return entry.find(key).map(Located::items).orElse(List.of());
  }

  /** The names at some places; those that are unknown are noted. */
  private List<String> known(
      List<Located> places, Function<String, Message> unknown, List<String> names) {
    List<String> known = new ArrayList<>();
    for (Located place : places) {
      String name = reading.text(place).orElse("");
      if (names.contains(name)) {
        known.add(name);
      } else {
        reading.problems().add(place, unknown.apply(name), NearestName.find(name, names));
      }
    }
    return known;
  }

  private List<String> pairs(Located entry, Set<String> focalPairs) {
    List<String> pairs = new ArrayList<>();
    for (Located item : items(entry, "pairs")) {
      Optional<String> pair = reading.text(item);
      if (pair.isPresent() && !focalPairs.contains(pair.get())) {
        String shown =
            focalPairs.stream().filter(SectionsReader::isSorted).collect(Collectors.joining(", "));
        reading
            .problems()
            .add(
                item,
                Message.of("problem-chart-pair", "pair", pair.get()),
                NearestName.find(pair.get(), focalPairs)
                    .or(() -> shown.isEmpty() ? Optional.empty() : Optional.of(shown)));
      }
      pair.ifPresent(pairs::add);
    }
    return pairs;
  }

  /** Of the two orders of a pair, the one to show. */
  private static boolean isSorted(String pair) {
    String[] codes = pair.split("-", 2);
    return codes[0].compareTo(codes[1]) < 0;
  }
}
