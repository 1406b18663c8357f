package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.demarche.architecture.ArchitecturePackages.IN_ORDER;
import static org.demarche.architecture.ArchitecturePackages.ROOT;
import static org.demarche.architecture.ArchitecturePackages.within;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Which package may use which library: whatever is not listed is forbidden. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class LibraryUseTest {
  /** The JDK, the program itself, and the annotations of nullness. */
  private static final List<String> EVERYWHERE = List.of("java..", ROOT + "..", "org.jspecify..");

  private static final String JACKSON = "tools.jackson..";
  private static final String JACKSON_ANNOTATIONS = "com.fasterxml.jackson.annotation..";
  private static final String TABLES = "org.apache.commons.csv..";
  private static final String SSJ = "umontreal.ssj..";

  private static final Map<String, List<String>> ALLOWED =
      Map.ofEntries(
          Map.entry("model", List.of(SSJ)),
          Map.entry(
              "scenario",
              List.of(
                  JACKSON,
                  JACKSON_ANNOTATIONS,
                  "org.snakeyaml.engine..",
                  "com.networknt.schema..",
                  "org.antlr.v4.runtime..")),
          Map.entry("words", List.of("fluent..", "net.xyzsd.plurals..")),
          Map.entry("engine", List.of(SSJ, "cern.colt..", "cern.jet..")),
          Map.entry("statistics", List.of("org.apache.commons.math3..")),
          Map.entry("results", List.of(JACKSON, JACKSON_ANNOTATIONS, TABLES)),
          Map.entry("seminar", List.of(JACKSON, TABLES)),
          Map.entry("experiment", List.of(SSJ)),
          Map.entry("analysis", List.of(TABLES)),
          Map.entry("evidence", List.of("org.apache.commons.math3..", TABLES)),
          Map.entry(
              "chart",
              List.of(
                  "org.jfree..",
                  "org.apache.batik..",
                  "org.apache.pdfbox..",
                  "de.rototor.pdfbox..",
                  "org.w3c.dom..",
                  "javax.xml..",
                  TABLES)),
          Map.entry(
              "report",
              List.of(
                  "gg.jte..",
                  "com.openhtmltopdf..",
                  "org.apache.pdfbox..",
                  "org.apache.fontbox..",
                  "org.apache.poi..",
                  "org.openxmlformats..",
                  "javax.xml..",
                  "org.w3c.dom..")),
          Map.entry(
              "web",
              List.of(
                  "io.javalin..",
                  "kotlin..",
                  "org.jetbrains..",
                  "jakarta.servlet..",
                  "org.eclipse.jetty..",
                  "gg.jte..",
                  "io.nayuki.qrcodegen..")),
          Map.entry(
              "cli",
              List.of("picocli..", "me.tongfei.progressbar..", JACKSON, JACKSON_ANNOTATIONS)));

  @ArchTest
  static final ArchRule aPackageUsesOnlyTheLibrariesThatAreListedForIt =
      CompositeArchRule.of(IN_ORDER.stream().map(LibraryUseTest::usesOnlyItsLibraries).toList());

  @ArchTest
  static final ArchRule onlyChartsAndReportsDraw =
      noClasses()
          .that()
          .resideOutsideOfPackages(within("chart"), within("report"))
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("java.awt..", "java.beans..", "javax.imageio..")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule ofTheModelOnlyQuantilesNeedALibrary =
      noClasses()
          .that()
          .resideInAPackage(ROOT + ".model")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(SSJ);

  private static ArchRule usesOnlyItsLibraries(String name) {
    Stream<String> own = ALLOWED.getOrDefault(name, List.of()).stream();
    return classes()
        .that()
        .resideInAPackage(within(name))
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(Stream.concat(EVERYWHERE.stream(), own).toArray(String[]::new))
        .as(name + " uses only the libraries that are listed for it")
        .allowEmptyShould(true);
  }
}
