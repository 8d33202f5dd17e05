package org.threadgrader.admit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.threadgrader.assignment.Allowance;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.compile.Compiler;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

final class AdmissionsTest {
    private static final Localized NONE = new Localized("", "");
    private static final String MAIN = "public static void main(String[] args) {}";
    private static final List<Exercise> EXERCISES =
            List.of(exercise("ex02", "ex02_x", "First"), exercise("ex03", "ex03_y", "Second"));
    private static final Exercise DRIVEN = new Exercise(
            "ex12", "ex12_x", NONE, Exercise.Kind.CLASS, "ex12_x.Office", "", List.of(), NONE, Optional.empty());

    private static final Exercise ABOUT_PROCESSES = new Exercise(
            "ex12",
            "ex12_x",
            NONE,
            Exercise.Kind.CLASS,
            "ex12_x.Office",
            "",
            List.of(),
            NONE,
            Optional.empty(),
            new Allowance(Set.of("process"), Set.of()),
            List.of());

    @Test
    void admitsEachExerciseWithItsOwnClasses() {
        Map<String, Admission> admissions = admit(
                "First.java", "package ex02_x; public class First { class In {} " + MAIN + " }",
                "Second.java", "public class Second extends Fk { " + MAIN + " } class Fk extends Thread {}");
        Admitted first = (Admitted) admission(admissions, "ex02");
        assertThat(first.mainClass()).isEqualTo("ex02_x.First");
        assertThat(first.classes()).containsOnlyKeys("ex02_x.First", "ex02_x.First$In");
        assertThat(first.sources()).containsEntry("ex02_x.First", "First.java");
        Admitted second = (Admitted) admission(admissions, "ex03");
        assertThat(second.mainClass()).isEqualTo("Second");
        assertThat(second.classes()).containsOnlyKeys("Second", "Fk");
    }

    @Test
    void whatIsNotThereIsMissingAndTheRestIsJudged() {
        Map<String, Admission> admissions = admit("First.java", "class First { " + MAIN + " }");
        assertThat(admissions).containsOnlyKeys("ex02", "ex03");
        assertThat(admission(admissions, "ex02")).isInstanceOf(Admitted.class);
        assertThat(reason(admission(admissions, "ex03")))
                .isEqualTo("Second.java is not there, and no other file has the class Second (package ex03_y)");
    }

    @Test
    void whatDoesNotCompileTakesNothingAlong() {
        Map<String, Admission> admissions =
                admit("First.java", "class First { " + MAIN + " }", "Second.java", "class Second { int i = ; }");
        assertThat(admission(admissions, "ex02")).isInstanceOf(Admitted.class);
        DoesNotCompile broken = (DoesNotCompile) admission(admissions, "ex03");
        assertThat(broken.problems().get(0).file()).isEqualTo("Second.java");
    }

    @Test
    void aClassInsideAnotherMayBeMeant() {
        Admitted admitted = (Admitted) admission(
                admit("Main.java", "public class Main { public static class First { " + MAIN + " } }"), "ex02");
        assertThat(admitted.mainClass()).isEqualTo("Main$First");
    }

    @Test
    void mainMayBeInherited() {
        Admission admission = admission(
                admit("First.java", "public class First extends Base {} class Base { " + MAIN + " }"), "ex02");
        assertThat(admission).isInstanceOf(Admitted.class);
    }

    @Test
    void aClassWithoutMainSaysWhatToAdd() {
        assertThat(reason(admission(admit("First.java", "class First { static void main(String[] a) {} }"), "ex02")))
                .isEqualTo(
                        "the class First has no method public static void main(String[] args): add it, spelt exactly so");
    }

    @Test
    void aClassThatIsDrivenNeedsNoMain() {
        Admission admission = admission(admit(List.of(DRIVEN), "Office.java", "class Office {}"), "ex12");
        assertThat(((Admitted) admission).mainClass()).isEqualTo("Office");
    }

    @Test
    void aFileWhoseClassHasAnotherNameIsMissing() {
        assertThat(admission(admit("First.java", "class Other { " + MAIN + " }"), "ex02"))
                .isInstanceOf(Missing.class);
    }

