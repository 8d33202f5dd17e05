package org.threadgrader.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.threadgrader.intake.Encoding;
import org.threadgrader.intake.SourceFile;
import org.threadgrader.message.Localized;

/** What real students send: folders, flat files, missing package lines, copies, leftovers. */
final class MatchingTest {
    private static final Localized NONE = new Localized("", "");
    private static final String MAIN = "public static void main(String[] args) {";

    private static final List<Exercise> EXERCISES = List.of(
            exercise("ex02", "ex02_by_constructor", "ByConstructor"),
            exercise("ex03", "ex03_by_subclass", "BySubclass"),
            exercise("ex08", "ex08_wait_for_all", "WaitForAll"));

    @Test
    void findsAllThreeInTheirPackages() {
        assertThat(found(
                        "ex02_by_constructor/ByConstructor.java",
                        "package ex02_by_constructor; class ByConstructor { " + MAIN + "} }",
                        "ex03_by_subclass/BySubclass.java",
                        "package ex03_by_subclass; class BySubclass { " + MAIN + " new FkThread(); } }",
                        "ex03_by_subclass/FkThread.java",
                        "package ex03_by_subclass; class FkThread extends Thread {}",
                        "ex08_wait_for_all/WaitForAll.java",
                        "package ex08_wait_for_all; class WaitForAll { " + MAIN + "} }"))
                .containsEntry("ex02", "ex02_by_constructor/ByConstructor.java")
                .containsEntry("ex03", "ex03_by_subclass/BySubclass.java ex03_by_subclass/FkThread.java")
                .containsEntry("ex08", "ex08_wait_for_all/WaitForAll.java");
    }

    @Test
    void aMissingOrDifferentPackageLineMattersNot() {
        assertThat(found(
                        "ByConstructor.java",
                        "class ByConstructor {}",
                        "homework/BySubclass.java",
                        "package cn.edu.homework; class BySubclass {}"))
                .containsEntry("ex02", "ByConstructor.java")
                .containsEntry("ex03", "homework/BySubclass.java")
                .containsEntry(
                        "ex08",
                        "absent: WaitForAll.java is not there, and no other file has the class WaitForAll (package ex08_wait_for_all)");
    }

    @Test
    void thePackageDecidesBeforeAnythingElse() {
        assertThat(found(
                        "old/ByConstructor.java",
                        "class ByConstructor { " + MAIN + "} }",
                        "x/y.java",
                        "package ex02_by_constructor; class ByConstructor {}"))
                .containsEntry("ex02", "x/y.java");
    }

    @Test
    void theClassWithMainWins() {
        assertThat(found(
                        "a/ByConstructor.java",
                        "class ByConstructor { }",
                        "b/ByConstructor.java",
                        "class ByConstructor { " + MAIN + "} }"))
                .containsEntry("ex02", "b/ByConstructor.java");
    }

    @Test
    void aTieIsRefusedByName() {
        assertThat(found(
                        "a/ByConstructor.java", "class ByConstructor { int a; }",
                        "b/ByConstructor.java", "class ByConstructor { int b; }"))
                .containsEntry(
                        "ex02",
                        "tied: the class ByConstructor is declared in several files, and nothing tells which is meant: a/ByConstructor.java, b/ByConstructor.java; keep one of them");
    }

    @Test
    void aCopyIsNoTie() {
        String text = "class ByConstructor { }";
        assertThat(found("ByConstructor (1).java", text, "ByConstructor.java", text))
                .containsEntry("ex02", "ByConstructor.java");
        assertThat(found("a/ByConstructor.java", text, "b/ByConstructor.java", text))
                .containsEntry("ex02", "a/ByConstructor.java");
    }

    @Test
    void aLaterDownloadDoesNotReplaceTheFileNamedAsItsClass() {
        assertThat(found(
                        "ByConstructor (1).java", "class ByConstructor { int a; }",
                        "ByConstructor.java", "class ByConstructor { int b; }"))
                .containsEntry("ex02", "ByConstructor.java");
    }

