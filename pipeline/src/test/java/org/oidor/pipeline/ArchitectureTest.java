package org.oidor.pipeline;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.PTransform;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** Holds the directions that docs/architecture.md draws. */
class ArchitectureTest {
  private static final JavaClasses OIDOR =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.oidor");

  @Test
  void reportsKnowNothingOfBeamOrTransforms() {
    noClasses()
        .that()
        .resideInAPackage("org.oidor.reports..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.beam..", "org.oidor.transforms..", "org.oidor.pipeline..")
        .check(OIDOR);
  }

  @Test
  void transformsKnowNeitherReportsNorPipelineNorRunners() {
    noClasses()
        .that()
        .resideInAPackage("org.oidor.transforms..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            "org.oidor.reports..", "org.oidor.pipeline..", "org.apache.beam.runners..")
        .check(OIDOR);
  }

  @Test
  void theAnalysisItselfIsPlainJava() {
    noClasses()
        .that()
        .resideInAnyPackage(
            "org.oidor.transforms.model..",
            "org.oidor.transforms.text..",
            "org.oidor.transforms.privacy..",
            "org.oidor.transforms.language..",
            "org.oidor.transforms.learn..",
            "org.oidor.transforms.classify..",
            "org.oidor.transforms.sentiment..",
            "org.oidor.transforms..engine..")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.apache.beam..", "org.joda..")
        .check(OIDOR);
  }

  @Test
  void valuesDependOnNothingOfOurs() {
    classes()
        .that()
        .resideInAnyPackage("org.oidor.transforms.model..", "org.oidor.reports.model..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "org.oidor.transforms.model..",
            "org.oidor.reports.model..",
            "java..",
            "com.fasterxml.jackson..",
            "org.jspecify..")
        .check(OIDOR);
  }

  @Test
  void packagesDoNotRunInCircles() {
    SlicesRuleDefinition.slices()
        .matching("org.oidor.(*).(*)..")
        .should()
        .beFreeOfCycles()
        .check(OIDOR);
  }

  @Test
  void transformsAreFinalAndNamedAfterWhatTheyDo() {
    classes()
        .that()
        .areAssignableTo(PTransform.class)
        .should()
        .haveModifier(JavaModifier.FINAL)
        .andShould()
        .haveNameNotMatching(".*(Transform|Reader|Writer|Source|Sink)")
        .check(OIDOR);
  }

  @Test
  void stepsAreNoInterface() {
    classes()
        .that()
        .areAssignableTo(DoFn.class)
        .should()
        .notBePublic()
        .andShould()
        .haveSimpleNameEndingWith("Fn")
        .check(OIDOR);
  }

  @Test
  void everyPackageSaysWhatMayBeNull() {
    DescribedPredicate<JavaClass> handwritten =
        DescribedPredicate.describe(
            "are written by hand",
            type -> !type.getPackageName().startsWith("org.oidor.reports.generated"));
    classes()
        .that(handwritten)
        .should(
            new ArchCondition<JavaClass>("be in a package marked @NullMarked") {
              @Override
              public void check(JavaClass type, ConditionEvents events) {
                boolean marked = type.getPackage().isAnnotatedWith(NullMarked.class);
                events.add(
                    new SimpleConditionEvent(
                        type, marked, type.getPackageName() + " has no @NullMarked"));
              }
            })
        .check(OIDOR);
  }
}