    @Test
    void packagesOfJavaAndOfTheGraderAreRefusedByName() {
        for (String name : List.of("java.util", "javax.x", "jdk.x", "sun.misc", "org.threadgrader.probe")) {
            assertThat(reason(admission(
                            admit("a/First.java", "package " + name + "; public class First { " + MAIN + " }"),
                            "ex02")))
                    .isEqualTo("the package " + name
                            + " (a/First.java) belongs to Java or to the grader: use the exercise's package");
        }
        assertThat(admission(admit("First.java", "package javas; public class First { " + MAIN + " }"), "ex02"))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void aHelperInAReservedPackageIsRefusedToo() {
        assertThat(admission(
                        admit(
                                "First.java",
                                "import org.threadgrader.probe.Hooks; class First { Hooks h; " + MAIN + " }",
                                "Hooks.java",
                                "package org.threadgrader.probe; public class Hooks {}"),
                        "ex02"))
                .isInstanceOf(Refused.class);
    }

    @Test
    void anotherProcessIsRefusedWithItsLineUnlessTheExerciseIsAboutIt() {
        String starts = "class Office { void a() throws Exception {\nnew ProcessBuilder(\"x\").start(); } }";
        assertThat(reason(admission(admit(List.of(DRIVEN), "Office.java", starts), "ex12")))
                .startsWith("new ProcessBuilder (Office.java:2) may not be used here: it starts");
        assertThat(admission(admit(List.of(ABOUT_PROCESSES), "Office.java", starts), "ex12"))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void soAreRuntimesWayToStartOneAndReferences() {
        for (String use : List.of(
                "Runtime.getRuntime().exec(new String[0])",
                "ProcessHandle.current().parent().get().destroy()",
                "ProcessHandle.allProcesses().forEach(ProcessHandle::destroyForcibly)")) {
            String source = "class Office { void a() throws Exception { " + use + "; } }";
            assertThat(admission(admit(List.of(DRIVEN), "Office.java", source), "ex12"))
                    .as(use)
                    .isInstanceOf(Refused.class);
        }
    }

    @Test
    void toAskForTheOwnNumberIsNobodysHarm() {
        String source = "class Office { long a() { return ProcessHandle.current().pid(); } }";
        assertThat(admission(admit(List.of(DRIVEN), "Office.java", source), "ex12"))
                .isInstanceOf(Admitted.class);
    }

    @Test
    void whatOneExerciseMayNotUseTakesNoOtherAlong() {
        Map<String, Admission> admissions = admit(
                "First.java", "class First { " + MAIN + " Object o = System.getenv(); }",
                "Second.java", "class Second { " + MAIN + " }");
        assertThat(admission(admissions, "ex02")).isInstanceOf(Refused.class);
        assertThat(admission(admissions, "ex03")).isInstanceOf(Admitted.class);
    }

    private static Admission admission(Map<String, Admission> admissions, String id) {
        Admission admission = admissions.get(id);
        if (admission == null) {
            throw new AssertionError("nothing about " + id);
        }
        return admission;
    }

    private static String reason(Admission admission) {
        if (admission instanceof Missing missing) {
            return missing.reason().in(Locale.ENGLISH);
        }
        return ((Refused) admission).reason().in(Locale.ENGLISH);
    }

    private static Map<String, Admission> admit(String... pathsAndTexts) {
        return admit(EXERCISES, pathsAndTexts);
    }

    private static Map<String, Admission> admit(List<Exercise> exercises, String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(new SourceFile(pathsAndTexts[i], pathsAndTexts[i + 1], Encoding.UTF_8));
        }
        try (Compiler compiler = Compiler.local()) {
            return Admissions.of(exercises, files, compiler);
        }
    }

    private static Exercise exercise(String id, String packageName, String main) {
        return new Exercise(
                id,
                packageName,
                NONE,
                Exercise.Kind.PROGRAM,
                packageName + "." + main,
                "",
                List.of(),
                NONE,
                Optional.empty());
    }
}
