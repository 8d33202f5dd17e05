package org.threadgrader.handout;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.threadgrader.assignment.Assignment;
import org.threadgrader.assignment.Exercise;
import org.threadgrader.batch.CarriedHash;
import org.threadgrader.message.Message;
import org.threadgrader.report.Engine;

/**
 * The folder that a student gets: the exercises with their visible checks, a Maven project that works alone, and the grader
 * itself. Solutions and hidden checks are never in it, as nothing is taken but what the assignment lists.
 */
public final class Handout {
    /** Where the exercises lie as they were handed out, one folder each, texts and all: what {@code reset} gives back. */
    public static final String SKELETONS = "grader/skeletons";

    /** Else "mvn -o" would not even look into a repository that is a folder. */
    static final Template MAVEN_CONFIG = new Template("-Daether.offline.protocols=file\n");

    private static final String STUDENTS = "students.md";
    private static final String STUDENTS_ZH = "students.zh.md";
    private static final String TODO = "TODO";
    private static final String ZIP = ".zip";
    private static final String JAVA = ".java";

    private final Assignment assignment;
    private final Path repository;
    private final Path core;
    private final Engine engine;

    /**
     * The handout of an assignment.
     *
     * @param repository the jars the grader needs, in the layout of a Maven repository
     * @param core the grader's own jar
     * @param engine the grader that makes it, as results tell it
     */
    public Handout(Assignment assignment, Path repository, Path core, Engine engine) {
        this.assignment = assignment;
        this.repository = repository;
        this.core = core;
        this.engine = engine;
    }

    /** Why it can't be made: a solved exercise among the skeletons, checks that are not compiled, a grader that is not built. */
    public Optional<Message> problem() {
        for (Exercise exercise : assignment.exercises()) {
            if (!Files.isDirectory(compiledChecks().resolve(exercise.packageName()))) {
                return Optional.of(Message.of("handout.no-checks", exercise.id(), compiledChecks()));
            }
            try {
                if (!isOpen(exercise)) {
                    return Optional.of(Message.of("handout.solved", exercise.id(), sources(exercise)));
                }
            } catch (IOException e) {
                return Optional.of(Message.of("handout.unreadable", sources(exercise)));
            }
        }
        return Files.isDirectory(repository) && Files.isRegularFile(core)
                ? Optional.empty()
                : Optional.of(Message.of("handout.not-built", repository));
    }

    /** A skeleton without a TODO is somebody's answer. */
    private boolean isOpen(Exercise exercise) throws IOException {
        try (Stream<Path> files = Files.list(sources(exercise))) {
            for (Path file :
                    files.filter(found -> found.toString().endsWith(JAVA)).toList()) {
                if (Files.readString(file).contains(TODO)) {
                    return true;
                }
            }
        }
        return false;
    }

    /**
     * Makes the handout: whole or not at all.
     *
     * @param out a zip if its name ends so, else a folder; must not exist, or be an empty folder
     * @throws IOException where it can't be written
     */
    public void write(Path out) throws IOException {
        Destination.whole(out, Destination.isZip(out) ? top(out) : "", this::fill);
    }

    /** The folder that a zip unpacks to: its name without the ending, and a slash. */
    private static String top(Path out) {
        String name = String.valueOf(out.getFileName());
        return name.substring(0, name.length() - ZIP.length()) + "/";
    }

    void fill(Destination to) throws IOException {
        Library library = Library.read(repository, core, engine.version());
        to.add("pom.xml", template("pom.xml", library).bytes(), false);
        to.add("README.md", readme("README.md", library, assignment.title().en(), STUDENTS, Locale.ENGLISH), false);
        to.add(
                "README.zh.md",
                readme("README.zh.md", library, assignment.title().zh(), STUDENTS_ZH, Locale.SIMPLIFIED_CHINESE),
                false);
        to.add(".mvn/maven.config", MAVEN_CONFIG.bytes(), false);
        tree(
                to,
                assignment.folder(),
                "exercises/",
                path -> path.equals("assignment.yaml")
                        || path.equals(STUDENTS)
                        || path.equals(STUDENTS_ZH)
                        || path.startsWith("explain/"));
        for (Exercise exercise : assignment.exercises()) {
            String name = exercise.packageName();
            tree(to, sources(exercise), "exercises/src/main/java/" + name + "/", path -> true);
            tree(to, sources(exercise), SKELETONS + "/" + name + "/", path -> true);
            Path checks = assignment.folder().resolve("src/test/java").resolve(name);
            tree(to, checks, "exercises/src/test/java/" + name + "/", path -> path.endsWith(JAVA));
            tree(to, compiledChecks().resolve(name), "grader/checks/" + name + "/", path -> path.endsWith(".class"));
        }
        to.add(CarriedHash.PATH, new Template(engine.checks() + "\n").bytes(), false);
        to.add(
                "grader/bin/grader",
                template("grader", library).with("CHECKS", "grader/checks").bytes(),
                true);
        to.add(
                "grader/bin/grader.cmd",
                template("grader.cmd", library).with("CHECKS", "grader\\checks").windowsBytes(),
                false);
        to.add("grader/classpath", new Template(library.classPath()).bytes(), false);
        library.addTo(to, "grader/repository/");
    }

    /** A course may have a page for its students, which its handout's first page then names. */
    private byte[] readme(String name, Library library, String title, String students, Locale language)
            throws IOException {
        boolean there = Files.isRegularFile(assignment.folder().resolve(students));
        String sentence =
                Message.of("handout.students", "exercises/" + students).in(language);
        return template(name, library)
                .with("TITLE", title)
                .with("STUDENTS", there ? sentence + "\n\n" : "")
                .bytes();
    }

    private Template template(String name, Library library) throws IOException {
        return Template.of(name)
                .with("ID", assignment.id())
                .with("VERSION", library.version())
                .with(
                        "FIRST",
                        String.format("%-9s ", assignment.exercises().get(0).id()))
                .with("TESTS-NOTE", "")
                .with("SKIP-TESTS", "false")
                .with("BUILD", "")
                .with("MEND", "unpack the handout once more, whole");
    }

    /** Copies what a folder holds, in an order of its own, without what tools and editors leave. */
    static void tree(Destination to, Path folder, String below, Predicate<String> wanted) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> files;
        try (Stream<Path> walk = Files.walk(folder)) {
            files = walk.filter(Files::isRegularFile).sorted().toList();
        }
        for (Path file : files) {
            String path = folder.relativize(file).toString().replace('\\', '/');
            boolean hidden = path.startsWith(".") || path.contains("/.") || path.endsWith("~");
            if (!hidden && wanted.test(path)) {
                to.add(below + path, Files.readAllBytes(file), false);
            }
        }
    }

    private Path sources(Exercise exercise) {
        return assignment.folder().resolve("src/main/java").resolve(exercise.packageName());
    }

    private Path compiledChecks() {
        return assignment.folder().resolve("target/test-classes");
    }
}
