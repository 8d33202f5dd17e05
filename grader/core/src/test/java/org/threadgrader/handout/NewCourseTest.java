package org.threadgrader.handout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.threadgrader.report.Engine;

/** How the folder that an author begins with is laid out around the exercises. */
class NewCourseTest {
    private static final Engine ENGINE = new Engine("1.0.0-SNAPSHOT", "17", "");

    @TempDir
    Path folder;

    private Path repository;
    private Path core;
    private Path course;

    @BeforeEach
    void aBuild() throws IOException {
        repository = Files.createDirectories(folder.resolve("repository"));
        core = Files.writeString(folder.resolve("threadgrader-core.jar"), "core");
        course = folder.resolve("course");
    }

    @Test
    void itsProjectAsksForTheGraderThatIsInIt() throws IOException {
        new NewCourse(repository, core, ENGINE).write(course);

        String version = Library.read(repository, core, "1.0.0-SNAPSHOT").version();
        assertThat(course.resolve("pom.xml")).content().contains("<version>" + version + "</version>");
        assertThat(course.resolve("grader/repository/org/threadgrader/threadgrader-core/" + version))
                .isDirectory();
    }

    @Test
    void noPlaceOfATemplateIsLeftOpen() throws IOException {
        new NewCourse(repository, core, ENGINE).write(course);

        for (String file : new String[] {"pom.xml", "grader/bin/grader", "grader/bin/grader.cmd"}) {
            assertThat(course.resolve(file)).content().doesNotContainPattern("@[A-Z-]+@");
        }
    }

    @Test
    void itsGraderMakesACourseWithTheSameGrader() throws IOException {
        new NewCourse(repository, core, ENGINE).write(course);
        Path along = course.resolve("grader/repository");
        String version = Library.read(repository, core, "1.0.0-SNAPSHOT").version();
        Path own = along.resolve(
                "org/threadgrader/threadgrader-core/" + version + "/threadgrader-core-" + version + ".jar");

        assertThat(Library.read(along, own, "1.0.0-SNAPSHOT").classPath())
                .isEqualTo(Library.read(repository, core, "1.0.0-SNAPSHOT").classPath());
    }

    @Test
    void nothingOfItIsThereWhenItCannotBeMade() throws IOException {
        Files.delete(core);

        assertThatThrownBy(() -> new NewCourse(repository, core, ENGINE).write(course))
                .isInstanceOf(IOException.class);

        assertThat(course).doesNotExist();
    }
}
