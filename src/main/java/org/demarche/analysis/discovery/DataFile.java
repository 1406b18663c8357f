package org.demarche.analysis.discovery;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.demarche.analysis.UnusableDataException;
import org.demarche.scenario.NearestName;

/** A table with a header line, read row by row. */
final class DataFile {
  private static final char BYTE_ORDER_MARK = '\uFEFF';
  private static final CSVFormat FORMAT =
      CSVFormat.RFC4180.builder().setIgnoreEmptyLines(true).setTrim(true).get();

  private final Path file;
  private final List<String> header;

  private DataFile(Path file, List<String> header) {
    this.file = file;
    this.header = header;
  }

  static DataFile open(Path file) {
    if (!Files.isRegularFile(file)) {
      throw new UnusableDataException(
          file
              + ": there is no such file. Give a folder that holds assumptions.csv and"
              + " outcomes.csv.");
    }
    List<String> names = new ArrayList<>();
    read(file, record -> false, record -> record.forEach(names::add));
    if (names.isEmpty()) {
      throw new UnusableDataException(file + " is empty. Its first line names the columns.");
    }
    for (String name : names) {
      if (names.indexOf(name) != names.lastIndexOf(name)) {
        throw new UnusableDataException(file + ": two columns are called '" + name + "'.");
      }
    }
    return new DataFile(file, List.copyOf(names));
  }

  List<String> header() {
    return header;
  }

  int getColumn(String name) {
    int index = header.indexOf(name);
    if (index < 0) {
      String maybe = NearestName.find(name, header).map(near -> " Maybe: " + near).orElse("");
      throw new UnusableDataException(file + " holds no column '" + name + "'." + maybe);
    }
    return index;
  }

  /** Visits every row below the header. */
  void forEach(Consumer<CSVRecord> visitor) {
    read(
        file,
        record -> true,
        record -> {
          if (record.getRecordNumber() > 1) {
            if (record.size() != header.size()) {
              throw problem(
                  record, "has " + record.size() + " cells for " + header.size() + " columns");
            }
            visitor.accept(record);
          }
        });
  }

  UnusableDataException problem(CSVRecord record, String what) {
    return new UnusableDataException(file + ": row " + record.getRecordNumber() + " " + what + ".");
  }

  /** Reads a cell as a number; empty is NaN, true and false are 1 and 0. */
  double number(CSVRecord record, int column) {
    String cell = record.get(column);
    double value = Cells.number(cell);
    if (Double.isNaN(value) && !Cells.isMissing(cell)) {
      throw problem(
          record, "holds '" + cell + "' in column " + header.get(column) + ", which is no number");
    }
    return value;
  }

  private static void read(
      Path file, java.util.function.Predicate<CSVRecord> goOn, Consumer<CSVRecord> visitor) {
    try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
      reader.mark(1);
      if (reader.read() != BYTE_ORDER_MARK) {
        reader.reset();
      }
      try (CSVParser parser = CSVParser.parse(reader, FORMAT)) {
        for (CSVRecord record : parser) {
          visitor.accept(record);
          if (!goOn.test(record)) {
            return;
          }
        }
      }
    } catch (CharacterCodingException e) {
      throw new UnusableDataException(file + " is not in UTF-8. Save it as UTF-8.");
    } catch (IOException | UncheckedIOException e) {
      throw new UnusableDataException(
          file + " cannot be read as a table of comma-separated values: " + e.getMessage() + ".");
    }
  }
}
