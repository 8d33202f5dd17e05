package org.threadgrader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The grader's own jars, which a handout and a new course take along: where a build left them, or where such a folder has
 * them.
 *
 * @param repository the jars it needs, in the layout of a Maven repository
 * @param core its own jar
 */
record Built(Path repository, Path core) {
    private static final String OWN = "org/threadgrader/threadgrader-core";

    /**
     * What lies in the folder the launcher belongs to; the files need not be there.
     *
     * @throws Refusal where no launcher started this
     */
    static Built here() {
        return in(Course.home().orElseThrow(() -> Refusal.of("no-launcher")));
    }

    static Built in(Path home) {
        Path target = home.resolve("grader/core/target");
        Path along = home.resolve("grader/repository");
        return ownJar(along)
                .map(core -> new Built(along, core))
                .orElseGet(() -> new Built(target.resolve("repository"), target.resolve("threadgrader-core.jar")));
    }

    boolean isThere() {
        return Files.isDirectory(repository) && Files.isRegularFile(core);
    }

    private static Optional<Path> ownJar(Path repository) {
        Path versions = repository.resolve(OWN);
        if (!Files.isDirectory(versions)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(versions)) {
            return files.filter(file -> file.toString().endsWith(".jar")).findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot list " + versions, e);
        }
    }
}