    @Test
    void helpersOfTheSameNameAreTakenFromTheExercisesOwnFolder() {
        assertThat(found(
                        "ex02/ByConstructor.java", "class ByConstructor { Worker w; }",
                        "ex02/Worker.java", "class Worker {}",
                        "ex08/WaitForAll.java", "class WaitForAll { Worker w; }",
                        "ex08/Worker.java", "class Worker { int other; }"))
                .containsEntry("ex02", "ex02/ByConstructor.java ex02/Worker.java")
                .containsEntry("ex08", "ex08/WaitForAll.java ex08/Worker.java");
    }

    @Test
    void helpersOfTheSameNameInOneFolderAreToldApartByTheirPackage() {
        assertThat(found(
                        "ByConstructor.java", "package ex02_by_constructor; class ByConstructor { Worker w; }",
                        "Worker.java", "package ex02_by_constructor; class Worker {}",
                        "WaitForAll.java", "package ex08_wait_for_all; class WaitForAll { Worker w; }",
                        "Worker2.java", "package ex08_wait_for_all; class Worker { int other; }"))
                .containsEntry("ex02", "ByConstructor.java Worker.java")
                .containsEntry("ex08", "WaitForAll.java Worker2.java");
    }

    @Test
    void aHelperOfOnesOwnIsPreferredToOneNextDoor() {
        assertThat(found(
                        "ByConstructor.java", "class ByConstructor { Worker w; } class Worker {}",
                        "WaitForAll.java", "class WaitForAll { Worker w; } class Worker { int other; }"))
                .containsEntry("ex02", "ByConstructor.java")
                .containsEntry("ex08", "WaitForAll.java");
    }

    @Test
    void twoHelpersNobodyCanTellApartAreRefusedByName() {
        assertThat(found(
                        "WaitForAll.java", "class WaitForAll { Worker w; }",
                        "A.java", "class A {} class Worker {}",
                        "B.java", "class B {} class Worker { int other; }"))
                .containsEntry(
                        "ex08",
                        "tied: the class Worker is declared in several files, and nothing tells which is meant: A.java, B.java; keep one of them");
    }

    @Test
    void followsImportsAndFullNamesIntoOtherPackages() {
        assertThat(found(
                        "ByConstructor.java",
                                "package ex02_by_constructor; import tools.Worker; class ByConstructor { Worker w; }",
                        "tools/Worker.java", "package tools; public class Worker extends Base {}",
                        "tools/Base.java", "package tools; class Base {}",
                        "unrelated/Base.java", "package unrelated; class Base {}"))
                .containsEntry("ex02", "ByConstructor.java tools/Base.java tools/Worker.java");
    }

    @Test
    void whatNobodyMentionsIsNotCompiled() {
        assertThat(found("ByConstructor.java", "class ByConstructor {}", "Broken.java", "class Broken { int i = ; "))
                .containsEntry("ex02", "ByConstructor.java");
    }

    @Test
    void aClassInsideAnotherIsFoundToo() {
        assertThat(found("Main.java", "public class Main { static class ByConstructor { " + MAIN + "} } }"))
                .containsEntry("ex02", "Main.java");
    }

    @Test
    void aBrokenClassLineIsFoundByTheFilesName() {
        assertThat(found("ByConstructor.java", "public clas ByConstructor { " + MAIN + "} }"))
                .containsEntry("ex02", "ByConstructor.java");
    }

    @Test
    void aCommentOrAStringDeclaresNothing() {
        assertThat(found("A.java", "// class ByConstructor {}\nclass A { String s = \"class WaitForAll\"; }"))
                .containsEntry(
                        "ex02",
                        "absent: ByConstructor.java is not there, and no other file has the class ByConstructor (package ex02_by_constructor); found: A")
                .containsEntry(
                        "ex08",
                        "absent: WaitForAll.java is not there, and no other file has the class WaitForAll (package ex08_wait_for_all); found: A");
    }

