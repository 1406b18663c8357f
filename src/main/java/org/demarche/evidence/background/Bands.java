package org.demarche.evidence.background;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/**
 * Background rates per dyad and year, by what is done and by circle, each with its source. They
 * ship as {@code background_bands.csv}. The band of several circles together is the mean of theirs,
 * weighted by the number of dyads in each.
 */
public final class Bands {
  private static final String RESOURCE = "background_bands.csv";

  private final Map<Conduct, Map<Circle, Band>> bands = new EnumMap<>(Conduct.class);

  private Bands() {}

  /** Reads the bands that ship with the program. */
  public static Bands shipped() {
    Bands read = new Bands();
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    try (InputStream in =
            Objects.requireNonNull(Bands.class.getResourceAsStream(RESOURCE), RESOURCE);
        CSVParser rows = CSVParser.parse(in, StandardCharsets.UTF_8, format)) {
      rows.forEach(read::add);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return read;
  }

  private void add(CSVRecord row) {
    Conduct conduct =
        Arrays.stream(Conduct.values())
            .filter(c -> c.id().equals(row.get("conduct")))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(row.toString()));
    Circle circle =
        Arrays.stream(Circle.values())
            .filter(c -> c.id().equals(row.get("circle")))
            .findFirst()
            .orElseThrow(() -> new IllegalArgumentException(row.toString()));
    Band band = new Band(Double.parseDouble(row.get("low")), Double.parseDouble(row.get("high")));
    bands.computeIfAbsent(conduct, c -> new EnumMap<>(Circle.class)).put(circle, band);
  }

  /**
   * The band of one circle.
   *
   * @param conduct what is done
   * @param circle which dyads
   * @return empty where no source and no judgement gives one
   */
  public Optional<Band> find(Conduct conduct, Circle circle) {
    return Optional.ofNullable(bands.getOrDefault(conduct, Map.of()).get(circle));
  }

  /** The band of several circles of a scenario; empty where one of them has none. */
  Optional<Band> find(Conduct conduct, List<Circle> circles, Eve eve) {
    double low = 0;
    double high = 0;
    double dyads = 0;
    for (Circle circle : circles) {
      int here = eve.dyads(circle);
      Optional<Band> own = find(conduct, circle);
      if (here > 0 && own.isEmpty()) {
        return Optional.empty();
      }
      low += here == 0 ? 0 : here * own.orElseThrow().low();
      high += here == 0 ? 0 : here * own.orElseThrow().high();
      dyads += here;
    }
    return dyads == 0 ? Optional.empty() : Optional.of(new Band(low / dyads, high / dyads));
  }
}
