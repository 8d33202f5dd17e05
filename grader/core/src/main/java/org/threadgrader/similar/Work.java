package org.threadgrader.similar;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.threadgrader.intake.SourceFile;

/**
 * The folder in which {@link Answers} lie while they are compared, and what came of it. Everything in it is called by
 * numbers, whatever students called their files.
 */
final class Work implements Closeable {
    private static final String SOURCE = "Source.java";

    private final Path folder;

    private Work(Path folder) {
        this.folder = folder;
    }

    /** Writes what is to be compared. */
    static Work of(Answers answers) throws IOException {
        Work work = new Work(Files.createTempDirectory("threadgrader-similar-"));
        try {
            Files.createDirectories(work.input());
            for (int exercise = 0; exercise < answers.exercises().size(); exercise++) {
                if (answers.count(exercise) < 2) {
                    continue;
                }
                Path place = Files.createDirectories(work.input().resolve(String.valueOf(exercise)));
                write(answers.skeletons().get(exercise).files(), place.resolve("base"));
                for (int one = 0; one < answers.submissions().size(); one++) {
                    write(answers.of(one, exercise), place.resolve("handed-in").resolve(String.valueOf(one)));
                }
            }
            return work;
        } catch (IOException e) {
            work.close();
            throw e;
        }
    }

    private static void write(List<SourceFile> files, Path place) throws IOException {
        for (int file = 0; file < files.size(); file++) {
            Path beside = Files.createDirectories(place.resolve(String.valueOf(file)));
            Files.writeString(beside.resolve(SOURCE), files.get(file).text());
        }
    }

    Path input() {
        return folder.resolve("in");
    }

    Path output() {
        return folder.resolve("pairs.txt");
    }

    @Override
    public void close() throws IOException {
        delete(folder);
    }

    static void delete(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            for (Path file : walk.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}
