package org.threadgrader.handout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.Submission;
import org.threadgrader.message.Localized;

/** What of a student's folder is handed in. */
class HandInTest {
    private static final Exercise ONE = exercise("ex01", "ex01_one", "One");
    private static final Exercise TWO = exercise("ex02", "ex02_two", "Two");

    @TempDir
    Path folder;

    private static Exercise exercise(String id, String packageName, String main) {
        Localized text = new Localized(id, id);
        return new Exercise(
                id,
                packageName,
                text,
                Exercise.Kind.PROGRAM,
                packageName + "." + main,
                packageName + "." + main + "Checks",
                List.of(),
                text,
                Optional.empty());
    }

    private void file(String path, String text) throws IOException {
        Path file = folder.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private HandIn handIn() {
        Submission has = ((ClassFolder) Intake.single(folder.resolve("has")))
                .submissions()
                .get(0);
        return HandIn.of(
                List.of(ONE, TWO),
                has,
                exercise -> Optional.of(folder.resolve("skeletons").resolve(exercise.packageName()))
                        .filter(Files::isDirectory));
    }

    @Test
    void anExerciseAsItWasHandedOutIsLeftOut() throws IOException {
        file("skeletons/ex01_one/One.java", "package ex01_one;\nclass One { /* TODO */ }\n");
        file("skeletons/ex02_two/Two.java", "package ex02_two;\nclass Two { /* TODO */ }\n");
        file("has/src/main/java/ex01_one/One.java", "package ex01_one;\r\nclass One { /* TODO */ }\r\n\r\n");
        file("has/src/main/java/ex02_two/Two.java", "package ex02_two;\nclass Two { int done; }\n");

        assertThat(handIn())
                .isEqualTo(
                        new HandIn(List.of(TWO), List.of(ONE), List.of(), List.of("src/main/java/ex02_two/Two.java")));
    }

    @Test
    void whereTheSkeletonIsNotKnownNothingIsLeftOut() throws IOException {
        file("has/src/main/java/ex01_one/One.java", "package ex01_one;\nclass One { /* TODO */ }\n");

        assertThat(handIn().begun()).containsExactly(ONE);
        assertThat(handIn().absent()).containsExactly(TWO);
    }

    @Test
    void onlyTheExercisesOwnJavaFilesAndWhatTheyMentionAreHandedIn() throws IOException {
        file("has/src/main/java/ex01_one/One.java", "package ex01_one;\nclass One { shared.Queue queue; }\n");
        file("has/src/main/java/ex01_one/Draft.java", "package ex01_one;\nclass Draft { }\n");
        file("has/src/main/java/ex01_one/README.md", "Read");
        file("has/src/main/java/shared/Queue.java", "package shared;\npublic class Queue { }\n");
        file("has/src/main/java/shared/Scratch.java", "package shared;\npublic class Scratch { }\n");
        file("has/src/test/java/ex01_one/OneChecks.java", "package ex01_one;\nclass OneChecks { }\n");

        assertThat(handIn().paths())
                .containsExactly(
                        "src/main/java/ex01_one/Draft.java",
                        "src/main/java/ex01_one/One.java",
                        "src/main/java/shared/Queue.java");
    }

    @Test
    void whatDoesNotAnswerItsExerciseYetIsHandedInToo() throws IOException {
        file("has/ex01_one/Uno.java", "package ex01_one;\nclass Uno { }\n");

        assertThat(handIn().begun()).containsExactly(ONE);
    }

    @Test
    @DisabledOnOs(value = OS.WINDOWS, disabledReason = "rights are others there")
    void whoCollectsCanReadWhatWasDropped() throws IOException {
        Path other = Files.writeString(folder.resolve("other"), "");

        Path dropped = HandIn.drop(new byte[] {1}, "Ann", folder);

        assertThat(Files.getPosixFilePermissions(dropped)).isEqualTo(Files.getPosixFilePermissions(other));
    }

    @Test
    void ofManyDroppedAtOneMomentNoneIsLost() throws Exception {
        int many = 200;
        ExecutorService students = Executors.newFixedThreadPool(8);
        try {
            List<Future<Path>> drops = new ArrayList<>();
            for (int i = 0; i < many; i++) {
                byte[] zip = ("zip " + i).getBytes(StandardCharsets.UTF_8);
                drops.add(students.submit(() -> HandIn.drop(zip, "Ann", folder)));
            }
            for (int i = 0; i < many; i++) {
                assertThat(drops.get(i).get()).hasContent("zip " + i);
            }
        } finally {
            students.shutdownNow();
        }
    }
}