    @Test
    void anEmptyFileIsCalledEmpty() {
        assertThat(found(
                        "ex02/ByConstructor.java", " \n",
                        "ex03/BySubclass.java", "/* class BySubclass { */ // }",
                        "ex08/WaitForAll.java", "class WaitForAll { }"))
                .containsEntry("ex02", "absent: ByConstructor.java is empty")
                .containsEntry("ex03", "absent: BySubclass.java holds nothing but comments");
    }

    @Test
    void ofWhatIsNotThereOnlyItsOwnFolderAndLooseFilesAreShown() {
        assertThat(found(
                        "src/main/java/ex08_wait_for_all/Waiting.java", "package ex08_wait_for_all; class Waiting {}",
                        "src/main/java/ex12_tickets/Office.java", "package ex12_tickets; class Office {}",
                        "src/main/java/ex02_by_constructor/Mine.java", "class Mine {}",
                        "Loose.java", "class Loose {}"))
                .containsEntry(
                        "ex08",
                        "absent: WaitForAll.java is not there, and no other file has the class WaitForAll (package ex08_wait_for_all); found: Loose, Waiting");
    }

    @Test
    void aNameThatDiffersInItsCapitalsIsPointedOut() {
        assertThat(found("Byconstructor.java", "class Byconstructor {}"))
                .containsEntry(
                        "ex02",
                        "absent: no class ByConstructor was handed in, but Byconstructor: capital and small letters differ in Java");
    }

    @Property(tries = 50)
    void theOrderOfTheFilesChangesNothing(@ForAll long seed) {
        List<SourceFile> files = new ArrayList<>(List.of(
                file("a/ByConstructor.java", "class ByConstructor { Worker w; }"),
                file("a/Worker.java", "class Worker {}"),
                file("b/Worker.java", "class Worker { int b; }"),
                file("b/BySubclass.java", "class BySubclass { Worker w; }"),
                file("copy/BySubclass.java", "class BySubclass { Worker w; int x; }")));
        Map<String, String> before = described(files);
        Collections.shuffle(files, new Random(seed));
        assertThat(described(files).get("ex02")).isEqualTo(before.get("ex02"));
        assertThat(described(files).get("ex03")).startsWith("tied");
    }

    @Property(tries = 500)
    void noSourceMakesItThrow(@ForAll("sources") String first, @ForAll("sources") String second) {
        assertThat(described(List.of(file("a/A.java", first), file("b/ByConstructor.java", second))))
                .hasSize(3);
    }

    @Provide
    Arbitrary<String> sources() {
        return Arbitraries.of(
                        "package", "a", ".", "a.a", ";", "class", "ByConstructor", "Worker", "{", "}", "void main(")
                .list()
                .ofMaxSize(15)
                .map(words -> String.join(" ", words));
    }

    private static Map<String, String> found(String... pathsAndTexts) {
        List<SourceFile> files = new ArrayList<>();
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            files.add(file(pathsAndTexts[i], pathsAndTexts[i + 1]));
        }
        return described(files);
    }

    private static Map<String, String> described(List<SourceFile> files) {
        Map<String, String> described = new TreeMap<>();
        Matching.of(EXERCISES, files).forEach((id, match) -> described.put(id, describe(match)));
        return described;
    }

    private static String describe(Match match) {
        if (match instanceof Match.Found found) {
            return String.join(
                    " ", found.unit().files().stream().map(SourceFile::path).toList());
        }
        if (match instanceof Match.Tied tied) {
            return "tied: " + tied.reason().in(Locale.ENGLISH);
        }
        return "absent: " + ((Match.Absent) match).reason().in(Locale.ENGLISH);
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

    private static SourceFile file(String path, String text) {
        return new SourceFile(path, text, Encoding.UTF_8);
    }
}
