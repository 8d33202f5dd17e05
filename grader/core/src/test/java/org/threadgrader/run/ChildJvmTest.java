package org.threadgrader.run;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A child JVM starts wherever the grader lies. */
final class ChildJvmTest {
    @TempDir
    Path folder;

    @Test
    void aProgramRunsWhereTheGradersFolderHasAChineseName() throws IOException {
        ChildOptions own = ChildOptions.ownJdk();
        Path probe = copied(own.probe(), folder.resolve("\u5f20\u4e09 homework"));
        ChildOptions moved = new ChildOptions(
                own.java(), probe, own.heapMegabytes(), Optional.empty(), own.exploring(), own.box(), own.processes());

        try (Programs programs = Programs.open(moved)) {
            new Evidence(programs.run(SmallProgram.main("say(1);"), Plan.RUN_0)).printed("1");
        }
    }

    private static Path copied(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path one : all.toList()) {
                Path there = to.resolve(from.relativize(one).toString());
                Files.createDirectories(there.getParent());
                Files.copy(one, there);
            }
        }
        return to;
    }
}
