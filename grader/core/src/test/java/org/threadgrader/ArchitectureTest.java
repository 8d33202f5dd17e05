package org.threadgrader;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The way of the data as rules: a submission flows from stage to stage, and no stage knows those after it.
 *
 * <p>Every rule first makes sure that it looks at something; one that holds for no class at all holds for nothing.
 */
@AnalyzeClasses(packages = "org.threadgrader", importOptions = ImportOption.DoNotIncludeTests.class)
final class ArchitectureTest {
    private static final String BASE = "org.threadgrader.";
    private static final String PROBE = BASE + "probe";

    /** In the order in which a stage may use another: only those before it. */
    private static final List<String> STAGES = List.of(
            "message",
            "isolate",
            "intake",
            "compile",
            "assignment",
            "admit",
            "weave",
            "run",
            "timeline",
            "rule",
            "explore",
            "check",
            "picture",
            "judge",
            "mark",
            "similar",
            "report",
            "format",
            "journal",
            "batch",
            "handout",
            "cli");

    /** Not written yet; to be emptied as they arrive. */
    private static final Set<String> STILL_TO_COME = Set.of();

    /** What tells both sides which calls are hooked, and which objects are not made for sharing. */
    private static final Set<String> TABLES = Set.of("HookIndex", "Looks", "UnsafeTypes");

    /** What goes over the channel, in numbers that both sides have to read alike. */
    private static final Set<String> WIRE = Set.of(
            "Blinding",
            "Combination",
            "ConstructorFlags",
            "EventKind",
            "Frames",
            "Limits",
            "LockKinds",
            "QueueKinds",
            "VariableNames",
            "VariableNumbers",
            "WaitResults");

    @ArchTest
    static void everyStageHoldsClassesAndEveryClassBelongsToAStage(JavaClasses imported) {
        Set<String> found = new TreeSet<>();
        for (JavaClass type : imported) {
            if (!type.getSimpleName().equals("package-info") && !isOfProbe(type)) {
                found.add(stageOf(type));
            }
        }

        assertThat(found).containsExactlyInAnyOrderElementsOf(STAGES);
    }

    @ArchTest
    static void aStageUsesOnlyThoseBeforeIt(JavaClasses imported) {
        for (int stage = 0; stage < STAGES.size() - 1; stage++) {
            String[] later = STAGES.subList(stage + 1, STAGES.size()).stream()
                    .map(name -> BASE + name + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage(BASE + STAGES.get(stage) + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(later)
                    .because("data flows one way: " + String.join(" -> ", STAGES))
                    .check(imported);
        }
    }

    @ArchTest
    static void theProbeNeedsNothingButJavaBase(JavaClasses imported) {
        classes()
                .that()
                .resideInAPackage(PROBE + "..")
                .should()
                .onlyDependOnClassesThat(resideInAPackage(PROBE + "..")
                        .or(resideInAPackage("org.jspecify.annotations")) // read by compilers, never loaded
                        .or(describe("of java.base", ArchitectureTest::isOfJavaBase)))
                .because("it shares a JVM with student code")
                .check(imported);
    }

    @ArchTest
    static void onlyTheRunKnowsMoreOfTheProbeThanItsWords(JavaClasses imported) {
        DescribedPredicate<JavaClass> word = describe("wire words", type -> WIRE.contains(outermost(type)));
        // The weaver moreover reads which calls are hooked and which objects not to share, from what tells both sides.
        DescribedPredicate<JavaClass> table =
                describe("the tables for the weaver", type -> type.isAnnotation() || TABLES.contains(outermost(type)));

        noClasses()
                .that()
                .resideInAPackage("org.threadgrader..")
                .and()
                .resideOutsideOfPackages(PROBE + "..", BASE + "run..", BASE + "weave..")
                .should()
                .dependOnClassesThat(resideInAPackage(PROBE + "..").and(DescribedPredicate.not(word)))
                .check(imported);
        noClasses()
                .that()
                .resideInAPackage(BASE + "weave..")
                .should()
                .dependOnClassesThat(resideInAPackage(PROBE + "..").and(DescribedPredicate.not(word.or(table))))
                .check(imported);
    }

    @ArchTest
    static void theJudgeNeverMakesAClassOfWhatItReads(JavaClasses imported) {
        noClasses()
                .that()
                .resideOutsideOfPackage(PROBE + "..")
                .should()
                .callMethodWhere(describe(
                        "defines a class from bytes",
                        call -> call.getTarget().getName().startsWith("defineClass")
                                || call.getTarget().getName().startsWith("defineHiddenClass")))
                .because("student code runs in the child JVM alone")
                .check(imported);
    }

    @ArchTest
    static void onlyTheCommandLineEndsTheJvm(JavaClasses imported) {
        noClasses()
                .that()
                .resideOutsideOfPackages(
                        PROBE + "..", BASE + "cli..", BASE + "compile..") // compile: its worker's own end
                .should()
                .callMethod(System.class, "exit", int.class)
                .check(imported);
    }

    @ArchTest
    static void namesSayWhatAThingIs(JavaClasses imported) {
        noClasses()
                .should()
                .haveNameMatching(".*(Manager|Helper|Utils?|Handler|Impl)(\\$.*)?")
                .check(imported);
    }

    private static boolean isOfProbe(JavaClass type) {
        return type.getPackageName().startsWith(PROBE);
    }

    private static String stageOf(JavaClass type) {
        String rest = type.getPackageName().substring(BASE.length() - 1);
        return rest.isEmpty() ? "(no stage)" : rest.substring(1).split("\\.", 2)[0];
    }

    private static String outermost(JavaClass type) {
        return type.getName().substring(type.getPackageName().length() + 1).split("\\$", 2)[0];
    }

    private static boolean isOfJavaBase(JavaClass type) {
        JavaClass element = type.getBaseComponentType();
        return element.isPrimitive()
                || "java.base".equals(element.reflect().getModule().getName());
    }
}
