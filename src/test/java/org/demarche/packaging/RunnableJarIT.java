package org.demarche.packaging;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.jar.JarFile;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class RunnableJarIT {

  private static final long LARGEST = 45_000_000;
  private static final Pattern LISTED =
      Pattern.compile("^ {5}\\((.+?)\\) \\S.*", Pattern.MULTILINE);

  private static final String SCENARIO =
      Path.of("scenarios", "teaching", "spiral.yaml").toAbsolutePath().toString();

  private final File jar = new File(System.getProperty("demarche.jar", "target/demarche.jar"));

  @TempDir private Path folder;

  @Test
  void nothingUnderTheGplOrWithAFieldOfUseForbiddenIsInside() throws IOException {
    try (JarFile open = new JarFile(jar)) {
      assertThat(open.stream().map(ZipEntry::getName))
          .noneMatch(name -> name.startsWith("org/jfree/svg/"))
          .noneMatch(name -> name.startsWith("hep/aida/"))
          .noneMatch(name -> name.startsWith("corejava/"))
          .anyMatch(name -> name.startsWith("org/apache/batik/svggen/"));
    }
    assertThat(jar.length()).isLessThan(LARGEST);
  }

  @Test
  void everyLibraryIsListedWithALicenceWhoseTextIsInside() throws IOException {
    try (JarFile open = new JarFile(jar)) {
      Matcher listed = LISTED.matcher(text(open, "META-INF/THIRD-PARTY.txt"));
      List<String> licences = listed.results().map(found -> found.group(1)).toList();
      assertThat(licences).hasSizeGreaterThan(20);
      for (String licence : licences) {
        assertThat(open.getEntry("META-INF/licenses/" + file(licence))).as(licence).isNotNull();
      }
      assertThat(text(open, "META-INF/THIRD-PARTY.txt"))
          .contains("batik-svggen", "jfreechart", "colt", "ssj");
    }
  }

  /** The file of a licence, so named in the pom's list. */
  private static String file(String licence) {
    return switch (licence) {
      case "Apache License 2.0" -> "Apache-2.0.txt";
      case "BSD 3-Clause License" -> "BSD-3-Clause.txt";
      case "MIT License" -> "MIT.txt";
      case "CERN License" -> "Colt.txt";
      case "EPL 2.0" -> "EPL-2.0.txt";
      case "LGPL 2.1 or later" -> "LGPL-2.1.txt";
      default -> licence.startsWith("Public domain") ? "Minpack-FPL.txt" : "none for " + licence;
    };
  }

  @Test
  void theNoticesOfLibrariesAndTheLicenceOfTheFontsTravelWithThem() throws IOException {
    try (JarFile open = new JarFile(jar)) {
      assertThat(text(open, "META-INF/NOTICE")).contains("Apache Batik", "Jackson");
      assertThat(text(open, "META-INF/NOTICE.txt")).contains("Apache Commons Math");
      assertThat(text(open, "org/demarche/chart/font/OFL.txt"))
          .contains("SIL Open Font License", "The Inter Project", "The Noto Project", "Adobe");
    }
  }

  @Test
  void chartsAreDrawnThoughTheTemporaryFolderIsMissing() throws Exception {
    Path results = folder.resolve("results");
    Path cache = folder.resolve("cache");
    String said = run(results, cache);
    assertThat(files(results, ".png")).as(said).isNotEmpty();
    assertThat(files(results, "report.html")).hasSize(1);
    assertThat(files(cache, ".ttf")).hasSize(2);
    assertThat(said).doesNotContain("Exception", "\tat ");
    thePackCanBeOpened(results);
  }

  /** Parts of the libraries are left out of the jar: none that slides and pages need. */
  private static void thePackCanBeOpened(Path results) throws IOException {
    try (InputStream in = Files.newInputStream(files(results, "slides.pptx").get(0));
        XMLSlideShow deck = new XMLSlideShow(in)) {
      assertThat(deck.getSlides()).hasSizeGreaterThan(6);
      assertThat(deck.getCharts()).isNotEmpty();
      assertThat(deck.getCharts().get(0).getWorkbook().getSheetAt(0).getLastRowNum()).isPositive();
    } catch (InvalidFormatException e) {
      throw new AssertionError("A chart of the deck has no sheet that can be read.", e);
    }
    for (Path pdf : files(results, ".pdf")) {
      try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
        assertThat(new PDFTextStripper().getText(document)).contains("not a forecast");
      }
    }
    assertThat(files(results, ".pdf")).hasSize(2);
  }

  @Test
  void whereNoFolderCanBeWrittenOneLineSaysWhatToDo() throws Exception {
    Path file = Files.writeString(folder.resolve("a-file"), "in the way");
    ProcessBuilder builder =
        new ProcessBuilder(
            new ArrayList<>(
                List.of(java(), "-Djava.io.tmpdir=" + file, "-Duser.home=" + file, "-jar")));
    builder
        .command()
        .addAll(List.of(jar.getPath(), "run", SCENARIO, "--quiet", "--reps=5", "--out=" + folder));
    builder.environment().put("XDG_CACHE_HOME", file.toString());
    String said = output(builder);
    assertThat(said.lines().filter(line -> line.contains("-Djava.io.tmpdir=DIR"))).hasSize(1);
    assertThat(said).doesNotContain("Exception", "\tat ", "no such file");
  }

  private String run(Path results, Path cache) throws IOException, InterruptedException {
    List<String> command =
        List.of(java(), "-Djava.io.tmpdir=" + folder.resolve("missing"), "-jar", jar.getPath());
    ProcessBuilder builder = new ProcessBuilder(new ArrayList<>(command));
    builder.command().addAll(List.of("run", SCENARIO, "--reps=40", "--out=" + results));
    builder.environment().put("XDG_CACHE_HOME", cache.toString());
    return output(builder);
  }

  private String output(ProcessBuilder builder) throws IOException, InterruptedException {
    Path said = folder.resolve("said.txt");
    Process process = builder.redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(process.waitFor(3, TimeUnit.MINUTES)).isTrue();
    return Files.readString(said);
  }

  private static String java() {
    return Path.of(System.getProperty("java.home"), "bin", "java").toString();
  }

  private static List<Path> files(Path folder, String ending) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(file -> file.toString().endsWith(ending)).toList();
    }
  }

  private static String text(JarFile jar, String name) throws IOException {
    return new String(
        jar.getInputStream(jar.getEntry(name)).readAllBytes(), StandardCharsets.UTF_8);
  }
}
