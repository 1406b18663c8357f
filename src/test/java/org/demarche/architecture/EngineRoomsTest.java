package org.demarche.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.demarche.architecture.ArchitecturePackages.ROOT;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The rooms of the engine: each stands on those below it. */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class EngineRoomsTest {
  private static final String ENGINE = ROOT + ".engine";

  /** From the ground up; rooms of one floor do not know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("numbers", "chance"),
          List.of("agenda", "rules"),
          List.of("program"),
          List.of("decision"),
          List.of("run"),
          List.of("relations"),
          List.of("home", "attention", "matters"),
          List.of("talks", "institutions"),
          List.of("situation"),
          List.of("choice"),
          List.of("acts"),
          List.of("timeline"));

  /** What others may know of the engine besides its own package. */
  private static final Set<String> DOORS =
      Set.of(
          ENGINE + ".program.Program",
          ENGINE + ".chance.Chance",
          ENGINE + ".agenda.RunAwayException");

  /** Two that cannot be thought of apart: an event knows the agenda that it stands on. */
  private static final Set<String> TOGETHER =
      Set.of(ENGINE + ".agenda.Agenda", ENGINE + ".agenda.Happening");

  private static String room(String name) {
    return ENGINE + "." + name + "..";
  }

  @ArchTest
  static final ArchRule roomsStandOnThoseBelow =
      CompositeArchRule.of(
          FLOORS.stream().flatMap(List::stream).map(EngineRoomsTest::looksDown).toList());

  private static ArchRule looksDown(String name) {
    int floor = 0;
    while (!FLOORS.get(floor).contains(name)) {
      floor++;
    }
    String[] above =
        FLOORS.stream()
            .skip(floor)
            .flatMap(List::stream)
            .filter(other -> !other.equals(name))
            .map(EngineRoomsTest::room)
            .toArray(String[]::new);
    return noClasses()
        .that()
        .resideInAPackage(room(name))
        .should()
        .dependOnClassesThat(resideInAPackage(ENGINE).or(resideInAnyPackage(above)))
        .as("the room " + name + " stands on those below it");
  }

  @ArchTest
  static final ArchRule everyRoomHasAFloor =
      classes()
          .that()
          .resideInAPackage(ENGINE + "..")
          .should()
          .resideInAnyPackage(
              Stream.concat(
                      Stream.of(ENGINE),
                      FLOORS.stream().flatMap(List::stream).map(EngineRoomsTest::room))
                  .toArray(String[]::new));

  @ArchTest
  static final ArchRule othersComeInByTheDoors =
      noClasses()
          .that(resideOutsideOfPackage(ENGINE + ".."))
          .should()
          .dependOnClassesThat(
              resideInAPackage(ENGINE + ".*..")
                  .and(resideOutsideOfPackage(ENGINE + ".rules.."))
                  .and(
                      DescribedPredicate.describe(
                          "are no doors", c -> !DOORS.contains(c.getName()))));

  @ArchTest
  static final ArchRule noClassesOfTheEngineFormCycles =
      slices()
          .assignedFrom(
              new SliceAssignment() {
                @Override
                public SliceIdentifier getIdentifierOf(JavaClass javaClass) {
                  String name = javaClass.getName();
                  int inner = name.indexOf('$');
                  String top = inner < 0 ? name : name.substring(0, inner);
                  return !top.startsWith(ENGINE + ".")
                      ? SliceIdentifier.ignore()
                      : SliceIdentifier.of(TOGETHER.contains(top) ? "agenda" : top);
                }

                @Override
                public String getDescription() {
                  return "classes of the engine";
                }
              })
          .should()
          .beFreeOfCycles();
}
