package org.threadgrader.course;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.threadgrader.intake.ClassFolder;
import org.threadgrader.intake.Intake;
import org.threadgrader.intake.SourceFile;

/** The course's files, as tests read and hand them in. */
final class CourseFiles {
    private CourseFiles() {}

    /** The sources of a folder that is one submission, such as that of the reference solutions. */
    static List<SourceFile> sources(Path folder) {
        return ((ClassFolder) Intake.single(folder)).submissions().get(0).files();
    }

    /** Copies a file, or a folder with all that is in it. */
    static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> tree = Files.walk(from)) {
            for (Path path : (Iterable<Path>) tree::iterator) {
                Path copy = to.resolve(from.relativize(path).toString());
                if (Files.isDirectory(path)) {
                    Files.createDirectories(copy);
                } else {
                    Files.createDirectories(copy.getParent());
                    Files.copy(path, copy);
                }
            }
        }
    }
}
