package org.demarche.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.demarche.architecture.ArchitecturePackages.ROOT;
import static org.demarche.architecture.ArchitecturePackages.within;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.ThreadLocalRandom;

/**
 * What would make the files of a run depend on the machine, the moment or chance of another kind.
 */
@AnalyzeClasses(packages = ROOT, importOptions = ImportOption.DoNotIncludeTests.class)
final class ReproducibilityTest {
  /** Exact in any Java; everything else of Math may differ in the last bit between machines. */
  private static final Set<String> INEXACT =
      Set.of(
          "exp", "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot", "sin", "cos", "tan",
          "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh");

  private static final Set<String> CLOCK_METHODS = Set.of("currentTimeMillis", "nanoTime");

  @ArchTest
  static final ArchRule chanceComesFromKeyedDrawsOnly =
      noClasses()
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Random.class, SplittableRandom.class, ThreadLocalRandom.class)
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.util.random.RandomGenerator")
          .orShould()
          .accessTargetWhere(calls("Math.random", "java.lang.Math", Set.of("random")));

  @ArchTest
  static final ArchRule elementaryFunctionsAreTheStrictOnes =
      noClasses()
          .that()
          .resideOutsideOfPackages(within("chart"), within("report"), within("cli"))
          .should()
          .accessTargetWhere(calls("inexact functions of Math", "java.lang.Math", INEXACT))
          .because("StrictMath gives the same bits on every machine")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheOuterPackagesKnowTheTime =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              within("cli"),
              within("web"),
              within("seminar"),
              within("results"),
              within("experiment"))
          .should()
          .dependOnClassesThat()
          .belongToAnyOf(Clock.class)
          .orShould()
          .accessTargetWhere(calls("the clock", "java.lang.System", CLOCK_METHODS))
          .orShould()
          .accessTargetWhere(readsTheTime())
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandLinePrints =
      noClasses()
          .that()
          .resideOutsideOfPackage(within("cli"))
          .should()
          .accessTargetWhere(calls("standard streams", "java.lang.System", Set.of("out", "err")))
          .orShould()
          .callMethod(Throwable.class, "printStackTrace")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule numbersInFilesDoNotDependOnTheLocaleOfTheMachine =
      noClasses()
          .that()
          .resideOutsideOfPackages(within("model"), within("scenario"), within("cli"))
          .should()
          .callMethod(String.class, "format", String.class, Object[].class)
          .orShould()
          .callMethod(String.class, "formatted", Object[].class)
          .orShould()
          .callMethod(Locale.class, "getDefault")
          .because("String.format(Locale.ROOT, ...) writes the same everywhere")
          .allowEmptyShould(true);

  @ArchTest
  static final ArchRule onlyTheCommandLineEndsTheProgram =
      noClasses()
          .that()
          .resideOutsideOfPackage(within("cli"))
          .should()
          .callMethod(System.class, "exit", int.class)
          .allowEmptyShould(true);

  private static DescribedPredicate<JavaAccess<?>> calls(
      String description, String owner, Set<String> names) {
    return DescribedPredicate.describe(
        description,
        access ->
            access.getTargetOwner().getFullName().equals(owner)
                && names.contains(access.getTarget().getName()));
  }

  private static DescribedPredicate<JavaAccess<?>> readsTheTime() {
    return DescribedPredicate.describe(
        "a reading of the time",
        access ->
            access.getTargetOwner().getPackageName().equals("java.time")
                && access.getTarget().getName().equals("now"));
  }
}
