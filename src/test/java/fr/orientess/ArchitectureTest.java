package fr.orientess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "fr.orientess", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String[] DOMAIN = {
    "fr.orientess.abuse..",
    "fr.orientess.file..",
    "fr.orientess.finding..",
    "fr.orientess.questionnaire..",
    "fr.orientess.territory..",
    "fr.orientess.directory..",
    "fr.orientess.catalogue..",
    "fr.orientess.rules..",
    "fr.orientess.orientation..",
    "fr.orientess.knowledge..",
    "fr.orientess.proof..",
    "fr.orientess.wording..",
    "fr.orientess.sheet..",
    "fr.orientess.publication..",
    "fr.orientess.report..",
    "fr.orientess.reload..",
    "fr.orientess.exchange..",
    "fr.orientess.workbook.."
  };

  @ArchTest
  static final ArchRule theDomainKnowsNeitherSpringNorVaadinNorTheDatabase =
      noClasses()
          .that()
          .resideInAnyPackage(DOMAIN)
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage(
              "org.springframework..",
              "com.vaadin..",
              "jakarta.servlet..",
              "java.sql..",
              "javax.sql..",
              "org.h2..",
              "org.flywaydb..",
              "fr.orientess.casework..",
              "fr.orientess.security..",
              "fr.orientess.web..",
              "fr.orientess.ui..",
              "fr.orientess.cli..");

  @ArchTest
  static final ArchRule commandsStartNoServer =
      noClasses()
          .that()
          .resideInAPackage("fr.orientess.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta.servlet..");

  @ArchTest
  static final ArchRule packagesFormNoCycles =
      slices().matching("fr.orientess.(*)..").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule namesSayWhatClassesAre =
      noClasses().should().haveNameMatching(".*(Util|Utils|Helper|Helpers|Manager)(\\$.*)?");
}
