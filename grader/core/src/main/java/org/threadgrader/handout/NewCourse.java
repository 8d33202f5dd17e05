package org.threadgrader.handout;

import java.io.IOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.threadgrader.report.Engine;

/**
 * The folder that an author begins with: two small exercises with their solutions, and the grader itself, laid out as in a
 * {@link Handout} so that both build alone.
 */
public final class NewCourse {
    private static final String FILES = "course";

    /** Not the author's: parts of other files. */
    private static final Set<String> PARTS = Set.of("build", "build.cmd", "gitignore");

    private static final String ID = "my-course";

    private final Path repository;
    private final Path core;
    private final Engine engine;

    /**
     * A course made by this grader.
     *
     * @param repository the jars the grader needs, in the layout of a Maven repository
     * @param core the grader's own jar
     * @param engine the grader that makes it, as results tell it
     */
    public NewCourse(Path repository, Path core, Engine engine) {
        this.repository = repository;
        this.core = core;
        this.engine = engine;
    }

    /**
     * Makes the folder: whole or not at all.
     *
     * @param out must not exist, or be an empty folder
     * @throws IOException where it can't be written
     */
    public void write(Path out) throws IOException {
        WholeFolder.write(out, beside -> {
            try (Destination destination = Destination.folder(beside)) {
                fill(destination);
            }
        });
    }

    private void fill(Destination to) throws IOException {
        writeFiles(to);
        Library library = Library.read(repository, core, engine.version());
        to.add("pom.xml", pom(library).bytes(), false);
        to.add(".mvn/maven.config", Handout.MAVEN_CONFIG.bytes(), false);
        to.add(".gitignore", Template.of(FILES + "/gitignore").bytes(), false);
        to.add("grader/bin/grader", launcher("grader", "build", "/").bytes(), true);
        to.add(
                "grader/bin/grader.cmd",
                launcher("grader.cmd", "build.cmd", "\\").windowsBytes(),
                false);
        to.add("grader/classpath", new Template(library.classPath()).bytes(), false);
        library.addTo(to, "grader/repository/");
    }

    private static Template pom(Library library) throws IOException {
        return Template.of("pom.xml")
                .with("ID", ID)
                .with("VERSION", library.version())
                .with(
                        "TESTS-NOTE",
                        "\n     The checks must fail on skeletons: \"mvn test\" only compiles them, and grader/bin/grader verify"
                                + " judges them.\n     To see what students see: mvn test -DskipTests=false")
                .with("SKIP-TESTS", "true");
    }

    private static Template launcher(String name, String build, String separator) throws IOException {
        return Template.of(name)
                .with("MEND", "make a course with grader new and copy its folder grader")
                .with("BUILD", Template.of(FILES + "/" + build).text())
                .with("CHECKS", String.join(separator, "exercises", "target", "test-classes"));
    }

    /** Adds the course's own files, which are the same whatever grader makes them. */
    private static void writeFiles(Destination to) throws IOException {
        URL place = Objects.requireNonNull(NewCourse.class.getResource(FILES), "the course is not in the grader");
        try {
            URI uri = place.toURI();
            if (uri.getScheme().equals("file")) {
                copy(Path.of(uri), to);
                return;
            }
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                copy(jar.provider().getPath(uri), to);
            }
        } catch (URISyntaxException e) {
            throw new IllegalStateException("where is the new course?", e);
        }
    }

    private static void copy(Path folder, Destination to) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!PARTS.contains(path)) {
                    to.add(path, Files.readAllBytes(file), false);
                }
            }
        }
    }
}
