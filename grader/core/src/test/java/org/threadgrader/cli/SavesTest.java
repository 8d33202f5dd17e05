package org.threadgrader.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.message.Localized;

/** What counts as a save. */
class SavesTest {
    private static final Localized NONE = new Localized("", "");

    @TempDir
    Path sources;

    private Path file;
    private Saves saves;

    @BeforeEach
    void twoExercises() throws IOException {
        Files.createDirectories(sources.resolve("ex02_one"));
        Files.createDirectories(sources.resolve("ex03_other"));
        file = Files.writeString(sources.resolve("ex03_other/Other.java"), "class Other { }");
        saves = new Saves(sources, List.of(exercise("ex02", "ex02_one"), exercise("ex03", "ex03_other")));
    }

    private static Exercise exercise(String id, String packageName) {
        return new Exercise(id, packageName, NONE, Exercise.Kind.PROGRAM, "", "", List.of(), NONE, Optional.empty());
    }

    private Optional<String> next() {
        return saves.next().map(Exercise::id);
    }

    @Test
    void nothingIsSavedWhereNothingChanges() {
        assertThat(next()).isEmpty();
    }

    @Test
    void aChangedFileIsASaveOfItsExercise() throws IOException {
        Files.writeString(file, "class Other { int more; }");
        assertThat(next()).contains("ex03");
        assertThat(next()).isEmpty();
    }

    @Test
    void aNewAndADeletedFileAreSaves() throws IOException {
        Path more = Files.writeString(sources.resolve("ex02_one/More.java"), "class More { }");
        assertThat(next()).contains("ex02");
        Files.delete(more);
        assertThat(next()).contains("ex02");
    }

    @Test
    void aFileMovedIntoPlaceIsASave() throws IOException {
        Path beside = Files.writeString(sources.resolve("ex03_other/.Other.java.swp"), "class Other { int moved; }");
        assertThat(next()).isEmpty();
        Files.move(beside, file, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
        assertThat(next()).contains("ex03");
    }

    @Test
    void whatIsNoJavaIsNoSave() throws IOException {
        Files.writeString(sources.resolve("ex03_other/notes.txt"), "look at join");
        assertThat(next()).isEmpty();
    }
}
