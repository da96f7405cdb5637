package org.indicatorworkbench;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.stream.Stream;

/** The direction of the packages, as law: each rule with its reason. */
@AnalyzeClasses(
    packagesOf = ArchitectureTest.class,
    importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
  private static final String ROOT = "org.indicatorworkbench";

  @ArchTest
  static final ArchRule THE_DOMAIN_KNOWS_ONLY_ITSELF =
      only("domain")
          .because("what an indicator means must not depend on how it is stored, read or shown");

  @ArchTest
  static final ArchRule SQLITE_KNOWS_NO_MEANING =
      only("sqlite").because("opening a file safely is the same work whatever the file holds");

  @ArchTest
  static final ArchRule THE_STORE_KNOWS_THE_DOMAIN_AND_SQLITE =
      only("store", "sqlite", "domain")
          .because("a workspace file is written from changes, wherever they came from");

  @ArchTest
  static final ArchRule THE_INTAKE_KNOWS_THE_DOMAIN =
      only("intake", "domain")
          .because("reading a file must not depend on what the workspace already holds");

  @ArchTest
  static final ArchRule CASES_KNOW_SQLITE_INTAKE_AND_DOMAIN =
      only("cases", "sqlite", "intake", "domain")
          .because("case rows stay in the case store and never reach a report by themselves");

  @ArchTest
  static final ArchRule A_REPORT_KNOWS_THE_DOMAIN =
      only("report", "domain")
          .because("what a report says is settled before anybody chooses a format");

  @ArchTest
  static final ArchRule EXPORTS_KNOW_THE_REPORT_AND_THE_DOMAIN =
      only("export", "report", "domain")
          .because("a format prints what the report says and decides nothing");

  @ArchTest
  static final ArchRule WORK_KNOWS_EVERYTHING_BUT_THE_SCREEN =
      only("work", "store", "cases", "intake", "report", "export", "domain")
          .because("what a user can do must also be possible without a window");

  @ArchTest
  static final ArchRule THE_COMMAND_LINE_STANDS_ON_WORK =
      only("cli", "work", "report", "domain")
          .because("the command line is the same work without a window");

  @ArchTest
  static final ArchRule THE_SCREEN_STANDS_ON_WORK =
      only("ui", "work", "report", "domain")
          .because("a view asks for work to be done and never reads or writes a file itself");

  @ArchTest
  static final ArchRule NOBODY_CALLS_THE_COMPOSITION_ROOT =
      noClasses()
          .that(not(named("App", "Main")))
          .should()
          .dependOnClassesThat(named("App", "Main"))
          .because("services are given what they need and do not go and look for it");

  @ArchTest
  static final ArchRule ONLY_THE_SCREEN_KNOWS_JAVAFX =
      noClasses()
          .that(not(in("ui").or(named("App"))))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("javafx..", "com.sun.javafx..", "org.controlsfx..", "atlantafx.."))
          .because("everything but the screen has to run, and be tested, without a toolkit");

  @ArchTest
  static final ArchRule ONLY_STORES_KNOW_JDBC =
      noClasses()
          .that(not(in("sqlite", "store", "cases")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("java.sql..", "javax.sql..", "org.sqlite.."))
          .because("a statement outside a store would escape its transaction");

  @ArchTest
  static final ArchRule ONLY_EXPORTS_AND_THE_EXCEL_INTAKE_KNOW_POI =
      noClasses()
          .that(not(in("export", "intake.xlsx")))
          .should()
          .dependOnClassesThat(resideInAnyPackage("org.apache.poi..", "org.openxmlformats.."))
          .because("Office files are a format, not a model");

  @ArchTest
  static final ArchRule ONLY_THE_CSV_PACKAGES_KNOW_COMMONS_CSV =
      noClasses()
          .that(not(in("intake.csv", "export.csv")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.apache.commons.csv.."))
          .because(
              "delimiters and quotes of files are settled in one place for reading, one for"
                  + " writing; the clipboard is no file and has rules of its own");

  @ArchTest
  static final ArchRule ONLY_THE_CLIPBOARD_INTAKE_KNOWS_JSOUP =
      noClasses()
          .that(not(in("intake.clipboard")))
          .should()
          .dependOnClassesThat(resideInAPackage("org.jsoup.."))
          .because("HTML comes in by the clipboard only, and is rows of text from there on");

  @ArchTest
  static final ArchRule THE_DOMAIN_TOUCHES_NO_FILE =
      noClasses()
          .that(in("domain"))
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.util.logging"))
          .because("the same workspace must always give the same rows");

  @ArchTest
  static final ArchRule TOP_LEVEL_PACKAGES_HAVE_NO_CYCLES =
      slices()
          .matching(ROOT + ".(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true)
          .because("in a cycle nothing can be understood, tested or changed alone");

  @ArchTest
  static final ArchRule PACKAGES_OF_THE_DOMAIN_HAVE_NO_CYCLES =
      slices()
          .matching(ROOT + ".domain.(*)..")
          .should()
          .beFreeOfCycles()
          .because("the domain is read from the indicator to the row, one package after another");

  private static ArchRule only(String layer, String... known) {
    String[] all = Stream.concat(Stream.of(layer), Arrays.stream(known)).toArray(String[]::new);
    return classes()
        .that(in(layer))
        .should()
        .onlyDependOnClassesThat(in(all).or(not(resideInAPackage(ROOT + ".."))))
        .allowEmptyShould(true);
  }

  private static DescribedPredicate<JavaClass> in(String... layers) {
    return resideInAnyPackage(
        Arrays.stream(layers).map(layer -> ROOT + "." + layer + "..").toArray(String[]::new));
  }

  private static DescribedPredicate<JavaClass> named(String... names) {
    return DescribedPredicate.describe(
        "are " + String.join(" or ", names),
        type ->
            Arrays.stream(names)
                .map(name -> ROOT + "." + name)
                .anyMatch(
                    name -> type.getName().equals(name) || type.getName().startsWith(name + "$")));
  }
}
