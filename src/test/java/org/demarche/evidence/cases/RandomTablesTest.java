package org.demarche.evidence.cases;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVPrinter;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables with holes: whatever need not be known may be missing, and a scenario comes of it. */
final class RandomTablesTest {
  private static final Set<String> NEEDED =
      Set.of(
          "case",
          "day0",
          "violence",
          "perpetrator",
          "victim",
          "code",
          "from",
          "to",
          "sender",
          "target",
          "measure",
          "issue",
          "focal_pair",
          "milestone");

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5, 6})
  void holesInTheTablesAreNoReasonToFail(int seed) throws IOException {
    Random random = new Random(seed);
    List<Path> shipped;
    try (var cases = Files.list(Path.of("scenarios", "hindcast"))) {
      shipped = cases.filter(Files::isDirectory).sorted().toList();
    }
    Path one = shipped.get(random.nextInt(shipped.size()));
    try (var tables = Files.list(one)) {
      for (Path table : tables.sorted().toList()) {
        withHoles(table, folder.resolve(table.getFileName()), random);
      }
    }

    assertThatCode(() -> CaseCompiler.compile(CaseReader.read(List.of(folder)).get(0).eve()))
        .as("%s with holes by seed %d", one, seed)
        .doesNotThrowAnyException();
  }

  private static void withHoles(Path from, Path to, Random random) throws IOException {
    CSVFormat format = CSVFormat.RFC4180;
    List<List<String>> rows = new ArrayList<>();
    try (CSVParser parser = CSVParser.parse(from, StandardCharsets.UTF_8, format)) {
      for (CSVRecord row : parser) {
        rows.add(new ArrayList<>(row.toList()));
      }
    }
    List<String> header = rows.get(0);
    for (List<String> row : rows.subList(1, rows.size())) {
      for (int c = 0; c < row.size(); c++) {
        if (!NEEDED.contains(header.get(c)) && random.nextInt(3) == 0) {
          row.set(c, "");
        }
      }
    }
    try (CSVPrinter printer = new CSVPrinter(Files.newBufferedWriter(to), format)) {
      printer.printRecords(rows);
    }
  }
}
