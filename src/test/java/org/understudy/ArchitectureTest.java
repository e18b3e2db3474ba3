package org.understudy;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The house keeps its arrows one way. */
@AnalyzeClasses(packages = "org.understudy", importOptions = ImportOption.DoNotIncludeTests.class)
@Execution(ExecutionMode.CONCURRENT)
class ArchitectureTest {

    private static final String[] CORE = {
        "org.understudy.session..",
        "org.understudy.casebook..",
        "org.understudy.client..",
        "org.understudy.analysis..",
        "org.understudy.practice.."
    };

    @ArchTest
    static final ArchRule packagesHaveNoCycles =
            slices().matching("org.understudy.(*)..").should().beFreeOfCycles().allowEmptyShould(true);

    @ArchTest
    static final ArchRule screensHaveNoCycles = slices().matching("org.understudy.ui.(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule whatIsKeptKnowsNothingOfWhatIsDoneWithIt = noClasses()
            .that()
            .resideInAnyPackage("org.understudy.practice.jobs..", "org.understudy.practice.library..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.understudy.practice",
                    "org.understudy.practice.authoring..",
                    "org.understudy.practice.check..",
                    "org.understudy.practice.drills..",
                    "org.understudy.practice.models..",
                    "org.understudy.practice.opinion..",
                    "org.understudy.practice.partners..",
                    "org.understudy.practice.replies..");

    @ArchTest
    static final ArchRule sessionKnowsOnlyTheJdk = classes()
            .that()
            .resideInAPackage("org.understudy.session..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("java..", "org.understudy.session..");

    @ArchTest
    static final ArchRule theCoreKnowsNoToolkitDatabaseOrModel = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx..", "java.sql..", "org.jdbi..", "dev.langchain4j..", "org.h2..");

    @ArchTest
    static final ArchRule theCoreKnowsNoAdapter = noClasses()
            .that()
            .resideInAnyPackage(CORE)
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.understudy.store..",
                    "org.understudy.exchange..",
                    "org.understudy.llm..",
                    "org.understudy.ui..",
                    "org.understudy.cli..",
                    "org.understudy.app..");

    @ArchTest
    static final ArchRule storeMeetsNoOtherAdapter = noClasses()
            .that()
            .resideInAPackage("org.understudy.store..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.understudy.exchange..", "org.understudy.llm..", "org.understudy.ui..", "org.understudy.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule exchangeMeetsNoOtherAdapter = noClasses()
            .that()
            .resideInAPackage("org.understudy.exchange..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.understudy.store..", "org.understudy.llm..", "org.understudy.ui..", "org.understudy.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule measuresArePure = noClasses()
            .that()
            .resideInAPackage("org.understudy.analysis..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.understudy.client..", "org.understudy.practice..", "java.net..");

    @ArchTest
    static final ArchRule screensReachTheStoreOnlyThroughPractice = noClasses()
            .that()
            .resideInAPackage("org.understudy.ui..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.understudy.store..", "org.understudy.llm..", "org.understudy.cli..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule viewModelsKnowNoScene = noClasses()
            .that()
            .haveSimpleNameEndingWith("ViewModel")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("javafx.scene..", "javafx.fxml..", "javafx.stage..", "javafx.application..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule noCatchAllNames = noClasses().should().haveNameMatching(".*(Manager|Helper|Utils?|Impl)$");

    @ArchTest
    static final ArchRule onlyTheCommandLineAndTheMainClassPrint = noClasses()
            .that()
            .resideOutsideOfPackages("org.understudy.cli..", "org.understudy.app..")
            .should()
            .accessField(System.class, "out");
}
