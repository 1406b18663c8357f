package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.demarche.architecture.ArchitecturePackages.IN_ORDER;
import static org.demarche.architecture.ArchitecturePackages.ROOT;
import static org.demarche.architecture.ArchitecturePackages.after;
import static org.demarche.architecture.ArchitecturePackages.within;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;

@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class PackageOrderTest {
  @ArchTest
  static final ArchRule everyClassLivesInAKnownPackage =
      classes().should().resideInAnyPackage(within(IN_ORDER.stream()));

  @ArchTest
  static final ArchRule packagesDoNotFormCycles =
      slices().matching(ROOT + ".(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule theEngineNeverSeesScenarioFiles =
      noClasses()
          .that()
          .resideInAPackage(within("engine"))
          .should()
          .dependOnClassesThat()
          .resideInAPackage(within("scenario"))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule statisticsKnowsNothingOfDiplomacy =
      noClasses()
          .that()
          .resideInAPackage(within("statistics"))
          .should()
          .dependOnClassesThat(
              JavaClass.Predicates.resideInAPackage(ROOT + "..")
                  .and(JavaClass.Predicates.resideOutsideOfPackage(within("statistics"))))
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule noPackageIsADrawerForOddments =
      noClasses()
          .should()
          .resideInAnyPackage("..util..", "..utils..", "..common..", "..impl..", "..helper..");

  @ArchTest
  static final ArchRule aPackageImportsOnlyThoseAboveIt =
      CompositeArchRule.of(
          IN_ORDER.stream().limit(IN_ORDER.size() - 1L).map(PackageOrderTest::looksUp).toList());

  private static ArchRule looksUp(String name) {
    return noClasses()
        .that()
        .resideInAPackage(within(name))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(within(after(name)))
        .as(name + " imports only packages above it")
        .allowEmptyShould(true);
  }
}
